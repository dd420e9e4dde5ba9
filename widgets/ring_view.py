"""A picture on which a finger draws a ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from widgets.appearance import Appearance

LEAST = 0.05
"""Of a ring's radius, as a share of the width: a touch without a stroke rings what lies under the finger."""


class RingView(QWidget):
    """Keeps the picture's shape. A stroke in any direction becomes the ring around it; the next stroke replaces it."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look, self._picture = look, QImage()
        self._stroke: list[QPointF] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage) -> None:
        """Another one, without a ring."""
        self._picture, self._stroke = picture, []
        self.update()

    def ring(self) -> tuple[float, float, float] | None:
        """Middle and radius as shares of the picture's width and height (the radius of its width); None without one."""
        area = self._area()
        if not self._stroke or area.isEmpty():
            return None
        around = QPolygonF(self._stroke).boundingRect()
        x = (around.center().x() - area.x()) / area.width()
        y = (around.center().y() - area.y()) / area.height()
        return x, y, max(LEAST, max(around.width(), around.height()) / 2 / area.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._stroke = [event.position()]
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._stroke.append(event.position())
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area()
        painter.fillRect(area, QColor("black"))
        if not self._picture.isNull():
            painter.drawImage(area, self._picture)
        ring = self.ring()
        if ring is not None:
            x, y, radius = ring
            middle = QPointF(area.x() + x * area.width(), area.y() + y * area.height())
            for tone, wide in (("on_banner", 9), ("banner_bad", 5)):
                painter.setPen(QPen(self._look.color(tone), self._look.metrics.pad(wide)))
                painter.drawEllipse(middle, radius * area.width(), radius * area.width())

    def _area(self) -> QRectF:
        if self._picture.isNull():
            return QRectF(self.rect())
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )
