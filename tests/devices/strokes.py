"""What a scanner that types presses, set to any layout and to any way of typing GS."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from devices.layouts import keys
from devices.layouts.layout import ALT_GR, SHIFT
from devices.layouts.tables import LAYOUTS
from devices.stroke import Stroke

GS = "\x1d"
ASCII = "".join(chr(code) for code in range(32, 127))
DIGITS = {char: code for code, char in keys.KEYPAD.items()}
STRANGE = 200
"""A key code no layout has."""

Way = Literal["ctrl-bracket", "ctrl-own-bracket", "f8", "alt-029", "control"]


def burst(
    text: str,
    every: int = 5,
    at: int = 1000,
    end: int | None = keys.ENTER,
    gs: Way = "ctrl-bracket",
    layout: str = "us",
) -> list[Stroke]:
    """The strokes of a text, `every` milliseconds one."""
    strokes: list[Stroke] = []
    for place, char in enumerate(text):
        strokes += separator(gs, layout, place + 1) if char == GS else strokes_of(char, layout)
    if end is not None:
        strokes.append(Stroke(end, 0))
    return [replace(stroke, at=at + every * place) for place, stroke in enumerate(strokes)]


def strokes_of(char: str, layout: str) -> list[Stroke]:
    """A space comes after a dead key, as scanners do it. ValueError for a character the layout cannot type."""
    found = [
        (level, -code)
        for level, chars in enumerate(LAYOUTS[layout].levels)
        for code, one in chars.items()
        if one == char
    ]
    if not found:
        raise ValueError(f"no key for {char!r}")
    # The main keys rather than the keypad, and no dead key if the sign stands elsewhere too.
    keypad = keys.KEYPAD.keys()
    level, code = min(found, key=lambda one: (-one[1] in keypad, (-one[1], one[0]) in LAYOUTS[layout].dead, one[0]))
    space = [Stroke(keys.SPACE, 0, text=" ")] if (-code, level) in LAYOUTS[layout].dead else []
    return [Stroke(-code, 0, text="?", shift=bool(level & SHIFT), alt_gr=bool(level & ALT_GR)), *space]


def separator(gs: Way, layout: str, holding: int) -> list[Stroke]:
    """GS in one of its disguises."""
    if gs == "f8":
        return [Stroke(keys.F8, 0)]
    if gs == "alt-029":
        return [Stroke(DIGITS[digit], 0, alt=holding) for digit in "029"]
    if gs == "control":
        return [Stroke(STRANGE, 0, text=GS)]
    if gs == "ctrl-own-bracket":
        return [replace(strokes_of("]", layout)[0], control=True)]
    return [Stroke(keys.BRACKET, 0, control=True)]
