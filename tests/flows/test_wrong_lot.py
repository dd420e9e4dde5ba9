"""A supervisor moves an interval of issues from the wrong lot to the right one, and sees first whom that concerns."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from db.domain.commands import BirthUnits, CompleteUnits, PlaceHold, Ship, ShipLine
from db.services.completion import birth_units, complete_units
from db.services.holding import place_hold
from db.services.shipping import ship
from panel.navigator import Route
from tests.flows.test_first_product import counts, on_hand, refusals
from tests.flows.test_one_by_one import inside
from widgets.buttons import Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


@pytest.fixture
def made(plant: Plant) -> None:
    """T-1 and T-2 carry OAK-1; T-1 is with a customer."""
    plant.receive("OAK-PLY-18", "OAK-2")
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    plant.issue("PO-1", "SCR-1", "16")
    for unit in ("T-1", "T-2"):
        plant.issue("PO-1", "OAK-1", "2", into_unit=unit)
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    line = ShipLine(code="T-1", quantity=Decimal(1))
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=(line,))


def opened(bench: PanelBench) -> None:
    """A supervisor, at the screen, with the lot on record."""
    bench.badge("MURAT")
    bench.at(Route.HOME)
    bench.screen.go.emit(Route.WRONG_LOT, None)
    bench.at(Route.WRONG_LOT)
    bench.scan("OAK-1")
    bench.says("Since when is it wrong?")


def since(bench: PanelBench, at: str) -> None:
    shown = [row for row in bench.screen.findChildren(Row) if row.objectName() == at]
    bench.wait(shown[0].isVisible)
    bench.touch(shown[0])
    bench.says("Scan the lot that was used")


def because(bench: PanelBench) -> None:
    bench.wait(lambda: bench.screen.findChild(Tile, "WRONG-LOT") is not None)
    bench.touch(bench.screen.findChild(Tile, "WRONG-LOT"))


def test_every_booking_since_then_moves_and_the_shipped_unit_is_named(
    bench: PanelBench, plant: Plant, made: None
) -> None:
    opened(bench)
    since(bench, "1")
    before = counts(plant)
    bench.scan("OAK-2")
    because(bench)
    bench.says("Units concerned: 2")
    assert counts(plant) == before
    bench.primary("Correct 2")
    bench.says("Corrected to OAK-2: 2")
    assert "call the customers of 1" in bench.sentence
    assert inside(plant, "T-1")["OAK-2"]
    assert "OAK-1" not in inside(plant, "T-2")
    assert (on_hand(plant, "OAK-1"), on_hand(plant, "OAK-2")) == (Decimal(100), Decimal(96))


def test_only_the_last_one_when_it_is_touched_and_a_held_lot_holds_its_unit(
    bench: PanelBench, plant: Plant, made: None
) -> None:
    plant.do(place_hold, PlaceHold, code="OAK-2", reason="DOUBT")
    opened(bench)
    since(bench, "0")
    bench.scan("OAK-2")
    because(bench)
    bench.says("Units concerned: 1")
    bench.primary("Correct 1")
    bench.says("Corrected to OAK-2: 1")
    assert inside(plant, "T-1") == {"OAK-1": True, "SCR-1": False}
    assert inside(plant, "T-2")["OAK-2"]


def test_the_same_lot_another_item_and_a_lot_that_went_nowhere_change_nothing(
    bench: PanelBench, plant: Plant, made: None
) -> None:
    opened(bench)
    since(bench, "1")
    before = counts(plant)
    bench.scan("OAK-1")
    bench.says("is the lot on record")
    bench.scan("SCR-1")
    bench.wait(lambda: "LOT-WRONG-ITEM" in bench.sentence)
    bench.press("other")
    bench.says("Scan the lot on record")
    bench.scan("LAC-1")
    bench.says("LAC-1 went nowhere")
    assert counts(plant) == before


def test_less_on_record_than_was_used_is_said_before_anything_moves(
    bench: PanelBench, plant: Plant, made: None
) -> None:
    plant.receive("OAK-PLY-18", "OAK-3", "1")
    opened(bench)
    since(bench, "1")
    bench.scan("OAK-3")
    because(bench)
    bench.wait(lambda: "LOT-NOT-ENOUGH" in bench.sentence)
    assert refusals(plant).get("LOT-NOT-ENOUGH") == 1
    assert inside(plant, "T-1")["OAK-1"]


def test_an_operator_has_no_such_tile(bench: PanelBench, made: None) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.screen.go.emit(Route.MORE, None)
    bench.at(Route.MORE)
    assert bench.screen.findChild(Tile, "wrong_lot") is None
    assert bench.screen.findChild(Tile, "count") is not None
