"""Whoever signs in with a PIN that somebody told them gives themselves another one first, typed twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from uuid6 import uuid7

from db.domain.people_commands import ChangePin, Secret
from db.domain.pins import is_weak
from db.domain.refusals import Refusal, Refused
from db.services.credentials import change_pin
from panel import pin_words as words
from panel.screens.reply import Reply
from widgets.buttons import BigButton
from widgets.card import Card
from widgets.text import Label

if TYPE_CHECKING:
    from db.services.people import SignedIn
    from panel.screens.sign_in import SignInScreen
    from widgets.appearance import Appearance

PATIENCE_MILLISECONDS = 60_000
"""Who goes away leaves no panel on which a passer-by may choose the PIN."""


@dataclass(frozen=True)
class _Choosing:
    """Who chooses, with which PIN they came (None: a badge), and what they typed first."""

    person: SignedIn
    old: str | None
    first: str = ""


class NewPin(QObject):
    """Of the sign-in screen. Signals: chosen(SignedIn), turned_away(problem), given_up()."""

    chosen = Signal(object)
    turned_away = Signal(object)
    given_up = Signal()

    def __init__(self, screen: SignInScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._choosing: _Choosing | None = None
        self.card = NewPinCard(screen.look)
        self.card.not_now.clicked.connect(self.given_up)
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(PATIENCE_MILLISECONDS)
        self.patience.timeout.connect(self.given_up)

    @property
    def asked(self) -> bool:
        """Whether somebody is choosing."""
        return self._choosing is not None

    @property
    def title(self) -> str:
        """What is being typed."""
        return words.NEW_PIN_AGAIN if self._choosing is not None and self._choosing.first else words.NEW_PIN

    @property
    def act(self) -> str:
        """What the key below says."""
        return words.KEEP if self._choosing is not None and self._choosing.first else words.NEXT

    def ask(self, person: SignedIn, old: str | None) -> None:
        """Somebody signed in with a PIN that must be changed, or with the badge."""
        self._choosing = _Choosing(person, old)
        self._ask()

    def forget(self) -> None:
        """Nobody is choosing."""
        self._choosing = None
        self.patience.stop()

    def touched(self) -> None:
        """Somebody is still there."""
        if self.asked:
            self.patience.start()

    def take(self, pin: str) -> None:
        """What was typed, the first time or the second."""
        now = self._choosing
        if now is None:
            return
        if is_weak(pin, now.person.personnel_no):
            self.turned_away.emit(Refused(Refusal.ID_PIN_WEAK, {"person": now.person.name}))
        elif not now.first:
            self._choosing = replace(now, first=pin)
            self._ask()
        elif pin != now.first:
            self._choosing = replace(now, first="")
            self._screen.already(words.OTHER, words.OTHER_DETAIL)
        else:
            self._write(now, pin)

    def _ask(self) -> None:
        if (now := self._choosing) is not None:
            ask, detail = (words.AGAIN, words.AGAIN_DETAIL) if now.first else (words.ASK, words.ASK_DETAIL)
            self._screen.prompt.ask(ask.format(name=now.person.name.split()[0]), detail, icon="lock")
            self.patience.start()

    def _write(self, now: _Choosing, pin: str) -> None:
        screen = self._screen
        screen.busy = True
        self.patience.stop()
        command = ChangePin(
            entry_id=uuid7(),
            person=now.person.personnel_no,
            happened_at=screen.shift.now(),
            old=None if now.old is None else Secret(now.old),
            new=Secret(pin),
        )
        reply = Reply(screen, self._kept, self._refused)
        screen.records.write(change_pin, command, reply.done, reply.failed)

    def _kept(self, answer: object) -> None:
        _ = answer
        if (now := self._choosing) is not None:
            self.forget()
            self.chosen.emit(replace(now.person, must_change_pin=False))

    def _refused(self, problem: Exception) -> None:
        if (now := self._choosing) is not None:
            self._choosing = replace(now, first="")
            self.patience.start()
        self.turned_away.emit(problem)


class NewPinCard(Card):
    """What a PIN must be like, and the way out."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, words.WHY_TITLE)
        self.add(Label(look, words.WHY, role="title", lines=2))
        for rule in words.RULES:
            self.add(Label(look, rule, role="value", tone="muted", lines=2))
        self.body.addStretch(1)
        self.not_now = BigButton(look, words.NOT_NOW, icon="x", beside=True)
        self.not_now.setMinimumHeight(look.metrics.finger)
        self.add(self.not_now)
