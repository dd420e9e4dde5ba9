"""Things to touch, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from panel import wording
from panel.screens.layouts import empty
from widgets.buttons import Action
from widgets.rows import MaterialRow, Row, RowState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.queries.shelves import Place
    from widgets.appearance import Appearance
    from widgets.surface import Pressable


@dataclass(frozen=True)
class Choice:
    """What it is called, what stands below, a word at the right; ``state`` where it can be open, current or done."""

    key: str
    title: str
    detail: str
    word: str = ""
    state: RowState | None = None


class Choices(QWidget):
    """Signals: chosen(key)."""

    chosen = Signal(str)

    def __init__(self, look: Appearance, *, rows: int, columns: int = 1) -> None:
        super().__init__()
        self._look, self._rows, self._columns = look, rows, columns
        self._choices: Sequence[Choice] = ()
        self._first = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.metrics.gap)
        for row in range(rows):
            self._grid.setRowStretch(row, 1)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    @property
    def page(self) -> tuple[int, int, int]:
        """First and last choice that are shown, counted from one, and how many there are."""
        last = min(self._first + self._size, len(self._choices))
        return min(self._first + 1, last), last, len(self._choices)

    @property
    def _size(self) -> int:
        return self._rows * self._columns

    def show_choices(self, choices: Sequence[Choice], *, first: int = 0) -> None:
        """Other choices; the page with the choice number ``first`` is shown."""
        self._choices, self._first = choices, first // self._size * self._size
        self._show()

    def turn(self, pages: int) -> None:
        """Another page."""
        last = max(len(self._choices) - 1, 0) // self._size * self._size
        self._first = max(0, min(self._first + pages * self._size, last))
        self._show()

    def turners(self) -> list[Action]:
        """The buttons that turn the page, "earlier" and "later"; none where all fits on one."""
        first, last, count = self.page
        if count <= self._size:
            return []
        page = wording.PAGE.format(first=first, last=last, count=count)
        return [
            Action("earlier", "chevron-left", wording.EARLIER, enabled=first > 1),
            Action("later", "chevron-right", wording.LATER, page, enabled=last < count),
        ]

    def _show(self) -> None:
        empty(self._grid)
        for at, choice in enumerate(self._choices[self._first : self._first + self._size]):
            row = self._row(choice)
            row.setMinimumHeight(self._look.metrics.finger)
            row.clicked.connect(self._chosen)
            self._grid.addWidget(row, at // self._columns, at % self._columns)

    def _row(self, one: Choice) -> Pressable:
        if one.state is None:
            return Row(self._look, one.title, one.detail, key=one.key, word=one.word, chevron=True)
        return MaterialRow(self._look, one.state, one.title, one.detail, one.word, key=one.key, touchable=True)

    def _chosen(self) -> None:
        self.chosen.emit(self.sender().objectName())


def places_to_touch(places: Sequence[Place]) -> list[Choice]:
    """The places of the plant."""
    return [Choice(one.code, one.code, one.name) for one in places]
