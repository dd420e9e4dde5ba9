"""The floor at this moment: each station with what runs there, what stopped, what waits, who calls, what is late."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select

from db.domain.terms import OrderStatus, RunEvent, StageStatus
from db.models.ledger import entry, stream_head
from db.models.master import item, person, reason_code, work_center
from db.models.production import order_stage, order_state, production_order, run_state, stage_event, stage_state
from db.queries.floor import HelpCall, open_calls
from db.queries.standing import standing

WORKING = (RunEvent.START.value, RunEvent.RESUME.value)
QUIET = timedelta(minutes=30)


class PersonAt(NamedTuple):
    """Somebody at a stage. ``why``: the reason of a pause; ``since``: of the last event."""

    personnel_no: str
    name: str
    since: datetime | None
    paused: bool
    why: str | None


@dataclass(frozen=True)
class RunningJob:
    """A stage that was begun at a station. Amounts in the item's unit; of the last stage those of the order."""

    order_no: str
    item_name: str
    stage_name: str
    planned: Decimal
    good: Decimal
    scrap: Decimal
    due_on: date | None
    people: tuple[PersonAt, ...]

    @property
    def paused(self) -> bool:
        """Nobody works on it."""
        return all(one.paused for one in self.people)

    @property
    def since(self) -> datetime | None:
        """When the work that goes on, or else the last pause, began."""
        at = [one.since for one in self.people if one.since is not None and one.paused == self.paused]
        return (max(at) if self.paused else min(at)) if at else None


@dataclass(frozen=True)
class StationNow:
    """One work centre. ``waiting``: stages of released orders that were not begun and would be done here."""

    code: str
    name: str
    jobs: tuple[RunningJob, ...]
    waiting: int
    next_item: str | None
    call: HelpCall | None


class OpenOrder(NamedTuple):
    """A released order. Amounts in the item's unit."""

    order_no: str
    item_name: str
    due_on: date | None
    planned: Decimal
    good: Decimal
    defective: Decimal

    @property
    def left(self) -> bool:
        """Whether something is still to be made; what is made may not be closed yet."""
        return self.good + self.defective < self.planned


class QuietPanel(NamedTuple):
    """A panel on which work goes on, and from which nothing was recorded for long."""

    panel: str
    heard_at: datetime
    person: str


@dataclass(frozen=True)
class Floor:
    """Everything at once. ``people``: at work now; ``orders``: the open ones, those that are due first."""

    stations: tuple[StationNow, ...]
    calls: tuple[HelpCall, ...]
    orders: tuple[OpenOrder, ...]
    quiet: tuple[QuietPanel, ...]
    people: int
    today: date

    @property
    def late(self) -> tuple[OpenOrder, ...]:
        """Those that are not made and whose day is over."""
        return tuple(one for one in self.orders if one.left and one.due_on is not None and one.due_on < self.today)

    @property
    def due_today(self) -> int:
        """How many are to be made by the end of the day."""
        return sum(one.left and one.due_on == self.today for one in self.orders)


def floor_now(connection: Connection, today: date, now: datetime) -> Floor:
    """``today``: by the plant's clock."""
    calls = open_calls(connection)
    runs = connection.execute(_runs()).all()
    orders = tuple(OpenOrder(*row) for row in connection.execute(_open_orders()))
    at_work = {row.personnel_no for row in runs if row.last_event in WORKING}
    quiet = _quiet(connection, at_work, now)
    return Floor(_stations(connection, runs, calls), calls, orders, quiet, len(at_work), today)


def _stations(connection: Connection, runs: Iterable[Row[Any]], calls: Iterable[HelpCall]) -> tuple[StationNow, ...]:
    jobs: dict[str | None, list[RunningJob]] = defaultdict(list)
    by_stage: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in runs:
        by_stage[row.stage_id].append(row)
    for rows in by_stage.values():
        jobs[rows[0].station].append(_job(rows))
    waiting = {row.code: row for row in connection.execute(_waiting())}
    calling = {call.station: call for call in calls}
    centers = connection.execute(select(work_center.c.code, work_center.c.name).order_by(work_center.c.id))
    found = []
    for code, name in centers:
        next_up = waiting.get(code)
        begun = tuple(sorted(jobs[code], key=lambda job: (job.paused, job.order_no)))
        count, following = (next_up.jobs, next_up.item_name) if next_up else (0, None)
        found.append(StationNow(code, name, begun, count, following, calling.get(code)))
    return tuple(found)


