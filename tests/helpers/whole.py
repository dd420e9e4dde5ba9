"""The whole record as it lies in the database, to compare before and after."""

from typing import Any

from sqlalchemy import select

from db.engine import Engines
from db.models import metadata


def rows_of(engines: Engines, name: str) -> list[tuple[Any, ...]]:
    """Every row of a table, sorted."""
    with engines.read.connect() as connection:
        return sorted((tuple(row) for row in connection.execute(select(metadata.tables[name]))), key=repr)


def whole(engines: Engines) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    return {name: rows_of(engines, name) for name in metadata.tables}
