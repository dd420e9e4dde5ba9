"""Whom one can ship to, and who has what was shipped."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, func, select, type_coerce

from db.models.columns import Amount
from db.models.master import customer
from db.models.quality import customer_return, shipment, shipment_line
from db.queries.standing import standing


@dataclass(frozen=True)
class CustomerTile:
    """A customer as a choice."""

    code: str
    name: str


def customers_of(connection: Connection, limit: int = 8) -> tuple[CustomerTile, ...]:
    """Customers, those with the latest shipments first."""
    last = select(func.max(shipment.c.id)).where(shipment.c.customer_id == customer.c.id).scalar_subquery()
    rows = connection.execute(
        select(customer.c.code, customer.c.name).order_by(func.coalesce(last, 0).desc(), customer.c.name).limit(limit)
    )
    return tuple(CustomerTile(*row) for row in rows)


@dataclass(frozen=True)
class Owner:
    """A customer who has some of a thing, and how much."""

    code: str
    name: str
    quantity: Decimal


def owners_of(connection: Connection, trackable_id: int) -> tuple[Owner, ...]:
    """The customers who still have some of it, by name: what was shipped to them less what came back."""
    line, back = shipment_line.c, customer_return.c
    sent = select(shipment.c.customer_id, line.quantity).join(shipment, shipment.c.id == line.shipment_id)
    sent = sent.where(line.trackable_id == trackable_id, standing(shipment_line))
    given = select(back.customer_id, type_coerce(-back.quantity, Amount()))
    moved = sent.union_all(given.where(back.trackable_id == trackable_id, standing(customer_return))).subquery()
    rows = select(customer.c.code, customer.c.name, moved.c.quantity)
    rows = rows.join(customer, customer.c.id == moved.c.customer_id).order_by(customer.c.name)
    having: dict[tuple[str, str], Decimal] = {}
    for code, name, quantity in connection.execute(rows):
        having[code, name] = having.get((code, name), Decimal(0)) + quantity
    return tuple(Owner(*key, quantity) for key, quantity in having.items() if quantity > 0)
