"""What is on this station, by real scans and touches: lots are mounted, changed, taken out; one touch undoes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.domain.command import SYSTEM
from db.domain.commands import BirthUnits, SetMaster
from db.domain.fitting_commands import MountLot, PassUnit
from db.ledger.verify import verify
from db.queries.trace import trace
from db.queries.walk import Direction
from db.services.completion import birth_units
from db.services.master_data import set_master
from db.services.mounting import mount_lot
from db.services.passing import pass_unit
from panel.navigator import Route
from panel.screens.slots_parts import SlotCard
from tests.flows.station import HERE, acts, at_the_station, card, inside, label, mount, shows, slots_of
from widgets.prompt import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    with at_the_station(qtbot, qapp, plant, database_url, tmp_path) as bench:
        yield bench


def test_a_lot_then_a_touch_mounts_it_and_one_touch_takes_it_back(panel: PanelBench, plant: Plant) -> None:
    shows(panel, "HOP-1", "Hopper left", "Empty", "Nothing mounted")
    panel.scan("SCR-1")
    panel.says("SCR-1: which slot?")
    assert acts(plant) == 0, "a scan alone records nothing"
    panel.touch(card(panel, "HOP-1"))
    panel.says("SCR-1 mounted: Hopper left")
    assert inside(plant) == {"HOP-1": "SCR-1"}
    shows(panel, "HOP-1", "Good", "Screw M4x12", "SCR-1", "500 of 500 pcs", "Ayşe")
    panel.press("undo")
    panel.says("Taken back")
    assert inside(plant) == {}
    shows(panel, "HOP-1", "Nothing mounted")
    assert verify(plant.engines).faults == ()


def test_the_slots_label_says_where_after_the_lot_or_before_it(panel: PanelBench, plant: Plant) -> None:
    panel.scan("SCR-1")
    panel.says("which slot?")
    label(panel, "HOP-1")
    panel.says("SCR-1 mounted: Hopper left")
    label(panel, "HOP-2")
    panel.says("Scan the lot for Hopper right")
    assert card(panel, "HOP-2").face.chosen
    label(panel, "HOP-2")
    panel.says("Hopper right is chosen already")
    assert panel.screen.prompt.mood() is Mood.AMBER
    panel.scan("SCR-2")
    panel.says("SCR-2 mounted: Hopper right")
    assert inside(plant) == {"HOP-1": "SCR-1", "HOP-2": "SCR-2"}


def test_a_touched_slot_waits_for_its_lot_and_a_second_touch_lets_it_go(panel: PanelBench, plant: Plant) -> None:
    panel.touch(card(panel, "GLUE"))
    panel.says("Scan the lot for Glue pot")
    panel.touch(card(panel, "GLUE"))
    panel.says("Scan a lot to mount it")
    assert not card(panel, "GLUE").face.chosen
    panel.touch(card(panel, "GLUE"))
    panel.says("Scan the lot for Glue pot")
    panel.scan("LAC-1")
    panel.says("LAC-1 mounted: Glue pot")
    assert inside(plant) == {"GLUE": "LAC-1"}
    assert acts(plant) == 1


def test_a_change_asks_for_the_first_unit_and_its_undo_brings_the_old_lot_back(panel: PanelBench, plant: Plant) -> None:
    mount(panel, "HOP-1", "SCR-1")
    assert "first unit" not in panel.sentence, "nothing was changed"
    mount(panel, "HOP-1", "SCR-2")
    assert panel.sentence == "SCR-1 is out. Scan the first unit with the new lot."
    assert inside(plant) == {"HOP-1": "SCR-2"}
    panel.press("undo")
    panel.says("Taken back")
    assert inside(plant) == {"HOP-1": "SCR-1"}
    shows(panel, "HOP-1", "SCR-1")


def test_a_slot_is_emptied_and_one_touch_fills_it_again(panel: PanelBench, plant: Plant) -> None:
    mount(panel, "HOP-1", "SCR-1")
    panel.press("unmount")
    panel.says("Which slot do you empty?")
    assert acts(plant) == 1, "nobody said which"
    panel.touch(card(panel, "HOP-1"))
    panel.says("Scan the lot for Hopper left")
    panel.press("unmount")
    panel.says("Hopper left is empty")
    assert inside(plant) == {}
    panel.press("undo")
    panel.says("Taken back")
    assert inside(plant) == {"HOP-1": "SCR-1"}


def test_the_slot_the_item_was_in_last_is_shown_and_not_taken(panel: PanelBench, plant: Plant) -> None:
    mount(panel, "HOP-2", "SCR-1")
    panel.touch(card(panel, "HOP-2"))
    panel.says("Scan the lot for Hopper right")
    panel.press("unmount")
    panel.says("Hopper right is empty")
    panel.scan("SCR-2")
    panel.says("SCR-2: which slot?")
    assert "was in Hopper right last" in panel.sentence
    shows(panel, "HOP-2", "Touch to mount it here")
    assert [one.objectName() for one in panel.screen.findChildren(SlotCard) if one.face.hint] == ["HOP-2"]
    assert inside(plant) == {}
    panel.touch(card(panel, "HOP-1"))  # another one may be meant
    panel.says("SCR-2 mounted: Hopper left")
    assert inside(plant) == {"HOP-1": "SCR-2"}
    panel.scan("SCR-1")
    panel.says("SCR-1: which slot?")
    assert "last" not in panel.sentence, "two slots had screws: nothing is suggested"
    panel.press("drop")
    panel.says("Scan a lot to mount it")
    panel.touch(card(panel, "HOP-2"))
    panel.says("Scan the lot for Hopper right")


def test_more_than_four_slots_are_turned_over(panel: PanelBench, plant: Plant) -> None:
    more = {f"N-{number}": (f"Nest {number}", HERE) for number in range(1, 4)}
    plant.do(set_master, SetMaster, person=SYSTEM, rows=slots_of(more))
    panel.screen.go_back()
    panel.at(Route.HOME)
    panel.screen.go.emit(Route.SLOTS, None)
    panel.wait(lambda: panel.screen.board.page == (1, 4, 6))
    panel.press("later")
    panel.wait(lambda: panel.screen.board.page == (5, 6, 6))
    panel.scan("SCR-1")
    panel.says("which slot?")
    panel.touch(card(panel, "N-3"))
    panel.says("SCR-1 mounted: Nest 3")
    shows(panel, "N-3", "SCR-1")
    assert panel.screen.board.page == (5, 6, 6), "the page stays"
    label(panel, "GLUE")
    panel.says("Scan the lot for Glue pot")
    assert panel.screen.board.page == (1, 4, 6), "the chosen slot is shown"


def test_what_another_panel_did_meanwhile_is_known_at_the_next_scan(panel: PanelBench, plant: Plant) -> None:
    plant.do(mount_lot, MountLot, slot="HOP-1", code="SCR-1")
    panel.scan("SCR-1")
    panel.says("SCR-1 is in already: Hopper left")


def test_a_unit_that_passes_carries_the_lot_and_after_the_change_the_new_one(panel: PanelBench, plant: Plant) -> None:
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    for unit, lot in (("T-1", "SCR-1"), ("T-2", "SCR-2")):
        mount(panel, "HOP-1", lot)
        plant.do(pass_unit, PassUnit, order_no="PO-1", unit=unit, stage_sequence=10)
        with plant.engines.read.connect() as connection:
            found = trace(connection, unit, Direction.BACKWARD)
        assert {one.thing.code for one in found.reached if one.certain} == {lot}
    shows(panel, "HOP-1", "200 of 200 pcs")
    panel.screen.go_back()
    panel.at(Route.HOME)
    panel.screen.go.emit(Route.SLOTS, None)
    shows(panel, "HOP-1", "192 of 200 pcs")
