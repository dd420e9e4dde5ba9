"""One act at a time on one thing, where no guarded update decides between two."""

from sqlalchemy import Connection, select

from db.models.material import trackable_state


def lock_state(connection: Connection, trackable_id: int) -> None:
    """Hold the thing's state row until the act ends. What was read before must be read again after it."""
    row = select(trackable_state.c.trackable_id).where(trackable_state.c.trackable_id == trackable_id)
    connection.execute(row.with_for_update())
