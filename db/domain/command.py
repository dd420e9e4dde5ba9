"""What every command carries: its own id, who, when, why. A command is frozen and made by the actor."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from db.domain.codes import Malformed
from db.domain.numbers import NumberRejectedError, checked
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Action, Source

SYSTEM = "SYSTEM"
BOXES = "boxes"
"""Acts on what lies in boxes: a box leaves with all that is in it at any depth, and no box may lie in itself."""

# Histories that are taken over may be old. A day: what a wrong time zone makes of the right moment.
EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
AHEAD = timedelta(days=1)
_OWN_COLUMNS = frozenset({"entry_id", "person", "second_person", "happened_at", "reason", "note", "source"})


@dataclass(frozen=True)
class Allowance:
    """The second person of an act allows what one rule refuses. ``code`` is the refusal's."""

    code: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Command:
    """The head of a command. ``person`` is a personnel number; ``happened_at`` is aware; ids are UUIDv7 of the actor.

    A command never holds a PIN or a badge token: who vouches for ``second_person`` is the panel that checked them.
    """

    action: ClassVar[Action]
    alone_on: ClassVar[str | None] = None
    """The field that no two such acts under way may have the same in: each counts on from the one before."""

    alone_among: ClassVar[str | None] = None
    """All acts that name the same wait for each other: what one reads at any depth, another may be changing."""

    entry_id: UUID
    person: str
    happened_at: datetime
    second_person: str | None = None
    reason: str | None = None
    note: str | None = None
    source: Source = Source.PANEL
    allowed: tuple[Allowance, ...] | None = None

    def alone(self) -> str | None:
        """What this act works on alone, as ``FIELD:VALUE`` or a word; None where guards alone decide."""
        if self.alone_among is not None:
            return self.alone_among
        return None if self.alone_on is None else f"{self.alone_on}:{getattr(self, self.alone_on)}"

    def payload(self) -> Mapping[str, Any]:
        """The act's own fields, without the head that the entry keeps in columns; empty ones are left out."""
        own = {part.name: getattr(self, part.name) for part in fields(self) if part.name not in _OWN_COLUMNS}
        return {name: _plain(value) for name, value in own.items() if value is not None}


def refuse_wrong_clock(command: Command, now: datetime) -> None:
    """An act happened before it is recorded, give or take a clock, and in an age of panels. Raises Refused (SE-FUTURE).

    ``now`` is the database's time, aware.
    """
    if not EARLIEST < command.happened_at <= now + AHEAD:
        raise Refused(Refusal.SE_FUTURE, {"stage": "", "at": command.happened_at.isoformat()})


def refuse_inexact(value: Any) -> None:
    """Every number and text of a command must be one that every database keeps. Raises Refused (QTY, CODE-MALFORMED).

    A NUL, or half of a character, is none.
    """
    if isinstance(value, Mapping):
        for item in value.values():
            refuse_inexact(item)
    elif isinstance(value, list):
        for item in value:
            refuse_inexact(item)
    elif isinstance(value, Decimal):
        try:
            checked(value)
        except NumberRejectedError:
            raise Refused(Refusal.QTY, {"quantity": str(value)}) from None
    elif isinstance(value, str) and any(char == "\0" or "\ud800" <= char <= "\udfff" for char in value):
        facts = {"code": ascii(value)[:80], "why": Malformed.UNPRINTABLE.value}
        raise Refused(Refusal.CODE_MALFORMED, facts)


def _plain(value: Any) -> Any:
    """Nested records (the lines of a shipment) as mappings."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {part.name: _plain(getattr(value, part.name)) for part in fields(value)}
    return value
