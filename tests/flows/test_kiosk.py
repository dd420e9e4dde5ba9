"""A panel on a wall: dark when nobody looks, locked while it is cleaned, and no way out of it."""

from __future__ import annotations

import time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.services.master_data import set_master
from panel.navigator import Route
from panel.screens.cleaning import CleaningScreen
from tests.flows.bench import PanelBench
from tests.flows.test_first_product import counts, on_hand, open_job
from tests.helpers.plant import row
from widgets.buttons import Tile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant

SOON = 1.2 / 60
"""Minutes."""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path
) -> Iterator[Callable[..., PanelBench]]:
    _ = plant
    made: list[PanelBench] = []

    def of(**panel: Any) -> PanelBench:
        made.append(PanelBench(qtbot, qapp, database_url, tmp_path, **panel))
        return made[0]

    yield of
    for one in made:
        if one.panel.shift.kiosk:
            one.panel.shift.end()
        one.close()


def middle(bench: PanelBench, widget: QWidget) -> QPoint:
    return widget.mapTo(bench.shell, widget.rect().center())


def dark(bench: PanelBench) -> None:
    bench.wait(bench.shell.blank.isVisible)


def test_the_touch_that_wakes_presses_nothing_and_the_next_one_does(opened: Callable[..., PanelBench]) -> None:
    bench = opened(blank_minutes=SOON)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    dark(bench)
    picture = bench.shell.grab().toImage()
    tones = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 40) for y in range(0, 800, 40)}
    assert tones == {"#000000"}
    window, there = bench.shell.windowHandle(), middle(bench, bench.find(Tile, "look_up"))
    QTest.mousePress(window, LEFT, pos=there)
    assert bench.shell.grab().toImage().pixelColor(4, 40).name() != "#000000"
    QTest.mouseRelease(window, LEFT, pos=there)
    assert not bench.shell.blank.isVisible()
    bench.qtbot.wait(200)
    assert bench.shell.navigator.route is Route.HOME
    QTest.mouseClick(window, LEFT, pos=there)
    bench.at(Route.LOOK_UP)


def test_a_finger_wakes_it_as_well_and_presses_nothing(opened: Callable[..., PanelBench]) -> None:
    bench = opened(blank_minutes=SOON)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    dark(bench)
    glass, window = QTest.createTouchDevice(), bench.shell.windowHandle()
    there = middle(bench, bench.find(Tile, "look_up"))
    for route in (Route.HOME, Route.LOOK_UP):
        QTest.touchEvent(window, glass).press(0, there, window).commit()
        bench.qtbot.wait(50)
        QTest.touchEvent(window, glass).release(0, there, window).commit()
        bench.wait(lambda: not bench.shell.blank.isVisible())
        bench.qtbot.wait(300)
        assert bench.shell.navigator.route is route


