"""One card of the bench: its bars, its code and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from panel.demo import words
from widgets.appearance import BOLD, Appearance
from widgets.chip import Chip
from widgets.surface import TILE, Pressable, paint_ground
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from panel.demo.cards import DemoCard

BARS_HEIGHT = 46
QUIET = 10  # modules of white on either side (ISO/IEC 15417)
PAPER, BAR = "#FFFFFF", "#000000"  # no theme: a reader needs black on white


class Bars(QWidget):
    """A Code 128 on white paper, each module a whole number of device pixels wide."""

    def __init__(self) -> None:
        super().__init__()
        self.modules = ""
        self.setFixedHeight(BARS_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_ground(painter, area, QColor(PAPER), None, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        dots = self.devicePixelRatioF()
        module = max(1, int(self.width() * dots / (len(self.modules) + 2 * QUIET))) / dots
        left = round((self.width() - module * len(self.modules)) / 2)
        for at, bar in enumerate(self.modules):
            if bar == "1":
                painter.fillRect(QRectF(left + at * module, 5, module, self.height() - 10), QColor(BAR))


class BenchCard(Pressable):
    """A card; touched, it is scanned. Its objectName is what the bars say."""

    def __init__(self, look: Appearance, card: DemoCard) -> None:
        super().__init__(look, TILE, name=". ".join(filter(None, (card.title, card.code))), radius=10)
        self.card = card
        self._bars = Bars()
        self.setObjectName(card.text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_least(QSize(200, look.metrics.finger))
        column = QVBoxLayout(self)
        pad = look.metrics.pad
        column.setContentsMargins(pad(8), pad(8), pad(8), pad(8))
        column.setSpacing(pad(4))
        column.addWidget(self._bars)
        for line in self._person() if card.pin else self._thing():
            column.addLayout(line)

    def show_bars(self, modules: str) -> None:
        """The bars, as "1" for black."""
        self._bars.modules = modules
        self._bars.update()

    def bars(self) -> str:
        """The bars that are drawn; empty until they were made."""
        return self._bars.modules

    def _person(self) -> list[QHBoxLayout]:
        pin = Label(self._look, words.PIN.format(pin=self.card.pin), role="value", code=True)
        role = Label(self._look, f"{words.ROLES[self.card.role]} {self.card.code}", role="small", tone="muted")
        return [_line(Label(self._look, self.card.title, role="value", weight=BOLD), pin), _line(role)]

    def _thing(self) -> list[QHBoxLayout]:
        title = Label(self._look, self.card.title or words.NO_SUCH, role="small", tone="muted")
        code = Label(self._look, self.card.code, role="value", weight=BOLD, code=True)
        if self.card.note is None:
            return [_line(code), _line(title)]
        text, kind = words.NOTES[self.card.note]
        return [_line(code), _line(title, Chip(self._look, text, "", kind))]


def _line(left: Label, right: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(left, 1)
    if right is not None:
        row.addWidget(right)
    return row
