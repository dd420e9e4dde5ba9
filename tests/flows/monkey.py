"""A monkey before the panel: it touches what a finger reaches and pulls the trigger at anything, by one seed.

Nothing is sent past the hardware: presses go to the window and land on whatever lies on top there, scans are bytes in a
pseudo-terminal. What it does is drawn from a seed; how fast the panel answered may still lead it another way.
"""

from __future__ import annotations

import time
from collections import deque
from random import Random
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from db.domain.codes import ScanKind, wrap
from devices.framing import SETTLE
from devices.serial_scanner import GAP
from panel.command_cards import CommandCard
from panel.demo.cards import Group, cards
from panel.navigator import Route
from widgets.sheet import Sheet
from widgets.surface import Pressable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractButton, QWidget

    from panel.bootstrap import Panel

REMEMBERED, HASTE, SLIPS, PLAYS_WITH_PINS, KNOWS = 25, 0.02, 0.03, 0.3, 0.5
SHOT, BROKEN = 2 * GAP, (SETTLE + 2) * GAP
"""Seconds of silence after a scan, and after bytes that were none, before the next scan is one for itself."""
HOME = frozenset({Route.HOME, Route.SIGN_IN})
BADGES = tuple(card.text for card in cards() if card.group in {Group.BADGE, Group.COLLEAGUE})
ORDERS = tuple(card.text for card in cards() if card.group is Group.ORDER)
THINGS = tuple(card.text for card in cards() if card.group in {Group.LOT, Group.REFUSED, Group.UNIT})
COMMANDS = tuple(wrap(ScanKind.COMMAND, one.value) for one in CommandCard)
WANTED = {Route.SIGN_IN: BADGES, Route.HOME: ORDERS}
"""What gets one on; elsewhere a lot or a unit."""
PLACES = tuple(wrap(ScanKind.LOCATION, one) for one in ("G-2", "A-1", "NOWHERE"))
HOSTILE = (
    "'; DROP TABLE entry; --", "<b>LOT</b>&amp;", "{code} {0} %s", "~", "~B", "~OPO-1?", "]C1", "]C1(01)", "\x1d",
    "(10)DOW-24-0402(17)281231", "(01)04012345678901(21)X", "00340123450000000000", "https://id.gs1.org/01/0", "BS;;;",
    "BS;DOWEL-8X40;4711;500", "9" * 200, "A" * 81, "Ä" * 80, " LOT ", "\u202eTOL", "٣٤٥", "-1", "1e9", "NaN",
)  # fmt: skip
NOISE = (b"\xff\xfe\r", b"\x00\x00\r", b"\r\r\n", b"\x02HALF", b"\x1b[A\r", b"\xc3\r", b"Z" * 5000 + b"\r", b"\x7f\r")


