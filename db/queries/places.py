"""Where a thing lies: the last word of those that stand, a movement before a receipt."""

from sqlalchemy import ColumnElement, ScalarSelect, func, select

from db.models.material import movement, receipt_line
from db.queries.standing import standing


def place_of(trackable_id: ColumnElement[int]) -> ColumnElement[int]:
    """The key of the place; NULL where nobody said one."""
    return func.coalesce(last_move(trackable_id), _received_at(trackable_id))


def last_move(trackable_id: ColumnElement[int]) -> ScalarSelect[int]:
    """Where the last move that stands brought it; NULL where it was never moved."""
    moved = select(movement.c.to_id).where(movement.c.trackable_id == trackable_id, standing(movement))
    return moved.order_by(movement.c.id.desc()).limit(1).scalar_subquery()


def _received_at(trackable_id: ColumnElement[int]) -> ScalarSelect[int | None]:
    line = receipt_line
    last = select(line.c.location_id).where(line.c.trackable_id == trackable_id, standing(line))
    return last.where(line.c.location_id.is_not(None)).order_by(line.c.id.desc()).limit(1).scalar_subquery()
