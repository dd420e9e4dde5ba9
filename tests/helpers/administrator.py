"""What an administrator with a database tool can do: change the record behind its back, guards and keys off."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Integer, Table, Uuid, create_engine, make_url

from db.engine import Engines
from db.models.columns import Amount, Instant


@contextmanager
def unguarded(engines: Engines) -> Iterator[Any]:
    """A bare connection for which no trigger and no foreign key holds; commits at the end."""
    url = engines.write.url
    if engines.dialect == "sqlite":
        with closing(sqlite3.connect(str(url.database), isolation_level=None)) as bare:
            for (name,) in bare.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                bare.execute(f"DROP TRIGGER {name}")
            yield bare
        return
    admin = create_engine(make_url(url))
    with admin.begin() as connection:
        connection.exec_driver_sql("SET session_replication_role = replica")
        yield connection.connection.driver_connection
    admin.dispose()


def tamper(engines: Engines, statements: Sequence[str]) -> None:
    """Run statements as an administrator; each must change something."""
    with unguarded(engines) as bare:
        for statement in statements:
            assert bare.execute(statement).rowcount > 0, statement


def one(engines: Engines, statement: str) -> tuple[Any, ...]:
    """The first row of a question."""
    with engines.read.connect() as connection:
        return tuple(connection.exec_driver_sql(statement).one())


OTHERS: tuple[tuple[type[Any], str], ...] = (
    (Boolean, "NOT {name}"),
    (Amount, "COALESCE({name}, 0) + 1"),
    (Integer, "COALESCE({name}, 0) + 1"),
    (Instant, "'2031-01-01T00:00:00.000000Z'"),
    (Date, "'2031-01-01'"),
    (Uuid, "'" + "0" * 32 + "'"),
)


def changed(column: Column[Any]) -> str:
    """An expression of SQL: another value than the column has, which its checks accept."""
    if words := _words(column):
        return f"CASE WHEN {column.name} = '{words[0]}' THEN '{words[1]}' ELSE '{words[0]}' END"
    other = next((text for kind, text in OTHERS if isinstance(column.type, kind)), "'x'")
    return other.format(name=column.name)


def _words(column: Column[Any]) -> list[str]:
    for rule in column.constraints:
        if isinstance(rule, CheckConstraint) and " IN (" in str(rule.sqltext):
            return str(rule.sqltext).split("'")[1::2]
    return []


def own_columns(table: Table) -> list[Column[Any]]:
    """The columns that a tool can set: neither keys, nor the entry, nor computed."""
    return [c for c in table.c if not c.primary_key and c.name != "entry_id" and c.computed is None]
