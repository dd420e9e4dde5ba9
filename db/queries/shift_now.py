"""Which shift it is."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from db.domain.shifts import ShiftSpan, shifts_between
from db.queries.reports.plant_shifts import shift_hours

LONGEST = timedelta(days=1)


def shift_at(connection: Connection, moment: datetime, timezone: str) -> str | None:
    """The name of the plant's shift at a moment, by the plant's clock; None between shifts and where it has none."""
    found = shift_span_at(connection, moment, timezone)
    return found.name if found else None


def shift_span_at(connection: Connection, moment: datetime, timezone: str) -> ShiftSpan | None:
    """The plant's shift at a moment; None between shifts and where it has none."""
    spans = shifts_between(shift_hours(connection), timezone, moment - LONGEST, moment + timedelta(microseconds=1))
    return next((one for one in reversed(spans) if one.span.start <= moment < one.span.end), None)
