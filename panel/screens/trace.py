"""The supervisor's trace as one of the panel's screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from panel import wording
from panel.navigator import Route
from panel.supervisor.trace_screen import TraceScreen

if TYPE_CHECKING:
    from db.domain.codes import ScannedCode
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
        if argument is not None:
            self.ask_typed(argument)

    def leave(self) -> None:
        """Another screen takes its place."""

    def on_code(self, code: ScannedCode) -> None:
        """Any scan is traced."""
        self.take(code)

    def on_badge(self, token: str) -> None:
        """A badge does nothing here: nobody is waiting for one."""
        _ = token

    def refuse(self, problem: Exception, code: str) -> None:
        """A scan that is no code: said by the page as it says an unknown one."""
        _ = problem
        self.ask_typed(code)

    def unreadable(self) -> None:
        """A garbled scan: the answer on screen stays."""

    def go_back(self) -> None:
        """The way back."""
        self.go.emit(Route.HOME, None)
