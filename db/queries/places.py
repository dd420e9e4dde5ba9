"""Where a thing lies: the last word of those that stand, a movement before a receipt."""

from sqlalchemy import Connection, select

from db.models.master import location
from db.models.material import movement, receipt_line
from db.queries.standing import standing


def place_of(connection: Connection, trackable_id: int) -> int | None:
    """The key of the place; None where nobody said one."""
    place = moved_to(connection, trackable_id)
    return place if place is not None else _received_at(connection, trackable_id)


def moved_to(connection: Connection, trackable_id: int) -> int | None:
    """Where the last move that stands brought it; None where it was never moved."""
    moved = select(movement.c.to_id).where(movement.c.trackable_id == trackable_id, standing(movement))
    return connection.execute(moved.order_by(movement.c.id.desc()).limit(1)).scalar()


def _received_at(connection: Connection, trackable_id: int) -> int | None:
    line = receipt_line
    last = select(line.c.location_id).where(line.c.trackable_id == trackable_id, standing(line))
    return connection.execute(last.where(line.c.location_id.is_not(None)).order_by(line.c.id.desc()).limit(1)).scalar()


def place_named(connection: Connection, code: str) -> int | None:
    """The key of a place by its code."""
    return connection.execute(select(location.c.id).where(location.c.code == code)).scalar()
