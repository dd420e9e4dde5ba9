"""What there is to do at this station: running first, then ready, then what waits, by due date."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from db.queries.people import ShiftTally, made_since
from db.queries.shift_now import shift_at
from db.queries.station_queue import JobCard, station_queue
from panel import wording
from panel.navigator import Route
from panel.screens.base import Context, JobVisit, Screen
from panel.screens.help_call import HelpButton
from panel.screens.job_card import JobTile
from panel.screens.layouts import beside, empty
from panel.screens.other_tasks import home_tasks
from widgets.buttons import Action, Tile
from widgets.last_scans import Tally
from widgets.rows import Row

WORDS = wording.Home
PAGE = 2
TASK_COLUMNS = 2


class HomeScreen(Screen):
    """The queue, two jobs a page, and the other tasks."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._queue: tuple[JobCard, ...] = ()
        self._first = 0
        self._jobs, self._tasks = QVBoxLayout(), QGridLayout()
        for part in (self._jobs, self._tasks):
            part.setSpacing(self.look.metrics.gap)
        self.help = HelpButton(self)
        self.set_body(beside(self._jobs, self._tasks, gap=self.look.metrics.gap, stretches=(5, 3)))

    def enter(self, argument: Any) -> None:
        self._first = 0
        now = self.shift.station.local(self.shift.now())
        self._today = wording.today(now)
        self.header.show_title(self.shift.station.name, self._today)
        self.ask(shift_at, self.shift.now(), self.shift.station.timezone, done=self._show_shift)
        self.prompt.ask(WORDS.ASK, WORDS.ASK_DETAIL)
        self.action_row.lock(Action("first", "player-play", WORDS.START), WORDS.NO_JOB)
        self._show_tasks()
        self.refresh_shift()
        self.help.look()
        self._read()
        if isinstance(argument, Exception):
            self.unread(argument)
        elif isinstance(argument, tuple):
            self.accept(argument[1], argument[0])

    def _show_shift(self, name: str | None) -> None:
        if name is not None:
            self.header.show_title(self.shift.station.name, f"{self._today}, {name}")

    def after_undo(self) -> None:
        self._read()

    def _read(self) -> None:
        station = self.shift.station
        today = station.local(self.shift.now()).date()
        number = self.shift.person.personnel_no if self.shift.person else None
        self.ask(station_queue, station.work_center, number, today, done=self._show_queue)
        if number is not None:
            midnight = datetime.combine(today, time(), ZoneInfo(station.timezone))
            self.ask(made_since, number, midnight, done=self._show_tally)

    def _show_tasks(self) -> None:
        empty(self._tasks)
        for at, task in enumerate(home_tasks(self.shift.person)):
            tile = Tile(self.look, task.text, task.icon)
            tile.setObjectName(task.key)
            tile.clicked.connect(self._task)
            self._tasks.addWidget(tile, at // TASK_COLUMNS, at % TASK_COLUMNS)

    def _task(self) -> None:
        key = self.sender().objectName()
        self.go.emit(next(task.route for task in home_tasks(self.shift.person) if task.key == key), None)

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
        first = next((card for card in self._queue if card.waits is None), None)
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
            first = next(card for card in self._queue if card.waits is None)
            self.go.emit(Route.JOB, JobVisit(first.order_no, first.stage_sequence))
        else:
            super().pressed(key)

    def go_back(self) -> None:
        self.sign_out()
