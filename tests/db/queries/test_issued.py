"""What of an order's material is in it still."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.command import Allowance
from db.domain.commands import (
    BirthUnits,
    CompleteUnits,
    ReturnMaterial,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
)
from db.domain.refusals import Refusal, Refused
from db.queries.issued import issues_left
from db.services.completion import birth_units, complete_units
from db.services.issuing import return_material
from db.services.master_data import set_master
from db.services.reversing import reverse_entry
from db.services.shipping import ship
from tests.helpers.plant import Plant, row


def left(plant: Plant, order: str = "PO-1") -> list[tuple[str, str | None, Decimal]]:
    with plant.engines.read.connect() as connection:
        return [(one.code, one.into, one.left) for one in issues_left(connection, order)]


def test_the_newest_issue_comes_first_and_what_came_back_or_was_wasted_is_not_in_it(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1")
    plant.order("PO-2")
    plant.issue("PO-2", "SCR-1", "7")
    first = plant.issue("PO-1", "SCR-1", "40")
    plant.issue("PO-1", "OAK-1", "10", wasted=Decimal(2), reason="SPLIT")
    assert left(plant) == [("OAK-1", None, Decimal(8)), ("SCR-1", None, Decimal(40))]
    back = ReturnMaterial(**plant.head(), issue_entry=first.entry_id, quantity=Decimal(15))
    plant.ledger.write(return_material, back)
    assert left(plant) == [("OAK-1", None, Decimal(8)), ("SCR-1", None, Decimal(25))]
    plant.do(return_material, ReturnMaterial, issue_entry=first.entry_id, quantity=Decimal(25))
    assert left(plant) == [("OAK-1", None, Decimal(8))]
    plant.do(reverse_entry, ReverseEntry, person="1001", reversed_entry=back.entry_id, reason="wrong lot")
    assert left(plant) == [("OAK-1", None, Decimal(8)), ("SCR-1", None, Decimal(15))]


def test_an_issue_into_a_unit_names_it_and_one_that_was_taken_back_is_gone(plant: Plant) -> None:
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1")
    unit = plant.do(birth_units, BirthUnits, order_no="PO-1", count=1).codes[0]
    issued = plant.issue("PO-1", "SCR-1", "8", into_unit=unit)
    assert left(plant) == [("SCR-1", unit, Decimal(8))]
    plant.do(reverse_entry, ReverseEntry, person="1001", reversed_entry=issued.entry_id, reason="wrong lot")
    assert left(plant) == []


def test_what_is_in_a_shipped_unit_cannot_be_given_back_and_the_unit_is_named(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1", quantity="1")
    unit = plant.do(birth_units, BirthUnits, order_no="PO-1", count=1).codes[0]
    issued = plant.issue("PO-1", "SCR-1", "8", into_unit=unit)
    plant.issue("PO-1", "OAK-1", "2", into_unit=unit)
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=(unit,))
    line = ShipLine(code=unit, quantity=Decimal(1))
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=(line,))
    with pytest.raises(Refused) as refused:
        plant.do(return_material, ReturnMaterial, issue_entry=issued.entry_id, quantity=Decimal(1))
    assert refused.value.code is Refusal.UNIT_SHIPPED
    assert refused.value.facts == {"code": unit, "unit": unit, "order": "PO-1"}


def test_a_supervisor_may_let_goods_go_to_a_customer_who_is_blocked(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1", quantity="1")
    for code, amount in (("OAK-1", "2"), ("SCR-1", "8")):
        plant.issue("PO-1", code, amount)
    unit = plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1).codes[0]
    plant.do(set_master, SetMaster, person="1001", rows=(row("customer", {"code": "ADLER"}, blocked=True),))
    lines = (ShipLine(code=unit, quantity=Decimal(1)),)
    sent: dict[str, Any] = {"shipment_no": "SH-1", "customer": "ADLER", "lines": lines}
    with pytest.raises(Refused) as refused:
        plant.ledger.write(ship, Ship(**plant.head(), **sent))
    assert refused.value.code is Refusal.SH_CUSTOMER_BLOCKED
    leave: dict[str, Any] = {"second_person": "1001", "allowed": (Allowance("SH-CUSTOMER-BLOCKED", "paid today"),)}
    assert plant.ledger.write(ship, Ship(**plant.head(), **sent, **leave)).codes == (unit,)
