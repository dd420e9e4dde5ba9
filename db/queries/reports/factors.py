"""Lots, suppliers, machines, people and shifts behind things, at any depth: one statement per level for all of them."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from db.domain.common_cause import Cause, Factor, Ways
from db.domain.shifts import DAY, shifts_between
from db.models.fitting import unit_pass
from db.models.master import machine, person
from db.models.production import completion, output, production_order
from db.queries.frontier import frontier_of
from db.queries.levels import levels
from db.queries.reports.head import plant_head
from db.queries.reports.plant_shifts import shift_hours
from db.queries.reports.run_events import Run, runs_of_orders
from db.queries.standing import standing
from db.queries.trace_facts import things_of
from db.queries.walk import Direction

Found = dict[Factor, bool]
"""Factors of one thing; True where it is certain."""


@dataclass(frozen=True)
class _Work:
    """A person at a machine at a time. ``sure``: on this very thing; else on its order."""

    person: str | None
    machine: str | None
    at: tuple[datetime, ...]
    sure: bool


def factors_of(connection: Connection, things: Collection[int]) -> dict[int, Found]:
    """By thing. Machines, people and shifts are those of everything in it too."""
    ways, seen = _walk(connection, things)
    known = things_of(connection, seen)
    of_order, of_thing = _work(connection, ways, seen)
    shifts = _Shifts(connection, [moment for one in _all(of_order, of_thing) for moment in one.at])
    found: dict[int, Found] = {}
    for thing in things:
        reached, orders = ways.reached(thing)
        mine: Found = {}
        for key, sure in reached.items():
            if key != thing:
                _note(mine, Factor(Cause.LOT, known[key].item, known[key].code), sure=sure)
            for supplier in known[key].suppliers:
                _note(mine, Factor(Cause.SUPPLIER, None, supplier), sure=sure)
            _worked(mine, of_thing[key], shifts, sure=sure)
        for order in orders:
            _worked(mine, of_order[order], shifts, sure=False)
        found[thing] = mine
    return found


def _all(*groups: dict[int, list[_Work]]) -> Iterator[_Work]:
    return (one for group in groups for work in group.values() for one in work)


def _note(found: Found, factor: Factor, *, sure: bool) -> None:
    found[factor] = sure or found.get(factor, False)


def _worked(found: Found, work: Iterable[_Work], shifts: "_Shifts", *, sure: bool) -> None:
    for one in work:
        certain = sure and one.sure
        if one.person:
            _note(found, Factor(Cause.PERSON, None, one.person), sure=certain)
        if one.machine:
            _note(found, Factor(Cause.MACHINE, None, one.machine), sure=certain)
        for moment in one.at:
            for factor in shifts.of(moment):
                _note(found, factor, sure=certain)


def _walk(connection: Connection, things: Collection[int]) -> tuple[Ways, set[int]]:
    ways, seen = Ways(), set(things)
    for level in levels(connection, things, Direction.BACKWARD):
        for link in level:
            if link.former is not None:
                continue
            if link.source is not None:
                seen.add(link.source)
            if link.source is not None and link.target is not None:
                sure = link.grade.certain or ways.direct[link.target].get(link.source, False)
                ways.direct[link.target][link.source] = sure
            elif link.source is not None and link.order_id is not None:
                ways.into_order[link.order_id].add(link.source)
            elif link.target is not None and link.order_id is not None:
                ways.orders_of[link.target].add(link.order_id)
    return ways, seen


def _work(
    connection: Connection, ways: Ways, seen: Collection[int]
) -> tuple[dict[int, list[_Work]], dict[int, list[_Work]]]:
    """By order: the runs. By thing: its own passes, when it was completed, runs of an order for it alone."""
    orders = {order for some in ways.orders_of.values() for order in some}
    alone = _alone(connection, orders)
    of_order: dict[int, list[_Work]] = defaultdict(list)
    of_thing: dict[int, list[_Work]] = defaultdict(list)
    for run in runs_of_orders(connection, orders):
        if run.order in alone:
            of_thing[alone[run.order]].append(_run(run, sure=True))
        else:
            of_order[run.order].append(_run(run, sure=False))
    for thing, work in (*_passes(connection, seen), *_completions(connection, seen)):
        of_thing[thing].append(work)
    return of_order, of_thing


def _run(run: Run, *, sure: bool) -> _Work:
    return _Work(run.personnel_no, run.machine, tuple(span.start for span in run.times.working), sure)


def _alone(connection: Connection, orders: Collection[int]) -> dict[int, int]:
    """Orders for one piece, by key, and that piece."""
    here = frontier_of(connection, sorted(orders))
    rows = connection.execute(
        select(output.c.order_id, output.c.trackable_id, production_order.c.quantity_planned == 1)
        .join(here, output.c.order_id == here.c.value)
        .join(production_order, production_order.c.id == output.c.order_id)
        .where(standing(output))
        .distinct()
    ).all()
    outputs = Counter(row[0] for row in rows)
    return {order: thing for order, thing, single in rows if single and outputs[order] == 1}


def _passes(connection: Connection, things: Collection[int]) -> Iterator[tuple[int, _Work]]:
    here, own = frontier_of(connection, sorted(things)), unit_pass.c
    rows: Iterable[Any] = connection.execute(
        select(own.trackable_id, person.c.personnel_no, machine.c.code, own.passed_at)
        .join(here, own.trackable_id == here.c.value)
        .outerjoin(person, person.c.id == own.person_id)
        .outerjoin(machine, machine.c.id == own.machine_id)
        .where(standing(unit_pass))
    )
    for thing, number, code, at in rows:
        yield thing, _Work(number, code, (at,), sure=True)


def _completions(connection: Connection, things: Collection[int]) -> Iterator[tuple[int, _Work]]:
    here, own = frontier_of(connection, sorted(things)), completion.c
    rows = connection.execute(
        select(own.trackable_id, own.completed_at)
        .join(here, own.trackable_id == here.c.value)
        .where(standing(completion))
    )
    for thing, at in rows:
        yield thing, _Work(None, None, (at,), sure=True)


class _Shifts:
    """The shifts of the plant around some moments."""

    def __init__(self, connection: Connection, moments: Collection[datetime]) -> None:
        hours = shift_hours(connection)
        zone = plant_head(connection).timezone
        known = bool(hours and moments)
        self._shifts = shifts_between(hours, zone, min(moments) - 2 * DAY, max(moments) + DAY) if known else []
        self._starts = [one.span.start for one in self._shifts]

    def of(self, moment: datetime) -> tuple[Factor, ...]:
        """The shift that was on at that moment, and the one of that day; nothing outside of shifts."""
        place = bisect_right(self._starts, moment) - 1
        if place < 0 or self._shifts[place].span.end <= moment:
            return ()
        one = self._shifts[place]
        return Factor(Cause.SHIFT, None, one.name), Factor(Cause.SHIFT_DAY, None, f"{one.day} {one.name}")
