"""The promise of every table, tried with every forbidden verb through connections that know nothing of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest
from sqlalchemy import Table, UniqueConstraint, create_engine
from sqlalchemy.exc import DBAPIError

from db.engine import Engines
from db.models import metadata
from db.models.columns import Kind

NEVER = "the record is never changed"
START = ("INSERT INTO sign_in_attempt (person_id, failed) VALUES (1, 1)",
         "INSERT INTO refusal_count (day, station, code, count) VALUES ('2024-01-01', 'A', 'B', 1)")  # fmt: skip


@contextmanager
def tool(engines: Engines) -> Iterator[Any]:
    """A bare connection, as any database tool opens it: on SQLite with keys and recursive triggers off."""
    if engines.dialect == "sqlite":
        with closing(sqlite3.connect(str(engines.write.url.database), isolation_level=None)) as bare:
            assert bare.execute("PRAGMA recursive_triggers").fetchone() == (0,)
            yield bare
        return
    engine = create_engine(engines.write.url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection.connection.driver_connection
    engine.dispose()


def plain(table: Table) -> list[str]:
    return [column.name for column in table.c if column.computed is None]


def outcome(bare: Any, statement: str) -> str:
    """What the database says to a statement; "done" where it did it."""
    try:
        bare.execute(statement)
    except (sqlite3.DatabaseError, DBAPIError, Exception) as error:  # noqa: BLE001 - psycopg's own errors come bare
        return str(error)
    return "done"


@pytest.fixture
def filled(told: Engines) -> Engines:
    with tool(told) as bare:
        for statement in START:
            bare.execute(statement)
    return told


def told_by_all(engines: Engines, statement: str, *, kinds: set[Kind] | None = None) -> dict[str, str]:
    """By table, what was said to the statement; only tables of these kinds."""
    tables = [table for table in metadata.sorted_tables if table.info["kind"] in (kinds or set(Kind))]
    with tool(engines) as bare:
        said = {}
        for table in tables:
            columns = plain(table)
            last = columns[-1]
            said[table.name] = outcome(bare, statement.format(t=table.name, c=last, all=", ".join(columns)))
    return said


def wrong(said: dict[str, str], expected: str) -> dict[str, str]:
    return {table: text for table, text in said.items() if expected not in text}


def test_a_fact_is_never_updated_and_the_rest_is(filled: Engines) -> None:
    assert wrong(told_by_all(filled, "UPDATE {t} SET {c} = {c}", kinds={Kind.FACT}), NEVER) == {}
    assert wrong(told_by_all(filled, "UPDATE {t} SET {c} = {c}", kinds={Kind.STATE, Kind.MASTER}), "done") == {}


def test_nothing_is_ever_deleted(filled: Engines) -> None:
    assert wrong(told_by_all(filled, "DELETE FROM {t}"), NEVER) == {}


def test_nothing_is_ever_truncated(filled: Engines) -> None:
    if filled.dialect == "postgresql":
        assert wrong(told_by_all(filled, "TRUNCATE {t} CASCADE"), NEVER) == {}
    else:
        assert wrong(told_by_all(filled, "DELETE FROM {t} WHERE 1"), NEVER) == {}


@pytest.mark.parametrize("kinds", [{Kind.FACT}, {Kind.STATE}, {Kind.MASTER}], ids=["facts", "state", "master"])
def test_nothing_is_ever_replaced(filled: Engines, kinds: set[Kind]) -> None:
    if filled.dialect == "sqlite":
        replace = "INSERT OR REPLACE INTO {t} ({all}) SELECT {all} FROM {t}"
        assert wrong(told_by_all(filled, replace, kinds=kinds), NEVER) == {}
    else:
        replace = "INSERT INTO {t} ({all}) SELECT {all} FROM {t} ON CONFLICT DO NOTHING"
        before = counts(filled)
        told_by_all(filled, replace, kinds=kinds)
        assert counts(filled) == before


def counts(engines: Engines) -> dict[str, int]:
    with tool(engines) as bare:
        return {
            table.name: bare.execute(f"SELECT COUNT(*) FROM {table.name}").fetchone()[0]
            for table in metadata.sorted_tables
        }


def has_a_second_key(table: Table) -> bool:
    """Whether a row with a new id can be in another's way."""
    rules = [rule for rule in table.constraints if isinstance(rule, UniqueConstraint)]
    return "id" in table.c and any(not column.nullable for rule in rules for column in rule.columns)


def test_a_row_in_the_way_by_its_other_key_is_not_replaced_either(filled: Engines) -> None:
    """A new id with an old code: REPLACE would delete the row that has the code."""
    if filled.dialect == "postgresql":
        return_of_the_same = "INSERT INTO item (code, name, kind, tracking, uom) SELECT code, 'x', kind, tracking, uom"
        with tool(filled) as bare:
            assert "uq_item_code" in outcome(bare, return_of_the_same + " FROM item WHERE id = 1")
        return
    before = counts(filled)
    with tool(filled) as bare:
        for table in (table for table in metadata.sorted_tables if has_a_second_key(table)):
            others = ", ".join(name for name in plain(table) if name != "id")
            fresh = f"INSERT OR REPLACE INTO {table.name} ({others}) SELECT {others} FROM {table.name}"
            assert NEVER in outcome(bare, fresh), table.name
        overwrite = "UPDATE OR REPLACE item SET code = (SELECT code FROM item WHERE id = 1) WHERE id = 2"
        assert NEVER in outcome(bare, overwrite)
        assert NEVER in outcome(bare, "UPDATE OR REPLACE order_state SET order_id = 1 WHERE order_id = 2")
    assert counts(filled) == before


def test_an_unguarded_table_would_be_changed(filled: Engines) -> None:
    """The control: without its guard the verbs of this test work."""
    with tool(filled) as bare:
        on = "" if filled.dialect == "sqlite" else " ON issue_waste"
        bare.execute(f"DROP TRIGGER guard_issue_waste_update{on}")
        bare.execute(f"DROP TRIGGER guard_issue_waste_delete{on}")
        assert outcome(bare, "UPDATE issue_waste SET reason = 'x'") == "done"
        assert outcome(bare, "DELETE FROM issue_waste") == "done"
        assert bare.execute("SELECT COUNT(*) FROM issue_waste").fetchone()[0] == 0
