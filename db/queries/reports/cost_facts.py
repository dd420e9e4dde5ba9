"""The facts behind a cost, each kind in one statement: prices, pieces, orders, hours and rates."""

from collections import defaultdict
from collections.abc import Callable, Collection
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, func, select

from db.domain.cost_book import NO_CURRENCY, Book, OrderHead, Origin, Part, Pieces
from db.domain.terms import Decision, OrderStatus, TrackableKind
from db.models.columns import Amount
from db.models.master import plant
from db.models.material import receipt, receipt_line, trackable
from db.models.production import completion, order_state, output, production_order
from db.models.quality import disposition
from db.queries.frontier import frontier_table, frontier_value
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


def _asked(connection: Connection, statement: Callable[[str], Select[Any]], ids: Collection[int]) -> Any:
    """These statements are built once: to build one takes several times as long as to run it."""
    dialect = connection.dialect.name
    return connection.execute(statement(dialect), {"frontier": frontier_value(dialect, sorted(ids))})


def _serials(connection: Connection, walked: Walked) -> frozenset[int]:
    """Also of what came out of the orders beside the thing that was asked for."""
    own = _asked(connection, _own_serials, walked.things)
    return frozenset(own.scalars()) | frozenset(_asked(connection, _serials_beside, walked.orders).scalars())


@cache
def _own_serials(dialect: str) -> Select[Any]:
    here = frontier_table(dialect)
    own = select(trackable.c.id).join(here, trackable.c.id == here.c.value)
    return own.where(trackable.c.kind == TrackableKind.SERIAL.value)


@cache
def _serials_beside(dialect: str) -> Select[Any]:
    orders = frontier_table(dialect)
    out = select(trackable.c.id).join(output, output.c.trackable_id == trackable.c.id)
    beside = out.join(orders, orders.c.value == output.c.order_id)
    return beside.where(trackable.c.kind == TrackableKind.SERIAL.value, standing(output))


@cache
def _receipt_lines(dialect: str) -> Select[Any]:
    here, line = frontier_table(dialect), receipt_line.c
    return (
        select(line.trackable_id, receipt.c.receipt_no, line.quantity, line.unit_cost, line.currency)
        .join(here, line.trackable_id == here.c.value)
        .join(receipt, receipt.c.id == line.receipt_id)
        .where(standing(receipt_line))
        .order_by(line.received_at, line.id)
    )


def _receipts(connection: Connection, things: Collection[int], currency: str) -> dict[int, list[Origin]]:
    found: dict[int, list[Origin]] = defaultdict(list)
    for thing, number, quantity, cost, paid_in in _asked(connection, _receipt_lines, things):
        price = None if cost is None else {paid_in or currency: Fraction(cost)}
        found[thing].append(Origin(Part.RECEIPT, quantity, price, document=number))
    return found


@cache
def _heads(dialect: str) -> Select[Any]:
    here, order = frontier_table(dialect), production_order.c
    return (
        select(order.id, order.order_no, order.quantity_planned, order_state.c.status)
        .join(here, order.id == here.c.value)
        .join(order_state, order_state.c.order_id == order.id)
    )


def _orders(connection: Connection, orders: Collection[int]) -> dict[int, OrderHead]:
    rows = _asked(connection, _heads, orders)
    return {row[0]: OrderHead(row[1], row[2], row[3] == OrderStatus.CLOSED.value) for row in rows}


def _pieces(connection: Connection, orders: Collection[int]) -> dict[int, dict[int, Pieces]]:
    """By order and thing; what was defective and used after all counts as good in the order that made it."""
    rows = _asked(connection, _made, orders).all()
    kept = _kept(connection, orders)
    found: dict[int, dict[int, Pieces]] = defaultdict(dict)
    for order, thing, good, defective in rows:
        saved = min(kept.get(thing, Decimal(0)), defective)
        kept[thing] = kept.get(thing, Decimal(0)) - saved
        found[order][thing] = Pieces(good + saved, defective - saved)
    return found


@cache
def _made(dialect: str) -> Select[Any]:
    here = frontier_table(dialect)
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
        .order_by(output.c.order_id, output.c.trackable_id)
    )


@cache
def _used_after_all(dialect: str) -> Select[Any]:
    here = frontier_table(dialect)
    out = select(output.c.trackable_id).join(here, output.c.order_id == here.c.value).where(standing(output))
    return select(disposition.c.trackable_id, disposition.c.into_stock).where(
        disposition.c.trackable_id.in_(out), disposition.c.decision.in_(KEPT), standing(disposition)
    )


def _kept(connection: Connection, orders: Collection[int]) -> dict[int, Decimal]:
    found: dict[int, Decimal] = defaultdict(Decimal)
    for thing, quantity in _asked(connection, _used_after_all, orders):
        found[thing] += quantity
    return dict(found)
