"""The two halves of the move screen: what goes, and where to."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from panel import move_words as words
from panel import wording
from panel.screens.choices import Choices
from panel.screens.layouts import beside, empty
from widgets.appearance import BOLD
from widgets.card import Card
from widgets.rows import MaterialRow, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.domain.found import FoundTrackable
    from db.queries.shelves import Place
    from widgets.appearance import Appearance

MOST_ROWS = 4
PLACE_ROWS, PLACE_COLUMNS = 3, 2


class MoveBody(QWidget):
    """Shows only, but for the places, which can be touched."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.places = Choices(look, rows=PLACE_ROWS, columns=PLACE_COLUMNS)
        self._things, self._chosen = QWidget(), QWidget()
        for half in (self._things, self._chosen):
            QVBoxLayout(half).setContentsMargins(0, 0, 0, 0)
        right = QWidget()
        self._right = QStackedLayout(right)
        self._right.addWidget(self.places)
        self._right.addWidget(self._chosen)
        whole = beside(self._things, right, gap=look.metrics.gap, stretches=(1, 1))
        self.setLayout(whole)

    def show_move(self, things: Sequence[FoundTrackable], place: Place | None) -> None:
        """As it is now."""
        _put(self._things, self._list(things))
        if place is None:
            self._right.setCurrentWidget(self.places)
        else:
            _put(self._chosen, self._goal(place))
            self._right.setCurrentWidget(self._chosen)

    def _list(self, things: Sequence[FoundTrackable]) -> Card:
        card = Card(self._look, words.THINGS, wording.number(Decimal(len(things))))
        card.narrow_sides()
        shown = things[-MOST_ROWS:]
        for thing in shown:
            words_at = words.AT if thing.location else words.NOWHERE
            detail = words_at.format(item=thing.item_name, place=thing.location)
            card.add(MaterialRow(self._look, RowState.DONE, thing.code, detail, ""), 1)
        if not shown:
            card.add(MaterialRow(self._look, RowState.NOW, words.ASK, words.NONE_YET, ""), 1)
        card.body.addStretch(MOST_ROWS - max(len(shown), 1))
        return card

    def _goal(self, place: Place) -> Card:
        card = Card(self._look, words.GOES_TO)
        card.body.addStretch(1)
        card.add(Label(self._look, place.code, role="count", weight=BOLD, code=True, lines=2))
        card.add(Label(self._look, place.name, role="value", tone="muted", lines=2))
        card.body.addStretch(2)
        return card


def _put(half: QWidget, part: QWidget) -> None:
    layout = half.layout()
    if isinstance(layout, QVBoxLayout):
        empty(layout)
        layout.addWidget(part)
