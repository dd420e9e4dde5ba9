"""What is chosen and typed in the recall pages: one of several, a line of text, days; with a mouse or a finger."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from panel import wording
from panel.languages import spoken
from panel.screens.papers import LETTERS
from panel.supervisor.recall import recall_words as words
from panel.supervisor.trace.trace_head import ModeButton
from widgets.appearance import SEMIBOLD
from widgets.buttons import BigButton
from widgets.entry import Entry
from widgets.keyboard import ROWS, Keyboard, KeyboardWords
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from panel.supervisor.desk import Desk
    from widgets.appearance import Appearance
    from widgets.grid import Grid

LONGEST, ONLY_SHOWN = 200, 40
DAYS_BACK = {"today": 0, "week": 6, "month": 29, "quarter": 89}


class Choices(QWidget):
    """Buttons side by side of which one is chosen, or none. Signals: chosen(key)."""

    chosen = Signal(str)

    def __init__(self, look: Appearance, choices: Iterable[tuple[str, str]], *, role: str = "label") -> None:
        super().__init__()
        self._buttons: dict[str, ModeButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.metrics.pad(8))
        for key, text in choices:
            button = ModeButton(look, text, beside=True, role=role)
            button.setCheckable(True)
            button.setObjectName(key)
            button.clicked.connect(self._clicked)
            self._buttons[str(key)] = button
            row.addWidget(button)
        row.addStretch(1)

    def choose(self, key: str | None) -> None:
        """Mark one, or none, without the signal."""
        for other, button in self._buttons.items():
            button.setChecked(other == key)

    def key(self) -> str | None:
        """The one that is chosen."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)

    def button(self, key: str) -> ModeButton:
        """One of them."""
        return self._buttons[key]

    def say(self, key: str, text: str) -> None:
        """Other words on one of them."""
        self._buttons[key].show_words(text)

    def _clicked(self) -> None:
        key = self.sender().objectName()
        self.choose(key)
        self.chosen.emit(key)


class WordsSheet(Sheet):
    """A line of words typed without a keyboard. Signals: typed(text)."""

    typed = Signal(str)

    def __init__(
        self, look: Appearance, parent: QWidget, title: str, text: str, longest: int, *, code: bool = False
    ) -> None:
        super().__init__(look, parent, title, wording.CLOSE)
        self._text, self._longest, self._code = text, longest, code
        self._entry = Entry(look, title, role="title")
        self._entry.show_text(text)
        letters = ROWS if code else LETTERS[spoken()]
        keys = Keyboard(look, KeyboardWords(words.New.DELETE, words.New.DONE, words.New.SPACE), letters)
        keys.pressed.connect(self._add)
        keys.backspace.connect(self._take)
        keys.done.connect(self._use)
        self.body.addWidget(self._entry)
        self.body.addWidget(keys, 1)

    def _add(self, letter: str) -> None:
        self._text = (self._text + letter)[: self._longest]
        self._entry.show_text(self._text)

    def _take(self) -> None:
        self._text = self._text[:-1]
        self._entry.show_text(self._text)

    def _use(self) -> None:
        text = " ".join(self._text.split())
        if not self._code:  # a sentence begins with a capital
            text = ("İ" if text[:1] == "i" and spoken() == "tr" else text[:1].upper()) + text[1:]
        self.finish()
        self.typed.emit(text)


class TextField(QWidget):
    """A line to type in; on a panel a button in its place opens the keys. Signals: entered(text), changed()."""

    entered = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, name: str, hint: str = "", *, code: bool = False) -> None:
        super().__init__()
        self._desk, self._name, self._code = desk, name, code
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(hint or name)
        self.edit.setAccessibleName(name)
        self.edit.setFont(desk.look.font("value", SEMIBOLD))
        self.edit.returnPressed.connect(self._enter)
        self.edit.textChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.keys_button = BigButton(desk.look, hint or name, icon="keyboard", beside=True, left=True, tone="muted")
        self.keys_button.clicked.connect(self._type)
        self.edit.textChanged.connect(self._show)
        row.addWidget(self.edit)
        row.addWidget(self.keys_button)
        (self.edit if desk.on_panel else self.keys_button).hide()

    def text(self) -> str:
        """What is typed, without spaces around it."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Another text."""
        self.edit.setText(text)

    def _show(self, text: str) -> None:
        self.keys_button.show_words(text or self.edit.placeholderText(), tone="ink" if text else "muted")

    def _enter(self) -> None:
        if text := self.text():
            self.entered.emit(text)

    def _type(self) -> None:
        look, text = self._desk.touch_look, self.edit.text()
        sheet = WordsSheet(look, self.window(), self._name, text, LONGEST, code=self._code)
        sheet.typed.connect(self._typed)
        sheet.open()

    def _typed(self, text: str) -> None:
        self.edit.setText(text)
        self._enter()


