"""Material that an order did not use comes back, from the job: a scan, how much, one touch."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from db.domain.commands import BirthUnits, CompleteUnits, ReturnMaterial, Ship, ShipLine
from db.queries.find import find_one
from db.queries.issued import issues_left
from db.services.completion import birth_units, complete_units
from db.services.issuing import return_material
from db.services.shipping import ship
from panel.navigator import Route
from tests.flows.bench import PanelBench
from widgets.buttons import BigButton
from widgets.rows import MaterialRow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    plant.issue("PO-1", "SCR-1", "40", stage_sequence=10)
    plant.issue("PO-1", "SCR-1", "5", stage_sequence=10)
    bench = PanelBench(qtbot, qapp, database_url, tmp_path)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    yield bench
    bench.close()


def to_giving_back(panel: PanelBench, lots: int = 1) -> None:
    panel.order("PO-1")
    panel.at(Route.JOB)
    panel.press("give_back")
    panel.at(Route.GIVE_BACK)
    panel.wait(lambda: len(panel.screen.lots) == lots)


def type_in(panel: PanelBench, text: str) -> None:
    for key in text:
        panel.key(key)


def on_hand(plant: Plant, code: str = "SCR-1") -> Decimal:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).on_hand


def left(plant: Plant) -> list[Decimal]:
    """Of each issue of the order, the newest first."""
    with plant.engines.read.connect() as connection:
        return [one.left for one in issues_left(connection, "PO-1")]


def test_a_lot_is_scanned_and_a_part_of_it_comes_back(panel: PanelBench, plant: Plant) -> None:
    to_giving_back(panel)
    panel.scan("SCR-1")
    panel.says("How much comes back?")
    type_in(panel, "3")
    assert on_hand(plant) == 455, "nothing is recorded before the touch"
    panel.primary("Give back 3 pcs")
    panel.says("3 pcs of Screw M4x12 given back")
    assert panel.sentence == "Put SCR-1 back"
    assert (on_hand(plant), left(plant)) == (Decimal(458), [Decimal(2), Decimal(40)])
    panel.press("undo")
    panel.says("Taken back")
    assert (on_hand(plant), left(plant)) == (Decimal(455), [Decimal(5), Decimal(40)])


def test_more_than_the_last_issue_comes_out_of_the_one_before_too_and_undo_takes_both(
    panel: PanelBench, plant: Plant
) -> None:
    to_giving_back(panel)
    panel.touch(panel.find(MaterialRow, panel.screen.lots[0].key))
    panel.says("How much comes back?")
    type_in(panel, "12")
    panel.primary("Give back 12 pcs")
    panel.says("12 pcs of Screw M4x12 given back")
    assert left(plant) == [Decimal(33)]
    panel.press("undo")
    panel.says("Taken back")
    assert left(plant) == [Decimal(5), Decimal(40)]
    panel.wait(lambda: panel.screen.lots[0].left == 45)


def test_no_more_can_come_back_than_went_in(panel: PanelBench, plant: Plant) -> None:
    to_giving_back(panel)
    panel.scan("SCR-1")
    panel.says("How much comes back?")
    type_in(panel, "46")
    primary = panel.screen.action_row.primary
    assert (primary.isEnabled(), primary.reason()) == (False, "too much")
    panel.scan("SCR-1")
    panel.says("SCR-1 is on the screen already")
    panel.touch(panel.find(BigButton, "usual"))
    panel.primary("Give back 45 pcs")
    panel.says("given back")
    assert left(plant) == []
    panel.wait(lambda: not panel.screen.lots)


def test_a_colleague_was_faster_and_what_is_left_is_shown(panel: PanelBench, plant: Plant) -> None:
    to_giving_back(panel)
    panel.scan("SCR-1")
    panel.says("How much comes back?")
    type_in(panel, "45")
    panel.wait(panel.screen.action_row.primary.isEnabled)
    with plant.engines.read.connect() as connection:
        newest = issues_left(connection, "PO-1")[0]
    plant.do(return_material, ReturnMaterial, issue_entry=newest.entry_id, quantity=Decimal(4))
    panel.primary("Give back 45 pcs")
    panel.says("Only 1 was issued")
    panel.wait(lambda: panel.screen.lots[0].left == 41)
    assert left(plant) == [Decimal(1), Decimal(40)]


def test_what_did_not_go_into_the_order_is_refused(panel: PanelBench, plant: Plant) -> None:
    to_giving_back(panel)
    panel.scan("OAK-1")
    panel.says("This was not issued")
    panel.scan("NO-SUCH-LOT")
    panel.wait(lambda: "NO-SUCH-LOT" in panel.title)
    panel.scan("SCR-1")  # the control
    panel.says("How much comes back?")
    assert left(plant) == [Decimal(5), Decimal(40)]


def test_a_lot_in_several_units_is_asked_for_and_of_a_shipped_one_nothing_comes_back(
    panel: PanelBench, plant: Plant
) -> None:
    first, second = plant.do(birth_units, BirthUnits, order_no="PO-1", count=2).codes
    plant.issue("PO-1", "OAK-1", "2", into_unit=first, stage_sequence=10)
    plant.issue("PO-1", "OAK-1", "2", into_unit=second, stage_sequence=10)
    plant.issue("PO-1", "SCR-1", "8", into_unit=first, stage_sequence=10)
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=(first,))
    plant.do(ship, Ship, customer="ADLER", lines=(ShipLine(code=first, quantity=Decimal(1)),))
    to_giving_back(panel, lots=4)
    panel.scan("OAK-1")
    panel.says("OAK-1 went into several units")
    key = {lot.first.into: lot.key for lot in panel.screen.lots if lot.first.code == "OAK-1"}
    panel.wait(lambda: panel.screen.findChild(MaterialRow, key[first]) is not None)
    panel.touch(panel.find(MaterialRow, key[first]))
    panel.wait(lambda: "UNIT-SHIPPED" in panel.sentence)
    panel.touch(panel.find(MaterialRow, key[second]))
    panel.says("How much comes back?")
    type_in(panel, "2")
    panel.primary("Give back 2 m²")
    panel.says("2 m² of Oak plywood 18 mm given back")
    assert on_hand(plant, "OAK-1") == 98


def test_the_way_back_leads_to_the_job_and_a_job_without_material_has_no_such_button(
    panel: PanelBench, plant: Plant
) -> None:
    to_giving_back(panel)
    panel.screen.header.back_button.click()
    panel.at(Route.JOB)
    panel.wait(lambda: panel.screen.job is not None and panel.screen.job.order_no == "PO-1")
    plant.order("PO-2")
    panel.order("PO-2")
    panel.wait(lambda: panel.screen.job is not None and panel.screen.job.order_no == "PO-2")
    assert panel.screen.action_row.button("give_back") is None
