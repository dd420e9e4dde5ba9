"""The facts of traced things: one statement for all of them, one for their shipments."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select

from db.domain.terms import Lifecycle, Quality, TrackableKind, Tracking
from db.models.master import customer, item, supplier
from db.models.material import adjustment, merge, receipt, receipt_line, trackable, trackable_state
from db.models.production import output
from db.models.quality import shipment, shipment_line
from db.queries.standing import standing
from db.queries.walk import frontier_table, frontier_value


@dataclass(frozen=True)
class TrackedThing:
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


@dataclass(frozen=True)
class Consignment:
    """One thing in one shipment to one customer."""

    shipment_no: str
    customer: str
    customer_name: str
    trackable_id: int
    code: str
    quantity: Decimal
    shipped_at: datetime


@cache
def _things(dialect: str) -> Select[Any]:
    here = frontier_table(dialect)
    parent, line = trackable.alias("parent"), receipt_line
    made = exists().where(output.c.trackable_id == trackable.c.id, output.c.kind == "MADE", standing(output))
    poured = exists().where(merge.c.into_id == trackable.c.id, standing(merge))
    short = (
        select(func.sum(adjustment.c.quantity))
        .where(adjustment.c.trackable_id == trackable.c.id, adjustment.c.reason == "IMPORT-SHORTFALL")
        .where(standing(adjustment))
        .scalar_subquery()
    )
    return (
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


def things_of(connection: Connection, ids: Collection[int]) -> dict[int, TrackedThing]:
    """The things by key, with the suppliers and numbers of their receipts."""
    dialect = connection.dialect.name
    rows = connection.execute(_things(dialect), {"frontier": frontier_value(dialect, sorted(ids))})
    things: dict[int, TrackedThing] = {}
    for row in rows:
        key, *head, tracking, is_made, quality, lifecycle, on_hand, shortfall, parent_birth, poured, giver, number = row
        before = things.get(key)
        suppliers = {*(before.suppliers if before else ()), *([giver] if giver else ())}
        receipts = {*(before.receipts if before else ()), *([number] if number else ())}
        item_code, item_name, code, kind, uom = head
        things[key] = TrackedThing(
            key, item_code, item_name, code, TrackableKind(kind), uom, Tracking(tracking) is not Tracking.NONE,
            _origin(made=is_made or kind == "CONTAINER", received=bool(receipts) or poured, parent=parent_birth),
            Quality(quality), Lifecycle(lifecycle), on_hand, shortfall or Decimal(0),
            tuple(sorted(suppliers)), tuple(sorted(receipts)),
        )  # fmt: skip
    return things


def _origin(*, made: bool, received: bool, parent: str | None) -> str:
    """A drawn-off lot comes from where its parent came from; a lot poured together from what was received."""
    if made or parent == "MADE":
        return "made"
    return "received" if received or parent in {"RECEIVED", "SPLIT"} else "unknown"


@cache
def _consignments(dialect: str) -> Select[Any]:
    here = frontier_table(dialect)
    return (
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


def consignments_of(connection: Connection, ids: Collection[int]) -> tuple[Consignment, ...]:
    """What of these things left for which customer, by shipment and code."""
    dialect = connection.dialect.name
    rows = connection.execute(_consignments(dialect), {"frontier": frontier_value(dialect, sorted(ids))})
    return tuple(Consignment(*row) for row in rows)
