"""Nobody there for a while: the panel asks for a badge, and what was begun waits for its owner."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from panel.navigator import Route
from tests.flows.bench import PanelBench
from tests.flows.test_first_product import counts, on_hand, open_job
from widgets.buttons import Tile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant

SOON = 1.5 / 60
"""Minutes."""


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path
) -> Iterator[Callable[[float], PanelBench]]:
    """A panel that locks after so many minutes."""
    _ = plant
    made: list[PanelBench] = []

    def of(minutes: float) -> PanelBench:
        made.append(PanelBench(qtbot, qapp, database_url, tmp_path, idle_minutes=minutes))
        return made[0]

    yield of
    for one in made:
        one.close()


def half_typed(bench: PanelBench) -> None:
    """A quantity stands on the keypad, not recorded yet."""
    open_job(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    for key in ("1", ".", "5"):
        bench.key(key)


def locked(bench: PanelBench) -> None:
    bench.wait(lambda: bench.shell.navigator.route is Route.SIGN_IN)
    bench.says("Ayşe Yılmaz: scan your badge")


def test_the_owner_finds_the_draft_as_it_was(opened: Callable[[float], PanelBench], plant: Plant) -> None:
    bench = opened(SOON)
    half_typed(bench)
    locked(bench)
    before = counts(plant)
    bench.scan("OAK-1")
    bench.says("Sign in first")
    assert counts(plant) == before
    bench.badge("AYSE")
    bench.at(Route.ISSUE)
    bench.primary("Issue 1.5")
    bench.at(Route.JOB)
    assert on_hand(plant, "OAK-1") == Decimal("98.5")


def test_somebody_else_begins_at_home_and_the_draft_is_gone(
    opened: Callable[[float], PanelBench], plant: Plant
) -> None:
    bench = opened(SOON)
    half_typed(bench)
    locked(bench)
    bench.badge("MURAT")
    bench.at(Route.HOME)
    assert bench.panel.shift.person is not None
    assert bench.panel.shift.person.personnel_no == "1001"
    assert bench.panel.shift.last_act is None
    locked_again = bench.shell.navigator
    bench.wait(lambda: locked_again.route is Route.SIGN_IN)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    assert on_hand(plant, "OAK-1") == Decimal(100)


def test_a_sheet_that_was_open_is_open_again(opened: Callable[[float], PanelBench], plant: Plant) -> None:
    _ = plant
    bench = opened(SOON)
    open_job(bench)
    bench.press("pause")
    bench.wait(lambda: bench.screen.findChild(Tile, "BREAK") is not None)
    locked(bench)
    bench.badge("AYSE")
    bench.at(Route.JOB)
    tile = bench.screen.findChild(Tile, "BREAK")
    assert tile.isVisible()
    bench.touch(tile)
    bench.says("Paused")


def test_touches_and_scans_keep_it_open_and_nought_minutes_never_lock(
    opened: Callable[[float], PanelBench], plant: Plant
) -> None:
    _ = plant
    bench = opened(SOON)
    open_job(bench)
    for _turn in range(4):
        bench.qtbot.wait(700)
        bench.scan("NOBODY-KNOWS")
        bench.qtbot.wait(700)
        QTest.mouseClick(bench.shell.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(500, 4))
    assert bench.shell.navigator.route is Route.JOB


def test_without_the_setting_it_stays_open(opened: Callable[[float], PanelBench], plant: Plant) -> None:
    _ = plant
    bench = opened(0)
    open_job(bench)
    bench.qtbot.wait(2500)
    assert bench.shell.navigator.route is Route.JOB
