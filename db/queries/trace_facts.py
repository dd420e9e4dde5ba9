"""The facts of traced things: one statement for all of them, one for their shipments."""

from collections.abc import Collection
from datetime import datetime
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, FromClause, case, exists, func, literal, select

from db.domain.terms import Lifecycle, Quality, TrackableKind, Tracking
from db.models.columns import amount_of, moment_of
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
UNTRACKED = Tracking.NONE.value
MADE, RECEIVED, UNKNOWN = (literal(word) for word in ("made", "received", "unknown"))
NOTHING, NONE = Decimal(0), ()


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
    shipped: bool = False
    """Something of it went out and that was not taken back; it may have come back since."""


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
    state, own = trackable_state.c, trackable.c.id
    short = (
        select(func.sum(adjustment.c.quantity))
        .where(adjustment.c.trackable_id == own, adjustment.c.reason == "IMPORT-SHORTFALL")
        .where(standing(adjustment))
        .scalar_subquery()
    )
    received = case((state.received > 0, own))  # null is looked for nowhere: most things were made
    statement = (
        select(
            own, item.c.code, item.c.name, trackable.c.code, trackable.c.kind, item.c.uom, item.c.tracking,
            _origin(parent, line), state.quality, state.lifecycle, state.on_hand, short, supplier.c.code,
            receipt.c.receipt_no, state.shipped > 0,
        )
        .select_from(here)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, state.trackable_id == own)
        .outerjoin(parent, parent.c.id == trackable.c.parent_id)
        .outerjoin(line, (line.c.trackable_id == received) & standing(line))
        .outerjoin(receipt, receipt.c.id == line.c.receipt_id)
        .outerjoin(supplier, supplier.c.id == receipt.c.supplier_id)
    )  # fmt: skip
    return prepared(statement, dialect)


def _origin(parent: FromClause, line: FromClause) -> ColumnElement[str]:
    """A drawn-off lot comes from where its parent came from; a lot poured together from what was received.

    The sums of its state tell most; other tables are looked into only where they leave a doubt.
    """
    state, here = trackable_state.c, trackable.c.id
    put_out = exists().where(output.c.trackable_id == here, output.c.kind == "MADE", standing(output))
    poured = exists().where(merge.c.into_id == here, standing(merge))
    return case(
        ((trackable.c.birth == "MADE") & (state.produced > 0), MADE),
        (trackable.c.kind == "CONTAINER", MADE),
        (parent.c.birth == "MADE", MADE),
        (line.c.id.is_not(None) & ~put_out, RECEIVED),
        (put_out, MADE),
        (parent.c.birth.in_(("RECEIVED", "SPLIT")), RECEIVED),
        ((state.put_in > 0) & poured, RECEIVED),
        else_=UNKNOWN,
    )


def things_of(connection: Connection, ids: Collection[int]) -> dict[int, TrackedThing]:
    """The things by key, with the suppliers and numbers of their receipts."""
    things: dict[int, TrackedThing] = {}
    rows = _things(connection.dialect.name).raw_rows(connection, ids)
    for key, part, name, code, kind, uom, track, origin, quality, cycle, on_hand, short, giver, number, shipped in rows:
        before = things.get(key)
        if before is None:
            things[key] = TrackedThing(
                key, part, name, code, KINDS[kind], uom, track != UNTRACKED, origin, QUALITIES[quality],
                LIFECYCLES[cycle], amount_of(on_hand), amount_of(short) if short else NOTHING,
                (giver,) if giver else NONE, (number,) if number else NONE, bool(shipped),
            )  # fmt: skip
        else:
            suppliers, receipts = _with(before.suppliers, giver), _with(before.receipts, number)
            things[key] = before._replace(suppliers=suppliers, receipts=receipts)
    return things


def _with(known: tuple[str, ...], one: str | None) -> tuple[str, ...]:
    return tuple(sorted({*known, one})) if one else known


@cache
def _consignments(dialect: str) -> Prepared:
    here, line = frontier_place(dialect), shipment_line
    statement = (
        select(
            shipment.c.shipment_no, customer.c.code, customer.c.name, line.c.trackable_id, line.c.quantity,
            line.c.shipped_at,
        )
        .select_from(here)
        .join(line, line.c.trackable_id == here.c.value)
        .join(shipment, shipment.c.id == line.c.shipment_id)
        .join(customer, customer.c.id == shipment.c.customer_id)
        .where(standing(line))
    )  # fmt: skip
    return prepared(statement, dialect)


def consignments_of(connection: Connection, things: Collection[TrackedThing]) -> tuple[Consignment, ...]:
    """What of these things left for which customer, by shipment and code."""
    if not things:
        return ()
    codes = {one.id: one.code for one in things}
    rows = _consignments(connection.dialect.name).raw_rows(connection, codes)
    moments = {kept: moment_of(kept) for kept in {row[5] for row in rows}}
    sent = [
        Consignment(number, customer_code, name, key, codes[key], amount_of(quantity), moments[at])
        for number, customer_code, name, key, quantity, at in rows
    ]
    sent.sort(key=attrgetter("code"))
    sent.sort(key=attrgetter("shipment_no"))
    return tuple(sent)
