"""Changes of many things that are not alike, in one statement: they travel as one JSON text.

What must hold of each row before it is changed travels with its amounts; it is what ``db.ledger.guarded`` asks of one.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, String, and_, func, literal, or_, update
from sqlalchemy.sql.dml import ReturningUpdate

from db.domain.numbers import LARGEST, SCALE
from db.domain.terms import TrackableKind
from db.ledger.guarded import SUMS, USABLE, Piece, Shape
from db.ledger.many_rows import ROWS, cell_of, value_given
from db.models.columns import Amount
from db.models.material import trackable_state
from db.queries.frontier import frontier_value

KEYS = "keys"
ASKED = ("usable", "boxed", "least", "low", "high")
"""Of each row beside its key: flags, and amounts on hand. ``low``, ``high``: of a piece, before."""

Names = tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """What happens to one thing: to its sums, and columns that are set. ``need``: how much must be on hand before."""

    key: int
    shape: Shape
    need: Decimal
    deltas: Mapping[str, Decimal]
    revised: Mapping[str, Any] = field(default_factory=dict)


def change_each(connection: Connection, changes: Sequence[Change], in_order: Any) -> set[int]:
    """Make all of them. Returns the keys of those whose row was as it had to be.

    ``in_order``: the subquery that locks the rows of the parameter KEYS one after the other.
    """
    sums = tuple(sorted({name for one in changes for name in one.deltas}))
    revised = tuple(sorted({name for one in changes for name in one.revised}))
    dialect = connection.dialect.name
    given = [
        [one.key, *_asked(one), *(_whole(name, one.deltas.get(name, Decimal(0))) for name in sums),
         *(one.revised.get(name) for name in revised)]
        for one in changes
    ]  # fmt: skip
    asked = {ROWS: json.dumps(given), KEYS: frontier_value(dialect, [one.key for one in changes])}
    return set(connection.execute(_statement(dialect, sums, revised, in_order), asked).scalars())


def _asked(one: Change) -> list[int | None]:
    high = {Piece.FREE: None, Piece.ONCE: 1 + one.need, Piece.AT_MOST_ONCE: max(1 + one.need, Decimal(0))}
    low = one.need if one.shape.piece is Piece.ONCE else None
    amounts = (max(one.need, Decimal(0)), low, high[one.shape.piece])
    return [
        int(one.shape.usable),
        int(one.shape.boxed),
        *(None if one is None else _millionths(one) for one in amounts),
    ]


def _millionths(amount: Decimal) -> int:
    return int(amount * SCALE)


def _whole(name: str, delta: Decimal) -> int:
    return _millionths(delta) if isinstance(trackable_state.c[name].type, Amount) else int(delta)


@cache
def _statement(dialect: str, sums: Names, revised: Names, in_order: Any) -> ReturningUpdate[Any]:
    value = value_given(dialect)
    places = {name: place for place, name in enumerate(("key", *ASKED, *sums, *revised))}
    own, state = trackable_state.c.trackable_id, trackable_state.c
    more = {name: cell_of(dialect, value, places[name], BigInteger()) for name in ("key", *ASKED, *sums)}
    told = {name: cell_of(dialect, value, places[name], state[name].type) for name in revised}
    values: dict[str, Any] = {name: state[name] + more[name] for name in sums}
    values |= {name: func.coalesce(cell, state[name]) for name, cell in told.items()}
    changed = update(trackable_state).where(own == more["key"], own.in_(in_order), *_guards(sums, more))
    return changed.values(values).returning(own)


def _guards(sums: Names, more: Mapping[str, ColumnElement[Any]]) -> Iterator[ColumnElement[bool]]:
    state = trackable_state.c
    yield or_(more["usable"] == 0, *(state.quality == word for word in USABLE))
    yield or_(more["boxed"] == 0, and_(state.packed == 0, state.on_hand > literal(0, BigInteger)))
    yield state.on_hand >= more["least"]
    for name in sums:
        if name in SUMS:
            most = literal(int(LARGEST * SCALE), BigInteger)
            yield or_(more[name] <= 0, state[name] + more[name] < most)
    once = or_(state.on_hand == more["low"], state.on_hand == more["high"])
    at_most = and_(more["low"].is_(None), state.on_hand <= more["high"])
    yield or_(state.kind == literal(TrackableKind.LOT.value, String), more["high"].is_(None), once, at_most)
