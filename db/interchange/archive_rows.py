"""Everything that an order touches, row by row, as a result of the ledger would list it."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, Table, select

from db.ledger.kept import plain_row, raw_columns, readers
from db.models import metadata
from db.models.columns import Kind
from db.models.ledger import entry, entry_result, master_change
from db.models.material import trackable
from db.models.production import output, production_order
from db.queries.frontier import frontier_of

NO_HEADS = frozenset({"entry", "trackable", "production_order"})
# Of a lot that went in, what it is and was said to be; where else it went is of other orders.
OF_A_LOT = frozenset(
    {"identifier", "receipt_line", "quality_change", "hold", "hold_release", "inspection", "disposition"}
)
Rows = dict[str, list[dict[str, Any]]]
# What names these is not of the order alone: a shipment of others' units, a receipt of other lots, a recall's search.
SHARED = frozenset({"entry", "reversal", "master_change", "recall_item", "archive_batch"})


def rows_of_order(connection: Connection, order_id: int) -> Rows:
    """By table: the order, what was done on it, what went in and came out with its own facts, and their entries."""
    found: dict[str, set[int]] = {"production_order": {order_id}}
    for table in _facts():
        keys = set(_referring(connection, table, found))
        if keys:
            found.setdefault(table.name, set()).update(keys)
            found.setdefault("trackable", set()).update(_things(connection, table, keys))
    made = set(_things(connection, output, found.get("output", set())))
    for table in _facts():
        if "trackable_id" in table.c and table.name not in SHARED:
            things = found.get("trackable", set()) if table.name in OF_A_LOT else made
            found.setdefault(table.name, set()).update(_of_things(connection, table, things))
    for name, keys in tuple(found.items()):
        for target, heads in _heads(connection, metadata.tables[name], keys):
            found.setdefault(target, set()).update(heads)
    rows = {name: _read(connection, metadata.tables[name], keys) for name, keys in found.items() if keys}
    return {**rows, **_entries(connection, rows)}


def _facts() -> Iterator[Table]:
    """Fact tables, those that others refer to first."""
    for table in metadata.sorted_tables:
        if table.info["kind"] is Kind.FACT and table not in {entry, entry_result, master_change, trackable}:
            yield table


def _referring(connection: Connection, table: Table, found: dict[str, set[int]]) -> Iterator[int]:
    """Rows that point to a row already found, trackables excepted: they lead to other orders."""
    if table.name in SHARED or table is production_order:
        return
    for column in table.c:
        for key in column.foreign_keys:
            target = key.column.table.name
            if target in found and target != "trackable" and key.column.name == "id":
                ids = select(frontier_of(connection, found[target]).c.value)
                yield from connection.execute(select(table.c.id).where(column.in_(ids))).scalars()


def _things(connection: Connection, table: Table, keys: Collection[int]) -> Iterator[int]:
    for column in table.c:
        if any(key.column.table is trackable for key in column.foreign_keys):
            ids = select(frontier_of(connection, keys).c.value)
            named = select(column).where(table.c.id.in_(ids), column.is_not(None))
            yield from connection.execute(named).scalars()


def _of_things(connection: Connection, table: Table, things: Collection[int]) -> Iterator[int]:
    ids = select(frontier_of(connection, things).c.value)
    yield from connection.execute(select(table.c.id).where(table.c.trackable_id.in_(ids))).scalars()


def _heads(connection: Connection, table: Table, keys: Collection[int]) -> Iterator[tuple[str, list[int]]]:
    """The documents that these rows are lines of: receipts, shipments."""
    for column in table.c:
        for key in column.foreign_keys:
            target = key.column.table
            if target.info["kind"] is Kind.FACT and key.column.name == "id" and target.name not in NO_HEADS:
                ids = select(frontier_of(connection, keys).c.value)
                named = select(column).where(table.c.id.in_(ids), column.is_not(None))
                yield target.name, list(connection.execute(named).scalars())


def _read(connection: Connection, table: Table, keys: Collection[int]) -> list[dict[str, Any]]:
    reading = readers(table, connection.dialect)
    ids = select(frontier_of(connection, keys).c.value)
    rows = connection.execute(select(*raw_columns(table.c)).where(table.c.id.in_(ids)).order_by(table.c.id))
    return [plain_row(reading, row) for row in rows.mappings()]


def _entries(connection: Connection, rows: Rows) -> Rows:
    """The acts of all these rows, with their results and chains."""
    own = {row["entry_id"] for table in rows.values() for row in table if "entry_id" in row}
    told: Rows = {}
    for table, key in ((entry, entry.c.id), (entry_result, entry_result.c.entry_id)):
        reading = readers(table, connection.dialect)
        every = connection.execute(select(*raw_columns(table.c)).where(key.in_(_uuids(own))).order_by(key))
        told[table.name] = [plain_row(reading, row) for row in every.mappings()]
    return told


def _uuids(texts: Collection[str]) -> list[Any]:
    from uuid import UUID

    return [UUID(text) for text in sorted(texts)]
