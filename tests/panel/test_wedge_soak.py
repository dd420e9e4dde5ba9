"""Many scans among a person's typing: each one once, in order, and no letter lost."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from devices.layouts.tables import LAYOUTS
from devices.wedge import Profile
from panel.wedge import WedgeScanner
from tests.devices.strokes import ASCII, GS, burst
from tests.helpers.posted import post_keys
from tests.helpers.soak import SOAK
from tests.panel.test_wedge import Desk, bare

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from devices.stroke import Stroke

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
__all__ = ["bare"]

SCANS = 10_000 if SOAK else 300
AT_ONCE = 50
PLAIN = ASCII.strip().replace("]", "")  # what begins with "]" may be an AIM identifier


class Hands:
    """A scanner in one hand, a keyboard under the other; the keyboard's clock goes on."""

    def __init__(self, layout: str, seed: int) -> None:
        self._chance, self._layout, self._at = random.Random(seed), layout, 2**32 - 60_000  # the clock wraps soon
        self.scanned: list[str] = []
        self.typed = ""

    def scan(self) -> list[Stroke]:
        code = "".join(self._chance.choices(PLAIN + GS, k=self._chance.randint(4, 40)))
        every = self._chance.choice((0, 0, 1, 5, 10, 30, 50))
        self.scanned.append(code)
        return self._timed(burst(code, every, layout=self._layout), 300)

    def type(self) -> list[Stroke]:
        letters = "".join(self._chance.choices("abcdefgh", k=self._chance.randint(1, 4)))
        self.typed += letters
        strokes = zip(burst(letters, 120, end=None), letters, strict=True)
        return self._timed([replace(one, text=char) for one, char in strokes], 400)

    def some(self, count: int) -> list[Stroke]:
        strokes: list[Stroke] = []
        for _ in range(count):
            strokes += self.scan()
            if self._chance.random() < 0.2:
                strokes += self.type()
        return strokes

    def _timed(self, strokes: list[Stroke], pause: int) -> list[Stroke]:
        first = strokes[0].at
        made = [replace(one, at=(self._at + pause + one.at - first) % 2**32) for one in strokes]
        self._at = made[-1].at
        return made


@pytest.mark.timeout(1800 if SOAK else 120)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_lost_doubled_or_mixed_up(qtbot: QtBot, bare: Desk, layout: str) -> None:
    desk, hands = bare, Hands(layout, 4)
    desk.hub.add(WedgeScanner(Profile(layout=layout)))
    desk.line.setMaxLength(1_000_000)
    desk.line.setFocus()
    for turn in range(SCANS // len(LAYOUTS) // AT_ONCE + 1):
        post_keys(bare.windowHandle(), hands.some(AT_ONCE))
        if turn % 10 == 1:
            time.sleep(1.5)
        qtbot.waitUntil(lambda: len(desk.scans) >= len(hands.scanned), timeout=60_000)
        qtbot.waitUntil(lambda: len(desk.line.text()) >= len(hands.typed), timeout=5000)
    assert len(hands.scanned) >= SCANS // len(LAYOUTS)
    assert desk.scans == hands.scanned
    assert (desk.line.text(), desk.faults, desk.presses) == (hands.typed, [], 0)


def test_the_hands_pause_between_scans_and_type_slowly() -> None:
    """Else the test above would try nothing."""
    hands = Hands("us", 1)
    strokes = [*hands.scan(), *hands.type(), *hands.scan()]
    gaps = [(after.at - before.at) % 2**32 for before, after in pairwise(strokes)]
    assert sum(gap >= 120 for gap in gaps) == 1 + len(hands.typed)
    assert max(gap for gap in gaps if gap < 120) <= 50
