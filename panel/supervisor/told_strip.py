"""The strip under the bar: what became of the last act, in a colour, an icon and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from widgets.appearance import BOLD, MEDIUM, Kind
from widgets.icon import Icon
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from panel.supervisor.desk import Told
    from widgets.appearance import Appearance

SHOWN_MILLISECONDS = 8000
ICONS = {Kind.OK: "circle-check", Kind.WARN: "alert-triangle", Kind.BAD: "hand-stop"}


class ToldStrip(QWidget):
    """Hidden while there is nothing to say. What was refused stays until the next act or page."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._kind = look, Kind.OK
        self._icon = Icon(look, "", look.metrics.icon("title"))
        self._title = Label(look, "", role="value", weight=BOLD)
        self._sentence = Label(look, "", role="value", weight=MEDIUM, lines=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.metrics.margin, 8, look.metrics.margin, 8)
        row.setSpacing(14)
        row.addWidget(self._icon)
        row.addWidget(self._title)
        row.addWidget(self._sentence, 1)
        self.setMinimumHeight(52)
        self._fades = QTimer(self)
        self._fades.setSingleShot(True)
        self._fades.setInterval(SHOWN_MILLISECONDS)
        self._fades.timeout.connect(self.hide)
        self.hide()

    def tell(self, told: Told | None) -> None:
        """Say it, or nothing any more."""
        self._fades.stop()
        self.setVisible(told is not None)
        if told is None:
            return
        self._kind = told.kind
        ink = "on_banner" if told.kind is not Kind.WARN else "warn"
        self._icon.show_icon(ICONS.get(told.kind, "info-circle"), ink)
        for label, text in ((self._title, told.title), (self._sentence, told.sentence)):
            label.setText(text)
            label.set_tone(ink)
        self.setAccessibleName(". ".join(filter(None, (told.title, told.sentence))))
        if told.kind is not Kind.BAD:
            self._fades.start()
        self.update()

    def said(self) -> str:
        """The title that is shown; empty when nothing is."""
        return "" if self.isHidden() else self._title.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        token = {Kind.OK: "banner_ok", Kind.BAD: "banner_bad"}.get(self._kind, self._kind.soft)
        QPainter(self).fillRect(QRectF(self.rect()), self._look.color(token))
