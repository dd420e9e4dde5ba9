"""What was done at the orders: each person's work on a stage, from its start to its end, pauses taken off."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from db.domain.report import Word
from db.domain.terms import RunEvent
from db.models.master import machine, person, work_center
from db.models.production import order_stage, production_order, stage_event
from db.queries.frontier import frontier_of
from db.queries.standing import standing

ENDS = {RunEvent.FINISH.value, RunEvent.LEAVE.value}


class OperationRow(NamedTuple):
    """One run. ``minutes`` are worked, without pauses; null while it runs, or where a time is not known.

    ``result`` is the last event: START and RESUME still going on, PAUSE, LEAVE, FINISH.
    """

    order_no: str
    stage: int
    stage_name: str
    work_center: str | None
    machine: str | None
    person: str
    person_name: str
    started_at: datetime | None
    ended_at: datetime | None
    minutes: Decimal | None
    good: Decimal
    scrap: Decimal
    result: Word
    note: str | None


def operation_rows(connection: Connection, orders: Collection[int]) -> list[OperationRow]:
    """The runs of these orders, by order, stage, start."""
    here, event = frontier_of(connection, sorted(orders)), stage_event.c
    rows = connection.execute(
        select(
            production_order.c.order_no, order_stage.c.sequence, order_stage.c.name, work_center.c.code,
            person.c.personnel_no, person.c.name.label("person_name"), event.run, event.event, event.at,
            machine.c.code.label("machine"), event.good, event.scrap, event.note, event.reason,
        )
        .select_from(here)
        .join(order_stage, order_stage.c.order_id == here.c.value)
        .join(stage_event, event.order_stage_id == order_stage.c.id)
        .join(production_order, production_order.c.id == order_stage.c.order_id)
        .join(person, person.c.id == event.person_id)
        .outerjoin(machine, machine.c.id == event.machine_id)
        .outerjoin(work_center, work_center.c.id == order_stage.c.work_center_id)
        .where(standing(stage_event))
        .order_by(order_stage.c.order_id, order_stage.c.sequence, person.c.personnel_no, event.run, event.id)
    ).all()  # fmt: skip
    found = [_run(list(run)) for _, run in groupby(rows, key=lambda row: (*row[:3], row[4], row[6]))]
    return sorted(found, key=lambda one: (one.order_no, one.stage, str(one.started_at or ""), one.person))


def _run(events: Sequence[Any]) -> OperationRow:
    first, last = events[0], events[-1]
    ended = last.at if last.event in ENDS else None
    return OperationRow(
        first.order_no,
        first.sequence,
        first.name,
        first.code,
        next((one.machine for one in events if one.machine), None),
        first.personnel_no,
        first.person_name,
        first.at if first.event == RunEvent.START.value else None,
        ended,
        _minutes((one.event, one.at) for one in events) if ended else None,
        sum((one.good for one in events), Decimal(0)),
        sum((one.scrap for one in events), Decimal(0)),
        last.event,
        "; ".join(text for one in events for text in (one.reason, one.note) if text) or None,
    )


def _minutes(events: Iterable[tuple[str, datetime | None]]) -> Decimal | None:
    spans = list(_spans(events))
    if any(span is None for span in spans):
        return None
    worked = sum((span for span in spans if span), timedelta())
    return (Decimal(worked // timedelta(seconds=1)) / 60).quantize(Decimal("0.1"))


def _spans(events: Iterable[tuple[str, datetime | None]]) -> Iterator[timedelta | None]:
    """How long each stretch of work was; None where a time is missing."""
    since: datetime | None = None
    working = False
    for event, at in events:
        if event in {RunEvent.START.value, RunEvent.RESUME.value}:
            since, working = at, True
        elif working:
            yield at - since if at and since else None
            working = False
