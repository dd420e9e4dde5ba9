"""The supervisor's trace as one of the panel's screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from db.domain.refusals import Refusal, Refused
from panel import wording
from panel.navigator import Route
from panel.refusal_words import words_of
from panel.supervisor.trace_screen import TraceScreen

if TYPE_CHECKING:
    from db.domain.codes import ScannedCode
    from devices.base import Scan
    from panel.screens.base import Context


class TracePage(TraceScreen):
    """Signals: go(Route, argument)."""

    go = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, context.records, context.shift.station.local)
        self._context = context
        self.left.connect(self.go_back)

    def enter(self, argument: Any) -> None:
        """With a code, or None."""
        person = self._context.shift.person
        if person is not None:
            self.top.show_person(person.name, wording.ROLES[person.role])
        self.top.show_clock(wording.clock(self._context.shift.station.local(self._context.shift.now())))
        self.start_again()
        if argument is not None:
            self.ask_typed(argument)

    def leave(self) -> None:
        """Another screen takes its place: its answer is nobody's."""
        self.start_again()

    def wait_a_moment(self) -> None:
        """Nothing is recorded here, so there is nothing to wait for."""

    def on_code(self, code: ScannedCode) -> None:
        """Any scan is traced."""
        self.take(code)

    def takes(self, scan: Scan) -> bool:
        """Every scan is read as a code."""
        _ = scan
        return False

    def on_command(self, code: str) -> None:
        """There is nothing here that a card could press."""
        _ = code
        self.say_refused(wording.NO_COMMAND)

    def on_badge(self, token: str) -> None:
        """A badge where a code is wanted."""
        _ = token
        self.refuse(Refused(Refusal.ID_PERSON_SCAN), "")

    def refuse(self, problem: Exception, code: str) -> None:
        """A scan that is no code."""
        _ = code
        words = words_of(problem) if isinstance(problem, Refused) else None
        self.say_refused((words.title, words.sentence) if words else wording.BROKEN)

    def unreadable(self, words: tuple[str, str] | None = None) -> None:
        """A garbled scan."""
        self.say_refused(words or wording.UNREADABLE_SCAN)

    def also_seen(self, code: str) -> None:
        """Nothing is recorded here, and the page says which code it is about."""

    def go_back(self) -> None:
        """The way back."""
        self.go.emit(Route.HOME, None)
