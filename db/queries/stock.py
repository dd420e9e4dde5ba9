"""Lots on the shelf: what else could be taken, and which is older."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, func, select

from db.domain.found import FoundTrackable
from db.models.master import item, location
from db.models.material import receipt_line, trackable, trackable_state
from db.queries.standing import standing

USABLE = ("RELEASED", "CONCESSION")


@dataclass(frozen=True)
class ShelfLot:
    """A usable lot with something left."""

    item: str
    code: str
    uom: str
    on_hand: Decimal
    location: str | None
    expires_on: date | None


@dataclass(frozen=True)
class LotCard:
    """A lot before it is issued: itself, its certificate, and the lot that should be taken before it, if any."""

    lot: FoundTrackable
    certificate: str | None
    older: ShelfLot | None


def usable_lots(connection: Connection, item_code: str, today: date, limit: int = 6) -> tuple[ShelfLot, ...]:
    """Lots of an item that may be issued, first to expire first, then oldest first."""
    born = func.coalesce(trackable.c.expires_on, date.max)
    rows = connection.execute(
        select(
            item.c.code, trackable.c.code, item.c.uom, trackable_state.c.on_hand, location.c.code,
            trackable.c.expires_on,
        )
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .outerjoin(location, location.c.id == trackable_state.c.location_id)
        .where(item.c.code == item_code, trackable_state.c.on_hand > 0, trackable_state.c.quality.in_(USABLE))
        .where((trackable.c.expires_on.is_(None)) | (trackable.c.expires_on >= today))
        .order_by(born, trackable.c.id)
        .limit(limit)
    )  # fmt: skip
    return tuple(ShelfLot(*row) for row in rows)


def lot_card(connection: Connection, lot: FoundTrackable, today: date) -> LotCard:
    """What an operator should see of a lot before taking it."""
    certificate = connection.execute(
        select(receipt_line.c.certificate_no)
        .where(receipt_line.c.trackable_id == lot.id, standing(receipt_line))
        .where(receipt_line.c.certificate_no.is_not(None))
        .order_by(receipt_line.c.id.desc())
        .limit(1)
    ).scalar()
    first = next(iter(usable_lots(connection, lot.item, today, limit=1)), None)
    return LotCard(lot, certificate, first if first and first.code != lot.code else None)
