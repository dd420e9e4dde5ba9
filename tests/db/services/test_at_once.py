"""Two panels at the same moment: one wins, the other is refused with the right words, and the record is sound."""

from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import func, select

from db.domain.commands import (
    BirthUnits,
    CompleteUnits,
    IssueMaterial,
    PlaceHold,
    PrintLabel,
    ReceiveLot,
    ReleaseHold,
    ReturnMaterial,
    ReverseEntry,
    Ship,
    ShipLine,
    TakeBack,
)
from db.ledger.verify import verify
from db.models.material import hold, hold_release, trackable_state
from db.models.production import completion
from db.queries.find import find_one
from db.services.completion import birth_units, complete_units
from db.services.holding import place_hold, release_hold
from db.services.issuing import issue_material, return_material
from db.services.labelling import record_label
from db.services.receiving import receive_lot
from db.services.reversing import reverse_entry
from db.services.shipping import ship, take_back
from tests.helpers.at_once import at_once, codes_of
from tests.helpers.plant import Plant

ROUNDS = range(3)


@pytest.fixture
def stocked(plant: Plant) -> Plant:
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1", quantity="6")
    plant.issue("PO-1", "OAK-1", "10")
    plant.issue("PO-1", "SCR-1", "10")
    return plant


def sound(plant: Plant) -> None:
    assert verify(plant.engines).faults == ()


def on_hand(plant: Plant, code: str) -> Any:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).on_hand


@pytest.mark.parametrize("_round", ROUNDS)
def test_the_last_of_a_lot_is_drawn_once(stocked: Plant, database_url: str, _round: int) -> None:
    draws = [
        (issue_material, IssueMaterial(**stocked.head(), order_no="PO-1", code="OAK-1", quantity=Decimal(60)))
        for _ in range(2)
    ]
    answers = at_once(database_url, draws)
    assert codes_of(answers) == ["LOT-NOT-ENOUGH"]
    refused = next(answer for answer in answers if hasattr(answer, "code") and hasattr(answer, "facts"))
    assert refused.facts["on_hand"] == "30"
    assert on_hand(stocked, "OAK-1") == Decimal(30)
    sound(stocked)


@pytest.mark.parametrize("born", [False, True])
def test_a_serial_is_completed_once(stocked: Plant, database_url: str, born: bool) -> None:
    serials = ("TBL-X-1",)
    if born:
        stocked.do(birth_units, BirthUnits, order_no="PO-1", count=1, serials=serials)
    acts = [
        (complete_units, CompleteUnits(**stocked.head(), order_no="PO-1", count=1, serials=serials)) for _ in range(2)
    ]
    assert codes_of(at_once(database_url, acts)) == ["SN-DUPLICATE"]
    assert on_hand(stocked, "TBL-X-1") == 1
    sound(stocked)


def test_an_order_never_gets_more_than_planned(stocked: Plant, database_url: str) -> None:
    acts = [(complete_units, CompleteUnits(**stocked.head(), order_no="PO-1", count=4)) for _ in range(2)]
    assert codes_of(at_once(database_url, acts)) == ["FN-QTY-OVER"]
    with stocked.engines.read.connect() as connection:
        assert connection.execute(select(func.count()).select_from(completion)).scalar() == 4
    sound(stocked)


def test_an_entry_is_reversed_once(stocked: Plant, database_url: str) -> None:
    wrong = stocked.issue("PO-1", "OAK-1", "5")
    heads = [stocked.head("1001", reason="WRONG") for _ in range(2)]
    acts = [(reverse_entry, ReverseEntry(**head, reversed_entry=wrong.entry_id)) for head in heads]
    assert codes_of(at_once(database_url, acts)) == ["UD-ALREADY"]
    assert on_hand(stocked, "OAK-1") == Decimal(90)
    sound(stocked)


@pytest.mark.parametrize("_round", ROUNDS)
def test_an_issue_is_reversed_or_returned_but_not_both(stocked: Plant, database_url: str, _round: int) -> None:
    issue = stocked.issue("PO-1", "OAK-1", "5")
    reverse = ReverseEntry(**stocked.head("1001", reason="WRONG"), reversed_entry=issue.entry_id)
    back = ReturnMaterial(**stocked.head(), issue_entry=issue.entry_id, quantity=Decimal(5))
    answers = at_once(database_url, [(reverse_entry, reverse), (return_material, back)])
    assert codes_of(answers) in (["UD-DEPENDENTS"], ["RT-NOT-ISSUED"])
    assert on_hand(stocked, "OAK-1") == Decimal(90)
    sound(stocked)


@pytest.mark.parametrize("_round", ROUNDS)
def test_a_hold_and_an_issue_at_once(stocked: Plant, database_url: str, _round: int) -> None:
    issue = IssueMaterial(**stocked.head(), order_no="PO-1", code="OAK-1", quantity=Decimal(5))
    held = PlaceHold(**stocked.head(reason="SUSPECT"), code="OAK-1")
    answers = at_once(database_url, [(issue_material, issue), (place_hold, held)])
    assert codes_of(answers) in ([], ["LOT-HOLD"])
    assert on_hand(stocked, "OAK-1") == Decimal(85 if codes_of(answers) == [] else 90)
    sound(stocked)


