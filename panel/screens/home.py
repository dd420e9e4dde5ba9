"""What there is to do at this station: running first, then ready, then what waits, by due date."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from db.domain.terms import Role
from db.queries.people import ShiftTally, made_since
from db.queries.work import JobCard, station_queue
from panel import wording
from panel.navigator import Route
from panel.screens.base import Context, JobVisit, Screen
from panel.screens.job_card import JobTile
from panel.screens.layouts import beside, empty
from widgets.buttons import Action, Tile
from widgets.last_scans import Tally
from widgets.rows import Row

if TYPE_CHECKING:
    from db.services.people import SignedIn

WORDS = wording.Home
PAGE = 2
ONE_COLUMN = 3
TASKS = {
    "look_up": (WORDS.LOOK_UP, "list-search", Route.LOOK_UP),
    "inspect": (WORDS.INSPECT, "ruler-measure", Route.INSPECT),
    "receive": (WORDS.RECEIVE, "truck-delivery", Route.RECEIVE),
    "ship": (WORDS.SHIP, "package", Route.SHIP),
    "devices": (WORDS.DEVICES, "device-desktop-cog", Route.DEVICES),
    "trace": (WORDS.TRACE, "affiliate", Route.TRACE),
}


class HomeScreen(Screen):
    """The queue, two jobs a page, and the other tasks."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._queue: tuple[JobCard, ...] = ()
        self._first = 0
        self._jobs, self._tasks = QVBoxLayout(), QGridLayout()
        for part in (self._jobs, self._tasks):
            part.setSpacing(self.look.metrics.gap)
        self.set_body(beside(self._jobs, self._tasks, gap=self.look.metrics.gap, stretches=(5, 3)))

    def enter(self, argument: Any) -> None:
        self._first = 0
        now = self.shift.station.local(self.shift.now())
        self.header.show_title(self.shift.station.name, f"{now:%A} {now.day} {now:%B}")
        self.prompt.ask(WORDS.ASK, WORDS.ASK_DETAIL)
        self.action_row.lock(Action("first", "player-play", WORDS.START), WORDS.NO_JOB)
        self._show_tasks()
        self.refresh_shift()
        self._read()
        if isinstance(argument, Exception):
            self.unread(argument)
        elif isinstance(argument, tuple):
            self.accept(argument[1], argument[0])

    def after_undo(self) -> None:
        self._read()

    def _read(self) -> None:
        station = self.shift.station
        self.ask(station_queue, station.work_center, done=self._show_queue)
        if self.shift.person is not None:
            today = station.local(self.shift.now()).date()
            midnight = datetime.combine(today, time(), ZoneInfo(station.timezone))
            number = self.shift.person.personnel_no
            self.ask(made_since, number, midnight, done=self._show_tally)

    def _show_tasks(self) -> None:
        empty(self._tasks)
        offered = [key for key in TASKS if key != "trace" or _may_trace(self.shift.person)]
        for at, key in enumerate(offered):
            text, icon, _ = TASKS[key]
            tile = Tile(self.look, text, icon)
            tile.setObjectName(key)
            tile.clicked.connect(self._task)
            columns = 1 if len(offered) <= ONE_COLUMN else 2
            self._tasks.addWidget(tile, at // columns, at % columns)

    def _task(self) -> None:
        self.go.emit(TASKS[self.sender().objectName()][2], None)

    def _show_tally(self, tally: ShiftTally) -> None:
        good = Tally(wording.number(tally.good), WORDS.GOOD)
        scrap = Tally(wording.number(tally.scrap), WORDS.SCRAP, "bad" if tally.scrap else "ink")
        self.last_scans.set_tallies([good, scrap])

    def _show_queue(self, queue: tuple[JobCard, ...]) -> None:
        self._queue = queue
        self._first = min(self._first, max(0, (len(queue) - 1) // PAGE * PAGE))
        empty(self._jobs)
        shown = queue[self._first : self._first + PAGE]
        for at, card in enumerate(shown):
            tile = JobTile(self.look, card)
            tile.setObjectName(str(self._first + at))
            tile.clicked.connect(self._open)
            self._jobs.addWidget(tile, 1)
        if not shown:
            self._jobs.addWidget(Row(self.look, WORDS.EMPTY, WORDS.EMPTY_DETAIL, icon="circle-check", tone="muted"))
        if len(shown) < PAGE:
            self._jobs.addStretch(PAGE - max(len(shown), 1))
        self._show_actions()

    def _show_actions(self) -> None:
        last = min(self._first + PAGE, len(self._queue))
        later = self._first + PAGE < len(self._queue)
        page = WORDS.PAGE.format(first=min(self._first + 1, last), last=last, count=len(self._queue))
        self.action_row.set_others(
            self.undo_action(),
            [
                Action("earlier", "chevron-left", WORDS.EARLIER, enabled=self._first > 0),
                Action("later", "chevron-right", WORDS.LATER, page if self._queue else "", enabled=later),
            ],
        )
        first = next((card for card in self._queue if card.blocked_by is None), None)
        if first is not None:
            word = WORDS.RESUME if first.running else WORDS.START
            self.action_row.offer(Action("first", "player-play", word, first.item_name))

    def _open(self) -> None:
        card = self._queue[int(self.sender().objectName())]
        self.go.emit(Route.JOB, JobVisit(card.order_no, card.stage_sequence))

    def pressed(self, key: str) -> None:
        if key in {"earlier", "later"}:
            self._first += PAGE if key == "later" else -PAGE
            self._show_queue(self._queue)
        elif key == "first":
            first = next(card for card in self._queue if card.blocked_by is None)
            self.go.emit(Route.JOB, JobVisit(first.order_no, first.stage_sequence))
        else:
            super().pressed(key)

    def go_back(self) -> None:
        self.sign_out()


def _may_trace(person: SignedIn | None) -> bool:
    return person is not None and person.role in {Role.SUPERVISOR, Role.ADMIN}
