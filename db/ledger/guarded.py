"""What must hold of a row before it is written or its sums change, and what is said where it did not hold: the refusal
that the use case would have given a moment later.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, String, Table, and_, bindparam, literal, or_, select

from db.domain.codes import Malformed
from db.domain.command import Command
from db.domain.found import BY_QUALITY
from db.domain.numbers import LARGEST, plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Action, Quality, Source, TrackableKind
from db.models.columns import Amount
from db.models.master import item
from db.models.material import LOWERS, RAISES, trackable, trackable_state

SUMS = frozenset({*RAISES, *LOWERS})
USABLE = ("RELEASED", "CONCESSION")


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


class Piece(Enum):
    """What must hold so that a unit or a box is there once or not at all."""

    FREE = "it is not asked"
    ONCE = "it is there once or not at all afterwards"
    AT_MOST_ONCE = "what is taken back of it does not make two of one"


@dataclass(frozen=True)
class Shape:
    """The form of an update of a thing's sums, without its amounts.

    ``drawn``: it takes from the stock; ``boxed``: the thing goes into a box, so it is there, and in none.
    """

    names: tuple[str, ...]
    raised: tuple[str, ...]
    usable: bool
    drawn: bool
    piece: Piece
    boxed: bool


def shape_of(command: Command, deltas: Mapping[str, Decimal], need: Decimal, *, usable: bool) -> Shape:
    """``need``: how much must be on hand before. Histories that were taken over may tell of halves."""
    names = tuple(sorted(deltas))
    raised = tuple(name for name in names if name in SUMS and deltas[name] > 0)
    piece = Piece.AT_MOST_ONCE if command.action is Action.REVERSE else Piece.ONCE
    if command.source is Source.IMPORT or (need >= 0 and need == need.to_integral_value()):
        piece = Piece.FREE
    boxed = command.action is Action.PACK and deltas.get("packed", 0) > 0
    return Shape(names, raised, usable, need > 0, piece, boxed)


def guards_of(shape: Shape) -> Iterator[ColumnElement[bool]]:
    """What must hold of a row before. No sum grows beyond what one number of the record can be."""
    state = trackable_state.c
    if shape.usable:
        # An IN would be spelled out anew each time.
        yield or_(*(state.quality == word for word in USABLE))
    if shape.drawn:
        yield state.on_hand >= bindparam("need", type_=Amount)
    if shape.boxed:
        yield and_(state.packed == literal(0), state.on_hand > literal(0, BigInteger))
    for name in shape.raised:
        yield state[name] < bindparam(f"below_{name}", type_=Amount)
    highest = bindparam("highest", type_=Amount)
    if shape.piece is Piece.ONCE:
        there = or_(state.on_hand == bindparam("lowest", type_=Amount), state.on_hand == highest)
        yield or_(state.kind == TrackableKind.LOT.value, there)
    elif shape.piece is Piece.AT_MOST_ONCE:
        yield or_(state.kind == TrackableKind.LOT.value, state.on_hand <= highest)


def amounts_of(shape: Shape, deltas: Mapping[str, Decimal], need: Decimal) -> dict[str, Decimal]:
    """The values of the guards' parameters."""
    amounts = {f"below_{name}": LARGEST - deltas[name] for name in shape.raised}
    if shape.drawn:
        amounts["need"] = need
    if shape.piece is Piece.ONCE:
        amounts |= {"lowest": need, "highest": 1 + need}
    elif shape.piece is Piece.AT_MOST_ONCE:
        amounts["highest"] = max(1 + need, Decimal(0))
    return amounts


def fits_newborn(command: Command, kind: str, deltas: Mapping[str, Decimal], change: Decimal) -> bool:
    """Of a thing that has no sums yet, and nothing on hand: whether it may be written with these in it.

    ``change``: what they do to the stock.
    """
    if any(delta < 0 for delta in deltas.values()) or any(deltas.get(name, 0) >= LARGEST for name in SUMS):
        return False
    return command.source is Source.IMPORT or kind == TrackableKind.LOT.value or change in {0, 1}


def why_unsettled(connection: Connection, trackable_id: int, need: Decimal, shape: Shape) -> Unsettled:
    """The refusal for a trackable that had to have ``need`` on hand, and to be as the shape asks."""
    row = connection.execute(
        select(
            trackable.c.code,
            trackable.c.kind,
            item.c.code.label("item"),
            item.c.name.label("item_name"),
            item.c.uom,
            trackable_state.c.on_hand,
            trackable_state.c.quality,
            trackable_state.c.packed,
        )
        .join(trackable, trackable.c.id == trackable_state.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .where(trackable_state.c.trackable_id == trackable_id)
    ).one()
    facts = {"code": row.code, "item": row.item, "item_name": row.item_name, "uom": row.uom}
    if shape.usable and (refusal := BY_QUALITY.get(Quality(row.quality))):
        return Unsettled(refusal, facts, trackable_id)
    if shape.boxed:
        return Unsettled(Refusal.PK_PACKED if row.packed else Refusal.LOT_EMPTY, facts, trackable_id)
    if row.on_hand >= need and row.kind != TrackableKind.LOT.value:
        return Unsettled(Refusal.SERIAL_QTY, {**facts, "quantity": plain(abs(need))}, trackable_id)
    if need < 0:
        return Unsettled(Refusal.QTY, {**facts, "quantity": plain(-need)}, trackable_id)
    have = {"on_hand": plain(row.on_hand), "quantity": plain(need)}
    return Unsettled(Refusal.LOT_NOT_ENOUGH, {**facts, **have}, trackable_id)
