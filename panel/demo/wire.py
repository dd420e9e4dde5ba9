"""The bench's end of the serial line: real bytes into a pseudo-terminal, sent from a thread of their own."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from devices.fakes.pty_scanner import PtyScanner
from panel.tasks import Lane

if TYPE_CHECKING:
    from pathlib import Path


PULL = 0.3
"""Seconds a hand needs between two pulls of the trigger: without a pause two codes are one shot."""


class BenchWire(QObject):
    """Owns the scanner behind the bench. Signals: unsent(text), when the panel takes no bytes for two seconds.

    `path` is the serial device the panel is to open; `link` a stable name for it, in a folder that can be written.
    """

    unsent = Signal(str)

    def __init__(self, link: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scanner = PtyScanner(link)
        self._lane = Lane("bench wire", self)
        self._waiting: list[str] = []

    @property
    def path(self) -> str:
        """The device to open."""
        return self._scanner.path

    def send(self, text: str) -> None:
        """Send one scan; returns at once."""
        self._waiting.append(text)
        self._lane.run(partial(self._pull, text), self._done, self._failed)

    def close(self) -> None:
        """End the thread and hang up."""
        self._lane.close()
        self._scanner.close()

    def _pull(self, text: str) -> None:
        """On the lane's thread."""
        self._scanner.send(text)
        time.sleep(PULL)

    def _done(self, _nothing: Any) -> None:
        self._waiting.pop(0)

    def _failed(self, _error: Exception) -> None:
        self.unsent.emit(self._waiting.pop(0))
