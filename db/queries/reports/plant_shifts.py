"""The shifts of the plant, as it keeps them."""

from sqlalchemy import Connection, select

from db.domain.shifts import ShiftHours
from db.models.master import shift


def shift_hours(connection: Connection) -> list[ShiftHours]:
    """All of them; their order says nothing."""
    rows = connection.execute(select(shift.c.name, shift.c.starts, shift.c.ends))
    return [ShiftHours._make(row) for row in rows]
