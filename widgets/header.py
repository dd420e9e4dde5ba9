"""The head of every operator screen: where one is, whether the record is safe, the time, help, who is signed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from widgets.appearance import BOLD, MEDIUM, SEMIBOLD, Appearance
from widgets.buttons import BigButton
from widgets.icon import Avatar, Icon
from widgets.surface import DANGER, ON_HEADER, Pressable, paint_skin
from widgets.text import Label

CENTER = Qt.AlignmentFlag.AlignCenter


class SaveState(StrEnum):
    """Whether what was done is safe: in the record, in the panel's own journal, nowhere."""

    SAVED = "saved"
    LOCAL = "local"
    UNSAVED = "unsaved"


LAMPS = {
    SaveState.SAVED: ("circle-check", "header_ok", "on_header"),
    SaveState.LOCAL: ("cloud-off", "header_warn", "header_warn"),
    SaveState.UNSAVED: ("alert-triangle", "on_banner", "on_banner"),
}


@dataclass(frozen=True)
class HeaderWords:
    """What the header's own controls are called."""

    back: str
    help: str


class SaveLamp(QWidget):
    """Saved quietly, NOT SAVED as a solid red block with its sentence."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._state = look, SaveState.SAVED
        self._icon = Icon(look, "", look.metrics.icon("label"))
        self._text = Label(look, role="label", weight=MEDIUM, tone="on_header")
        self._detail = Label(look, role="small", tone="header_warn")
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._text, self._detail):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(look.metrics.pad(10))
        row.addWidget(self._icon, 0, CENTER)
        row.addLayout(words)

    def show_state(self, state: SaveState, text: str, detail: str = "") -> None:
        """Another state, in words."""
        icon, tint, ink = LAMPS[state]
        self._state = state
        self._icon.show_icon(icon, tint)
        self._text.setText(text)
        self._text.set_tone("on_header" if state is SaveState.LOCAL else ink)
        self._detail.setText(detail)
        self._detail.set_tone(ink)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{text} {detail}".strip())
        self.update()

    def state(self) -> SaveState:
        """What it shows."""
        return self._state

    def paintEvent(self, _event: object) -> None:
        if self._state is SaveState.UNSAVED:
            paint_skin(QPainter(self), QRectF(self.rect()), self._look, DANGER, self._look.metrics.row_radius)


class DeviceLamp(Pressable):
    """A device that somebody has to look at; touched, it leads there. Hidden while all work."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, ON_HEADER)
        self._text = Label(look, role="small", weight=SEMIBOLD, tone="header_warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.metrics.pad(10), 0, look.metrics.pad(10), 0)
        row.setSpacing(look.metrics.pad(8))
        row.addWidget(Icon(look, "alert-triangle", look.metrics.icon("label"), "header_warn"), 0, CENTER)
        row.addWidget(self._text)

    def show_trouble(self, name: str, sentence: str) -> None:
        """Which device, and what is wrong with it; an empty name hides the lamp."""
        self._text.setText(name)
        self.setAccessibleName(sentence)
        self.setVisible(bool(name))


class PersonButton(Pressable):
    """Who is signed in; touched to sign out or to hand over."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, ON_HEADER)
        size = look.metrics
        self._disc = Avatar(look, "", size.pad(52), disc="header_disc", ink="on_header")
        self._name = Label(look, role="label", weight=SEMIBOLD, tone="on_header")
        self._role = Label(look, role="small", tone="on_header_muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._role)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(size.pad(10), 0, size.pad(2), 0)
        row.setSpacing(size.pad(14))
        row.addWidget(self._disc, 0, CENTER)
        row.addLayout(words)

    def show_person(self, initials: str, name: str, role: str) -> None:
        """Another person; an empty name hides the button."""
        self._disc.show_initials(initials)
        self._name.setText(name)
        self._role.setText(role)
        self.setAccessibleName(f"{name}, {role}")
        self.setVisible(bool(name))


class Header(QFrame):
    """Signals: back(), help(), person(), devices()."""

    devices = Signal()
    back = Signal()
    help = Signal()
    person = Signal()

    def __init__(self, look: Appearance, words: HeaderWords) -> None:
        super().__init__()
        self._look = look
        self.lamp = SaveLamp(look)
        self.device_lamp = DeviceLamp(look)
        self.person_button = PersonButton(look)
        self.back_button = BigButton(look, "", icon="arrow-left", skin=ON_HEADER, role="title")
        self.help_button = BigButton(look, words.help, icon="urgent", beside=True, skin=ON_HEADER)
        self.back_button.setAccessibleName(words.back)
        self._plant = QWidget()
        self._title = Label(look, role="heading", weight=BOLD, tone="on_header")
        self._subtitle = Label(look, role="small", tone="on_header_muted")
        self._clock = Label(look, role="head", weight=BOLD, tone="on_header")
        self.back_button.clicked.connect(self.back)
        self.help_button.clicked.connect(self.help)
        self.person_button.clicked.connect(self.person)
        self.device_lamp.clicked.connect(self.devices)
        self._compose()
        self.show_back(False)
        self.person_button.hide()
        self.device_lamp.hide()

    def _compose(self) -> None:
        size = self._look.metrics
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addStretch(1)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        titles.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(size.pad(4), 0, size.margin, 1)
        row.setSpacing(size.pad(6))
        sign = QHBoxLayout(self._plant)
        sign.setContentsMargins(size.pad(22), 0, size.pad(14), 0)
        sign.addWidget(Icon(self._look, "building-factory-2", size.icon("title"), "on_header"))
        row.addWidget(self.back_button)
        row.addWidget(self._plant)
        row.addLayout(titles, 1)
        for part in (self.device_lamp, self.lamp, self._clock, self.help_button, self.person_button):
            if part is self.person_button:
                row.addSpacing(size.gap - row.spacing())  # two that are touched stand side by side
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(size.header)
        for button in (self.back_button, self.help_button, self.person_button, self.device_lamp):
            button.setFixedHeight(size.header - 1)
        self.back_button.setFixedWidth(max(size.finger, size.pad(88)))

    def show_title(self, title: str, subtitle: str = "") -> None:
        """Where one is."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def show_back(self, on: bool) -> None:
        """A way back instead of the plant's sign."""
        self.back_button.setVisible(on)
        self._plant.setVisible(not on)

    def show_clock(self, text: str) -> None:
        """The time of day, as text."""
        self._clock.setText(text)
