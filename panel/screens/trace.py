"""The supervisor's view as one of the panel's screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from db.domain.refusals import Refusal, Refused
from panel import wording
from panel.navigator import Route
from panel.refusal_words import words_of
from panel.supervisor import frame_words
from panel.supervisor.desk import Desk, PageName, Told
from panel.supervisor.frame import SupervisorFrame
from widgets.appearance import Kind

if TYPE_CHECKING:
    from db.domain.codes import ScannedCode
    from devices.base import Scan
    from panel.screens.base import Context


class TracePage(SupervisorFrame):
    """Signals: go(Route, argument)."""

    go = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(Desk(context.look, context.records, context.shift))
        self.left.connect(self.go_back)

    def enter(self, argument: Any) -> None:
        """With a code to trace, or None: the floor."""
        if argument is None:
            self.begin(PageName.FLOOR)
        else:
            self.begin(PageName.TRACE, argument)
        self.setFocus()  # on a panel no button has a ring before somebody uses keys

    def leave(self) -> None:
        """Another screen takes its place: its answer is nobody's."""
        self.end()

    def wait_a_moment(self) -> None:
        """The last act is not answered."""
        self.strip.tell(Told(Kind.WARN, *frame_words.ONE_AT_A_TIME))

    def on_code(self, code: ScannedCode) -> None:
        """Any scan: the page's, else traced."""
        self.take(code)

    def takes(self, scan: Scan) -> bool:
        """Every scan is read as a code."""
        _ = scan
        return False

    def on_command(self, code: str) -> None:
        """There is nothing here that a card could press."""
        _ = code
        self._say_refused(wording.NO_COMMAND)

    def on_badge(self, token: str) -> None:
        """A badge where a code is wanted."""
        _ = token
        self.refuse(Refused(Refusal.ID_PERSON_SCAN), "")

    def refuse(self, problem: Exception, code: str) -> None:
        """A scan that is no code."""
        _ = code
        words = words_of(problem) if isinstance(problem, Refused) else None
        self._say_refused((words.title, words.sentence) if words else wording.BROKEN)

    def unreadable(self, words: tuple[str, str] | None = None) -> None:
        """A garbled scan."""
        self._say_refused(words or wording.UNREADABLE_SCAN)

    def also_seen(self, code: str) -> None:
        """Nothing is recorded by a scan here, and the page says which code it is about."""

    def _say_refused(self, sentence: tuple[str, str]) -> None:
        self.strip.tell(Told(Kind.BAD, *sentence))

    def go_back(self) -> None:
        """The way back."""
        self.go.emit(Route.HOME, None)
