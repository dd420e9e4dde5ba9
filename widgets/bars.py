"""How far: the stages of a job, good and scrap of an order, what is left of a lot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from widgets.appearance import Appearance


class _Bar(QWidget):
    """A strip of fixed height."""

    def __init__(self, look: Appearance, tall: int) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(look.metrics.pad(tall))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())


class StageBar(_Bar):
    """One segment a stage: done, running, to come."""

    def __init__(self, look: Appearance, done: int = 0, total: int = 1, *, running: bool = True) -> None:
        super().__init__(look, 10)
        self.show_stages(done, total, running=running)

    def show_stages(self, done: int, total: int, *, running: bool = True) -> None:
        """`done` of `total` stages are finished; the next one is `running`."""
        self._tokens = ["ok"] * done + (["accent"] if running and done < total else [])
        self._tokens += ["line"] * (total - len(self._tokens))
        self.setAccessibleName(f"{done}/{total}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        each = (self.width() + 6) / max(len(self._tokens), 1)
        for at, token in enumerate(self._tokens):
            painter.setBrush(self._look.color(token))
            painter.drawRoundedRect(QRectF(at * each, 0, each - 6, self.height()), self.height() / 2, self.height() / 2)


class ProgressBar(_Bar):
    """Good from the left, scrap beside it, both as parts of the total."""

    def __init__(self, look: Appearance, *, tone: str = "ok", tall: int = 14) -> None:
        super().__init__(look, tall)
        self._tone, self._good, self._scrap = tone, 0.0, 0.0

    def show_parts(self, good: float, scrap: float, total: float) -> None:
        """Any unit, the same for all three; what exceeds the total is cut at the end."""
        whole = max(total, good + scrap, 1e-9)
        self._good, self._scrap = good / whole, scrap / whole
        self.setAccessibleName(f"{good:g} + {scrap:g} / {total:g}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        round_ends = QPainterPath()
        round_ends.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(round_ends)
        painter.fillRect(whole, self._look.color("line"))
        good = whole.width() * self._good
        painter.fillRect(QRectF(0, 0, good, whole.height()), self._look.color(self._tone))
        if self._scrap:
            start = good + (2 if self._good else 0)
            wide = max(whole.width() * self._scrap - 2, 4)
            painter.fillRect(QRectF(start, 0, wide, whole.height()), self._look.color("bad"))
