"""Whether somebody recorded something: asked once a second, one row of an index, so that it slows no panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy import Connection, func, select

from db.models.ledger import stream_head

if TYPE_CHECKING:
    from panel.records import Records

EVERY_MILLISECONDS = 1000


def pulse(connection: Connection) -> tuple[int, int]:
    """How many streams there are and how many entries they have: another pair after every commit."""
    head = stream_head.c
    row = connection.execute(select(func.count(), func.coalesce(func.sum(head.sequence), 0))).one()
    return int(row[0]), int(row[1])


class Live(QObject):
    """Signals: changed() when the record has grown, away(bool) when it cannot be read."""

    changed = Signal()
    away = Signal(bool)

    def __init__(self, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._last: tuple[int, int] | None = None
        self._asked = self._looks = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._ask)

    def start(self) -> None:
        """Begin, or go on, asking."""
        self._looks = True
        self._timer.start()
        self._ask()

    def stop(self) -> None:
        """Nobody looks; an answer that is under way comes to nobody."""
        self._looks = False
        self._timer.stop()

    def _ask(self) -> None:
        if not self._asked:  # one question at a time: a long trace on the read lane is not queued behind
            self._asked = True
            self._records.read(pulse, done=self._heard, failed=self._lost)

    def _heard(self, pulse_now: tuple[int, int]) -> None:
        self._asked = False
        if not self._looks:
            return
        self.away.emit(False)
        if pulse_now != self._last:
            first, self._last = self._last is None, pulse_now
            if not first:
                self.changed.emit()

    def _lost(self, _error: Exception) -> None:
        self._asked = False
        if self._looks:
            self.away.emit(True)
