"""What is completed from a lot that was put on hold meanwhile is born on hold, and does not leave the house."""

from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    IssueMaterial,
    PlaceHold,
    ReleaseHold,
    ReturnMaterial,
    ReverseEntry,
    Ship,
    ShipLine,
)
from db.domain.refusals import Refused
from db.ledger.verify import verify
from db.models.material import hold
from db.queries.find import find_one
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.holding import place_hold, release_hold
from db.services.issuing import return_material
from db.services.reversing import reverse_entry
from db.services.shipping import ship
from tests.helpers.plant import Plant

BORN = "lot on hold: OAK-1"


@pytest.fixture
def stocked(plant: Plant) -> Plant:
    for item, lot in (("OAK-PLY-18", "OAK-1"), ("OAK-PLY-18", "OAK-2"), ("SCREW-M4", "SCR-1")):
        plant.receive(item, lot)
    plant.order("PO-1")
    return plant


def put_in(plant: Plant, oak: str, **more: Any) -> IssueMaterial:
    plant.issue("PO-1", "SCR-1", "8")
    return plant.issue("PO-1", oak, "2", **more)


def block(plant: Plant) -> None:
    plant.do(place_hold, PlaceHold, person="1018", code="OAK-1", reason="CRACKS")


def complete(plant: Plant, *serials: str, **more: Any) -> CompleteUnits:
    done = CompleteUnits(**plant.head(), order_no="PO-1", count=len(serials), serials=serials, **more)
    plant.ledger.write(complete_units, done)
    return done


def send(plant: Plant, code: str) -> None:
    lines = (ShipLine(code=code, quantity=Decimal(1)),)
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=lines)


def qualities(plant: Plant, *codes: str) -> list[str]:
    with plant.engines.read.connect() as connection:
        return [find_one(connection, code).quality.value for code in codes]


def reasons(plant: Plant) -> list[str]:
    with plant.engines.read.connect() as connection:
        return list(connection.execute(select(hold.c.reason).order_by(hold.c.id)).scalars())


def test_units_of_a_held_lot_are_born_on_hold(stocked: Plant) -> None:
    put_in(stocked, "OAK-1")
    block(stocked)
    complete(stocked, "T-1", "T-2")
    assert qualities(stocked, "T-1", "T-2") == ["ON_HOLD", "ON_HOLD"]
    assert reasons(stocked) == ["CRACKS", BORN, BORN]
    with pytest.raises(Refused, match="PK-HOLD"):
        send(stocked, "T-1")
    assert verify(stocked.engines).faults == ()


def test_one_release_frees_what_one_act_held(stocked: Plant) -> None:
    put_in(stocked, "OAK-1")
    block(stocked)
    done = complete(stocked, "T-1", "T-2")
    with pytest.raises(Refused, match="HD-SAME-PERSON"):
        stocked.do(release_hold, ReleaseHold, person="1001", hold_entry=_placed_by(stocked, "1001", "T-1"))
    freed = stocked.do(release_hold, ReleaseHold, person="1018", hold_entry=done.entry_id)
    assert (freed.code, freed.open_holds) == ("T-1, T-2", 1)
    assert qualities(stocked, "T-1", "T-2") == ["ON_HOLD", "RELEASED"]
    with pytest.raises(Refused, match="HD-NOT-HELD"):
        stocked.do(release_hold, ReleaseHold, person="1018", hold_entry=done.entry_id)
    assert verify(stocked.engines).faults == ()


def _placed_by(plant: Plant, person: str, code: str) -> Any:
    placed = PlaceHold(**plant.head(person, reason="CHECK"), code=code)
    plant.ledger.write(place_hold, placed)
    return placed.entry_id


def test_the_hold_goes_with_a_completion_that_is_taken_back(stocked: Plant) -> None:
    put_in(stocked, "OAK-1")
    block(stocked)
    done = complete(stocked, "T-1")
    stocked.do(reverse_entry, ReverseEntry, reversed_entry=done.entry_id, undo=True)
    assert verify(stocked.engines).faults == ()


def test_only_the_unit_with_the_held_lot_in_it_is_held(stocked: Plant) -> None:
    stocked.do(birth_units, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    put_in(stocked, "OAK-1", into_unit="T-1")
    stocked.issue("PO-1", "OAK-2", "2", into_unit="T-2")
    block(stocked)
    complete(stocked, "T-1", "T-2")
    assert qualities(stocked, "T-1", "T-2") == ["ON_HOLD", "RELEASED"]


def test_a_lot_of_a_held_lot_is_born_on_hold(stocked: Plant) -> None:
    stocked.order("PO-TOP", "TOP", "5")
    stocked.issue("PO-TOP", "OAK-1", "2")
    block(stocked)
    stocked.do(complete_lot, CompleteLot, order_no="PO-TOP", good=Decimal(2), lot="TOP-1")
    assert qualities(stocked, "TOP-1") == ["ON_HOLD"]


def test_what_came_back_and_what_is_free_holds_nothing(stocked: Plant) -> None:
    """The control: the held lot was returned whole, and another one went in."""
    issued = put_in(stocked, "OAK-1")
    stocked.issue("PO-1", "OAK-2", "2")
    stocked.do(return_material, ReturnMaterial, issue_entry=issued.entry_id, quantity=Decimal(2))
    block(stocked)
    complete(stocked, "T-1")
    assert (qualities(stocked, "T-1"), reasons(stocked)) == (["RELEASED"], ["CRACKS"])
    send(stocked, "T-1")
