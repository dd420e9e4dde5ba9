"""What there is to do at a station, and one job as the person before it needs to see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import CompoundSelect, Connection, and_, null, select

from db.domain.terms import OrderStatus, RunEvent, StageStatus
from db.models.fitting import load_set
from db.models.master import inspection_plan, item, person, work_center
from db.models.material import trackable
from db.models.production import (
    issue_return,
    material_issue,
    order_component,
    order_stage,
    order_state,
    production_order,
    run_state,
    stage_event,
    stage_state,
)
from db.queries.standing import standing

WORKING = frozenset({RunEvent.START.value, RunEvent.RESUME.value})


@dataclass(frozen=True)
class StageLine:
    """One stage of an order's routing with its state."""

    order_stage_id: int
    sequence: int
    name: str
    work_center: str | None
    plan: str | None
    instruction: str | None
    status: StageStatus
    good: Decimal
    scrap: Decimal


@dataclass(frozen=True)
class MaterialLine:
    """One part wanted at a stage and what stands issued of it; ``lots`` newest first."""

    item: str
    item_name: str
    uom: str
    quantity_per: Decimal
    needed: Decimal
    issued: Decimal
    lots: tuple[str, ...]


@dataclass(frozen=True)
class RunLine:
    """A person's work on the stage: the last event and since when."""

    personnel_no: str
    name: str
    event: str
    since: datetime | None


@dataclass(frozen=True)
class Job:
    """One stage of an order, everything the job screen shows. ``worked`` is this person's time so far, less pauses."""

    order_no: str
    item: str
    item_name: str
    tracking: str
    planned: Decimal
    good: Decimal
    defective: Decimal
    status: OrderStatus
    due_on: date | None
    stages: tuple[StageLine, ...]
    here: StageLine
    materials: tuple[MaterialLine, ...]
    people: tuple[RunLine, ...]
    worked: timedelta

    @property
    def is_last(self) -> bool:
        """Whether what leaves this stage leaves the order."""
        return self.here.sequence == self.stages[-1].sequence

    def run_of(self, personnel_no: str) -> str | None:
        """The last event of a person on this stage."""
        return next((run.event for run in self.people if run.personnel_no == personnel_no), None)


def job_of(connection: Connection, order_no: str, stage_sequence: int, personnel_no: str, now: datetime) -> Job | None:
    """One stage of an order; None when there is no such order or stage."""
    order = connection.execute(
        select(
            production_order.c.id, production_order.c.order_no, item.c.code, item.c.name, item.c.tracking,
            production_order.c.quantity_planned, production_order.c.due_on,
            order_state.c.good, order_state.c.defective, order_state.c.status,
        )
        .join(item, item.c.id == production_order.c.item_id)
        .join(order_state, order_state.c.order_id == production_order.c.id)
        .where(production_order.c.order_no == order_no)
    ).one_or_none()  # fmt: skip
    if order is None:
        return None
    stages = stages_of(connection, order[0])
    here = next((stage for stage in stages if stage.sequence == stage_sequence), None)
    if here is None:
        return None
    _, number, code, name, tracking, planned, due, good, defective, status = order
    return Job(
        number, code, name, tracking, planned, good, defective, OrderStatus(status), due, stages, here,
        materials_of(connection, order[0], stage_sequence, planned),
        people_on(connection, here.order_stage_id),
        worked_by(connection, here.order_stage_id, personnel_no, now),
    )  # fmt: skip


def stages_of(connection: Connection, order_id: int) -> tuple[StageLine, ...]:
    """The routing of an order with the state of each stage."""
    rows = connection.execute(
        select(
            order_stage.c.id, order_stage.c.sequence, order_stage.c.name, work_center.c.code, inspection_plan.c.code,
            order_stage.c.instruction, stage_state.c.status, stage_state.c.good, stage_state.c.scrap,
        )
        .join(stage_state, stage_state.c.order_stage_id == order_stage.c.id)
        .outerjoin(work_center, work_center.c.id == order_stage.c.work_center_id)
        .outerjoin(inspection_plan, inspection_plan.c.id == order_stage.c.plan_id)
        .where(order_stage.c.order_id == order_id)
        .order_by(order_stage.c.sequence)
    ).all()  # fmt: skip
    return tuple(StageLine(*row[:6], StageStatus(row[6]), *row[7:]) for row in rows)


