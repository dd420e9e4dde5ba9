"""The pen of the demo plant: its clock is the story's, its ids and chances come from one seed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from db.ledger.writer import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    from db.domain.command import Command
    from db.engine import Engines

DAYS = 60
SATURDAY = 5
OFFICE, SAW, BOOTH, BENCH = "OFFICE", "SAW-01", "LAC-03", "ASM-02"


class Calendar:
    """Working days backwards from now: day 1 is the last one before today; 0 is today, in minutes before now."""

    def __init__(self, now: datetime, timezone: str) -> None:
        self.now = now
        self._zone = ZoneInfo(timezone)
        today = now.astimezone(self._zone).date()
        back = (today - timedelta(days=number) for number in range(1, DAYS + 1))
        self._days = [day for day in back if day.weekday() < SATURDAY]

    @property
    def oldest(self) -> int:
        """The number of the first working day of the story."""
        return len(self._days)

    def moment(self, day: int, minute: int) -> datetime:
        """Minutes after midnight of a past working day; for day 0, minutes before now (a negative number)."""
        if day == 0:
            return self.now + timedelta(minutes=minute)
        date = self._days[min(day, self.oldest) - 1]
        return datetime(date.year, date.month, date.day, tzinfo=self._zone) + timedelta(minutes=minute)


@dataclass(frozen=True)
class Step:
    """One act, or several that follow each other, at its moment of the story."""

    day: int
    minute: int
    act: Callable[[Scribe], None]


class Scribe:
    """Writes the acts of the plant in one open transaction, each panel in its own stream.

    `born` and `made` are serials by order, `failed` those that failed inspection, `last_id` is the last act's entry.
    """

    def __init__(self, engines: Engines, connection: Connection, calendar: Calendar, seed: int) -> None:
        self._engines, self._connection = engines, connection
        self._pens: dict[str, Ledger] = {}
        self.calendar = calendar
        self.dice = random.Random(seed)  # noqa: S311 - chances of a story, no secret
        self.moment = calendar.moment(calendar.oldest, 0)
        self.last_id = UUID(int=0)
        self.born: dict[str, tuple[str, ...]] = {}
        self.made: dict[str, list[str]] = {}
        self.failed: list[str] = []

    def play(self, steps: Sequence[Step]) -> None:
        """The steps in the order of their moments."""
        for step in sorted(steps, key=self._when):
            self.moment = max(self.moment, self._when(step))
            step.act(self)

    def _when(self, step: Step) -> datetime:
        return self.calendar.moment(step.day, step.minute)

    def write(
        self, use_case: Callable[..., Any], command: type[Command], person: str, panel: str = OFFICE, **fields: Any
    ) -> Any:
        """Record one act and return its answer; half a minute to two minutes pass."""
        self.pass_time(self.dice.randint(30, 120))
        made = command(entry_id=self._next_id(), person=person, happened_at=self.moment, **fields)
        self.last_id = made.entry_id
        pen = self._pens.setdefault(panel, Ledger(self._engines, panel))
        return pen.record(self._connection, use_case, made)

    def pass_time(self, seconds: int) -> None:
        """Time goes on, though never beyond now."""
        self.moment = min(self.moment + timedelta(seconds=seconds), self.calendar.now)

    def _next_id(self) -> UUID:
        """UUIDv7 (RFC 9562) of the story's clock."""
        stamp = int(self.moment.timestamp() * 1000)
        return UUID(int=stamp << 80 | 7 << 76 | self.dice.getrandbits(12) << 64 | 2 << 62 | self.dice.getrandbits(62))
