"""A keyboard layout: key and level to character."""

from __future__ import annotations

from dataclasses import dataclass

from devices.layouts.keys import KEYPAD, ROWS, SPACE, X11

PLAIN, SHIFT, ALT_GR = 0, 1, 2
"""Levels; a level is the sum of what is held."""

_COMBINING = {"^": "\u0302", "´": "\u0301", "`": "\u0300", "¨": "\u0308", "~": "\u0303"}


@dataclass(frozen=True, slots=True)
class Layout:
    """levels: for each level, X11 key code to character. dead: (code, level) of keys that wait for the next one."""

    levels: tuple[dict[int, str], ...]
    dead: frozenset[tuple[int, int]]

    def char(self, code: int, level: int) -> str | None:
        """What a key writes, None for nothing."""
        return self.levels[level].get(code) if level < len(self.levels) else None


def layout_of(plain: str, shift: str, alt_gr: str, dead: str = "") -> Layout:
    """From the characters of the four rows of keys, a blank for a key that writes nothing; each level as one text, its
    rows parted by new lines. dead: level and character of each dead key, as "0^ 1¨".
    """
    levels = tuple(_level(rows, whole=number < ALT_GR) for number, rows in enumerate((plain, shift, alt_gr)))
    waits = [(int(one[0]), one[1]) for one in dead.split()]
    keys = {(code, level) for level, wanted in waits for code, char in levels[level].items() if char == wanted}
    return Layout(levels, frozenset(keys))


def carried(sign: str, char: str) -> str:
    """A dead key's sign and what came after it: the letter that carries it if there is one, the sign alone before a
    space, else both.
    """
    from unicodedata import normalize

    one = normalize("NFC", char + _COMBINING[sign])
    return sign if char == " " else one if len(one) == 1 else sign + char


def _level(rows: str, *, whole: bool) -> dict[int, str]:
    lines = rows.split("\n")
    keys = {
        code + X11: char
        for row, line in zip(ROWS, lines, strict=True)
        for code, char in zip(row, line.ljust(len(row)), strict=True)
        if char != " "
    }
    return {**keys, **KEYPAD, SPACE: " "} if whole else keys