def materials_of(connection: Connection, order_id: int, stage: int, planned: Decimal) -> tuple[MaterialLine, ...]:
    """The parts list of a stage (lines of stage 0 belong to every stage) with what stands issued."""
    lines = connection.execute(
        select(item.c.id, item.c.code, item.c.name, item.c.uom, order_component.c.quantity_per)
        .join(item, item.c.id == order_component.c.component_id)
        .where(order_component.c.order_id == order_id, order_component.c.stage_sequence.in_([0, stage]))
        .order_by(order_component.c.id)
    ).all()
    issues = connection.execute(_gone_in(order_id)).all()
    return tuple(_line(row, issues, planned) for row in lines)


def _gone_in(order_id: int) -> CompoundSelect[Any]:
    """What was issued to an order or drawn from a slot by its units: item, lot, key, quantity, what of it came back."""
    issued = (
        select(
            trackable.c.item_id, trackable.c.code, material_issue.c.id.label("key"), material_issue.c.quantity,
            issue_return.c.quantity.label("returned"), material_issue.c.entry_id.label("entry"),
        )
        .join(trackable, trackable.c.id == material_issue.c.trackable_id)
        .outerjoin(issue_return, and_(issue_return.c.issue_id == material_issue.c.id, standing(issue_return)))
        .where(material_issue.c.order_id == order_id, standing(material_issue))
    )  # fmt: skip
    drawn = (
        select(trackable.c.item_id, trackable.c.code, -load_set.c.id, load_set.c.quantity, null(), load_set.c.entry_id)
        .join(trackable, trackable.c.id == load_set.c.trackable_id)
        .where(load_set.c.order_id == order_id, load_set.c.quantity > 0, standing(load_set))
    )
    both = issued.union_all(drawn)
    return both.order_by(both.selected_columns.entry.desc())


def _line(line: Sequence[object], issues: Sequence[Sequence[object]], planned: Decimal) -> MaterialLine:
    item_id, code, name, uom, per = line
    issued, lots, seen = Decimal(0), dict[str, None](), set[object]()
    for other, lot, issue_id, quantity, returned, _ in issues:
        if other != item_id:
            continue
        issued += (Decimal(str(quantity)) if issue_id not in seen else 0) - Decimal(str(returned or 0))
        seen.add(issue_id)
        lots[str(lot)] = None
    each = Decimal(str(per))
    return MaterialLine(str(code), str(name), str(uom), each, each * planned, issued, tuple(lots) if issued > 0 else ())


def people_on(connection: Connection, order_stage_id: int) -> tuple[RunLine, ...]:
    """Who works or paused on a stage."""
    rows = connection.execute(
        select(person.c.personnel_no, person.c.name, run_state.c.last_event, run_state.c.since)
        .join(person, person.c.id == run_state.c.person_id)
        .where(run_state.c.order_stage_id == order_stage_id)
        .where(run_state.c.last_event.in_([*WORKING, RunEvent.PAUSE.value]))
        .order_by(run_state.c.since)
    )
    return tuple(RunLine(*row) for row in rows)


def worked_by(connection: Connection, order_stage_id: int, personnel_no: str, now: datetime) -> timedelta:
    """How long a person has worked on a stage, pauses left out."""
    rows = connection.execute(
        select(stage_event.c.event, stage_event.c.at)
        .join(person, person.c.id == stage_event.c.person_id)
        .where(stage_event.c.order_stage_id == order_stage_id, person.c.personnel_no == personnel_no)
        .where(standing(stage_event))
        .order_by(stage_event.c.id)
    ).all()
    total, since = timedelta(0), None
    for event, at in [*rows, (RunEvent.LEAVE.value, now)]:
        if since is not None and at is not None:
            total += max(at - since, timedelta(0))
        since = at if event in WORKING else None
    return total
