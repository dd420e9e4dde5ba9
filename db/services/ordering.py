"""Orders go to the floor: parts list and routing are copied, so that later changes of master data reach no order."""

from sqlalchemy import select

from db.domain.answers import OrderReleased
from db.domain.commands import ReleaseOrder
from db.domain.identity import refuse_bad_code
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import OrderStatus, StageStatus
from db.ledger.act import Act
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


def release_order(act: Act, command: ReleaseOrder) -> OrderReleased:
    """Record the release, planned or not. Raises Refused (ID-NO-ROLE, WO-*, RC-ITEM-UNKNOWN, QTY)."""
    refuse_other_than_leaders(act)
    refuse_bad_code(command.order_no)
    if command.quantity <= 0:
        raise Refused(Refusal.QTY, {"order": command.order_no, "quantity": plain(command.quantity)})
    item_id = _item(act, command)
    parts_list = select(bom_line).where(bom_line.c.item_id == item_id).order_by(bom_line.c.id)
    lines = act.connection.execute(parts_list).mappings().all()
    routing = select(routing_stage).where(routing_stage.c.item_id == item_id).order_by(routing_stage.c.sequence)
    stages = act.connection.execute(routing).mappings().all()
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
    parts = ("component_id", "stage_sequence", "quantity_per")
    act.insert_all(order_component, [{"order_id": order_id, **{name: line[name] for name in parts}} for line in lines])
    steps = ("sequence", "name", "work_center_id", "standard_minutes", "instruction", "plan_id", "qualification")
    made = act.insert_all(
        order_stage, [{"order_id": order_id, **{name: one[name] for name in steps}} for one in stages]
    )
    open_order_states(act, order_id, made)
    return OrderReleased(command.order_no, len(made))


def open_order_states(act: Act, order_id: int, stage_ids: list[int]) -> None:
    """The state rows of a new order, and the fact that it is released."""
    act.insert(order_event, order_id=order_id, status=OrderStatus.RELEASED.value, at=act.now)
    act.open_state(order_state, order_id=order_id, status=OrderStatus.RELEASED.value)
    for stage_id in stage_ids:
        act.open_state(stage_state, order_stage_id=stage_id, status=StageStatus.OPEN.value)


def _item(act: Act, command: ReleaseOrder) -> int:
    known = select(production_order.c.id).where(production_order.c.order_no == command.order_no)
    if act.connection.execute(known).scalar() is not None:
        raise Refused(Refusal.WO_EXISTS, {"order": command.order_no})
    item_id = act.connection.execute(select(item.c.id).where(item.c.code == command.item)).scalar()
    if item_id is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": command.item})
    return int(item_id)
