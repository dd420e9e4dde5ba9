"""What happened at each work centre: when somebody worked, when work was interrupted, which pieces were reported."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from db.domain.shifts import ShiftSpan
from db.domain.terms import OutputKind
from db.domain.working_time import Pause, Span
from db.models.production import output
from db.models.quality import inspection
from db.queries.frontier import frontier_of
from db.queries.reports.run_events import Run
from db.queries.standing import standing


class Counted(NamedTuple):
    """Pieces that were reported; ``again`` of the good ones were reworked. ``standard``: minutes of one piece."""

    at: datetime
    good: Decimal
    scrap: Decimal
    again: Decimal
    standard: Decimal | None


@dataclass
class Station:
    """One work centre; ``code`` None: work of which nobody knows where it was."""

    code: str | None
    working: list[Span] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)
    counts: list[Counted] = field(default_factory=list)


def stations_of(
    connection: Connection, runs: Collection[Run], planned: Iterable[ShiftSpan], now: datetime
) -> list[Station]:
    """By code. Work that goes on counts until now, at most to the end of the shift in which it was last heard of."""
    reworked = _reworked(connection, {run.order for run in runs})
    found: dict[str | None, Station] = {}
    ends = [one.span for one in planned]
    for run in runs:
        station = found.setdefault(run.center_code, Station(run.center_code))
        station.working += run.times.working
        station.pauses += run.times.pauses
        _go_on(station, run, ends, now)
        station.counts += _counts(run, again=run.order in reworked)
    for code, counted in _failed_first(connection, runs):
        found.setdefault(code, Station(code)).counts.append(counted)
    return [found[code] for code in sorted(found, key=lambda one: one or "")]


def _go_on(station: Station, run: Run, shifts: Iterable[Span], now: datetime) -> None:
    since = run.times.since
    if since is None:
        return
    end = next((span.end for span in shifts if span.start <= since < span.end), since)
    span = Span(since, max(since, min(end, now)))
    if run.times.paused_now:
        station.pauses.append(Pause(span, run.times.pause_reason))
    else:
        station.working.append(span)


def _counts(run: Run, *, again: bool) -> Iterator[Counted]:
    """Pieces without a time are in no shift."""
    for one in run.counts:
        if one.at is not None:
            second = one.good if again else one.rework or Decimal(0)
            yield Counted(one.at, one.good, one.scrap, second, run.standard_minutes)


def _reworked(connection: Connection, orders: Collection[int]) -> set[int]:
    """Orders in which things are made good that were made before."""
    here = frontier_of(connection, sorted(orders))
    rows = connection.execute(
        select(output.c.order_id)
        .join(here, output.c.order_id == here.c.value)
        .where(output.c.kind == OutputKind.REWORKED.value, standing(output))
    )
    return set(rows.scalars())


def _failed_first(connection: Connection, runs: Iterable[Run]) -> Iterator[tuple[str | None, Counted]]:
    """Units that failed an inspection at a stage: good in the end or not, they were not the first time."""
    stages = {run.key.stage: run for run in runs}
    here, own = frontier_of(connection, sorted(stages)), inspection.c
    rows: Iterable[Any] = connection.execute(
        select(own.order_stage_id, func.min(own.inspected_at))
        .join(here, own.order_stage_id == here.c.value)
        .where(own.trackable_id.is_not(None), ~own.passed, standing(inspection))
        .group_by(own.order_stage_id, own.trackable_id)
    )
    for stage, at in rows:
        run = stages[stage]
        yield run.center_code, Counted(at, Decimal(0), Decimal(0), Decimal(1), run.standard_minutes)
