"""How many digits of a PIN are in, never which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from widgets.surface import pen

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from widgets.appearance import Appearance


class PinDots(QLabel):
    """A row of dots, the first `filled` of them full. A QLabel, so that it is read aloud as a text."""

    def __init__(self, look: Appearance, places: int = 4) -> None:
        super().__init__()
        self._look, self._places, self._filled = look, places, 0
        self._side = look.metrics.pad(28)
        self.setFixedSize(round(self._side * (1.65 * places - 0.65)), self._side + 2)
        self.show_filled(0)

    def show_filled(self, count: int) -> None:
        """So many digits are in."""
        self._filled = max(0, min(count, self._places))
        self.setAccessibleName(f"{self._filled}/{self._places}")
        self.update()

    def filled(self) -> int:
        """How many are full."""
        return self._filled

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(self._look.color("line2"), 3))
        radius = self._side / 2 - 1.5
        for place in range(self._places):
            painter.setBrush(self._look.color("ink" if place < self._filled else "surface"))
            painter.drawEllipse(QPointF(self._side * (0.5 + 1.65 * place), self.height() / 2), radius, radius)
