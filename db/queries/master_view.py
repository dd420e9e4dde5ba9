"""Master data to read and to edit: which tables, what each column may hold, the rows, and how one row came to be."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Connection,
    Date,
    Integer,
    Table,
    UniqueConstraint,
    select,
)

from db.domain.numbers import plain
from db.models import metadata
from db.models.columns import Amount, Instant
from db.models.ledger import entry, master_change
from db.models.master import person

TABLES = (
    "person", "qualification", "item", "bom_line", "routing_stage", "inspection_plan", "characteristic", "reason_code",
    "work_center", "machine", "slot", "location", "gauge", "supplier", "customer", "certificate", "shift",
    "labour_rate", "overhead_rate", "plant",
)  # fmt: skip
"""Those that a leader edits; credentials are given elsewhere, supplier labels are taught."""
NAMES = {"person": "personnel_no"}
MOST = 5000


class FieldKind(StrEnum):
    """What is typed, or chosen."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"
    REFERENCE = "reference"
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True)
class Field:
    """One column. ``key``: it names the row and stays as it is. ``length``: of a text. ``target``: of a reference."""

    name: str
    kind: FieldKind
    required: bool
    key: bool
    length: int | None = None
    choices: tuple[str, ...] = ()
    target: str | None = None


@dataclass(frozen=True)
class MasterLine:
    """One row; the values as they are typed (a reference by its code), empty where nothing is said."""

    id: int
    values: Mapping[str, str]


@dataclass(frozen=True)
class Change:
    """What became other when: (column, before, after). ``before`` is empty for a new row."""

    at: datetime
    person: str
    parts: tuple[tuple[str, str, str], ...]


@cache
def fields_of(table_name: str) -> tuple[Field, ...]:
    """The columns that somebody fills in, those that name the row first."""
    table = metadata.tables[table_name]
    keys = _key_columns(table)
    fields = [_field(column, key=column.name in keys) for column in table.c if column.name != "id"]
    return tuple(sorted(fields, key=lambda one: not one.key))


def _key_columns(table: Table) -> frozenset[str]:
    alone = [column.name for column in table.c if column.unique]
    if alone:
        return frozenset(alone[:1])
    together = next((one for one in table.constraints if isinstance(one, UniqueConstraint)), None)
    return frozenset(column.name for column in together.columns) if together is not None else frozenset({"name"})


def _field(column: Column[Any], *, key: bool) -> Field:
    required = not column.nullable and column.server_default is None
    target = next((one.column.table.name for one in column.foreign_keys), None)
    choices = _words(column)
    if target is not None:
        kind = FieldKind.REFERENCE
    elif choices:
        kind = FieldKind.CHOICE
    else:
        kinds = ((Boolean, FieldKind.FLAG), (Amount, FieldKind.NUMBER), (Instant, FieldKind.MOMENT),
                 (Date, FieldKind.DAY), (Integer, FieldKind.WHOLE))  # fmt: skip
        kind = next((one for kept, one in kinds if isinstance(column.type, kept)), FieldKind.TEXT)
    return Field(column.name, kind, required, key, getattr(column.type, "length", None), choices, target)


def _words(column: Column[Any]) -> tuple[str, ...]:
    """The words that a check of the schema allows."""
    for check in column.constraints:
        text = str(check.sqltext) if isinstance(check, CheckConstraint) else ""
        if text.startswith(f"{column.name} IN ("):
            return tuple(word.strip(" '") for word in text[text.index("(") + 1 : -1].split(","))
    return ()


def master_rows(connection: Connection, table_name: str) -> tuple[MasterLine, ...]:
    """All rows, by what names them; at most MOST."""
    table = metadata.tables[table_name]
    columns: list[ColumnElement[Any]] = [table.c.id]
    joined: Any = table
    for field in fields_of(table_name):
        if field.target is None:
            columns.append(table.c[field.name])
            continue
        other = metadata.tables[field.target].alias()
        joined = joined.outerjoin(other, other.c.id == table.c[field.name])
        columns.append(other.c[NAMES.get(field.target, "code")].label(field.name))
    keys = columns[1 : 1 + sum(one.key for one in fields_of(table_name))]
    rows = connection.execute(select(*columns).select_from(joined).order_by(*keys, table.c.id).limit(MOST)).all()
    names = [one.name for one in fields_of(table_name)]
    return tuple(
        MasterLine(row[0], {name: typed(value) for name, value in zip(names, row[1:], strict=True)}) for row in rows
    )


def codes_of(connection: Connection, table_name: str) -> tuple[str, ...]:
    """What a reference to a table may say."""
    table = metadata.tables[table_name]
    column = table.c[NAMES.get(table_name, "code")]
    return tuple(connection.execute(select(column).order_by(column).limit(MOST)).scalars())


def typed(value: Any) -> str:
    """A value as somebody would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)


def master_history(connection: Connection, table_name: str, row_id: int) -> tuple[Change, ...]:
    """Every change of a row, the latest first."""
    rows = connection.execute(
        select(entry.c.happened_at, entry.c.person, person.c.name, master_change.c.old, master_change.c.new)
        .join(entry, entry.c.id == master_change.c.entry_id)
        .outerjoin(person, person.c.personnel_no == entry.c.person)
        .where(master_change.c.table_name == table_name, master_change.c.row_id == row_id)
        .order_by(master_change.c.id.desc())
    )
    return tuple(Change(at, name or number, _parts(old, new)) for at, number, name, old, new in rows)


def _parts(old: str | None, new: str) -> tuple[tuple[str, str, str], ...]:
    before = json.loads(old) if old else {}
    after = json.loads(new)
    names = [name for name in after if name != "id" and before.get(name) != after[name]]
    return tuple((name, _told(before.get(name)), _told(after[name])) for name in names)


def _told(value: Any) -> str:
    return "" if value is None else str(value)
