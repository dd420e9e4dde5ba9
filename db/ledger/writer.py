"""The one way into the record: an act is an entry, its facts, its result, in one transaction and one stream."""

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import (
    Connection,
    Integer,
    RowMapping,
    Select,
    Text,
    bindparam,
    cast,
    func,
    insert,
    literal,
    select,
    true,
)
from sqlalchemy.exc import DBAPIError, IntegrityError

from db.domain.canonical import canonical_of_jsonable, canonical_plain, instant_text
from db.domain.chain import GENESIS, command_hash, entry_hash, result_hash
from db.domain.command import SYSTEM, Command, refuse_inexact, refuse_wrong_clock
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Action, Role
from db.engine import Engines
from db.ledger.act import Act, Actor
from db.ledger.guarded import Unsettled, refuse_too_long
from db.ledger.refused import count_refusal
from db.models.ledger import entry, entry_result, stream_head
from db.models.master import person, plant
from db.models.named_locks import LOCKS, number_of

C = TypeVar("C", bound=Command)
A = TypeVar("A")
UseCase = Callable[[Act, C], A]
ATTEMPTS = 4
# What a second sending of an entry id must agree with beside its command's hash; its source may say CATCH_UP by then.
SAME_PARTS = ("second_person", "happened_at", "reason", "note")
DEADLOCK, SERIALIZATION = "40P01", "40001"
TURNS = 0x7261636B
# Statements of every act: made once, because making one takes several times as long as running it.
OPEN = insert(entry).returning(entry.c.recorded_at)
CLOSE = insert(entry_result)


class Ledger:
    """One writing process's pen: its stream on one database. Thread-safe as far as its engine is.

    ``write`` runs a use case; the same entry id sent again gets the stored answer and records nothing.
    """

    def __init__(self, engines: Engines, stream: str) -> None:
        self._engines = engines
        self.stream = stream

    def write(self, use_case: UseCase[C, A], command: C) -> A:
        """Record one act and return its answer after the commit.

        Raises Refused when a rule says no (only the refusal's count is recorded), and SQLAlchemy's OperationalError
        when the database is away; then the same command may be sent again under its id.
        """
        try:
            for _ in range(ATTEMPTS - 1):
                try:
                    return self._attempt(use_case, command)
                except (Unsettled, DBAPIError) as collision:
                    if not met_another(collision):
                        raise
            return self._attempt(use_case, command)
        except Refused as refused:
            count_refusal(self._engines, self.stream, refused.code, command.happened_at)
            raise

    def _attempt(self, use_case: UseCase[C, A], command: C) -> A:
        try:
            with self._engines.write.begin() as connection:
                return self.record(connection, use_case, command)
        except IntegrityError:
            stored = self.answer_of(command, use_case)
            if stored is None:
                raise
            return stored

    def rehearse(self, use_case: UseCase[C, A], command: C) -> A:
        """What ``write`` would answer now; nothing is recorded, except the count of a refusal. Raises as ``write``."""
        try:
            with self._engines.write.connect() as connection, connection.begin() as transaction:
                answer = self.record(connection, use_case, command)
                transaction.rollback()
                return answer
        except Refused as refused:
            count_refusal(self._engines, self.stream, refused.code, command.happened_at)
            raise

    def record(self, connection: Connection, use_case: UseCase[C, A], command: C) -> A:
        """Record one act inside a transaction that is already open (an import has many acts in one)."""
        refuse_inexact([command.payload(), command.person, command.second_person, command.reason, command.note])
        head = self._lock_head(connection, command)
        hashed, recorded_at = self._open_entry(connection, head, command)
        act = Act(connection, command, actor_of(head, command.person), head["timezone"])
        answer = use_case(act, command)
        act.settle()
        self._close_entry(connection, head, hashed, recorded_at, act, answer)
        return answer

    def _lock_head(self, connection: Connection, command: Command) -> RowMapping:
        statement = _head(connection.dialect.name, command.action is Action.REVERSE)
        asked = {"own": self.stream, "who": command.person, "alone": number_of(command.alone())}
        head = connection.execute(statement, asked).mappings().one_or_none()
        if head is None:
            start = {"stream": self.stream, "sequence": 0, "entry_hash": GENESIS, "result_hash": GENESIS}
            connection.execute(insert(stream_head).values(start))
            head = connection.execute(statement, asked).mappings().one()
        return head

    def _open_entry(self, connection: Connection, head: RowMapping, command: Command) -> tuple[str, str]:
        text = canonical_plain(command.payload())
        row: dict[str, Any] = {
            "id": command.entry_id,
            "stream": self.stream,
            "sequence": head["sequence"] + 1,
            "person": command.person,
            "second_person": command.second_person,
            "happened_at": command.happened_at,
            "action": command.action.value,
            "reason": command.reason,
            "note": command.note,
            "source": command.source.value,
            "command": text,
        }
        refuse_too_long(entry, row)
        hashed = entry_hash(head["entry_hash"], row)
        row |= {
            "command_hash": command_hash(command.action.value, command.person, text),
            "previous_hash": head["entry_hash"],
            "hash": hashed,
        }
        recorded_at = connection.execute(OPEN, row).scalar_one()
        refuse_wrong_clock(command, recorded_at)
        return hashed, instant_text(recorded_at)

    def _close_entry(
        self, connection: Connection, head: RowMapping, hashed: str, recorded_at: str, act: Act, answer: object
    ) -> None:
        answer_text = canonical_plain(msgspec.to_builtins(answer))
        facts = canonical_of_jsonable(act.facts)
        result = result_hash(head["result_hash"], hashed, recorded_at, answer_text, facts)
        told = {"answer": answer_text, "facts": facts, "previous_hash": head["result_hash"], "hash": result}
        # The stream's head moves with it (db.models.heads).
        connection.execute(CLOSE, {"entry_id": act.command.entry_id, **told})

    def answer_of(self, command: Command, use_case: Callable[..., A]) -> A | None:
        """The stored answer of this very command; None when its id is not recorded. Raises Refused (EN-REUSED)."""
        with self._engines.read.connect() as connection:
            found = stored_answer(connection, command.entry_id)
        if found is None:
            return None
        hashed = command_hash(command.action.value, command.person, canonical_plain(command.payload()))
        if found["command_hash"] != hashed or any(found[part] != getattr(command, part) for part in SAME_PARTS):
            raise Refused(Refusal.EN_REUSED, {"entry": str(command.entry_id)})
        answer_type = use_case.__annotations__["return"]
        return msgspec.convert(msgspec.json.decode(found["answer"]), answer_type, strict=False)  # type: ignore[no-any-return]


