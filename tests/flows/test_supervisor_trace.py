"""The trace goes on: quality, cost and people under tabs, a hold and a recall from a node, files to hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.commands import CompleteUnits
from db.domain.refusals import Refused
from db.services.completion import complete_units
from panel.supervisor.desk import PageName
from panel.supervisor.trace.hold_sheet import HoldSheet
from panel.supervisor.trace.trace_view import Tab
from tests.flows.desks import desk, sign_in
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.engine import Engines
    from panel.supervisor.frame import SupervisorFrame
    from panel.supervisor.trace.trace_screen import TraceScreen
    from tests.helpers.plant import Plant

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def frame(qtbot: QtBot, engines: Engines, plant: Plant) -> Iterator[SupervisorFrame]:
    """The trace of a finished table."""
    plant.issue("PO-1", "OAK-1", "4")
    plant.issue("PO-1", "SCR-1", "16")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    with desk(engines, PageName.TRACE) as made:
        with qtbot.waitSignal(made.trace.answered, timeout=5000):
            made.take_text("T-1")
        yield made


@pytest.mark.parametrize(
    ("tab", "section"), [(Tab.QUALITY, "inspections"), (Tab.COST, "totals"), (Tab.PEOPLE, "operations")]
)
def test_the_rest_of_the_answer_is_read_when_one_turns_to_it(
    qtbot: QtBot, frame: SupervisorFrame, tab: Tab, section: str
) -> None:
    view = frame.trace.view
    assert view.more[tab].sections == ()
    view.turn_to(tab)
    qtbot.waitUntil(lambda: bool(view.more[tab].sections), timeout=5000)
    assert section in {one.name for one in view.more[tab].sections} or tab is Tab.COST


def test_another_trace_does_not_show_the_cost_of_the_one_before(qtbot: QtBot, frame: SupervisorFrame) -> None:
    view = frame.trace.view
    view.turn_to(Tab.COST)
    qtbot.waitUntil(lambda: bool(view.more[Tab.COST].sections), timeout=5000)
    before = view.more[Tab.COST].sections
    with qtbot.waitSignal(frame.trace.answered, timeout=5000):
        frame.take_text("OAK-1")
    qtbot.waitUntil(lambda: view.more[Tab.COST].sections not in ((), before), timeout=5000)


def reasons(screen: TraceScreen) -> list[Row]:
    return [row for sheet in screen.findChildren(HoldSheet) for row in sheet.findChildren(Row)]


def test_what_is_traced_is_held_from_here_and_every_panel_refuses_it(
    qtbot: QtBot, frame: SupervisorFrame, plant: Plant
) -> None:
    screen = frame.trace
    with qtbot.waitSignal(screen.answered, timeout=5000):
        frame.take_text("SCR-1")
    qtbot.waitUntil(screen.side.hold_button.isVisible, timeout=5000)
    QTest.mouseClick(screen.side.hold_button, LEFT)
    qtbot.waitUntil(lambda: any(row.isVisible() for row in reasons(screen)), timeout=5000)
    qtbot.wait(50)  # laid out
    QTest.mouseClick(reasons(screen)[0], LEFT)
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: frame.strip.said() == "SCR-1 is on hold", timeout=5000)
    with pytest.raises(Refused) as refused:
        plant.issue("PO-1", "SCR-1", "1")
    assert refused.value.code.value == "LOT-HOLD"


def test_a_recall_begins_with_the_lot_that_was_touched(qtbot: QtBot, frame: SupervisorFrame) -> None:
    screen = frame.trace
    gone: list[Any] = []
    screen.go.connect(lambda name, argument: gone.append((name, argument)))
    qtbot.waitUntil(screen.side.recall_button.isVisible, timeout=5000)
    QTest.mouseClick(screen.side.recall_button, LEFT)
    assert gone == [(PageName.RECALL, ("roots", ["T-1"]))]


@pytest.mark.parametrize("kind", ["pdf", "csv", "xlsx"])
def test_what_is_seen_is_written(qtbot: QtBot, frame: SupervisorFrame, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"trace.{kind}"
    frame.trace.files.write(kind, path)
    qtbot.waitUntil(lambda: frame.strip.said() == "Written", timeout=8000)
    content = path.read_bytes()
    assert content[:4] == {"pdf": b"%PDF", "xlsx": b"PK\x03\x04"}.get(kind, content[:4])
    if kind == "csv":
        assert {"OAK-1", "SCR-1"} <= set(content.decode().replace('"', "").replace("\n", ",").split(","))


@pytest.mark.parametrize("kind", ["pdf", "csv"])
def test_a_place_that_takes_no_file_is_said(qtbot: QtBot, frame: SupervisorFrame, tmp_path: Path, kind: str) -> None:
    frame.trace.files.write(kind, tmp_path / "nowhere" / f"trace.{kind}")
    qtbot.waitUntil(lambda: frame.strip.said() == "Not written", timeout=8000)


def test_between_two_things_nothing_can_be_held(qtbot: QtBot, frame: SupervisorFrame) -> None:
    side = frame.trace.side
    qtbot.waitUntil(side.hold_button.isVisible, timeout=5000)
    held: list[Any] = []
    side.hold.connect(lambda *thing: held.append(thing))
    frame.take_text("SCR-1")
    QTest.mouseClick(side.hold_button, LEFT)
    assert not side.hold_button.isVisible()
    qtbot.waitUntil(side.hold_button.isVisible, timeout=5000)
    QTest.mouseClick(side.hold_button, LEFT)
    assert held == [("SCREW-M4", "SCR-1")]
