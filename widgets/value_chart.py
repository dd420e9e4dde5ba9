"""Measured values over time against their limits; a touched point says what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.appearance import SEMIBOLD
from widgets.surface import pen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from widgets.appearance import Appearance

LEFT, RIGHT, TOP, BOTTOM = 74, 150, 14, 34
DOT, REACH, ROOM, LABELS = 5.0, 24.0, 0.12, 7


@dataclass(frozen=True)
class ChartPoint:
    """One value; ``name`` is read out and sent when it is touched; ``short`` stands below."""

    value: float
    name: str
    short: str
    bad: bool = False


@dataclass(frozen=True)
class ChartLine:
    """A limit or a mean across the chart, with its words at the right; `numbered` also with its value at the left."""

    value: float
    words: str
    tone: str
    dashed: bool = False
    numbered: bool = True


class ValueChart(QWidget):
    """Signals: chosen(name). The arrow keys go from point to point, Enter chooses."""

    chosen = Signal(str)

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look = look
        self.points: tuple[ChartPoint, ...] = ()
        self.lines: tuple[ChartLine, ...] = ()
        self.at: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(600, 240)

    def show_values(self, points: Sequence[ChartPoint], lines: Sequence[ChartLine]) -> None:
        """Other values."""
        self.points, self.lines, self.at = tuple(points), tuple(lines), None
        self.setAccessibleDescription(", ".join(f"{one.name} {one.value:g}" for one in points))
        self.update()

    def place_of(self, at: int) -> QPointF:
        """Where a point is painted."""
        area, (low, high) = self._area(), self._span()
        wide = max(len(self.points) - 1, 1)
        x = area.x() + area.width() * (at / wide if len(self.points) > 1 else 0.5)
        return QPointF(x, area.bottom() - area.height() * (self.points[at].value - low) / (high - low))

    def _area(self) -> QRectF:
        return QRectF(LEFT, TOP, max(self.width() - LEFT - RIGHT, 10), max(self.height() - TOP - BOTTOM, 10))

    def _span(self) -> tuple[float, float]:
        values = [one.value for one in self.points] + [one.value for one in self.lines]
        low, high = (min(values), max(values)) if values else (0.0, 1.0)
        room = (high - low) * ROOM or max(abs(high) * ROOM, 1.0)
        return low - room, high + room

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font("small", SEMIBOLD))
        self._paint_lines(painter)
        if self.points:
            self._paint_points(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        area, (low, high) = self._area(), self._span()
        for line in self.lines:
            y = area.bottom() - area.height() * (line.value - low) / (high - low)
            painter.setPen(pen(self._look.color(line.tone), 2, dashed=line.dashed))
            painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y))
            words = QRectF(area.right() + 8, y - 12, RIGHT - 8, 24)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line.words)
            if not line.numbered:
                continue
            painter.setPen(self._look.color("muted"))
            number = QRectF(0, y - 12, LEFT - 8, 24)
            painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{line.value:g}")

    def _paint_points(self, painter: QPainter) -> None:
        places = [self.place_of(at) for at in range(len(self.points))]
        painter.setPen(pen(self._look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        for at, (point, place) in enumerate(zip(self.points, places, strict=True)):
            painter.setBrush(self._look.color("bad" if point.bad else "accent"))
            size = DOT * (1.6 if point.bad or at == self.at else 1)
            if point.bad:  # a shape of its own: colour alone says nothing to some
                corners = ((0, -size), (size, 0), (0, size), (-size, 0))
                painter.drawPolygon(QPolygonF([place + QPointF(x, y) for x, y in corners]))
            else:
                painter.drawEllipse(place, size, size)
        self._paint_names(painter, places)

    def _paint_names(self, painter: QPainter, places: list[QPointF]) -> None:
        painter.setPen(self._look.color("muted"))
        step = max(1, -(-len(places) // LABELS))
        for at in range(0, len(places), step):
            place = QRectF(places[at].x() - 60, self.height() - BOTTOM + 6, 120, 22)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, self.points[at].short)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position()
        near = sorted(
            (abs(place.x() - where.x()) + abs(place.y() - where.y()), at)
            for at, place in enumerate(map(self.place_of, range(len(self.points))))
        )
        if near and near[0][0] <= REACH:
            self._go(near[0][1])
            self.chosen.emit(self.points[near[0][1]].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self.points:
            self._go(max(0, min(len(self.points) - 1, (len(self.points) if self.at is None else self.at) + step)))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.at is not None:
            self.chosen.emit(self.points[self.at].name)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self.at = at
        self.update()
