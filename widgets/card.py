"""A card: a surface with a title row and a column of parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from widgets.appearance import BOLD, Appearance
from widgets.icon import Icon
from widgets.text import Label


class Card(QFrame):
    """`body` is its column; `title` and `aside` are the labels of the title row, hidden while empty."""

    def __init__(
        self, look: Appearance, title: str = "", aside: str = "", *, icon: str = "", code: bool = False
    ) -> None:
        super().__init__()
        pad = look.metrics.pad
        self.look = look
        self.title = Label(look, title, role="title", weight=BOLD, code=code, lines=2)
        self.aside = Label(look, aside, role="label", tone="muted", align=Qt.AlignmentFlag.AlignRight)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(pad(24), pad(12), pad(24), pad(12))
        self.body.setSpacing(pad(8))
        self.head = QHBoxLayout()
        self.head.setSpacing(pad(12))
        if icon:
            self.head.addWidget(Icon(look, icon, look.metrics.icon("title"), "muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.aside)
        self.body.addLayout(self.head)
        self.show_title(title, aside)

    def show_title(self, title: str, aside: str = "") -> None:
        """Another title row."""
        for label, text in ((self.title, title), (self.aside, aside)):
            label.setText(text)
            label.setVisible(bool(text))
        if title:
            self.setAccessibleName(title)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """One more part below."""
        if isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)

    def narrow_sides(self) -> None:
        """For cards of rows: the rows reach nearer to the card's edge than its title."""
        pad = self.look.metrics.pad
        self.body.setContentsMargins(pad(17), pad(14), pad(17), pad(14))
        self.head.setContentsMargins(pad(6), 0, pad(6), 0)
