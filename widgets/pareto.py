"""What occurs most often: bars by count, each with its share of all so far; the few that make most are coloured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.appearance import MEDIUM, SEMIBOLD
from widgets.surface import paint_ground
from widgets.text import TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from widgets.appearance import Appearance

MOST, NAME_SHARE, SHARE_WIDTH, COUNT_WIDTH, ROW_MOST = 0.8, 0.36, 62, 54, 46


@dataclass(frozen=True)
class Bar:
    """A name and how often."""

    name: str
    count: float
    shown: str


class Pareto(QWidget):
    """At most `most` bars; what is left over is one more."""

    def __init__(self, look: Appearance, name: str, others: str, most: int = 6) -> None:
        super().__init__()
        self._look, self._others, self._most = look, others, most
        self.bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(300, 240)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """The most frequent first."""
        shown, rest = list(bars[: self._most]), bars[self._most :]
        if rest:
            count = sum(one.count for one in rest)
            shown.append(Bar(self._others, count, f"{count:g}"))
        self.bars = tuple(shown)
        self.setAccessibleDescription(", ".join(f"{one.name} {one.shown}" for one in self.bars))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.bars:
            return
        painter = QPainter(self)
        whole = sum(one.count for one in self.bars) or 1
        height = min(ROW_MOST, self.height() / len(self.bars))
        so_far = 0.0
        for at, bar in enumerate(self.bars):
            few = so_far / whole < MOST
            so_far += bar.count
            row = QRectF(0, at * height, self.width(), height)
            self._paint_bar(painter, row, bar, f"{round(100 * so_far / whole)} %", few=few)

    def _paint_bar(self, painter: QPainter, row: QRectF, bar: Bar, share: str, *, few: bool) -> None:
        name = self.width() * NAME_SHARE
        free = self.width() - name - SHARE_WIDTH - COUNT_WIDTH
        long = max(free * bar.count / max(one.count for one in self.bars), 4)
        ground = QRectF(name, row.center().y() - 10, long, 20)
        paint_ground(painter, ground, self._look.color("accent" if few else "line2"), None, 5)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._look.color("ink"))
        label = TextStyle(self._look, "label", SEMIBOLD)
        label.fit(bar.name, name - 10).draw(painter, QRectF(0, row.y(), name - 10, row.height()), middle)
        count = QRectF(name + long + 8, row.y(), COUNT_WIDTH, row.height())
        label.fit(bar.shown, COUNT_WIDTH).draw(painter, count, middle)
        painter.setPen(self._look.color("muted"))
        right = TextStyle(self._look, "label", MEDIUM, align=Qt.AlignmentFlag.AlignRight)
        place = QRectF(self.width() - SHARE_WIDTH, row.y(), SHARE_WIDTH, row.height())
        right.fit(share, SHARE_WIDTH).draw(painter, place, middle)
