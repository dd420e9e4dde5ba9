"""What happened to finished things: completed, labelled, shipped to whom, sent back."""

from collections.abc import Collection
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from db.models.ledger import entry
from db.models.master import customer, item, person
from db.models.material import trackable
from db.models.production import completion, production_order
from db.models.quality import customer_return, label_print, shipment, shipment_line
from db.queries.frontier import frontier_of
from db.queries.reports.who import People, act_columns
from db.queries.standing import standing


class CompletionRow(NamedTuple):
    """Pieces that came out of an order, in ``uom``; ``inspector`` passed them."""

    order_no: str
    item: str
    code: str
    good: Decimal
    defective: Decimal
    uom: str
    completed_at: datetime
    inspector: str | None
    inspector_name: str | None
    notes: str | None


class LabelRow(NamedTuple):
    """A label that went to a printer or a file."""

    item: str
    code: str
    copy_no: int
    target: str
    printed_at: datetime
    printed_by: str | None
    printed_by_name: str | None


class ShipmentRow(NamedTuple):
    """One thing in one shipment, and whom to call. Quantity in ``uom``."""

    shipment_no: str
    item: str
    code: str
    quantity: Decimal
    uom: str
    shipped_at: datetime
    delivered_at: datetime | None
    carrier: str | None
    customer: str
    customer_name: str
    customer_order: str | None
    contact: str | None
    phone: str | None
    email: str | None
    address: str | None


class ReturnRow(NamedTuple):
    """What a customer sent back, in ``uom``."""

    return_no: str
    item: str
    code: str
    quantity: Decimal
    uom: str
    returned_at: datetime
    customer: str
    reason: str | None


def _of(connection: Connection, things: Collection[int], fact: Any) -> tuple[Any, Any]:
    """The things joined with a fact of theirs that stands, and the condition."""
    here = frontier_of(connection, sorted(things))
    joined = here.join(fact, fact.c.trackable_id == here.c.value).join(trackable, trackable.c.id == here.c.value)
    return joined.join(item, item.c.id == trackable.c.item_id), standing(fact)


def completion_rows(connection: Connection, things: Collection[int]) -> list[CompletionRow]:
    """By time."""
    joined, stands = _of(connection, things, completion)
    made = completion.c
    rows = connection.execute(
        select(
            production_order.c.order_no, item.c.code, trackable.c.code, made.good, made.defective, item.c.uom,
            made.completed_at, person.c.personnel_no, person.c.name, made.notes,
        )
        .select_from(joined)
        .join(production_order, production_order.c.id == made.order_id)
        .outerjoin(person, person.c.id == made.inspector_id)
        .where(stands)
        .order_by(made.completed_at, item.c.code, trackable.c.code, made.id)
    )  # fmt: skip
    return [CompletionRow._make(row) for row in rows]


def label_rows(connection: Connection, people: People, things: Collection[int]) -> list[LabelRow]:
    """By time."""
    joined, stands = _of(connection, things, label_print)
    made = label_print.c
    rows = connection.execute(
        select(item.c.code, trackable.c.code, made.copy, made.target, made.printed_at, *act_columns())
        .select_from(joined)
        .join(entry, entry.c.id == made.entry_id)
        .where(stands)
        .order_by(made.printed_at, item.c.code, trackable.c.code, made.id)
    )
    printed = ((row, people.did(row.act_person, row.act_row, "printed_by")) for row in rows)
    return [LabelRow._make((*row[:5], number, people.name(number))) for row, number in printed]


def shipment_rows(connection: Connection, things: Collection[int]) -> list[ShipmentRow]:
    """By time, shipment, item, code."""
    joined, stands = _of(connection, things, shipment_line)
    line, buyer = shipment_line.c, customer.c
    rows = connection.execute(
        select(
            shipment.c.shipment_no, item.c.code, trackable.c.code, line.quantity, item.c.uom, line.shipped_at,
            line.delivered_at, shipment.c.carrier, buyer.code, buyer.name, shipment.c.customer_order, buyer.contact,
            buyer.phone, buyer.email, buyer.address,
        )
        .select_from(joined)
        .join(shipment, shipment.c.id == line.shipment_id)
        .join(customer, buyer.id == shipment.c.customer_id)
        .where(stands)
        .order_by(line.shipped_at, shipment.c.shipment_no, item.c.code, trackable.c.code)
    )  # fmt: skip
    return [ShipmentRow._make(row) for row in rows]


def return_rows(connection: Connection, things: Collection[int]) -> list[ReturnRow]:
    """By time, return, item, code."""
    joined, stands = _of(connection, things, customer_return)
    back = customer_return.c
    rows = connection.execute(
        select(
            back.return_no, item.c.code, trackable.c.code, back.quantity, item.c.uom, back.returned_at,
            customer.c.code, back.reason,
        )
        .select_from(joined)
        .join(customer, customer.c.id == back.customer_id)
        .where(stands)
        .order_by(back.returned_at, back.return_no, item.c.code, trackable.c.code)
    )  # fmt: skip
    return [ReturnRow._make(row) for row in rows]
