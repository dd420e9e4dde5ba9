"""A supervisor allows what a rule refuses: badge, PIN, reason. The act is then sent once more with that leave."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout
from shiboken6 import isValid

from db.domain.command import Allowance
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ReasonScope, Role
from db.queries.reasons import reasons_of
from db.services.people import SHORTEST_PIN, sign_in_by_badge, sign_in_by_pin
from panel import leave_words as words
from panel import wording
from panel.records import Leave
from panel.screens.layouts import below
from widgets.buttons import PrimaryButton, Tile
from widgets.keypad import Keypad, KeypadWords
from widgets.pin_dots import PinDots
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from db.services.people import SignedIn
    from panel.screens.base import Screen

LONGEST_PIN, COLUMNS = 12, 4


class LeaveSheet(Sheet):
    """Signals: turned_away(error). The leave is for the act that was refused, not for another one sent since."""

    turned_away = Signal(object)

    def __init__(self, screen: Screen, refused: Refused, person: SignedIn) -> None:
        super().__init__(screen.look, screen, words.PIN_OF.format(name=person.name), wording.CLOSE)
        self._screen, self._refused, self._person, self._pin = screen, refused, person, ""
        self._dots = PinDots(screen.look, SHORTEST_PIN)
        self._keys = Keypad(screen.look, KeypadWords(wording.DELETE_LAST))
        self._keys.setMinimumHeight(screen.look.metrics.finger * 4 + screen.look.metrics.gap * 3)
        self.done_button = PrimaryButton(screen.look, compact=True, bare=True)
        self._keys.set_corner(self.done_button)
        self._keys.pressed.connect(self._type)
        self._keys.backspace.connect(self._rub)
        self.done_button.clicked.connect(self._check)
        self._row = QHBoxLayout()
        self._row.setSpacing(screen.look.metrics.gap)
        self._row.addLayout(below(self._dots, gap=screen.look.metrics.gap), 1)
        self._row.addWidget(self._keys, 1)
        self.body.addLayout(self._row)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(screen.look.metrics.gap)
        self.body.addLayout(self._tiles)
        self._show_pin()

    def _type(self, digit: str) -> None:
        self._pin = (self._pin + digit)[:LONGEST_PIN]
        self._show_pin()

    def _rub(self) -> None:
        self._pin = self._pin[:-1]
        self._show_pin()

    def _show_pin(self) -> None:
        self._dots.show_filled(len(self._pin))
        short = SHORTEST_PIN - len(self._pin)
        if short > 0:
            self.done_button.lock(words.DONE, words.MORE.format(count=short))
        else:
            self.done_button.offer("check", words.DONE)

    def _check(self) -> None:
        shift, records = self._screen.shift, self._screen.records
        pin, self._pin = self._pin, ""
        self._show_pin()
        ask = partial(
            sign_in_by_pin, records.engines, shift.station.panel_id, self._person.personnel_no, pin, shift.now()
        )
        records.act(ask, self._right, self._wrong)

    def _wrong(self, error: Exception) -> None:
        if not isValid(self):
            return
        self.turned_away.emit(error)
        self.finish()

    def _right(self, person: SignedIn) -> None:
        _ = person
        if not isValid(self) or self._keys.isHidden():  # closed while the PIN was checked, or it was typed twice
            return
        self._keys.hide()
        self._dots.hide()
        self.body.insertWidget(0, Label(self._look, words.REASON, role="title"))
        self._screen.ask(reasons_of, ReasonScope.OVERRIDE, done=self._show_reasons)

    def _show_reasons(self, reasons: tuple[tuple[str, str], ...]) -> None:
        if not isValid(self):
            return
        for at, (code, text) in enumerate(reasons or words.REASONS):
            tile = Tile(self._look, text, "note")
            tile.setObjectName(code)
            tile.setMinimumHeight(self._look.metrics.row)
            tile.clicked.connect(self._chosen)
            self._tiles.addWidget(tile, at // COLUMNS, at % COLUMNS)

    def _chosen(self) -> None:
        reason = self.sender().objectName()
        self.finish()
        leave = Leave(self._person.personnel_no, (Allowance(self._refused.code.value, reason),))
        if self._screen.records.refused is self._refused and not self._screen.still_busy():
            self._screen.busy = True
            self._screen.records.allow(leave)


def ask_leave(screen: Screen, refused: Refused, token: str) -> None:
    """A badge before a refusal that stands: whoever may allow it is asked for the PIN."""
    shift, records = screen.shift, screen.records
    ask = partial(sign_in_by_badge, records.engines, shift.station.panel_id, token, shift.now())
    records.act(ask, partial(_known, screen, refused), screen.turn_away)


def _known(screen: Screen, refused: Refused, person: SignedIn) -> None:
    if screen.records.refused is not refused or screen.findChild(LeaveSheet) is not None:
        return  # another act was sent meanwhile, or somebody is being asked already
    if screen.shift.person is not None and person.personnel_no == screen.shift.person.personnel_no:
        screen.turn_away(Refused(Refusal.OV_SAME_PERSON, {"person": person.name}))
    elif person.role not in {Role.SUPERVISOR, Role.ADMIN}:
        screen.turn_away(Refused(Refusal.OV_NO_RIGHT, {"person": person.name}))
    elif person.must_change_pin:
        screen.turn_away(Refused(Refusal.ID_PIN_CHANGE, {"person": person.name}))
    else:
        sheet = LeaveSheet(screen, refused, person)
        sheet.turned_away.connect(screen.turn_away)
        sheet.open()
