"""Whom one can ship to."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from db.models.master import customer
from db.models.quality import shipment


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
