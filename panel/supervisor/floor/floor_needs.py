"""What needs a supervisor now: calls first, then what is late, what stands still, which panel is quiet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from panel import wording
from panel.supervisor.floor import floor_words as words
from panel.supervisor.floor.floor_tiles import passed
from widgets.appearance import BOLD, SEMIBOLD, Appearance
from widgets.buttons import BigButton, clear
from widgets.icon import Icon
from widgets.surface import PLAIN, PRIMARY
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from db.queries.floor_now import Floor

LONG_STOP = timedelta(minutes=15)
TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Need:
    """One thing to see to. ``key``: what its button is about, as "call:CODE", "order:NO", "station:CODE"."""

    key: str
    icon: str
    tone: str
    title: str
    detail: str
    aside: str
    button: str = ""


def needs_of(floor: Floor, now: datetime, local: Callable[[datetime], datetime]) -> tuple[Need, ...]:
    """The most urgent first."""
    return (*_calls(floor, local), *_late(floor), *_stops(floor, now, local), *_quiet(floor, local))


def _calls(floor: Floor, local: Callable[[datetime], datetime]) -> Iterator[Need]:
    named = {station.code: station.name for station in floor.stations}
    for call in floor.calls:
        since = wording.clock(local(call.called_at))
        detail = call.reason or call.order_no or words.NO_REASON
        button = words.END if call.answered_by else words.ANSWER
        aside = words.COMES.format(person=call.answered_by) if call.answered_by else words.LONG.format(clock=since)
        title = words.CALL_TITLE.format(station=named.get(call.station, call.station))
        yield Need(f"call:{call.station}", "urgent", "bad", title, detail, aside, button)


def _late(floor: Floor) -> Iterator[Need]:
    for one in floor.late:
        good, planned = wording.number(one.good), wording.number(one.planned)
        told = words.LATE_DETAIL.format(
            day=wording.short_day(one.due_on) if one.due_on else "", good=good, planned=planned, item=one.item_name
        )
        title = words.LATE_TITLE.format(order=one.order_no)
        yield Need(f"order:{one.order_no}", "clock", "warn", title, told, "", words.OPEN)


def _stops(floor: Floor, now: datetime, local: Callable[[datetime], datetime]) -> Iterator[Need]:
    for station in floor.stations:
        for job in station.jobs:
            if job.paused and job.since is not None and now - job.since > LONG_STOP:
                who = job.people[0]
                told = words.PAUSE_DETAIL.format(why=who.why or words.NO_REASON, person=who.name)
                title = words.PAUSE_TITLE.format(station=station.name)
                today = local(job.since).date() == local(now).date()
                aside = passed(job.since, now) if today else wording.short_day(local(job.since).date())
                yield Need(f"station:{station.code}", "player-pause", "warn", title, told, aside, words.STATION)


def _quiet(floor: Floor, local: Callable[[datetime], datetime]) -> Iterator[Need]:
    for one in floor.quiet:
        told = words.QUIET_DETAIL.format(clock=wording.clock(local(one.heard_at)), person=one.person)
        yield Need(f"panel:{one.panel}", "cloud-off", "warn", words.QUIET_TITLE.format(panel=one.panel), told, "")


class NeedBox(QFrame):
    """One of them with its button."""

    pressed = Signal(str)

    def __init__(self, look: Appearance, need: Need) -> None:
        super().__init__()
        self.need = need
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(14)
        row.addWidget(Icon(look, need.icon, look.metrics.icon("title"), need.tone), 0, TOP)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Label(look, need.title, role="label", weight=BOLD, tone=need.tone, lines=2))
        column.addWidget(Label(look, need.detail, role="small", lines=3))
        lower = QHBoxLayout()
        lower.addWidget(Label(look, need.aside, role="small", weight=SEMIBOLD, tone="muted"), 1)
        if need.button:
            skin = PRIMARY if need.key.startswith("call:") and need.button == words.ANSWER else PLAIN
            self.button = BigButton(look, need.button, skin=skin)
            self.button.setObjectName(need.key)
            self.button.setMinimumWidth(110)
            self.button.clicked.connect(self._clicked)
            lower.addWidget(self.button)
        column.addLayout(lower)
        row.addLayout(column, 1)
        self.setAccessibleName(f"{need.title}. {need.detail}")

    def _clicked(self) -> None:
        self.pressed.emit(self.need.key)


class NeedList(QWidget):
    """Signals: pressed(key)."""

    pressed = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.needs: tuple[Need, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_needs(self, needs: tuple[Need, ...]) -> None:
        """Other ones; the same stay as they are under the finger."""
        if needs == self.needs:
            return
        self.needs = needs
        clear(self._column)
        for need in needs:
            box = NeedBox(self._look, need)
            box.pressed.connect(self.pressed)
            self._column.addWidget(box)
        if not needs:
            self._column.addWidget(Label(self._look, words.ALL_WELL, role="label", weight=SEMIBOLD, tone="ok"))
            self._column.addWidget(Label(self._look, words.ALL_WELL_DETAIL, role="small", tone="muted", lines=3))
        self._column.addStretch(1)
