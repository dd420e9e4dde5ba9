"""What a scanner that types, set to a US keyboard, presses."""

from __future__ import annotations

from dataclasses import replace

from devices.us_layout import BRACKET, ENTER, F8, keys_of
from devices.wedge import Stroke


def burst(text: str, every: int = 5, at: int = 1000, end: int | None = ENTER, gs: str = "ctrl-bracket") -> list[Stroke]:
    """The strokes of a text, `every` milliseconds one."""
    strokes = []
    for char in text:
        if char == "\x1d":
            strokes.append(Stroke(F8, 0) if gs == "f8" else Stroke(BRACKET, 0, control=True))
        else:
            ((code, shift),) = keys_of(char)
            strokes.append(Stroke(code, 0, text="?", shift=shift))
    if end is not None:
        strokes.append(Stroke(end, 0))
    return [replace(stroke, at=at + every * place) for place, stroke in enumerate(strokes)]
