"""A code or a number typed without a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from db.domain.codes import LONGEST_CODE
from panel import wording
from widgets.entry import Entry
from widgets.keyboard import Keyboard, KeyboardWords
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from widgets.appearance import Appearance


class TypeSheet(Sheet):
    """Signals: typed(text). ``done``: what its wide key says."""

    typed = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget, title: str, done: str) -> None:
        super().__init__(look, parent, title, wording.CLOSE)
        self._text = ""
        self._entry = Entry(look, title, role="key", code=True)
        keys = Keyboard(look, KeyboardWords(wording.DELETE_LAST, done))
        keys.pressed.connect(self._add)
        keys.backspace.connect(self._take)
        keys.done.connect(self._use)
        self.body.addWidget(self._entry)
        self.body.addWidget(keys, 1)

    def _add(self, letter: str) -> None:
        self._text = (self._text + letter)[:LONGEST_CODE]
        self._entry.show_text(self._text)

    def _take(self) -> None:
        self._text = self._text[:-1]
        self._entry.show_text(self._text)

    def _use(self) -> None:
        if text := self._text.strip():
            self.typed.emit(text)
            self.finish()
