"""Things are let go from a recall's hold, with or without a decision on each; by another person than the opener."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from db.domain.recall_commands import RecallThing, ReleaseRecall
from db.domain.terms import Decision
from db.services.recall_ending import release_recall
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_fields import ONLY_SHOWN, Choices
from panel.supervisor.recall.recall_rows import Lines, state_now
from panel.supervisor.recall.recall_second import SecondPerson, why_not
from panel.supervisor.recall.recall_sheet import ActSheet
from widgets.buttons import BigButton
from widgets.grid import Cell, Column, Grid, GridRow
from widgets.text import Label

if TYPE_CHECKING:
    from db.domain.recall_answers import RecallReleased
    from db.queries.recall_view import Concerned
    from panel.supervisor.desk import Page
    from panel.supervisor.recall.recall_numbers import CaseNumbers

WIDTH, SHARE = 1100, 0.34
LIFT, TALL = "LIFT", 60


class ReleaseSheet(ActSheet):
    """What is held, to be marked; what becomes of it; why."""

    def __init__(self, page: Page, numbers: CaseNumbers) -> None:
        super().__init__(page, words.Sheets.RELEASE, width=WIDTH)
        told, look = words.Sheets, page.look
        self._numbers, self._tall = numbers, look.metrics.finger > TALL
        self._held = [one for one in numbers.in_order if one.view.now.held]
        self._chosen: set[int] = set()
        self._told = Label(look, "", role="label", tone="muted")
        heads = words.Case.HEADINGS
        columns = [
            Column("", 1),
            Column(heads[0], 5),
            Column(heads[1], 5),
            Column(heads[4], 3),
            Column(words.Sheets.PLACE, 4),
        ]
        self.grid = Grid(look, told.RELEASE, [Column(one.heading, one.share, sorts=False) for one in columns])
        self.grid.chosen.connect(self._mark)
        self.all_button = BigButton(look, told.MARK_ALL, icon="checks", beside=True)
        self.none_button = BigButton(look, told.MARK_NONE, icon="circle-dashed", beside=True)
        self.decision = Choices(
            look, ((LIFT, told.ONLY_LIFT), *((one.value, words.DECISIONS[one]) for one in Decision))
        )
        self.decision.choose(LIFT)
        self.reason = Choices(look, told.REASONS)
        self.second = SecondPerson(page.desk, why_not(page.desk, numbers))
        self._fill()
        self._show()

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._told, 1)
        head.addWidget(self.all_button)
        head.addWidget(self.none_button)
        self.body.addWidget(self.second)
        if not why_not(self.page.desk, self._numbers):  # the opener is told so, and asked nothing
            self.body.addLayout(head)
            self.body.addWidget(self.grid, 1)
            self.field(words.Sheets.WHAT, self.decision)
            if self._tall:  # side by side
                last = QHBoxLayout()
                last.addWidget(self.reason, 1)
                last.addWidget(self.primary, 1)
                self.body.addLayout(last)
            else:
                self.field(words.Sheets.REASON, self.reason)
            heading = self.grid.horizontalHeader()
            heading.setMinimumHeight(ONLY_SHOWN)
            heading.setMaximumHeight(ONLY_SHOWN)
            self.grid.setMinimumHeight(min(round(self.page.height() * SHARE), self.page.height() - self._rest()))
        if not self._tall or why_not(self.page.desk, self._numbers):
            self.body.addWidget(self.primary)
        self.all_button.clicked.connect(self._all)
        self.none_button.clicked.connect(self._none)
        self.reason.chosen.connect(self._ready)
        self.second.other.connect(self._other)
        self.primary.clicked.connect(self._let_go)

    def _rest(self) -> int:
        """Pixels that everything but the table takes."""
        rows = 5 if self._tall else 6
        return rows * (max(self.look.metrics.finger, 52) + self.look.metrics.gap)

    def _line(self, one: Concerned) -> GridRow:
        now = one.view.now
        marked = now.trackable_id in self._chosen
        mark = Cell("", icon="circle-check" if marked else "circle-dashed", tone="accent" if marked else "muted")
        cells = (
            mark, Cell(now.code, code=True, bold=True), Cell(one.detail.item_name), Cell(state_now(one)),
            Cell(one.sent.customer_name if one.sent and now.away > 0 else one.detail.place or ""),
        )  # fmt: skip
        return GridRow(str(now.trackable_id), cells)

    def _show(self) -> None:
        self.grid.show_rows(Lines(self._held, self._line))
        self._told.setText(words.Sheets.RELEASE_ASIDE.format(count=len(self._chosen), total=len(self._held)))
        self._ready()

    def _ready(self, _key: str = "") -> None:
        title = words.Sheets.RELEASE_COUNT.format(count=len(self._chosen))
        reason = why_not(self.page.desk, self._numbers)
        if reason:
            self.primary.lock(title, reason)
        elif not self._chosen:
            self.primary.lock(title, words.Sheets.CHOOSE_FIRST)
        elif self.reason.key() is None:
            self.primary.lock(title, words.Sheets.REASON_FIRST)
        else:
            self.primary.offer("lock-open", title)

    def _mark(self, key: str) -> None:
        self._chosen ^= {int(key)}
        self._show()

    def _all(self) -> None:
        self._chosen = {one.view.now.trackable_id for one in self._held}
        self._show()

    def _none(self) -> None:
        self._chosen = set()
        self._show()

    def _other(self) -> None:
        self.page.sign_in.emit(self.again)

    def _let_go(self) -> None:
        chosen = [one.view.now for one in self._held if one.view.now.trackable_id in self._chosen]
        key = self.decision.key() or LIFT
        self.send(
            release_recall,
            ReleaseRecall,
            case_no=self._numbers.view.told.case_no,
            things=tuple(RecallThing(code=now.code, item=now.item) for now in chosen),
            decision=None if key == LIFT else Decision(key),
            reason=self.reason.key(),
        )

    def said(self, answer: RecallReleased) -> tuple[str, str]:
        return words.Case.RELEASED.format(count=len(answer.things)), ""
