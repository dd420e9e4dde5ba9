"""Is a scanner set up right? It reads a code that is known, and what is wrong with it says what to set.

The code has small and capital letters, those that change places between keyboards, digits, signs, and in the square
symbol the separator of GS1 messages (GS), which set-ups lose most often.
"""

from __future__ import annotations

from enum import StrEnum

LINEAR = "Tp-zyQaW_/129"
"""In bars: every reader can read it."""

SQUARE = f"{LINEAR}\x1dend"
"""In the square symbol: the same, a separator, and an end."""

_KEYBOARDS = {"German": str.maketrans("yzYZ", "zyZY"), "French": str.maketrans("aqzwAQZW", "qawzQAWZ")}
"""Letters that keys meant for a US keyboard write on another one."""


class SetUp(StrEnum):
    """What a test scan shows; NO_SUFFIX is told by a reader that waited for the end of a code."""

    RIGHT = "RIGHT"
    NO_SEPARATOR = "NO-SEPARATOR"
    CAPS_LOCK = "CAPS-LOCK"
    KEYBOARD = "KEYBOARD"
    FRONT = "FRONT"
    END = "END"
    CUT = "CUT"
    NO_SUFFIX = "NO-SUFFIX"
    ANOTHER_CODE = "ANOTHER-CODE"


def judged(text: str) -> tuple[SetUp, str]:
    """What is wrong with a test scan, and what it is about: a keyboard's name, or the characters too many or lost."""
    for expected in (SQUARE, LINEAR):
        if text == expected:
            return SetUp.RIGHT, ""
    if text == SQUARE.replace("\x1d", ""):
        return SetUp.NO_SEPARATOR, ""
    if text.lower() in {SQUARE.lower(), LINEAR.lower()}:
        return SetUp.CAPS_LOCK, ""
    return _keyboard(text) or _around(text) or _cut(text) or (SetUp.ANOTHER_CODE, "")


def _keyboard(text: str) -> tuple[SetUp, str] | None:
    """By letters alone: what signs become differs from one system to the next."""
    for name, swapped in _KEYBOARDS.items():
        wanted = [_letters(code.translate(swapped)) for code in (SQUARE, LINEAR)]
        if _letters(text) in wanted and _letters(text) not in {_letters(SQUARE), _letters(LINEAR)}:
            return SetUp.KEYBOARD, name
    return None


def _around(text: str) -> tuple[SetUp, str] | None:
    for expected in (SQUARE, SQUARE.replace("\x1d", ""), LINEAR):
        front, found, end = text.partition(expected)
        if found:
            return (SetUp.FRONT, front) if front else (SetUp.END, end)
    return None


def _cut(text: str) -> tuple[SetUp, str] | None:
    for expected in (LINEAR, SQUARE):
        if len(text) * 2 > len(expected) and text in expected:
            front, _, end = expected.partition(text)
            return SetUp.CUT, front + end
    return None


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isascii() and char.isalpha())
