"""Key codes as X11 gives them: the kernel's evdev code plus 8. Source: linux/input-event-codes.h."""

from __future__ import annotations

X11 = 8
"""What X11 adds to the kernel's codes."""

TAB, ENTER, KEYPAD_ENTER, SPACE, F8 = (code + X11 for code in (15, 28, 96, 57, 66))

BRACKET = 27 + X11
"""The key right of P and one more: "]" on a US keyboard, "+" on a German one, "$" on a French, "ü" on a Turkish."""

SHIFTS = frozenset(code + X11 for code in (42, 54))
CONTROLS = frozenset(code + X11 for code in (29, 97, 125, 126))  # Ctrl and Meta
ALT, ALT_GR = 56 + X11, 100 + X11
MODIFIERS = SHIFTS | CONTROLS | {ALT, ALT_GR, *(code + X11 for code in (58, 69))}
"""Shift, Ctrl, Meta, Alt, AltGr, Caps Lock and Num Lock: they write nothing by themselves."""

_PAD = ((55, "*"), (71, "789-456+1230."), (98, "/"))
KEYPAD = {first + at + X11: char for first, row in _PAD for at, char in enumerate(row)}
"""Key code to character, whatever Num Lock and Shift are: some scanners send digits there."""

ROWS = ((41, *range(2, 14)), tuple(range(16, 28)), (*range(30, 41), 43), (86, *range(44, 54)))
"""The kernel's codes of the writing keys, row by row from the upper left; 86 stands beside the left Shift."""