def met_another(error: Exception) -> bool:
    """Whether an act failed only because another was faster; every act may be tried again under its id."""
    if isinstance(error, (Unsettled, IntegrityError)):
        return True
    cause = getattr(error, "orig", None)
    return getattr(cause, "sqlstate", None) in {DEADLOCK, SERIALIZATION} or "database is locked" in str(cause)


@cache
def _head(dialect: str, exclusive: bool) -> Select[Any]:
    """The stream's head, locked, and the person and the plant beside it. On PostgreSQL the act takes its turn with it.

    Whoever takes something back waits until nobody else is writing, and the others wait for them. Otherwise an act
    could be built on a fact at the moment in which it is reversed. SQLite has one writer anyway.
    """
    named = (person.c.id, person.c.personnel_no, person.c.name, person.c.role, person.c.active)
    timezone = select(plant.c.timezone).limit(1).scalar_subquery().label("timezone")
    heads = stream_head.outerjoin(person, person.c.personnel_no == bindparam("who"))
    statement = select(stream_head, *named, timezone).where(stream_head.c.stream == bindparam("own"))
    if dialect == "postgresql":
        everybody = func.pg_advisory_xact_lock if exclusive else func.pg_advisory_xact_lock_shared
        # A name that nobody gave is nobody's: NULL locks nothing.
        alone = func.pg_advisory_xact_lock(literal(LOCKS, Integer), bindparam("alone", type_=Integer))
        turn = select(cast(everybody(literal(TURNS, Integer)), Text), cast(alone, Text)).subquery("turn")
        return statement.select_from(turn.join(heads, true())).with_for_update(of=stream_head)
    return statement.select_from(heads)


def stored_answer(connection: Connection, entry_id: UUID) -> RowMapping | None:
    """The recorded command hash, the head's own words and the answer text of an entry."""
    statement = (
        select(entry.c.command_hash, *(entry.c[part] for part in SAME_PARTS), entry_result.c.answer)
        .join(entry_result, entry_result.c.entry_id == entry.c.id)
        .where(entry.c.id == entry_id)
    )
    return connection.execute(statement).mappings().one_or_none()


def actor_of(head: RowMapping, personnel_no: str) -> Actor:
    """The person of the locked row. Raises Refused (ID-UNKNOWN, ID-INACTIVE, ID-NO-ROLE)."""
    if personnel_no == SYSTEM:
        return Actor(None, SYSTEM, SYSTEM, Role.ADMIN)
    if head["id"] is None:
        raise Refused(Refusal.ID_UNKNOWN, {"person": personnel_no})
    if not head["active"]:
        raise Refused(Refusal.ID_INACTIVE, {"person": head["name"]})
    if head["role"] == Role.NONE.value:
        raise Refused(Refusal.ID_NO_ROLE, {"person": head["name"]})
    return Actor(head["id"], head["personnel_no"], head["name"], Role(head["role"]))
