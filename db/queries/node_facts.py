"""What is known of one thing, one order, one supplier, one shipment: what stands beside a genealogy."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, select

from db.models.ledger import entry
from db.models.master import customer, item, location, person, supplier
from db.models.material import hold, hold_release, receipt_line, trackable, trackable_state
from db.models.production import completion, production_order
from db.models.quality import inspection, measurement, shipment, shipment_line
from db.queries.standing import standing
from db.queries.story import person_name


@dataclass(frozen=True)
class Check:
    """The last inspection of a thing; `values` are (point, value with unit), in the order of its points."""

    passed: bool
    at: datetime
    inspector: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class OpenHold:
    """A hold that stands."""

    reason: str
    note: str | None
    since: datetime
    by: str


@dataclass(frozen=True)
class ThingFacts:
    """One lot or unit; quantities and price in its unit."""

    code: str
    item: str
    item_name: str
    uom: str
    on_hand: Decimal
    place: str | None
    expires_on: date | None
    supplier: str | None
    certificate: str | None
    price: Decimal | None
    currency: str | None
    order_no: str | None
    completed_at: datetime | None
    completed_by: str | None
    check: Check | None
    holds: tuple[OpenHold, ...]


@dataclass(frozen=True)
class Contact:
    """A supplier or a customer, and whom to call."""

    name: str
    contact: str | None
    phone: str | None
    email: str | None
    address: str | None


@dataclass(frozen=True)
class ShipmentFacts:
    """One shipment."""

    shipment_no: str
    customer_order: str | None
    carrier: str | None
    shipped_at: datetime
    pieces: Decimal
    customer: Contact


def thing_facts(connection: Connection, key: int) -> ThingFacts:
    """One trackable by its key."""
    head = connection.execute(
        select(
            trackable.c.code, item.c.code.label("item"), item.c.name.label("item_name"), item.c.uom,
            trackable_state.c.on_hand, location.c.name.label("place"), trackable.c.expires_on,
            supplier.c.name.label("supplier"), production_order.c.order_no,
        )
        .select_from(trackable)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .outerjoin(location, location.c.id == trackable_state.c.location_id)
        .outerjoin(supplier, supplier.c.id == trackable.c.supplier_id)
        .outerjoin(production_order, production_order.c.id == trackable.c.origin_order_id)
        .where(trackable.c.id == key)
    ).mappings().one()  # fmt: skip
    bought, made = _last_receipt(connection, key), _last_completion(connection, key)
    return ThingFacts(
        **head,
        certificate=bought["certificate_no"] if bought else None,
        price=bought["unit_cost"] if bought else None,
        currency=bought["currency"] if bought else None,
        completed_at=made["completed_at"] if made else None,
        completed_by=made["by"] if made else None,
        check=_last_check(connection, key),
        holds=_open_holds(connection, key),
    )


def _last_receipt(connection: Connection, key: int) -> RowMapping | None:
    line = receipt_line
    rows = select(line.c.certificate_no, line.c.unit_cost, line.c.currency)
    last = rows.where(line.c.trackable_id == key, standing(line)).order_by(line.c.id.desc()).limit(1)
    return connection.execute(last).mappings().one_or_none()


def _last_completion(connection: Connection, key: int) -> RowMapping | None:
    last = (
        select(completion.c.completed_at, person_name().label("by"))
        .join(entry, entry.c.id == completion.c.entry_id)
        .outerjoin(person, person.c.personnel_no == entry.c.person)
        .where(completion.c.trackable_id == key, standing(completion))
        .order_by(completion.c.id.desc())
        .limit(1)
    )
    return connection.execute(last).mappings().one_or_none()


def _last_check(connection: Connection, key: int) -> Check | None:
    row = connection.execute(
        select(inspection.c.id, inspection.c.passed, inspection.c.inspected_at, person.c.name)
        .outerjoin(person, person.c.id == inspection.c.inspector_id)
        .where(inspection.c.trackable_id == key, standing(inspection))
        .order_by(inspection.c.inspected_at.desc(), inspection.c.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    points = connection.execute(
        select(measurement.c.name, measurement.c.value, measurement.c.uom)
        .where(measurement.c.inspection_id == row.id)
        .order_by(measurement.c.sequence)
    )
    values = tuple((point.name, f"{point.value} {point.uom or ''}".strip()) for point in points)
    return Check(row.passed, row.inspected_at, row.name or "", values)


def _open_holds(connection: Connection, key: int) -> tuple[OpenHold, ...]:
    lifted = select(hold_release.c.id).where(and_(hold_release.c.hold_id == hold.c.id, standing(hold_release)))
    rows = connection.execute(
        select(hold.c.reason, entry.c.note, hold.c.opened_at, person_name())
        .join(entry, entry.c.id == hold.c.entry_id)
        .outerjoin(person, person.c.personnel_no == entry.c.person)
        .where(hold.c.trackable_id == key, standing(hold), ~lifted.exists())
        .order_by(hold.c.id)
    )
    return tuple(OpenHold(*row) for row in rows)


def supplier_contact(connection: Connection, code: str) -> Contact | None:
    """A supplier by code."""
    columns = (supplier.c.name, supplier.c.contact, supplier.c.phone, supplier.c.email, supplier.c.address)
    row = connection.execute(select(*columns).where(supplier.c.code == code)).one_or_none()
    return Contact(*row) if row else None


def shipment_facts(connection: Connection, shipment_no: str) -> ShipmentFacts | None:
    """A shipment by its number; None when all of its lines were taken back."""
    columns: tuple[Any, ...] = (
        customer.c.name,
        customer.c.contact,
        customer.c.phone,
        customer.c.email,
        customer.c.address,
    )
    rows = connection.execute(
        select(shipment.c.customer_order, shipment.c.carrier, shipment_line.c.shipped_at, shipment_line.c.quantity)
        .add_columns(*columns)
        .join(shipment_line, shipment_line.c.shipment_id == shipment.c.id)
        .join(customer, customer.c.id == shipment.c.customer_id)
        .where(shipment.c.shipment_no == shipment_no, standing(shipment_line))
    ).all()
    if not rows:
        return None
    first = rows[0]
    pieces = sum((row.quantity for row in rows), Decimal(0))
    return ShipmentFacts(shipment_no, first[0], first[1], first[2], pieces, Contact(*first[4:]))
