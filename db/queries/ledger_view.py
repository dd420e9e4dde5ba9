"""The ledger to read: entries by who, what, where, when and any text in them, a page at a time; one of them whole."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, String, cast, func, or_, select

from db.domain.terms import Action
from db.models.ledger import entry, entry_result, override, reversal
from db.models.master import person
from db.queries.standing import standing

NAMED = ("code", "lot", "unit", "serials", "reversed_entry", "order_no", "case_no", "personnel_no", "item", "lines")
"""The parts of a command that say what it is about, the most telling first."""


class LedgerOrder(IntEnum):
    """By what the entries are ordered; the latest first within the same."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    PANEL = 3


@dataclass(frozen=True)
class LedgerFilter:
    """Which entries; empty parts ask for nothing. ``since`` and ``until``: the half-open period in which it happened.

    ``text``: anywhere in the command, the reason or the note, small and capital letters alike.
    """

    person: str | None = None
    action: Action | None = None
    stream: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""


@dataclass(frozen=True)
class LedgerLine:
    """One entry. ``thing``: what it is about; ``taken_back``: the stream and number of the entry that reversed it."""

    id: UUID
    stream: str
    sequence: int
    at: datetime
    person: str
    name: str
    second: str | None
    action: str
    thing: str
    reason: str | None
    note: str | None
    taken_back: str | None
    overrode: bool


@dataclass(frozen=True)
class LedgerDetail:
    """One entry whole. ``said`` and ``answered``: the command and its answer, flat."""

    line: LedgerLine
    recorded_at: datetime
    source: str
    said: tuple[tuple[str, str], ...]
    answered: tuple[tuple[str, str], ...]
    allowed: tuple[tuple[str, str, str], ...]
    reverses: str | None
    hash: str


def ledger_count(connection: Connection, asked: LedgerFilter) -> tuple[int, int]:
    """How many entries are asked for, and how many there are."""
    every = connection.execute(select(func.count()).select_from(entry)).scalar_one()
    if asked == LedgerFilter():
        return every, every
    return connection.execute(select(func.count()).select_from(entry).where(*_wanted(asked))).scalar_one(), every


def ledger_page(
    connection: Connection, asked: LedgerFilter, order: LedgerOrder, *, descending: bool, first: int, count: int
) -> tuple[LedgerLine, ...]:
    """So many entries from the ``first`` on (0 is the first)."""
    by = _ordered(order, descending=descending)
    rows = connection.execute(_lines().where(*_wanted(asked)).order_by(*by).offset(first).limit(count)).mappings()
    return tuple(_line(row) for row in rows)


