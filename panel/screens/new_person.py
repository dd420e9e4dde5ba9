"""Somebody new: the name, the number, the role, one question a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.domain.terms import Role
from panel import people_words as words
from panel import wording
from panel.languages import spoken
from panel.screens.papers import LETTERS
from panel.screens.people_sheets import TileSheet, TypeSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.queries.people import PersonListed
    from panel.screens.base import Screen

LONGEST_NAME, LONGEST_NUMBER = 60, 20
ROLES = (Role.OPERATOR, Role.INSPECTOR, Role.SUPERVISOR)


class NewPerson(QObject):
    """Signals: told(number, name, role)."""

    told = Signal(str, str, str)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen

    def ask(self, people: Sequence[PersonListed]) -> None:
        """Who comes; a number that one of these people has is nobody else's."""
        self._names = {one.personnel_no: one.name for one in people}
        sheet = TypeSheet(self._screen.look, self._screen, words.NAME_ASK, LONGEST_NAME, letters=LETTERS[spoken()][1:])
        sheet.kept.connect(self._named)
        sheet.open()

    def _named(self, name: str) -> None:
        self._name = name
        sheet = TypeSheet(self._screen.look, self._screen, words.NUMBER_ASK, LONGEST_NUMBER)
        sheet.kept.connect(self._numbered)
        sheet.open()

    def _numbered(self, number: str) -> None:
        if number in self._names:
            told = words.NUMBER_TAKEN.format(name=self._names[number], number=number)
            self._screen.already(told, words.NUMBER_TAKEN_DETAIL)
            return
        self._number = number
        sheet = TileSheet(self._screen.look, self._screen, words.ROLE_ASK, self._roles(), "user")
        sheet.chosen.connect(self._ranked)
        sheet.open()

    def _roles(self) -> tuple[tuple[str, str], ...]:
        """An administrator is made by an administrator."""
        person = self._screen.shift.person
        admin = (Role.ADMIN,) if person is not None and person.role is Role.ADMIN else ()
        return tuple((role.value, wording.ROLES[role]) for role in (*ROLES, *admin))

    def _ranked(self, role: str) -> None:
        self.told.emit(self._number, self._name, role)
