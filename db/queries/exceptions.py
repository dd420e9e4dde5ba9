"""What does not add up: work that nobody ended, labels that nobody checked, what counts missed, what is refused."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, exists, func, select

from db.domain.terms import Lifecycle, OrderStatus, RunEvent
from db.models.ledger import entry, refusal_count
from db.models.master import item, person, work_center
from db.models.material import adjustment, trackable, trackable_state
from db.models.production import order_stage, order_state, production_order, run_state
from db.models.quality import label_check, label_print
from db.queries.standing import standing

LONG = timedelta(hours=10)
"""Longer than a shift: whoever began then has forgotten to end it."""
WORKING = (RunEvent.START.value, RunEvent.RESUME.value)
MOST = 500
RECENT = timedelta(days=30)


class ForgottenRun(NamedTuple):
    """Work that goes on for longer than a shift. ``last_act``: the last that the person recorded since it began."""

    order_no: str
    stage_sequence: int
    stage_name: str
    station: str | None
    personnel_no: str
    name: str
    since: datetime
    last_act: datetime | None


class UncheckedLabel(NamedTuple):
    """A label that was printed and not scanned back since; the thing is still there."""

    item: str
    code: str
    printed_at: datetime
    target: str


class Miscount(NamedTuple):
    """What a count changed: negative is missing. ``uom`` of the quantity."""

    item: str
    item_name: str
    code: str
    quantity: Decimal
    uom: str
    reason: str
    counted_at: datetime
    person: str


class RefusedOften(NamedTuple):
    """How often a rule refused at a station in the period, and on how many days."""

    code: str
    station: str
    times: int
    days: int


@dataclass(frozen=True)
class Exceptions:
    """All of them, at most MOST of a kind; the gaps of the trace are asked for apart, for they read everything."""

    forgotten: tuple[ForgottenRun, ...]
    labels: tuple[UncheckedLabel, ...]
    counts: tuple[Miscount, ...]
    refused: tuple[RefusedOften, ...]


def exceptions(connection: Connection, now: datetime, today: date) -> Exceptions:
    """The oldest forgotten work first, of labels and counts the newest, of refusals the most frequent."""
    since = now - RECENT
    return Exceptions(
        tuple(ForgottenRun(*row) for row in connection.execute(_forgotten(now))),
        tuple(UncheckedLabel(*row) for row in connection.execute(_labels(since))),
        tuple(_miscounts(connection, since)),
        tuple(RefusedOften(*row) for row in connection.execute(_refused(today - RECENT))),
    )


def to_settle(connection: Connection, now: datetime) -> int:
    """How many things somebody can settle: forgotten work and unchecked labels."""
    forgotten = connection.execute(select(func.count()).select_from(_forgotten(now).subquery())).scalar_one()
    labels = connection.execute(select(func.count()).select_from(_labels(now - RECENT).subquery())).scalar_one()
    return int(forgotten + labels)


def _forgotten(now: datetime) -> Select[Any]:
    run, stage, order = run_state.c, order_stage.c, production_order.c
    last = (
        select(func.max(entry.c.happened_at))
        .where(entry.c.person == person.c.personnel_no, entry.c.happened_at >= run.since)
        .correlate(person, run_state)
        .scalar_subquery()
    )
    return (
        select(
            *(order.order_no, stage.sequence, stage.name, work_center.c.name, person.c.personnel_no, person.c.name),
            *(run.since, last),
        )
        .join(order_stage, stage.id == run.order_stage_id)
        .join(production_order, order.id == stage.order_id)
        .join(order_state, order_state.c.order_id == order.id)
        .join(person, person.c.id == run.person_id)
        .outerjoin(work_center, work_center.c.id == stage.work_center_id)
        .where(run.last_event.in_(WORKING), run.since < now - LONG)
        .where(order_state.c.status != OrderStatus.CANCELLED.value)
        .order_by(run.since)
        .limit(MOST)
    )


def _labels(since: datetime) -> Select[Any]:
    """The last print of a thing, where no matching check came after it."""
    later = label_print.alias("later")
    checked = exists().where(
        label_check.c.trackable_id == label_print.c.trackable_id, label_check.c.matched, standing(label_check),
        label_check.c.checked_at >= label_print.c.printed_at,
    )  # fmt: skip
    again = exists().where(later.c.trackable_id == label_print.c.trackable_id, later.c.id > label_print.c.id)
    there = trackable_state.c.lifecycle.not_in([Lifecycle.VOID.value, Lifecycle.SCRAPPED.value])
    return (
        select(item.c.code, trackable.c.code, label_print.c.printed_at, label_print.c.target)
        .join(trackable, trackable.c.id == label_print.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .where(label_print.c.printed_at >= since, standing(label_print), ~checked, ~again, there)
        .order_by(label_print.c.printed_at.desc(), trackable.c.code)
        .limit(MOST)
    )


def _miscounts(connection: Connection, since: datetime) -> Iterator[Miscount]:
    rows = connection.execute(
        select(
            item.c.code, item.c.name, trackable.c.code, adjustment.c.quantity, item.c.uom, adjustment.c.reason,
            entry.c.happened_at, func.coalesce(person.c.name, entry.c.person),
        )
        .join(entry, entry.c.id == adjustment.c.entry_id)
        .join(trackable, trackable.c.id == adjustment.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .outerjoin(person, person.c.personnel_no == entry.c.person)
        .where(and_(entry.c.happened_at >= since, standing(adjustment)))
        .order_by(entry.c.happened_at.desc(), entry.c.id)
        .limit(MOST)
    )  # fmt: skip
    yield from (Miscount(*row) for row in rows)


def _refused(since: date) -> Select[Any]:
    count = refusal_count.c
    return (
        select(count.code, count.station, func.sum(count.count), func.count(count.day.distinct()))
        .where(count.day >= since)
        .group_by(count.code, count.station)
        .order_by(func.sum(count.count).desc(), count.code, count.station)
        .limit(MOST)
    )
