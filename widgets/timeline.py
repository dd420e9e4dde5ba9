"""What happened, newest first: a disc, a title, a detail, a time, joined by a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.appearance import MEDIUM, SEMIBOLD, Appearance, Kind
from widgets.surface import pen
from widgets.text import TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True)
class Moment:
    """One thing that happened."""

    icon: str
    kind: Kind
    title: str
    detail: str
    when: str


class Timeline(QWidget):
    """Shows as many moments as fit (`capacity`); screens page through the rest. `more` draws the line on below."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._moments: tuple[Moment, ...] = ()
        self._more = False
        self._title = TextStyle(look, "value", SEMIBOLD)
        self._detail = TextStyle(look, "small", MEDIUM)
        self._when = TextStyle(look, "label", MEDIUM, align=Qt.AlignmentFlag.AlignRight)
        self._disc = look.metrics.pad(54)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_moments(self, moments: Sequence[Moment], *, more: bool = False) -> None:
        """These, newest first."""
        self._moments, self._more = tuple(moments), more
        self.setAccessibleName("; ".join(f"{m.when} {m.title}, {m.detail}" for m in self._moments))
        self.update()

    def row_height(self) -> int:
        """Least height of one moment."""
        words = self._title.line_height() + self._detail.line_height()
        return int(max(self._disc, words) + self._look.metrics.pad(20))

    def capacity(self) -> int:
        """How many moments fit."""
        return max(1, self.height() // self.row_height())

    def sizeHint(self) -> QSize:
        return QSize(400, self.row_height() * 5)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.row_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._moments[: self.capacity()]
        tall = self.height() / max(len(shown), self.capacity())
        for at, moment in enumerate(shown):
            row = QRectF(0, at * tall, self.width(), tall)
            if at + 1 < len(shown) or self._more:
                self._paint_link(painter, row)
            self._paint_disc(painter, row, moment)
            self._paint_words(painter, row, moment)

    def _paint_link(self, painter: QPainter, row: QRectF) -> None:
        x, gap = self._disc / 2, (row.height() - self._disc) / 2
        bottom = row.center().y() + self._disc / 2
        painter.setPen(pen(self._look.color("line2"), 3))
        painter.drawLine(QLineF(x, bottom + gap * 0.4, x, bottom + gap * 1.6))

    def _paint_disc(self, painter: QPainter, row: QRectF, moment: Moment) -> None:
        top = row.center().y() - self._disc / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(moment.kind.soft))
        painter.drawEllipse(QRectF(0, top, self._disc, self._disc))
        side = round(self._disc * 0.58)
        inset = (self._disc - side) / 2
        pixmap = self._look.icon(moment.icon, moment.kind.tone, side, self.devicePixelRatioF())
        painter.drawPixmap(round(inset), round(top + inset), pixmap)

    def _paint_words(self, painter: QPainter, row: QRectF, moment: Moment) -> None:
        left = self._disc + self._look.metrics.pad(23)
        when = self._when.width(moment.when) + 2
        upper, lower = self._title.line_height(), self._detail.line_height()
        top = row.center().y() - (upper + lower) / 2
        self._write(painter, self._title, moment.title, QRectF(left, top, row.width() - left - when - 14, upper), "ink")
        self._write(painter, self._detail, moment.detail, QRectF(left, top + upper, row.width() - left, lower), "muted")
        self._write(painter, self._when, moment.when, QRectF(row.width() - when, top, when, upper), "muted")

    def _write(self, painter: QPainter, style: TextStyle, text: str, area: QRectF, token: str) -> None:
        painter.setPen(self._look.color(token))
        style.fit(text, area.width(), area.height() + 4).draw(painter, area, Qt.AlignmentFlag.AlignVCenter)