def test_a_hold_is_released_once_also_under_another(stocked: Plant, database_url: str) -> None:
    first = PlaceHold(**stocked.head(reason="A"), code="OAK-1")
    stocked.ledger.write(place_hold, first)
    stocked.ledger.write(place_hold, PlaceHold(**stocked.head(reason="B"), code="OAK-1"))
    acts = [(release_hold, ReleaseHold(**stocked.head("1001"), hold_entry=first.entry_id)) for _ in range(2)]
    assert codes_of(at_once(database_url, acts)) == ["HD-NOT-HELD"]
    with stocked.engines.read.connect() as connection:
        counted = [connection.execute(select(func.count()).select_from(t)).scalar() for t in (hold, hold_release)]
        left = connection.execute(select(func.max(trackable_state.c.open_holds))).scalar()
    assert (counted, left) == ([2, 1], 1)
    sound(stocked)


def test_a_lot_comes_in_once(stocked: Plant, database_url: str) -> None:
    fields: dict[str, Any] = {
        "receipt_no": "R-9",
        "supplier": "ACME",
        "item": "LACQUER",
        "lot": "LAC-9",
        "quantity": Decimal(5),
    }
    acts = [(receive_lot, ReceiveLot(**stocked.head(), **fields)) for _ in range(2)]
    assert codes_of(at_once(database_url, acts)) == ["RC-LOT-EXISTS"]
    assert on_hand(stocked, "LAC-9") == 5
    sound(stocked)


def test_a_lot_taken_back_comes_in_again_once(stocked: Plant, database_url: str) -> None:
    """Its row is there already, so no unique key decides."""
    fields: dict[str, Any] = {"supplier": "ACME", "item": "LACQUER", "lot": "LAC-9", "quantity": Decimal(5)}
    first = ReceiveLot(**stocked.head(), receipt_no="R-9", **fields)
    stocked.ledger.write(receive_lot, first)
    taken = ReverseEntry(**stocked.head("1001", reason="WRONG"), reversed_entry=first.entry_id)
    stocked.ledger.write(reverse_entry, taken)
    acts = [(receive_lot, ReceiveLot(**stocked.head(), receipt_no=f"R-1{n}", **fields)) for n in range(2)]
    assert codes_of(at_once(database_url, acts)) == ["RC-LOT-EXISTS"]
    assert on_hand(stocked, "LAC-9") == 5
    sound(stocked)


def test_a_serial_taken_back_is_completed_again_by_one_order(stocked: Plant, database_url: str) -> None:
    first = CompleteUnits(**stocked.head(), order_no="PO-1", count=1, serials=("TBL-X-1",))
    stocked.ledger.write(complete_units, first)
    taken = ReverseEntry(**stocked.head("1001", reason="WRONG"), reversed_entry=first.entry_id)
    stocked.ledger.write(reverse_entry, taken)
    stocked.order("PO-2")
    stocked.issue("PO-2", "OAK-1", "1")
    stocked.issue("PO-2", "SCR-1", "1")
    acts = [
        (complete_units, CompleteUnits(**stocked.head(), order_no=order, count=1, serials=("TBL-X-1",)))
        for order in ("PO-1", "PO-2")
    ]
    assert codes_of(at_once(database_url, acts)) == ["SN-DUPLICATE"]
    assert on_hand(stocked, "TBL-X-1") == 1
    sound(stocked)


@pytest.mark.parametrize("_round", ROUNDS)
def test_an_issue_comes_back_once(stocked: Plant, database_url: str, _round: int) -> None:
    issue = stocked.issue("PO-1", "OAK-1", "5")
    acts = [
        (return_material, ReturnMaterial(**stocked.head(), issue_entry=issue.entry_id, quantity=Decimal(4)))
        for _ in range(2)
    ]
    assert codes_of(at_once(database_url, acts)) == ["RT-MORE-THAN-ISSUED"]
    assert on_hand(stocked, "OAK-1") == Decimal(89)
    sound(stocked)


def test_a_unit_leaves_once_and_comes_back_once(stocked: Plant, database_url: str) -> None:
    unit = stocked.do(complete_units, CompleteUnits, order_no="PO-1", count=1).codes[0]
    lines = (ShipLine(code=unit, quantity=Decimal(1)),)
    out = [(ship, Ship(**stocked.head(), shipment_no=f"S-{n}", customer="ADLER", lines=lines)) for n in range(2)]
    assert codes_of(at_once(database_url, out)) == ["SH-ALREADY-SHIPPED"]
    back = [
        (take_back, TakeBack(**stocked.head(), return_no=f"R-{n}", code=unit, quantity=Decimal(1))) for n in range(2)
    ]
    assert codes_of(at_once(database_url, back)) == ["RN-NOT-SHIPPED"]
    assert on_hand(stocked, unit) == 1
    sound(stocked)


def test_copies_of_a_label_are_numbered_apart(stocked: Plant, database_url: str) -> None:
    acts = [(record_label, PrintLabel(**stocked.head(), code="OAK-1", target="file", reason="TORN")) for _ in range(2)]
    assert sorted(answer.copy for answer in at_once(database_url, acts)) == [1, 2]


def test_many_panels_draw_the_same_lots_in_opposite_orders(stocked: Plant, database_url: str) -> None:
    """What could wait in a circle does not, or is tried again."""
    serials = [stocked.do(complete_units, CompleteUnits, order_no="PO-1", count=1).codes[0] for _ in range(4)]
    lines = [ShipLine(code=code, quantity=Decimal(1)) for code in serials]
    acts = [
        (ship, Ship(**stocked.head(), shipment_no=f"S-{n}", customer="ADLER", lines=tuple(lines[:: 1 - 2 * (n % 2)])))
        for n in range(4)
    ]
    assert codes_of(at_once(database_url, acts)) == ["SH-ALREADY-SHIPPED"] * 3
    sound(stocked)
