"""Who has what was shipped, less what came back; the service that takes back goes by the same sums."""

from decimal import Decimal

import pytest

from db.domain.command import SYSTEM
from db.domain.commands import CompleteUnits, ReverseEntry, SetMaster, Ship, ShipLine, TakeBack
from db.domain.refusals import Refusal, Refused
from db.queries.customers import Owner, owners_of
from db.queries.find import find_one
from db.services.completion import complete_units
from db.services.master_data import set_master
from db.services.reversing import reverse_entry
from db.services.shipping import ship, take_back
from tests.helpers.plant import Plant, row


def owners(plant: Plant, code: str) -> tuple[Owner, ...]:
    with plant.engines.read.connect() as connection:
        return owners_of(connection, find_one(connection, code).id)


def test_a_unit_is_with_whom_it_was_shipped_to_until_it_comes_back(plant: Plant) -> None:
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(row("customer", {"code": "NORDIC"}, name="Nordic Living"),))
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1", quantity="1")
    plant.issue("PO-1", "OAK-1", "2")
    plant.issue("PO-1", "SCR-1", "8")
    unit = plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1).codes[0]
    assert owners(plant, unit) == ()
    plant.do(ship, Ship, customer="ADLER", lines=(ShipLine(code=unit, quantity=Decimal(1)),))
    assert owners(plant, unit) == (Owner("ADLER", "Hotel Adler", Decimal(1)),)
    back = TakeBack(**plant.head(), return_no="RN-1", code=unit, quantity=Decimal(1), customer="ADLER")
    plant.ledger.write(take_back, back)
    assert owners(plant, unit) == ()
    with pytest.raises(Refused) as refused:
        plant.do(take_back, TakeBack, return_no="RN-2", code=unit, quantity=Decimal(1))
    assert refused.value.code is Refusal.RN_NOT_SHIPPED
    plant.do(reverse_entry, ReverseEntry, person="1001", reversed_entry=back.entry_id, reason="wrong unit")
    assert owners(plant, unit) == (Owner("ADLER", "Hotel Adler", Decimal(1)),)
