"""What may not be mounted at this station, and what was seen before: the bar says why, nothing is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.domain.commands import PlaceHold
from db.services.holding import place_hold
from tests.flows.station import acts, at_the_station, card, inside, label, mount
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


def test_an_empty_slot_cannot_be_emptied(panel: PanelBench, plant: Plant) -> None:
    mount(panel, "HOP-1", "SCR-1")
    panel.touch(card(panel, "GLUE"))
    panel.says("Scan the lot for Glue pot")
    panel.press("unmount")
    panel.says("Slot GLUE is empty")
    assert panel.screen.prompt.mood() is Mood.REFUSED
    assert acts(plant) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("OAK-OLD", "has expired"), ("SCR-2", "SCR-2 is on hold"), ("OAK-1", "OAK-1 is used up"),
        ("NO-SUCH-LOT", "NO-SUCH-LOT"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("first", ["lot", "slot"])
def test_a_lot_that_may_not_be_used_is_refused(
    panel: PanelBench, plant: Plant, code: str, words: str, first: str
) -> None:
    plant.do(place_hold, PlaceHold, person="1001", code="SCR-2", reason="DEFECT")
    plant.issue("PO-1", "OAK-1", "100")
    if first == "slot":
        label(panel, "HOP-1")
        panel.says("Scan the lot for Hopper left")
    panel.scan(code)
    panel.says(words)
    assert panel.screen.prompt.mood() is Mood.REFUSED
    assert "Nothing was recorded" in panel.sentence
    assert acts(plant) == 0
    panel.scan("SCR-1")  # the control: this one may
    if first == "lot":
        panel.says("SCR-1: which slot?")
        label(panel, "HOP-1")
    panel.says("SCR-1 mounted: Hopper left")
    assert inside(plant) == {"HOP-1": "SCR-1"}


def test_nobodys_badge_makes_an_expired_lot_fit(panel: PanelBench, plant: Plant) -> None:
    panel.scan("OAK-OLD")
    panel.says("has expired")
    assert panel.panel.records.refused is None
    panel.badge("MURAT")
    panel.wait(lambda: "has expired" not in panel.title)
    assert acts(plant) == 0


def test_a_lot_put_on_hold_between_the_scan_and_the_touch_is_refused(panel: PanelBench, plant: Plant) -> None:
    panel.scan("SCR-1")
    panel.says("which slot?")
    plant.do(place_hold, PlaceHold, person="1001", code="SCR-1", reason="DEFECT")
    panel.touch(card(panel, "HOP-1"))
    panel.says("SCR-1 is on hold")
    assert acts(plant) == 0


@pytest.mark.parametrize(
    ("slot", "words"), [("NO-SLOT", "There is no slot NO-SLOT"), ("SAW-BELT", "Slot SAW-BELT is at SAW-01")]
)
def test_only_this_stations_slots_are_filled_here(panel: PanelBench, plant: Plant, slot: str, words: str) -> None:
    label(panel, slot)
    panel.says(words)
    panel.scan("SCR-1")
    panel.says("SCR-1: which slot?")
    label(panel, slot)
    panel.says(words)
    assert panel.screen.prompt.mood() is Mood.REFUSED
    assert acts(plant) == 0
    label(panel, "HOP-1")  # the lot still waits
    panel.says("SCR-1 mounted: Hopper left")


def test_a_second_scan_is_amber_and_records_nothing(panel: PanelBench, plant: Plant) -> None:
    panel.scan("SCR-1")
    panel.says("which slot?")
    panel.scan("SCR-1")
    panel.says("SCR-1 is scanned already")
    assert panel.screen.prompt.mood() is Mood.AMBER
    panel.touch(card(panel, "HOP-1"))
    panel.says("SCR-1 mounted")
    for slot in (None, "HOP-1"):
        if slot:
            label(panel, slot)
            panel.says("Scan the lot for Hopper left")
        panel.scan("SCR-1")
        panel.says("SCR-1 is in already: Hopper left")
        assert panel.screen.prompt.mood() is Mood.AMBER
    assert acts(plant) == 1
    label(panel, "HOP-2")  # said first, the lot goes into another slot as well
    panel.says("Scan the lot for Hopper right")
    panel.scan("SCR-1")
    panel.says("SCR-1 mounted: Hopper right")
    assert inside(plant) == {"HOP-1": "SCR-1", "HOP-2": "SCR-1"}
