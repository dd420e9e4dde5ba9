"""Text that fits: it shrinks a step, wraps where lines are allowed, and only then elides - and says so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from widgets.appearance import MEDIUM, Appearance

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

STEPS = (1.0, 0.92, 0.84)
UNBOUNDED = 1e6
# A code: capitals and digits in at least two groups, with a digit among them (PO-2024-0117, OAK-2024-Q1-055).
CODE = re.compile(r"(?=[A-Z0-9./_-]*\d)(?=[A-Z0-9./_-]*[A-Z])[A-Z0-9]+(?:[-./_][A-Z0-9]+)+")


@dataclass(frozen=True)
class Fitted:
    """One layout of a text in a width: its lines, its height in pixels, and whether something was left out."""

    layout: QTextLayout
    lines: int
    width: float
    height: float
    elided: bool = False

    def draw(self, painter: QPainter, area: QRectF, align: Qt.AlignmentFlag) -> None:
        """Draws it in the painter's pen, placed vertically by `align` (horizontally it was laid out so)."""
        free = area.height() - self.height
        down = 0.0 if align & Qt.AlignmentFlag.AlignTop else free if align & Qt.AlignmentFlag.AlignBottom else free / 2
        self.layout.draw(painter, QPointF(area.x(), area.y() + down))


@dataclass(frozen=True)
class TextStyle:
    """How one text is set. `lines` is the most it may take; `least` the smallest size in pixels."""

    look: Appearance
    role: str = "label"
    weight: int = MEDIUM
    code: bool = False
    lines: int = 1
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft

    @cached_property
    def sizes(self) -> tuple[float, ...]:
        """Sizes to try, largest first, none below the least readable."""
        full, least = self.look.metrics.type[self.role], self.look.metrics.least_type
        return tuple(dict.fromkeys(max(round(full * step), min(least, full)) for step in STEPS))

    def font(self, px: float = 0) -> QFont:
        """The font at a size, or at full size."""
        return self.look.font(self.role, self.weight, code=self.code, px=px)

    def width(self, text: str, px: float = 0) -> float:
        """Width of the text on one line, in pixels."""
        return _lay(text, self, px or self.sizes[0], UNBOUNDED, QTextOption.WrapMode.NoWrap).width

    def line_height(self, px: float = 0) -> float:
        """Height of one line."""
        return QFontMetricsF(self.font(px)).height()

    def fit(self, text: str, width: float, height: float = UNBOUNDED) -> Fitted:
        """One line, shrunk if need be; then several, largest first; then the smallest, elided."""
        plans = [(QTextOption.WrapMode.NoWrap, px) for px in self.sizes]
        if self.lines > 1:
            plans += [(QTextOption.WrapMode.WordWrap, px) for px in self.sizes]
        for wrap, px in plans:
            tried = _lay(text, self, px, width, wrap)
            if tried.lines <= self.lines and tried.width <= width + 0.5 and tried.height <= height + 1:
                return tried
        return self._squeeze(text, width, height)

    def _squeeze(self, text: str, width: float, height: float) -> Fitted:
        px = self.sizes[-1]
        room = max(1, min(self.lines, int(height // self.line_height(px))))
        anywhere = _lay(text, self, px, width, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if anywhere.lines <= room:
            return anywhere
        last = anywhere.layout.lineAt(room - 1).textStart()
        metrics = QFontMetricsF(self.font(px))
        kept = text[:last] + metrics.elidedText(text[last:], Qt.TextElideMode.ElideRight, max(width - 1, 1))
        cut = _lay(kept, self, px, width, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return Fitted(cut.layout, cut.lines, cut.width, cut.height, elided=True)


def _lay(text: str, style: TextStyle, px: float, width: float, wrap: QTextOption.WrapMode) -> Fitted:
    layout = QTextLayout(text, style.font(px))
    option = QTextOption(style.align & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    if not style.code:
        layout.setFormats([_slashed(found, style, px) for found in CODE.finditer(text)])
    layout.beginLayout()
    height = widest = 0.0
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
        widest = max(widest, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return Fitted(layout, max(count, 1), widest, height)


def _slashed(found: re.Match[str], style: TextStyle, px: float) -> QTextLayout.FormatRange:
    letters = QTextCharFormat()
    letters.setFont(style.look.font(style.role, style.weight, code=True, px=px))
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = found.start(), found.end() - found.start(), letters
    return span


class Label(QLabel):
    """Text in a role and a tone (token). It takes no touches. `is_elided()` tells when even shrinking did not do."""

    def __init__(
        self,
        look: Appearance,
        text: str = "",
        *,
        role: str = "label",
        weight: int = MEDIUM,
        tone: str = "ink",
        code: bool = False,
        lines: int = 1,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._style = TextStyle(look, role, weight, code, lines, align)
        self._tone = tone
        self._up_down = align
        self._fitted: Fitted | None = None
        self._heights: dict[int, int] = {}  # by width: layouts of the page ask for the same ones again and again
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Shows another text."""
        self.setAccessibleName(text)
        super().setText(text)
        self._fitted = None
        self._heights.clear()
        self.updateGeometry()

    def set_tone(self, token: str) -> None:
        """Another colour, by token."""
        if token != self._tone:
            self._tone = token
            self.update()

    def tone(self) -> str:
        """The token it is drawn in; muted while disabled."""
        return self._tone if self.isEnabled() or self._tone.startswith("on_") else "muted"

    def is_elided(self) -> bool:
        """True when, at its present size, part of the text is left out."""
        return self._fit().elided

    def set_in(self) -> int:
        """The pixels of type it is set in at its present size."""
        return self._fit().layout.font().pixelSize()

    def spills(self) -> bool:
        """True when, at its present size, its lines are taller than it is."""
        return self._fit().height > self.height() + 2

    def hasHeightForWidth(self) -> bool:
        """Only where it may wrap."""
        return self._style.lines > 1

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text in a width."""
        if self._style.lines == 1:
            return -1
        if width not in self._heights:
            self._heights[width] = int(self._style.fit(self.text(), width).height + 1)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """One line at full size."""
        return QSize(int(self._style.width(self.text()) + 2), int(self._style.line_height() + 0.5))

    def minimumSizeHint(self) -> QSize:
        """The smallest type on as many lines as it may take; long texts never push a screen apart."""
        least = self._style.sizes[-1]
        natural = self._style.width(self.text(), least) / self._style.lines
        return QSize(int(min(natural + 2, 7 * least)), int(self._style.line_height(least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fitted = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.color(self.tone()))
        self._fit().draw(painter, QRectF(self.rect()), self._up_down)

    def _fit(self) -> Fitted:
        if self._fitted is None:
            self._fitted = self._style.fit(self.text(), self.width(), self.height())
        return self._fitted
