"""The two lists of a case: whom to call, and every unit and lot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_fields import Choices
from panel.supervisor.recall.recall_numbers import safe
from panel.supervisor.recall.recall_rows import ThingLines, customer_columns, customer_lines
from widgets.card import Card
from widgets.grid import Grid
from widgets.text import Label

if TYPE_CHECKING:
    from db.queries.recall_view import Concerned
    from panel.supervisor.desk import Desk
    from panel.supervisor.recall.recall_numbers import CaseNumbers

ALL, NOT_SAFE, SURE, MAYBE = "all", "not_safe", "sure", "maybe"
ROOMY = 1500


class CustomersCard(Card):
    """Signals: call(customer code)."""

    call = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, words.Case.CUSTOMERS, " ")
        self._desk = desk
        self.narrow_sides()
        self._narrow = desk.look.metrics.width < ROOMY
        self.grid = Grid(desk.look, words.Case.CUSTOMERS, customer_columns(narrow=self._narrow), two_lines=True)
        self.grid.pressed.connect(self._pressed)
        self._nobody = Label(desk.look, words.Case.NOBODY_TO_CALL, role="value", tone="muted", lines=2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._nobody)
        self.add(self._stack, 1)

    def show_case(self, numbers: CaseNumbers) -> None:
        """Other customers."""
        acts = self._desk.leads and not numbers.closed
        lines = customer_lines(numbers, self._desk.local, acts=acts, narrow=self._narrow)
        if list(self.grid.grid.rows) != lines:
            self.grid.show_rows(lines)
        buyers = numbers.view.customers
        reached = words.Case.REACHED.format(done=sum(bool(one.reached) for one in buyers), count=len(buyers))
        self.show_title(words.Case.CUSTOMERS, reached if buyers else "")
        self._stack.setCurrentWidget(self.grid if buyers else self._nobody)

    def _pressed(self, key: str, button: str) -> None:
        _ = button
        self.call.emit(key)


class ThingsCard(Card):
    """Signals: chosen(key of a thing)."""

    chosen = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, words.Case.THINGS, " ")
        self.narrow_sides()
        self._lines = ThingLines(desk.local, narrow=desk.look.metrics.width < ROOMY)
        self._things: list[Concerned] = []
        self.grid = Grid(desk.look, words.Case.THINGS, self._lines.columns(), two_lines=desk.look.metrics.width < ROOMY)
        self.grid.sort_asked.connect(self._sort)
        self.grid.chosen.connect(self._choose)
        self.filters = Choices(desk.look, ((key, "-") for key in (ALL, NOT_SAFE, SURE, MAYBE)), role="small")
        self.filters.choose(ALL)
        self.filters.chosen.connect(self._filter)
        self._roomy = desk.look.metrics.width >= ROOMY
        if self._roomy:  # else they stand beside the tab that says what this is
            self.head.addWidget(self.filters)
        self.add(self.grid, 1)

    def show_case(self, numbers: CaseNumbers) -> None:
        """Other things, or the same as they stand now: filter, order, place and scroll stay."""
        self._things = numbers.in_order
        whole = numbers.whole
        told = words.UNITS_LOTS.format(units=whole.units, lots=whole.others)
        if self._roomy:
            self.show_title(words.Case.THINGS, words.Case.THINGS_ASIDE.format(count=told))
        else:
            self.show_title("")
        forms = words.Case.ALL, words.Case.NOT_SAFE, words.Case.SURE, words.Case.MAYBE
        for key, form in zip((ALL, NOT_SAFE, SURE, MAYBE), forms, strict=True):
            self.filters.say(key, form.format(count=sum(map(_wanted(key), self._things))))
        self._show()

    def show_all(self) -> None:
        """Another case: nothing is left out, certain first, from the top."""
        self.filters.choose(ALL)
        self.grid.horizontalHeader().setSortIndicatorShown(False)
        self.grid.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        shown = list(filter(_wanted(self.filters.key() or ALL), self._things))
        if (order := self.grid.sorted_by()) is not None:
            shown.sort(key=self._lines.sort_key(order[0]), reverse=order[1])
        self.grid.show_rows(self._lines.lines(shown))

    def _filter(self, key: str) -> None:
        _ = key
        self._show()

    def _sort(self, column: int, descending: bool) -> None:
        _ = column, descending
        self._show()

    def _choose(self, key: str) -> None:
        self.chosen.emit(int(key))


def _wanted(key: str) -> _Wanted:
    return _Wanted(key)


class _Wanted:
    """Whether a filter lets a thing through."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, one: Concerned) -> bool:
        if self._key == NOT_SAFE:
            return not safe(one)
        if self._key == SURE:
            return one.view.now.certain
        return self._key == ALL or not one.view.now.certain
