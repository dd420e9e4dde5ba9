"""A station as a tile: what it does, how far it is, who is there, and, in colour, what is not as it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from panel import wording
from panel.supervisor.floor import floor_words as words
from widgets.appearance import BOLD, SEMIBOLD, Appearance, Kind
from widgets.bars import ProgressBar
from widgets.chip import Chip
from widgets.icon import Avatar, Icon
from widgets.surface import CARD, Pressable, Skin
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from db.queries.floor_now import RunningJob, StationNow

CHIPS = {
    "running": ("player-play", Kind.NEUTRAL), "paused": ("player-pause", Kind.WARN), "calls": ("urgent", Kind.BAD),
    "waits": ("clock", Kind.NEUTRAL), "free": ("clock", Kind.NEUTRAL),
}  # fmt: skip
EDGES = {"paused": Skin("surface", "warn", width=2.0), "calls": Skin("surface", "bad", width=3.0)}
DISC = 30
MIDDLE = Qt.AlignmentFlag.AlignVCenter


def state_of(station: StationNow) -> str:
    """What a station does: a call comes first, then work, then a stop, then what waits."""
    if station.call is not None:
        return "calls"
    if station.jobs:
        return "paused" if all(job.paused for job in station.jobs) else "running"
    return "waits" if station.waiting else "free"


def passed(since: datetime | None, now: datetime) -> str:
    """Hours and minutes; empty where nobody knows since when."""
    if since is None:
        return ""
    minutes = max(0, int((now - since).total_seconds()) // 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


class StationTile(Pressable):
    """One station; touched, it says more. `local` gives the plant's clock."""

    def __init__(
        self, look: Appearance, station: StationNow, now: datetime, local: Callable[[datetime], datetime]
    ) -> None:
        state = state_of(station)
        super().__init__(look, EDGES.get(state, CARD), name=f"{station.name}, {words.STATE[state]}")
        self.setObjectName(station.code)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 12, 18, 12)
        self._column.setSpacing(4)
        self._head(station, state)
        job = station.jobs[0] if station.jobs else None
        if job is None:
            self._nothing(station)
        else:
            self._job(job, station, now)
        if station.call is not None:
            since = wording.clock(local(station.call.called_at))
            reason = station.call.reason or words.LONG.format(clock=since)
            told = words.COMES.format(person=station.call.answered_by) if station.call.answered_by else reason
            self._column.insertWidget(3 if job else 2, Label(look, told, role="small", weight=SEMIBOLD, tone="bad"))

    def _head(self, station: StationNow, state: str) -> None:
        icon, kind = CHIPS[state]
        row = QHBoxLayout()
        row.addWidget(Label(self._look, station.name, role="heading", weight=BOLD), 1)
        row.addWidget(Chip(self._look, words.STATE[state], icon, kind))
        self._column.addLayout(row)

    def _nothing(self, station: StationNow) -> None:
        look = self._look
        told = words.NEXT.format(item=station.next_item) if station.next_item else words.NOTHING
        self._column.addWidget(Label(look, told, role="label", weight=SEMIBOLD))
        self._column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(Label(look, str(station.waiting), role="head", weight=BOLD))
        row.addWidget(Label(look, words.TO_COME.format(count="").strip(), role="label", tone="muted"), 1)
        self._column.addLayout(row)
        bar = ProgressBar(look, tall=8)
        bar.show_parts(0, 0, 1)
        self._column.addWidget(bar)
        self._foot(look, None, words.NOBODY, "", "muted")

    def _job(self, job: RunningJob, station: StationNow, now: datetime) -> None:
        look, more = self._look, len(station.jobs) - 1
        self._column.addWidget(Label(look, job.item_name, role="label", weight=SEMIBOLD))
        where = words.WHERE.format(order=job.order_no, stage=job.stage_name)
        where = f"{where}, {words.MORE_JOBS.format(count=more)}" if more else where
        self._column.addWidget(Label(look, where, role="small", tone="muted"))
        if job.paused:
            why = next((one.why for one in job.people if one.why), None) or words.NO_REASON
            self._column.addWidget(Label(look, why, role="small", weight=SEMIBOLD, tone="warn"))
        self._column.addStretch(1)
        self._counts(job)
        first = next((one for one in job.people if one.paused == job.paused), job.people[0])
        others = len(job.people) - 1
        who = words.PEOPLE.format(name=first.name, count=others) if others else first.name
        self._foot(look, first.name, who, passed(job.since, now), "warn" if job.paused else "muted")

    def _counts(self, job: RunningJob) -> None:
        look, row = self._look, QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(look, wording.number(job.good), role="head", weight=BOLD))
        row.addWidget(Label(look, words.OF.format(planned=wording.number(job.planned)), role="label", tone="muted"), 1)
        if job.scrap:
            scrap = words.SCRAP.format(count=wording.number(job.scrap))
            row.addWidget(Label(look, scrap, role="label", weight=SEMIBOLD, tone="bad"))
        self._column.addLayout(row)
        bar = ProgressBar(look, tall=8)
        bar.show_parts(float(job.good), float(job.scrap), float(job.planned))
        self._column.addWidget(bar)

    def _foot(self, look: Appearance, name: str | None, who: str, time: str, tone: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        if name is None:
            row.addWidget(Icon(look, "user", look.metrics.icon("label"), "muted"))
        else:
            row.addWidget(Avatar(look, wording.initials(name), DISC))
        row.addWidget(Label(look, who, role="label", tone="muted" if name is None else "ink"), 1)
        row.addWidget(Label(look, time, role="label", weight=SEMIBOLD, tone=tone))
        self._column.addLayout(row)
