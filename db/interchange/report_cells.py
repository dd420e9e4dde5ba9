"""One value of a report as text: exact, and the same in every language of the world."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

from db.domain.numbers import plain
from db.domain.report import Cell

Words = Callable[[str], str]
"""From an id (kind, section, column, state) to what people read; a writer is handed one."""


def cell_json(value: Cell) -> str | int | None:
    """Quantities, money and shares as exact decimal text, instants as ISO 8601 in UTC, counts as numbers."""
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, datetime):
        return instant(value)
    return value.isoformat()


def instant(moment: datetime) -> str:
    """``2024-03-15T09:40:00Z``; fractions of a second only where there are some."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def cell_text(value: Cell) -> str:
    """The same for a file of text; nothing is empty."""
    told = cell_json(value)
    return "" if told is None else str(told)
