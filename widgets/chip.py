"""A state in an icon and a word, and a notice: the same with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from widgets.appearance import MEDIUM, SEMIBOLD, Appearance, Kind
from widgets.icon import Icon
from widgets.surface import Skin, paint_skin
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class _Ground(QWidget):
    """A soft ground of a kind."""

    def __init__(self, look: Appearance, kind: Kind, radius: int) -> None:
        super().__init__()
        self._look, self._kind, self._radius = look, kind, radius

    def paintEvent(self, _event: QPaintEvent) -> None:
        skin = Skin(self._kind.soft, "", width=0)
        paint_skin(QPainter(self), QRectF(self.rect()), self._look, skin, self._radius)


class Chip(_Ground):
    """Icon and word; `large` for a verdict such as Pass or Fail."""

    def __init__(
        self, look: Appearance, text: str = "", icon: str = "", kind: Kind = Kind.NEUTRAL, *, large: bool = False
    ) -> None:
        super().__init__(look, kind, look.metrics.row_radius if large else 8)
        role = "title" if large else "label"
        pad = look.metrics.pad
        self._icon = Icon(look, icon, round(look.metrics.icon(role) * 0.84))
        self._text = Label(look, text, role=role, weight=SEMIBOLD)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            pad(20 if large else 12), pad(10 if large else 4), pad(22 if large else 12), pad(10 if large else 4)
        )
        row.setSpacing(pad(12 if large else 7))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.show_state(text, icon, kind)

    def show_state(self, text: str, icon: str, kind: Kind) -> None:
        """Another state."""
        self._kind = kind
        self._icon.show_icon(icon, kind.tone)
        self._icon.setVisible(bool(icon))
        self._text.setText(text)
        self._text.set_tone(kind.tone)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()


class Notice(_Ground):
    """A soft box with an icon, a title in the kind's colour, and lines in ink below (codes slash their zeros)."""

    def __init__(self, look: Appearance, kind: Kind, icon: str, title: str, *lines: str) -> None:
        super().__init__(look, kind, look.metrics.row_radius)
        pad = look.metrics.pad
        words = QVBoxLayout()
        words.setSpacing(pad(6))
        words.addWidget(Label(look, title, role="value", weight=SEMIBOLD, tone=kind.tone, lines=2))
        for line in lines:
            words.addWidget(Label(look, line, role="label", weight=MEDIUM, lines=2))
        row = QHBoxLayout(self)
        row.setContentsMargins(pad(18), pad(14), pad(18), pad(14))
        row.setSpacing(pad(16))
        row.addWidget(Icon(look, icon, look.metrics.icon("value"), kind.tone), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.setAccessibleName(". ".join((title, *lines)))
