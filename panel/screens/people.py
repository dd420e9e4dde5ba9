"""A leader sets right what keeps people from working: a forgotten PIN, a lost badge; adds people, switches them off."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from db.domain.commands import MasterRow, SetMaster
from db.domain.people_commands import BlockBadge, GiveBadge, ResetPin, Secret
from db.domain.pins import SHORTEST, is_weak
from db.queries.people import everybody
from db.services.credentials import block_badge, give_badge, reset_pin
from db.services.master_data import set_master
from panel import people_words as words
from panel.languages import LANGUAGES
from panel.screens.base import Context, Screen
from panel.screens.layouts import below
from panel.screens.new_person import NewPerson
from panel.screens.people_parts import PeopleBody
from panel.screens.people_sheets import PinSheet, TileSheet
from widgets.buttons import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.domain.codes import ScannedCode
    from db.domain.command import Command
    from db.queries.people import PersonListed


class PeopleScreen(Screen):
    """Everybody; then one person."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.view = PeopleBody(self.look)
        self.view.people.chosen.connect(self._choose)
        self.view.task.connect(self._task)
        self.new_person = NewPerson(self)
        self.new_person.told.connect(self._add)
        self.set_body(below(self.view, gap=0))

    def enter(self, argument: Any) -> None:
        _ = argument
        self.people: tuple[PersonListed, ...] = ()
        self._number, self._wants_badge = "", False
        self.header.show_title(words.TITLE)
        self.refresh_shift()
        self.prompt.ask(words.ASK, words.ASK_DETAIL, icon="users")
        self._show()
        self._look_again()

    @property
    def person(self) -> PersonListed | None:
        """Whom it is about; None while everybody is shown."""
        return next((one for one in self.people if one.personnel_no == self._number), None)

    def _look_again(self) -> None:
        self.ask(everybody, done=self._list)

    def _list(self, people: tuple[PersonListed, ...]) -> None:
        self.people = people
        self._show()

    def _show(self) -> None:
        one = self.person
        if one is None:
            self.view.show_people(self.people)
            self.action_row.set_others(None, self.view.people.turners())
            self.action_row.offer(Action("new", "plus", words.NEW_PERSON))
            return
        self.view.show_person(one)
        stay = Action("keep", "x", words.KEEP) if self._wants_badge else Action("all", "list", words.ALL)
        self.action_row.set_others(None, [stay])
        self.action_row.offer(Action("pin", "lock", words.NEW_PIN, words.PIN_DETAIL))

    def _choose(self, number: str) -> None:
        self._number = number
        self._ask_about()

    def _ask_about(self) -> None:
        self._wants_badge = False
        if (one := self.person) is not None:
            self.prompt.ask(words.PERSON.format(name=one.name), words.PERSON_DETAIL, icon="user")
        else:
            self.prompt.ask(words.ASK, words.ASK_DETAIL, icon="users")
        self._show()

    def go_back(self) -> None:
        """From a person to everybody, then home."""
        if self.person is None:
            super().go_back()
        else:
            self._choose("")

    def pressed(self, key: str) -> None:
        if key in {"earlier", "later"}:
            self.view.people.turn(1 if key == "later" else -1)
            self.action_row.set_others(None, self.view.people.turners())
        elif key == "new":
            self.new_person.ask(self.people)
        elif key == "all":
            self._choose("")
        elif key == "keep":
            self._ask_about()
        elif key == "pin" and (one := self.person) is not None:
            self._reset(one)
        else:
            super().pressed(key)

    def _task(self, key: str) -> None:
        one = self.person
        if one is None or self.still_busy():
            return
        if key == "badge":
            self._wants_badge = True
            self.prompt.ask(words.SCAN, words.SCAN_DETAIL.format(name=one.name), icon="id-badge-2")
            self._show()
        elif key == "block":
            self._write(block_badge, BlockBadge(**self.shift.head(), personnel_no=one.personnel_no), self._blocked)
        elif key == "language":
            sheet = TileSheet(self.look, self, words.LANGUAGE_ASK, tuple(LANGUAGES.items()), "settings")
            sheet.chosen.connect(self._speak)
            sheet.open()
        else:
            self._set(one, self._switched, active=not one.active)

    def _reset(self, one: PersonListed) -> None:
        if self.still_busy():
            return
        self._pin = told_pin(one.personnel_no)
        command = ResetPin(**self.shift.head(), personnel_no=one.personnel_no, pin=Secret(self._pin))
        self._write(reset_pin, command, self._told)

    def on_badge(self, token: str) -> None:
        one = self.person
        if one is None or not self._wants_badge:
            super().on_badge(token)
        elif not self.still_busy():
            command = GiveBadge(**self.shift.head(), personnel_no=one.personnel_no, token=Secret(token))
            self._write(give_badge, command, self._given)

    def on_code(self, code: ScannedCode) -> None:
        if self._wants_badge:
            self.already(words.NO_BADGE, words.NO_BADGE_DETAIL, code.code)
        else:
            super().on_code(code)

    def _set(self, one: PersonListed, done: Callable[[Any], None], **values: Any) -> None:
        """Change a person as they were seen here; who was faster is not overruled."""
        key: dict[str, Any] = {"personnel_no": one.personnel_no}
        seen = {name: getattr(one, name) for name in values}
        rows = MasterRow(table="person", key=key, values=values), MasterRow(table="person", key=key, values=seen)
        self._write(set_master, SetMaster(**self.shift.head(), rows=rows[:1], seen=rows[1:]), done)

    def _speak(self, language: str) -> None:
        if (one := self.person) is not None and not self.still_busy():
            self._language = language
            self._set(one, self._speaks, language=language)

    def _add(self, number: str, name: str, role: str) -> None:
        if self.still_busy():
            return
        self._number, self._name = number, name
        values: dict[str, Any] = {"name": name, "role": role, "language": self.shift.station.language}
        row = MasterRow(table="person", key={"personnel_no": number}, values=values)
        self._write(set_master, SetMaster(**self.shift.head(), rows=(row,)), self._added)

    def _write(self, use_case: Callable[..., Any], command: Command, done: Callable[[Any], None]) -> None:
        self.busy = True
        self.records.write(use_case, command, done, self.failed)

    def _done(self, title: str, sentence: str, **facts: str) -> None:
        self.busy, self._wants_badge = False, False
        one = self.person
        facts = {"name": one.name if one is not None else "", **facts}
        self.accept(title.format(**facts), sentence.format(**facts))
        self._look_again()

    def _told(self, _answer: object) -> None:
        self._done(words.TOLD, words.TOLD_DETAIL)
        pin, self._pin = self._pin, ""
        if (one := self.person) is not None:
            PinSheet(self.look, self, one.name, pin).open()

    def _given(self, _answer: object) -> None:
        self._done(words.GIVEN, words.GIVEN_DETAIL)

    def _blocked(self, _answer: object) -> None:
        self._done(words.BLOCKED, words.BLOCKED_DETAIL)

    def _speaks(self, _answer: object) -> None:
        self._done(words.SPEAKS, words.SPEAKS_DETAIL, language=LANGUAGES[self._language])

    def _switched(self, _answer: object) -> None:
        if (one := self.person) is not None:
            self._done(*((words.IS_OFF, words.IS_OFF_DETAIL) if one.active else (words.IS_ON, words.IS_ON_DETAIL)))

    def _added(self, _answer: object) -> None:
        self._done(words.ADDED, words.ADDED_DETAIL, name=self._name)


def told_pin(personnel_no: str) -> str:
    """A PIN by chance that nobody guesses at once."""
    while True:
        pin = f"{secrets.randbelow(10**SHORTEST):0{SHORTEST}}"
        if not is_weak(pin, personnel_no):
            return pin
