"""What was made per shift and station: pieces, yield, stops, and overall equipment effectiveness (ISO 22400-2).

A piece belongs to the shift in which its stage was reported done; time to the shift in which it passed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from sqlalchemy import Connection

from db.domain.effectiveness import Effort, standard_of
from db.domain.report import Content, Share, fields_of, table_of
from db.domain.rounding import rounded
from db.domain.shifts import DAY, ShiftSpan, days_between, shifts_between
from db.domain.working_time import Span, common, minutes_of, union, without
from db.queries.reports.head import plant_head
from db.queries.reports.missing import MissingRow, missing
from db.queries.reports.plant_shifts import shift_hours
from db.queries.reports.production_facts import Station, stations_of
from db.queries.reports.run_events import Run, runs_between


class ProductionAsked(NamedTuple):
    """The shifts that begin in the half-open period [since, until)."""

    since: datetime
    until: datetime


class StationRow(NamedTuple):
    """One work centre, all shifts. Minutes; shares are exact ratios, null where there is nothing to divide by.

    planned = operating + stopped + idle, where all work is within shifts. availability = operating / planned;
    performance = standard minutes of the pieces / operating; quality = good / (good + scrap).
    """

    work_center: str | None
    planned_minutes: Decimal | None
    operating_minutes: Decimal
    stopped_minutes: Decimal
    idle_minutes: Decimal | None
    good: Decimal
    scrap: Decimal
    yield_rate: Share | None
    first_pass_yield: Share | None
    availability: Share | None
    performance: Share | None
    quality: Share | None
    oee: Share | None


class ShiftRow(NamedTuple):
    """The same of one shift of one day; ``shift`` null: outside of all shifts, where nothing is planned."""

    day: date
    shift: str | None
    work_center: str | None
    planned_minutes: Decimal | None
    operating_minutes: Decimal
    stopped_minutes: Decimal
    idle_minutes: Decimal | None
    good: Decimal
    scrap: Decimal
    yield_rate: Share | None
    first_pass_yield: Share | None
    availability: Share | None
    performance: Share | None
    quality: Share | None
    oee: Share | None


class StopRow(NamedTuple):
    """Why nobody worked on what was begun. Two reasons at the same time are both told."""

    day: date
    shift: str | None
    work_center: str | None
    reason: str | None
    stops: int
    minutes: Decimal


class Slot(NamedTuple):
    """A stretch of time that a row is for: one shift, or what of a day is in no shift (``name`` None)."""

    day: date
    name: str | None
    spans: tuple[Span, ...]


def production_report(connection: Connection, asked: ProductionAsked, now: datetime) -> Content:
    """Sections ``stations``, ``shifts``, ``stops``, ``gaps``. ``now``: nothing was planned or worked after it."""
    slots, planned = _slots(connection, asked, now)
    runs = runs_between(connection, asked.since, max([asked.until, *(one.span.end for one in planned)]))
    stations = stations_of(connection, runs, planned, now)
    told = [(slot, station, _effort(slot, station)) for slot in slots for station in stations]
    rows = [(slot, station, effort) for slot, station, effort in told if slot.name or _busy(effort)]
    at_work = {station.code for _, station, effort in rows if _busy(effort)}
    kept = [row for row in rows if row[1].code in at_work]
    stops = [row for slot, station, _ in kept for row in _stops(slot, station)]
    shifts = (ShiftRow._make((s.day, s.name, t.code, *_figures(e))) for s, t, e in kept)
    sections = (
        table_of("stations", StationRow, _totals((station.code, effort) for _, station, effort in kept)),
        table_of("shifts", ShiftRow, shifts),
        table_of("stops", StopRow, stops),
        table_of("gaps", MissingRow, missing(_gaps(runs))),
    )
    return Content(fields_of("parameters", asked), sections)


def _slots(connection: Connection, asked: ProductionAsked, now: datetime) -> tuple[list[Slot], list[ShiftSpan]]:
    """In order of time; shifts that have not begun are not among them, one that goes on is cut."""
    zone = plant_head(connection).timezone
    hours = shift_hours(connection)
    around = shifts_between(hours, zone, asked.since - 2 * DAY, asked.until + DAY)
    mine = [one for one in around if asked.since <= one.span.start < asked.until]
    begun = [Slot(one.day, one.name, (_cut(one.span, now),)) for one in mine if one.span.start < now]
    every = [one.span for one in around]
    rest = [
        Slot(day, None, tuple(without([span], every))) for day, span in days_between(zone, asked.since, asked.until)
    ]
    slots = [*begun, *(slot for slot in rest if slot.spans)]
    return sorted(slots, key=lambda slot: (slot.spans[0].start, slot.name or "")), around


def _cut(span: Span, now: datetime) -> Span:
    return Span(span.start, min(span.end, now))


def _effort(slot: Slot, station: Station) -> Effort:
    working = common(station.working, slot.spans)
    paused = without(common((pause.span for pause in station.pauses), slot.spans), working)
    counts = [one for one in station.counts if any(span.start <= one.at < span.end for span in slot.spans)]
    good, scrap = (sum((getattr(one, name) for one in counts), Decimal(0)) for name in ("good", "scrap"))
    again = sum((one.again for one in counts), Decimal(0))
    made = [one for one in counts if one.good or one.scrap]
    standard = [standard_of(one.standard) * Fraction(one.good + one.scrap) for one in made if one.standard is not None]
    earned = sum(standard, Fraction(0)) if len(standard) == len(made) else None
    planned = minutes_of(slot.spans) if slot.name else None
    first = max(good - again, Decimal(0))
    return Effort(planned, minutes_of(working), minutes_of(paused), earned, good, scrap, first)


def _busy(effort: Effort) -> bool:
    return bool(effort.operating or effort.stopped or effort.good or effort.scrap)


def _figures(effort: Effort) -> tuple[Decimal | None, ...]:
    minutes = (effort.planned, effort.operating, effort.stopped, effort.idle)
    shares = (effort.quality, effort.first_pass_yield, effort.availability, effort.performance, effort.quality)
    told = (*map(_rounded, minutes), effort.good, effort.scrap)
    return (*told, *map(_rounded, (*shares, effort.oee)))


def _rounded(value: Fraction | None) -> Decimal | None:
    return None if value is None else rounded(value)


def _totals(efforts: Iterable[tuple[str | None, Effort]]) -> Iterator[StationRow]:
    """Work outside of shifts counts its pieces and minutes, a pause there is no stop: nothing was planned."""
    found: dict[str | None, list[Effort]] = defaultdict(list)
    for code, effort in efforts:
        found[code].append(effort)
    for code in sorted(found, key=lambda one: one or ""):
        within = [one for one in found[code] if one.planned is not None]
        stopped = sum((one.stopped for one in within or found[code]), Fraction(0))
        whole = sum((replace(one, planned=one.planned or Fraction(0)) for one in found[code]), Effort())
        told = replace(whole, planned=whole.planned if within else None, stopped=stopped)
        yield StationRow._make((code, *_figures(told)))


def _stops(slot: Slot, station: Station) -> Iterator[StopRow]:
    working = common(station.working, slot.spans)
    by_reason: dict[str | None, list[Span]] = defaultdict(list)
    for pause in station.pauses:
        by_reason[pause.reason].append(pause.span)
    for reason in sorted(by_reason, key=lambda one: one or ""):
        stopped = without(common(by_reason[reason], slot.spans), working)
        if stopped:
            times = len(list(union(stopped)))
            yield StopRow(slot.day, slot.name, station.code, reason, times, rounded(minutes_of(stopped)))


def _gaps(runs: Iterable[Run]) -> Iterator[MissingRow]:
    for run in runs:
        where = f"stage {run.sequence} {run.stage_name}, {run.personnel_no}"
        if run.times.trouble:
            yield MissingRow(run.times.trouble, None, run.order_no, where)
        if run.center is None:
            yield MissingRow("NO-WORK-CENTRE", None, run.order_no, where)
        if run.standard_minutes is None and run.counts:
            yield MissingRow("NO-STANDARD-TIME", None, run.order_no, f"stage {run.sequence} {run.stage_name}")
