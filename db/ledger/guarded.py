"""What must hold of a row before it is written or its sums change, and what is said where it did not hold: the refusal
that the use case would have given a moment later.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, Table, or_, select

from db.domain.codes import Malformed
from db.domain.command import Command
from db.domain.found import BY_QUALITY
from db.domain.numbers import LARGEST, plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Action, Quality, Source, TrackableKind
from db.models.master import item
from db.models.material import LOWERS, RAISES, trackable, trackable_state

SUMS = frozenset({*RAISES, *LOWERS})


@dataclass(eq=False)
class Unsettled(Refused):
    """The stock or the quality of a trackable did not allow what the use case had found allowed."""

    trackable_id: int = 0


@cache
def _widths(table: Table) -> tuple[tuple[str, int], ...]:
    kinds = ((column.name, column.type) for column in table.c)
    return tuple((name, kind.length) for name, kind in kinds if isinstance(kind, String) and kind.length)


def refuse_too_long(table: Table, row: Mapping[str, Any]) -> None:
    """SQLite would keep a text that is wider than its column, PostgreSQL would not. Raises Refused (CODE-MALFORMED)."""
    for name, most in _widths(table):
        text = row.get(name)
        if isinstance(text, str) and len(text) > most:
            raise Refused(Refusal.CODE_MALFORMED, {"code": text[:most], "why": Malformed.TOO_LONG.value})


def left_whole(command: Command, deltas: Mapping[str, Decimal], change: Decimal) -> list[ColumnElement[bool]]:
    """What must hold so that a thing is left whole: a unit or a box is there once or not at all.

    ``change``: what the deltas do to the stock. No sum grows beyond what one number of the record can be. Histories
    that were taken over may tell of halves; to take back a part of them must not make two of one.
    """
    state = trackable_state.c
    fits = [state[name] < LARGEST - delta for name, delta in deltas.items() if name in SUMS and delta > 0]
    if command.source is Source.IMPORT or (change <= 0 and change == change.to_integral_value()):
        return fits
    once: ColumnElement[bool] = state.on_hand.in_([-change, 1 - change])
    if command.action is Action.REVERSE:
        once = state.on_hand <= max(1 - change, Decimal(0))
    return [*fits, or_(state.kind == TrackableKind.LOT.value, once)]


def fits_newborn(command: Command, kind: str, deltas: Mapping[str, Decimal], change: Decimal) -> bool:
    """The same of a thing that has no sums yet, and nothing on hand: whether it may be written with these in it."""
    if any(delta < 0 for delta in deltas.values()) or any(deltas.get(name, 0) >= LARGEST for name in SUMS):
        return False
    return command.source is Source.IMPORT or kind == TrackableKind.LOT.value or change in {0, 1}


def why_unsettled(connection: Connection, trackable_id: int, need: Decimal, *, usable: bool) -> Unsettled:
    """The refusal for a trackable that had to have ``need`` on hand, and to be ``usable``."""
    row = connection.execute(
        select(
            trackable.c.code,
            trackable.c.kind,
            item.c.code.label("item"),
            item.c.name.label("item_name"),
            item.c.uom,
            trackable_state.c.on_hand,
            trackable_state.c.quality,
        )
        .join(trackable, trackable.c.id == trackable_state.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .where(trackable_state.c.trackable_id == trackable_id)
    ).one()
    facts = {"code": row.code, "item": row.item, "item_name": row.item_name, "uom": row.uom}
    if usable and (refusal := BY_QUALITY.get(Quality(row.quality))):
        return Unsettled(refusal, facts, trackable_id)
    if row.on_hand >= need and row.kind != TrackableKind.LOT.value:
        return Unsettled(Refusal.SERIAL_QTY, {**facts, "quantity": plain(abs(need))}, trackable_id)
    if need < 0:
        return Unsettled(Refusal.QTY, {**facts, "quantity": plain(-need)}, trackable_id)
    have = {"on_hand": plain(row.on_hand), "quantity": plain(need)}
    return Unsettled(Refusal.LOT_NOT_ENOUGH, {**facts, **have}, trackable_id)
