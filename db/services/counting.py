"""What comes out of an order is counted onto it first. That locks its row, and tells in one statement what is in it.

Two completions of one order are never under way at once (``Command.alone_on``), so none waits here for the other
and sees what was in the order before it waited.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Dialect,
    ScalarSelect,
    Select,
    Text,
    TextualSelect,
    bindparam,
    column,
    literal_column,
    select,
    text,
)

from db.domain.numbers import LARGEST, SCALE
from db.domain.terms import OrderStatus, Tracking
from db.ledger.act import Act
from db.models.columns import Amount
from db.models.master import item, plant
from db.models.production import order_component, order_state, production_order
from db.queries.as_text import as_text, read_rows, rows_as_text
from db.queries.orders import OrderFacts, refuse_not_open, why_no_order
from db.services.consuming import Consumed, pooled_in

ZERO = Decimal(0)


@dataclass(frozen=True)
class Counted:
    """The order as it was before, its parts list (name by item), and what is pooled in it."""

    order: OrderFacts
    parts: dict[int, str]
    pooled: tuple[Consumed, ...]


def count_onto(act: Act, order_no: str, good: Decimal, defective: Decimal) -> Counted:
    """Add the pieces to an open order; their completions must follow. Raises Refused (WO-*).

    Amounts that nothing can be are not counted; the rules refuse them.
    """
    sane = min(good, defective) >= 0 and good + defective < LARGEST
    more = {"good": good if sane else ZERO, "defective": defective if sane else ZERO}
    given = {"number": order_no, **{f"more_{name}": amount for name, amount in more.items()}}
    row = act.connection.execute(_statement(act.connection.dialect), given).one_or_none()
    if row is None:
        raise why_no_order(act.connection, order_no)
    act.already(order_state, row.order_id, **more)
    head = read_rows(row.head)[0]
    order = _facts(head, row.good - more["good"], row.defective - more["defective"], OrderStatus(row.status))
    pooled = (
        Consumed(key, made, code, None, held > 0) for key, made, code, held, left in read_rows(row.inside) if left > 0
    )
    return Counted(refuse_not_open(order), dict(read_rows(row.parts)), tuple(pooled))


def _facts(head: list[Any], good: Decimal, defective: Decimal, status: OrderStatus) -> OrderFacts:
    key, number, item_id, code, name, tracking, serial_type, shelf_life_days, planned, timezone = head
    own = (key, number, item_id, code, name, Tracking(tracking), serial_type, shelf_life_days)
    return OrderFacts(*own, Decimal(planned) / SCALE, good, defective, status, timezone or "UTC")


@lru_cache(maxsize=4)
def _statement(dialect: Dialect) -> TextualSelect:
    """Built once: to build it takes several times as long as to run it."""
    this = select(production_order.c.id).where(production_order.c.order_no == literal_column(":number"))
    order_id = this.scalar_subquery()
    told = {"head": _head(order_id), "parts": _parts(order_id), "inside": pooled_in(order_id)}
    texts = ", ".join(f"{rows_as_text(dialect, rows)} AS {name}" for name, rows in told.items())
    changed = "UPDATE order_state SET good = good + :more_good, defective = defective + :more_defective "
    written = (
        f"{changed} WHERE order_id = ({as_text(dialect, this)}) RETURNING order_id, status, good, defective, {texts}"
    )
    amounts = (bindparam(f"more_{name}", type_=Amount) for name in ("good", "defective"))
    counted = text(written).bindparams(*amounts)
    return counted.columns(*order_state.c, *(column(name, Text) for name in told))


def _head(order_id: ScalarSelect[Any]) -> Select[Any]:
    order, made = production_order.c, item.c
    names = (order.id, order.order_no, order.item_id, made.code, made.name, made.tracking, made.serial_type)
    timezone = select(plant.c.timezone).limit(1).scalar_subquery().label("timezone")
    rows = select(*names, made.shelf_life_days, order.quantity_planned, timezone)
    return rows.join(item, made.id == order.item_id).where(order.id == order_id)


def _parts(order_id: ScalarSelect[Any]) -> Select[Any]:
    part = order_component.c
    rows = select(part.component_id, item.c.name).join(item, item.c.id == part.component_id)
    return rows.where(part.order_id == order_id).order_by(part.stage_sequence, item.c.code)
