"""Nobody has touched the panel or scanned for a while: it is locked, what was begun is kept for its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from panel.navigator import Navigator
    from panel.shift import Shift

USES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})
MILLISECONDS = 60_000


class IdleLock(QObject):
    """Watches the window's touches and keys and the navigator's scans. ``minutes`` 0: it never locks."""

    def __init__(self, navigator: Navigator, shift: Shift, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._navigator, self._shift = navigator, shift
        self._timer = QTimer(self)
        self._timer.setInterval(round(minutes * MILLISECONDS))
        self._timer.timeout.connect(self._lock)
        self._minutes = minutes

    def watch(self, window: QWindow) -> None:
        """From now on. At the window itself, where each touch and key passes once: an application's filter is asked
        about every paint.
        """
        if self._minutes > 0:
            self._navigator.heard.connect(self.rest)
            window.installEventFilter(self)
            self._timer.start()

    def rest(self) -> None:
        """Somebody is there."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        _ = watched
        if event.type() in USES:
            self.rest()
        return False

    def _lock(self) -> None:
        """Again at every interval: what is still being recorded is waited for."""
        if self._shift.person is not None and not self._shift.locked and self._navigator.lock():
            self._shift.lock()