def ledger_choices(connection: Connection) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Who (number and name) and where (streams) one may ask for."""
    people = connection.execute(select(person.c.personnel_no, person.c.name).order_by(person.c.name))
    streams = connection.execute(select(entry.c.stream).distinct().order_by(entry.c.stream)).scalars()
    return tuple((number, name) for number, name in people), tuple(streams)


def ledger_detail(connection: Connection, entry_id: UUID) -> LedgerDetail:
    """Raises LookupError where there is no such entry."""
    row = connection.execute(_lines().where(entry.c.id == entry_id)).mappings().one_or_none()
    if row is None:
        raise LookupError(f"no entry {entry_id}")
    line = _line(row)
    more = connection.execute(
        select(entry.c.recorded_at, entry.c.source, entry.c.command, entry.c.hash, entry_result.c.answer)
        .outerjoin(entry_result, entry_result.c.entry_id == entry.c.id)
        .where(entry.c.id == entry_id)
    ).one()
    allowed = connection.execute(
        select(override.c.code, person.c.name, override.c.reason)
        .join(person, person.c.id == override.c.person_id)
        .where(override.c.entry_id == entry_id)
    )
    return LedgerDetail(
        line, more.recorded_at, more.source, _flat(more.command), _flat(more.answer or "{}"),
        tuple((code, name, reason) for code, name, reason in allowed), _reverses(connection, entry_id), more.hash,
    )  # fmt: skip


def _wanted(asked: LedgerFilter) -> list[ColumnElement[bool]]:
    one = entry.c
    found: list[ColumnElement[bool]] = []
    for column, value in ((one.person, asked.person), (one.action, asked.action), (one.stream, asked.stream)):
        if value is not None:
            found.append(column == str(value))
    if asked.since is not None:
        found.append(one.happened_at >= asked.since)
    if asked.until is not None:
        found.append(one.happened_at < asked.until)
    if asked.text:
        texts = (one.command, one.note, one.reason)
        found.append(or_(*(text.icontains(asked.text, autoescape=True) for text in texts)))
    return found


def _ordered(order: LedgerOrder, *, descending: bool) -> tuple[ColumnElement[Any], ...]:
    one = entry.c
    columns: dict[LedgerOrder, tuple[ColumnElement[Any], ...]] = {
        LedgerOrder.WHEN: (one.happened_at, one.id), LedgerOrder.WHO: (one.person,), LedgerOrder.WHAT: (one.action,),
        LedgerOrder.PANEL: (one.stream, one.sequence),
    }  # fmt: skip
    chosen = tuple(column.desc() if descending else column.asc() for column in columns[order])
    return (*chosen, one.happened_at.desc(), one.id.desc()) if order in {LedgerOrder.WHO, LedgerOrder.WHAT} else chosen


def _lines() -> Select[Any]:
    back = entry.alias("back")
    taken = (
        select(back.c.stream + "-" + cast(back.c.sequence, String))
        .join(reversal, reversal.c.entry_id == back.c.id)
        .where(reversal.c.reversed_entry_id == entry.c.id, standing(reversal))
        .correlate(entry)
        .limit(1)
        .scalar_subquery()
    )
    return select(
        *(entry.c[name] for name in ("id", "stream", "sequence", "person", "second_person", "action", "command")),
        *(entry.c.happened_at, entry.c.reason, entry.c.note),
        func.coalesce(person.c.name, entry.c.person).label("name"),
        taken.label("taken_back"),
        select(override.c.id).where(override.c.entry_id == entry.c.id).exists().label("overrode"),
    ).outerjoin(person, person.c.personnel_no == entry.c.person)


def _line(row: RowMapping) -> LedgerLine:
    return LedgerLine(
        row["id"], row["stream"], row["sequence"], row["happened_at"], row["person"], row["name"],
        row["second_person"], row["action"], thing_of(json.loads(row["command"])), row["reason"], row["note"],
        row["taken_back"], bool(row["overrode"]),
    )  # fmt: skip


def thing_of(command: Mapping[str, Any]) -> str:
    """What a command is about, in one code; of several the first, and how many more."""
    for name in NAMED:
        value = command.get(name)
        if isinstance(value, list) and value:
            first = value[0] if isinstance(value[0], str) else str(value[0].get("code") or value[0].get("item") or "")
            return f"{first} +{len(value) - 1}" if len(value) > 1 else first
        if isinstance(value, str) and value:
            return value
    rows = command.get("rows")
    return ", ".join(sorted({str(one.get("table")) for one in rows})) if isinstance(rows, list) else ""


def _flat(text: str) -> tuple[tuple[str, str], ...]:
    """The parts of an object, each as one text; what is empty says nothing."""
    found = json.loads(text)
    if not isinstance(found, dict):
        return (("", str(found)),)
    return tuple((name, _told(value)) for name, value in found.items() if value not in (None, "", [], {}))


def _told(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(_told(one) for one in value.values() if one not in (None, False, "", [], {}))
    if isinstance(value, list):
        return "; ".join(_told(one) for one in value)
    return value if isinstance(value, str) else json.dumps(value)


def _reverses(connection: Connection, entry_id: UUID) -> str | None:
    found = connection.execute(
        select(entry.c.stream, entry.c.sequence)
        .join(reversal, reversal.c.reversed_entry_id == entry.c.id)
        .where(reversal.c.entry_id == entry_id)
        .limit(1)
    ).one_or_none()
    return f"{found.stream}-{found.sequence}" if found else None
