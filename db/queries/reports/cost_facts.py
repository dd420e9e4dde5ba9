"""The facts behind a cost, each kind in one statement: prices, pieces, orders, hours and rates."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, func, select

from db.domain.cost_book import NO_CURRENCY, Book, OrderHead, Origin, Part, Pieces
from db.domain.terms import Decision, OrderStatus, TrackableKind
from db.models.columns import Amount
from db.models.master import plant
from db.models.material import receipt, receipt_line, trackable
from db.models.production import completion, order_state, output, production_order
from db.models.quality import disposition
from db.queries.frontier import frontier_of
from db.queries.reports.cost_times import times_of
from db.queries.reports.cost_walk import Walked
from db.queries.standing import standing

KEPT = (Decision.USE.value, Decision.CONCESSION.value, Decision.REWORK.value)


def book_of(connection: Connection, walked: Walked) -> Book:
    """Everything that was reached, as facts to reckon with."""
    currency = connection.execute(select(plant.c.currency).order_by(plant.c.id).limit(1)).scalar() or NO_CURRENCY
    origins = _receipts(connection, walked.things, currency)
    for into, origin in walked.origins.values():
        origins[into].append(origin)
    times, troubles = times_of(connection, walked.orders)
    return Book(
        serials=_serials(connection, walked),
        origins=origins,
        orders=_orders(connection, walked.orders),
        made=_pieces(connection, walked.orders),
        draws=tuple(walked.draws.values()),
        times=times,
        troubles=troubles,
        currency=currency,
    )


def _serials(connection: Connection, walked: Walked) -> frozenset[int]:
    """Also of what came out of the orders beside the thing that was asked for."""
    here, orders = frontier_of(connection, sorted(walked.things)), frontier_of(connection, sorted(walked.orders))
    serial = trackable.c.kind == TrackableKind.SERIAL.value
    own = select(trackable.c.id).join(here, trackable.c.id == here.c.value).where(serial)
    out = select(trackable.c.id).join(output, output.c.trackable_id == trackable.c.id)
    beside = out.join(orders, orders.c.value == output.c.order_id).where(serial, standing(output))
    return frozenset(key for one in (own, beside) for key in connection.execute(one).scalars())


def _receipts(connection: Connection, things: Collection[int], currency: str) -> dict[int, list[Origin]]:
    here, line = frontier_of(connection, sorted(things)), receipt_line.c
    rows = connection.execute(
        select(line.trackable_id, receipt.c.receipt_no, line.quantity, line.unit_cost, line.currency)
        .join(here, line.trackable_id == here.c.value)
        .join(receipt, receipt.c.id == line.receipt_id)
        .where(standing(receipt_line))
        .order_by(line.received_at, line.id)
    )
    found: dict[int, list[Origin]] = defaultdict(list)
    for thing, number, quantity, cost, paid_in in rows:
        price = None if cost is None else {paid_in or currency: Fraction(cost)}
        found[thing].append(Origin(Part.RECEIPT, quantity, price, document=number))
    return found


def _orders(connection: Connection, orders: Collection[int]) -> dict[int, OrderHead]:
    here, order = frontier_of(connection, sorted(orders)), production_order.c
    rows = connection.execute(
        select(order.id, order.order_no, order.quantity_planned, order_state.c.status)
        .join(here, order.id == here.c.value)
        .join(order_state, order_state.c.order_id == order.id)
    )
    return {row[0]: OrderHead(row[1], row[2], row[3] == OrderStatus.CLOSED.value) for row in rows}


def _pieces(connection: Connection, orders: Collection[int]) -> dict[int, dict[int, Pieces]]:
    """By order and thing; what was defective and used after all counts as good in the order that made it."""
    here = frontier_of(connection, sorted(orders))
    made = _made(here)
    rows = connection.execute(made.order_by(output.c.order_id, output.c.trackable_id)).all()
    kept = _kept(connection, here)
    found: dict[int, dict[int, Pieces]] = defaultdict(dict)
    for order, thing, good, defective in rows:
        saved = min(kept.get(thing, Decimal(0)), defective)
        kept[thing] = kept.get(thing, Decimal(0)) - saved
        found[order][thing] = Pieces(good + saved, defective - saved)
    return found


def _made(here: Any) -> Any:
    own = (completion.c.order_id == output.c.order_id) & (completion.c.trackable_id == output.c.trackable_id)
    sums = (
        select(func.coalesce(func.sum(completion.c[name], type_=Amount()), 0, type_=Amount()))
        .where(own, standing(completion))
        .scalar_subquery()
        for name in ("good", "defective")
    )
    return (
        select(output.c.order_id, output.c.trackable_id, *sums)
        .join(here, output.c.order_id == here.c.value)
        .where(standing(output))
        .group_by(output.c.order_id, output.c.trackable_id)
    )


def _kept(connection: Connection, here: Any) -> dict[int, Decimal]:
    out = select(output.c.trackable_id).join(here, output.c.order_id == here.c.value).where(standing(output))
    rows: Iterable[Any] = connection.execute(
        select(disposition.c.trackable_id, disposition.c.into_stock).where(
            disposition.c.trackable_id.in_(out), disposition.c.decision.in_(KEPT), standing(disposition)
        )
    )
    found: dict[int, Decimal] = defaultdict(Decimal)
    for thing, quantity in rows:
        found[thing] += quantity
    return dict(found)
