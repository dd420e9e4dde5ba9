"""Work off the GUI thread: a lane runs one job after the other in its own thread and answers on the GUI thread."""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    """What to do, and whom to tell on the GUI thread: ``done(result)`` or ``failed(error)``."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class Lane(QObject):
    """One thread, one queue. Signals: _answered(job, result, error), delivered on the GUI thread."""

    _answered = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        """Queue one job; returns at once."""
        self._jobs.put(Job(work, done, failed))

    def close(self, seconds: float = 5.0) -> None:
        """Finish what is queued and end the thread."""
        self._jobs.put(None)
        self._thread.join(seconds)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                result, error = job.work(), None
            except Exception as caught:  # noqa: BLE001 - every error is told to whoever asked
                result, error = None, caught
            try:
                self._answered.emit(job, result, error)
            except RuntimeError:  # the window is gone; its answer has nobody to go to
                LOG.info("an answer came after the window had closed")

    def _deliver(self, job: Job, result: Any, error: Exception | None) -> None:
        if error is None:
            job.done(result)
        else:
            job.failed(error)
