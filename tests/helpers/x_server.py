"""An X server without a screen on a free display, and the keys of a scanner pressed on it."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING

from devices.layouts.keys import ALT, ALT_GR, ENTER
from tests.devices.strokes import burst

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from devices.stroke import Stroke
    from tests.devices.strokes import Way

LEFT_CONTROL, LEFT_SHIFT = 37, 50


@contextmanager
def x_server(size: str = "800x600") -> Iterator[str]:
    """The name of a display (":7") that ends with the block. Needs the system packages xvfb, xdotool, x11-xkb-utils."""
    reader, writer = os.pipe()
    # Without -noreset the layout is forgotten with the program that set it.
    command = ["Xvfb", "-noreset", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
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


def scan(
    display: str, text: str, *, milliseconds: int = 5, end: bool = True, layout: str = "us", gs: Way = "ctrl-bracket"
) -> None:
    """A scanner set to a layout presses the keys of a text, through the X server's test input."""
    press(display, burst(text, end=ENTER if end else None, layout=layout, gs=gs), milliseconds)


def press(display: str, strokes: Sequence[Stroke], milliseconds: int) -> None:
    """Real key codes, down and up, and those of what is held around them: Alt over all digits of a number."""
    words: list[str] = []
    for held, together in groupby(strokes, _held):
        keys = [str(stroke.code) for stroke in together]
        down = [word for code in held for word in ("keydown", "--delay", "0", code)]
        up = [word for code in reversed(held) for word in ("keyup", "--delay", "0", code)]
        words += [*down, "key", "--delay", str(milliseconds), *keys, *up]
    subprocess.run(["xdotool", *words], env=environment(display), check=True)


def _held(stroke: Stroke) -> tuple[str, ...]:
    held = ((stroke.control, LEFT_CONTROL), (stroke.shift, LEFT_SHIFT), (stroke.alt_gr, ALT_GR), (stroke.alt, ALT))
    return tuple(str(code) for down, code in held if down)


def environment(display: str) -> dict[str, str]:
    """That of a program on the display."""
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "none"}
