"""One act at a time on one thing, where no guarded update decides between two."""

from sqlalchemy import Connection, Integer, func, literal, select

from db.models.material import trackable_state
from db.models.named_locks import LOCKS, number_of


def lock_state(connection: Connection, trackable_id: int) -> None:
    """Hold the thing's state row until the act ends. What was read before must be read again after it."""
    row = select(trackable_state.c.trackable_id).where(trackable_state.c.trackable_id == trackable_id)
    connection.execute(row.with_for_update())


def lock_named(connection: Connection, kind: str, name: str) -> None:
    """Hold a name (a slot, a box that is not there yet) until the act ends. SQLite has one writer anyway.

    A row of master data cannot be locked instead: a panel's role may not update it.
    """
    if connection.dialect.name == "postgresql":
        number = number_of(f"{kind}:{name}")
        connection.execute(select(func.pg_advisory_xact_lock(literal(LOCKS, Integer), number)))
