"""Somebody counts what is there, by real scans: how far the record is off is said before one touch records it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from db.domain.codes import ScanKind, wrap
from db.domain.command import SYSTEM
from db.domain.commands import CompleteUnits, PlaceHold, SetMaster, Ship, ShipLine
from db.models.material import adjustment
from db.queries.find import find_one
from db.services.completion import complete_units
from db.services.holding import place_hold
from db.services.master_data import set_master
from db.services.shipping import ship
from panel.navigator import Route
from tests.flows.bench import PanelBench
from tests.helpers.plant import Plant, row
from widgets.buttons import BigButton, Tile
from widgets.chip import Notice
from widgets.rows import MaterialRow, Row, RowState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    rows = (row("location", {"code": "WH-1"}, name="Rack 1"), row("location", {"code": "WH-2"}, name="Rack 2"))
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    plant.receive("SCREW-M4", "SCR-7", "100", supplier="BOLT", location="WH-1")
    plant.receive("MOTOR", "MOT-1", "1", location="WH-1")
    bench = PanelBench(qtbot, qapp, database_url, tmp_path)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    bench.touch(bench.find(Tile, "count"))
    bench.at(Route.COUNT)
    yield bench
    bench.close()


def on_hand(plant: Plant, code: str) -> Decimal:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).on_hand


def counts(plant: Plant) -> int:
    with plant.engines.read.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(adjustment)).scalar_one())


def type_in(panel: PanelBench, text: str) -> None:
    for key in text:
        panel.key(key)


def listed(panel: PanelBench) -> dict[str, MaterialRow]:
    """What should be at the place, as it is shown."""
    return {one.title().text(): one for one in panel.screen.findChildren(MaterialRow) if one.isVisible()}


def says_below(panel: PanelBench, words: str) -> None:
    """Until it stands below the number that was typed."""
    panel.wait(
        lambda: [one.accessibleName() for one in panel.screen.findChildren(Notice) if one.isVisible()] == [words]
    )


def test_a_lot_is_counted_and_the_record_takes_over_what_was_found(panel: PanelBench, plant: Plant) -> None:
    panel.scan("SCR-7")
    panel.says("How much is there?")
    assert not panel.screen.action_row.primary.isEnabled()
    type_in(panel, "97")
    says_below(panel, "3 pcs less. than on record")
    assert counts(plant) == 0, "nothing is recorded before the touch"
    panel.primary("Record 97 pcs")
    panel.says("97 pcs of Screw M4x12 counted")
    assert panel.sentence == "SCR-7: 3 pcs less than was on record"
    assert (on_hand(plant, "SCR-7"), counts(plant)) == (Decimal(97), 1)
    panel.press("undo")
    panel.says("Taken back")
    assert on_hand(plant, "SCR-7") == 100


def test_more_and_as_much_are_said_too_and_a_wrong_key_is_rubbed_out(panel: PanelBench, plant: Plant) -> None:
    panel.scan("OAK-1")
    panel.says("How much is there?")
    type_in(panel, "1005")
    says_below(panel, "905 m² more. than on record")
    panel.touch(panel.find(BigButton, "usual"))
    says_below(panel, "As on record. nothing to correct")
    panel.primary("Record 100 m²")
    panel.says("counted")
    assert panel.sentence == "OAK-1: as on record"
    assert (on_hand(plant, "OAK-1"), counts(plant)) == (Decimal(100), 1), "a count that agrees is a count too"


def test_a_place_under_the_finger_when_the_list_changes_is_not_chosen(panel: PanelBench) -> None:
    panel.wait(lambda: panel.screen.findChild(Row, "WH-2") is not None)
    first, second = panel.find(Row, "WH-1"), panel.find(Row, "WH-2")
    at, window = second.mapTo(panel.shell, second.rect().center()), panel.shell.windowHandle()
    panel.touch(first)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    panel.says("Scan what you find at WH-1")
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    panel.says("Scan what you find at WH-1")
    assert not panel.screen.busy


def test_the_label_of_a_place_lists_what_should_be_there(panel: PanelBench, plant: Plant) -> None:
    panel.scan(wrap(ScanKind.LOCATION, "WH-1"))
    panel.says("Scan what you find at WH-1")
    panel.wait(lambda: set(listed(panel)) == {"SCR-7", "MOT-1"})
    panel.scan("SCR-7")
    panel.says("How much is there?")
    type_in(panel, "0")
    panel.primary("Record 0 pcs")
    panel.says("0 pcs of Screw M4x12 counted")
    panel.wait(lambda: set(listed(panel)) == {"SCR-7", "MOT-1"})
    assert listed(panel)["SCR-7"].state is RowState.DONE
    panel.touch(listed(panel)["MOT-1"])
    panel.says("Is it there?")
    panel.touch(panel.find(Tile, "gone"))
    panel.primary("Record")
    panel.says("MOT-1 is not there")
    assert panel.sentence == "On record it was there"
    assert on_hand(plant, "SCR-7") == on_hand(plant, "MOT-1") == 0
    panel.press("undo")
    panel.says("Taken back")
    assert on_hand(plant, "MOT-1") == 1
    panel.wait(lambda: set(listed(panel)) == {"SCR-7", "MOT-1"})
    assert listed(panel)["MOT-1"].state is RowState.LATER


def test_a_place_is_touched_and_left_for_another(panel: PanelBench) -> None:
    panel.wait(lambda: panel.screen.findChild(Row, "WH-1") is not None)
    panel.touch(panel.find(Row, "WH-1"))
    panel.says("Scan what you find at WH-1")
    panel.press("place")
    panel.says("Scan what you count")
    panel.wait(lambda: panel.screen.findChild(Row, "WH-2") is not None)
    panel.touch(panel.find(Row, "WH-2"))
    panel.says("Nothing should be at WH-2")


def test_a_unit_that_was_counted_out_is_found_again(panel: PanelBench, plant: Plant) -> None:
    for tile, found, left in (("gone", "not there", 0), ("there", "there", 1)):
        panel.scan("MOT-1")
        panel.wait(lambda: panel.screen.thing is not None)
        panel.touch(panel.find(Tile, tile))
        panel.primary("Record")
        panel.says(f"MOT-1 is {found}")
        assert on_hand(plant, "MOT-1") == left


def test_a_second_scan_is_amber_before_and_after_it_was_counted(panel: PanelBench, plant: Plant) -> None:
    panel.scan("SCR-7")
    panel.says("How much is there?")
    panel.scan("SCR-7")
    panel.says("SCR-7 is on the screen already")
    type_in(panel, "98")
    panel.primary("Record 98 pcs")
    panel.says("counted")
    panel.scan("SCR-7")
    panel.says("SCR-7 was counted already")
    assert panel.sentence.startswith("98 pcs")
    assert counts(plant) == 1


def test_what_cannot_be_counted_is_refused_at_the_scan(panel: PanelBench, plant: Plant) -> None:
    plant.do(place_hold, PlaceHold, person="1018", code="OAK-1", reason="damp")
    panel.scan("NO-SUCH-LOT")
    panel.wait(lambda: "NO-SUCH-LOT" in panel.title and "Nothing was recorded" in panel.sentence)
    panel.scan(wrap(ScanKind.LOCATION, "WH-99"))
    panel.says("There is no place WH-99")
    panel.scan("OAK-1")  # the control: what is on hold is still there and is counted
    panel.says("How much is there?")
    assert counts(plant) == 0


def test_a_unit_that_a_customer_has_is_not_found_here(panel: PanelBench, plant: Plant) -> None:
    plant.order("PO-9", quantity="1")
    plant.issue("PO-9", "OAK-1", "2")
    plant.issue("PO-9", "SCR-1", "8")
    unit = plant.do(complete_units, CompleteUnits, order_no="PO-9", count=1).codes[0]
    panel.scan(unit)
    panel.says("Is it there?")
    lines = (ShipLine(code=unit, quantity=Decimal(1)),)
    plant.do(ship, Ship, customer="ADLER", lines=lines)
    panel.press("other")
    panel.says("Scan what you count")
    panel.scan(unit)
    panel.wait(lambda: "UNIT-SHIPPED" in panel.sentence)
    assert counts(plant) == 0
