"""Which large tables the statements of a trace read from end to end, as the database's own plan says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, text

from db.queries.levels import level_by_level
from db.queries.trace import trace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection, CursorResult

    from db.queries.walk import Direction

LARGE = 1000
"""Rows. PostgreSQL rightly reads a table of two pages whole."""


def scans_of(connection: Connection, asked: Iterable[tuple[str, Direction]]) -> list[str]:
    """The plan lines that scan a large table, for traces of these codes."""
    sent: list[tuple[str, Any]] = []

    def note(*told: Any) -> None:
        sent.append((told[2], told[3]))

    event.listen(connection, "before_cursor_execute", note)
    for code, direction in asked:
        root = trace(connection, code, direction).root.id
        # PostgreSQL walks in a function, whose plans cannot be asked for: these are its statements, level by level.
        for _ in level_by_level(connection, {root}, direction):
            pass
    event.remove(connection, "before_cursor_execute", note)
    large = _large(connection)
    lines = [line for statement, values in sent for line in _plan(connection, statement, values)]
    return [line for line in lines if _scanned(line) in large]


def _plan(connection: Connection, statement: str, values: Any) -> list[str]:
    if not statement.lstrip().upper().startswith(("SELECT", "WITH")):
        return []
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
    elif "frontier" in values:
        rows = _planned_once(connection, statement, values["frontier"])
    else:
        rows = connection.exec_driver_sql(f"EXPLAIN {statement}", values)
    return [str(row[-1]) for row in rows]


def _planned_once(connection: Connection, statement: str, keys: str) -> CursorResult[Any]:
    """The plan that readers use, made without a look at the keys: EXPLAIN itself would look at them."""
    connection.exec_driver_sql(f"PREPARE looked_at(text) AS {statement.replace('%(frontier)s', '$1')}")
    rows = connection.exec_driver_sql(f"EXPLAIN EXECUTE looked_at('{keys}')")
    connection.exec_driver_sql("DEALLOCATE looked_at")
    return rows


def _scanned(line: str) -> str | None:
    """The table that a line of a plan reads whole. SQLite: SCAN material_issue; PostgreSQL: Seq Scan on output o."""
    found = re.search(r"(?:^|\s)SCAN (\w+)|Seq Scan on (\w+)", line)
    return (found.group(1) or found.group(2)) if found else None


def _large(connection: Connection) -> set[str]:
    """Tables of more than LARGE rows, and the aliases under which SQLite's plans name them."""
    if connection.dialect.name == "postgresql":
        asked = "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > :many"
        return set(connection.execute(text(asked), {"many": LARGE}).scalars())
    names = connection.exec_driver_sql("SELECT DISTINCT tbl, stat FROM sqlite_stat1").all()
    return {name for name, stat in names if int(str(stat).split()[0]) > LARGE}
