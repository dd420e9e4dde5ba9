"""One act inside its transaction: facts are added through it, their effects on state are settled by it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, and_, insert, not_, select, update

from db.domain.canonical import canonical, jsonable
from db.domain.command import Command
from db.domain.refusals import OVERRIDABLE, Refusal, Refused
from db.domain.terms import Role
from db.ledger.guarded import left_whole, refuse_too_long, why_unsettled
from db.ledger.many_rows import insert_many
from db.models import metadata
from db.models.columns import Effect
from db.models.ledger import override
from db.models.master import person
from db.models.material import COUNTS, LOWERS, RAISES, trackable, trackable_state
from db.queries.frontier import frontier_of

USABLE = ("RELEASED", "CONCESSION")
THINGS = trackable_state.name
FEW = 2
"""So many rows that change alike are updated one by one."""

Deltas = Mapping[str, Decimal]


@dataclass(frozen=True)
class Actor:
    """Who acts, as the record knows them; ``id`` is None for the built-in SYSTEM."""

    id: int | None
    personnel_no: str
    name: str
    role: Role


class Act:
    """The unit of work that a use case is given.

    ``insert`` adds facts; what they do to state rows is declared on their tables, gathered, and applied by ``settle``
    in ascending order of keys, so that two acts never wait for each other in a circle.
    """

    def __init__(self, connection: Connection, command: Command, actor: Actor) -> None:
        self.connection = connection
        self.command = command
        self.actor = actor
        self.facts: dict[str, list[dict[str, Any]]] = {}
        self._deltas: dict[tuple[str, int], dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        self._must_be_usable: set[int] = set()

    @property
    def now(self) -> datetime:
        """When the act happened, by the actor's clock."""
        return self.command.happened_at

    def insert(self, table: Table, **values: Any) -> int:
        """Add one fact row and gather its effects. Returns its key."""
        return self.insert_all(table, [values])[0]

    def insert_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """Add fact rows in one statement and gather their effects. Returns their keys, in the order given."""
        if not rows:
            return []
        for given in rows:
            refuse_too_long(table, given)
        statement = insert(table).returning(*table.c, sort_by_parameter_order=len(rows) > 1)
        stamped = [{**row, "entry_id": self.command.entry_id} for row in rows]
        written = self.connection.execute(statement, stamped if len(rows) > 1 else stamped[0]).mappings().all()
        if table is trackable:
            self._open_states(written)
        for row in written:
            self._keep(table, dict(row))
        return [row["id"] for row in written]

    def insert_many(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add fact rows, which all name the same columns, in one statement however many; gather their effects."""
        if rows:
            for row in insert_many(self.connection, table, rows, entry_id=self.command.entry_id):
                self._keep(table, row)

    def _open_states(self, written: Sequence[RowMapping]) -> None:
        rows = [{"trackable_id": row["id"], "kind": row["kind"]} for row in written]
        self.connection.execute(insert(trackable_state), rows)

    def _keep(self, table: Table, row: Mapping[str, Any]) -> None:
        content = {name: jsonable(value) for name, value in row.items() if name != "entry_id"}
        self.facts.setdefault(table.name, []).append(content)
        self.gather(table, row)

    def gather(self, table: Table, row: Mapping[str, Any], sign: int = 1) -> None:
        """Note what a fact row does to state; ``sign`` -1 takes it back."""
        for effect in table.info["effects"]:
            change(self._deltas, effect, row, sign)

    def unless_allowed(self, refused: Refused) -> None:
        """A refusal that a second person may override: raised, unless the command brings their leave.

        What was allowed is a fact of the entry. Raises Refused (itself, OV-SAME-PERSON, OV-NO-RIGHT, OV-REASON).
        """
        given = [one for one in self.command.allowed or () if one.code == refused.code.value]
        if not given or self.command.second_person is None or refused.code not in OVERRIDABLE:
            raise refused
        allower = self.second_leader(self.command.second_person)
        if not given[0].reason.strip():
            raise Refused(Refusal.OV_REASON, {"code": refused.code.value})
        facts = canonical(dict(refused.facts))
        self.insert(override, code=refused.code.value, person_id=allower, reason=given[0].reason, facts=facts)

    def second_leader(self, personnel_no: str) -> int:
        """The key of another person who may decide. Raises Refused (OV-SAME-PERSON, OV-NO-RIGHT)."""
        if personnel_no == self.command.person:
            raise Refused(Refusal.OV_SAME_PERSON, {"person": self.actor.name})
        asked = select(person.c.id, person.c.role, person.c.active).where(person.c.personnel_no == personnel_no)
        row = self.connection.execute(asked).one_or_none()
        if row is None or not row.active or row.role not in {Role.SUPERVISOR.value, Role.ADMIN.value}:
            raise Refused(Refusal.OV_NO_RIGHT, {"person": personnel_no, "needs": Role.SUPERVISOR.value})
        return int(row.id)

    def require_usable(self, trackable_id: int) -> None:
        """The settling update must find this trackable released: a hold that came meanwhile refuses the act."""
        self._must_be_usable.add(trackable_id)

    def revise_state(self, state: Table, key: Mapping[str, Any], **values: Any) -> None:
        """Set columns of one state row that no sum of facts gives (a status, a place)."""
        same = and_(*(state.c[name] == value for name, value in key.items()))
        if self.connection.execute(update(state).where(same).values(values)).rowcount == 0:
            self.connection.execute(insert(state).values({**key, **values}))

    def settle(self) -> None:
        """Apply the gathered effects. Raises Unsettled (LOT-NOT-ENOUGH, LOT-HOLD, ...) where a guard finds no row.

        Things from which nothing is drawn and that change alike (all of a recall go on hold) take one statement.
        """
        left = {where: {name: delta for name, delta in by.items() if delta} for where, by in self._deltas.items()}
        for (state_name, key), deltas in sorted(left.items()):
            if deltas and state_name != THINGS:
                self._apply(metadata.tables[state_name], key, deltas)
        self._settle_things({key: deltas for (name, key), deltas in left.items() if deltas and name == THINGS})
        self._deltas.clear()
        self._must_be_usable.clear()

    def _settle_things(self, left: Mapping[int, Deltas]) -> None:
        groups = self._alike(left)
        if groups:
            self._lock_states(sorted(left))
        for keys in groups:
            self._refuse_unwhole(keys, left[keys[0]])
            same = trackable_state.c.trackable_id.in_(select(frontier_of(self.connection, keys).c.value))
            all_of_them = update(trackable_state).where(same).values(_sums(trackable_state, left[keys[0]]))
            if (found := self.connection.execute(all_of_them).rowcount) != len(keys):
                raise RuntimeError(f"of {len(keys)} trackables {found} have a state")
        done = {key for keys in groups for key in keys}
        for key in sorted(left.keys() - done):
            self._apply(trackable_state, key, left[key])

    def _refuse_unwhole(self, keys: Sequence[int], deltas: Deltas) -> None:
        """Raises Unsettled for the first of these things, whose rows are locked, that the changes would not fit."""
        own, need = trackable_state.c.trackable_id, stock_need(deltas)
        these = select(own).where(own.in_(select(frontier_of(self.connection, keys).c.value)))
        rules = left_whole(self.command, deltas, -need)
        if rules and (key := self.connection.execute(these.where(not_(and_(*rules))).limit(1)).scalar()) is not None:
            raise why_unsettled(self.connection, key, need, usable=False)

    def _alike(self, left: Mapping[int, Deltas]) -> list[list[int]]:
        """Keys of trackables that change in the same way and need no guard, by groups of more than a few."""
        groups: dict[tuple[tuple[str, Decimal], ...], list[int]] = defaultdict(list)
        for key, deltas in left.items():
            if key not in self._must_be_usable and stock_need(deltas) <= 0:
                groups[tuple(sorted(deltas.items()))].append(key)
        return [sorted(keys) for keys in groups.values() if len(keys) > FEW]

    def _lock_states(self, keys: Sequence[int]) -> None:
        """In ascending order, as single updates come: a statement for many locks in an order of its own."""
        if self.connection.dialect.name == "postgresql":
            own = trackable_state.c.trackable_id
            these = select(own).where(own.in_(select(frontier_of(self.connection, keys).c.value)))
            self.connection.execute(these.order_by(own).with_for_update(key_share=True))

    def _apply(self, state: Table, key: int, deltas: Deltas) -> None:
        own_key = next(iter(state.primary_key.columns))
        conditions = [own_key == key]
        usable, need = key in self._must_be_usable, stock_need(deltas)
        if state is trackable_state and usable:
            conditions.append(trackable_state.c.quality.in_(USABLE))
        if state is trackable_state and need > 0:
            conditions.append(trackable_state.c.on_hand >= need)
        if state is trackable_state:
            conditions += left_whole(self.command, deltas, -need)
        statement = update(state).where(and_(*conditions)).values(_sums(state, deltas))
        if self.connection.execute(statement).rowcount == 1:
            return
        if state is not trackable_state:
            raise RuntimeError(f"{state.name} has no row {key}")
        raise why_unsettled(self.connection, key, need, usable=usable)


def _sums(state: Table, deltas: Deltas) -> dict[str, Any]:
    return {name: state.c[name] + (int(delta) if _counts(state, name) else delta) for name, delta in deltas.items()}


def _counts(state: Table, name: str) -> bool:
    return state is trackable_state and name in {*COUNTS, "open_holds"}


def change(
    deltas: dict[tuple[str, int], dict[str, Decimal]], effect: Effect, row: Mapping[str, Any], sign: int
) -> None:
    """Add one effect of one fact row to the gathered changes."""
    if effect.when and row[effect.when[0]] != effect.when[1]:
        return
    amount = Decimal(1) if effect.amount is None else row[effect.amount]
    deltas[effect.state, row[effect.key]][effect.column] += sign * effect.sign * amount


def stock_need(deltas: Mapping[str, Decimal]) -> Decimal:
    """How much must be on hand before these changes of a trackable's sums."""
    drawn = sum((delta for name, delta in deltas.items() if name in LOWERS), Decimal(0))
    return drawn - sum((delta for name, delta in deltas.items() if name in RAISES), Decimal(0))
