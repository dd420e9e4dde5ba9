"""Several acts of one touch, one after the other: the first that is refused ends it, what was recorded before stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from db.domain.command import Command
    from panel.records import Records


class Series:
    """Calls ``done(answers)`` when all are recorded, else ``failed(problem)``; both on the GUI thread."""

    def __init__(self, records: Records, use_case: Callable[..., Any], commands: Sequence[Command]) -> None:
        self._records, self._use_case = records, use_case
        self._open = list(commands)
        self.recorded: list[UUID] = []
        self._answers: list[Any] = []

    def write(self, done: Callable[[list[Any]], None], failed: Callable[[Exception], None]) -> None:
        """Begin."""
        self._done, self._failed = done, failed
        self._next()

    def _next(self) -> None:
        if self._open:
            self._records.write(self._use_case, self._open[0], self._one, self._failed)
        else:
            self._done(self._answers)

    def _one(self, answer: Any) -> None:
        self.recorded.append(self._open.pop(0).entry_id)
        self._answers.append(answer)
        self._next()
