"""Rows in one statement, however many: they travel as one JSON text and are unpacked by the database.

The statement of a table and its columns is built once; to build it takes ten times as long as to run it.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Connection,
    FromClause,
    Insert,
    String,
    Table,
    Text,
    and_,
    bindparam,
    cast,
    exists,
    func,
    insert,
    select,
)
from sqlalchemy.sql.dml import ReturningInsert
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import TypeEngine

from db.models.columns import Amount

ROWS = "rows"
MANY = 100
Names = tuple[str, ...]


def insert_many(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], *, unless: Names = (), **same: Any
) -> list[dict[str, Any]]:
    """INSERT ... SELECT. Every row has the same columns; ``same`` are the values that all share.

    Returns the whole rows, in the order given. A row is left out where one with the same values in the columns
    ``unless`` is there already.
    """
    if len(rows) > MANY:
        same |= _shared(table, rows, unless)
    names = tuple(name for name in rows[0] if name not in same)
    statement = _returning(connection.dialect.name, table, names, tuple(same), unless)
    given = {f"same_{name}": value for name, value in same.items()}
    written = connection.execute(statement, {ROWS: _packed(connection, table, names, rows), **given})
    columns = tuple(written.keys())
    return sorted(({**dict(zip(columns, row, strict=True)), **same} for row in written), key=_key)


def _shared(table: Table, rows: Sequence[Mapping[str, Any]], unless: Names) -> dict[str, Any]:
    """What is the very same in all of them need not travel with each. An amount is read back in its one writing."""
    first = rows[0]
    alike = (name for name in first if name not in unless and all(row[name] is first[name] for row in rows))
    return {name: first[name] for name in alike if not isinstance(table.c[name].type, Amount)}


def _key(row: Mapping[str, Any]) -> int:
    """Keys are given in the order in which rows are selected; in which they come back, no database promises."""
    return int(row["id"])


def insert_states(connection: Connection, state: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows of state, which all name the same columns; nothing is returned."""
    names = tuple(rows[0])
    statement = _statement(connection.dialect.name, state, names, (), ())
    connection.execute(statement, {ROWS: _packed(connection, state, names, rows)})


@cache
def _returning(dialect: str, table: Table, names: Names, same: Names, unless: Names) -> ReturningInsert[Any]:
    return _statement(dialect, table, names, same, unless).returning(
        *(column for column in table.c if column.name not in same)
    )


@cache
def _statement(dialect: str, table: Table, names: Names, same: Names, unless: Names) -> Insert:
    source, value, place = _source(dialect)
    cells = {name: cell_of(dialect, value, number, table.c[name].type) for number, name in enumerate(names)}
    shared = [bindparam(f"same_{name}", type_=table.c[name].type) for name in same]
    rows = select(*cells.values(), *shared).select_from(source).order_by(place)
    if unless:
        there = table.alias("there")
        rows = rows.where(~exists().where(and_(*(there.c[name] == cells[name] for name in unless))))
    return insert(table).from_select([*names, *same], rows, include_defaults=False)


def _packed(connection: Connection, table: Table, names: Names, rows: Sequence[Mapping[str, Any]]) -> str:
    """Each value as its type hands it to this database; what JSON does not know as text."""
    given = _processors(connection.dialect.name, connection, table, names)
    plain = [
        [row[name] if process is None else process(row[name]) for name, process in zip(names, given, strict=True)]
        for row in rows
    ]
    return json.dumps(plain, default=str, ensure_ascii=False)


def _processors(dialect: str, connection: Connection, table: Table, names: Names) -> tuple[Any, ...]:
    if (dialect, table, names) not in _PROCESSORS:
        own = connection.dialect
        kinds = (table.c[name].type for name in names)
        _PROCESSORS[dialect, table, names] = tuple(kind.dialect_impl(own).bind_processor(own) for kind in kinds)
    return _PROCESSORS[dialect, table, names]


_PROCESSORS: dict[tuple[str, Table, Names], tuple[Any, ...]] = {}


def _source(dialect: str) -> tuple[FromClause, ColumnElement[Any], ColumnElement[Any]]:
    """The rows given, one's values, and a number that rises in the order given."""
    text = bindparam(ROWS, type_=Text)
    if dialect == "sqlite":
        each = func.json_each(text).table_valued("value", "key").alias("given")
        return each, each.c.value, each.c.key
    rows = func.json_array_elements(cast(text, JSON)).table_valued("value", with_ordinality="place")
    each = rows.render_derived(name="given")
    return each, each.c.value, each.c.place


def value_given(dialect: str) -> ColumnElement[Any]:
    """One row of those that are given under ROWS; its table joins the statement by itself."""
    return _source(dialect)[1]


def cell_of(dialect: str, value: ColumnElement[Any], place: int, kind: TypeEngine[Any]) -> ColumnElement[Any]:
    """One value of a row that is given."""
    if dialect == "sqlite":
        return func.json_extract(value, f"$[{place}]")
    # A cast to varchar(n) would cut a longer text silently instead of refusing it.
    return cast(value.op("->>")(place), Text() if isinstance(kind, String) else kind)
