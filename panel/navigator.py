"""Which screen is shown, and which one hears a scan: the current one, and no other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from db.domain.codes import ScanKind, read_code
from db.domain.refusals import Refused
from devices.base import FaultCode
from panel.device_words import sentence_of
from panel.languages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.base import DeviceFault, Scan
    from panel.screens.base import Screen


class Route(Enum):
    """Every place one can go to. BEFORE: the one that was locked."""

    SIGN_IN = auto()
    HOME = auto()
    JOB = auto()
    ISSUE = auto()
    FINISH = auto()
    LABELS = auto()
    INSPECT = auto()
    LOOK_UP = auto()
    SHIP = auto()
    RECEIVE = auto()
    TEACH = auto()
    TRACE = auto()
    DEVICES = auto()
    MORE = auto()
    MOVE = auto()
    COUNT = auto()
    GIVE_BACK = auto()
    TAKE_BACK = auto()
    SLOTS = auto()
    UNIT = auto()
    WRONG_LOT = auto()
    PEOPLE = auto()
    CLEAN = auto()
    PANEL = auto()
    SET_UP = auto()
    BEFORE = auto()


@dataclass(frozen=True)
class Resumed:
    """A screen is entered with an argument and then made what it was: see `Resumable`."""

    kept: dict[str, Any]
    argument: Any = None


SCAN_FAULTS = frozenset({
    FaultCode.SCAN_TOO_LONG, FaultCode.SCAN_CONTROL, FaultCode.SCAN_ENCODING, FaultCode.SCAN_INCOMPLETE,
})  # fmt: skip
"""Of a scan, not of the device that read it."""


class Navigator(QObject):
    """Makes screens on first use and keeps them. Signals: shown(Screen), heard() for every scan."""

    shown = Signal(object)
    heard = Signal()

    def __init__(
        self, makers: dict[Route, Callable[[], Any]], waiting: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self.stack = QStackedWidget()
        self._makers = makers
        self._screens: dict[Route, Any] = {}
        self.route = Route.SIGN_IN
        self._language = spoken()
        self._kept: tuple[Route, tuple[Route, Any] | None] | None = None  # what was locked, where it went since

    @property
    def current(self) -> Screen:
        """The screen that is shown."""
        screen: Screen = self._screens[self.route]
        return screen

    @property
    def unanswered(self) -> bool:
        """Whether an act of the current screen is not answered yet."""
        return bool(self._waiting())

    def go(self, route: Route, argument: Any = None) -> None:
        """Show a screen; it is told with what. Not while an act of the current screen is unanswered: it would be
        answered to another screen, perhaps to another person.
        """
        if self.route in self._screens and self.unanswered:
            self.current.wait_a_moment()
            return
        if self._kept is not None and self.sender() is not self.current:
            self._kept = (self._kept[0], (route, argument))  # it went on by itself: shown when its owner is back
            return
        if route is Route.BEFORE:
            self._resume()
            return
        self._leave()
        if self._language != spoken():
            self._forget()
        if route not in self._screens:
            self._make(route)
        self._show(route)
        if isinstance(argument, Resumed):
            self.current.enter(argument.argument)
            self.current.restore(argument.kept)
        else:
            self.current.enter(argument)
        self.shown.emit(self.current)

    def lock(self) -> bool:
        """Put the sign-in screen before what is shown, which stays as it is. False: not now, or nobody is there."""
        if self.route is Route.SIGN_IN or self.unanswered:
            return False
        self._kept = (self.route, None)
        if Route.SIGN_IN not in self._screens:
            self._make(Route.SIGN_IN)
        self._show(Route.SIGN_IN)
        return True

    def _resume(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None:
            return
        self.current.leave()
        self._show(kept[0])
        self.shown.emit(self.current)
        if kept[1] is not None:
            self.go(*kept[1])

    def _leave(self) -> None:
        """The current screen is left, and what was kept for somebody who did not come back."""
        if self._kept is not None:
            self._screens[self._kept[0]].leave()
            self._kept = None
        if self.route in self._screens:
            self.current.leave()

    def _show(self, route: Route) -> None:
        self.route = route
        self.stack.setCurrentWidget(self.current)
        # Else Qt gives the focus to the first button, and a stray Enter would press it.
        self.current.setFocus()

    def _make(self, route: Route) -> None:
        screen = self._makers[route]()
        screen.go.connect(self.go)
        self.stack.addWidget(screen)
        self._screens[route] = screen

    def _forget(self) -> None:
        """Another language is spoken: what was made in the last one is made again when it is wanted."""
        self._language = spoken()
        for screen in self._screens.values():
            self.stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()

    def take(self, scan: Scan) -> None:
        """One scan from any reader: what it is, then to the current screen."""
        self.heard.emit()
        screen = self.current
        if screen.takes(scan):
            return
        try:
            code = read_code(scan.text, scan.aim)
        except Refused as refused:
            screen.refuse(refused, scan.text)
            return
        if code.kind is ScanKind.COMMAND:
            screen.on_command(code.code)
        elif code.kind is ScanKind.BADGE:
            screen.on_badge(code.code)
        else:
            screen.on_code(code)

    def ignored(self, scan: Scan) -> None:
        """A code that was before the scanner beside the one that counts."""
        self.current.also_seen(scan.text)

    def garbled(self, source: str, fault: DeviceFault) -> None:
        """A scan that a reader refused (garbage, too long): said once, never acted on. The lamp tells the rest."""
        _ = source
        if fault.code is FaultCode.BAUD_RATE:
            self.heard.emit()
            self.current.unreadable(sentence_of(fault))
        elif fault.code in SCAN_FAULTS:
            self.heard.emit()
            self.current.unreadable()
