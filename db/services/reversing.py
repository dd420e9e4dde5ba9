"""A wrong booking is taken back: undo by its author at once, else reversal by a supervisor. Nothing is deleted.

A fact counts while no Reversal names its entry. What state the entry had changed is set back here.
"""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, CompoundSelect, RowMapping, Table, bindparam, func, or_, select, union_all

from db.domain.answers import Reversed
from db.domain.commands import ReverseEntry
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Action, RecallStep, Role
from db.ledger.act import Act
from db.ledger.guarded import Unsettled
from db.models import metadata
from db.models.columns import Kind
from db.models.fitting import mount
from db.models.ledger import entry, entry_result, reversal
from db.models.material import trackable_state
from db.models.recall import recall_case
from db.queries.frontier import frontier_table, frontier_value
from db.queries.standing import standing
from db.services.restating import restate

# Made once: to make a statement takes several times as long as to run it.
WRONG = (
    select(entry, entry_result.c.facts)
    .join(entry_result, entry_result.c.entry_id == entry.c.id)
    .where(entry.c.id == bindparam("wrong"))
)
DONE = select(reversal.c.id).where(reversal.c.reversed_entry_id == bindparam("wrong"))
CREDENTIALS = (Action.PIN_RESET, Action.PIN_CHANGE, Action.BADGE_GIVE, Action.BADGE_BLOCK)
FINAL = frozenset(
    one.value for one in (Action.REVERSE, Action.MASTER_SET, Action.CORRECT, Action.PLANT_BEGIN, *CREDENTIALS)
)
MOST_DEPENDENTS = 20
# A label is paper, and so is what a search found: what they name may still be taken back.
PAPER = frozenset({"label_print", "recall_item"})


def reverse_entry(act: Act, command: ReverseEntry) -> Reversed:
    """Take an entry back. Raises Refused (UD-*, ID-NO-ROLE)."""
    wrong = _entry(act, command)
    facts = take_off(act, wrong)
    _refuse_own_recall(act, facts)
    try:
        act.settle()
    except Unsettled as short:
        draws = _draws(act, short.trackable_id)
        raise Refused(Refusal.UD_DEPENDENTS, {"action": wrong["action"], "dependents": draws}) from short
    _refuse_two_boxes(act, wrong["action"], facts)
    _refuse_two_lots(act, wrong["action"], facts)
    restate(act.connection, facts)
    return Reversed(str(command.reversed_entry), wrong["action"])


def standing_entry(act: Act, key: UUID) -> RowMapping:
    """An entry with its ``facts`` that still stands. Raises Refused (UD-UNKNOWN, UD-ALREADY)."""
    row = act.connection.execute(WRONG, {"wrong": key}).mappings().one_or_none()
    if row is None:
        raise Refused(Refusal.UD_UNKNOWN, {"entry": str(key)})
    if act.connection.execute(DONE, {"wrong": key}).scalar() is not None:
        raise Refused(Refusal.UD_ALREADY, {"action": row["action"]})
    return row


def take_off(act: Act, wrong: RowMapping) -> dict[str, list[dict[str, Any]]]:
    """Record that an entry no longer counts and take its amounts off; its facts. Raises Refused (UD-DEPENDENTS)."""
    facts: dict[str, list[dict[str, Any]]] = json.loads(wrong["facts"])
    if dependents := _dependents(act, wrong["id"], facts):
        raise Refused(Refusal.UD_DEPENDENTS, {"action": wrong["action"], "dependents": dependents})
    act.insert(reversal, reversed_entry_id=wrong["id"])
    for name, rows in facts.items():
        for row in rows:
            act.gather(metadata.tables[name], _amounts(metadata.tables[name], row), sign=-1)
    return facts


def _entry(act: Act, command: ReverseEntry) -> RowMapping:
    row = standing_entry(act, command.reversed_entry)
    if row["action"] in FINAL:
        raise Refused(Refusal.UD_UNKNOWN, {"entry": str(command.reversed_entry)})
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


def _references(targets: frozenset[str]) -> Iterator[tuple[Table, Column[Any], str]]:
    """The columns of facts that point to a row of one of these tables."""
    for table in metadata.tables.values():
        own = {"entry_id", "id"} <= set(table.c.keys())
        if table.info["kind"] is not Kind.FACT or table.name in PAPER or not own:
            continue
        for column in table.c:
            for key in column.foreign_keys:
                if key.column.table.name in targets and key.column.name == "id":
                    yield table, column, key.column.table.name


