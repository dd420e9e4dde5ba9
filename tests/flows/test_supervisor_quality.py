"""The quality page: a point leads to its unit, a hold is decided by somebody else, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.commands import CompleteUnits, PlaceHold
from db.domain.quality_commands import InspectUnit, MeasuredValue
from db.queries.quality_now import quality_now
from db.services.completion import complete_units
from db.services.holding import place_hold
from db.services.inspecting import inspect_unit
from panel.supervisor.desk import PageName
from panel.supervisor.quality.decide_sheet import DecideSheet
from panel.supervisor.quality.quality_page import QualityPage
from tests.flows.desks import desk, sign_in, texts, touch_cell
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from db.engine import Engines
    from panel.supervisor.frame import SupervisorFrame
    from tests.helpers.plant import Plant


@pytest.fixture
def frame(plant: Plant, engines: Engines) -> Iterator[SupervisorFrame]:
    """Tables of three heights, and a lot on hold, all of today."""
    plant.moment = datetime.now(UTC) - timedelta(hours=2)
    plant.issue("PO-1", "OAK-1", "4")
    plant.issue("PO-1", "SCR-1", "16")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    for unit, height in (("T-1", "750.1"), ("T-2", "751.5")):
        values = (MeasuredValue(sequence=1, value=height), MeasuredValue(sequence=2, value="pass"))
        plant.do(inspect_unit, InspectUnit, person="1018", plan="FINAL", code=unit, values=values)
    plant.do(place_hold, PlaceHold, person="1018", code="LAC-1", reason="SMELLS", note="Smells of nothing")
    with desk(engines, PageName.QUALITY) as made:
        yield made


def page_of(frame: SupervisorFrame) -> QualityPage:
    page = frame.page_of(PageName.QUALITY)
    assert isinstance(page, QualityPage)
    return page


def sheets(page: QualityPage) -> list[DecideSheet]:
    return [one for one in page.findChildren(DecideSheet) if one.isVisible()]


def decide(qtbot: QtBot, frame: SupervisorFrame, name: str, why: str) -> None:
    page = page_of(frame)
    qtbot.waitUntil(lambda: texts(page.grid, 0) == ["LAC-1"], timeout=5000)
    touch_cell(page.grid, 0, 6)
    qtbot.waitUntil(lambda: bool(sheets(page)), timeout=5000)
    (sheet,) = sheets(page)
    QTest.keyClicks(sheet.why, why)
    row = next(one for one in sheet.findChildren(Row) if one.title().text() == name)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def test_the_values_stand_against_their_limits_and_a_point_leads_to_its_unit(
    qtbot: QtBot, frame: SupervisorFrame
) -> None:
    page = page_of(frame)
    qtbot.waitUntil(lambda: len(page.chart.points) == 2, timeout=5000)
    assert [one.value for one in page.chart.points] == [750.1, 751.5]
    assert {one.value for one in page.chart.lines} >= {748.0, 752.0}
    with qtbot.waitSignal(frame.trace.answered, timeout=5000):
        QTest.mouseClick(
            page.chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, page.chart.place_of(1).toPoint()
        )
    assert frame.top.box.text() == "T-2"


def test_the_chart_is_walked_by_keys(qtbot: QtBot, frame: SupervisorFrame) -> None:
    page = page_of(frame)
    qtbot.waitUntil(lambda: len(page.chart.points) == 2, timeout=5000)
    with qtbot.waitSignal(page.chart.chosen, timeout=2000) as chosen:
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
            QTest.keyClick(page.chart, key)
    assert chosen.args == ["T-1"]


def test_a_hold_is_released_by_another_person_than_who_placed_it(
    qtbot: QtBot, frame: SupervisorFrame, plant: Plant
) -> None:
    decide(qtbot, frame, "Release the hold", "Smelt it again")
    sign_in(qtbot, frame, "ELIF")
    qtbot.waitUntil(lambda: frame.strip.said() != "", timeout=5000)
    assert "released" not in frame.strip.said()
    with plant.engines.read.connect() as connection:
        assert quality_now(connection, plant.moment, plant.moment).hold_count == 1
    QTest.mouseClick(frame.top.who_button, Qt.MouseButton.LeftButton)  # she goes
    decide(qtbot, frame, "Release the hold", "Smelt it again")
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: frame.strip.said() == "LAC-1 is released", timeout=5000)
    qtbot.waitUntil(lambda: page_of(frame).grid.grid.rowCount() == 0, timeout=5000)


def test_what_is_scrapped_leaves_the_stock(qtbot: QtBot, frame: SupervisorFrame, plant: Plant) -> None:
    decide(qtbot, frame, "Scrap", "Smells of nothing")
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: frame.strip.said() == "LAC-1: Scrap", timeout=5000)
    with plant.engines.read.connect() as connection:
        (one,) = quality_now(connection, plant.moment, plant.moment).holds
        assert one.on_hand == Decimal(0)


def test_without_a_reason_nothing_is_decided(qtbot: QtBot, frame: SupervisorFrame, plant: Plant) -> None:
    decide(qtbot, frame, "Scrap", " ")
    (sheet,) = sheets(page_of(frame))
    assert sheet.answer.text() == "Say why first."
    with plant.engines.read.connect() as connection:
        assert quality_now(connection, plant.moment, plant.moment).holds[0].on_hand == Decimal(20)
