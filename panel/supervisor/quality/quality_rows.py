"""Holds and incoming lots as lines, values as points."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from panel import wording
from panel.supervisor.quality import quality_words as words
from widgets.appearance import Kind
from widgets.grid import Cell, GridRow
from widgets.value_chart import ChartLine, ChartPoint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from db.queries.quality_now import Incoming, Measured, OpenHold, Point

DECIDE, TRACE, RECALL = "decide", "trace", "recall"
HOUR, DAY, OLD_DAYS, SHORT = 60, 48 * 60, 7, 4


def age(since: datetime, now: datetime) -> str:
    """In the largest unit that says enough."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    if minutes < HOUR:
        return words.MINUTES.format(count=minutes)
    return (
        words.HOURS.format(count=minutes // HOUR) if minutes < DAY else words.DAYS.format(count=minutes // (24 * HOUR))
    )


def hold_rows(holds: Sequence[OpenHold], now: datetime, *, acts: bool) -> list[GridRow]:
    """Keys are places in the list; of a hold for a recall the case, for it is decided there."""
    rows = []
    for at, one in enumerate(holds):
        old = (now - one.opened_at).days >= OLD_DAYS
        if one.case_no:
            why, button = Cell(words.RECALL.format(case=one.case_no), icon="exclamation-circle", kind=Kind.BAD), RECALL
        else:
            why, button = Cell(words.PLAIN_HOLD, icon="hand-stop", kind=Kind.NEUTRAL), DECIDE
        cells = (
            Cell(one.code, one.item_name, bold=True, code=True), Cell(wording.amount(one.on_hand, one.uom)),
            Cell(one.reason, one.note or ""), Cell(age(one.opened_at, now), tone="warn" if old else "ink"),
            Cell(one.person), why, Cell(words.DECIDE, button=button) if acts else Cell(),
        )  # fmt: skip
        rows.append(GridRow(one.case_no or str(at), cells))
    return rows


def incoming_rows(lots: Sequence[Incoming], now: datetime) -> list[GridRow]:
    """Keys are codes."""
    return [
        GridRow(one.code, (
            Cell(one.code, one.item_name, bold=True, code=True), Cell(wording.amount(one.on_hand, one.uom)),
            Cell(one.supplier), Cell(age(one.received_at, now)), Cell(), Cell(),
            Cell(words.TRACE, icon="affiliate", button=TRACE),
        ))
        for one in lots
    ]  # fmt: skip


def points_shown(values: Sequence[Measured]) -> list[ChartPoint]:
    """As the chart wants them; below stands the end of a code."""
    return [ChartPoint(float(one.value), one.code, one.code[-SHORT:], bad=not one.passed) for one in values]


def lines_of(point: Point, values: Sequence[Measured]) -> list[ChartLine]:
    """Limits, target, and the mean of what is shown."""
    given = ((point.upper, words.UPPER, "bad", False), (point.lower, words.LOWER, "bad", False),
             (point.target, words.TARGET, "muted", True))  # fmt: skip
    lines = [
        ChartLine(float(value), word.format(value=wording.number(value)), tone, dashed)
        for value, word, tone, dashed in given
        if value is not None
    ]
    if values:
        mean = sum((one.value for one in values), Decimal(0)) / len(values)
        shown = wording.number(mean.quantize(Decimal("0.01")))
        lines.append(ChartLine(float(mean), words.MEAN.format(value=shown), "muted", numbered=False))
    return lines
