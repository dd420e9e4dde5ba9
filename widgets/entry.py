"""What is being typed: a quantity with its unit, or a code. The text is kept by the screen; this shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from widgets.appearance import BOLD, MEDIUM, SEMIBOLD, Appearance
from widgets.text import TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

PLAIN_INSET = 2


class Entry(QLabel):
    """A line of text with a caret and a unit; `plain` leaves the sunken field away. Long text shrinks.

    Read aloud it is `name`, what is in it, the unit. A QLabel for this alone: a frame would be read as a border.
    """

    def __init__(
        self,
        look: Appearance,
        name: str,
        *,
        role: str = "total",
        unit: str = "",
        code: bool = False,
        plain: bool = False,
    ) -> None:
        super().__init__()
        self._look, self._name, self._text, self._unit, self._tone = look, name, "", unit, "ink"
        self._style = TextStyle(look, role, SEMIBOLD if code else BOLD, code=code)
        self._unit_style = TextStyle(look, "title", MEDIUM)
        self._inset = PLAIN_INSET if plain else look.metrics.pad(16)
        self.setProperty("plain", plain)
        self.show_text("")

    def show_text(self, text: str, *, tone: str = "ink") -> None:
        """Shows what was typed so far."""
        self._text, self._tone = text, tone
        self.setAccessibleName(f"{self._name}: {text} {self._unit}".strip())
        self.update()

    def show_unit(self, unit: str) -> None:
        """Another unit."""
        self._unit = unit
        self.show_text(self._text, tone=self._tone)

    def text(self) -> str:
        """What is shown."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(
            round(self._style.line_height() * 3),
            round(self._style.line_height() * (0.92 if self._inset == PLAIN_INSET else 1.4)),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        unit = self._unit_style.width(self._unit) + self._look.metrics.pad(20) if self._unit else 0
        room = max(self.width() - 2 * self._inset - unit - 8, 10)
        fitted = self._style.fit(self._text, room)
        area = QRectF(self._inset, 0, room, self.height())
        painter.setPen(self._look.color(self._tone))
        fitted.draw(painter, area, Qt.AlignmentFlag.AlignVCenter)
        caret = self._inset + min(fitted.width, room) + 4
        tall = min(self.height() * 0.8, self._style.line_height() * 0.85)
        painter.fillRect(QRectF(caret, (self.height() - tall) / 2, 4, tall), self._look.color("accent"))
        self._paint_unit(painter, caret + self._look.metrics.pad(14), (self.height() + tall) / 2)

    def _paint_unit(self, painter: QPainter, left: float, bottom: float) -> None:
        if self._unit:
            wide = self._unit_style.width(self._unit) + 2
            area = QRectF(left, 0, wide, bottom)
            painter.setPen(self._look.color("muted"))
            self._unit_style.fit(self._unit, wide).draw(painter, area, Qt.AlignmentFlag.AlignBottom)
