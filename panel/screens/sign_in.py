"""Who stands here: a badge, or a name and a PIN on the panel's own keypad."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QStackedLayout, QWidget

from db.domain.terms import Role
from db.queries.people import PersonTile, nobody_signs_in, people_here
from db.services.people import SHORTEST_PIN, sign_in_by_badge, sign_in_by_pin
from panel import first_words, wording
from panel import sign_in_words as words
from panel.navigator import Route
from panel.screens.base import Context, Screen
from panel.screens.first_start import FirstStart
from panel.screens.layouts import below, beside, empty
from panel.screens.new_pin import NewPin
from widgets.appearance import BOLD
from widgets.buttons import Action, PrimaryButton
from widgets.card import Card
from widgets.keypad import Keypad, KeypadWords
from widgets.pin_dots import PinDots
from widgets.rows import Row
from widgets.text import Label

if TYPE_CHECKING:
    from db.domain.codes import ScannedCode
    from db.services.people import SignedIn

LONGEST_PIN = 12


class SignInScreen(Screen):
    """Badge at once; name tile, then PIN."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._chosen: PersonTile | None = None
        self._pin = ""
        self._sent: str | None = None  # with which PIN somebody asked to be let in; None: with a badge
        self.header.show_title(self.shift.station.name, words.NOBODY)
        self.show_parts(strip=False, actions=False)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(self.look.metrics.gap)
        self._group = QButtonGroup(self)
        self._people: tuple[PersonTile, ...] = ()
        gap = self.look.metrics.gap
        self.new_pin = NewPin(self)
        self.new_pin.chosen.connect(self._let_in)
        self.new_pin.turned_away.connect(self._turned_away)
        self.new_pin.given_up.connect(self._start_again)
        self.first_start = FirstStart(self)
        self.first_start.begun.connect(self._admitted)
        self.set_body(beside(self._people_side(), self._pin_side(), gap=gap, stretches=(17, 10)))
        self._group.idClicked.connect(self._choose)

    def _people_side(self) -> QWidget:
        tiles, side = QWidget(), QWidget()
        heading = Label(self.look, words.WHO, role="heading", weight=BOLD)
        tiles.setLayout(below(heading, self._tiles, gap=self.look.metrics.gap, stretches=(0, 1)))
        self._side = QStackedLayout(side)
        self._side.addWidget(tiles)
        self._side.addWidget(self.new_pin.card)
        return side

    def _pin_side(self) -> Any:
        self._dots = PinDots(self.look, SHORTEST_PIN)
        self._card = Card(self.look, words.TOUCH_NAME)
        self._card.head.addWidget(self._dots)
        self._keys = Keypad(self.look, KeypadWords(wording.DELETE_LAST))
        self.done_button = PrimaryButton(self.look, compact=True, bare=True)
        self._keys.set_corner(self.done_button)
        self._keys.pressed.connect(self._type)
        self._keys.backspace.connect(self._rub)
        self.done_button.clicked.connect(self._enter_pin)
        return below(self._card, self._keys, gap=self.look.metrics.gap, stretches=(0, 1))

    def enter(self, argument: Any) -> None:
        _ = argument
        self._start_again()

    def _start_again(self) -> None:
        self._forget()
        self.prompt.set_buttons([])
        self.header.person_button.show_person("", "", "")
        left = self.shift.person if self.shift.locked else self.context.drafts.left
        if left is not None:
            self.prompt.ask(words.LOCKED.format(name=left.name), words.LOCKED_DETAIL, icon="lock")
        else:
            self.prompt.ask(words.ASK, words.ASK_DETAIL, icon="id-badge-2")
        self.ask(people_here, done=self._show_people)

    def _show_people(self, people: tuple[PersonTile, ...]) -> None:
        empty(self._tiles)
        self._people = people
        now = self.shift.station.local(self.shift.now())
        for at, one in enumerate(people):
            last = self.shift.station.local(one.last_at) if one.last_at else None
            row = Row(self.look, one.name, wording.seen(last, now), initials=wording.initials(one.name))
            row.setCheckable(True)
            self._group.addButton(row, at)
            self._tiles.addWidget(row, at // 2, at % 2)

        if not people:
            self.ask(nobody_signs_in, done=self._offer_beginning)

    def _offer_beginning(self, nobody: bool) -> None:
        if nobody:
            self.prompt.ask(first_words.ASK, first_words.ASK_DETAIL, icon="user-check")
            self.prompt.set_buttons([Action("begin", "player-play", first_words.BEGIN)])

    def pressed(self, key: str) -> None:
        if key == "begin" and not self.still_busy():
            self.first_start.ask()

    def _choose(self, at: int) -> None:
        self._chosen, self._pin = self._people[at], ""
        self._show_pin()

    def _type(self, digit: str) -> None:
        if (self._chosen is not None or self.new_pin.asked) and len(self._pin) < LONGEST_PIN:
            self._pin += digit
            self.new_pin.touched()
            self._show_pin()

    def _rub(self) -> None:
        self._pin = self._pin[:-1]
        self._show_pin()

    def _show_pin(self) -> None:
        title, act = self._wanted()
        asked = bool(title)
        self._card.show_title(title or words.TOUCH_NAME)
        self._dots.setVisible(asked)
        self._dots.show_filled(len(self._pin))
        short = SHORTEST_PIN - len(self._pin)
        if not asked or short > 0:
            self.done_button.lock(act, words.MORE.format(count=short) if asked else "")
        else:
            self.done_button.offer("check", act)

    def _wanted(self) -> tuple[str, str]:
        """Whose PIN is typed ("": nobody's), and what the key below says."""
        if self.new_pin.asked:
            return self.new_pin.title, self.new_pin.act
        if self._chosen is None:
            return "", words.DONE
        return words.PIN_OF.format(name=self._chosen.name.split()[0]), words.DONE

    def _enter_pin(self) -> None:
        if self.new_pin.asked and not self.still_busy():
            pin, self._pin = self._pin, ""
            self.new_pin.take(pin)
            self._show_pin()
            return
        if self._chosen is None or self.still_busy():
            return
        self.busy, self._sent = True, self._pin
        ask = _ByPin(self, self._chosen.personnel_no, self._pin)
        self.records.act(ask, self._admitted, self._turned_away)

    def on_badge(self, token: str) -> None:
        if self.still_busy():
            return
        self.busy, self._sent = True, None
        self.records.act(_ByBadge(self, token), self._admitted, self._turned_away)

    def on_code(self, code: ScannedCode) -> None:
        _ = code
        self.already(words.FIRST, words.FIRST_DETAIL)

    def _admitted(self, person: SignedIn) -> None:
        """Let in, or asked for another PIN before anything else can be done."""
        self._forget()
        if not person.must_change_pin:
            self._let_in(person)
            return
        self.prompt.set_buttons([])
        self.new_pin.ask(person, self._sent)
        self._side.setCurrentIndex(1)
        self._show_pin()

    def _let_in(self, person: SignedIn) -> None:
        self._forget()
        before = self.shift.person
        if self.shift.locked and before is not None and before.personnel_no == person.personnel_no:
            self.shift.unlock()
            self.go.emit(Route.BEFORE, None)
            return
        self.shift.sign_in(person)
        after = self.context.drafts.claim(person.personnel_no)
        if self.first_start.done and person.role is Role.ADMIN:
            self.first_start.done, after = False, (Route.SET_UP, None)
        self.go.emit(*after)

    def refresh_shift(self) -> None:
        """Nobody stands here."""

    def _turned_away(self, problem: Exception) -> None:
        self.busy = False
        self._pin = ""
        self._show_pin()
        self.refuse(problem)

    def _forget(self) -> None:
        self.busy = False
        self.new_pin.forget()
        self._side.setCurrentIndex(0)
        self._chosen, self._pin = None, ""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._show_pin()


class _ByBadge:
    """A sign-in for the write lane: a refused one is counted."""

    def __init__(self, screen: SignInScreen, token: str) -> None:
        self._engines, self._station = screen.records.engines, screen.shift.station.panel_id
        self._at, self._token = screen.shift.now(), token

    def __call__(self) -> SignedIn:
        return sign_in_by_badge(self._engines, self._station, self._token, self._at)


class _ByPin:
    """A sign-in by PIN: hashing takes a tenth of a second, so never on the GUI thread."""

    def __init__(self, screen: SignInScreen, number: str, pin: str) -> None:
        self._engines, self._station = screen.records.engines, screen.shift.station.panel_id
        self._at, self._number, self._pin = screen.shift.now(), number, pin

    def __call__(self) -> SignedIn:
        return sign_in_by_pin(self._engines, self._station, self._number, self._pin, self._at)
