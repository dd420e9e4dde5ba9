"""The very first start: the plant's name, its clock, its administrator; one question a sheet, then the PIN."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Signal
from uuid6 import uuid7

from db.domain.command import SYSTEM
from db.domain.people_commands import BeginPlant
from db.domain.terms import Role
from db.services.beginning import begin_plant
from db.services.people import SignedIn
from panel import first_words as words
from panel.languages import spoken
from panel.screens.papers import LETTERS
from panel.screens.people_sheets import TileSheet, TypeSheet
from panel.screens.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.domain.answers import CredentialSet
    from panel.screens.sign_in import SignInScreen

LONGEST_NAME, LONGEST_NUMBER = 60, 20
LOCAL = Path("/etc/localtime")
MOST_ZONES = 8
MONEY = ("EUR", "TRY", "USD", "GBP", "CHF", "PLN", "SEK", "CNY")
ZONES = (
    "Europe/Berlin", "Europe/Istanbul", "Europe/London", "America/New_York", "America/Chicago", "Asia/Shanghai", "UTC",
)  # fmt: skip


class FirstStart(QObject):
    """Of the sign-in screen. Signals: begun(SignedIn), who must choose a PIN next."""

    begun = Signal(object)

    def __init__(self, screen: SignInScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.done = False
        """Whether the plant was begun here: its administrator sets the panel up next."""

    def ask(self) -> None:
        """The first question."""
        self._type(words.PLANT, LONGEST_NAME, self._called, letters=True)

    def _type(self, title: str, longest: int, told: Callable[[str], None], *, letters: bool) -> None:
        chosen = LETTERS[spoken()] if letters else ()
        sheet = TypeSheet(self._screen.look, self._screen, title, longest, letters=chosen)
        sheet.kept.connect(told)
        sheet.open()

    def _called(self, plant: str) -> None:
        self._plant = plant
        tiles = [(zone, zone.replace("_", " ")) for zone in zones_here()]
        sheet = TileSheet(self._screen.look, self._screen, words.ZONE, tiles, "clock")
        sheet.chosen.connect(self._clocked)
        sheet.open()

    def _clocked(self, zone: str) -> None:
        self._zone = zone
        sheet = TileSheet(
            self._screen.look, self._screen, words.MONEY, [(one, one) for one in MONEY], "report-analytics"
        )
        sheet.chosen.connect(self._counted)
        sheet.open()

    def _counted(self, currency: str) -> None:
        self._currency = currency
        self._type(words.NAME, LONGEST_NAME, self._named, letters=True)

    def _named(self, name: str) -> None:
        self._name = name
        self._type(words.NUMBER, LONGEST_NUMBER, self._numbered, letters=False)

    def _numbered(self, number: str) -> None:
        screen = self._screen
        if screen.still_busy():
            return
        screen.busy, self._number = True, number
        command = BeginPlant(
            entry_id=uuid7(), person=SYSTEM, happened_at=screen.shift.now(), plant=self._plant, timezone=self._zone,
            currency=self._currency, name=self._name, personnel_no=number, language=spoken(),
        )  # fmt: skip
        reply = Reply(screen, self._recorded, screen.failed)
        screen.records.write(begin_plant, command, reply.done, reply.failed)

    def _recorded(self, answer: CredentialSet) -> None:
        self._screen.busy, self.done = False, True
        self.begun.emit(SignedIn(answer.personnel_no, self._name, Role.ADMIN, spoken(), must_change_pin=True))


def zones_here() -> tuple[str, ...]:
    """The clock this machine keeps first, then those of some places."""
    own = "/".join(LOCAL.resolve().parts[-2:]) if LOCAL.exists() else ""
    known = own if own in available_timezones() else ""
    return tuple(dict.fromkeys(filter(None, (known, *ZONES))))[:MOST_ZONES]
