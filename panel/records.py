"""The screens' only door to the record. Writes go in order through one lane, reads through another.

A command that could not be committed because the database is away stays, is tried again every two seconds under its
id, and everything after it waits: it is never shown as done.
"""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy.exc import DBAPIError, OperationalError

from db.domain.refusals import OVERRIDABLE, Refused
from panel.tasks import Lane
from panel.turns import ShortTurns

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.domain.command import Allowance, Command
    from db.engine import Engines
    from db.ledger.writer import Ledger

LOG = logging.getLogger(__name__)
RETRY_MILLISECONDS = 2000
# An act that takes longer than this is shown as not saved: the database may hang rather than refuse.
SLOW_MILLISECONDS = 2000


class Away(Exception):  # noqa: N818 - an answer as the others
    """The database could not be reached; nothing was recorded and nothing will be tried again by itself."""


class Broken(Exception):  # noqa: N818 - the third answer beside done and refused
    """Our own fault: the act was not recorded; the details are in the log."""


@dataclass(frozen=True)
class Leave:
    """Another person's leave: that person's number, and for each refusal the reason."""

    person: str
    given: tuple[Allowance, ...]


@dataclass(frozen=True)
class _Pending:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Refused | Broken | Away], None]
    what: str
    again: bool


class Records(QObject):
    """Signals: saved(bool), False while a command waits for the database."""

    saved = Signal(bool)

    def __init__(self, engines: Engines, ledger: Ledger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engines = engines
        self._ledger, self._turns = ledger, ShortTurns()
        self._writes, self._reads = Lane("write lane", self), Lane("read lane", self)
        self._pending: deque[_Pending] = deque()
        self._refused: tuple[_Pending, Refused] | None = None
        self.leave: Leave | None = None
        """By which the act that is being answered was allowed."""
        self._away = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MILLISECONDS)
        self._retry.timeout.connect(self._send)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MILLISECONDS)
        self._slow.timeout.connect(self._still_waiting)

    def write(
        self,
        use_case: Callable[..., Any],
        command: Any,
        done: Callable[[Any], None],
        failed: Callable[[Refused | Broken | Away], None],
    ) -> None:
        """Record one act; ``done(answer)`` after the commit, ``failed(...)`` when nothing was."""
        self._act(_Write(self._ledger.write, use_case, command), done, failed)

    def rehearse(
        self,
        use_case: Callable[..., Any],
        command: Any,
        done: Callable[[Any], None],
        failed: Callable[[Refused | Broken | Away], None],
    ) -> None:
        """Ask the rules about an act without recording it: a scan that does not fit is refused at once, and counted."""
        self._act(_Write(self._ledger.rehearse, use_case, command), done, failed)

    @property
    def refused(self) -> Refused | None:
        """What the last act was refused for, where another person may allow it: the same object as long as it is the
        same act.
        """
        return None if self._refused is None else self._refused[1]

    def allow(self, leave: Leave) -> None:
        """The last act once more, by another person's leave. Nothing was recorded, so its id is still its own."""
        if self._refused is None:
            return
        pending, self._refused = self._refused[0], None
        write = pending.work
        if isinstance(write, _Write):
            self._act(write.by(leave), pending.done, pending.failed)

    def give_up(self) -> None:
        """Nobody is going to allow it."""
        self._refused = None

    def _act(self, write: _Write, done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        self._refused = None
        self._queue(write, done, failed, repr(write.command))

    def act(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Refused | Broken | Away], None]
    ) -> None:
        """Run other work that changes the database (a sign-in counts wrong PINs) in the same order as the acts."""
        self._queue(work, done, failed, "sign-in", again=False)

    def ask_writer(self, done: Callable[[Any], None]) -> None:
        """``done(None)`` on the GUI thread as soon as the write lane has come to it."""
        self._writes.run(_nothing, done, done)

    def read(
        self,
        query: Callable[..., Any],
        *arguments: Any,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask the record: ``query(connection, *arguments)`` on the read lane."""
        self._reads.run(_Read(self.engines, query, arguments), done, _Told(failed).told)

    @property
    def waiting(self) -> int:
        """How many commands are not answered yet."""
        return len(self._pending)

    def count_waiting(self) -> int:
        """The same, to be handed on."""
        return self.waiting

    def close(self) -> None:
        """End both lanes."""
        self._retry.stop()
        self._slow.stop()
        self._writes.close()
        self._reads.close()
        self._turns.close()

    def _queue(self, work: Callable[[], Any], done: Any, failed: Any, what: str, *, again: bool = True) -> None:
        self._pending.append(_Pending(work, done, failed, what, again))
        if len(self._pending) == 1:
            self._send()

    def _send(self) -> None:
        self._slow.start()
        self._writes.run(self._pending[0].work, self._committed, self._turned_down)

    def _still_waiting(self) -> None:
        self.saved.emit(False)

    def _committed(self, answer: Any) -> None:
        first = self._settled()
        self.leave = first.work.leave if isinstance(first.work, _Write) else None
        first.done(answer)
        self.leave = None

    def _turned_down(self, error: Exception) -> None:
        if is_away(error) and not self._pending[0].again:
            # A badge shown an hour ago must not open the panel when the server comes back.
            self._settled().failed(Away(str(error)))
            self.saved.emit(False)
            return
        if is_away(error):
            if not self._away:
                LOG.warning("the database is away: %s", error)
            self._away = True
            self.saved.emit(False)
            self._retry.start()
            return
        first = self._settled()
        if isinstance(error, Refused):
            if error.code in OVERRIDABLE and isinstance(first.work, _Write):
                self._refused = (first, error)
            first.failed(error)
            return
        LOG.error("not recorded: %s", first.what, exc_info=error)
        first.failed(Broken(str(error)))

    def _settled(self) -> _Pending:
        self._slow.stop()
        first = self._pending.popleft()
        self._away = False
        self.saved.emit(True)
        if self._pending:
            self._send()
        return first


def _nothing() -> None:
    """What the write lane does to show that it does anything."""


def is_away(error: Exception) -> bool:
    """Whether the database could not be reached, as against a fault in what it was asked."""
    return isinstance(error, OperationalError) or (isinstance(error, DBAPIError) and error.connection_invalidated)


class _Write:
    """One act, to be called on the write lane. ``leave``: by which it is allowed."""

    def __init__(
        self, pen: Callable[..., Any], use_case: Callable[..., Any], command: Command, leave: Leave | None = None
    ) -> None:
        self._pen, self._use_case, self.command, self.leave = pen, use_case, command, leave

    def __call__(self) -> Any:
        return self._pen(self._use_case, self.command)

    def by(self, leave: Leave) -> _Write:
        """The same act with that leave, beside what was allowed before."""
        command = replace(
            self.command, second_person=leave.person, allowed=(*(self.command.allowed or ()), *leave.given)
        )
        return _Write(self._pen, self._use_case, command, Leave(leave.person, command.allowed or ()))


class _Read:
    """One question, to be called on the read lane."""

    def __init__(self, engines: Engines, query: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        self._engines, self._query, self._arguments = engines, query, arguments

    def __call__(self) -> Any:
        with self._engines.read.connect() as connection:
            return self._query(connection, *self._arguments)


class _Told:
    """Logs what is no refusal before the screen hears of it."""

    def __init__(self, failed: Callable[[Exception], None]) -> None:
        self._failed = failed

    def told(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            LOG.error("a question could not be answered", exc_info=error)
        self._failed(error)