class Monkey:
    """`step` does one thing. `trail` tells the last of them, newest last."""

    def __init__(self, panel: Panel, send: Callable[[bytes], None], seed: int) -> None:
        self._panel, self._send, self._chance = panel, send, Random(seed)
        self._rest = self._rested = 0.0
        self.trail: deque[str] = deque(maxlen=REMEMBERED)

    @property
    def screen(self) -> Any:
        """The screen that is shown."""
        return self._panel.shell.navigator.current

    def step(self) -> bool:
        """One touch or one pull of the trigger. False: it only looked, with a badge in its hand."""
        at = self._panel.shell.navigator.route
        pulls = self._chance.random() < (0.8 if at is Route.SIGN_IN else 0.4)
        if pulls and (self.line_rests <= 0 or self._chance.random() < HASTE):
            self._scan(at)
        elif at is not Route.SIGN_IN or self._chance.random() < PLAYS_WITH_PINS:
            self._touch()
        else:
            return False
        return True

    def pauses(self) -> int:
        """Milliseconds to the next step: mostly as a hand does, at times twice at once."""
        return self._chance.choice((0, 10, 20, 40))

    @property
    def line_rests(self) -> float:
        """Seconds in which a scan is still one shot with the last one, or the tail of a broken one."""
        return self._rested - time.monotonic()

    def scan(self, text: str) -> None:
        """Bytes of one scan."""
        self._pull(f"scan {text[:40]!r}", text.encode() + b"\r", SHOT)

    def _pull(self, name: str, data: bytes, rest: float) -> None:
        self.trail.append(name)
        self._send(data)
        self._rest = max(rest, self._rest) if self.line_rests > 0 else rest  # the tail of a broken one grows
        self._rested = time.monotonic() + self._rest

    def _scan(self, at: Route) -> None:
        kinds: tuple[Sequence[str], ...] = (BADGES, ORDERS, THINGS, COMMANDS, PLACES, HOSTILE)
        if self._chance.random() < KNOWS:
            kinds = (WANTED.get(at, THINGS),)
        if self._chance.random() < 0.1:
            noise = self._chance.choice((*NOISE, self._chance.randbytes(40) + b"\r"))
            self._pull(f"bytes {noise[:20]!r}", noise, BROKEN)
        else:
            self.scan(self._chance.choice(self._chance.choice(kinds)))

    def _touch(self) -> None:
        reached = buttons_reached(self._panel.shell)
        if not reached or self._chance.random() < 0.1:
            shell = self._panel.shell
            self.touch(
                QPoint(self._chance.randrange(shell.width()), self._chance.randrange(1, shell.height())), "glass"
            )
            return
        button = self._chance.choice(self._drawn_to(reached))
        inside = QPoint(self._chance.randrange(button.width()), self._chance.randrange(button.height()))
        self.touch(button.mapTo(self._panel.shell, inside), f"{type(button).__name__} {button.accessibleName()!r}")

    def _drawn_to(self, reached: list[QAbstractButton]) -> list[QAbstractButton]:
        """Further into the work more often than out of it."""
        primary = getattr(getattr(self.screen, "action_row", None), "primary", None)
        if primary in reached and self._chance.random() < 0.25:
            return [primary]
        header = getattr(self.screen, "header", None)
        if header is not None and self._chance.random() < 0.8:
            return [one for one in reached if not header.isAncestorOf(one)] or reached
        return reached

    def touch(self, point: QPoint, name: str) -> None:
        """A press and a release; a hand that slips lets go elsewhere."""
        slips = self._chance.random() < SLIPS
        self._press(point, QPoint(point.x(), self._panel.shell.height() - point.y()) if slips else point, name)

    def press(self, button: QAbstractButton) -> None:
        """A touch in the middle, for a reason."""
        middle = button.mapTo(self._panel.shell, button.rect().center())
        self._press(middle, middle, f"way out, {button.accessibleName()!r}")

    def _press(self, down: QPoint, up: QPoint, name: str) -> None:
        self.trail.append(f"{self._panel.shell.navigator.route.name}: touch {name}")
        window, left = self._panel.shell.windowHandle(), Qt.MouseButton.LeftButton
        QTest.mousePress(window, left, Qt.KeyboardModifier.NoModifier, down)
        QTest.mouseRelease(window, left, Qt.KeyboardModifier.NoModifier, up)


def buttons_reached(shell: QWidget) -> list[QAbstractButton]:
    """What can be pressed now: enabled, and nothing lies over its middle."""
    shown = [one for one in shell.findChildren(Pressable) if one.isVisible() and one.isEnabled()]
    return [one for one in shown if _on_top(shell, one)]


def _on_top(shell: QWidget, button: QAbstractButton) -> bool:
    hit = shell.childAt(button.mapTo(shell, button.rect().center()))
    return hit is not None and (hit is button or button.isAncestorOf(hit))


def sheets_of(screen: QWidget) -> list[Sheet]:
    """The sheets that lie over a screen."""
    return [one for one in screen.findChildren(Sheet) if one.isVisible()]


def way_out(screen: Any) -> QAbstractButton | None:
    """What one touches to get away: the cross of a sheet, the arrow, Cancel, else the primary."""
    sheets = sheets_of(screen)
    row, top = getattr(screen, "action_row", None), getattr(screen, "header", None) or screen.top
    ways = [sheets[-1].close_button] if sheets else [top.back_button]
    if row is not None and not sheets:
        ways += [row.button("cancel"), row.primary]
    return next((one for one in ways if one is not None and one.isVisible() and one.isEnabled()), None)
