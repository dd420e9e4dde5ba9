"""An icon, and a person's initials in a disc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.appearance import BOLD, Appearance

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Icon(QWidget):
    """One icon in a token's colour; takes no touches."""

    def __init__(self, look: Appearance, name: str = "", px: int = 0, tone: str = "ink") -> None:
        super().__init__()
        self._look, self._name, self._tone = look, name, tone
        self._px = px or look.metrics.icon("label")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tone: str) -> None:
        """Another icon; an empty name shows none."""
        self._name, self._tone = name, tone
        self.update()

    def name(self) -> str:
        """The icon shown."""
        return self._name

    def sizeHint(self) -> QSize:
        return QSize(self._px, self._px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            tone = self._tone if self.isEnabled() or self._tone.startswith("on_") else "muted"
            QPainter(self).drawPixmap(0, 0, self._look.icon(self._name, tone, self._px, self.devicePixelRatioF()))


class Avatar(QWidget):
    """Initials in a disc; `strong` for the chosen person."""

    def __init__(
        self, look: Appearance, initials: str, px: int, *, disc: str = "accent_soft", ink: str = "accent"
    ) -> None:
        super().__init__()
        self._look, self._initials, self._px, self._disc, self._ink = look, initials, px, disc, ink
        self.setFixedSize(px, px)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_initials(self, initials: str) -> None:
        """Another person."""
        self._initials = initials
        self.update()

    def show_colors(self, disc: str, ink: str) -> None:
        """Other tokens, for instance when its row is chosen."""
        self._disc, self._ink = disc, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(self._disc))
        painter.drawEllipse(self.rect())
        painter.setPen(self._look.color(self._ink))
        painter.setFont(self._look.font("label", BOLD, px=self._px * 0.4))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._initials)
