"""A number with a minus and a plus, for what was made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from widgets.appearance import BOLD, Appearance
from widgets.buttons import BigButton
from widgets.surface import SUNKEN, Pressable, paint_skin
from widgets.text import Label, TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True)
class CounterWords:
    """What its two keys are called aloud."""

    less: str
    more: str


class _Number(QLabel):
    """The count on a sunken ground. A QLabel, so that it is read aloud as a text."""

    def __init__(self, look: Appearance, tone: str) -> None:
        super().__init__()
        self._look, self._tone, self.value = look, tone, 0
        self.setMinimumWidth(look.metrics.pad(104))
        self.setFixedHeight(look.metrics.finger)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        paint_skin(painter, area, self._look, SUNKEN, self._look.metrics.row_radius)
        painter.setPen(self._look.color(self._tone if self.value else "muted"))
        style = TextStyle(self._look, "count", BOLD, align=Qt.AlignmentFlag.AlignHCenter)
        style.fit(str(self.value), self.width(), self.height()).draw(painter, area, Qt.AlignmentFlag.AlignVCenter)


class Counter(QWidget):
    """Signals: changed(value) when a person changed it. The value stays within `least` and `most`."""

    changed = Signal(int)

    def __init__(
        self,
        look: Appearance,
        words: CounterWords,
        name: str,
        detail: str = "",
        *,
        tone: str = "ink",
        least: int = 0,
        most: int = 9999,
    ) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._number = _Number(look, tone)
        self.name = Label(look, name, role="value", weight=BOLD)
        self.detail = Label(look, detail, role="small", tone="muted")
        self.less = self._key(look, "minus", f"{name}: {words.less}", self._down)
        self.more = self._key(look, "plus", f"{name}: {words.more}", self._up)
        self._compose(look)
        self.set_value(least)

    def _compose(self, look: Appearance) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        for part in (self.name, self.detail):
            texts.addWidget(part)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.metrics.gap)
        row.addLayout(texts, 1)
        for widget in (self.less, self._number, self.more):
            row.addWidget(widget)

    def value(self) -> int:
        """The count."""
        return self._number.value

    def set_value(self, value: int) -> None:
        """Shows a count, without the signal."""
        self._number.value = max(self._least, min(value, self._most))
        self._number.setAccessibleName(f"{self.name.text()}: {self._number.value}")
        self.less.setEnabled(self._number.value > self._least)
        self.more.setEnabled(self._number.value < self._most)
        self._number.update()

    def _key(self, look: Appearance, icon: str, name: str, act: object) -> Pressable:
        key = BigButton(look, "", icon=icon, role="title")
        key.setAccessibleName(name)
        key.setFixedHeight(look.metrics.finger)
        key.setMinimumWidth(max(look.metrics.finger, look.metrics.pad(96)))
        key.clicked.connect(act)
        return key

    def _down(self) -> None:
        self._change(-1)

    def _up(self) -> None:
        self._change(1)

    def _change(self, by: int) -> None:
        before = self.value()
        self.set_value(before + by)
        if self.value() != before:
            self.changed.emit(self.value())
