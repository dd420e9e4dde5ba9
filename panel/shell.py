"""The one window: the screens in it, the clock, and full screen where the site wants a kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panel import wording
from panel.blank import Blank
from panel.idle import IdleLock
from panel.navigator import Navigator, Route

if TYPE_CHECKING:
    from panel.screens.base import Screen
    from panel.shift import Shift

CLOCK_MILLISECONDS = 1000


class Shell(QWidget):
    """Signals: closed()."""

    closed = Signal()

    def __init__(self, navigator: Navigator, shift: Shift, idle_minutes: float = 0, blank_minutes: float = 0) -> None:
        super().__init__()
        self._kiosk = False
        self.setWindowTitle(wording.APPLICATION)
        self.navigator = navigator
        self._shift = shift
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(navigator.stack)
        navigator.shown.connect(self._show_clock)
        self.idle = IdleLock(navigator, shift, idle_minutes, self)
        self.blank = Blank(navigator, blank_minutes, self)
        shift.changed.connect(self._locked)
        shift.ended.connect(self._end)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def open(self, size: tuple[int, int] | None, *, kiosk: bool) -> None:
        """Show the sign-in screen: full screen as a kiosk, else a window of that size."""
        self._kiosk = self._shift.kiosk = kiosk
        self.navigator.go(Route.SIGN_IN)
        if kiosk:
            # Without a window manager a full-screen window would stay at its size hint.
            self.setGeometry(QGuiApplication.primaryScreen().geometry())
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)  # a graph has a cursor of its own
            self.showFullScreen()
        else:
            self.resize(*(size or (1280, 800)))
            self.show()
        self.idle.quiet.watch(self.windowHandle())
        self.blank.watch(self.windowHandle())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Nothing below has one; the window neither."""
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """A kiosk that a window manager puts away is back at once."""
        super().changeEvent(event)
        if self._kiosk and event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A kiosk is closed by nobody who has not shown an administrator's badge."""
        if self._kiosk:
            event.ignore()
            return
        self._clock.stop()
        self.closed.emit()
        super().closeEvent(event)

    def _end(self) -> None:
        if self._kiosk:
            QGuiApplication.restoreOverrideCursor()
        self._kiosk = False
        self.close()

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
