"""What there is to do at a station, and why what cannot be begun waits."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Exists, Row, Select, and_, exists, false, or_, select

from db.domain.terms import ExpiredPolicy, Lifecycle, OrderStatus, StageStatus
from db.models.fitting import load_set, unit_pass
from db.models.master import item, person, qualification, work_center
from db.models.material import trackable, trackable_state
from db.models.production import (
    material_issue,
    order_component,
    order_stage,
    order_state,
    production_order,
    stage_state,
)
from db.queries.standing import standing
from db.queries.stock import USABLE

OPEN = (OrderStatus.RELEASED.value, OrderStatus.ON_HOLD.value)


class Waits(StrEnum):
    """Why a job cannot be begun."""

    HELD = "held"
    PREVIOUS = "previous"
    UNITS_HELD = "units_held"
    MATERIAL = "material"
    SKILL = "skill"


@dataclass(frozen=True)
class JobCard:
    """One stage of an order that waits at, or runs on, a station. ``waits``: why it cannot be begun (None: it can);
    ``for_what``: the open stage before it, the parts of which nothing usable is on hand, or the skill it asks for.
    """

    order_no: str
    item_name: str
    stage_sequence: int
    stage_name: str
    stage_number: int
    stage_count: int
    planned: Decimal
    good: Decimal
    scrap: Decimal
    due_on: date | None
    running: bool
    waits: Waits | None = None
    for_what: tuple[str, ...] = ()


def station_queue(
    connection: Connection, work_center_code: str | None, personnel_no: str | None = None, today: date | None = None
) -> tuple[JobCard, ...]:
    """The jobs of a station (or of every station): running first, then ready, then not ready; by due date.

    In two statements. Without ``personnel_no`` nobody lacks a skill; without ``today`` (the plant's) nothing expires.
    """
    orders: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(_stages(personnel_no, today)):
        orders[row.id].append(row)
    missing: dict[tuple[int, int], list[str]] = defaultdict(list)
    for order_id, stage, name in connection.execute(_missing(today)):
        missing[order_id, stage].append(name)
    cards = [card for stages in orders.values() if (card := _card(stages, work_center_code, missing))]
    return tuple(sorted(cards, key=lambda card: (card.waits is not None, not card.running)))


def _stages(personnel_no: str | None, today: date | None) -> Select[Any]:
    rows = select(
        production_order.c.id, production_order.c.order_no, item.c.name.label("item_name"),
        production_order.c.quantity_planned, production_order.c.due_on, order_state.c.status.label("order_status"),
        order_stage.c.sequence, order_stage.c.name, work_center.c.code.label("center"), order_stage.c.qualification,
        stage_state.c.status, stage_state.c.good, stage_state.c.scrap, order_state.c.good.label("made"),
        order_state.c.defective,
        exists().where(unit_pass.c.order_stage_id == order_stage.c.id, standing(unit_pass)).label("passed"),
        and_(_units(held=True), ~_units(held=False)).label("units_held"),
        _lacks(personnel_no, today).label("unskilled"),
    )  # fmt: skip
    return (
        rows.join(order_state, order_state.c.order_id == production_order.c.id)
        .join(item, item.c.id == production_order.c.item_id)
        .join(order_stage, order_stage.c.order_id == production_order.c.id)
        .join(stage_state, stage_state.c.order_stage_id == order_stage.c.id)
        .outerjoin(work_center, work_center.c.id == order_stage.c.work_center_id)
        .where(order_state.c.status.in_(OPEN))
        .order_by(production_order.c.due_on, production_order.c.order_no, order_stage.c.sequence)
    )


def _units(*, held: bool) -> Exists:
    """Whether the order has units in work that are on hold, or such that are not."""
    units = select(trackable.c.id).join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
    units = units.where(trackable.c.origin_order_id == production_order.c.id)
    units = units.where(trackable_state.c.lifecycle == Lifecycle.IN_PROCESS.value)
    return units.where(trackable_state.c.open_holds > 0 if held else trackable_state.c.open_holds == 0).exists()


def _lacks(personnel_no: str | None, today: date | None) -> ColumnElement[bool]:
    """Whether the person has not learnt what the stage asks for, as `db.services.clearing` will refuse it."""
    if personnel_no is None:
        return false()
    has = select(qualification.c.id).join(person, person.c.id == qualification.c.person_id)
    has = has.where(person.c.personnel_no == personnel_no, qualification.c.code == order_stage.c.qualification)
    if today is not None:
        has = has.where(or_(qualification.c.valid_until.is_(None), qualification.c.valid_until >= today))
    return and_(order_stage.c.qualification.is_not(None), ~has.exists())


def _missing(today: date | None) -> Select[Any]:
    """Order, stage (0: every one) and name of each part of which nothing is in the order and nothing usable on hand."""
    line = order_component
    shelf = select(trackable.c.id).join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
    shelf = shelf.where(trackable.c.item_id == line.c.component_id, trackable_state.c.on_hand > 0)
    shelf = shelf.where(trackable_state.c.quality.in_(USABLE))
    if today is not None:
        warns = item.c.expired_policy == ExpiredPolicy.WARN.value
        shelf = shelf.where(or_(trackable.c.expires_on.is_(None), trackable.c.expires_on >= today, warns))
    inside = [
        select(one.c.id)
        .join(trackable, trackable.c.id == one.c.trackable_id)
        .where(one.c.order_id == line.c.order_id, trackable.c.item_id == line.c.component_id, standing(one))
        .exists()
        for one in (material_issue, load_set)
    ]
    rows = select(line.c.order_id, line.c.stage_sequence, item.c.name)
    rows = rows.join(item, item.c.id == line.c.component_id)
    rows = rows.join(order_state, order_state.c.order_id == line.c.order_id).where(order_state.c.status.in_(OPEN))
    return rows.where(~shelf.correlate(line, item).exists(), *(~one for one in inside)).order_by(line.c.id)


def _card(
    stages: Sequence[Row[Any]], station: str | None, missing: Mapping[tuple[int, int], list[str]]
) -> JobCard | None:
    """The first stage of the order that is not finished here; None where nothing is left for this station."""
    for number, row in enumerate(stages, start=1):
        if row.status == StageStatus.FINISHED.value or (station is not None and row.center != station):
            continue
        before = stages[number - 2] if number > 1 else None
        last = number == len(stages)
        waits, for_what = _waits(row, before, missing)
        return JobCard(
            row.order_no, row.item_name, row.sequence, row.name, number, len(stages), row.quantity_planned,
            row.made if last else row.good, row.defective if last else row.scrap, row.due_on,
            row.status == StageStatus.RUNNING.value, waits, for_what,
        )  # fmt: skip
    return None


def _waits(
    row: Row[Any], before: Row[Any] | None, missing: Mapping[tuple[int, int], list[str]]
) -> tuple[Waits | None, tuple[str, ...]]:
    """What stops it first, in the order in which somebody could do something about it."""
    if row.order_status == OrderStatus.ON_HOLD.value:
        return Waits.HELD, ()
    if row.status == StageStatus.RUNNING.value:
        return None, ()
    if before is not None and before.status != StageStatus.FINISHED.value and not before.good and not before.passed:
        return Waits.PREVIOUS, (before.name,)
    if row.units_held:
        return Waits.UNITS_HELD, ()
    lacking = (*missing.get((row.id, 0), ()), *missing.get((row.id, row.sequence), ()))
    if lacking:
        return Waits.MATERIAL, lacking
    return (Waits.SKILL, (row.qualification,)) if row.unskilled else (None, ())
