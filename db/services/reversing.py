"""A wrong booking is taken back: undo by its author at once, else reversal by a supervisor. Nothing is deleted.

A fact counts while no Reversal names its entry. What state the entry had changed is set back here.
"""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from sqlalchemy import RowMapping, Table, func, select, union_all

from db.domain.answers import Reversed
from db.domain.commands import ReverseEntry
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Action, Role
from db.ledger.act import Act
from db.ledger.guarded import Unsettled
from db.models import metadata
from db.models.columns import Kind
from db.models.ledger import entry, entry_result, reversal
from db.queries.standing import standing
from db.services.restating import restate

FINAL = frozenset({Action.REVERSE.value, Action.MASTER_SET.value})
MOST_DEPENDENTS = 20
# A label is paper: what it was printed for may still be taken back.
PAPER = "label_print"


def reverse_entry(act: Act, command: ReverseEntry) -> Reversed:
    """Take an entry back. Raises Refused (UD-*, ID-NO-ROLE)."""
    wrong = _entry(act, command)
    facts: dict[str, list[dict[str, Any]]] = json.loads(wrong["facts"])
    if dependents := _dependents(act, command, facts):
        raise Refused(Refusal.UD_DEPENDENTS, {"action": wrong["action"], "dependents": dependents})
    act.insert(reversal, reversed_entry_id=command.reversed_entry)
    for name, rows in facts.items():
        for row in rows:
            act.gather(metadata.tables[name], _amounts(metadata.tables[name], row), sign=-1)
    try:
        act.settle()
    except Unsettled as short:
        draws = _draws(act, short.trackable_id)
        raise Refused(Refusal.UD_DEPENDENTS, {"action": wrong["action"], "dependents": draws}) from short
    restate(act.connection, facts)
    return Reversed(str(command.reversed_entry), wrong["action"])


def _entry(act: Act, command: ReverseEntry) -> RowMapping:
    row = (
        act.connection.execute(
            select(entry, entry_result.c.facts)
            .join(entry_result, entry_result.c.entry_id == entry.c.id)
            .where(entry.c.id == command.reversed_entry)
        )
        .mappings()
        .one_or_none()
    )
    if row is None or row["action"] in FINAL:
        raise Refused(Refusal.UD_UNKNOWN, {"entry": str(command.reversed_entry)})
    done = select(reversal.c.id).where(reversal.c.reversed_entry_id == command.reversed_entry)
    if act.connection.execute(done).scalar() is not None:
        raise Refused(Refusal.UD_ALREADY, {"action": row["action"]})
    if command.undo:
        _refuse_undo(act, row)
    elif act.actor.role not in {Role.SUPERVISOR, Role.ADMIN}:
        raise Refused(Refusal.UD_NOT_YOURS, {"action": row["action"], "person": row["person"]})
    elif not command.reason:
        raise Refused(Refusal.UD_REASON, {"action": row["action"]})
    return row


def _refuse_undo(act: Act, row: RowMapping) -> None:
    """Undo is for one's own last act only; labels that came out after it do not count."""
    if row["person"] != act.command.person:
        raise Refused(Refusal.UD_NOT_YOURS, {"action": row["action"], "person": row["person"]})
    last = act.connection.execute(
        select(func.max(entry.c.sequence)).where(
            entry.c.stream == row["stream"],
            entry.c.person == row["person"],
            entry.c.id != act.command.entry_id,
            entry.c.action != Action.REVERSE.value,
            (entry.c.action != Action.LABEL.value) | (entry.c.id == row["id"]),
            ~select(reversal.c.id).where(reversal.c.reversed_entry_id == entry.c.id).exists(),
        )
    ).scalar()
    if last != row["sequence"]:
        raise Refused(Refusal.UD_TOO_LATE, {"action": row["action"]})


def _references(tables: Mapping[str, list[dict[str, Any]]]) -> Iterator[tuple[Table, Any, list[int]]]:
    for table in metadata.tables.values():
        if (
            table.info["kind"] is not Kind.FACT
            or table.name == PAPER
            or "entry_id" not in table.c
            or "id" not in table.c
        ):
            continue
        for column in table.c:
            for key in column.foreign_keys:
                if key.column.table.name in tables and key.column.name == "id":
                    yield table, column, [row["id"] for row in tables[key.column.table.name]]


def _dependents(act: Act, command: ReverseEntry, facts: Mapping[str, list[dict[str, Any]]]) -> list[str]:
    """The later acts that rest on a row of this entry, as ``ACTION by person``, found in one statement."""
    own = {command.reversed_entry, act.command.entry_id}
    parts = [
        select(entry.c.action, entry.c.person, entry.c.sequence)
        .join(table, table.c.entry_id == entry.c.id)
        .where(column.in_(ids), table.c.entry_id.not_in(own), standing(table))
        for table, column, ids in _references(facts)
    ]
    parts += [_later_returns(facts)] if "shipment_line" in facts else []
    if not parts:
        return []
    rows = act.connection.execute(union_all(*parts).limit(MOST_DEPENDENTS))
    return sorted({f"{row.action} by {row.person}" for row in rows})


def _later_returns(facts: Mapping[str, list[dict[str, Any]]]) -> Any:
    back = metadata.tables["customer_return"]
    ids = [row["trackable_id"] for row in facts["shipment_line"]]
    joined = select(entry.c.action, entry.c.person, entry.c.sequence).join(back, back.c.entry_id == entry.c.id)
    return joined.where(back.c.trackable_id.in_(ids), standing(back))


def _draws(act: Act, trackable_id: Any) -> list[str]:
    """The acts that took from a lot what its reversed birth had brought."""
    drawing = ("material_issue", "shipment_line", "split")
    parts = [
        select(entry.c.action, entry.c.person)
        .join(metadata.tables[name], metadata.tables[name].c.entry_id == entry.c.id)
        .where(metadata.tables[name].c.trackable_id == trackable_id, standing(metadata.tables[name]))
        for name in drawing
    ]
    rows = act.connection.execute(union_all(*parts).limit(MOST_DEPENDENTS))
    return sorted({f"{row.action} by {row.person}" for row in rows})


def _amounts(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """The row as kept in the result, with its amounts as decimals again."""
    amounts = {effect.amount for effect in table.info["effects"] if effect.amount}
    return {name: Decimal(value) if name in amounts else value for name, value in row.items()}
