"""The list of recalls and drills, and how one begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.domain.terms import RecallKind
from db.engine import of_one_moment
from db.queries.recall_choices import items_of_units
from db.queries.recall_recovered import recovered
from db.queries.recalls import RecallSummary, recall_cases
from db.queries.reports.who import People
from panel.supervisor.answers import MessagePage
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_numbers import Share, share_of
from panel.supervisor.recall.recall_rows import case_columns, case_line
from widgets.buttons import BigButton
from widgets.card import Card
from widgets.grid import Grid
from widgets.surface import PRIMARY

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from panel.supervisor.desk import Desk


NARROW = 1100


@dataclass(frozen=True)
class Listed:
    """One case of the list, how much of it is back, and who opened it."""

    told: RecallSummary
    share: Share | None
    who: str


def listed_cases(connection: Connection) -> tuple[Listed, ...]:
    """Every case, the newest first."""
    of_one_moment(connection)
    people, units = People(connection), items_of_units(connection)
    return tuple(_listed(connection, people, one, units) for one in recall_cases(connection))


def _listed(connection: Connection, people: People, one: RecallSummary, units: Collection[str]) -> Listed:
    share = share_of(recovered(connection, one.case_no), units)
    return Listed(one, share, people.name(one.opened_by) or one.opened_by)


class CaseList(QWidget):
    """Signals: chosen(case_no), new(RecallKind)."""

    chosen = Signal(str)
    new = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look, size = desk.look, desk.look.metrics
        self._desk, self._narrow = desk, size.width < NARROW
        self.recall_button = BigButton(look, words.NEW_RECALL, icon="plus", beside=True, skin=PRIMARY)
        self.drill_button = BigButton(look, words.NEW_DRILL, icon="stopwatch", beside=True)
        self.recall_button.clicked.connect(self._new_recall)
        self.drill_button.clicked.connect(self._new_drill)
        self.grid = Grid(look, words.TITLE, case_columns(narrow=self._narrow), two_lines=True)
        self.grid.chosen.connect(self.chosen)
        self._card = Card(look, words.TITLE)
        self._card.narrow_sides()
        self._nothing = MessagePage(look)
        self._nothing.say("circle-check", "ok", *words.NONE_YET)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._nothing)
        self._card.add(self._stack, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.gap)
        buttons.addStretch(1)
        for button in (self.drill_button, self.recall_button):
            button.setVisible(desk.leads)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.gap)
        column.addLayout(buttons)
        column.addWidget(self._card, 1)

    def show_cases(self, cases: tuple[Listed, ...]) -> None:
        """Other cases, or the same as they stand now."""
        now, local = self._desk.shift.now(), self._desk.local
        self.grid.show_rows([case_line(one, local, now, narrow=self._narrow) for one in cases])
        self._stack.setCurrentWidget(self.grid if cases else self._nothing)
        for button in (self.recall_button, self.drill_button):
            button.setVisible(self._desk.leads)

    def _new_recall(self) -> None:
        self.new.emit(RecallKind.REAL)

    def _new_drill(self) -> None:
        self.new.emit(RecallKind.DRILL)
