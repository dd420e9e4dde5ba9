"""A screen that nobody looks at is dark: black over everything, until somebody touches it or scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from panel import kiosk_words as words
from panel.idle import Quiet

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWindow

    from panel.navigator import Navigator


class Blank(QWidget):
    """Covers its parent. The touch that wakes it ends on it: what lies below is seen, and not pressed."""

    def __init__(self, navigator: Navigator, minutes: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._navigator, self._waking = parent, navigator, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        parent.installEventFilter(self)
        self._quiet = Quiet(navigator, minutes, self)
        self._quiet.fell.connect(self._darken)
        navigator.heard.connect(self._wake)

    def watch(self, window: QWindow) -> None:
        """From now on."""
        self._quiet.watch(window)

    def _darken(self) -> None:
        """Not while an act is not saved: that has to be seen from afar."""
        if self._navigator.unanswered or self.isVisible():
            return
        self._waking = False
        self.setAccessibleName(words.DARK)
        self._cover()
        self.raise_()
        self.show()
        self.setFocus()

    def _wake(self) -> None:
        if self.isVisible():
            self.hide()
            self._navigator.current.setFocus()  # else Qt gives it to the first button

    def _cover(self) -> None:
        self.setGeometry(self._over.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._cover()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seen at once, gone when the finger lifts."""
        self._waking = True
        self.update()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._wake()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._wake()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._waking:
            QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
