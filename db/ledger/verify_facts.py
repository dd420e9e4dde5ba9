"""Each fact row against what its entry's result says was written, field by field, in both directions."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, and_, exists, select

from db.ledger.fault import Fault, FaultKind, differing
from db.ledger.kept import plain_row, raw_columns, readers
from db.models import metadata
from db.models.columns import Kind
from db.models.ledger import entry, entry_result

Listed = dict[int, tuple[str, dict[str, Any]]]


def fact_tables() -> list[Table]:
    """The tables whose rows a result lists."""
    facts = (table for table in metadata.sorted_tables if table.info["kind"] is Kind.FACT)
    return [table for table in facts if table not in {entry, entry_result}]


def used_tables(connection: Connection) -> list[Table]:
    """The fact tables that hold any row at all."""
    return [table for table in fact_tables() if connection.execute(select(exists().select_from(table))).scalar()]


def check_facts(connection: Connection, tables: Sequence[Table], page: Sequence[Mapping[str, Any]]) -> Iterator[Fault]:
    """The fact rows of a page of one stream's entries."""
    listed: dict[str, Listed] = {}
    for row in page:
        yield from _list(listed, row)
    for table in tables:
        yield from _compare(table, listed.pop(table.name, {}), _kept(connection, table, page))
    for name, rows in listed.items():
        yield from (Fault(FaultKind.FACT_MISSING, name, str(key), f"listed by {own}") for key, (own, _) in rows.items())


def _list(listed: dict[str, Listed], row: Mapping[str, Any]) -> Iterator[Fault]:
    if row["result_facts"] is None:
        return
    try:
        for name, facts in json.loads(row["result_facts"]).items():
            listed.setdefault(name, {}).update({fact["id"]: (row["id"], fact) for fact in facts})
    except (ValueError, TypeError, KeyError, AttributeError):
        yield Fault(FaultKind.RESULT_CHANGED, "entry_result", row["id"], "its list of facts cannot be read")


def _kept(connection: Connection, table: Table, page: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    reading = readers(table, connection.dialect)
    first, last = page[0], page[-1]
    within = and_(entry.c.stream == first["stream"], entry.c.sequence.between(first["sequence"], last["sequence"]))
    statement = select(*raw_columns(table.c)).join(entry, entry.c.id == table.c.entry_id).where(within)
    for row in connection.execute(statement).mappings():
        yield plain_row(reading, row)


def _compare(table: Table, listed: Listed, kept: Iterator[dict[str, Any]]) -> Iterator[Fault]:
    for row in kept:
        key, own = row["id"], row["entry_id"]
        by, content = listed.pop(key, (None, {}))
        if by != own:
            yield Fault(FaultKind.FACT_ADDED, table.name, str(key), f"its entry {own} does not list it")
        elif changed := differing(content, row, ignored=("entry_id",)):
            yield Fault(FaultKind.FACT_CHANGED, table.name, str(key), changed)
    for key, (by, _) in listed.items():
        yield Fault(FaultKind.FACT_MISSING, table.name, str(key), f"listed by {by}")
