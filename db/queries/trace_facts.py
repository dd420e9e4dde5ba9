"""The facts of traced things: one statement for all of them, one for their shipments."""

from collections.abc import Collection, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, exists, func, select

from db.domain.terms import Lifecycle, Quality, TrackableKind, Tracking
from db.models.master import customer, item, supplier
from db.models.material import adjustment, merge, receipt, receipt_line, trackable, trackable_state
from db.models.production import output
from db.models.quality import shipment, shipment_line
from db.queries.frontier import Prepared, frontier_place, prepared
from db.queries.standing import standing

# A dictionary tells the word of a text five times faster than its enum.
KINDS = {one.value: one for one in TrackableKind}
QUALITIES = {one.value: one for one in Quality}
LIFECYCLES = {one.value: one for one in Lifecycle}
UNTRACKED, NOTHING = Tracking.NONE.value, Decimal(0)


class TrackedThing(NamedTuple):
    """A lot or unit as a trace shows it; ``suppliers`` are those of its receipts."""

    id: int
    item: str
    item_name: str
    code: str
    kind: TrackableKind
    uom: str
    tracked: bool
    origin: str
    quality: Quality
    lifecycle: Lifecycle
    on_hand: Decimal
    shortfall: Decimal
    suppliers: tuple[str, ...]
    receipts: tuple[str, ...]


class Consignment(NamedTuple):
    """One thing in one shipment to one customer."""

    shipment_no: str
    customer: str
    customer_name: str
    trackable_id: int
    code: str
    quantity: Decimal
    shipped_at: datetime


@cache
def _things(dialect: str) -> Prepared:
    here = frontier_place(dialect)
    parent, line = trackable.alias("parent"), receipt_line
    made = exists().where(output.c.trackable_id == trackable.c.id, output.c.kind == "MADE", standing(output))
    poured = exists().where(merge.c.into_id == trackable.c.id, standing(merge))
    short = (
        select(func.sum(adjustment.c.quantity))
        .where(adjustment.c.trackable_id == trackable.c.id, adjustment.c.reason == "IMPORT-SHORTFALL")
        .where(standing(adjustment))
        .scalar_subquery()
    )
    statement = (
        select(
            trackable.c.id, item.c.code, item.c.name, trackable.c.code, trackable.c.kind, item.c.uom, item.c.tracking,
            made, trackable_state.c.quality, trackable_state.c.lifecycle, trackable_state.c.on_hand, short,
            parent.c.birth, poured, supplier.c.code, receipt.c.receipt_no,
        )
        .select_from(here)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .outerjoin(parent, parent.c.id == trackable.c.parent_id)
        .outerjoin(line, (line.c.trackable_id == trackable.c.id) & standing(line))
        .outerjoin(receipt, receipt.c.id == line.c.receipt_id)
        .outerjoin(supplier, supplier.c.id == receipt.c.supplier_id)
    )  # fmt: skip
    return prepared(statement, dialect)


def things_of(connection: Connection, ids: Collection[int]) -> dict[int, TrackedThing]:
    """The things by key, with the suppliers and numbers of their receipts."""
    things: dict[int, TrackedThing] = {}
    for row in _things(connection.dialect.name).rows(connection, sorted(ids)):
        key, giver, number = row[0], row[-2], row[-1]
        before = things.get(key)
        if before is None:
            things[key] = _thing(row)
        else:
            things[key] = before._replace(
                suppliers=_with(before.suppliers, giver), receipts=_with(before.receipts, number)
            )
    return things


def _thing(row: Sequence[Any]) -> TrackedThing:
    key, item_code, item_name, code, kind, uom, tracking, made, quality, life, *more = row
    on_hand, short, parent, poured, giver, number = more
    return TrackedThing(
        key, item_code, item_name, code, KINDS[kind], uom, tracking != UNTRACKED,
        _origin(made=made or kind == "CONTAINER", received=bool(number) or poured, parent=parent),
        QUALITIES[quality], LIFECYCLES[life], on_hand, short or NOTHING,
        (giver,) if giver else (), (number,) if number else (),
    )  # fmt: skip


def _with(known: tuple[str, ...], one: str | None) -> tuple[str, ...]:
    return tuple(sorted({*known, one})) if one else known


def _origin(*, made: bool, received: bool, parent: str | None) -> str:
    """A drawn-off lot comes from where its parent came from; a lot poured together from what was received."""
    if made or parent == "MADE":
        return "made"
    return "received" if received or parent in {"RECEIVED", "SPLIT"} else "unknown"


@cache
def _consignments(dialect: str) -> Prepared:
    here = frontier_place(dialect)
    statement = (
        select(
            shipment.c.shipment_no, customer.c.code, customer.c.name, trackable.c.id, trackable.c.code,
            shipment_line.c.quantity, shipment_line.c.shipped_at,
        )
        .select_from(here)
        .join(shipment_line, shipment_line.c.trackable_id == here.c.value)
        .join(trackable, trackable.c.id == here.c.value)
        .join(shipment, shipment.c.id == shipment_line.c.shipment_id)
        .join(customer, customer.c.id == shipment.c.customer_id)
        .where(standing(shipment_line))
        .order_by(shipment.c.shipment_no, trackable.c.code)
    )  # fmt: skip
    return prepared(statement, dialect)


def consignments_of(connection: Connection, ids: Collection[int]) -> tuple[Consignment, ...]:
    """What of these things left for which customer, by shipment and code."""
    rows = _consignments(connection.dialect.name).rows(connection, sorted(ids))
    return tuple(Consignment._make(row) for row in rows)
