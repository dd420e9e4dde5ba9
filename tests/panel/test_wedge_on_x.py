"""End to end: keys pressed through a real X server, in the layouts that garble them."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.x_server import environment, scan, set_layout, x_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
CODE = "PO-2024/Yz_Tqm;17"
GS1 = "0109506000134352103LOT\x1d3020"
PATIENCE = 20.0


class Watched:
    """The program with the window, and every line it has said."""

    def __init__(self, display: str, *arguments: str) -> None:
        command = [sys.executable, "-m", "tests.helpers.desk", *arguments]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment(display), text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.removesuffix("\n"))

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, self.lines
            time.sleep(0.02)

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(10)
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with x_server() as name:
        yield name


@contextmanager
def desk(display: str, layout: str, *arguments: str) -> Iterator[Watched]:
    set_layout(display, layout)
    watched = Watched(display, *arguments)
    try:
        watched.wait(lambda: watched.lines == ["ready"])
        watched.lines.clear()
        yield watched
    finally:
        watched.close()


@pytest.mark.parametrize("layout", ["us", "de", "fr", "tr"])
def test_a_scan_is_right_in_every_layout_and_nothing_else_happens(display: str, layout: str) -> None:
    with desk(display, layout) as watched:
        for code in (CODE, GS1):
            scan(display, code)
        subprocess.run(["xdotool", "key", "Caps_Lock"], env=environment(display), check=True)
        scan(display, CODE)
        subprocess.run(["xdotool", "key", "Caps_Lock"], env=environment(display), check=True)
        watched.wait(lambda: len(watched.lines) >= 3)
        time.sleep(0.2)
        assert watched.lines == [f"scan {CODE}", f"scan {GS1}", f"scan {CODE}"]


def test_without_the_reader_the_same_keys_press_the_button_set_off_a_shortcut_and_are_garbled(display: str) -> None:
    with desk(display, "de", "bare") as watched:
        scan(display, CODE)
        watched.wait(lambda: "pressed" in watched.lines)
        assert "shortcut" in watched.lines
        watched.tell("focus line")
        watched.wait(lambda: "ready" in watched.lines)
        scan(display, "2024-Yz", end=False)
        watched.wait(lambda: "line 2024ßZy" in watched.lines)


def test_a_person_types_into_the_line_in_the_panel_s_layout_and_enter_is_the_person_s(display: str) -> None:
    with desk(display, "de") as watched:
        watched.tell("focus line")
        watched.wait(lambda: watched.lines == ["ready"])
        scan(display, "yes-", milliseconds=120, end=False)
        watched.wait(lambda: watched.lines[1:] == ["line z", "line ze", "line zes", "line zesß"])
        watched.tell("focus button")
        watched.wait(lambda: watched.lines[-1] == "ready")
        scan(display, "", end=True)
        watched.wait(lambda: watched.lines[-1] == "pressed")


def test_a_scan_and_slow_typing_while_the_panel_is_busy(display: str) -> None:
    with desk(display, "us") as watched:
        watched.tell("focus line")
        watched.wait(lambda: watched.lines == ["ready"])
        watched.tell("sleep 2")
        watched.wait(lambda: watched.lines[-1] == "busy")
        scan(display, CODE)
        scan(display, "abcde", milliseconds=120, end=False)
        watched.wait(lambda: watched.lines[-1] == "line abcde")
        assert watched.lines[2:] == [f"scan {CODE}", *(f"line {'abcde'[:end]}" for end in range(1, 6))]


def test_the_panel_becomes_busy_in_the_middle_of_a_scan(display: str) -> None:
    with desk(display, "us") as watched:
        scanner = threading.Thread(target=scan, args=(display, CODE), kwargs={"milliseconds": 20})
        scanner.start()
        time.sleep(0.15)
        watched.tell("sleep 1")
        scanner.join()
        watched.wait(lambda: len(watched.lines) >= 2)
        time.sleep(0.3)
        assert watched.lines == ["busy", f"scan {CODE}"]
