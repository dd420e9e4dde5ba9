"""Nobody has touched the panel or scanned for a while: it is locked, what was begun is kept for its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from panel.navigator import Navigator
    from panel.shift import Shift

USES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})
MILLISECONDS = 60_000


class Quiet(QObject):
    """Watches the window's touches and keys and the navigator's scans. ``minutes`` 0: it never falls quiet.

    Signals: used() at each of them; fell(), after so many minutes without any, and again at every such interval.
    """

    used, fell = Signal(), Signal()

    def __init__(self, navigator: Navigator, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._navigator, self._minutes = navigator, minutes
        self._timer = QTimer(self)
        self._timer.setInterval(round(minutes * MILLISECONDS))
        self._timer.timeout.connect(self.fell)

    def watch(self, window: QWindow) -> None:
        """From now on. At the window itself, where each touch and key passes once: an application's filter is asked
        about every paint.
        """
        self._navigator.heard.connect(self.rest)
        window.installEventFilter(self)
        self.rest()

    def rest(self) -> None:
        """Somebody is there."""
        if self._minutes > 0:
            self._timer.start()
        self.used.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        _ = watched
        if event.type() in USES:
            self.rest()
        return False


class IdleLock(QObject):
    """Asks for a badge after so many minutes."""

    def __init__(self, navigator: Navigator, shift: Shift, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._navigator, self._shift = navigator, shift
        self.quiet = Quiet(navigator, minutes, self)
        self.quiet.fell.connect(self._lock)

    def _lock(self) -> None:
        """Again at every interval: what is still being recorded is waited for."""
        if self._shift.person is not None and not self._shift.locked and self._navigator.lock():
            self._shift.lock()