def only_shown(grid: Grid) -> None:
    """Headings and lines that nobody touches need not be as tall as a finger."""
    grid.horizontalHeader().setMinimumHeight(ONLY_SHOWN)
    grid.horizontalHeader().setMaximumHeight(ONLY_SHOWN)
    grid.verticalHeader().setDefaultSectionSize(ONLY_SHOWN)


class DaySteps(QWidget):
    """A day, one earlier, one later. Signals: changed()."""

    changed = Signal()

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self.day: date | None = None
        self._name = Label(look, name, role="small", tone="muted")
        self._shown = Label(look, "-", role="label", weight=SEMIBOLD, align=Qt.AlignmentFlag.AlignHCenter)
        self._shown.setMinimumWidth(look.metrics.type["label"] * 6)
        self.earlier = self._key(look, "chevron-left", f"{name}: {words.New.EARLIER}")
        self.later = self._key(look, "chevron-right", f"{name}: {words.New.LATER}")
        self.earlier.clicked.connect(self._earlier)
        self.later.clicked.connect(self._later)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for label in (self._name, self._shown):
            lines.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.metrics.pad(6))
        row.addWidget(self.earlier)
        row.addLayout(lines, 1)
        row.addWidget(self.later)

    @staticmethod
    def _key(look: Appearance, icon: str, name: str) -> BigButton:
        key = BigButton(look, "", icon=icon)
        key.setAccessibleName(name)
        key.setAutoRepeat(True)
        key.setFixedSize(look.metrics.finger, look.metrics.finger)
        return key

    def show_day(self, day: date | None) -> None:
        """Another day, without the signal."""
        self.day = day
        self._shown.setText(wording.day(day))

    def _earlier(self) -> None:
        self._step(-1)

    def _later(self) -> None:
        self._step(1)

    def _step(self, days: int) -> None:
        self.show_day((self.day or date.today()) + timedelta(days=days))  # noqa: DTZ011 - replaced by a preset first
        self.changed.emit()


class PeriodField(QWidget):
    """Any time, or from a day to a day. Signals: changed()."""

    changed = Signal()

    def __init__(self, look: Appearance, timezone: str) -> None:
        super().__init__()
        self._zone = ZoneInfo(timezone)
        told = words.New
        self.presets = Choices(
            look, (("all", told.ALL), ("today", told.TODAY), ("week", told.WEEK), ("month", told.MONTH),
                   ("quarter", told.QUARTER)),
        )  # fmt: skip
        self.first, self.last = DaySteps(look, told.FIRST), DaySteps(look, told.LAST)
        self.presets.chosen.connect(self._preset)
        self.first.changed.connect(self._stepped)
        self.last.changed.connect(self._stepped)
        days = QHBoxLayout()
        days.setSpacing(look.metrics.pad(16))
        days.addWidget(self.first, 1)
        days.addWidget(self.last, 1)
        self._days = QWidget()
        self._days.setLayout(days)
        days.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.metrics.pad(8))
        column.addWidget(self.presets)
        column.addWidget(self._days)
        self.show_preset("all")

    def show_preset(self, key: str) -> None:
        """A period by name, without the signal."""
        self.presets.choose(key)
        today = datetime.now(self._zone).date()
        back = DAYS_BACK.get(key)
        self.first.show_day(None if back is None else today - timedelta(days=back))
        self.last.show_day(None if back is None else today)
        self._days.setVisible(back is not None)

    def span(self) -> tuple[datetime | None, datetime | None]:
        """From (included) and to (not included), as moments; a day begins at midnight of the plant."""
        first, last = self.first.day, self.last.day
        if first is None or last is None:
            return None, None
        return self._midnight(first), self._midnight(last + timedelta(days=1))

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._zone)

    def _preset(self, key: str) -> None:
        self.show_preset(key)
        self.changed.emit()

    def _stepped(self) -> None:
        self.presets.choose(None)
        first, last = self.first.day, self.last.day
        if first and last and first > last:  # whichever was moved takes the other along
            other, day = (self.last, first) if self.sender() is self.first else (self.first, last)
            other.show_day(day)
        self.changed.emit()
