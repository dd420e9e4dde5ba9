"""Digits for gloves: PIN, quantities, measured values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from widgets.buttons import BigButton
from widgets.surface import TILE

if TYPE_CHECKING:
    from widgets.appearance import Appearance

DIGITS = "123456789"
POINT = "."


@dataclass(frozen=True)
class KeypadWords:
    """What keys without a letter are called aloud."""

    backspace: str
    decimal: str = ""
    sign: str = ""


class Keypad(QWidget):
    """Signals: pressed(text) for a digit or "." (however the `decimal` sign is written), backspace().

    With a `decimal` sign: sign, 0, backspace. Without (PIN, counts): backspace, 0 and a free corner (`set_corner`).
    """

    pressed = Signal(str)
    backspace = Signal()

    def __init__(self, look: Appearance, words: KeypadWords, *, decimal: str = "") -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.metrics.gap)
        for at, digit in enumerate(DIGITS):
            self._grid.addWidget(self._key(digit, digit), at // 3, at % 3)
        self._grid.addWidget(self._key("0", "0"), 3, 1)
        if decimal:
            self._grid.addWidget(self._key(POINT, words.decimal, decimal), 3, 0)
        rubber = BigButton(look, "", icon="backspace", skin=TILE, role="title")
        rubber.setAccessibleName(words.backspace)
        rubber.setAutoRepeat(True)
        rubber.clicked.connect(self.backspace)
        self._grid.addWidget(rubber, 3, 2 if decimal else 0)
        for column in range(3):
            self._grid.setColumnStretch(column, 1)
        for row in range(4):
            self._grid.setRowStretch(row, 1)

    def set_corner(self, widget: QWidget) -> None:
        """The lower right place, free on a keypad without a decimal sign."""
        self._grid.addWidget(widget, 3, 2)

    def press(self, text: str) -> bool:
        """As if the key was touched; False where there is no such key, or it is locked. "." is the decimal sign."""
        key = self.findChild(BigButton, text) if text else None
        if key is None or not key.isEnabled():
            return False
        key.click()
        return True

    def _key(self, text: str, name: str, shown: str = "") -> BigButton:
        key = BigButton(self._look, shown or text, skin=TILE, role="key")
        key.setAccessibleName(name)
        key.setObjectName(text)
        key.clicked.connect(self._clicked)
        return key

    def _clicked(self) -> None:
        self.pressed.emit(self.sender().objectName())