def test_the_scan_that_wakes_is_answered(opened: Callable[..., PanelBench]) -> None:
    bench = opened(blank_minutes=SOON)
    open_job(bench)
    dark(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    assert not bench.shell.blank.isVisible()
    dark(bench)
    bench.send(b"\x01\x02\r")
    bench.says("could not be read")
    assert not bench.shell.blank.isVisible()


def test_a_key_wakes_it_and_presses_nothing(opened: Callable[..., PanelBench]) -> None:
    bench = opened(blank_minutes=SOON)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    dark(bench)
    QTest.keyClick(bench.shell.windowHandle(), Qt.Key.Key_Return)
    bench.wait(lambda: not bench.shell.blank.isVisible())
    bench.qtbot.wait(100)
    assert bench.shell.navigator.route is Route.HOME


def test_nought_minutes_stay_bright_and_so_does_what_is_not_saved(opened: Callable[..., PanelBench]) -> None:
    bench = opened(blank_minutes=0)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.qtbot.wait(1500)
    assert not bench.shell.blank.isVisible()


def test_it_does_not_go_dark_over_an_act_that_waits(
    opened: Callable[..., PanelBench], plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = opened(blank_minutes=SOON)
    open_job(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    ledger, seen = bench.panel.records._ledger, []
    monkeypatch.setattr(ledger, "write", _Slow(ledger.write))
    bench.primary("Issue")

    def answered() -> bool:
        seen.append(bench.shell.blank.isVisible())
        return bench.shell.navigator.route is Route.JOB

    bench.wait(answered)
    assert len(seen) > 100
    assert not any(seen)
    assert on_hand(plant, "OAK-1") < Decimal(100)
    dark(bench)


class _Slow:
    """The record takes its time."""

    def __init__(self, write: Callable[..., Any]) -> None:
        self._write = write

    def __call__(self, *arguments: Any) -> Any:
        time.sleep(3)
        return self._write(*arguments)


def test_while_the_glass_is_cleaned_nothing_counts(
    opened: Callable[..., PanelBench], plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CleaningScreen, "seconds", 4)
    bench = opened()
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    bench.touch(bench.find(Tile, "clean"))
    bench.at(Route.CLEAN)
    assert bench.screen.left.text() == "4"
    before = counts(plant)
    bench.scan("OAK-1")
    bench.says("Not recorded")
    assert "being cleaned" in bench.sentence
    assert bench.panel.shift.scans[0].code == "OAK-1"
    bench.badge("MURAT")
    bench.order("PO-1")
    window = bench.shell.windowHandle()
    for x in range(20, bench.shell.width(), 60):
        for y in range(20, bench.shell.height(), 60):
            QTest.mouseClick(window, LEFT, pos=QPoint(x, y))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert bench.shell.navigator.route is Route.CLEAN
    assert not any("MURAT" in note.code for note in bench.panel.shift.scans)
    assert counts(plant) == before
    bench.at(Route.HOME)
    assert bench.panel.shift.person is not None
    assert bench.panel.shift.person.personnel_no == "1042"
    bench.order("PO-1")
    bench.at(Route.JOB)


def test_cleaning_takes_half_a_minute() -> None:
    assert CleaningScreen.seconds == 30


def to_panel(bench: PanelBench, badge: str) -> None:
    bench.badge(badge)
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    bench.touch(bench.find(Tile, "panel"))
    bench.at(Route.PANEL)


def test_a_kiosk_is_closed_by_an_administrator_s_badge_alone(opened: Callable[..., PanelBench], plant: Plant) -> None:
    rows = (row("person", {"personnel_no": "0001"}, name="Deniz Kaya", role="ADMIN"),)
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    plant.credentials("0001", "DENIZ", "730264")
    bench = opened(kiosk=True)
    assert bench.shell.isFullScreen()
    to_panel(bench, "MURAT")
    bench.badge("AYSE")
    bench.says("This is a badge")
    assert bench.shell.isVisible()
    bench.press("close")
    bench.says("Scan an administrator's badge")
    bench.badge("MURAT")
    bench.says("has no right")
    bench.badge("NOBODY")
    bench.says("Nobody has this badge")
    assert bench.shell.isVisible()
    with bench.qtbot.waitSignal(bench.shell.closed, timeout=5000):
        bench.badge("DENIZ")
    assert not bench.shell.isVisible()


def test_a_kiosk_has_no_other_way_out(opened: Callable[..., PanelBench]) -> None:
    bench = opened(kiosk=True)
    to_panel(bench, "MURAT")
    shell = bench.shell
    closed = QCloseEvent()
    QApplication.sendEvent(shell, closed)
    assert not closed.isAccepted()
    assert shell.close() is False
    for key, with_ in (
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    ):  # fmt: skip
        QTest.keyClick(shell.windowHandle(), key, with_)
    shell.showMinimized()
    bench.wait(lambda: shell.isFullScreen() and not shell.isMinimized())
    assert shell.isVisible()
    assert shell.navigator.route is Route.PANEL
    pointer = QGuiApplication.overrideCursor()
    assert pointer is not None
    assert pointer.shape() is Qt.CursorShape.BlankCursor


def test_a_window_closes_and_has_a_pointer_and_offers_no_close(opened: Callable[..., PanelBench]) -> None:
    """The control: it is the kiosk that forbids."""
    bench = opened()
    to_panel(bench, "MURAT")
    assert bench.screen.action_row.button("close") is None
    assert QGuiApplication.overrideCursor() is None
    assert bench.shell.close() is True


@pytest.mark.parametrize("kiosk", [False, True])
def test_nothing_has_a_context_menu(opened: Callable[..., PanelBench], *, kiosk: bool) -> None:
    bench = opened(kiosk=kiosk)
    open_job(bench)
    for one in [bench.shell, *bench.shell.findChildren(QWidget)]:
        if one.isVisible():
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), one.mapToGlobal(QPoint(2, 2)))
            QApplication.sendEvent(one, asked)
            assert asked.type() == QEvent.Type.ContextMenu
            assert QApplication.activePopupWidget() is None, type(one).__name__
