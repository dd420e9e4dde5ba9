"""One page of the set-up: what it asks, what can be touched on it, what its one act does. And the first of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.queries.stations import stations_of
from panel import set_up_words as words
from panel.screens.choices import Choice
from panel.screens.people_sheets import TileSheet, TypeSheet
from panel.screens.reply import Reply
from widgets.buttons import Action
from widgets.metrics import MM_PER_INCH
from widgets.prompt import Mood

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.queries.stations import StationTile
    from devices.base import Scan
    from panel.screens.set_up import SetUpScreen
    from panel.settings import Settings
    from panel.settings_file import Value

LONGEST_ID = 40
ANY, TYPED = "*", "+"
INCHES = (7.0, 10.1, 12.1, 15.0, 15.6, 18.5, 21.5, 23.8)
MOST_STATIONS = 10
"""Tiles of a sheet; a station beyond them is typed."""


class Page(QObject):
    """Signals: changed() when what is shown is another, over() when the next page is wanted."""

    changed, over = Signal(), Signal()

    def __init__(self, screen: SetUpScreen) -> None:
        super().__init__(screen)
        self.screen, self.context = screen, screen.context

    def begin(self) -> None:
        """It is shown now."""
        raise NotImplementedError

    def lines(self) -> list[Choice]:
        """What can be touched."""
        raise NotImplementedError

    def touch(self, key: str) -> None:
        """One of them was touched."""
        raise NotImplementedError

    def others(self) -> list[Action]:
        """What else can be done: touched as a line is."""
        return []

    def act(self) -> tuple[Action, str]:
        """The one act, and why it is locked ("": it is not)."""
        raise NotImplementedError

    def do(self) -> None:
        """The act."""
        raise NotImplementedError

    def take(self, scan: Scan) -> bool:
        """True: a scan was for this page."""
        _ = scan
        return False

    def keep(self, section: str, values: dict[str, Value], done: Callable[[Settings], None]) -> None:
        """Write settings; what cannot be written is said."""
        reply = Reply(self.screen, done, self.not_kept)
        self.context.site.keep(section, values, reply.done, reply.failed)

    def not_kept(self, error: Exception) -> None:
        """The settings file could not be written, or the panel could not start with it."""
        self.screen.busy = False
        self.screen.answer(Mood.AMBER, words.NOT_KEPT, words.NOT_KEPT_DETAIL.format(why=error))


class PanelPage(Page):
    """The panel's name, its station, the size of its glass."""

    def begin(self) -> None:
        station, metrics = self.screen.shift.station, self.screen.look.metrics
        self._id, self._station = station.panel_id, station.work_center
        self._inch = round(math.hypot(metrics.width, metrics.height) / metrics.px_per_mm / MM_PER_INCH, 1)
        self._stations: tuple[StationTile, ...] = ()
        self.screen.prompt.ask(words.PANEL, words.PANEL_DETAIL, icon="device-desktop-cog")
        self.screen.ask(stations_of, done=self._know)

    def _know(self, stations: tuple[StationTile, ...]) -> None:
        self._stations = stations
        self.changed.emit()

    def lines(self) -> list[Choice]:
        names = {one.code: one.name for one in self._stations}
        station = words.ANY_STATION if self._station is None else names.get(self._station, self._station)
        return [
            Choice("id", words.ID, self._id, words.CHANGE), Choice("station", words.STATION, station, words.CHANGE),
            Choice("screen", words.SCREEN, words.INCH.format(inch=f"{self._inch:g}"), words.CHANGE),
        ]  # fmt: skip

    def touch(self, key: str) -> None:
        if key == "id":
            self.type(words.ID, LONGEST_ID, self._named)
        elif key == "station":
            tiles = [(one.code, one.name) for one in self._stations[:MOST_STATIONS]]
            self._choose(words.STATION, [(ANY, words.ANY_STATION), *tiles, (TYPED, words.TYPE_IT)], self._placed)
        else:
            tiles = [(f"{one:g}", words.INCH.format(inch=f"{one:g}")) for one in INCHES]
            self._choose(words.SCREEN, tiles, self._measured)

    def type(self, title: str, longest: int, told: Callable[[str], None]) -> None:
        """A code on the glass."""
        sheet = TypeSheet(self.screen.look, self.screen, title, longest)
        sheet.kept.connect(told)
        sheet.open()

    def _choose(self, title: str, tiles: list[tuple[str, str]], chosen: Callable[[str], None]) -> None:
        sheet = TileSheet(self.screen.look, self.screen, title, tiles, "layout-dashboard")
        sheet.chosen.connect(chosen)
        sheet.open()

    def _named(self, text: str) -> None:
        self._id = text
        self.changed.emit()

    def _placed(self, code: str) -> None:
        if code == TYPED:
            self.type(words.STATION, LONGEST_ID, self._typed)
            return
        self._station = None if code == ANY else code
        self.changed.emit()

    def _typed(self, text: str) -> None:
        self._station = text
        self.changed.emit()

    def _measured(self, inch: str) -> None:
        self._inch = float(inch)
        self.changed.emit()

    def act(self) -> tuple[Action, str]:
        return Action("do", "check", words.KEEP, words.KEEP_DETAIL), ""

    def do(self) -> None:
        self.screen.busy = True
        values: dict[str, Value] = {
            "id": self._id, "work_center": self._station or "", "diagonal_inch": self._inch,
        }  # fmt: skip
        self.keep("panel", values, self._kept)

    def _kept(self, _settings: Settings) -> None:
        self.screen.busy = False
        self.over.emit()
