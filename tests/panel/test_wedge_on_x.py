"""End to end: keys pressed through a real X server, in the layouts that garble them."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.devices.strokes import ASCII, GS
from tests.helpers.soak import SOAK
from tests.helpers.x_server import environment, scan, set_layout, x_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.devices.strokes import Way

ROOT = Path(__file__).parents[2]
CODE = "PO-2024/Yz_Tqm;17"
GS1 = "0109506000134352103LOT\x1d3020"
EVERY = "0011100011" + ASCII.strip() + GS + "A" + ASCII.strip()[::-1]
LAYOUTS = ("us", "de", "fr", "tr")
PAIRS = list(product(LAYOUTS, LAYOUTS))
MIXED = [(scanner, LAYOUTS[place - 1]) for place, scanner in enumerate(LAYOUTS)]
CHARACTERS = [
    *((*pair, 0) for pair in PAIRS),
    *((*pair, milliseconds) for pair in (PAIRS if SOAK else MIXED) for milliseconds in (10, 30)),
]
SLOW = 200
"""Milliseconds of the gap where characters are tried and not times: the machine that presses the keys may be busy."""

DISGUISES: tuple[Way, ...] = ("ctrl-bracket", "ctrl-own-bracket", "f8", "alt-029")
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
def desk(display: str, layout: str, scanner: str = "us", gap: int = 50) -> Iterator[Watched]:
    set_layout(display, layout)
    watched = Watched(display, scanner, str(gap))
    try:
        watched.wait(lambda: watched.lines == ["ready"])
        watched.lines.clear()
        yield watched
    finally:
        watched.close()


@contextmanager
def switched(display: str, *, on: bool) -> Iterator[None]:
    """Caps Lock."""
    key = ["xdotool", "key", "Caps_Lock"]
    if on:
        subprocess.run(key, env=environment(display), check=True)
    yield
    if on:
        subprocess.run(key, env=environment(display), check=True)


def scanned(watched: Watched, display: str, text: str, **how: Any) -> None:
    """That very scan and nothing else comes of it."""
    scan(display, text, **how)
    watched.wait(lambda: bool(watched.lines))
    time.sleep(SLOW / 1000)  # the next one is a scan of its own
    assert watched.lines == [f"scan {text}"], how
    watched.lines.clear()


@pytest.mark.parametrize(("scanner", "system", "milliseconds"), CHARACTERS)
def test_every_character_is_right_in_every_layout_of_scanner_and_panel(
    display: str, system: str, scanner: str, milliseconds: int
) -> None:
    text = f"{CODE}{GS}{CODE}" if milliseconds and not SOAK else EVERY
    with desk(display, system, scanner, SLOW) as watched:
        for caps_lock in (False, True):
            with switched(display, on=caps_lock):
                scanned(watched, display, text, layout=scanner, milliseconds=milliseconds)


@pytest.mark.parametrize(("scanner", "system"), PAIRS if SOAK else MIXED)
def test_the_separator_in_every_disguise(display: str, system: str, scanner: str) -> None:
    with desk(display, system, scanner, SLOW) as watched:
        for way in DISGUISES:
            scanned(watched, display, GS1, layout=scanner, gs=way)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_layouts_are_those_of_the_x_server(display: str, layout: str) -> None:
    """Without the reader the line shows what the X server makes of the same keys."""
    dead = {"us": "", "de": "^`", "fr": "^`~", "tr": "^~`"}[layout]
    text = "".join(char for char in ASCII.strip() if char not in dead)
    with desk(display, layout, "bare") as watched:
        watched.tell("focus line")
        watched.wait(lambda: "ready" in watched.lines)
        scan(display, text, layout=layout, end=False)
        watched.wait(lambda: any(line.endswith(text[-5:]) for line in watched.lines))
        assert watched.lines[-1] == f"line {text}"


@pytest.mark.parametrize("scanner", LAYOUTS)
def test_a_scanner_set_to_another_layout_than_the_site_says_is_garbled(display: str, scanner: str) -> None:
    other = "us" if scanner == "fr" else "fr"
    with desk(display, "us", other) as watched:
        scan(display, CODE, layout=scanner)
        watched.wait(lambda: bool(watched.lines))
        assert watched.lines != [f"scan {CODE}"]


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
        watched.tell("sleep 1.5")
        scanner.join()
        watched.wait(lambda: len(watched.lines) >= 2)
        time.sleep(0.3)
        assert watched.lines == ["busy", f"scan {CODE}"]
