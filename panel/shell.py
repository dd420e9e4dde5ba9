"""The one window: the screens in it, the clock, and full screen where the site wants a kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panel import wording
from panel.idle import IdleLock
from panel.navigator import Navigator, Route

if TYPE_CHECKING:
    from panel.screens.base import Screen
    from panel.shift import Shift

CLOCK_MILLISECONDS = 1000


class Shell(QWidget):
    """Signals: closed()."""

    closed = Signal()

    def __init__(self, navigator: Navigator, shift: Shift, idle_minutes: float = 0) -> None:
        super().__init__()
        self.setWindowTitle(wording.APPLICATION)
        self.navigator = navigator
        self._shift = shift
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(navigator.stack)
        navigator.shown.connect(self._show_clock)
        self.idle = IdleLock(navigator, shift, idle_minutes, self)
        shift.changed.connect(self._locked)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def open(self, size: tuple[int, int] | None, *, kiosk: bool) -> None:
        """Show the sign-in screen: full screen as a kiosk, else a window of that size."""
        self.navigator.go(Route.SIGN_IN)
        if kiosk:
            # Without a window manager a full-screen window would stay at its size hint.
            self.setGeometry(QGuiApplication.primaryScreen().geometry())
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.showFullScreen()
        else:
            self.resize(*(size or (1280, 800)))
            self.show()
        self.idle.watch(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clock.stop()
        self.closed.emit()
        super().closeEvent(event)

    def _locked(self) -> None:
        """The sign-in screen says whose work is kept; it is entered when that is known."""
        if self._shift.locked and self.navigator.route is Route.SIGN_IN:
            self.navigator.current.enter(None)
            self.navigator.shown.emit(self.navigator.current)

    def _tick(self) -> None:
        self._show_clock(self.navigator.current)

    def _show_clock(self, screen: Screen) -> None:
        header = getattr(screen, "header", None)
        if header is not None:
            header.show_clock(wording.clock(self._shift.station.local(self._shift.now())))
