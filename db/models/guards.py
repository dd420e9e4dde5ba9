"""Triggers that make the promise of each table true for every tool, generated from the models.

Alembic's batch mode on SQLite drops triggers silently, so every migration makes all of them anew.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, UniqueConstraint

from db.models import metadata
from db.models.columns import Kind

FORBIDDEN = "the record is never changed: {verb} on {table}"


def make_guards(connection: Connection) -> None:
    """Drop and make every guard of every table, on either database."""
    postgresql = connection.dialect.name == "postgresql"
    if postgresql:
        connection.exec_driver_sql(_POSTGRESQL_FUNCTION)
    for table in metadata.sorted_tables:
        for statement in _of_postgresql(table) if postgresql else _of_sqlite(table):
            connection.exec_driver_sql(statement)


def _verbs(table: Table) -> tuple[str, ...]:
    return ("UPDATE", "DELETE") if table.info["kind"] is Kind.FACT else ("DELETE",)


def _of_sqlite(table: Table) -> Iterator[str]:
    for verb in _verbs(table):
        yield from _sqlite_trigger(table, verb.lower(), verb, "")
    # Where recursive_triggers is off, REPLACE deletes the row in its way without a delete trigger.
    yield from _sqlite_trigger(table, "replace", "INSERT", f"WHEN {_in_the_way(table)}", says="REPLACE")
    if table.info["kind"] is not Kind.FACT:
        other = f"WHEN {_in_the_way(table, ' AND rowid <> OLD.rowid')}"
        yield from _sqlite_trigger(table, "overwrite", "UPDATE", other, says="REPLACE")


def _sqlite_trigger(table: Table, name: str, verb: str, when: str, says: str = "") -> Iterator[str]:
    sentence = FORBIDDEN.format(verb=says or verb, table=table.name)
    yield f"DROP TRIGGER IF EXISTS guard_{table.name}_{name}"
    yield (
        f"CREATE TRIGGER guard_{table.name}_{name} BEFORE {verb} ON {table.name} {when}"
        f" BEGIN SELECT RAISE(ABORT, '{sentence}'); END"
    )


def _in_the_way(table: Table, also: str = "") -> str:
    """True where another row has one of the keys of the new one."""
    same = (" AND ".join(f"{key} = NEW.{key}" for key in keys) for keys in _unique_keys(table))
    return " OR ".join(f"EXISTS (SELECT 1 FROM {table.name} WHERE {one}{also})" for one in same)  # noqa: S608 (models)


def _unique_keys(table: Table) -> list[list[str]]:
    keys = [[column.name for column in table.primary_key.columns]] if table.primary_key.columns else []
    keys += [[c.name for c in rule.columns] for rule in table.constraints if isinstance(rule, UniqueConstraint)]
    return keys


_POSTGRESQL_FUNCTION = """
CREATE OR REPLACE FUNCTION guard_refuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record is never changed: %% on %%', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$
"""


def _of_postgresql(table: Table) -> Iterator[str]:
    for verb in _verbs(table):
        yield from _postgresql_trigger(table.name, verb, "FOR EACH ROW")
    yield from _postgresql_trigger(table.name, "TRUNCATE", "FOR EACH STATEMENT")


def _postgresql_trigger(table: str, verb: str, level: str) -> Iterator[str]:
    name = f"guard_{table}_{verb.lower()}"
    yield f"DROP TRIGGER IF EXISTS {name} ON {table}"
    yield f"CREATE TRIGGER {name} BEFORE {verb} ON {table} {level} EXECUTE FUNCTION guard_refuses()"
