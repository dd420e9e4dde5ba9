"""What a report is about, and the orders behind it."""

from collections.abc import Collection
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Connection, case, func, literal, select

from db.domain.report import Word
from db.domain.terms import Quality
from db.models.columns import Amount
from db.models.master import item, location
from db.models.material import trackable, trackable_state
from db.models.production import completion, order_event, order_state, production_order
from db.queries.frontier import frontier_of
from db.queries.standing import standing


class AskedCode(NamedTuple):
    """The code that was asked for, and the item where it was named."""

    code: str
    item: str | None


class Product(NamedTuple):
    """A lot or unit: identity, configuration, how it stands now. Quantities in ``uom``; made: good and defective.

    ``released``: the good ones, where its quality lets them be distributed now; else none of them.
    """

    item: str
    item_name: str
    revision: str | None
    gtin: str | None
    code: str
    kind: Word
    order_no: str | None
    made_good: Decimal | None
    made_defective: Decimal | None
    released: Decimal | None
    completed_at: datetime | None
    made_on: date | None
    expires_on: date | None
    quality: Word
    lifecycle: Word
    on_hand: Decimal
    uom: str
    location: str | None


class OrderRow(NamedTuple):
    """A production order; quantities in ``uom``. ``closed_at`` None: still open."""

    order_no: str
    item: str
    item_name: str
    revision: str | None
    planned: Decimal
    good: Decimal
    defective: Decimal
    uom: str
    status: Word
    released_at: datetime
    due_on: date | None
    closed_at: datetime | None


def product_of(connection: Connection, key: int) -> Product:
    """One trackable by its key."""
    made = (
        select(
            completion.c.trackable_id,
            func.sum(completion.c.good, type_=Amount()).label("good"),
            func.sum(completion.c.defective, type_=Amount()).label("defective"),
            func.max(completion.c.completed_at).label("at"),
        )
        .where(completion.c.trackable_id == key, standing(completion))
        .group_by(completion.c.trackable_id)
        .subquery()
    )
    state = trackable_state.c
    free = state.quality.in_((Quality.RELEASED.value, Quality.CONCESSION.value))
    released = case((free, made.c.good), (made.c.good.is_not(None), literal(Decimal(0), Amount())))
    row = connection.execute(
        select(
            item.c.code, item.c.name, item.c.revision, item.c.gtin, trackable.c.code, trackable.c.kind,
            production_order.c.order_no, made.c.good, made.c.defective, released, made.c.at, trackable.c.made_on,
            trackable.c.expires_on, state.quality, state.lifecycle, state.on_hand, item.c.uom, location.c.code,
        )
        .select_from(trackable)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
        .outerjoin(production_order, production_order.c.id == trackable.c.origin_order_id)
        .outerjoin(made, made.c.trackable_id == trackable.c.id)
        .outerjoin(location, location.c.id == state.location_id)
        .where(trackable.c.id == key)
    ).one()  # fmt: skip
    return Product._make(row)


def orders_of(connection: Connection, ids: Collection[int]) -> list[OrderRow]:
    """The orders with these keys, by number."""
    here = frontier_of(connection, sorted(ids))
    closed = (
        select(func.max(order_event.c.at))
        .where(order_event.c.order_id == production_order.c.id, order_event.c.status == "CLOSED")
        .where(standing(order_event))
        .scalar_subquery()
    )
    order = production_order.c
    rows = connection.execute(
        select(
            order.order_no, item.c.code, item.c.name, item.c.revision, order.quantity_planned, order_state.c.good,
            order_state.c.defective, item.c.uom, order_state.c.status, order.released_at, order.due_on, closed,
        )
        .select_from(here)
        .join(production_order, order.id == here.c.value)
        .join(item, item.c.id == order.item_id)
        .join(order_state, order_state.c.order_id == order.id)
        .order_by(order.order_no)
    )  # fmt: skip
    return [OrderRow._make(row) for row in rows]
