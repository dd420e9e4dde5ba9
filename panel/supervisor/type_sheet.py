"""A code typed without a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from panel.supervisor import words
from widgets.entry import Entry
from widgets.keyboard import Keyboard, KeyboardWords
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from widgets.appearance import Appearance


class TypeSheet(Sheet):
    """Signals: typed(code)."""

    typed = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(look, parent, words.SEARCH, words.CLOSE)
        self._text = ""
        self._entry = Entry(look, role="key", code=True)
        keys = Keyboard(look, KeyboardWords(words.DELETE, words.USE))
        keys.pressed.connect(self._add)
        keys.backspace.connect(self._take)
        keys.done.connect(self._use)
        self.body.addWidget(self._entry)
        self.body.addWidget(keys, 1)

    def _add(self, letter: str) -> None:
        self._text += letter
        self._entry.show_text(self._text)

    def _take(self) -> None:
        self._text = self._text[:-1]
        self._entry.show_text(self._text)

    def _use(self) -> None:
        if self._text:
            self.typed.emit(self._text)
            self.finish()
