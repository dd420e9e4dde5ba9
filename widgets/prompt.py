"""The one bar that says what to do next, and answers."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from widgets.appearance import BOLD, Appearance
from widgets.buttons import Action, BigButton, action_button, clear
from widgets.surface import ON_BANNER, PLAIN, Skin, paint_skin
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class Mood(StrEnum):
    """Asking, accepted, careful, refused."""

    ASK = "ask"
    GOOD = "good"
    AMBER = "amber"
    REFUSED = "refused"

    @property
    def solid(self) -> bool:
        """Whether the whole bar is one strong colour."""
        return self in {Mood.GOOD, Mood.REFUSED}


BLOCKS = {
    Mood.ASK: Skin("primary", "", "on_primary", 0),
    Mood.AMBER: Skin("warn", "", "surface", 0),
    Mood.GOOD: Skin("", "", "on_banner", 0),
    Mood.REFUSED: Skin("", "", "on_banner", 0),
}
DEFAULT_ICONS = {
    Mood.ASK: "scan",
    Mood.GOOD: "circle-check",
    Mood.AMBER: "alert-triangle",
    Mood.REFUSED: "hand-stop",
}


class _Block(QWidget):
    """The icon in its square."""

    def __init__(self, look: Appearance, side: int) -> None:
        super().__init__()
        self._look = look
        self.skin, self.icon = BLOCKS[Mood.ASK], DEFAULT_ICONS[Mood.ASK]
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_skin(painter, QRectF(self.rect()), self._look, self.skin, self._look.metrics.row_radius)
        px = round(self.width() * 0.7)
        edge = (self.width() - px) // 2
        painter.drawPixmap(edge, edge, self._look.icon(self.icon, self.skin.ink, px, self.devicePixelRatioF()))


class PromptBar(QFrame):
    """Signals: chosen(key) of one of its up to two buttons."""

    chosen = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._mood = Mood.ASK
        self._actions: tuple[Action, ...] = ()
        self._shown: list[BigButton] = []
        size = look.metrics
        self._block = _Block(look, size.prompt - size.pad(28))
        self._title = Label(look, role="head", weight=BOLD, lines=2)
        self._sentence = Label(look, role="label", tone="muted", lines=2)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(size.gap)
        self._compose()
        self.setFixedHeight(size.prompt)
        self._dress()

    def _compose(self) -> None:
        pad = self._look.metrics.pad
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(pad(2))  # no more: a title and two lines just fit beside two buttons on the coarsest panel
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(pad(13), 0, pad(9), 0)
        row.setSpacing(pad(24))
        row.addWidget(self._block, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)

    def show_prompt(self, mood: Mood, title: str, sentence: str = "", *, icon: str = "") -> None:
        """Says it."""
        self._mood = mood
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._block.icon = icon or DEFAULT_ICONS[mood]
        self.setAccessibleName(f"{title}. {sentence}".strip())
        self._dress()

    def ask(self, title: str, sentence: str = "", *, icon: str = "") -> None:
        """What to do next."""
        self.show_prompt(Mood.ASK, title, sentence, icon=icon)

    def mood(self) -> Mood:
        """What it shows now."""
        return self._mood

    def title(self) -> Label:
        """Its first line."""
        return self._title

    def sentence(self) -> Label:
        """Its second line."""
        return self._sentence

    def said(self) -> tuple[Mood, str, str]:
        """All it says: mood, title, sentence."""
        return self._mood, self._title.text(), self._sentence.text()

    def set_buttons(self, actions: Sequence[Action]) -> None:
        """Up to two other ways than scanning."""
        if tuple(actions) == self._actions:
            return
        self._actions, self._shown = tuple(actions), []
        clear(self._buttons)
        skin = self._button_skin()
        for action in self._actions:
            button = action_button(self._look, action, beside=True, skin=skin)
            button.setFixedHeight(self._look.metrics.prompt_button)
            button.clicked.connect(self._clicked)
            self._buttons.addWidget(button)
            self._shown.append(button)

    def buttons(self) -> list[BigButton]:
        """Its buttons, from left to right."""
        return list(self._shown)

    def _button_skin(self) -> Skin:
        return ON_BANNER if self._mood.solid else PLAIN

    def _clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _dress(self) -> None:
        ink = "on_banner" if self._mood.solid else "ink"
        self._block.skin = BLOCKS[self._mood]
        self._title.set_tone(ink)
        self._sentence.set_tone(ink if self._mood is not Mood.ASK else "muted")
        if self.property("mood") != str(self._mood):
            self.setProperty("mood", str(self._mood))
            self.style().unpolish(self)
            self.style().polish(self)
            for button in self._shown:
                button.wear(self._button_skin())
        self._block.update()
        self.update()
