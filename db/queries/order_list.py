"""Every order as a planner sees it: planned, on the floor, held, and the last that are over."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.domain.terms import OrderStatus
from db.models.master import item
from db.models.production import order_state, production_order
from db.queries.floor import planned_orders

PLANNED = "PLANNED"
OPEN = (OrderStatus.RELEASED.value, OrderStatus.ON_HOLD.value)
OVER = 100


class OrderLine(NamedTuple):
    """One order; amounts in the item's unit. ``status``: PLANNED, or an OrderStatus."""

    order_no: str
    item: str
    item_name: str
    quantity: Decimal
    good: Decimal
    due_on: date | None
    status: str


def order_list(connection: Connection) -> tuple[OrderLine, ...]:
    """Planned and open ones by their day, then the OVER that were released last of those that are over."""
    order, state = production_order.c, order_state.c
    rows = (
        select(order.order_no, item.c.code, item.c.name, order.quantity_planned, state.good, order.due_on, state.status)
        .join(order_state, state.order_id == order.id)
        .join(item, item.c.id == order.item_id)
    )
    planned = [
        OrderLine(one.order_no, one.item, one.item_name, one.quantity, Decimal(0), one.due_on, PLANNED)
        for one in planned_orders(connection)
    ]
    still = [OrderLine(*row) for row in connection.execute(rows.where(state.status.in_(OPEN)))]
    last = rows.where(state.status.not_in(OPEN)).order_by(order.id.desc()).limit(OVER)
    due = sorted([*planned, *still], key=lambda one: (one.due_on or date.max, one.order_no))
    return (*due, *(OrderLine(*row) for row in connection.execute(last)))
