"""What the keys of a US keyboard write, by X11 key code (the kernel's evdev code plus 8).

A scanner that types presses the keys of the layout it was set to, whatever layout the panel has: the text the panel
makes of them is garbled, the key codes are not. Source: linux/input-event-codes.h.
"""

from __future__ import annotations

from itertools import chain

_X11 = 8

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (55, "*", "*"),  # the keypad: some scanners send digits there
    (71, "789-456+1230.", "789-456+1230."),
    (98, "/", "/"),
)

PLAIN = {first + at + _X11: char for first, row, _ in _ROWS for at, char in enumerate(row)}
"""Key code to character, without Shift."""

SHIFTED = {first + at + _X11: char for first, _, row in _ROWS for at, char in enumerate(row)}
"""Key code to character, with Shift."""

TAB, ENTER, KEYPAD_ENTER, BRACKET, F8 = (code + _X11 for code in (15, 28, 96, 27, 66))

MODIFIERS = frozenset(code + _X11 for code in (29, 42, 54, 56, 58, 69, 97, 100, 125, 126))
"""Ctrl, Shift, Alt, Caps Lock, Num Lock and Meta: they write nothing by themselves."""


def keys_of(text: str) -> list[tuple[int, bool]]:
    """The key code and Shift of each character. ValueError for one that a US keyboard does not have."""
    wanted = {char: (code, shift) for shift, keys in ((True, SHIFTED), (False, PLAIN)) for code, char in _main(keys)}
    if strange := sorted(set(text) - wanted.keys()):
        raise ValueError(f"no key for {strange}")
    return list(chain(wanted[char] for char in text))


def _main(keys: dict[int, str]) -> list[tuple[int, str]]:
    """The keypad first, so that the main keys win."""
    return sorted(keys.items(), reverse=True)
