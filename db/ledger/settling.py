"""What the facts of an act do to state: gathered while the act goes on, applied at its end in ascending order of keys.

Two acts then never wait for each other in a circle. Things that change alike take one statement, however many; the rows
of things that are born in the act are written with their sums in them.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, Update, bindparam, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from db.domain.command import Command
from db.domain.terms import Quality
from db.ledger.changing import KEYS, Change, change_each
from db.ledger.guarded import Shape, amounts_of, fits_newborn, guards_of, shape_of, why_unsettled
from db.ledger.many_rows import insert_states
from db.models import metadata
from db.models.columns import Effect
from db.models.material import COUNTS, LOWERS, RAISES, trackable_state
from db.queries.frontier import frontier_table, frontier_value

THINGS = trackable_state.name
OWN = trackable_state.c.trackable_id
WHOLE = frozenset({*COUNTS, "open_holds"})
BLANK: dict[str, Any] = {name: Decimal(0) for name in (*RAISES, *LOWERS)} | dict.fromkeys(WHOLE, 0)
BLANK |= {"base_quality": Quality.RELEASED.value, "location_id": None}
"""What a new row has in the columns that nobody set."""

Deltas = Mapping[str, Decimal]


@dataclass
class Gathered:
    """The changes of one act, by state table and key. ``born``: rows of trackable_state still to be written."""

    connection: Connection
    command: Command
    usable: set[int] = field(default_factory=set)
    born: dict[int, dict[str, Any]] = field(default_factory=dict)
    _deltas: dict[tuple[str, int], dict[str, Decimal]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(Decimal))
    )

    _revised: dict[tuple[str, int], dict[str, Any]] = field(default_factory=dict)

    def add(self, effect: Effect, row: Mapping[str, Any], sign: int) -> None:
        """One effect of one fact row."""
        if effect.when and row[effect.when[0]] != effect.when[1]:
            return
        amount = Decimal(1) if effect.amount is None else row[effect.amount]
        self._deltas[effect.state, row[effect.key]][effect.column] += sign * effect.sign * amount

    def already(self, state: Table, key: int, deltas: Deltas) -> None:
        """These changes stand in the state row; the facts that bring them follow. Without them they are undone."""
        for name, delta in deltas.items():
            self._deltas[state.name, key][name] -= delta

    def revise(self, state: Table, key: int, values: Mapping[str, Any]) -> None:
        """Set columns of the row together with its sums."""
        self._deltas[state.name, key]
        self._revised.setdefault((state.name, key), {}).update(values)

    def settle(self) -> None:
        """Apply all of it. Raises Unsettled (LOT-NOT-ENOUGH, LOT-HOLD, ...) where a guard finds no row."""
        left = {where: {name: delta for name, delta in by.items() if delta} for where, by in self._deltas.items()}
        for (state_name, key), deltas in sorted(left.items()):
            if state_name != THINGS and (deltas or (state_name, key) in self._revised):
                self._sum_up(metadata.tables[state_name], key, deltas)
        things = {
            key: deltas
            for (name, key), deltas in left.items()
            if name == THINGS and (deltas or (name, key) in self._revised)
        }
        written = self._write_born(things)
        self._settle_things({key: deltas for key, deltas in things.items() if key not in written})
        self._deltas.clear()
        self.usable.clear()

    def _write_born(self, things: Mapping[int, Deltas]) -> set[int]:
        """Write the states of what is new, with its sums where they leave it whole. Returns whose sums are in."""
        rows, written = [], set[int]()
        for key, row in sorted(self.born.items()):
            deltas = things.get(key, {})
            if key not in self.usable and fits_newborn(self.command, row["kind"], deltas, -stock_need(deltas)):
                written.add(key)
                rows.append({**row, **{name: _counted(name, delta) for name, delta in deltas.items()}})
            else:
                rows.append(row)
        if rows:
            blank = {name: BLANK.get(name) for name in sorted({name for row in rows for name in row})}
            insert_states(self.connection, trackable_state, [{**blank, **row} for row in rows])
        self.born.clear()
        return written

    def _sum_up(self, state: Table, key: int, deltas: Deltas) -> None:
        revised = self._revised.pop((state.name, key), {})
        statement = _summing(state, tuple(sorted(deltas)), tuple(sorted(revised)))
        if self.connection.execute(statement, {"own": key, **_more(deltas), **revised}).rowcount != 1:
            raise RuntimeError(f"{state.name} has no row {key}")

    def _settle_things(self, left: Mapping[int, Deltas]) -> None:
        changes = [self._change(key, deltas) for key, deltas in sorted(left.items())]
        if not changes:
            return
        first = changes[0]
        alike = all((one.shape.usable, one.deltas) == (first.shape.usable, first.deltas) for one in changes)
        if any(one.revised for one in changes) or not alike:
            done = change_each(self.connection, changes, _in_order(self.connection.dialect.name))
        else:
            done = self._change_alike([one.key for one in changes], first)
        failed = next((one for one in changes if one.key not in done), None)
        if failed is not None:
            raise why_unsettled(self.connection, failed.key, failed.need, failed.shape)

    def _change(self, key: int, deltas: Deltas) -> Change:
        need = stock_need(deltas)
        shape = shape_of(self.command, deltas, need, usable=key in self.usable)
        return Change(key, shape, need, deltas, self._revised.pop((THINGS, key), {}))

    def _change_alike(self, keys: Sequence[int], one: Change) -> set[int]:
        given = {**_more(one.deltas), **amounts_of(one.shape, one.deltas, one.need)}
        if len(keys) == 1:
            found = self.connection.execute(_guarded(one.shape), {"own": keys[0], **given}).rowcount
            return set(keys[:found])
        dialect = self.connection.dialect.name
        all_of_them = {KEYS: frontier_value(dialect, keys), **given}
        return set(self.connection.execute(_all_guarded(one.shape, dialect), all_of_them).scalars())


# Statements are built once for each form: to build one takes several times as long as to run it.


@cache
def _summing(state: Table, names: tuple[str, ...], revised: tuple[str, ...]) -> Update:
    own_key = next(iter(state.primary_key.columns))
    plain = {name: bindparam(name, type_=state.c[name].type) for name in revised}
    return update(state).where(own_key == bindparam("own")).values({**_sums(state, names), **plain})


@cache
def _guarded(shape: Shape) -> Update:
    same = OWN == bindparam("own")  # noqa: SIM300 (a column)
    return update(trackable_state).where(same, *guards_of(shape)).values(_sums(trackable_state, shape.names))


@cache
def _all_guarded(shape: Shape, dialect: str) -> ReturningUpdate[Any]:
    changed = update(trackable_state).where(OWN.in_(_in_order(dialect)), *guards_of(shape))
    return changed.values(_sums(trackable_state, shape.names)).returning(OWN)


@cache
def _in_order(dialect: str) -> Select[Any]:
    """The keys themselves, on PostgreSQL locked one after the other: an update alone has an order of its own."""
    given = select(frontier_table(dialect, name=KEYS).c.value)
    if dialect == "sqlite":
        return given
    return select(OWN).where(OWN.in_(given)).order_by(OWN).with_for_update(key_share=True)


def _sums(state: Table, names: Sequence[str]) -> dict[str, Any]:
    return {name: state.c[name] + bindparam(f"more_{name}", type_=state.c[name].type) for name in names}


def _more(deltas: Deltas) -> dict[str, Any]:
    return {f"more_{name}": _counted(name, delta) for name, delta in deltas.items()}


def _counted(name: str, delta: Decimal) -> Decimal | int:
    return int(delta) if name in WHOLE else delta


def stock_need(deltas: Deltas) -> Decimal:
    """How much must be on hand before these changes of a trackable's sums."""
    drawn = sum((delta for name, delta in deltas.items() if name in LOWERS), Decimal(0))
    return drawn - sum((delta for name, delta in deltas.items() if name in RAISES), Decimal(0))
