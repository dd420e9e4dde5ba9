"""A whole genealogy, as it is drawn: both traces of one thing, the receipts behind it and the orders it passes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import Connection, select

from db.domain.found import FoundTrackable
from db.domain.refusals import Refused
from db.domain.terms import StageStatus
from db.models.master import item, supplier
from db.models.material import receipt, receipt_line, trackable
from db.models.production import order_stage, order_state, output, production_order, stage_state
from db.queries.find import find_one
from db.queries.frontier import frontier_of
from db.queries.standing import standing
from db.queries.trace import Trace, trace_thing
from db.queries.walk import Direction


class Progress(StrEnum):
    """How far an order is."""

    OPEN = "open"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True)
class ReceiptCard:
    """One line of a receipt: which lot came in, from whom, when, how much (in the lot's unit)."""

    id: int
    trackable_id: int
    receipt_no: str
    supplier: str
    supplier_name: str
    delivery_note: str | None
    received_at: datetime
    quantity: Decimal
    uom: str


@dataclass(frozen=True)
class OrderCard:
    """An order of the genealogy; quantities in the item's unit."""

    id: int
    order_no: str
    item_name: str
    planned: Decimal
    good: Decimal
    defective: Decimal
    progress: Progress


@dataclass(frozen=True)
class Genealogy:
    """What one code led to. `found` says what the code is."""

    found: FoundTrackable
    back: Trace
    forward: Trace
    receipts: tuple[ReceiptCard, ...]
    orders: dict[int, OrderCard]


@dataclass(frozen=True)
class MadeThing:
    """A lot or unit that came out of an order."""

    item: str
    item_name: str
    code: str


def genealogy_of(connection: Connection, code: str, item_code: str | None = None) -> Genealogy:
    """Both directions from one code. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    found = find_one(connection, code, item_code)
    back = trace_thing(connection, found, Direction.BACKWARD)
    forward = trace_thing(connection, found, Direction.FORWARD)
    links = (*back.links, *forward.links)
    orders = {link.order_id for link in links if link.order_id is not None}
    things = {found.id, *(one.thing.id for one in back.reached)}
    return Genealogy(found, back, forward, receipts_of(connection, things), orders_of(connection, orders))


def receipts_of(connection: Connection, ids: Collection[int]) -> tuple[ReceiptCard, ...]:
    """The receipts of these lots that stand, oldest first."""
    here, line = frontier_of(connection, sorted(ids)), receipt_line
    rows = connection.execute(
        select(
            line.c.id, line.c.trackable_id, receipt.c.receipt_no, supplier.c.code, supplier.c.name,
            receipt.c.delivery_note, line.c.received_at, line.c.quantity, item.c.uom,
        )
        .select_from(here)
        .join(line, line.c.trackable_id == here.c.value)
        .join(receipt, receipt.c.id == line.c.receipt_id)
        .join(trackable, trackable.c.id == line.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .outerjoin(supplier, supplier.c.id == receipt.c.supplier_id)
        .where(standing(line))
        .order_by(line.c.received_at, line.c.id)
    )  # fmt: skip
    return tuple(ReceiptCard(*row[:3], row[3] or "", row[4] or "", *row[5:]) for row in rows)


def orders_of(connection: Connection, ids: Collection[int]) -> dict[int, OrderCard]:
    """The orders by key, with how far each is."""
    here = frontier_of(connection, sorted(ids))
    rows = connection.execute(
        select(
            production_order.c.id, production_order.c.order_no, item.c.name, production_order.c.quantity_planned,
            order_state.c.good, order_state.c.defective, stage_state.c.status,
        )
        .select_from(here)
        .join(production_order, production_order.c.id == here.c.value)
        .join(item, item.c.id == production_order.c.item_id)
        .join(order_state, order_state.c.order_id == production_order.c.id)
        .outerjoin(order_stage, order_stage.c.order_id == production_order.c.id)
        .outerjoin(stage_state, stage_state.c.order_stage_id == order_stage.c.id)
    ).all()  # fmt: skip
    stages: dict[int, set[str | None]] = {}
    for row in rows:
        stages.setdefault(row[0], set()).add(row[6])
    return {row[0]: OrderCard(*row[:6], _progress(row[3], row[4] + row[5], stages[row[0]])) for row in rows}


def _progress(planned: Decimal, made: Decimal, stages: set[str | None]) -> Progress:
    if made >= planned or stages == {StageStatus.FINISHED.value}:
        return Progress.DONE
    begun = made > 0 or bool(stages & {StageStatus.RUNNING.value, StageStatus.FINISHED.value})
    return Progress.RUNNING if begun else Progress.OPEN


def made_in(connection: Connection, order_no: str) -> tuple[MadeThing, ...]:
    """What came out of an order, by code; empty for an order nobody knows."""
    rows = connection.execute(
        select(item.c.code, item.c.name, trackable.c.code)
        .select_from(output)
        .join(production_order, production_order.c.id == output.c.order_id)
        .join(trackable, trackable.c.id == output.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .where(production_order.c.order_no == order_no, standing(output))
        .distinct()
        .order_by(trackable.c.code)
    )
    return tuple(MadeThing(*row) for row in rows)


def asked_for(connection: Connection, code: str, item_code: str | None = None) -> Genealogy | tuple[MadeThing, ...]:
    """The genealogy of a lot or unit, or, for the number of an order, what came out of it. Raises Refused (LOT-*)."""
    try:
        return genealogy_of(connection, code, item_code)
    except Refused:
        if item_code is None and (made := made_in(connection, code)):
            return made
        raise
