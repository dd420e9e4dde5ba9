"""The runs of people on stages, from their standing events."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection, Integer, Select, func, or_, select

from db.domain.working_time import Noted, RunTimes, run_times
from db.models.master import machine, person, work_center
from db.models.production import order_stage, production_order, stage_event
from db.queries.frontier import frontier_of, frontier_table, frontier_value
from db.queries.standing import standing


class RunKey(NamedTuple):
    """One person's turn on one stage."""

    stage: int
    person: int
    run: int


class Count(NamedTuple):
    """Pieces as an event tells them."""

    at: datetime | None
    good: Any
    scrap: Any
    rework: Any


@dataclass(frozen=True)
class Run:
    """A run and where it was. ``center`` None: neither its stage nor its machine says where."""

    key: RunKey
    order: int
    order_no: str
    sequence: int
    stage_name: str
    personnel_no: str
    center: int | None
    center_code: str | None
    machine: str | None
    standard_minutes: Any
    times: RunTimes
    counts: tuple[Count, ...]


def runs_of_orders(connection: Connection, orders: Collection[int]) -> list[Run]:
    """Every run on the stages of these orders."""
    dialect = connection.dialect.name
    asked = {"frontier": frontier_value(dialect, sorted(orders))}
    return list(_runs(connection, _of_orders(dialect), asked))


@cache
def _of_orders(dialect: str) -> Select[Any]:
    """Built once: to build it takes several times as long as to run it."""
    here = frontier_table(dialect)
    return _events().join(here, order_stage.c.order_id == here.c.value)


def runs_of_people(connection: Connection, people: Collection[int], since: datetime, until: datetime) -> list[Run]:
    """Every run of these people that may touch the time from since to until."""
    here = frontier_of(connection, sorted(people))
    mine = _touching(since, until).join(here, stage_event.c.person_id == here.c.value)
    return list(_runs(connection, _of(mine)))


def runs_between(connection: Connection, since: datetime, until: datetime) -> list[Run]:
    """Everybody's runs that may touch the time from since to until; those without any time are not among them."""
    return list(_runs(connection, _of(_touching(since, until))))


def _touching(since: datetime, until: datetime) -> Select[Any]:
    event = stage_event.c
    ended = func.max(event.event.in_(("FINISH", "LEAVE")).cast(Integer))
    return (
        select(event.order_stage_id, event.person_id, event.run)
        .where(standing(stage_event))
        .group_by(event.order_stage_id, event.person_id, event.run)
        .having(func.min(event.at) < until, or_(func.max(event.at) >= since, ended == 0))
    )


def _of(runs: Select[Any]) -> Select[Any]:
    one, event = runs.subquery("touching"), stage_event.c
    same = (one.c.order_stage_id == event.order_stage_id) & (one.c.person_id == event.person_id)
    return _events().join(one, same & (one.c.run == event.run))


def _events() -> Select[Any]:
    event, stage, own = stage_event.c, order_stage.c, work_center.alias("own")
    return (
        select(
            event.order_stage_id, event.person_id, event.run, stage.order_id, production_order.c.order_no,
            stage.sequence, stage.name, person.c.personnel_no, stage.standard_minutes, event.event, event.at,
            event.reason, event.good, event.scrap, event.rework, machine.c.code.label("machine"),
            func.coalesce(own.c.id, work_center.c.id).label("center"),
            func.coalesce(own.c.code, work_center.c.code).label("center_code"),
        )
        .select_from(stage_event)
        .join(order_stage, stage.id == event.order_stage_id)
        .join(production_order, production_order.c.id == stage.order_id)
        .join(person, person.c.id == event.person_id)
        .outerjoin(machine, machine.c.id == event.machine_id)
        .outerjoin(own, own.c.id == stage.work_center_id)
        .outerjoin(work_center, work_center.c.id == machine.c.work_center_id)
        .where(standing(stage_event))
        .order_by(event.order_stage_id, event.person_id, event.run, event.id)
    )  # fmt: skip


def _runs(connection: Connection, statement: Select[Any], asked: dict[str, str] | None = None) -> Iterator[Run]:
    for key, rows in groupby(connection.execute(statement, asked), key=lambda row: RunKey._make(row[:3])):
        yield _run(key, list(rows))


def _run(key: RunKey, rows: list[Any]) -> Run:
    first = rows[0]
    return Run(
        key,
        *(first.order_id, first.order_no, first.sequence, first.name, first.personnel_no),
        _first(row.center for row in rows),
        _first(row.center_code for row in rows),
        _first(row.machine for row in rows),
        first.standard_minutes,
        run_times([Noted(row.event, row.at, row.reason) for row in rows]),
        tuple(Count(row.at, row.good, row.scrap, row.rework) for row in rows if row.good or row.scrap or row.rework),
    )


def _first(values: Iterable[Any]) -> Any:
    return next((value for value in values if value is not None), None)
