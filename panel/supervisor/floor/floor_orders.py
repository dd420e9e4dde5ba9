"""The open orders, those that are due first, and where each one is; what is made but not closed comes last."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from panel import wording
from panel.supervisor.floor import floor_words as words
from widgets.appearance import Kind
from widgets.card import Card
from widgets.grid import Cell, Column, Grid, GridRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.queries.floor_now import Floor, OpenOrder, RunningJob, StationNow
    from widgets.appearance import Appearance

SHARES, SHARES_NARROW, NARROW = (3, 4, 2, 2, 4), (4, 3, 4), 1300


class OrdersCard(Card):
    """`grid` says which order was touched."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, words.ORDERS)
        self._narrow = look.metrics.width < NARROW
        names, shares = (words.NARROW, SHARES_NARROW) if self._narrow else (words.HEADINGS, SHARES)
        columns = [Column(name, share, sorts=False) for name, share in zip(names, shares, strict=True)]
        self.grid = Grid(look, words.ORDERS, columns, two_lines=self._narrow)
        self.add(self.grid, 1)

    def show_floor(self, floor: Floor) -> None:
        """Other orders, or the same elsewhere."""
        at = {job.order_no: (station, job) for station in floor.stations for job in station.jobs}
        self.show_title(words.ORDERS, words.BY_DAY.format(count=len(floor.orders)))
        rows = sorted(floor.orders, key=lambda one: not one.left)
        self.grid.show_rows([_row(one, floor, at, narrow=self._narrow) for one in rows])


def _row(one: OpenOrder, floor: Floor, at: Mapping[str, tuple[StationNow, RunningJob]], *, narrow: bool) -> GridRow:
    made, due = f"{wording.number(one.good)} / {wording.number(one.planned)}", _due(one, floor)
    if narrow:
        order = Cell(one.order_no, one.item_name, bold=True, code=True)
        return GridRow(one.order_no, (order, replace(due, detail=made), _state(one, at)))
    cells = (
        Cell(one.order_no, bold=True, code=True), Cell(one.item_name), Cell(made), due, _state(one, at),
    )  # fmt: skip
    return GridRow(one.order_no, cells)


def _due(one: OpenOrder, floor: Floor) -> Cell:
    if one.due_on is None:
        return Cell()
    if one in floor.late:
        return Cell(wording.short_day(one.due_on), icon="alert-triangle", tone="warn")
    return Cell(words.DUE_TODAY if one.due_on == floor.today else wording.short_day(one.due_on))


def _state(one: OpenOrder, at: Mapping[str, tuple[StationNow, RunningJob]]) -> Cell:
    if one.order_no in at:
        station, job = at[one.order_no]
        if job.paused:
            return Cell(words.STANDS_AT.format(station=station.name), icon="player-pause", kind=Kind.WARN)
        told = words.RUNS_AT.format(stage=job.stage_name, station=station.name)
        return Cell(told, icon="player-play", kind=Kind.NEUTRAL)
    if not one.left:
        return Cell(words.MADE, icon="circle-check", kind=Kind.OK)
    return Cell(words.WAITS, icon="clock", kind=Kind.NEUTRAL)
