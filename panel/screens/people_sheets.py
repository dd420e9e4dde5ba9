"""The sheets of the people screen: a text typed on the glass, one of a few tiles, a PIN shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from panel import people_words as words
from panel import wording
from panel.languages import spoken
from widgets.appearance import BOLD
from widgets.buttons import Tile
from widgets.entry import Entry
from widgets.keyboard import ROWS, Keyboard, KeyboardWords
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from widgets.appearance import Appearance

COLUMNS = 4
GROUP = 3


class TypeSheet(Sheet):
    """Signals: kept(text). With ``letters`` for a name, every word of which begins with a capital; else for a code."""

    kept = Signal(str)

    def __init__(
        self, look: Appearance, parent: QWidget, title: str, longest: int, *, letters: Sequence[str] = ()
    ) -> None:
        super().__init__(look, parent, title, wording.CLOSE)
        self._text, self._longest, self._of_words = "", longest, bool(letters)
        self._entry = Entry(look, title, role="title")
        space = words.SPACE if letters else ""
        self.keys = Keyboard(look, KeyboardWords(wording.DELETE_LAST, words.NEXT, space), letters or ROWS)
        self.keys.pressed.connect(self._add)
        self.keys.backspace.connect(self._take)
        self.keys.done.connect(self._keep)
        self.body.addWidget(self._entry)
        self.body.addWidget(self.keys, 1)

    def _add(self, letter: str) -> None:
        if self._of_words and (not self._text or self._text.endswith((" ", "-"))):
            letter = "İ" if letter == "i" and spoken() == "tr" else letter.upper()
        self._text = (self._text + letter)[: self._longest]
        self._entry.show_text(self._text)

    def _take(self) -> None:
        self._text = self._text[:-1]
        self._entry.show_text(self._text)

    def _keep(self) -> None:
        if text := " ".join(self._text.split()):
            self.finish()
            self.kept.emit(text)


class TileSheet(Sheet):
    """Signals: chosen(key). One of a few."""

    chosen = Signal(str)

    def __init__(
        self, look: Appearance, parent: QWidget, title: str, tiles: Sequence[tuple[str, str]], icon: str
    ) -> None:
        super().__init__(look, parent, title, wording.CLOSE)
        grid = QGridLayout()
        grid.setSpacing(look.metrics.gap)
        for at, (key, text) in enumerate(tiles):
            tile = Tile(look, text, icon)
            tile.setObjectName(key)
            tile.setMinimumHeight(look.metrics.row)
            tile.clicked.connect(self._touched)
            grid.addWidget(tile, at // COLUMNS, at % COLUMNS)
        self.body.addLayout(grid)

    def _touched(self) -> None:
        key = self.sender().objectName()
        self.finish()
        self.chosen.emit(key)


class PinSheet(Sheet):
    """A PIN that somebody is to be told: it is shown here and nowhere else, and gone with the sheet."""

    def __init__(self, look: Appearance, parent: QWidget, name: str, pin: str) -> None:
        super().__init__(look, parent, words.TOLD.format(name=name), wording.CLOSE)
        middle = Qt.AlignmentFlag.AlignHCenter
        groups = " ".join(pin[at : at + GROUP] for at in range(0, len(pin), GROUP))
        self.pin = Label(look, groups, role="measure", weight=BOLD, code=True, align=middle)
        self.body.addWidget(self.pin)
        self.body.addWidget(Label(look, words.TELL.format(name=name), role="title", lines=3, align=middle))
