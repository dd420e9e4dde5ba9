"""Traces over what the use cases recorded: backward to the supplier, forward to the customer, certain and possible."""

from decimal import Decimal

from db.domain.commands import BirthUnits, CompleteUnits, ReverseEntry, Ship, ShipLine
from db.queries.trace import Trace, trace
from db.queries.walk import Direction
from db.services.completion import birth_units, complete_units
from db.services.reversing import reverse_entry
from db.services.shipping import ship
from tests.helpers.plant import Plant


def ask(plant: Plant, code: str, direction: Direction = Direction.BACKWARD, *, certain_only: bool = False) -> Trace:
    with plant.engines.read.connect() as connection:
        return trace(connection, code, direction, certain_only=certain_only)


def codes(answer: Trace) -> dict[str, bool]:
    return {one.thing.code: one.certain for one in answer.reached}


def make_two(plant: Plant) -> tuple[str, ...]:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1", "500", supplier="BOLT")
    plant.order("PO-1")
    plant.issue("PO-1", "OAK-1", "10")
    plant.issue("PO-1", "SCR-1", "40")
    return plant.do(complete_units, CompleteUnits, order_no="PO-1", count=2).codes


def test_a_unit_leads_back_to_its_lots_and_suppliers(plant: Plant) -> None:
    first, second = make_two(plant)
    assert (first, second) == ("TBL-2024-0311-0001", "TBL-2024-0311-0002")
    answer = ask(plant, first)
    assert codes(answer) == {"OAK-1": False, "SCR-1": False}
    assert (answer.orders, answer.suppliers) == (("PO-1",), ("ACME", "BOLT"))
    assert [one.level for one in answer.reached] == [1, 1]


def test_a_lot_leads_forward_to_units_and_customers(plant: Plant) -> None:
    first, second = make_two(plant)
    lines = (ShipLine(code=first, quantity=Decimal(1)),)
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=lines)
    answer = ask(plant, "OAK-1", Direction.FORWARD)
    assert codes(answer) == {first: False, second: False}
    assert [(one.shipment_no, one.customer, one.code) for one in answer.consignments] == [("SH-1", "ADLER", first)]
    assert {one.thing.code: one.thing.lifecycle.value for one in answer.reached} == {
        first: "SHIPPED",
        second: "IN_STOCK",
    }


def test_an_issue_into_one_unit_reaches_only_that_unit(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("OAK-PLY-18", "OAK-2")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1")
    one, two = plant.do(birth_units, BirthUnits, order_no="PO-1", count=2).codes
    plant.issue("PO-1", "OAK-1", "2", into_unit=one)
    plant.issue("PO-1", "OAK-2", "2", into_unit=two)
    plant.issue("PO-1", "SCR-1", "16")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=2, serials=(one, two))
    assert codes(ask(plant, one)) == {"OAK-1": True, "SCR-1": False}
    assert codes(ask(plant, one, certain_only=True)) == {"OAK-1": True}
    assert codes(ask(plant, "OAK-2", Direction.FORWARD)) == {two: True}


def test_a_reversed_issue_is_no_link_and_is_shown_as_former(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("OAK-PLY-18", "OAK-2")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1")
    wrong = plant.issue("PO-1", "OAK-1", "2")
    plant.issue("PO-1", "OAK-2", "2")
    plant.issue("PO-1", "SCR-1", "16")
    unit = plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1).codes[0]
    plant.ledger.write(
        reverse_entry,
        ReverseEntry(**plant.head("1001", reason="WRONG-LOT"), reversed_entry=wrong.entry_id),
    )
    answer = ask(plant, unit)
    assert codes(answer) == {"OAK-2": False, "SCR-1": False}
    assert [(one.code, one.reason) for one in answer.former] == [("OAK-1", "REVERSED")]
    assert codes(ask(plant, "OAK-1", Direction.FORWARD)) == {}
    mirrored = ask(plant, "OAK-1", Direction.FORWARD)
    assert [(one.code, one.reason) for one in mirrored.former] == [(unit, "REVERSED")]
    assert mirrored.orders == ()
    plant.issue("PO-1", "OAK-1", "1")
    assert ask(plant, "OAK-1", Direction.FORWARD).former == (), "it is reached otherwise"
    assert codes(ask(plant, "OAK-1", Direction.FORWARD)) == {unit: False}
