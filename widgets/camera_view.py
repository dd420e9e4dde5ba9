"""The camera's picture with a line to lay a bar code along, and a frame around what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from widgets.appearance import Appearance

    Corners = Sequence[tuple[float, float]]

HELD_MS = 700
"""How long a frame stays around a code that was read."""


class CameraView(QWidget):
    """Keeps the picture's shape. `show_picture`, `show_found` (corners as shares of width and height)."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look, self._picture = look, QImage()
        self._found: Sequence[Corners] = ()
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HELD_MS)
        self._held.timeout.connect(self._forget)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage) -> None:
        """The newest one."""
        self._picture = picture
        self.update()

    def show_found(self, found: Sequence[Corners]) -> None:
        """Where codes lie."""
        self._found = found
        self._held.start()
        self.update()

    def picture_area(self) -> QRectF:
        """Where the picture is drawn: as large as fits, in the middle."""
        if self._picture.isNull():
            return QRectF(self.rect())
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.picture_area()
        painter.fillRect(area, QColor("black"))
        if not self._picture.isNull():
            painter.drawImage(area, self._picture)
        self._line(painter, area)
        painter.setPen(QPen(self._look.color("header_ok"), self._look.metrics.pad(5)))
        for corners in self._found:
            points = [QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in corners]
            painter.drawPolygon(QPolygonF(points))

    def _line(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(self._look.color("on_banner"), self._look.metrics.pad(3), Qt.PenStyle.DashLine))
        inset = area.width() * 0.1
        middle = area.center().y()
        painter.drawLine(QPointF(area.left() + inset, middle), QPointF(area.right() - inset, middle))

    def _forget(self) -> None:
        self._found = ()
        self.update()
