"""The supervisor's floor beside a real panel: what is recorded there is seen here, who calls is answered from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from panel.navigator import Route
from panel.supervisor.desk import PageName
from panel.supervisor.floor.floor_needs import NeedBox
from panel.supervisor.floor.floor_page import FloorPage
from panel.supervisor.floor.floor_tiles import StationTile
from tests.flows.bench import PanelBench
from tests.flows.desks import desk, sign_in
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from panel.supervisor.frame import SupervisorFrame
    from tests.helpers.plant import Plant

LEFT = Qt.MouseButton.LeftButton
SEEN_MILLISECONDS = 2000
"""How long a supervisor may be behind the panels."""


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    """A panel at a station."""
    made = PanelBench(qtbot, qapp, database_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def frame(qtbot: QtBot, bench: PanelBench) -> Iterator[SupervisorFrame]:
    """The floor PC on the same record; nobody is signed in."""
    with desk(bench.panel.engines, PageName.FLOOR) as made:
        qtbot.waitUntil(lambda: floor_of(made).floor is not None, timeout=5000)
        yield made


def floor_of(frame: SupervisorFrame) -> FloorPage:
    page = frame.page_of(PageName.FLOOR)
    assert isinstance(page, FloorPage)
    return page


def said_of(frame: SupervisorFrame, station: str) -> set[str]:
    tile = next((one for one in frame.findChildren(StationTile, station) if not one.isHidden()), None)
    return set() if tile is None else {label.text() for label in tile.findChildren(Label)}


def test_what_a_panel_records_appears_within_two_seconds(
    qtbot: QtBot, bench: PanelBench, frame: SupervisorFrame
) -> None:
    assert "Waiting" in said_of(frame, "ASM-02")
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.wait(lambda: not bench.panel.records.waiting)
    qtbot.waitUntil(lambda: {"Running", "Ayşe Yılmaz"} <= said_of(frame, "ASM-02"), timeout=SEEN_MILLISECONDS)


def test_a_call_is_answered_by_whoever_signs_in_for_it(qtbot: QtBot, bench: PanelBench, frame: SupervisorFrame) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.touch(bench.screen.header.help_button)
    qtbot.waitUntil(lambda: "Calls for help" in said_of(frame, "ASM-02"), timeout=SEEN_MILLISECONDS + 2000)
    box = next(one for one in frame.findChildren(NeedBox) if one.need.key == "call:ASM-02" and not one.isHidden())
    QTest.mouseClick(box.button, LEFT)
    assert floor_of(frame).floor.calls[0].answered_by is None  # type: ignore[union-attr]
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: "knows that you come" in frame.strip.said(), timeout=5000)
    assert floor_of(frame).desk.shift.person is not None
    qtbot.waitUntil(lambda: "Murat Demir comes" in said_of(frame, "ASM-02"), timeout=5000)


def test_what_is_touched_leads_to_the_trace(qtbot: QtBot, frame: SupervisorFrame) -> None:
    grid = floor_of(frame).orders.grid
    place = grid.visualRect(grid.grid.index(0, 0)).center()
    with qtbot.waitSignal(frame.trace.answered, timeout=5000):
        QTest.mouseClick(grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert frame.name is PageName.TRACE
    assert frame.top.box.text() == "PO-1"


def test_a_record_that_is_away_is_said_and_read_again(qtbot: QtBot, frame: SupervisorFrame) -> None:
    frame.live.away.emit(True)
    assert frame.strip.said() == "The record could not be read"
    frame.live.away.emit(False)
    assert frame.strip.said() == ""
