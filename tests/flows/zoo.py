"""Who watches a monkey: every error that nobody caught, every silence, every screen without a way home."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Any, NoReturn

from panel.navigator import Route
from tests.flows.monkey import HOME, Monkey, sheets_of, way_out
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from devices.fakes.pty_scanner import PtyScanner
    from panel.bootstrap import Panel

LOOKS = 25
"""Steps between two looks whether home is near and a scan is answered."""
TOUCHES_HOME, ANSWER_MS, QUIET_MS = 2, 1000, 10_000


class Zoo:
    """The panel, the monkey before it, and who watches both."""

    def __init__(self, qtbot: QtBot, panel: Panel, line: PtyScanner, logs: Any, qtlog: Any, seed: int) -> None:
        self.qtbot, self.panel, self._logs, self._qtlog, self.seed = qtbot, panel, logs, qtlog, seed
        self.monkey = Monkey(panel, line.send_bytes, seed)
        self.caught: list[Any] = []
        self.seen: Counter[str] = Counter()
        self._probes = 0

    def live(self, seconds: float) -> None:
        """Let it play. Raises AssertionError with the seed."""
        sys.stdout.write(f"TRACEPANEL_SEED={self.seed}\n")
        step, end = 0, time.monotonic() + seconds
        with self.qtbot.captureExceptions() as self.caught:
            while time.monotonic() < end:
                at = self.panel.shell.navigator.route.name
                did = self.monkey.step()
                self.qtbot.wait(self.monkey.pauses())
                step += did
                self.seen[at] += did
                self._look_closely(step) if did and step % LOOKS == 0 else self._look(step)
            self.settled()
            self._look(step)
        sys.stdout.write(f"{step} steps: {self.seen}\n")

    def settled(self) -> None:
        """Until the record has answered everything."""
        self._until(lambda: not self.panel.records.waiting, QUIET_MS, "the record does not answer")

    def _look(self, step: int) -> None:
        if self._faults():
            self.fail(f"step {step}")

    def _faults(self) -> list[str]:
        faults = [repr(error) for _, error, _ in self.caught]
        faults += [one.getMessage() for one in self._logs.records if one.levelno >= logging.ERROR]
        faults += [str(one) for one in self._qtlog.records if not one.ignored]
        return faults if title_of(self.panel) else [*faults, "a screen without a title"]

    def _look_closely(self, step: int) -> None:
        self.qtbot.wait(max(0, round(self.monkey.line_rests * 1000)))
        self.settled()
        self._answers()
        self.settled()
        touches = self.walk_home()
        if touches > TOUCHES_HOME:
            self.fail(f"home is more than {TOUCHES_HOME} touches away")
        self._look(step)

    def walk_home(self) -> int:
        """How many touches it took."""
        for touches in range(TOUCHES_HOME + 2):
            self._wiped()
            if self.panel.shell.navigator.route in HOME and not self._covered():
                return touches
            out = way_out(self.monkey.screen)
            if out is None:
                self.fail("no way out")
            self.monkey.press(out)
            self.qtbot.wait(10)
            self.settled()
        return TOUCHES_HOME + 1

    def _wiped(self) -> None:
        """Glass that is being cleaned lets nobody go before its time is up, and then goes home by itself."""
        navigator = self.panel.shell.navigator
        if navigator.route is Route.CLEAN:
            patience = round(self.monkey.screen.seconds * 1000) + ANSWER_MS
            self._until(lambda: navigator.route is not Route.CLEAN, patience, "the glass stays locked")

    def _covered(self) -> bool:
        return bool(sheets_of(self.monkey.screen))

    def _answers(self) -> None:
        self._probes += 1
        if self.panel.shell.navigator.route is Route.SIGN_IN:  # no last scans there: the border alone may answer
            self._until(lambda: not self.monkey.screen.frame.isVisible(), ANSWER_MS * 2, "the border stays")
        before = said(self.panel)
        self.monkey.scan(f"NO-SUCH-{self._probes:04}")
        self._until(lambda: said(self.panel) != before, ANSWER_MS, "a scan was not answered")

    def _until(self, so: Callable[[], bool], milliseconds: int, otherwise: str) -> None:
        end = time.monotonic() + milliseconds / 1000
        while not so():
            if time.monotonic() > end:
                self.fail(otherwise)
            self.qtbot.wait(5)

    def fail(self, why: str) -> NoReturn:
        """Tell how it came to that."""
        trail = "\n  ".join(self.monkey.trail)
        raise AssertionError(f"TRACEPANEL_SEED={self.seed}, {why}: {self._faults()}, at {said(self.panel)}\n  {trail}")


def title_of(panel: Panel) -> str:
    """What the head of the screen says."""
    screen: Any = panel.shell.navigator.current
    head = screen.top if panel.shell.navigator.route is Route.TRACE else screen.header
    return " ".join(one.text() for one in head.findChildren(Label) if one.isVisible()).strip()


def said(panel: Panel) -> tuple[object, ...]:
    """What an operator sees of an answer: the bar, the border, the last scans."""
    screen: Any = panel.shell.navigator.current
    route = panel.shell.navigator.route
    if route is Route.TRACE:
        return route, screen.name, screen.strip.said(), screen.trace.message.title(), screen.top.box.text()
    bar = screen.prompt
    words = (bar.title().text(), bar.sentence().text(), bar.mood(), screen.frame.isVisible())
    return route, *words, tuple(panel.shift.scans)
