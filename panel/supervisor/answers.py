"""Instead of a graph: nothing asked yet, nothing found, or several things to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from widgets.appearance import BOLD, Appearance
from widgets.buttons import clear
from widgets.icon import Icon
from widgets.rows import Row
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QBoxLayout

CENTER = Qt.AlignmentFlag.AlignHCenter
ROWS_WIDE = 760


class MessagePage(QWidget):
    """A large icon, a sentence, and what to do."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._icon = Icon(look, "", look.metrics.icon("total") * 2, "muted")
        self._title = Label(look, "", role="head", weight=BOLD, align=CENTER, lines=2)
        self._detail = Label(look, "", role="value", tone="muted", align=CENTER, lines=2)
        column = QVBoxLayout(self)
        column.setSpacing(look.metrics.pad(12))
        column.addStretch(2)
        column.addWidget(self._icon, 0, CENTER)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addStretch(3)

    def say(self, icon: str, tone: str, title: str, detail: str = "") -> None:
        """Another message."""
        self._icon.show_icon(icon, tone)
        self._title.setText(title)
        self._detail.setText(detail)

    def title(self) -> str:
        """What it says."""
        return self._title.text()


class ChoicePage(QWidget):
    """Things one code may mean, as rows to touch. Signals: chosen(item, code)."""

    chosen = Signal(str, str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._title = Label(look, "", role="head", weight=BOLD)
        self._detail = Label(look, "", role="value", tone="muted")
        self._choices: list[tuple[str, str]] = []
        held = QWidget()
        held.setMaximumWidth(ROWS_WIDE)
        self._rows: QBoxLayout = QVBoxLayout(held)
        self._rows.setContentsMargins(0, 0, look.metrics.pad(10), 0)
        self._rows.setSpacing(look.metrics.pad(10))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.metrics.pad(10))
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addWidget(scroll, 1)

    def offer(self, title: str, detail: str, choices: Sequence[tuple[str, str, str]]) -> None:
        """Other choices: (item, code, what it is)."""
        clear(self._rows)
        self._title.setText(title)
        self._detail.setText(detail)
        self._choices = [(item, code) for item, code, _ in choices]
        for at, (_, code, about) in enumerate(choices):
            row = Row(self._look, code, about, key=str(at), icon="tag", tone="accent", chevron=True)
            row.setFixedHeight(max(self._look.metrics.row, self._look.metrics.finger))
            row.clicked.connect(self._clicked)
            self._rows.addWidget(row)
        self._rows.addStretch(1)

    def choices(self) -> list[tuple[str, str]]:
        """What is offered, as (item, code)."""
        return self._choices

    def _clicked(self) -> None:
        self.chosen.emit(*self._choices[int(self.sender().objectName())])
