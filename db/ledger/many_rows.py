"""Fact rows in one statement, however many: they travel as one JSON text and are unpacked by the database."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import JSON, Column, Connection, String, Table, Text, bindparam, cast, func, insert, select
from sqlalchemy.sql.elements import ColumnElement


def insert_many(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], **same: Any
) -> list[dict[str, Any]]:
    """INSERT ... SELECT. Every row has the same columns; ``same`` are the values that all share. Returns whole rows."""
    columns = [table.c[name] for name in rows[0]]
    value = _source(connection.dialect.name, _packed(connection, columns, rows))
    read = _read_sqlite if connection.dialect.name == "sqlite" else _read_postgresql
    cells = [read(value, place, column) for place, column in enumerate(columns)]
    shared = [bindparam(f"same_{name}", given, table.c[name].type) for name, given in same.items()]
    statement = insert(table).from_select([*(column.name for column in columns), *same], select(*cells, *shared))
    written = connection.execute(statement.returning(*table.c))
    names = tuple(written.keys())
    return [dict(zip(names, row, strict=True)) for row in written]


def _packed(connection: Connection, columns: Sequence[Column[Any]], rows: Sequence[Mapping[str, Any]]) -> str:
    """Each value as its type hands it to this database; what JSON does not know as text."""
    dialect = connection.dialect
    given = [column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns]
    names = [column.name for column in columns]
    plain = [
        [row[name] if process is None else process(row[name]) for name, process in zip(names, given, strict=True)]
        for row in rows
    ]
    return json.dumps(plain, default=str, ensure_ascii=False)


def _source(dialect: str, packed: str) -> ColumnElement[Any]:
    text = bindparam("rows", packed, Text)
    each = func.json_each(text) if dialect == "sqlite" else func.json_array_elements(cast(text, JSON))
    return each.table_valued("value").c.value


def _read_sqlite(value: ColumnElement[Any], place: int, column: Column[Any]) -> ColumnElement[Any]:
    _ = column
    return func.json_extract(value, f"$[{place}]")


def _read_postgresql(value: ColumnElement[Any], place: int, column: Column[Any]) -> ColumnElement[Any]:
    # A cast to varchar(n) would cut a longer text silently instead of refusing it.
    kind = Text() if isinstance(column.type, String) else column.type
    return cast(value.op("->>")(place), kind)
