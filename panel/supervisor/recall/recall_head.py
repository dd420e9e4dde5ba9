"""Over a case: what it is, the clock, what can be done with the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panel import wording
from panel.supervisor.recall import recall_words as words
from widgets.appearance import BOLD, Kind
from widgets.buttons import BigButton
from widgets.chip import Chip
from widgets.icon import Icon
from widgets.text import Label

if TYPE_CHECKING:
    from datetime import datetime

    from panel.supervisor.desk import Desk
    from panel.supervisor.recall.recall_numbers import CaseNumbers

MIDDLE = Qt.AlignmentFlag.AlignVCenter
SECOND = 1000
ROOMY, ABOVE_TALL = 1500, 58


class Stopwatch(QWidget):
    """How long ago the case was opened, second by second; it stands still once it is closed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._since: datetime | None = None
        look = desk.look
        self._icon = Icon(look, "stopwatch", look.metrics.icon("value"), "muted")
        self._time = Label(look, "", role="title", weight=BOLD)
        self._time.setMinimumWidth(round(look.metrics.type["title"] * 4.6))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.metrics.pad(8))
        row.addWidget(self._icon, 0, MIDDLE)
        row.addWidget(self._time, 0, MIDDLE)
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self._tick)

    def show_span(self, since: datetime, until: datetime | None) -> None:
        """From then on; to then, if it is over."""
        self._since = None if until else since
        if until is None:
            self._timer.start()
            self._tick()
        else:
            self._timer.stop()
            self._say(wording.duration(until - since))

    def stop(self) -> None:
        """Nobody looks."""
        self._timer.stop()

    def text(self) -> str:
        """What it shows."""
        return self._time.text()

    def _tick(self) -> None:
        if self._since is not None:
            self._say(wording.duration(self._desk.shift.now() - self._since))

    def _say(self, text: str) -> None:
        self._time.setText(text)
        self.setAccessibleName(f"{words.Case.CLOCK}: {text}")


class CaseHead(QWidget):
    """Signals: back(), search(), export(), report(), close_asked()."""

    back = Signal()
    search = Signal()
    export = Signal()
    report = Signal()
    close_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look, told = desk.look, words.Case
        self._desk = desk
        self.back_button = BigButton(look, "", icon="arrow-left")
        self.back_button.setAccessibleName(words.BACK)
        self._case = Label(look, "", role="title" if desk.on_panel else "head", weight=BOLD, code=True)
        self._drill, self._state = Chip(look), Chip(look)
        self._why = Label(look, "", role="label", tone="muted", lines=2)
        self.watch = Stopwatch(desk)
        beside = not desk.on_panel
        self.search_button = BigButton(look, told.SEARCH, icon="refresh", beside=beside)
        self.list_button = BigButton(look, told.LIST, icon="download", beside=beside)
        self.report_button = BigButton(look, told.REPORT, icon="file-text", beside=beside)
        self.close_button = BigButton(look, told.CLOSE, icon="lock", beside=beside)
        for button, signal in (
            (self.back_button, self.back), (self.search_button, self.search), (self.list_button, self.export),
            (self.report_button, self.report), (self.close_button, self.close_asked),
        ):  # fmt: skip
            button.clicked.connect(signal)
        self._compose()

    def _compose(self) -> None:
        pad, panel = self._desk.look.metrics.pad, self._desk.on_panel
        upper = QHBoxLayout()
        upper.setSpacing(pad(12))
        upper.addWidget(self.back_button, 0, MIDDLE)
        if panel:
            upper.addLayout(self._two_lines(), 1)
        else:
            for part in (self._case, self._drill, self._state):
                upper.addWidget(part, 0, MIDDLE)
        wide = self._desk.look.metrics.width >= ROOMY
        if wide:
            upper.addWidget(self._why, 1, MIDDLE)
        elif not panel:
            upper.addStretch(1)
        upper.addWidget(self.watch, 0, MIDDLE)
        upper.addSpacing(pad(4))
        for button in (self.search_button, self.list_button, self.report_button, self.close_button):
            button.setMinimumHeight(ABOVE_TALL if panel else 0)
            upper.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(pad(4))
        column.addLayout(upper)
        if not wide and not panel:
            column.addWidget(self._why)

    def _two_lines(self) -> QVBoxLayout:
        """On a panel the buttons are tall: beside them there is room for two lines."""
        upper = QHBoxLayout()
        upper.setSpacing(8)
        for part in (self._case, self._drill, self._state):
            upper.addWidget(part, 0, MIDDLE)
        upper.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addLayout(upper)
        lines.addWidget(self._why)
        return lines

    def show_case(self, numbers: CaseNumbers) -> None:
        """Another case, or the same as it stands now."""
        told, view, local = numbers.view.told, numbers.view, self._desk.local
        self._case.setText(told.case_no)
        self._drill.show_state(words.DRILL, "stopwatch", Kind.ACCENT)
        self._drill.setVisible(numbers.drill)
        if told.closed_at is None:
            self._state.show_state(words.OPEN, "exclamation-circle", Kind.ACCENT if numbers.drill else Kind.BAD)
            moment, form, who = told.opened_at, words.Case.OPENED_BY, view.opener
        else:
            self._state.show_state(words.CLOSED, "circle-check", Kind.NEUTRAL)
            moment, form, who = told.closed_at, words.Case.CLOSED_BY, view.closer or ""
        running = numbers.drill and not numbers.closed and self._desk.on_panel
        self._state.setVisible(not running)  # the clock of a drill says so; there is little room
        self._why.setText(form.format(why=told.why.rstrip("."), when=wording.moment(local(moment)), who=who))
        self.watch.show_span(told.opened_at, told.closed_at)
        acts = self._desk.leads and not numbers.closed
        self.search_button.setVisible(acts)
        self.close_button.setVisible(acts)
        self.show_newer(0)

    def show_number(self, case_no: str) -> None:
        """Which case this is going to be."""
        self._case.setText(case_no)
        self._why.setText("")

    def show_newer(self, count: int) -> None:
        """How many things came out of the roots since the latest search."""
        self.search_button.show_words(words.Case.NEWER.format(count=count) if count else words.Case.SEARCH,
                                      tone="warn" if count else "")  # fmt: skip
