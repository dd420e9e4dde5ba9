"""An X server without a screen on a free display, and the keys of a scanner pressed on it."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from devices.us_layout import BRACKET, ENTER
from tests.devices.strokes import burst

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def x_server() -> Iterator[str]:
    """The name of a display (":7") that ends with the block. Needs the system packages xvfb, xdotool, x11-xkb-utils."""
    reader, writer = os.pipe()
    # Without -noreset the layout is forgotten with the program that set it.
    command = ["Xvfb", "-noreset", "-displayfd", str(writer), "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            yield f":{int(told.readline())}"
    finally:
        server.terminate()
        server.wait(10)


def set_layout(display: str, layout: str) -> None:
    """What the keys of that display's keyboard write: "us", "de", "fr", "tr"."""
    subprocess.run(["setxkbmap", layout], env=environment(display), check=True)


def scan(display: str, text: str, *, milliseconds: int = 5, end: bool = True) -> None:
    """A scanner set to a US keyboard presses the keys of a text, GS as Ctrl+], through the X server's test input."""
    keys = []
    for stroke in burst(text, end=ENTER if end else None):
        held = "ctrl+" if stroke.code == BRACKET and stroke.control else "shift+" if stroke.shift else ""
        keys.append(f"{held}{stroke.code}")
    subprocess.run(["xdotool", "key", "--delay", str(milliseconds), *keys], env=environment(display), check=True)


def environment(display: str) -> dict[str, str]:
    """That of a program on the display."""
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "none"}