def _job(rows: list[Row[Any]]) -> RunningJob:
    one = rows[0]
    last = one.sequence == one.last_sequence
    people = tuple(
        PersonAt(row.personnel_no, row.name, row.since, row.last_event not in WORKING, row.words or row.reason)
        for row in rows
    )
    counts = (one.made, one.defective) if last else (one.good, one.scrap)
    return RunningJob(one.order_no, one.item_name, one.stage_name, one.planned, *counts, one.due_on, people)


def _last_pause() -> ColumnElement[int]:
    """The key of the last standing pause of a run."""
    run, one = run_state.c, stage_event.c
    paused = select(func.max(one.id)).where(one.order_stage_id == run.order_stage_id, one.person_id == run.person_id)
    paused = paused.where(one.event == RunEvent.PAUSE.value, standing(stage_event))
    return paused.correlate(run_state).scalar_subquery()


def _runs() -> Select[Any]:
    """Who is on which begun stage, working or paused; the reason of a pause in the plant's words."""
    run, stage, order = run_state.c, order_stage.c, production_order.c
    last = select(func.max(order_stage.c.sequence)).where(order_stage.c.order_id == order.id)
    pause, under_way = stage_event.alias("pause"), [*WORKING, RunEvent.PAUSE.value]
    its_pause = and_(run.last_event == RunEvent.PAUSE.value, pause.c.id == _last_pause())
    return (
        select(
            stage.id.label("stage_id"), order.order_no, item.c.name.label("item_name"), stage.sequence,
            stage.name.label("stage_name"), work_center.c.code.label("station"),
            order.quantity_planned.label("planned"), order.due_on, stage_state.c.good, stage_state.c.scrap,
            order_state.c.good.label("made"), order_state.c.defective, person.c.personnel_no, person.c.name,
            run.last_event, run.since, pause.c.reason, reason_code.c.words,
            last.correlate(production_order).scalar_subquery().label("last_sequence"),
        )
        .join(order_stage, stage.id == run.order_stage_id)
        .join(stage_state, stage_state.c.order_stage_id == stage.id)
        .join(production_order, order.id == stage.order_id)
        .join(order_state, order_state.c.order_id == order.id)
        .join(item, item.c.id == order.item_id)
        .join(person, person.c.id == run.person_id)
        .outerjoin(work_center, work_center.c.id == stage.work_center_id)
        .outerjoin(pause, its_pause)
        .outerjoin(reason_code, and_(reason_code.c.scope == "PAUSE", reason_code.c.code == pause.c.reason))
        .where(run.last_event.in_(under_way), order_state.c.status == OrderStatus.RELEASED.value)
        .order_by(run.since)
    )  # fmt: skip


def _waiting() -> Select[Any]:
    """Of each station how many stages were not begun, and what the one that is due first makes."""
    first = func.row_number().over(
        partition_by=work_center.c.id, order_by=(production_order.c.due_on, production_order.c.order_no)
    )
    stages = (
        select(
            work_center.c.code, item.c.name.label("item_name"), first.label("place"),
            func.count().over(partition_by=work_center.c.id).label("jobs"),
        )
        .join(order_stage, order_stage.c.work_center_id == work_center.c.id)
        .join(stage_state, stage_state.c.order_stage_id == order_stage.c.id)
        .join(order_state, order_state.c.order_id == order_stage.c.order_id)
        .join(production_order, production_order.c.id == order_stage.c.order_id)
        .join(item, item.c.id == production_order.c.item_id)
        .where(order_state.c.status == OrderStatus.RELEASED.value)
        .where(stage_state.c.status == StageStatus.OPEN.value)
        .subquery()
    )  # fmt: skip
    return select(stages.c.code, stages.c.item_name, stages.c.jobs).where(stages.c.place == 1)


def _open_orders() -> Select[Any]:
    order = production_order.c
    return (
        select(
            order.order_no,
            item.c.name,
            order.due_on,
            order.quantity_planned,
            order_state.c.good,
            order_state.c.defective,
        )
        .join(order_state, order_state.c.order_id == order.id)
        .join(item, item.c.id == order.item_id)
        .where(order_state.c.status == OrderStatus.RELEASED.value)
        .order_by(order.due_on, order.order_no)
    )


def _quiet(connection: Connection, at_work: set[str], now: datetime) -> tuple[QuietPanel, ...]:
    """The panel of the last act of somebody at work, where that was long ago: it may be away."""
    head = stream_head.c
    rows = connection.execute(
        select(head.stream, entry.c.happened_at, person.c.name, person.c.personnel_no)
        .join(entry, and_(entry.c.stream == head.stream, entry.c.sequence == head.sequence))
        .join(person, person.c.personnel_no == entry.c.person)
        .order_by(head.stream)
    )
    return tuple(
        QuietPanel(stream, at, name) for stream, at, name, number in rows if number in at_work and now - at > QUIET
    )
