"""What a recall draws: the ring of what came back, and bars made of parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from widgets.appearance import BOLD, MEDIUM, SEMIBOLD
from widgets.surface import paint_ground, pen
from widgets.text import Label, TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from widgets.appearance import Appearance

FULL, TOP = 360 * 16, 90 * 16  # Qt counts sixteenths of a degree
GAP, LEAST_PART, LEAST_RING = 4, 5, 88


class Part(NamedTuple):
    """A share of a whole in a token's colour; ``dashed`` is drawn hollow."""

    value: float
    token: str
    dashed: bool = False


class Ring(QWidget):
    """Parts of a whole around a figure; ``side`` where there is room for it."""

    def __init__(self, look: Appearance, side: int) -> None:
        super().__init__()
        self._look, self._side = look, side
        self._parts: tuple[Part, ...] = ()
        self._figure = self._detail = ""
        self.setMinimumSize(LEAST_RING, LEAST_RING)
        self.setMaximumSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def show_parts(self, parts: tuple[Part, ...], figure: str, detail: str) -> None:
        """Other parts; what is read aloud is the figure."""
        self._parts, self._figure, self._detail = parts, figure, detail
        self.setAccessibleName(", ".join(filter(None, (figure, detail))))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        thick = side * 0.15
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        area = area.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        whole = sum(part.value for part in self._parts) or 1
        at = float(TOP)
        self._arc(painter, area, "line", thick, 0, FULL)
        for part in self._parts:
            span = FULL * part.value / whole
            self._arc(painter, area, part.token, thick, at, -span)
            at -= span
        self._text(painter, 0.34 if self._detail else 0.4, "head", BOLD, self._figure, "ink")
        self._text(painter, 0.54, "small", MEDIUM, self._detail, "muted")

    def _arc(self, painter: QPainter, area: QRectF, token: str, thick: float, start: float, span: float) -> None:
        if not span:
            return
        stroke = QPen(self._look.color(token), thick)
        stroke.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(stroke)
        painter.drawArc(area, round(start), round(span))

    def _text(self, painter: QPainter, top: float, role: str, weight: int, text: str, tone: str) -> None:
        style = TextStyle(self._look, role, weight, align=Qt.AlignmentFlag.AlignHCenter)
        side = min(self.width(), self.height())
        inner = side * 0.64
        painter.setPen(self._look.color(tone))
        area = QRectF((self.width() - inner) / 2, (self.height() - side) / 2 + side * top, inner, side * 0.2)
        style.fit(text, inner).draw(painter, area, Qt.AlignmentFlag.AlignVCenter)


class PartsBar(QWidget):
    """Parts side by side with a gap between; small ones stay visible."""

    def __init__(self, look: Appearance, tall: int = 22) -> None:
        super().__init__()
        self._look = look
        self._parts: tuple[Part, ...] = ()
        self.setFixedHeight(tall)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Other parts; those of nothing are left out."""
        self._parts = tuple(part for part in parts if part.value > 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = sum(part.value for part in self._parts)
        if not whole:
            paint_ground(painter, QRectF(self.rect()), self._look.color("line"), None, 5)
            return
        room = self.width() - GAP * (len(self._parts) - 1)
        wide = [max(LEAST_PART, room * part.value / whole) for part in self._parts]
        shrink = room / sum(wide)
        at = 0.0
        for part, width in zip(self._parts, wide, strict=True):
            self._part(painter, QRectF(at, 0, width * shrink, self.height()), part)
            at += width * shrink + GAP

    def _part(self, painter: QPainter, area: QRectF, part: Part) -> None:
        if part.dashed:
            edge = pen(self._look.color(part.token), 2, dashed=True)
            paint_ground(painter, area, self._look.color("accent_soft"), edge, 5)
        else:
            paint_ground(painter, area, self._look.color(part.token), None, 5)


class Swatch(QWidget):
    """The colour of a part in a legend."""

    def __init__(self, look: Appearance, token: str) -> None:
        super().__init__()
        self._look, self._token = look, token
        self.setFixedSize(14, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_ground(QPainter(self), QRectF(self.rect()), self._look.color(self._token), None, 4)


class Legend(QWidget):
    """A colour, what it stands for, and a line below."""

    def __init__(
        self, look: Appearance, token: str, text: str, detail: str = "", *, tone: str = "ink", small: bool = False
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        first, second = ("small", "label") if small else ("label", "small")
        upper = Label(
            look, text, role=first, weight=MEDIUM if small else SEMIBOLD, tone="muted" if small else tone, lines=2
        )
        lines.addWidget(upper)
        if detail:
            lower = Label(
                look,
                detail,
                role=second,
                weight=SEMIBOLD if small else MEDIUM,
                tone=tone if small else "muted",
                lines=2,
            )
            lines.addWidget(lower)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10 if not small else 8)
        row.addWidget(Swatch(look, token), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self.setAccessibleName(f"{text} {detail}")
