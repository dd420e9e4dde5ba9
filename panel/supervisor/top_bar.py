"""The bar over a supervisor's page: where one is, the one search box, whether the record is safe, who is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from panel import theme
from panel.supervisor import frame_words, words
from panel.wording import initials
from widgets.appearance import BOLD, MEDIUM, SEMIBOLD, Appearance
from widgets.buttons import BigButton
from widgets.icon import Avatar, Icon
from widgets.surface import QUIET
from widgets.text import Label

MIDDLE = Qt.AlignmentFlag.AlignVCenter
WIDE = 1500
NAMED = 1200  # below, the initials alone
BOX_WIDTH, BOX_LEAST = 640, 260


class TopBar(QFrame):
    """Signals: asked(code) when Enter is pressed in the box, typing() for the on-screen keyboard, back(), who()."""

    asked = Signal(str)
    typing = Signal()
    back = Signal()
    who = Signal()

    def __init__(self, look: Appearance, *, on_panel: bool) -> None:
        super().__init__()
        self._look = look
        self.box = QLineEdit()
        self.box.setPlaceholderText(words.SEARCH)
        self.box.setAccessibleName(words.SEARCH)
        self.box.setFont(look.font("value", SEMIBOLD, code=True))
        self.box.addAction(
            theme.icon("scan", look.tokens["muted"], look.metrics.icon("value")),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.box.returnPressed.connect(self._entered)
        self.box.setMinimumWidth(BOX_LEAST)
        self.box.setMaximumWidth(BOX_WIDTH)
        self._lamp = Icon(look, "circle-check", look.metrics.icon("label"), "ok")
        self._saved = Label(look, words.SAVED, tone="muted")
        self._clock = Label(look, "", role="head", weight=BOLD)
        self._avatar = Avatar(look, "", look.metrics.pad(44))
        self._name = Label(look, "", role="label", weight=SEMIBOLD)
        self._role = Label(look, "", role="small", tone="muted")
        self._title = Label(look, "", role="head", weight=BOLD)
        self._subtitle = Label(look, "", role="small", weight=MEDIUM, tone="muted")
        self.who_button = BigButton(look, frame_words.SIGN_IN, icon="user", beside=True)
        self.who_button.clicked.connect(self.who)
        self.back_button = BigButton(look, "", icon="arrow-left", skin=QUIET, role="title", tone="ink")
        self.keyboard_button = BigButton(look, "", icon="keyboard", role="value")
        self._compose(on_panel=on_panel)

    def _compose(self, *, on_panel: bool) -> None:
        size = self._look.metrics
        self.back_button.setAccessibleName(words.BACK)
        self.back_button.clicked.connect(self.back)
        self.keyboard_button.setAccessibleName(words.TYPE_CODE)
        self.keyboard_button.clicked.connect(self.typing)
        for button in (self.back_button, self.keyboard_button):
            button.setFixedSize(size.finger, size.finger)
        row = QHBoxLayout(self)
        row.setContentsMargins(size.margin if not on_panel else size.pad(6), 0, size.margin, 0)
        row.setSpacing(size.pad(10))
        if on_panel:
            row.addWidget(self.back_button, 0, MIDDLE)
        row.addWidget(self._titles(wide=size.width >= WIDE), 3)
        row.addWidget(self.box, 6)
        if on_panel:
            row.addWidget(self.keyboard_button, 0, MIDDLE)
        row.addStretch(1)
        row.addWidget(self._lamp, 0, MIDDLE)
        row.addWidget(self._saved)
        row.addSpacing(size.pad(14))
        row.addWidget(self._clock)
        row.addSpacing(size.pad(14))
        row.addWidget(self._avatar, 0, MIDDLE)
        if size.width >= NAMED:
            row.addWidget(self._person())
        if not on_panel:
            row.addWidget(self.who_button, 0, MIDDLE)
        self.setFixedHeight(max(size.header, self.box.sizeHint().height() + size.pad(16)))

    def _titles(self, *, wide: bool) -> QWidget:
        self._subtitle.setVisible(wide)
        return _lines(self._title, self._subtitle)

    def _person(self) -> QWidget:
        return _lines(self._name, self._role)

    def show_person(self, name: str, role: str) -> None:
        """Who is there; an empty name shows nobody."""
        self._avatar.show_initials(initials(name))
        self._avatar.setVisible(bool(name))
        self._avatar.setAccessibleName(f"{name}, {role}")
        self._name.setText(name)
        self._role.setText(role)
        if name:
            self.who_button.show_words(frame_words.SIGN_OUT, icon="logout")
        else:
            self.who_button.show_words(frame_words.SIGN_IN, icon="user")

    def show_title(self, title: str, subtitle: str) -> None:
        """Which page this is."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def show_saved(self, saved: bool) -> None:
        """Whether everything that was done is in the record."""
        self._lamp.show_icon("circle-check" if saved else "alert-triangle", "ok" if saved else "bad")
        self._saved.setText(words.SAVED if saved else words.NOT_SAVED)
        self._saved.set_tone("muted" if saved else "bad")

    def show_clock(self, text: str) -> None:
        """The time of day."""
        self._clock.setText(text)

    def show_code(self, code: str) -> None:
        """What was asked, however it came in."""
        self.box.setText(code)

    def _entered(self) -> None:
        if code := self.box.text().strip():
            self.asked.emit(code)


def _lines(upper: Label, lower: Label) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch(1)
    return held
