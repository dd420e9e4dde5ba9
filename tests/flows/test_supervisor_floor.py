"""The supervisor's floor beside a real panel: what is recorded there is seen here, who calls is answered from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.codes import ScanKind, wrap
from db.ledger.writer import Ledger
from panel import theme
from panel.navigator import Route
from panel.records import Records
from panel.shift import Shift, Station
from panel.supervisor.desk import Desk, PageName
from panel.supervisor.floor_needs import NeedBox
from panel.supervisor.floor_page import FloorPage
from panel.supervisor.floor_tiles import StationTile
from panel.supervisor.frame import SupervisorFrame
from panel.supervisor.who import WhoSheet
from tests.flows.bench import PanelBench
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

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
    """The floor PC, on the same record with connections of its own threads; nobody is signed in."""
    look = theme.load("light", (1920, 1080), 24.0, desk=True).appearance()
    records = Records(bench.panel.engines, Ledger(bench.panel.engines, "FLOOR-PC"))
    made = SupervisorFrame(Desk(look, records, Shift(Station("FLOOR-PC", "Floor PC", None, "Europe/Berlin"))))
    made.resize(1920, 1080)
    made.show()
    made.begin(PageName.FLOOR)
    qtbot.waitUntil(lambda: floor_of(made).floor is not None, timeout=5000)
    yield made
    made.end()
    records.close()
    made.close()


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
    sheet = frame.findChild(WhoSheet)
    assert isinstance(sheet, WhoSheet)
    assert floor_of(frame).floor.calls[0].answered_by is None  # type: ignore[union-attr]
    QTest.keyClicks(sheet.pin, wrap(ScanKind.BADGE, "MURAT"))
    QTest.keyClick(sheet.pin, Qt.Key.Key_Return)
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
