"""One act at a time on one thing, where no guarded update decides between two."""

from collections.abc import Collection

from sqlalchemy import Connection, Integer, func, literal, select

from db.domain.terms import Lifecycle
from db.models.material import trackable_state
from db.models.named_locks import LOCKS, number_of
from db.queries.frontier import frontier_of


def lock_state(connection: Connection, trackable_id: int) -> Lifecycle | None:
    """Hold the thing's state row until the act ends. What else was read before must be read again after it.

    Returns how it stands then; None where there is no such thing.
    """
    row = select(trackable_state.c.lifecycle).where(trackable_state.c.trackable_id == trackable_id)
    found = connection.execute(row.with_for_update()).scalar()
    return Lifecycle(found) if found else None


def lock_states(connection: Connection, trackable_ids: Collection[int]) -> None:
    """The same of many, one after the other in ascending order, in one statement."""
    keys = frontier_of(connection, trackable_ids)
    rows = select(trackable_state.c.trackable_id).where(trackable_state.c.trackable_id.in_(select(keys.c.value)))
    connection.execute(rows.order_by(trackable_state.c.trackable_id).with_for_update())


def lock_named(connection: Connection, kind: str, name: str) -> None:
    """Hold a name (a slot, a box that is not there yet) until the act ends. SQLite has one writer anyway.

    A row of master data cannot be locked instead: a panel's role may not update it.
    """
    if connection.dialect.name == "postgresql":
        number = number_of(f"{kind}:{name}")
        connection.execute(select(func.pg_advisory_xact_lock(literal(LOCKS, Integer), number)))
