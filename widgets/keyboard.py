"""Letters and digits for typing a code by hand, the last resort after scanning and picking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.buttons import BigButton, PrimaryButton
from widgets.surface import PLAIN, TILE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from widgets.appearance import Appearance

ROWS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM./_")


@dataclass(frozen=True)
class KeyboardWords:
    """The words on the wide keys; without ``space`` there is none."""

    backspace: str
    done: str
    space: str = ""


class Keyboard(QWidget):
    """Signals: pressed(character), backspace(), done(). Letter keys are at least 12 mm, the rest 15 mm."""

    pressed = Signal(str)
    backspace = Signal()
    done = Signal()

    def __init__(self, look: Appearance, words: KeyboardWords, rows: Sequence[str] = ROWS) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.metrics.pad(10))
        for letters in rows:
            row = QHBoxLayout()
            row.setSpacing(look.metrics.pad(10))
            for letter in letters:
                row.addWidget(self._key(letter), 1)
            column.addLayout(row, 1)
        rubber = BigButton(look, words.backspace, icon="backspace", beside=True, skin=PLAIN)
        rubber.setAutoRepeat(True)
        rubber.clicked.connect(self.backspace)
        self.done_button = PrimaryButton(look, compact=True)
        self.done_button.offer("check", words.done)
        self.done_button.clicked.connect(self.done)
        last = QHBoxLayout()
        last.setSpacing(look.metrics.gap)
        last.addWidget(rubber, 1)
        if words.space:
            space = BigButton(look, words.space, skin=TILE, role="label")
            space.setObjectName(" ")
            space.clicked.connect(self._clicked)
            last.addWidget(space, 2)
        last.addWidget(self.done_button, 2)
        column.addLayout(last, 1)

    def _key(self, letter: str) -> BigButton:
        key = BigButton(self._look, letter, skin=TILE, role="title")
        size = self._look.metrics
        key.set_least(QSize(size.key, max(size.key, size.pad(58))))
        key.setObjectName(letter)
        key.clicked.connect(self._clicked)
        return key

    def _clicked(self) -> None:
        self.pressed.emit(self.sender().objectName())
