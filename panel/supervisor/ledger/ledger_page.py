"""The ledger: every act with who, when, what and why; read, never changed."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from db.ledger.verify import Verification, verify
from db.ledger.verify_chain import intact
from db.queries.ledger_view import (
    LedgerDetail,
    LedgerFilter,
    LedgerLine,
    LedgerOrder,
    ledger_choices,
    ledger_count,
    ledger_detail,
    ledger_page,
)
from panel.supervisor.desk import Desk, Page, PageName, Told
from panel.supervisor.ledger import ledger_words as words
from panel.supervisor.ledger.ledger_rows import row_of
from panel.supervisor.ledger.ledger_side import LedgerSide
from panel.supervisor.paged_rows import PagedRows
from widgets.appearance import Kind
from widgets.buttons import BigButton
from widgets.card import Card
from widgets.choice import Choice
from widgets.grid import Column, Grid, GridRow
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SHARES = (3, 3, 4, 4, 6, 3)
SORTED_BY = {0: LedgerOrder.WHEN, 1: LedgerOrder.WHO, 2: LedgerOrder.WHAT, 5: LedgerOrder.PANEL}
SHARES_NARROW, SORTED_NARROW, NARROW = (3, 5, 4), {0: LedgerOrder.WHEN, 1: LedgerOrder.WHAT}, 1300
SIDE, SIDE_LEAST, TYPED_MILLISECONDS, ROOMY = 0.22, 300, 300, 1200
DAYS = {"today": 0, "week": 7, "month": 30}


class LedgerPage(Page):
    """Filters above, the entries, and the one that was touched beside them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.asked = LedgerFilter()
        self._order, self._down = LedgerOrder.WHEN, True
        names = (words.HEADINGS[at] for at in (1, 2, 5, 0))
        self.who, self.what, self.panels, self.when = (Choice(self.look, name) for name in names)
        self.text = QLineEdit()
        self.count = Label(self.look, "", role="label", tone="muted")
        self.verify_button = BigButton(self.look, words.VERIFY, icon="checks", beside=True)
        self.narrow = self.look.metrics.width < NARROW
        self._sorted_by = SORTED_NARROW if self.narrow else SORTED_BY
        self.grid = Grid(self.look, words.COUNT_ALL, self._columns(), two_lines=self.narrow)
        self.side = LedgerSide(self.look)
        self._rows = PagedRows(self._page, self)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MILLISECONDS)
        self._fill()
        self._compose()
        self._connect()

    def _columns(self) -> list[Column]:
        names, shares = (words.NARROW, SHARES_NARROW) if self.narrow else (words.HEADINGS, SHARES)
        named = enumerate(zip(names, shares, strict=True))
        return [Column(name, share, sorts=at in self._sorted_by) for at, (name, share) in named]

    def _fill(self) -> None:
        self.who.addItem(words.ANYONE, None)
        self.panels.addItem(words.ANYWHERE, None)
        self.what.addItem(words.ALL_ACTS, None)
        for action, word in sorted(words.ACTS.items(), key=lambda pair: pair[1]):
            self.what.addItem(word, action)
        for key, word in words.PERIODS.items():
            self.when.addItem(word, key)
        self.when.setCurrentIndex(len(words.PERIODS) - 1)
        self.text.setPlaceholderText(words.FIND)
        self.text.setAccessibleName(words.FIND)
        self.text.setFont(self.look.font("label"))
        self.text.setMinimumHeight(self.look.metrics.finger)

    def _compose(self) -> None:
        size, row = self.look.metrics, QHBoxLayout()
        row.setSpacing(12)
        for box in (self.who, self.what, self.panels, self.when):
            row.addWidget(box, 1)
        row.addWidget(self.text, 2)
        self.text.setVisible(not self.desk.on_panel)
        if size.width >= ROOMY:  # on a small panel the filters need the place
            row.addWidget(self.count)
        row.addWidget(self.verify_button)
        card = Card(self.look)
        card.add(self.grid, 1)
        lower = QHBoxLayout()
        lower.setSpacing(size.gap)
        lower.addWidget(card, 1)
        self.side.setFixedWidth(max(SIDE_LEAST, int(size.width * SIDE)))
        lower.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(size.margin, size.gap, size.margin, size.margin)
        whole.setSpacing(size.gap)
        whole.addLayout(row)
        whole.addLayout(lower, 1)

    def _connect(self) -> None:
        for box in (self.who, self.what, self.panels, self.when):
            box.activated.connect(self._filter)
        self.text.textChanged.connect(self._typed.start)
        self._typed.timeout.connect(self._filter)
        self._rows.came.connect(self._came)
        self.grid.chosen.connect(self._choose)
        self.grid.sort_asked.connect(self._sort)
        self.verify_button.clicked.connect(self._verify)
        self.side.trace.connect(self._trace)

    def enter(self, argument: Any) -> None:
        """``("person", number)``: what somebody did; None: everything."""
        self.side.show_nothing()
        self.side.setVisible(not self.narrow)
        self.ask(ledger_choices, done=self._show_choices)
        if isinstance(argument, tuple):
            self.asked = LedgerFilter(person=argument[1])
            self._count()
        else:
            self._filter()

    def where(self) -> Any:
        return ("person", self.asked.person) if self.asked.person else None

    def refresh(self) -> None:
        """A growing ledger does not move under the hand of whoever reads on: only its count is read again."""
        if self.grid.verticalScrollBar().value() == 0 and self.grid.current_key() is None:
            self._count()

    def _show_choices(self, choices: tuple[tuple[tuple[str, str], ...], tuple[str, ...]]) -> None:
        people, streams = choices
        for box, given in ((self.who, people), (self.panels, [(one, one) for one in streams])):
            chosen = self.asked.person if box is self.who else self.asked.stream
            while box.count() > 1:
                box.removeItem(1)
            for key, word in given:
                box.addItem(word, key)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _filter(self) -> None:
        days = DAYS.get(self.when.currentData())
        since = None
        if days is not None:
            today = self.desk.local(self.desk.shift.now()).date() - timedelta(days=days)
            since = datetime.combine(today, time(), ZoneInfo(self.desk.shift.station.timezone))
        self.asked = LedgerFilter(
            person=self.who.currentData(), action=self.what.currentData(), stream=self.panels.currentData(),
            since=since, text=self.text.text().strip(),
        )  # fmt: skip
        self._count()

    def _count(self) -> None:
        self.ask(ledger_count, self.asked, done=self._show_count)

    def _show_count(self, counts: tuple[int, int]) -> None:
        found, every = (f"{count:,}".replace(",", "\u202f") for count in counts)
        word = words.COUNT_ALL if counts[0] == counts[1] else words.COUNTED
        self.count.setText(word.format(count=found, all=every))
        self.grid.show_rows(self._rows.begin(counts[0], self.grid.grid.columnCount()))

    def _page(self, first: int, count: int, done: Callable[[Sequence[GridRow]], None]) -> None:
        read = _Shown(self, done)
        self.ask(_read_page, self.asked, self._order, self._down, first, count, done=read)

    def _came(self, first: int, last: int) -> None:
        model = self.grid.grid
        model.dataChanged.emit(model.index(first, 0), model.index(last, model.columnCount() - 1))

    def _sort(self, column: int, descending: bool) -> None:
        self._order, self._down = self._sorted_by[column], descending
        self.grid.show_rows(self._rows.begin(len(self._rows), self.grid.grid.columnCount()))

    def _choose(self, key: str) -> None:
        if key:
            self.ask(_read_detail, UUID(key), done=self._show_detail)

    def _show_detail(self, told: tuple[LedgerDetail, bool]) -> None:
        self.side.show_entry(*told, self.desk.local)
        self.side.show()

    def _trace(self, code: str) -> None:
        self.go.emit(PageName.TRACE, code)

    def _verify(self) -> None:
        self.verify_button.setEnabled(False)
        self.told.emit(Told(Kind.WARN, words.VERIFYING))
        self.ask(_verify, self.desk.records.engines, done=self._verified)

    def _verified(self, found: Verification) -> None:
        self.verify_button.setEnabled(True)
        if found.faults:
            first = found.faults[0]
            told = words.BROKEN_DETAIL.format(fault=f"{first.kind}, {first.table} {first.key}")
            self.told.emit(Told(Kind.BAD, words.BROKEN.format(count=len(found.faults)), told))
            return
        counts = {"entries": found.entries, "streams": found.streams, "gaps": found.gaps}
        self.say(words.WHOLE, words.WHOLE_DETAIL.format(**counts))

    def unread(self, error: Exception) -> None:
        self.verify_button.setEnabled(True)
        super().unread(error)


class _Shown:
    """Lines that came, as rows."""

    def __init__(self, page: LedgerPage, done: Callable[[Sequence[GridRow]], None]) -> None:
        self._page, self._done = page, done

    def __call__(self, lines: tuple[LedgerLine, ...]) -> None:
        self._done([row_of(line, self._page.desk.local, narrow=self._page.narrow) for line in lines])


def _read_page(
    connection: Any, asked: LedgerFilter, order: LedgerOrder, down: bool, first: int, count: int
) -> tuple[LedgerLine, ...]:
    return ledger_page(connection, asked, order, descending=down, first=first, count=count)


def _read_detail(connection: Any, entry_id: UUID) -> tuple[LedgerDetail, bool]:
    told = ledger_detail(connection, entry_id)
    return told, intact(connection, told.line.stream, told.line.sequence)


def _verify(_connection: Any, engines: Any) -> Verification:
    return verify(engines)