@cache
def _resting_on(dialect: str, targets: frozenset[str]) -> CompoundSelect[Any] | None:
    """Built once for each kind of act: to build it takes several times as long as to run it."""
    parts = [
        select(entry.c.action, entry.c.person, entry.c.sequence)
        .join(table, table.c.entry_id == entry.c.id)
        .where(column.in_(select(frontier_table(dialect, name=target).c.value)), standing(table))
        .where(table.c.entry_id.not_in(bindparam("own", expanding=True)))
        for table, column, target in _references(targets)
    ]
    return union_all(*parts).limit(MOST_DEPENDENTS) if parts else None


def _dependents(act: Act, wrong: UUID, facts: Mapping[str, list[dict[str, Any]]]) -> list[str]:
    """The later acts that rest on a row of this entry, as ``ACTION by person``."""
    found: list[Any] = []
    dialect = act.connection.dialect.name
    if (statement := _resting_on(dialect, frozenset(facts))) is not None:
        ids = {name: frontier_value(dialect, [row["id"] for row in rows]) for name, rows in facts.items()}
        found += act.connection.execute(statement, {**ids, "own": [wrong, act.command.entry_id]})
    if "shipment_line" in facts:
        found += act.connection.execute(_later_returns(facts).limit(MOST_DEPENDENTS))
    return sorted({f"{row.action} by {row.person}" for row in found})


def _later_returns(facts: Mapping[str, list[dict[str, Any]]]) -> Any:
    """Returns of what, without this shipment, would never have left."""
    back, state = metadata.tables["customer_return"], trackable_state.c
    short = [
        (state.trackable_id == row["trackable_id"])
        & (state.shipped - Decimal(row["quantity"]) < state.customer_returned)
        for row in facts["shipment_line"]
    ]
    joined = select(entry.c.action, entry.c.person, entry.c.sequence).join(back, back.c.entry_id == entry.c.id)
    joined = joined.join(trackable_state, state.trackable_id == back.c.trackable_id)
    return joined.where(or_(*short), standing(back))


def _refuse_own_recall(act: Act, facts: Mapping[str, list[dict[str, Any]]]) -> None:
    """What a recall holds is let go by another person than who opened it, also by taking the hold back."""
    cases = {row["case_id"] for row in facts.get("recall_event", ()) if row["what"] == RecallStep.HELD.value}
    opener = (
        select(recall_case.c.case_no)
        .join(entry, entry.c.id == recall_case.c.entry_id)
        .where(recall_case.c.id.in_(cases), entry.c.person == act.command.person)
    )
    if cases and (own := act.connection.execute(opener).scalar()) is not None:
        raise Refused(Refusal.RL_SAME_PERSON, {"case": own, "person": act.actor.name})


def _refuse_two_boxes(act: Act, action: str, facts: Mapping[str, list[dict[str, Any]]]) -> None:
    """What came out of a box and is in another by now cannot be put back into the first."""
    ids = [row["trackable_id"] for row in facts.get("unpacking", ())]
    again = select(trackable_state.c.trackable_id).where(
        trackable_state.c.trackable_id.in_(ids), trackable_state.c.packed > 1
    )
    if ids and act.connection.execute(again).first() is not None:
        raise Refused(Refusal.UD_DEPENDENTS, {"action": action, "dependents": [Action.PACK.value]})


def _refuse_two_lots(act: Act, action: str, facts: Mapping[str, list[dict[str, Any]]]) -> None:
    """What came out of a slot that was filled since cannot be put back into it."""
    ids = [row["mount_id"] for row in facts.get("unmount", ())]
    later = mount.alias()
    again = select(later.c.id).join(mount, mount.c.slot_id == later.c.slot_id)
    again = again.where(mount.c.id.in_(ids), later.c.id > mount.c.id, standing(later))
    if ids and act.connection.execute(again.limit(1)).first() is not None:
        raise Refused(Refusal.UD_DEPENDENTS, {"action": action, "dependents": [Action.MOUNT.value]})


def _draws(act: Act, trackable_id: Any) -> list[str]:
    """The acts that took from a lot what its reversed birth had brought."""
    drawing = ("material_issue", "shipment_line", "split", "merge", "load_set", "withdrawal", "adjustment")
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
