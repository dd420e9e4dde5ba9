"""The real program on a real X server without a window manager: it fills the glass, and nobody gets out of it."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from panel.watchdog import BEAT, READY, STOPPING
from tests.helpers.databases import copied
from tests.helpers.notify_socket import NotifySocket
from tests.helpers.x_close import ask_to_close
from tests.helpers.x_server import environment, x_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
PATIENCE, SIZE = 30.0, "1280x800"
WAYS_OUT = ("alt+F4", "ctrl+q", "ctrl+w", "Escape", "F11", "super+d", "ctrl+alt+Delete")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with x_server(SIZE) as name:
        yield name


class OnX:
    """One panel on that display."""

    def __init__(self, display: str, folder: Path, url: str, *, kiosk: bool) -> None:
        self.told, self._display = NotifySocket(folder), display
        given = {"TRACEPANEL_HOME": str(folder), "TRACEPANEL_PANEL_KIOSK": str(kiosk).lower()}
        given |= {"NOTIFY_SOCKET": self.told.address, "WATCHDOG_USEC": "400000", "PYTHONWARNINGS": "error"}
        with (folder / "said.txt").open("ab") as said:
            self.process = subprocess.Popen(
                [sys.executable, "main.py", "panel", "--database", url],
                cwd=ROOT, env={**environment(display), **given}, stdout=said, stderr=said,
            )  # fmt: skip
        try:
            self.wait(lambda: READY in self.told.states() and bool(self.window()))
        except AssertionError:
            self.close()
            raise

    def window(self) -> str:
        found = self.xdotool("search", "--onlyvisible", "--name", "Tracepanel")
        return found.split()[-1] if found else ""

    def xdotool(self, *words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words], env=environment(self._display), capture_output=True, text=True, check=False
        )
        return ran.stdout.strip()

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, self.told.states()
            time.sleep(0.05)

    def lives(self) -> bool:
        """It beats after now."""
        now = time.monotonic()
        time.sleep(0.8)
        return self.process.poll() is None and BEAT in self.told.states(now)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)
        self.told.close()


@contextmanager
def running(display: str, folder: Path, template: Path, *, kiosk: bool) -> Iterator[OnX]:
    made = OnX(display, folder, copied(template, folder), kiosk=kiosk)
    try:
        yield made
    finally:
        made.close()


def test_a_kiosk_fills_the_glass_and_stays(display: str, tmp_path: Path, sqlite_template: Path) -> None:
    with running(display, tmp_path, sqlite_template, kiosk=True) as panel:
        window = panel.window()
        where = panel.xdotool("getwindowgeometry", "--shell", window).split()
        assert {"X=0", "Y=0", "WIDTH=1280", "HEIGHT=800"} <= set(where)
        for keys in WAYS_OUT:
            panel.xdotool("key", "--window", window, keys)
            panel.xdotool("key", keys)
        ask_to_close(display, int(window))
        assert panel.lives()
        assert panel.window() == window
        assert STOPPING not in panel.told.states()


def test_a_window_is_closed_and_says_so(display: str, tmp_path: Path, sqlite_template: Path) -> None:
    """The control: the same request ends a panel that is no kiosk."""
    with running(display, tmp_path, sqlite_template, kiosk=False) as panel:
        ask_to_close(display, int(panel.window()))
        panel.wait(lambda: panel.process.poll() is not None)
        assert panel.process.returncode == 0
        assert panel.told.states()[-1] == STOPPING
