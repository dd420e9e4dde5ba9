"""One act inside its transaction: facts are added through it, their effects on state are settled by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Table, and_, insert, select, update
from sqlalchemy.sql.dml import ReturningInsert

from db.domain.canonical import canonical, jsonable
from db.domain.command import Command
from db.domain.refusals import OVERRIDABLE, Refusal, Refused
from db.domain.terms import Role
from db.ledger.guarded import refuse_too_long
from db.ledger.many_rows import Names, insert_many, insert_states
from db.ledger.settling import Gathered
from db.models.ledger import override
from db.models.master import person
from db.models.material import trackable, trackable_state


@cache
def _one(table: Table) -> ReturningInsert[Any]:
    """The statement for one row; the columns are those that it is given."""
    return insert(table).returning(*table.c)


@dataclass(frozen=True)
class Actor:
    """Who acts, as the record knows them; ``id`` is None for the built-in SYSTEM."""

    id: int | None
    personnel_no: str
    name: str
    role: Role


class Act:
    """The unit of work that a use case is given.

    ``insert`` adds facts; what they do to state rows is declared on their tables, gathered, and applied by ``settle``.
    """

    def __init__(self, connection: Connection, command: Command, actor: Actor, timezone: str | None = None) -> None:
        self.connection = connection
        self.command = command
        self.actor = actor
        self._timezone = timezone
        self.facts: dict[str, list[dict[str, Any]]] = {}
        self._gathered = Gathered(connection, command)

    @property
    def now(self) -> datetime:
        """When the act happened, by the actor's clock."""
        return self.command.happened_at

    @property
    def today(self) -> date:
        """The plant's calendar day of that moment (UTC while the plant has no row)."""
        return self.now.astimezone(ZoneInfo(self._timezone) if self._timezone else UTC).date()

    def insert(self, table: Table, **values: Any) -> int:
        """Add one fact row and gather its effects. Returns its key."""
        return self.insert_all(table, [values])[0]

    def insert_all(self, table: Table, rows: Sequence[Mapping[str, Any]], *, unless: Names = ()) -> list[int]:
        """As ``insert_rows``. Returns their keys."""
        return [row["id"] for row in self.insert_rows(table, rows, unless=unless)]

    def insert_rows(
        self, table: Table, rows: Sequence[Mapping[str, Any]], *, unless: Names = ()
    ) -> list[dict[str, Any]]:
        """Add fact rows, which name the same columns, in one statement; gather their effects. Returns them.

        They are in the order given. With ``unless``, a row whose values in these columns are there already is left out.
        """
        for given in rows:
            refuse_too_long(table, given)
        if len(rows) > 1 or (rows and unless):
            written = insert_many(self.connection, table, rows, unless=unless, entry_id=self.command.entry_id)
        else:
            stamped = [{**row, "entry_id": self.command.entry_id} for row in rows]
            written = [dict(self.connection.execute(_one(table), row).mappings().one()) for row in stamped]
        for row in written:
            self._keep(table, row)
        return written

    def _keep(self, table: Table, row: Mapping[str, Any]) -> None:
        if table is trackable:
            self._gathered.born[row["id"]] = {"trackable_id": row["id"], "kind": row["kind"]}
        content = {name: jsonable(value) for name, value in row.items() if name != "entry_id"}
        self.facts.setdefault(table.name, []).append(content)
        self.gather(table, row)

    def gather(self, table: Table, row: Mapping[str, Any], sign: int = 1) -> None:
        """Note what a fact row does to state; ``sign`` -1 takes it back."""
        for effect in table.info["effects"]:
            self._gathered.add(effect, row, sign)

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

    def is_new(self, trackable_id: int) -> bool:
        """Whether the thing is born in this act: nothing is known of it that the act did not say."""
        return trackable_id in self._gathered.born

    def require_usable(self, trackable_id: int) -> None:
        """The settling update must find this trackable released: a hold that came meanwhile refuses the act."""
        self._gathered.usable.add(trackable_id)

    def revise_state(self, state: Table, key: Mapping[str, Any], **values: Any) -> None:
        """Set columns of one state row that no sum of facts gives (a status, a place)."""
        if state is trackable_state and (born := self._gathered.born.get(key["trackable_id"])) is not None:
            born.update(values)
            return
        same = and_(*(state.c[name] == value for name, value in key.items()))
        if self.connection.execute(update(state).where(same).values(values)).rowcount == 0:
            self.connection.execute(insert(state).values({**key, **values}))

    def open_state(self, state: Table, **values: Any) -> None:
        """Write a state row that is not there yet."""
        self.connection.execute(insert(state), values)

    def open_states(self, state: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """The same for several, in one statement."""
        insert_states(self.connection, state, rows)

    def revise_at_end(self, state: Table, key: int, **values: Any) -> None:
        """As ``revise_state``, in the statement that brings its sums: the row is there, or born in this act."""
        if state is trackable_state and (born := self._gathered.born.get(key)) is not None:
            born.update(values)
            return
        self._gathered.revise(state, key, values)

    def already(self, state: Table, key: int, **deltas: Decimal) -> None:
        """These changes were made to the state row before the facts that bring them; settling leaves them out."""
        self._gathered.already(state, key, deltas)

    def settle(self) -> None:
        """Apply the gathered effects. Raises Unsettled (LOT-NOT-ENOUGH, LOT-HOLD, ...) where a guard finds no row."""
        self._gathered.settle()
