"""Exceptions: a worklist of what does not add up, each with the act that settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from db.domain.commands import LeaveStage
from db.domain.quality_commands import CheckLabel
from db.queries.exceptions import Exceptions, ForgottenRun, exceptions
from db.queries.gaps import TraceGap, trace_gaps
from db.queries.shift_now import shift_span_at
from db.services.labelling import check_label
from db.services.staging import leave_stage
from panel import wording
from panel.supervisor.answers import MessagePage
from panel.supervisor.desk import Desk, Page, PageName, Told
from panel.supervisor.exceptions import exceptions_words as words
from panel.supervisor.exceptions.exceptions_rows import END, OPEN, rows_of
from panel.supervisor.exceptions.forgotten_sheet import ForgottenSheet
from widgets.appearance import Kind
from widgets.card import Card
from widgets.grid import Column, Grid
from widgets.text import Label

if TYPE_CHECKING:
    from datetime import datetime

    from db.domain.answers import LabelChecked
    from db.domain.shifts import ShiftSpan

SHARES = (4, 5, 3, 3, 2)
NOTHING = Exceptions((), (), (), ())


class ExceptionsPage(Page):
    """A tab for each kind with how many there are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind = "forgotten"
        self.found, self.gaps = NOTHING, tuple[TraceGap, ...]()
        self._gaps_read = False
        self.tabs = QTabBar()
        self.tabs.setFont(self.look.font("label", 600))
        self.tabs.setExpanding(False)
        for kind in words.KINDS:
            self.tabs.addTab(words.KINDS[kind][0])
        self.grid = Grid(self.look, words.KINDS["forgotten"][0], (), two_lines=True)
        self.message, self._about = MessagePage(self.look), Label(self.look, "", role="label", tone="muted", lines=2)
        self._pages = QStackedWidget()
        self._ending: tuple[ForgottenRun, datetime] | None = None
        self.sheet: ForgottenSheet | None = None
        self._compose()
        self.tabs.currentChanged.connect(self._turn)
        self.grid.pressed.connect(self._pressed)

    def _compose(self) -> None:
        size, card = self.look.metrics, Card(self.look)
        card.add(self.tabs)
        card.add(self._about)
        for page in (self.grid, self.message):
            self._pages.addWidget(page)
        card.add(self._pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(size.margin, size.gap, size.margin, size.margin)
        whole.addWidget(card)

    def enter(self, argument: Any) -> None:
        """With a kind, or None: the first that has any."""
        self._gaps_read = False
        if argument in words.KINDS:
            self.tabs.setCurrentIndex(list(words.KINDS).index(argument))
        self._read()

    def where(self) -> Any:
        return self.kind

    def refresh(self) -> None:
        self._read()

    def take(self, code: str) -> bool:
        """A scan settles the label of that thing, if it waits for one."""
        waiting = next((one for one in self.found.labels if one.code == code), None)
        if waiting is None or self.kind != "labels":
            return False
        self.act(check_label, CheckLabel, self._checked, code=code, scanned=code, item=waiting.item)
        return True

    def _read(self) -> None:
        now = self.desk.shift.now()
        self.ask(exceptions, now, self.desk.local(now).date(), done=self._show)
        if self.kind == "gaps" and not self._gaps_read:  # it reads everything: only when somebody looks at it
            self._gaps_read = True
            self.told.emit(Told(Kind.WARN, words.LOOKING))
            self.ask(trace_gaps, done=self._show_gaps)

    def _show(self, found: Exceptions) -> None:
        self.found = found
        self._turn(self.tabs.currentIndex(), read=False)

    def _show_gaps(self, gaps: tuple[TraceGap, ...]) -> None:
        self.gaps = gaps
        self.told.emit(None)
        self._turn(self.tabs.currentIndex(), read=False)

    def _turn(self, at: int, *, read: bool = True) -> None:
        other = self.kind != list(words.KINDS)[at]
        self.kind = list(words.KINDS)[at]
        if other:
            self.grid.show_columns([
                Column(name, share, sorts=False) for name, share in zip(words.HEADINGS[self.kind], SHARES, strict=True)
            ])  # fmt: skip
        elif not self.grid.grid.columns:
            names = zip(words.HEADINGS[self.kind], SHARES, strict=True)
            self.grid.show_columns([Column(name, share, sorts=False) for name, share in names])
        self._about.setText(words.KINDS[self.kind][1])
        rows = rows_of(self.kind, self.found, self.gaps, self.desk.local, acts=self.desk.leads)
        self.grid.show_rows(rows)
        self._name_tabs()
        self.message.say("circle-check", "ok", words.NONE[self.kind])
        self._pages.setCurrentIndex(0 if rows else 1)
        if read and self.kind == "gaps" and not self._gaps_read:
            self._read()

    def _name_tabs(self) -> None:
        counts = {
            "forgotten": len(self.found.forgotten), "labels": len(self.found.labels),
            "counts": len(self.found.counts), "refused": len(self.found.refused), "gaps": len(self.gaps),
        }  # fmt: skip
        for at, kind in enumerate(words.KINDS):
            name = words.KINDS[kind][0]
            self.tabs.setTabText(at, words.TITLE.format(name=name, count=counts[kind]) if counts[kind] else name)

    def _pressed(self, key: str, button: str) -> None:
        if button == OPEN:
            self.go.emit(PageName.TRACE, key)
        elif button == END:
            one = self.found.forgotten[int(key)]
            self.ask(_shift_of, one.since, self.desk.shift.station.timezone, done=_For(self, one))

    def ask_when(self, one: ForgottenRun, span: ShiftSpan | None) -> None:
        """When the work was left: their last act, the end of their shift, or now."""
        now = self.desk.shift.now()
        shift_end = span.span.end if span is not None and span.span.end < now else None
        self.sheet = ForgottenSheet(self, one, shift_end, now)
        self.sheet.chosen.connect(self._end)
        self.sheet.open()

    def _end(self, one: ForgottenRun, at: datetime) -> None:
        self._ending = one, at
        fields = {"order_no": one.order_no, "stage_sequence": one.stage_sequence}
        self.act(leave_stage, LeaveStage, self._ended, whose=one.personnel_no, stopped_at=at, **fields)

    def _ended(self, _answer: Any) -> None:
        if self._ending is not None:
            one, at = self._ending
            when = wording.moment(self.desk.local(at))
            told = words.ENDED_DETAIL.format(order=one.order_no, stage=one.stage_name, when=when)
            self.say(words.ENDED.format(name=one.name), told)
        self._read()

    def _checked(self, answer: LabelChecked) -> None:
        self.say(words.CHECKED.format(code=answer.code), words.CHECKED_DETAIL)
        self._read()


class _For:
    """The shift of one forgotten run has come."""

    def __init__(self, page: ExceptionsPage, one: ForgottenRun) -> None:
        self._page, self._one = page, one

    def __call__(self, span: ShiftSpan | None) -> None:
        self._page.ask_when(self._one, span)


def _shift_of(connection: Any, since: datetime, timezone: str) -> ShiftSpan | None:
    return shift_span_at(connection, since, timezone)
