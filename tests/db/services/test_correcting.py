"""Another lot was used than was recorded: units, stock, holds and traces follow the right one, in one act."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.answers import Corrected
from db.domain.commands import BirthUnits, CompleteUnits, PlaceHold, ReverseEntry, Ship, ShipLine
from db.domain.fitting_commands import CorrectLot, RemoveComponent
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Quality
from db.ledger.verify import verify
from db.queries.find import find_one
from db.queries.trace import trace
from db.queries.walk import Direction
from tests.helpers.plant import Plant
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
ONE = Decimal(1)


def act(plant: Plant, command: type, person: str = "1001", **fields: Any) -> Any:
    return plant.do(USE_CASES[command], command, person=person, **fields)


def correct(plant: Plant, *issues: Any, code: str = "OAK-2", **more: Any) -> Corrected:
    fields = {"reason": "WRONG-LOT", **more}
    answer = act(plant, CorrectLot, issue_entries=tuple(one.entry_id for one in issues), code=code, **fields)
    assert isinstance(answer, Corrected)
    return answer


def on_hand(plant: Plant, code: str) -> Decimal:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).on_hand


def inside(plant: Plant, unit: str) -> dict[str, bool]:
    with plant.engines.read.connect() as connection:
        return {one.thing.code: one.certain for one in trace(connection, unit, Direction.BACKWARD).reached}


def refusal(plant: Plant, *issues: Any, **fields: Any) -> Refusal:
    with pytest.raises(Refused) as refused:
        correct(plant, *issues, **fields)
    return refused.value.code


@pytest.fixture
def made(plant: Plant) -> dict[str, Any]:
    """T-1 is shipped, T-2 in stock, T-3 in work; oak was recorded from OAK-1, screws for the whole order."""
    for lot in ("OAK-1", "OAK-2"):
        plant.receive("OAK-PLY-18", lot, "50")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1", quantity="3")
    act(plant, BirthUnits, order_no="PO-1", count=3, serials=("T-1", "T-2", "T-3"))
    issues: dict[str, Any] = {"screws": plant.issue("PO-1", "SCR-1", "24")}
    for unit in ("T-1", "T-2", "T-3"):
        issues[unit] = plant.issue("PO-1", "OAK-1", "2", into_unit=unit)
    act(plant, CompleteUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    act(plant, Ship, shipment_no="SH-1", customer="ADLER", lines=(ShipLine(code="T-1", quantity=ONE),))
    return issues


def test_the_interval_moves_to_the_right_lot_whatever_became_of_the_units(plant: Plant, made: dict[str, Any]) -> None:
    answer = correct(plant, made["T-1"], made["T-2"])
    assert (answer.wrong, answer.code, answer.issues, answer.quantity) == (("OAK-1",), "OAK-2", 2, "4")
    assert (answer.units, answer.shipped, answer.held) == (("T-1", "T-2"), ("T-1",), ())
    assert [inside(plant, unit) for unit in ("T-1", "T-2", "T-3")] == [
        {"OAK-2": True, "SCR-1": False}, {"OAK-2": True, "SCR-1": False}, {"OAK-1": True, "SCR-1": False},
    ]  # fmt: skip
    assert (on_hand(plant, "OAK-1"), on_hand(plant, "OAK-2")) == (Decimal(48), Decimal(46))
    assert verify(plant.engines).faults == ()


def test_what_went_into_the_whole_order_names_every_unit_of_it(plant: Plant, made: dict[str, Any]) -> None:
    plant.receive("SCREW-M4", "SCR-2", "500")
    answer = correct(plant, made["screws"], code="SCR-2")
    assert answer.units == ("T-1", "T-2", "T-3")
    assert "SCR-2" in inside(plant, "T-1")
    assert "SCR-1" not in inside(plant, "T-1")


def test_a_right_lot_on_hold_takes_its_units_with_it_also_those_with_a_customer(
    plant: Plant, made: dict[str, Any]
) -> None:
    act(plant, PlaceHold, code="OAK-2", reason="DOUBT")
    answer = correct(plant, made["T-1"], made["T-2"])
    assert answer.held == ("T-1", "T-2")
    with plant.engines.read.connect() as connection:
        states = [find_one(connection, unit).quality for unit in ("T-1", "T-2", "T-3")]
    assert states == [Quality.ON_HOLD, Quality.ON_HOLD, Quality.RELEASED]
    assert verify(plant.engines).faults == ()


def test_it_is_a_leaders_act_with_a_reason_and_another_lot_of_the_item(plant: Plant, made: dict[str, Any]) -> None:
    before = on_hand(plant, "OAK-1")
    assert refusal(plant, made["T-1"], person="1042") is Refusal.ID_NO_ROLE
    assert refusal(plant, made["T-1"], reason=None) is Refusal.UD_REASON
    assert refusal(plant, made["T-1"], code="OAK-1") is Refusal.CL_SAME_LOT
    assert refusal(plant, made["T-1"], code="SCR-1") is Refusal.LOT_WRONG_ITEM
    assert refusal(plant, made["T-1"], code="NOBODY") is Refusal.LOT_UNKNOWN
    assert refusal(plant) is Refusal.UD_UNKNOWN
    assert on_hand(plant, "OAK-1") == before


def test_less_than_is_needed_of_the_right_lot_moves_nothing(plant: Plant, made: dict[str, Any]) -> None:
    plant.receive("OAK-PLY-18", "OAK-3", "3")
    assert refusal(plant, made["T-1"], made["T-2"], code="OAK-3") is Refusal.LOT_NOT_ENOUGH
    assert (on_hand(plant, "OAK-1"), on_hand(plant, "OAK-3")) == (Decimal(44), Decimal(3))
    assert inside(plant, "T-1")["OAK-1"]


def test_what_was_corrected_or_taken_back_is_not_corrected_again_and_what_rests_on_it_is_named(
    plant: Plant, made: dict[str, Any]
) -> None:
    correct(plant, made["T-1"])
    assert refusal(plant, made["T-1"]) is Refusal.UD_ALREADY
    act(plant, RemoveComponent, issue_entry=made["T-3"].entry_id, quantity=ONE, reason="BENT")
    assert refusal(plant, made["T-3"]) is Refusal.UD_DEPENDENTS


def test_the_correction_itself_is_corrected_never_taken_back(plant: Plant, made: dict[str, Any]) -> None:
    wrong = (made["T-1"].entry_id,)
    command = CorrectLot(**plant.head("1001", reason="WRONG-LOT"), issue_entries=wrong, code="OAK-2")
    plant.ledger.write(USE_CASES[CorrectLot], command)
    with pytest.raises(Refused) as refused:
        act(plant, ReverseEntry, reversed_entry=command.entry_id, reason="WRONG")
    assert refused.value.code is Refusal.UD_UNKNOWN
    assert inside(plant, "T-1")["OAK-2"]
    plant.receive("OAK-PLY-18", "OAK-3", "50")
    assert correct(plant, command, code="OAK-3").wrong == ("OAK-2",)
    assert inside(plant, "T-1") == {"OAK-3": True, "SCR-1": False}
    assert [on_hand(plant, code) for code in ("OAK-1", "OAK-2", "OAK-3")] == [Decimal(46), Decimal(50), Decimal(48)]
    assert verify(plant.engines).faults == ()
