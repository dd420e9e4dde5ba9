"""Master data against its changes: each change follows the one before, each row is what its last change says."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, select

from db.domain.canonical import digest
from db.ledger.fault import Fault, FaultKind, differing
from db.ledger.kept import plain_row, raw_columns, readers
from db.models import metadata
from db.models.columns import Kind
from db.models.ledger import master_change


def check_master(connection: Connection) -> Iterator[Fault]:
    """Every table of master data."""
    for table in metadata.sorted_tables:
        if table.info["kind"] is Kind.MASTER:
            yield from _check_table(connection, table)


def _check_table(connection: Connection, table: Table) -> Iterator[Fault]:
    last: dict[int, str] = {}
    own = master_change.c
    # Not entry_id, which may be unreadable: where it leads is a question of links.
    changes = select(own.id, own.row_id, own.old, own.new).where(own.table_name == table.name).order_by(own.id)
    for change in connection.execute(changes).mappings():
        if change["old"] != last.get(change["row_id"]):
            detail = f"change {change['id']} does not follow the one before it"
            yield Fault(FaultKind.MASTER_HISTORY, table.name, str(change["row_id"]), detail)
        last[change["row_id"]] = change["new"]
    for row in _kept(connection, table):
        said = last.pop(row["id"], None)
        if said is None:
            yield Fault(FaultKind.MASTER_ADDED, table.name, str(row["id"]), "no change tells of it")
        elif changed := differing(_read(said), row):
            yield Fault(FaultKind.MASTER_CHANGED, table.name, str(row["id"]), changed)
    yield from (Fault(FaultKind.MASTER_MISSING, table.name, str(key), "its row is gone") for key in last)


def _read(text: str) -> dict[str, Any]:
    try:
        return dict(json.loads(text))
    except (ValueError, TypeError):
        return {"id": f"unreadable: {text[:80]!r}"}


def _kept(connection: Connection, table: Table) -> Iterator[dict[str, Any]]:
    """The rows in plain values; of a secret its fingerprint, as the changes keep it."""
    reading = readers(table, connection.dialect)
    secret = table.info.get("secret", ())
    for row in connection.execute(select(*raw_columns(table.c)).order_by(table.c.id)).mappings():
        plain = plain_row(reading, row)
        yield {name: digest(value) if name in secret and value else value for name, value in plain.items()}
