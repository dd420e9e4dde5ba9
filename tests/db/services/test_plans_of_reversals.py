"""To take an act back stays cheap in a large record: what rests on it is found by indexes, whatever the act was."""

import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import event, func, select
from uuid6 import uuid7

from db.domain.commands import ReverseEntry
from db.domain.refusals import Refused
from db.engine import Engines
from db.ledger.writer import Ledger
from db.models.ledger import entry
from db.services.reversing import FINAL, reverse_entry
from tests.helpers.filled import fill

MANY = 4000
EXPLAIN = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN "}
SCANNED = re.compile(r"(?:^|\s)SCAN (\w+?)(?:_\d+)?(?:\s|$)|Seq Scan on (\w+)|SEARCH (\w+?)(?:_\d+)? USING AUTOMATIC")

RESTING = (
    ("trackable", "parent_id"), ("material_issue", "order_stage_id"), ("issue_return", "trackable_id"),
    ("hold_release", "trackable_id"), ("unit_pass", "order_stage_id"), ("load_set", "mount_id"),
    ("component_removal", "trackable_id"), ("help_call", "order_id"), ("packing", "container_id"),
)  # fmt: skip


def one_of_each(engines: Engines) -> dict[str, UUID]:
    """By its action, the last entry of each."""
    last = select(entry.c.action, func.max(entry.c.recorded_at).label("at")).group_by(entry.c.action).subquery()
    asked = select(entry.c.action, entry.c.id).join(
        last, (last.c.action == entry.c.action) & (last.c.at == entry.c.recorded_at)
    )
    with engines.read.connect() as connection:
        return {row.action: row.id for row in connection.execute(asked) if row.action not in FINAL}


def asked_by_reversals(engines: Engines) -> dict[str, Any]:
    """Every statement that looks something up while these acts are taken back (or refused to be), with its values."""
    asked, ledger = dict[str, Any](), Ledger(engines, "TAKER")

    def note(_connection: object, _cursor: object, statement: str, values: Any, *_rest: object) -> None:
        if statement.startswith(("SELECT", "WITH", "UPDATE")):
            asked[statement] = values

    acts = one_of_each(engines)
    event.listen(engines.write, "before_cursor_execute", note)
    for wrong in acts.values():
        head: dict[str, Any] = {"entry_id": uuid7(), "person": "1001", "happened_at": datetime.now(UTC)}
        with suppress(Refused):
            ledger.write(reverse_entry, ReverseEntry(**head, reversed_entry=wrong, reason="WRONG"))
    event.remove(engines.write, "before_cursor_execute", note)
    assert len(acts) > 20
    return asked


def scanned(engines: Engines, asked: dict[str, Any], large: set[str]) -> set[str]:
    """The large tables that are read from end to end for these statements."""
    engines.dispose()  # SQLite explains by what a connection knew of the schema when it was opened
    with engines.read.connect() as connection:
        plans = [connection.exec_driver_sql(EXPLAIN[engines.dialect] + one, asked[one]).all() for one in asked]
    found = [SCANNED.search(str(row[-1])) for plan in plans for row in plan]
    return {name for hit in found if hit for name in hit.groups()} & large


def test_no_large_table_is_read_whole_for_a_reversal(told: Engines) -> None:
    asked = asked_by_reversals(told)
    large = fill(told, MANY)
    assert scanned(told, asked, large) == set()
    with told.write.begin() as connection:  # the control
        for name, column in RESTING:
            connection.exec_driver_sql(f"DROP INDEX ix_{name}_{column}")
    assert scanned(told, asked, large) == {name for name, _ in RESTING}
