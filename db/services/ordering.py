"""Orders go to the floor: parts list and routing are copied, so that later changes of master data reach no order."""

from typing import Any

from sqlalchemy import CompoundSelect, RowMapping, cast, literal, null, select, union_all

from db.domain.answers import OrderReleased
from db.domain.commands import ReleaseOrder
from db.domain.identity import refuse_bad_code
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import OrderStatus, StageStatus
from db.ledger.act import Act
from db.models.columns import Key
from db.models.master import bom_line, item, routing_stage
from db.models.production import (
    order_component,
    order_event,
    order_stage,
    order_state,
    production_order,
    stage_state,
)
from db.services.rights import refuse_other_than_leaders

PART = ("component_id", "stage_sequence", "quantity_per")
STEP = ("sequence", "name", "work_center_id", "standard_minutes", "instruction", "plan_id", "qualification")


def release_order(act: Act, command: ReleaseOrder) -> OrderReleased:
    """Record the release, planned or not. Raises Refused (ID-NO-ROLE, WO-*, RC-ITEM-UNKNOWN, QTY)."""
    refuse_other_than_leaders(act)
    refuse_bad_code(command.order_no)
    if command.quantity <= 0:
        raise Refused(Refusal.QTY, {"order": command.order_no, "quantity": plain(command.quantity)})
    item_id, lines, stages = _masters(act, command)
    if not lines:
        raise Refused(Refusal.WO_NO_BOM, {"item": command.item})
    if not stages:
        raise Refused(Refusal.WO_NO_ROUTING, {"item": command.item})
    order_id = act.insert(
        production_order,
        order_no=command.order_no,
        item_id=item_id,
        quantity_planned=command.quantity,
        released_at=act.now,
        due_on=command.due_on,
    )
    act.insert_all(order_component, [{"order_id": order_id, **{name: line[name] for name in PART}} for line in lines])
    made = act.insert_all(order_stage, [{"order_id": order_id, **{name: one[name] for name in STEP}} for one in stages])
    open_order_states(act, order_id, made)
    return OrderReleased(command.order_no, len(made))


def open_order_states(act: Act, order_id: int, stage_ids: list[int]) -> None:
    """The state rows of a new order, and the fact that it is released."""
    act.insert(order_event, order_id=order_id, status=OrderStatus.RELEASED.value, at=act.now)
    act.open_state(order_state, order_id=order_id, status=OrderStatus.RELEASED.value)
    rows = [{"order_stage_id": stage_id, "status": StageStatus.OPEN.value} for stage_id in stage_ids]
    act.open_states(stage_state, rows)


def _masters(act: Act, command: ReleaseOrder) -> tuple[int, list[RowMapping], list[RowMapping]]:
    """The item's key, its parts list and its routing, in one statement. Raises Refused (WO-EXISTS, RC-ITEM-UNKNOWN)."""
    head, *rows = act.connection.execute(_lists(command)).mappings().all()
    if head["order_id"] is not None:
        raise Refused(Refusal.WO_EXISTS, {"order": command.order_no})
    if head["item_id"] is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": command.item})
    lines = [row for row in rows if row["component_id"] is not None]
    return int(head["item_id"]), lines, [row for row in rows if row["component_id"] is None]


def _lists(command: ReleaseOrder) -> CompoundSelect[Any]:
    """First a row with the keys alone, then the lines, then the stages."""
    order, line, stage = production_order.c, bom_line.c, routing_stage.c
    own = select(item.c.id).where(item.c.code == command.item).scalar_subquery()
    known = select(order.id).where(order.order_no == command.order_no).scalar_subquery()
    columns = [*(line[name] for name in PART), *(stage[name] for name in STEP)]
    blank = [cast(null(), one.type).label(one.name) for one in columns]
    head = select(literal(0).label("place"), own.label("item_id"), known.label("order_id"), *blank)
    keys = (cast(null(), Key), cast(null(), Key))
    parts = select(literal(1), *keys, *columns[: len(PART)], *blank[len(PART) :], line.id).where(line.item_id == own)
    steps = select(literal(2), *keys, *blank[: len(PART)], *columns[len(PART) :], stage.sequence)
    steps = steps.where(stage.item_id == own)
    return union_all(head.add_columns(literal(0).label("rank")), parts, steps).order_by("place", "rank")
