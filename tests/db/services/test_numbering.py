"""Numbers come from counters; what somebody brought in by hand may lie in the way, and is stepped over."""

from decimal import Decimal

import pytest

from db.domain.commands import BirthUnits, CompleteLot, CompleteUnits, Ship, ShipLine
from db.ledger.verify import verify
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.shipping import ship
from tests.helpers.plant import Plant


@pytest.fixture
def ready(plant: Plant) -> Plant:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1", quantity="9")
    plant.issue("PO-1", "OAK-1")
    plant.issue("PO-1", "SCR-1")
    return plant


def test_numbers_follow_each_other_and_the_plants_day(ready: Plant) -> None:
    born = ready.do(birth_units, BirthUnits, order_no="PO-1", count=2).codes
    made = ready.do(complete_units, CompleteUnits, order_no="PO-1", count=2).codes
    assert [*born, *made] == [f"TBL-2024-0311-000{number}" for number in range(1, 5)]
    ready.moment = ready.moment.replace(hour=22)
    assert ready.do(complete_units, CompleteUnits, order_no="PO-1", count=1).codes == ("TBL-2024-0312-0001",)
    assert verify(ready.engines).faults == ()


def test_serials_brought_by_hand_are_stepped_over(ready: Plant) -> None:
    brought = ("TBL-2024-0311-0001", "TBL-2024-0311-0003")
    ready.do(complete_units, CompleteUnits, order_no="PO-1", count=2, serials=brought)
    made = ready.do(complete_units, CompleteUnits, order_no="PO-1", count=3).codes
    assert made == ("TBL-2024-0311-0002", "TBL-2024-0311-0004", "TBL-2024-0311-0005")
    assert verify(ready.engines).faults == ()


def test_lots_and_shipments_are_numbered_too(ready: Plant) -> None:
    ready.order("PO-TOP", "TOP", "5")
    ready.issue("PO-TOP", "OAK-1")
    lot = ready.do(complete_lot, CompleteLot, order_no="PO-TOP", good=Decimal(5)).codes
    assert lot == ("TOP-2024-0311-0001",)
    units = ready.do(complete_units, CompleteUnits, order_no="PO-1", count=3).codes
    numbers = ("SH-2024-0311-0001", None, None)
    sent = [
        ready.do(ship, Ship, shipment_no=number, customer="ADLER", lines=(ShipLine(code=unit, quantity=Decimal(1)),))
        for unit, number in zip(units, numbers, strict=True)
    ]
    assert [one.shipment_no for one in sent] == [f"SH-2024-0311-000{number}" for number in (1, 2, 3)]
    assert verify(ready.engines).faults == ()
