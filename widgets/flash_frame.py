"""A border round the whole screen that says "refused", or "heard", to the corner of the eye; touches pass through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from widgets.appearance import Appearance

WIDTH = 14
SHOWN_MS = 1200


class FlashFrame(QWidget):
    """Covers its parent, hidden until `flash`; hides itself after 1.2 s."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._token = look, "banner_bad"
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parent.installEventFilter(self)
        self.hide()

    def flash(self, color: str = "banner_bad") -> None:
        """Shows the border in a token's colour for a moment."""
        self._token = color
        self._cover()
        self.raise_()
        self.show()
        self._timer.start()

    def _cover(self) -> None:
        # The parent is asked for, not kept: a page and its frame that hold each other are left to the collector,
        # which may run in the middle of a paint event.
        if (page := self.parentWidget()) is not None:
            self.setGeometry(page.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return super().eventFilter(watched, event)

    def _width(self) -> int:
        """Within the page's margin: on a coarse panel the margin is narrower than the border as drawn."""
        return min(WIDTH, self._look.metrics.margin - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, inner = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        width = self._width()
        inner.addRoundedRect(QRectF(self.rect()).adjusted(width, width, -width, -width), 10, 10)
        painter.fillPath(whole.subtracted(inner), self._look.color(self._token))
