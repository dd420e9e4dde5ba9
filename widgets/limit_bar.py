"""A measured value between its limits, with the last ones for company."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.appearance import MEDIUM, SEMIBOLD, Appearance
from widgets.surface import pen
from widgets.text import TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

MARGIN = 0.5  # of the tolerance, drawn on either side


@dataclass(frozen=True)
class Mark:
    """A limit or the target: the value, the value as shown, and its word ("least")."""

    value: float
    text: str
    word: str


@dataclass(frozen=True)
class Limits:
    """Limits in the unit of the value; a one-sided tolerance has None on the other side."""

    least: Mark | None
    most: Mark | None
    target: Mark | None = None

    def passes(self, value: float) -> bool:
        """Whether a value is within them, the limits included."""
        above = self.least is None or value >= self.least.value
        return above and (self.most is None or value <= self.most.value)

    def marks(self) -> list[Mark]:
        """Those there are, from left to right."""
        return [mark for mark in (self.least, self.target, self.most) if mark is not None]

    def scale(self, others: tuple[float, ...] = ()) -> tuple[float, float]:
        """The values at the two ends of the bar."""
        values = [mark.value for mark in self.marks()] + list(others)
        low, high = (min(values), max(values)) if values else (0.0, 1.0)
        inner = [mark.value for mark in (self.least, self.most) if mark is not None] or [low, high]
        reach = ((max(inner) - min(inner)) or abs(high - low) or 1.0) * MARGIN
        return min(inner) - reach, max(inner) + reach


class LimitBar(QWidget):
    """Paints limits, target, the value (clamped to the ends) and recent values as dots."""

    def __init__(self, look: Appearance, limits: Limits, recent: tuple[float, ...] = (), recent_word: str = "") -> None:
        super().__init__()
        self._look, self._limits, self._recent, self._word = look, limits, recent, recent_word
        self._value: float | None = None
        self._figure = TextStyle(look, "value", SEMIBOLD, align=Qt.AlignmentFlag.AlignHCenter)
        self._small = TextStyle(look, "small", MEDIUM, align=Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: float | None) -> None:
        """The value measured now; None before there is one."""
        self._value = value
        self.update()

    def sizeHint(self) -> QSize:
        pad = self._look.metrics.pad
        return QSize(420, pad(26 + 44 + 8) + int(self._figure.line_height() + self._small.line_height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def place(self, value: float) -> float:
        """Where a value stands, in pixels from the left."""
        low, high = self._limits.scale(self._recent)
        return min(max((value - low) / (high - low), 0.0), 1.0) * self.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = self._look.metrics.pad
        band = QRectF(0, pad(26), self.width(), pad(44))
        self._paint_band(painter, band)
        self._paint_marks(painter, band)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("muted"))
        for value in self._recent:
            painter.drawEllipse(QPointF(self.place(value), band.center().y()), pad(5), pad(5))
        if self._value is not None:
            self._paint_value(painter, band, self._value)
        self._paint_word(painter)

    def _paint_band(self, painter: QPainter, band: QRectF) -> None:
        ends = QPainterPath()
        ends.addRoundedRect(band, self._look.metrics.row_radius, self._look.metrics.row_radius)
        left = self.place(self._limits.least.value) if self._limits.least else 0.0
        right = self.place(self._limits.most.value) if self._limits.most else band.width()
        painter.save()
        painter.setClipPath(ends)
        painter.fillRect(band, self._look.color("bad_soft"))
        painter.fillRect(QRectF(left, band.y(), right - left, band.height()), self._look.color("ok_soft"))
        painter.restore()

    def _paint_marks(self, painter: QPainter, band: QRectF) -> None:
        for mark in self._limits.marks():
            x, over = self.place(mark.value), 0 if mark is self._limits.target else 6
            painter.setPen(pen(self._look.color("ok"), 2 if not over else 4, dashed=not over))
            painter.drawLine(QPointF(x, band.top() - over), QPointF(x, band.bottom() + over))
            top = band.bottom() + self._look.metrics.pad(8)
            for style, text, tone in ((self._figure, mark.text, "ink"), (self._small, mark.word, "muted")):
                wide = style.width(text) + 2
                left = min(max(x - wide / 2, 0), self.width() - wide)
                painter.setPen(self._look.color(tone))
                style.fit(text, wide).draw(painter, QRectF(left, top, wide, 0), Qt.AlignmentFlag.AlignTop)
                top += style.line_height()

    def _paint_value(self, painter: QPainter, band: QRectF, value: float) -> None:
        token = "ok" if self._limits.passes(value) else "bad"
        x, half, color = self.place(value), self._look.metrics.pad(17), self._look.color(token)
        x = min(max(x, half), self.width() - half)
        tip = band.top() + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(x - half, 0), QPointF(x + half, 0), QPointF(x, tip)]))
        painter.fillRect(QRectF(x - 3, tip - 8, 6, band.bottom() - tip + 10), color)

    def _paint_word(self, painter: QPainter) -> None:
        if not self._word or not self._recent:
            return
        wide, line = self._small.width(self._word) + 22, self._small.line_height()
        x, y = self._word_place(wide, line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("muted"))
        painter.drawEllipse(QPointF(x + 6, y + line / 2), 5, 5)
        painter.setPen(self._look.color("muted"))
        self._small.fit(self._word, wide - 20).draw(painter, QRectF(x + 20, y, wide - 20, 0), Qt.AlignmentFlag.AlignTop)

    def _word_place(self, wide: float, line: float) -> tuple[float, float]:
        """Below, left or right of the marks; where neither is free, above, away from the value."""
        marks = self._limits.marks()
        left = self.place(marks[0].value) - self._small.width(marks[0].word) / 2 - 10 if marks else 0.0
        right = self.place(marks[-1].value) + self._figure.width(marks[-1].text) / 2 + 10 if marks else 0.0
        if wide <= left:
            return 0.0, self.height() - line
        if right + wide <= self.width():
            return self.width() - wide, self.height() - line
        value_left = self._value is not None and self.place(self._value) < self.width() / 2
        return (self.width() - wide if value_left else 0.0), 0.0
