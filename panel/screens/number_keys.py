"""The keypad for a number, with the decimal sign of the language that is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from panel import wording
from widgets.keypad import Keypad, KeypadWords

if TYPE_CHECKING:
    from widgets.appearance import Appearance


def number_keys(look: Appearance, *, decimal: bool = True) -> Keypad:
    """Without ``decimal`` only digits can be typed."""
    words = KeypadWords(wording.DELETE_LAST, decimal=wording.DECIMAL_POINT)
    return Keypad(look, words, decimal=wording.typed(".") if decimal else "")
