"""The worklist of exceptions: forgotten work is ended from here, a label is settled by a scan, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.commands import PrintLabel, StartStage
from db.ledger.verify import verify
from db.queries.exceptions import exceptions
from db.services.labelling import record_label
from db.services.staging import start_stage
from panel.supervisor.desk import PageName
from panel.supervisor.exceptions.exceptions_page import ExceptionsPage
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
    """Somebody began a day ago and never ended it; a label was printed an hour ago."""
    plant.moment = datetime.now(UTC) - timedelta(days=1)
    plant.do(start_stage, StartStage, order_no="PO-1", stage_sequence=10)
    plant.moment = datetime.now(UTC) - timedelta(hours=1)
    plant.do(record_label, PrintLabel, code="OAK-1", target="label printer")
    with desk(engines, PageName.EXCEPTIONS) as made:
        yield made


def page_of(frame: SupervisorFrame) -> ExceptionsPage:
    assert isinstance(frame.page, ExceptionsPage)
    return frame.page


def test_forgotten_work_ends_at_the_last_act_of_whoever_forgot(
    qtbot: QtBot, frame: SupervisorFrame, plant: Plant
) -> None:
    page = page_of(frame)
    qtbot.waitUntil(lambda: texts(page.grid, 0) == ["Ayşe Yılmaz"], timeout=5000)
    qtbot.waitUntil(lambda: frame.rail.buttons[PageName.EXCEPTIONS].count == 2, timeout=5000)
    touch_cell(page.grid, 0, 4)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.isVisible(), timeout=5000)
    assert page.sheet is not None
    rows = page.sheet.findChildren(Row)
    assert rows[0].title().text().startswith("At their last act")
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: frame.strip.said() == "Ayşe Yılmaz is signed off", timeout=5000)
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() == 0, timeout=5000)
    assert page.message.title() == "Nobody forgot to end their work"
    assert verify(plant.engines).faults == ()


def test_an_operator_may_not_end_it(qtbot: QtBot, frame: SupervisorFrame, plant: Plant) -> None:
    page = page_of(frame)
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() == 1, timeout=5000)
    touch_cell(page.grid, 0, 4)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.isVisible(), timeout=5000)
    assert page.sheet is not None
    QTest.mouseClick(page.sheet.findChildren(Row)[0], Qt.MouseButton.LeftButton)
    sign_in(qtbot, frame, "AYSE")
    qtbot.waitUntil(lambda: "has no right to do this" in frame.strip.said(), timeout=5000)
    with plant.engines.read.connect() as connection:
        now = datetime.now(UTC)
        assert len(exceptions(connection, now, now.date()).forgotten) == 1


def test_a_scan_settles_the_label_it_belongs_to(qtbot: QtBot, frame: SupervisorFrame) -> None:
    page = page_of(frame)
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: texts(page.grid, 0) == ["OAK-1"], timeout=5000)
    QTest.keyClicks(frame.top.box, "OAK-1")
    QTest.keyClick(frame.top.box, Qt.Key.Key_Return)
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() == 0, timeout=5000)
    assert frame.strip.said() == "OAK-1 is labelled right"


def test_another_scan_is_traced_as_everywhere(qtbot: QtBot, frame: SupervisorFrame) -> None:
    page = page_of(frame)
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() == 1, timeout=5000)
    with qtbot.waitSignal(frame.trace.answered, timeout=5000):
        QTest.keyClicks(frame.top.box, "SCR-1")
        QTest.keyClick(frame.top.box, Qt.Key.Key_Return)
    assert frame.name is PageName.TRACE


def test_the_gaps_are_read_when_somebody_looks_at_them(qtbot: QtBot, frame: SupervisorFrame) -> None:
    page = page_of(frame)
    page.tabs.setCurrentIndex(4)
    qtbot.waitUntil(lambda: page.message.title() == "The trace has no gaps", timeout=5000)
    assert page.gaps == ()
