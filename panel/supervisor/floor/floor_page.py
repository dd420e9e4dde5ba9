"""The floor: every station as a tile, what needs a supervisor now, the shift so far."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.domain.codes import ScanKind, wrap
from db.domain.floor_commands import AnswerHelp, EndHelp
from db.queries.floor_now import Floor, StationNow, floor_now
from db.queries.reports.production import ProductionAsked, production_report
from db.queries.shift_now import shift_span_at
from db.services.floor import answer_help, end_help
from panel import wording
from panel.supervisor.desk import Desk, Page, PageName
from panel.supervisor.figures import Figure
from panel.supervisor.floor import floor_words as words
from panel.supervisor.floor.floor_needs import NeedList, needs_of
from panel.supervisor.floor.floor_orders import OrdersCard
from panel.supervisor.floor.floor_tiles import StationTile, state_of
from panel.supervisor.scrolled import scrolled
from panel.supervisor.trace.trace_head import FigureRow
from widgets.card import Card
from widgets.rows import Fact, FactList, Row

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from db.domain.answers import HelpMoved

TILE_WIDTH, TILE_HEIGHT, SIDE_SHARE, SIDE_LEAST, SIDE_MOST = 290, 216, 0.22, 270, 400
AGAIN_MILLISECONDS, ORDERS_LEAST = 30_000, 260


@dataclass(frozen=True)
class ShiftSoFar:
    """Of the shift that goes on; ``first_pass`` is a share of one."""

    name: str
    good: Decimal
    scrap: Decimal
    first_pass: Decimal | None


def shift_so_far(connection: Connection, now: datetime, timezone: str) -> ShiftSoFar | None:
    """What the stations report of the shift that goes on; None where there is none."""
    found = shift_span_at(connection, now, timezone)
    if found is None:
        return None
    told = production_report(connection, ProductionAsked(found.span.start, now), now)
    rows = [dict(zip((c.name for c in part.columns), row, strict=True))
            for part in told.sections if part.name == "stations" for row in getattr(part, "rows", ())]  # fmt: skip
    good, scrap = (sum((row[name] for row in rows), Decimal(0)) for name in ("good", "scrap"))
    weighed = [(row["first_pass_yield"], row["good"] + row["scrap"]) for row in rows if row["first_pass_yield"]]
    whole = sum((pieces for _, pieces in weighed), Decimal(0))
    share = sum((part * pieces for part, pieces in weighed), Decimal(0)) / whole if whole else None
    return ShiftSoFar(found.name, good, scrap, share)


class FloorPage(Page):
    """Read again at every act of a panel, and every half minute for what time alone changes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.floor: Floor | None = None
        self.figures, self.needs = FigureRow(self.look), NeedList(self.look)
        self.orders, self._shift = OrdersCard(self.look), FactList(self.look)
        self.orders.grid.chosen.connect(self._trace_order)
        self._grid = QGridLayout()
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MILLISECONDS)
        self._timer.timeout.connect(self._read)
        self.needs.pressed.connect(self._see_to)
        self._compose()

    def _compose(self) -> None:
        size = self.look.metrics
        self._grid.setSpacing(size.gap)
        self._grid.setContentsMargins(0, 0, 0, 0)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.gap)
        column.addLayout(self._grid)
        self.orders.setMinimumHeight(ORDERS_LEAST)
        column.addWidget(self.orders, 1)
        lower = QHBoxLayout()
        lower.setSpacing(size.gap)
        lower.addWidget(scrolled(held), 1)
        lower.addWidget(self._side())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(size.margin, size.gap, size.margin, size.margin)
        whole.setSpacing(size.gap)
        whole.addWidget(self.figures)
        whole.addLayout(lower, 1)

    def _side(self) -> Card:
        size = self.look.metrics
        self._card = Card(self.look, words.NOW)
        self._card.setFixedWidth(max(SIDE_LEAST, min(int(size.width * SIDE_SHARE), SIDE_MOST)))
        self._card.narrow_sides()
        self._card.add(scrolled(self.needs), 1)
        self._card.add(self._shift)
        return self._card

    def enter(self, argument: Any) -> None:
        """Nothing leads to one part of it."""
        _ = argument
        self._timer.start()
        self._read()

    def leave(self) -> None:
        super().leave()
        self._timer.stop()

    def refresh(self) -> None:
        self._read()

    def _read(self) -> None:
        now = self.desk.shift.now()
        self.ask(floor_now, self.desk.local(now).date(), now, done=self._show)
        self.ask(shift_so_far, now, self.desk.shift.station.timezone, done=self._show_shift)

    def _show(self, floor: Floor) -> None:
        self.floor = floor
        now = self.desk.shift.now()
        self.figures.show_figures(figures_of(floor))
        needs = needs_of(floor, now, self.desk.local)
        self.needs.show_needs(needs)
        self._card.show_title(words.NOW, str(len(needs)) if needs else "")
        self._show_stations(floor.stations, now)
        self.orders.show_floor(floor)

    def _show_stations(self, stations: tuple[StationNow, ...], now: datetime) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        free = self.width() - self._card.width() - 3 * self.look.metrics.gap
        columns = max(1, free // TILE_WIDTH)
        for at, station in enumerate(stations):
            tile = StationTile(self.look, station, now, self.desk.local)
            tile.setMinimumHeight(TILE_HEIGHT)
            tile.clicked.connect(self._open_station)
            self._grid.addWidget(tile, at // columns, at % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        if not stations:
            self._grid.addWidget(Row(self.look, words.EMPTY, words.EMPTY_DETAIL, icon="info-circle", lines=2), 0, 0)

    def _show_shift(self, told: ShiftSoFar | None) -> None:
        if told is None:
            self._shift.show_facts([Fact(words.NO_SHIFT, "")])
            return
        first = (
            "" if told.first_pass is None else f"{wording.number((told.first_pass * 100).quantize(Decimal('0.1')))} %"
        )
        self._shift.show_facts([
            Fact(words.SO_FAR.format(shift=told.name), ""), Fact(words.GOOD, wording.number(told.good)),
            Fact(words.SCRAPPED, wording.number(told.scrap), "bad" if told.scrap else "ink"),
            Fact(words.FIRST_PASS, first),
        ])  # fmt: skip

    def _open_station(self) -> None:
        code = self.sender().objectName()
        station = next((one for one in self.floor.stations if one.code == code), None) if self.floor else None
        if station is not None and station.jobs:
            self._trace_order(station.jobs[0].order_no)

    def _see_to(self, key: str) -> None:
        kind, _, code = key.partition(":")
        if kind == "order":
            self._trace_order(code)
        elif kind == "station":
            station = next(one for one in self.floor.stations if one.code == code) if self.floor else None
            if station is not None:
                self._trace_order(station.jobs[0].order_no)
        elif self.floor is not None:
            call = next((one for one in self.floor.calls if one.station == code), None)
            if call is not None and call.answered_by is None:
                self.act(answer_help, AnswerHelp, self._moved, call_entry=call.entry_id)
            elif call is not None:
                self.act(end_help, EndHelp, self._ended, call_entry=call.entry_id)

    def _trace_order(self, order_no: str) -> None:
        self.go.emit(PageName.TRACE, wrap(ScanKind.ORDER, order_no))

    def _moved(self, answer: HelpMoved) -> None:
        self.say(words.ANSWERED.format(station=answer.station), words.ANSWERED_DETAIL)
        self._read()

    def _ended(self, answer: HelpMoved) -> None:
        self.say(words.ENDED.format(station=answer.station), words.ENDED_DETAIL)
        self._read()


def figures_of(floor: Floor) -> tuple[Figure, ...]:
    """The six figures over the tiles."""
    states = [state_of(station) for station in floor.stations]
    running, paused, calls = (states.count(one) for one in ("running", "paused", "calls"))
    stopped = next(
        (one.why for s in floor.stations for job in s.jobs if job.paused for one in job.people if one.why), ""
    )
    named = {station.code: station.name for station in floor.stations}
    calling = named.get(floor.calls[0].station, "") if floor.calls else words.NONE
    name, late = words.FIGURES, len(floor.late)
    return (
        Figure(str(running), name["running"], words.OF_STATIONS.format(count=len(states))),
        Figure(str(paused), name["paused"], stopped or words.NONE),
        Figure(str(calls), name["calls"], calling, "bad" if calls else "ink"),
        Figure(str(late), name["late"], floor.late[0].order_no if late else words.NONE, "warn" if late else "ink"),
        Figure(str(floor.people), name["people"], ""),
        Figure(str(len(floor.orders)), name["open"], words.TODAY.format(count=floor.due_today)),
    )
