"""Strokes to text, by the layout the scanner was set to and never by the panel's own."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Literal

from devices.layouts import keys
from devices.layouts.layout import ALT_GR, SHIFT, Layout, carried
from devices.layouts.tables import LAYOUTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from devices.stroke import Stroke

    Separator = Literal["any", "ctrl-bracket", "f8", "alt-029", "control"]

GROUP_SEPARATOR = "\x1d"
NO_CHARACTER = "\x00"
"""Stands for a number typed with Alt that is no character: a scan with it is refused as one with controls is."""

_DIGITS = {code: char for code, char in keys.KEYPAD.items() if char.isdigit()}
_LATIN1 = 256

LONGEST_NUMBER = 4
"""Digits of a character's number: 029, 0029."""


class Keyboard:
    """A scanner's keyboard. gs: how it types GS, the separator of GS1 messages: Ctrl and "]", F8, Alt with 029 on the
    keypad (and so any other character), or a key whose text is GS itself; "any" takes each of them.

    A dead key (^ on a German keyboard) is what the layout makes of it: before a space it is the sign alone, as scanners
    type it; before a letter that can carry the sign it is that letter; else it is both.
    """

    def __init__(self, layout: str, gs: Separator = "any") -> None:
        self._layout: Layout = LAYOUTS[layout]
        self._gs = gs

    def writes(self, stroke: Stroke) -> bool:
        """Whether the stroke is a character, or one digit of a character's number."""
        return self._digit(stroke) is not None or self._char(stroke) is not None

    def text(self, strokes: Iterable[Stroke]) -> str:
        """The characters of strokes that all write."""
        signs: list[str] = []
        waiting = ""
        for char, dead in self._signs(strokes):
            if waiting:
                signs[-1], waiting = carried(waiting, char), ""
            else:
                signs.append(char)
                waiting = char if dead else ""
        return "".join(signs)

    def begins(self, stroke: Stroke, before: Stroke | None) -> bool:
        """Whether a character begins with the stroke, and not a further digit of the one before."""
        return before is None or not self._holding(stroke) or self._holding(stroke) != self._holding(before)

    def _holding(self, stroke: Stroke) -> int:
        return stroke.alt if self._digit(stroke) else 0

    def _digit(self, stroke: Stroke) -> str | None:
        numbers = stroke.alt and not stroke.control and self._takes("alt-029")
        return _DIGITS.get(stroke.code) if numbers else None

    def _signs(self, strokes: Iterable[Stroke]) -> Iterator[tuple[str, bool]]:
        """Each character, and whether it waits for the next one."""
        for holding, together in groupby(strokes, self._holding):
            if holding:
                yield _numbered(together), False
            else:
                yield from map(self._sign, together)

    def _sign(self, stroke: Stroke) -> tuple[str, bool]:
        char = self._char(stroke) or NO_CHARACTER
        return char, char != GROUP_SEPARATOR and (stroke.code, _level(stroke)) in self._layout.dead

    def _char(self, stroke: Stroke) -> str | None:
        if self._separates(stroke):
            return GROUP_SEPARATOR
        if bool(stroke.alt) is not stroke.control:  # Ctrl and Alt together are AltGr, one alone writes nothing
            return None
        return self._layout.char(stroke.code, _level(stroke))

    def _separates(self, stroke: Stroke) -> bool:
        if self._takes("control") and stroke.text == GROUP_SEPARATOR:
            return True
        if stroke.control:
            return self._takes("ctrl-bracket") and not stroke.alt and self._bracket(stroke)
        return stroke.code == keys.F8 and not stroke.alt and self._takes("f8")

    def _bracket(self, stroke: Stroke) -> bool:
        return stroke.code == keys.BRACKET or self._layout.char(stroke.code, _level(stroke)) == "]"

    def _takes(self, way: Separator) -> bool:
        return self._gs in {"any", way}


def _level(stroke: Stroke) -> int:
    alt_gr = stroke.alt_gr or (stroke.control and bool(stroke.alt))
    return SHIFT * stroke.shift + ALT_GR * alt_gr


def _numbered(strokes: Iterable[Stroke]) -> str:
    """The character whose number was typed while Alt was held once."""
    digits = "".join(_DIGITS[stroke.code] for stroke in strokes)
    return chr(int(digits)) if len(digits) <= LONGEST_NUMBER and int(digits) < _LATIN1 else NO_CHARACTER
