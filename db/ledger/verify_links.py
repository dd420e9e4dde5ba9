"""Every id leads to its row, also where a tool wrote with foreign keys off; reversals and counters are sound."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, exists, func, select, true

from db.domain.terms import Action, Source
from db.ledger.fault import Fault, FaultKind
from db.ledger.kept import raw
from db.models import metadata
from db.models.ledger import entry, number_counter, reversal

NUMBERING = frozenset({Action.UNIT_BIRTH.value, Action.COMPLETE.value, Action.SHIP.value, Action.RECALL_OPEN.value})


def check_links(connection: Connection) -> Iterator[Fault]:
    """Every reference of every table."""
    for table in metadata.sorted_tables:
        for column in table.c:
            for reference in column.foreign_keys:
                yield from _dangling(connection, table, column, reference.column)


@cache
def _lost(table: Table, column: Column[Any], target: Column[Any]) -> Select[Any]:
    """Built once: to build all of them takes longer than to run them on a small record."""
    key = next(iter(table.primary_key.columns), column)
    goal = target.table.alias("goal").c[target.name] if target.table is table else target
    leads = exists().where(goal == column)
    return select(raw(key).label("key"), raw(column).label("points")).where(column.is_not(None), ~leads)


def _dangling(connection: Connection, table: Table, column: Column[Any], target: Column[Any]) -> Iterator[Fault]:
    for row in connection.execute(_lost(table, column, target)):
        detail = f"{column.name} {row.points} leads to no {target.table.name}"
        yield Fault(FaultKind.LINK, table.name, str(row.key), detail)


def check_reversals(connection: Connection) -> Iterator[Fault]:
    """A reversal is written by an act of reversing, and no such act is reversed."""
    wrong, back, right = entry.alias("wrong"), Action.REVERSE.value, Action.CORRECT.value
    corrected = (entry.c.action == right) & wrong.c.action.in_([Action.ISSUE.value, right])
    reversed_ = (entry.c.action == back) & wrong.c.action.is_not(None) & (wrong.c.action != back)
    odd = (
        select(reversal.c.id, reversal.c.reversed_entry_id, entry.c.action, wrong.c.action)
        .outerjoin(entry, entry.c.id == reversal.c.entry_id)
        .outerjoin(wrong, wrong.c.id == reversal.c.reversed_entry_id)
        .where(func.coalesce(~(corrected | reversed_), true()))
    )
    for key, names, by, what in connection.execute(odd):
        yield Fault(FaultKind.REVERSAL, "reversal", str(key), f"{by} takes back {what} ({names})")


class UsedNumbers:
    """The highest number of each series that an act gave by itself."""

    def __init__(self) -> None:
        self._highest: dict[str, int] = {}

    def note(self, page: Sequence[Mapping[str, Any]]) -> None:
        """Read the numbers from the answers of a page of entries; codes that the actor brought are none."""
        for row in page:
            if row["action"] in NUMBERING and row["source"] != Source.IMPORT.value and row["result_answer"]:
                for code in _given(row["command"], row["result_answer"]):
                    series, _, number = code.rpartition("-")
                    if number.isdigit():
                        self._highest[series] = max(self._highest.get(series, 0), int(number))

    def check(self, connection: Connection) -> Iterator[Fault]:
        """No counter stands below a number that was given."""
        kept = {row.series: row.last for row in connection.execute(select(number_counter))}
        for series, highest in self._highest.items():
            if kept.get(series, 0) < highest:
                detail = f"{highest} was given, the counter says {kept.get(series)}"
                yield Fault(FaultKind.COUNTER, "number_counter", series, detail)


def _given(command: str, answer: str) -> Sequence[str]:
    try:
        asked, told = json.loads(command), json.loads(answer)
    except ValueError:
        return ()
    if {"serials", "lot", "shipment_no"} & asked.keys():
        return ()
    own = [told[name] for name in ("shipment_no", "case_no") if name in told]
    return own or tuple(told.get("codes", ()))
