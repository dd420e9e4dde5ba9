"""A case on the screen: head, figures, lists and what stands beside them; on small screens the lists lie in tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_fields import Choices
from panel.supervisor.recall.recall_figures import CaseFigures
from panel.supervisor.recall.recall_head import CaseHead
from panel.supervisor.recall.recall_lists import CustomersCard, ThingsCard
from panel.supervisor.recall.recall_side import BalanceCard, HoldCard, RecoveredCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from panel.supervisor.desk import Desk
    from panel.supervisor.recall.recall_numbers import CaseNumbers

WIDE, TALL = 1500, 900
CUSTOMER_ROWS = 3
CUSTOMER_HEAD, NARROW_GAP = 56, 8
SIDE_WIDE, SIDE_SHARE = 560, 0.27
OVERVIEW, CUSTOMERS, THINGS, BALANCE = "overview", "customers", "things", "balance"


class CaseBoard(QWidget):
    """Where everything of a case stands: at once, or on smaller screens the lists in tabs, on a panel all of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look, size = desk.look, desk.look.metrics
        self._desk = desk
        self._roomy = size.width >= WIDE and size.height >= TALL
        self.head, self.figures = CaseHead(desk), CaseFigures(desk)
        self.customers, self.things = CustomersCard(desk), ThingsCard(desk)
        self.recovered, self.balance = RecoveredCard(look), BalanceCard(look)
        self.hold = HoldCard(look, flat=desk.on_panel)
        told = words.Case
        first = ((OVERVIEW, told.OVERVIEW),) if desk.on_panel else ()
        last = () if desk.on_panel else ((BALANCE, told.BALANCE_TAB),)
        self.tabs = Choices(look, (*first, (THINGS, told.THINGS), (CUSTOMERS, told.CUSTOMERS_TAB), *last))
        self._pages = QStackedWidget()
        self._shown: dict[str, QWidget] = {}
        self.tabs.chosen.connect(self.turn_to)
        self._compose()
        self.turn_to(OVERVIEW if desk.on_panel else THINGS)

    def _compose(self) -> None:
        size = self._desk.look.metrics
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.gap if self._roomy else NARROW_GAP)
        column.addWidget(self.head)
        if self._desk.on_panel:
            column.addLayout(self._tab_row())
            column.addWidget(
                self._tabbed({OVERVIEW: self._overview(), THINGS: self.things, CUSTOMERS: self.customers}), 1
            )
            column.addWidget(self.hold)
            return
        column.addWidget(self.figures)
        lower = QHBoxLayout()
        lower.setSpacing(size.gap)
        if self._roomy:
            lower.addLayout(self._lists(), 1)
        else:
            column.addLayout(self._tab_row())
            lists = {THINGS: self.things, CUSTOMERS: self.customers, BALANCE: self.balance}
            lower.addWidget(self._tabbed(lists), 1)
        lower.addWidget(self._side())
        column.addLayout(lower, 1)

    def _tab_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addWidget(self.things.filters)
        return row

    def _tabbed(self, pages: Mapping[str, QWidget]) -> QWidget:
        self._shown = dict(pages)
        for page in pages.values():
            self._pages.addWidget(page)
        return self._pages

    def _overview(self) -> QWidget:
        held, gap = QWidget(), NARROW_GAP
        beside = QHBoxLayout()
        beside.setSpacing(gap)
        beside.addWidget(self.recovered, 1)
        beside.addWidget(self.balance, 1)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.figures)
        column.addLayout(beside, 1)
        return held

    def _lists(self) -> QVBoxLayout:
        grid, column = self.customers.grid, QVBoxLayout()
        column.setSpacing(self._desk.look.metrics.gap)
        grid.setFixedHeight(grid.verticalHeader().defaultSectionSize() * CUSTOMER_ROWS + CUSTOMER_HEAD)
        column.addWidget(self.customers)
        column.addWidget(self.things, 1)
        return column

    def _side(self) -> QWidget:
        size = self._desk.look.metrics
        side = QWidget()
        side.setFixedWidth(SIDE_WIDE if self._roomy else round(size.width * SIDE_SHARE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.gap)
        column.addWidget(self.recovered, 1)
        if self._roomy:
            column.addWidget(self.balance)
        column.addWidget(self.hold)
        return side

    def wait_for(self, case_no: str) -> None:
        """Another case is being read: what stands here is of the one before."""
        self.head.show_number(case_no)
        self.setEnabled(False)

    def show_case(self, numbers: CaseNumbers) -> None:
        """The case as it stands now; what was chosen, sorted and scrolled stays."""
        self.setEnabled(True)
        for part in (self.head, self.figures, self.customers, self.things, self.recovered, self.balance):
            part.show_case(numbers)
        self.hold.show_case(numbers, leads=self._desk.leads)

    def turn_to(self, key: str) -> None:
        """One of the lists, where they lie in tabs."""
        self.tabs.choose(key)
        if self._shown:
            self._pages.setCurrentWidget(self._shown[key])
            self.things.filters.setVisible(key == THINGS)
