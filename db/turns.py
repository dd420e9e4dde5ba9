"""A queue in front of SQLite's one write lock.

SQLite's own busy handler sleeps longer and longer between its tries, so a writer that waits may lose to those who come
later, for seconds. The kernel's file lock wakes those who wait in the order in which they came. Where there is no such
lock (not POSIX), the busy handler alone decides.
"""

import os
import sqlite3
from pathlib import Path
from typing import Any

try:
    import fcntl
except ImportError:  # pragma: no cover (not POSIX)
    fcntl = None  # type: ignore[assignment]

SUFFIX = "-turn"


class TakingTurns(sqlite3.Connection):
    """A writing connection that waits for its turn before BEGIN and gives it on after COMMIT or ROLLBACK."""

    _turn: int | None = None
    _file: Path | None = None

    def wait_in(self, database: str) -> None:
        """The queue is a file beside the database."""
        self._file = Path(database + SUFFIX)

    def wait_for_turn(self) -> None:
        """Returns when nobody else who waits in this queue is writing. Raises OSError where the file cannot be made."""
        if fcntl is None or self._file is None or self._turn is not None:
            return
        turn = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o664)
        try:
            fcntl.flock(turn, fcntl.LOCK_EX)
        except BaseException:
            os.close(turn)
            raise
        self._turn = turn

    def give_turn_on(self) -> None:
        """Closing the file lets the next one in; a process that dies does the same."""
        if self._turn is not None and not self.in_transaction:
            os.close(self._turn)
            self._turn = None

    def commit(self) -> None:
        """COMMIT, then the next one's turn."""
        try:
            super().commit()
        finally:
            self.give_turn_on()

    def rollback(self) -> None:
        """ROLLBACK, then the next one's turn."""
        try:
            super().rollback()
        finally:
            self.give_turn_on()

    def close(self) -> None:
        """Close, and keep nobody waiting."""
        super().close()
        if self._turn is not None:
            os.close(self._turn)
            self._turn = None


def turns_of(raw: Any) -> TakingTurns:
    """The driver's connection behind SQLAlchemy's."""
    if not isinstance(raw, TakingTurns):
        raise TypeError(f"{type(raw).__name__} takes no turns")
    return raw
