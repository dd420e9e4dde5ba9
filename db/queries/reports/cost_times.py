"""The hours that orders are charged with: of people, shared between their parallel jobs, and of work centres."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from db.domain.cost_book import CostGap, Part, Time
from db.domain.costing import Rate, charges
from db.domain.working_time import Span, shared, union
from db.models.master import labour_rate, overhead_rate
from db.queries.frontier import frontier_table, frontier_value
from db.queries.reports.run_events import Run, RunKey, runs_of_orders, runs_of_people

Pieces = list[tuple[Span, Fraction]]


def times_of(connection: Connection, orders: Collection[int]) -> tuple[dict[int, list[Time]], list[CostGap]]:
    """By order: minutes at each rate; and what is not known of its runs."""
    runs = runs_of_orders(connection, orders)
    found: dict[int, list[Time]] = defaultdict(list)
    for order, time in (*_labour(connection, runs), *_overhead(connection, runs)):
        found[order].append(time)
    return found, [gap for run in runs for gap in _troubles(run)]


def _labour(connection: Connection, runs: list[Run]) -> Iterator[tuple[int, Time]]:
    """A person on two jobs at once is half on each: their other jobs are needed too."""
    people = {run.key.person for run in runs}
    rates = _rates(connection, labour_rate, "person_id", people)
    of_order = {run.key: run for run in runs}
    pieces = _shared(runs, _beside(connection, runs, people))
    for key, run in of_order.items():
        for charge in charges(pieces[key, True], rates[key.person]):
            yield run.order, Time(Part.LABOUR, run.personnel_no, run.sequence, charge)


def _beside(connection: Connection, runs: list[Run], people: set[int]) -> list[Run]:
    worked = [span for run in runs for span in run.times.working]
    if not worked:
        return []
    since, until = min(span.start for span in worked), max(span.end for span in worked)
    return runs_of_people(connection, people, since, until)


def _shared(runs: Iterable[Run], beside: Iterable[Run]) -> dict[tuple[RunKey, bool], Pieces]:
    """By run. What still goes on takes its part of the person, though nobody is charged with it yet: that is False."""
    by_person: dict[int, dict[tuple[RunKey, bool], tuple[Span, ...]]] = defaultdict(dict)
    every = {run.key: run for run in (*runs, *beside)}
    until = max((span.end for run in every.values() for span in run.times.working), default=None)
    for key, run in every.items():
        by_person[key.person][key, True] = run.times.working
        if until is not None and run.times.since is not None and not run.times.paused_now:
            by_person[key.person][key, False] = (Span(run.times.since, until),)
    return {key: pieces for own in by_person.values() for key, pieces in shared(own).items()}


def _overhead(connection: Connection, runs: list[Run]) -> Iterator[tuple[int, Time]]:
    """A work centre is charged once, however many people are on the order there; pauses keep it occupied."""
    spans: dict[tuple[int, int, str], list[Span]] = defaultdict(list)
    for run in runs:
        if run.center is not None:
            spans[run.order, run.center, run.center_code or ""] += run.times.open
    rates = _rates(connection, overhead_rate, "work_center_id", {center for _, center, _ in spans})
    for (order, center, code), ones in spans.items():
        for charge in charges([(span, Fraction(1)) for span in union(ones)], rates[center]):
            yield order, Time(Part.OVERHEAD, code, None, charge)


def _rates(connection: Connection, table: Table, column: str, keys: Collection[int]) -> dict[int, list[Rate]]:
    dialect = connection.dialect.name
    asked = {"frontier": frontier_value(dialect, sorted(keys))}
    rows: Iterable[Any] = connection.execute(_rates_of(dialect, table, column), asked)
    found: dict[int, list[Rate]] = defaultdict(list)
    for key, valid_from, per_hour in rows:
        found[key].append(Rate(valid_from, per_hour))
    return found


@cache
def _rates_of(dialect: str, table: Table, column: str) -> Select[Any]:
    here, key = frontier_table(dialect), table.c[column]
    return (
        select(key, table.c.valid_from, table.c.per_hour)
        .join(here, key == here.c.value)
        .order_by(key, table.c.valid_from)
    )


def _troubles(run: Run) -> Iterator[CostGap]:
    where = f"stage {run.sequence} {run.stage_name}, {run.personnel_no}"
    if run.times.trouble:
        yield CostGap(run.times.trouble, None, run.order, where)
    if run.center is None:
        yield CostGap("NO-WORK-CENTRE", None, run.order, where)
