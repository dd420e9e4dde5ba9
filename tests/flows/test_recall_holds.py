"""A supervisor holds everything of a recall: the operator's panel refuses the lot and the units, by real scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.domain.commands import CompleteUnits
from db.engine import open_engines
from db.ledger.writer import Ledger
from db.services.completion import complete_units
from panel.navigator import Route
from panel.records import Records
from tests.flows.test_first_product import issue, open_job, refused
from tests.panel.supervisor.recall_desk import RecallBench
from widgets.buttons import Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant

UNIT = "TBL-1"


@pytest.fixture
def office(
    qtbot: QtBot, qapp: QApplication, plant: Plant, bench: PanelBench, database_url: str
) -> Iterator[RecallBench]:
    """The supervisor's view on the floor PC, on the same record as the panel, in a process of its own as far as the
    record can tell: its own connections, its own stream.
    """
    _ = bench  # opened first: its keeper takes up the garbage of both
    plant.order("PO-0", quantity="1")
    plant.issue("PO-0", "OAK-1", "2")
    plant.issue("PO-0", "SCR-1", "8")
    plant.do(complete_units, CompleteUnits, order_no="PO-0", count=1, serials=(UNIT,))
    engines = open_engines(database_url)
    records = Records(engines, Ledger(engines, "FLOOR-PC"))
    made = RecallBench(qtbot, qapp, records, ((1366, 768), 14.0, True)).begin()
    yield made
    made.frame.end()
    made.frame.hide()
    records.close()
    engines.dispose()


def to_ship(bench: PanelBench) -> None:
    """The customer is touched; units are wanted."""
    bench.touch(bench.find(Tile, "ship"))
    bench.at(Route.SHIP)
    bench.wait(lambda: bench.screen.findChild(Row, "0") is not None)
    bench.touch(bench.find(Row, "0"))


def hold_all(office: RecallBench) -> None:
    """The red button."""
    case = office.page.case
    office.touch(case.board.hold.hold_button)
    office.wait(lambda: case.numbers is not None and case.numbers.to_hold == 0)
    office.settled()


def test_what_is_held_is_refused_at_the_panel(bench: PanelBench, office: RecallBench, plant: Plant) -> None:
    office.open_case("OAK-1")
    open_job(bench)
    hold_all(office)
    refused(bench, plant, "OAK-1", "OAK-1 is on hold", "LOT-HOLD")
    bench.scan("SCR-1")  # the control: another lot of the same job is taken
    bench.at(Route.ISSUE)
    bench.screen.go_back()
    bench.at(Route.JOB)
    bench.screen.go_back()
    bench.at(Route.HOME)
    to_ship(bench)
    bench.scan(UNIT)
    bench.says(f"{UNIT} is on hold")
    assert "PK-HOLD" in bench.sentence


def test_a_case_and_a_drill_alone_hold_nothing(bench: PanelBench, office: RecallBench) -> None:
    """The control: what is refused above is refused for the hold alone."""
    office.open_case("OAK-1", drill=True)
    office.open_case("OAK-1")
    open_job(bench)
    issue(bench, "OAK-1")
    bench.screen.go_back()
    bench.at(Route.HOME)
    to_ship(bench)
    bench.scan(UNIT)
    bench.says(f"{UNIT} is packed")


def test_what_the_panel_records_is_seen_in_the_case_at_once(bench: PanelBench, office: RecallBench) -> None:
    office.open_case("OAK-1")
    assert office.page.case.numbers is not None
    left = office.page.case.numbers.view.balances[0].on_hand
    open_job(bench)
    issue(bench, "OAK-1")
    office.wait(lambda: office.page.case.numbers.view.balances[0].on_hand < left)  # type: ignore[union-attr]
