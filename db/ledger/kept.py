"""Rows as the database keeps them, read past every converter that wrote them, in the plain values of a result's JSON.

A value that no writer of the record can have written never stops the reading: it is shown as unreadable.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Date, Dialect, Integer, Label, RowMapping, Table, Uuid, type_coerce
from sqlalchemy.types import NullType

from db.models.columns import Amount, Instant

PLACES = 6
Reader = Callable[[Any], Any]


def raw(column: Column[Any]) -> Label[Any]:
    """The column without its type's conversion, under its own name."""
    return type_coerce(column, NullType()).label(column.name)


def raw_columns(columns: Iterable[Column[Any]]) -> list[Label[Any]]:
    """The columns without their types' conversions."""
    return [raw(column) for column in columns]


def readers(table: Table, dialect: Dialect) -> dict[str, Reader]:
    """By column name: what turns a raw value into its plain one."""
    return {column.name: _reader(column, sqlite=dialect.name == "sqlite") for column in table.c}


def plain_row(reading: Mapping[str, Reader], row: RowMapping) -> dict[str, Any]:
    """The row in plain values; only the columns it has."""
    return {name: reading[name](value) for name, value in row.items()}


def _reader(column: Column[Any], *, sqlite: bool) -> Reader:
    kind = column.type
    if isinstance(kind, Amount):
        return _amount
    if isinstance(kind, Instant):
        return _text if sqlite else _instant
    if isinstance(kind, Uuid):
        return _uuid
    if isinstance(kind, Boolean):
        return _boolean
    if isinstance(kind, Date):
        return _text if sqlite else _day
    return _number if isinstance(kind, Integer) else _text


def _unreadable(value: Any) -> str:
    return f"unreadable: {value!r}"


def _amount(value: Any) -> Any:
    """Millionths as decimal text, without trailing zeros."""
    if value is None:
        return None
    if type(value) is not int:
        return _unreadable(value)
    whole, part = divmod(abs(value), 10**PLACES)
    text = f"{whole}.{part:0{PLACES}d}".rstrip("0").rstrip(".")
    return f"-{text}" if value < 0 else text


def _instant(value: Any) -> Any:
    if value is None or not isinstance(value, datetime):
        return value if value is None else _unreadable(value)
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _day(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value if value is None else _unreadable(value)


def _uuid(value: Any) -> Any:
    if value is None or isinstance(value, UUID):
        return value if value is None else str(value)
    try:
        return str(UUID(hex=value))
    except (TypeError, ValueError, AttributeError):
        return _unreadable(value)


def _boolean(value: Any) -> Any:
    return value if value is None else bool(value) if value in (0, 1) else _unreadable(value)


def _number(value: Any) -> Any:
    return value if value is None or type(value) is int else _unreadable(value)


def _text(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else _unreadable(value)
