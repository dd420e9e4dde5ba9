"""Quality: values against their limits, what goes wrong most often, what is on hold and what becomes of it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout

from db.domain.commands import ReleaseHold
from db.domain.quality_commands import Dispose
from db.domain.terms import Decision, ReasonScope
from db.queries.quality_now import Measured, OpenHold, Point, QualityNow, points_of, quality_now, values_of
from db.queries.reasons import reasons_of
from db.services.disposing import dispose
from db.services.holding import release_hold
from panel import reason_words, wording
from panel.supervisor.desk import Desk, Page, PageName
from panel.supervisor.quality import quality_words as words
from panel.supervisor.quality.decide_sheet import RELEASE, DecideSheet
from panel.supervisor.quality.quality_rows import DECIDE, RECALL, hold_rows, incoming_rows, lines_of, points_shown
from widgets.appearance import Kind
from widgets.card import Card
from widgets.chip import Chip
from widgets.choice import Choice
from widgets.grid import Column, Grid
from widgets.pareto import Bar, Pareto
from widgets.text import Label
from widgets.value_chart import ValueChart

PERIOD, LASTS = timedelta(days=30), (40, 100, 200)
SHARES, LOW = (4, 2, 5, 2, 3, 3, 2), 800


class QualityPage(Page):
    """Chart and bars above, holds and incoming lots below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.seen: QualityNow | None = None
        self.points: tuple[Point, ...] = ()
        self.point, self.last = Choice(self.look, words.POINT), Choice(self.look, words.LAST)
        self.chart = ValueChart(self.look, words.POINT)
        self.bars = Pareto(self.look, words.DEFECTS, words.OTHERS)
        self.first = Label(self.look, "", role="small", tone="muted", lines=2)
        self.verdict, self.nothing = Chip(self.look), Label(self.look, "", role="label", tone="ok")
        self.tabs = QTabBar()
        self.grid = Grid(self.look, words.HOLD_HEADINGS[0], self._columns(words.HOLD_HEADINGS), two_lines=True)
        self._decided: tuple[OpenHold, str, str] | None = None
        for count in LASTS:
            self.last.addItem(words.LASTS.format(count=count), count)
        for name in (words.HOLDS, words.INCOMING):
            self.tabs.addTab(name.format(count=0))
        self._compose()
        self._connect()

    @staticmethod
    def _columns(names: tuple[str, ...]) -> list[Column]:
        return [Column(name, share, sorts=False) for name, share in zip(names, SHARES, strict=True)]

    def _compose(self) -> None:
        size, chosen, upper = self.look.metrics, QHBoxLayout(), QHBoxLayout()
        chosen.setSpacing(12)
        for part, stretch in ((self.point, 3), (self.last, 1), (self.verdict, 0)):
            chosen.addWidget(part, stretch)
        self._chart_card, self._bar_card, lower = Card(self.look, " "), Card(self.look, words.DEFECTS), Card(self.look)
        self._chart_card.add(self.chart, 1)
        self._bar_card.add(self.bars, 1)
        self._bar_card.add(self.first)
        self.tabs.setExpanding(False)
        self.tabs.setFont(self.look.font("label", 600))
        lower.add(self.tabs)
        lower.add(self.nothing)
        lower.add(self.grid, 1)
        upper.setSpacing(size.gap)
        upper.addWidget(self._chart_card, 2)
        upper.addWidget(self._bar_card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(size.margin, size.gap, size.margin, size.margin)
        whole.setSpacing(size.gap if size.height > LOW else 8)
        whole.addLayout(chosen)
        whole.addLayout(upper, 5)
        whole.addWidget(lower, 4)

    def _connect(self) -> None:
        self.point.activated.connect(self._read_values)
        self.last.activated.connect(self._read_values)
        self.chart.chosen.connect(self._trace)
        self.tabs.currentChanged.connect(self._show_rows)
        self.grid.pressed.connect(self._pressed)

    def enter(self, argument: Any) -> None:
        """Nothing leads to one part of it."""
        _ = argument
        self.ask(points_of, done=self._show_points)
        self._read()

    def refresh(self) -> None:
        self._read()
        self._read_values()

    def _read(self) -> None:
        now = self.desk.shift.now()
        self.ask(quality_now, now, now - PERIOD, done=self._show)

    def _show_points(self, points: tuple[Point, ...]) -> None:
        chosen = self.point.currentText()
        self.points = points
        self.point.clear()
        for one in points:
            self.point.addItem(words.POINT_NAME.format(name=one.name, plan=one.plan_name))
        self.point.setCurrentIndex(max(0, self.point.findText(chosen)))
        if not points:
            self._chart_card.show_title(words.NO_POINT)
        self._read_values()

    def _read_values(self) -> None:
        at = self.point.currentIndex()
        if 0 <= at < len(self.points):
            one = self.points[at]
            self.ask(values_of, one.plan, one.sequence, self.last.currentData(), done=self._show_values)

    def _show_values(self, values: tuple[Measured, ...]) -> None:
        one = self.points[self.point.currentIndex()]
        self._chart_card.show_title(one.name, words.EACH.format(uom=one.uom or "") if values else words.NO_VALUES)
        self.chart.show_values(points_shown(values), lines_of(one, values))
        bad = sum(not value.passed for value in values)
        told = (words.OUT.format(count=bad), "alert-triangle", Kind.BAD) if bad else (words.ALL_IN, "check", Kind.OK)
        self.verdict.show_state(*told)
        self.verdict.setVisible(bool(values))

    def _show(self, seen: QualityNow) -> None:
        self.seen = seen
        whole = sum((one.pieces for one in seen.defects), Decimal(0))
        counted = words.PERIOD.format(count=wording.number(whole)) if whole else words.NO_DEFECTS
        self._bar_card.show_title(words.DEFECTS, counted)
        self.bars.show_bars([Bar(one.words, float(one.pieces), wording.number(one.pieces)) for one in seen.defects])
        if seen.inspected:
            share = wording.number((Decimal(seen.first_passed * 100) / seen.inspected).quantize(Decimal("0.1")))
            self.first.setText(words.FIRST.format(share=f"{share} %", count=seen.inspected))
        for at, (name, count) in enumerate(((words.HOLDS, seen.hold_count), (words.INCOMING, len(seen.incoming)))):
            self.tabs.setTabText(at, name.format(count=count))
        self._show_rows()

    def _show_rows(self) -> None:
        if self.seen is None:
            return
        holds, now = self.tabs.currentIndex() == 0, self.desk.shift.now()
        names = words.HOLD_HEADINGS if holds else words.INCOMING_HEADINGS
        if [one.heading for one in self.grid.grid.columns] != list(names):
            self.grid.show_columns(self._columns(names))
        acts = self.desk.decides
        rows = hold_rows(self.seen.holds, now, acts=acts) if holds else incoming_rows(self.seen.incoming, now)
        self.grid.show_rows(rows)
        self.nothing.setText(words.NO_HOLDS if holds else words.NO_INCOMING)
        self.nothing.setVisible(not rows)

    def _pressed(self, key: str, button: str) -> None:
        if button == RECALL:
            self.go.emit(PageName.RECALL, key)
        elif button == DECIDE and self.seen is not None:
            one = self.seen.holds[int(key)]
            self.ask(reasons_of, ReasonScope.HOLD, done=_Asked(self, one))
        else:
            self._trace(key)

    def ask_what(self, one: OpenHold, reasons: tuple[tuple[str, str], ...]) -> None:
        """What becomes of a thing that is on hold."""
        sheet = DecideSheet(self, one, reasons or reason_words.OF_SCOPE["HOLD"])
        sheet.decided.connect(self._decide)
        sheet.open()

    def _decide(self, one: OpenHold, key: str, why: str) -> None:
        self._decided = one, key, why
        if key == RELEASE:
            self.act(release_hold, ReleaseHold, self._released, hold_entry=one.entry_id, note=why)
            return
        quantity = one.on_hand if one.on_hand > 0 else Decimal(1)
        fields = {"code": one.code, "item": one.item, "quantity": quantity, "reason": why}
        self.act(dispose, Dispose, self._disposed, decision=Decision(key), **fields)

    def _disposed(self, _answer: Any) -> None:
        if self._decided is not None:
            one, key, why = self._decided
            name = words.DECISIONS[Decision(key)][0]
            self.say(words.DECIDED.format(code=one.code, decision=name), words.DECIDED_DETAIL.format(why=why))
        self._read()

    def _released(self, _answer: Any) -> None:
        if self._decided is not None:
            self.say(words.RELEASED.format(code=self._decided[0].code), self._decided[2])
        self._read()

    def _trace(self, code: str) -> None:
        self.go.emit(PageName.TRACE, code)


class _Asked:
    """The reasons for one hold have come."""

    def __init__(self, page: QualityPage, one: OpenHold) -> None:
        self._page, self._one = page, one

    def __call__(self, reasons: tuple[tuple[str, str], ...]) -> None:
        self._page.ask_what(self._one, reasons)
