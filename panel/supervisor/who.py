"""Who is at the floor PC: a name and a PIN on the keyboard, or a badge from a scanner that types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit

from db.domain.codes import ScanKind, read_code
from db.domain.refusals import Refused
from db.queries.people import PersonTile, people_here
from db.services.people import SHORTEST_PIN, sign_in_by_badge, sign_in_by_pin
from panel import wording
from panel.refusal_words import words_of
from panel.supervisor import frame_words as words
from widgets.appearance import Kind
from widgets.buttons import PrimaryButton
from widgets.rows import Row
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from db.services.people import SignedIn
    from panel.supervisor.desk import Desk

COLUMNS, SHOWN, WIDTH = 2, 12, 640


class WhoSheet(Sheet):
    """Signals: admitted(SignedIn)."""

    admitted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.look, parent, words.WHO, wording.CLOSE)
        self._desk, self._chosen, self._gone = desk, "", False
        self._people: tuple[PersonTile, ...] = ()
        self._tiles = QGridLayout()
        self._tiles.setSpacing(8)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setPlaceholderText(words.OR_BADGE)
        self.pin.setAccessibleName(words.OR_BADGE)
        self.pin.returnPressed.connect(self._entered)
        self.answer = Label(desk.look, "", role="value", tone="bad", lines=2)
        self.done_button = PrimaryButton(desk.look, compact=True)
        self.done_button.clicked.connect(self._entered)
        self.done_button.offer("check", words.ENTER)
        self.body.addWidget(Label(desk.look, f"{words.CHOOSE}, {words.OR_BADGE}", role="label", tone="muted"))
        self.body.addLayout(self._tiles)
        for part in (self.pin, self.answer, self.done_button):
            self.body.addWidget(part)
        self.panel.setMaximumWidth(WIDTH)
        whole = self.layout()
        if whole is not None:
            whole.setAlignment(self.panel, Qt.AlignmentFlag.AlignHCenter)
        desk.records.read(people_here, SHOWN, done=self._show_people, failed=self._turned_away)

    def open(self) -> None:
        super().open()
        self.pin.setFocus()

    def finish(self) -> None:
        """An answer that comes after it finds nobody."""
        self._gone = True
        super().finish()

    def _show_people(self, people: tuple[PersonTile, ...]) -> None:
        if self._gone:
            return
        self._people = people
        for at, one in enumerate(people):
            row = Row(self._look, one.name, initials=wording.initials(one.name))
            row.setCheckable(True)
            self._group.addButton(row, at)
            self._tiles.addWidget(row, at // COLUMNS, at % COLUMNS)

    def _choose(self, at: int) -> None:
        self._chosen = self._people[at].personnel_no
        self.pin.setPlaceholderText(words.PIN.format(name=self._people[at].name))
        self.pin.clear()
        self.pin.setFocus()

    def _entered(self) -> None:
        text = self.pin.text().strip()
        self.pin.clear()
        try:
            scanned = read_code(text)
        except Refused:
            scanned = None
        if scanned is not None and scanned.kind is ScanKind.BADGE:
            self.take_badge(scanned.code)
        elif self._chosen and len(text) >= SHORTEST_PIN:
            self._send(_Asks(self._desk, sign_in_by_pin, self._chosen, text))
        else:
            self.answer.setText(words.CHOOSE if not self._chosen else self.pin.placeholderText())

    def take_badge(self, token: str) -> None:
        """A badge is scanned."""
        self._send(_Asks(self._desk, sign_in_by_badge, token))

    def _send(self, asks: _Asks) -> None:
        self.done_button.lock(words.ENTER, "")
        self._desk.records.act(asks, self._let_in, self._turned_away)

    def _let_in(self, person: SignedIn) -> None:
        if self._gone:
            return
        if person.must_change_pin:
            self._say(words.NEW_PIN[0].format(name=person.name), words.NEW_PIN[1])
            return
        self.admitted.emit(person)
        self.finish()

    def _turned_away(self, problem: Exception) -> None:
        if self._gone:
            return
        if isinstance(problem, Refused):
            told = words_of(problem)
            self._say(told.title, told.sentence)
        else:
            self._say(*wording.AWAY)

    def _say(self, title: str, sentence: str) -> None:
        self.answer.set_tone(Kind.BAD.tone)
        self.answer.setText(f"{title}. {sentence}")
        self.done_button.offer("check", words.ENTER)
        self.pin.setFocus()


class _Asks:
    """A sign-in for the write lane: hashing takes a tenth of a second, and a refused one is counted."""

    def __init__(self, desk: Desk, way: Any, *given: str) -> None:
        self._engines, self._station = desk.records.engines, desk.shift.station.panel_id
        self._way, self._given, self._at = way, given, desk.shift.now()

    def __call__(self) -> SignedIn:
        person: SignedIn = self._way(self._engines, self._station, *self._given, self._at)
        return person
