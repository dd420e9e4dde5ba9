"""Production orders as use cases and screens need them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Integer, Row, Select, String, and_, bindparam, select

from db.domain.refusals import Refusal, Refused
from db.domain.terms import OrderStatus, Tracking
from db.models.columns import Key
from db.models.floor import planned_order
from db.models.master import item, plant
from db.models.production import order_component, order_stage, order_state, production_order
from db.queries.standing import standing

_CLOSED = {
    OrderStatus.ON_HOLD: Refusal.WO_ON_HOLD,
    OrderStatus.CANCELLED: Refusal.WO_CANCELLED,
    OrderStatus.CLOSED: Refusal.WO_COMPLETE,
}


@dataclass(frozen=True)
class StageOfOrder:
    """One stage of the order's routing as it was released."""

    id: int
    sequence: int
    name: str
    work_center_id: int | None


@dataclass(frozen=True)
class OrderFacts:
    """An order's head and how far it is; quantities in the item's unit. ``stage``: the one that was asked for."""

    id: int
    order_no: str
    item_id: int
    item: str
    item_name: str
    tracking: Tracking
    serial_type: str | None
    shelf_life_days: int | None
    planned: Decimal
    good: Decimal
    defective: Decimal
    status: OrderStatus
    timezone: str
    stage: StageOfOrder | None = None

    def today(self, moment: datetime) -> date:
        """The plant's calendar day of a moment."""
        return moment.astimezone(ZoneInfo(self.timezone)).date()


STAGE = (
    order_stage.c.id.label("stage_id"),
    order_stage.c.sequence.label("stage_sequence"),
    order_stage.c.name.label("stage_name"),
    order_stage.c.work_center_id,
)


@cache
def _order(*, locked: bool) -> Select[Any]:
    """Built once: to build it takes several times as long as to run it."""
    here = and_(
        order_stage.c.order_id == production_order.c.id, order_stage.c.sequence == bindparam("stage", type_=Integer)
    )
    statement = order_base().add_columns(*STAGE).outerjoin(order_stage, here)
    statement = statement.where(production_order.c.order_no == bindparam("number", type_=String))
    return statement.with_for_update(of=order_state) if locked else statement


def order_base() -> Select[Any]:
    """What ``order_of`` reads, of every order; STAGE beside it."""
    order, state = production_order, order_state
    timezone = select(plant.c.timezone).limit(1).scalar_subquery()
    return (
        select(
            order.c.id,
            order.c.order_no,
            order.c.item_id,
            item.c.code.label("item"),
            item.c.name.label("item_name"),
            item.c.tracking,
            item.c.serial_type,
            item.c.shelf_life_days,
            order.c.quantity_planned,
            state.c.good,
            state.c.defective,
            state.c.status,
            timezone.label("timezone"),
        )
        .join(item, item.c.id == order.c.item_id)
        .join(state, state.c.order_id == order.c.id)
    )


def order_facts(connection: Connection, order_no: str, *, locked: bool = False, stage: int | None = None) -> OrderFacts:
    """One order by its number, with one of its stages; ``locked`` until the act ends.

    Raises Refused (WO-UNKNOWN, WO-NOT-RELEASED).
    """
    row = connection.execute(_order(locked=locked), {"number": order_no, "stage": stage}).one_or_none()
    if row is None:
        raise why_no_order(connection, order_no)
    return order_of(row)


def order_of(row: Row[Any]) -> OrderFacts:
    """A row of ``order_base`` with STAGE, which may have more columns."""
    head = (row.id, row.order_no, row.item_id, row.item, row.item_name, Tracking(row.tracking), row.serial_type)
    rest = (row.quantity_planned, row.good, row.defective, OrderStatus(row.status), row.timezone or "UTC")
    stage = (row.stage_id, row.stage_sequence, row.stage_name, row.work_center_id)
    return OrderFacts(*head, row.shelf_life_days, *rest, None if row.stage_id is None else StageOfOrder(*stage))


def why_no_order(connection: Connection, order_no: str) -> Refused:
    """The refusal for a number under which nothing was released: WO-UNKNOWN, or WO-NOT-RELEASED if it is planned."""
    planned = plan_of(connection, order_no) is not None
    return Refused(Refusal.WO_NOT_RELEASED if planned else Refusal.WO_UNKNOWN, {"order": order_no})


def plan_of(connection: Connection, order_no: str) -> int | None:
    """The key of the item that is planned under this number; None where nothing is."""
    plan = planned_order
    same = select(plan.c.item_id).where(plan.c.order_no == order_no, standing(plan))
    return connection.execute(same.order_by(plan.c.id.desc()).limit(1)).scalar()


def open_order(connection: Connection, order_no: str, *, locked: bool = False, stage: int | None = None) -> OrderFacts:
    """An order that may be worked on. Raises Refused (WO-*)."""
    return refuse_not_open(order_facts(connection, order_no, locked=locked, stage=stage))


def refuse_not_open(order: OrderFacts) -> OrderFacts:
    """The order itself, if it may be worked on. Raises Refused (WO-ON-HOLD, WO-CANCELLED, WO-COMPLETE)."""
    if refusal := _CLOSED.get(order.status):
        raise Refused(refusal, {"order": order.order_no, "item_name": order.item_name})
    return order


@dataclass(frozen=True)
class ComponentFacts:
    """One line of an order's frozen parts list; stage 0 means any stage."""

    item_id: int
    item: str
    item_name: str
    stage_sequence: int
    quantity_per: Decimal


@cache
def _components() -> Select[Any]:
    part = order_component.c
    rows = select(part.component_id, item.c.code, item.c.name, part.stage_sequence, part.quantity_per)
    rows = rows.join(item, item.c.id == part.component_id).where(part.order_id == bindparam("order", type_=Key))
    return rows.order_by(part.stage_sequence, item.c.code)


def components_of(connection: Connection, order_id: int) -> tuple[ComponentFacts, ...]:
    """The order's parts list, by stage and item."""
    return tuple(ComponentFacts(*row) for row in connection.execute(_components(), {"order": order_id}))


def plant_today(connection: Connection, moment: datetime) -> date:
    """The plant's calendar day of a moment (UTC while the plant has no row)."""
    name = connection.execute(select(plant.c.timezone).limit(1)).scalar()
    return moment.astimezone(ZoneInfo(name) if name else UTC).date()
