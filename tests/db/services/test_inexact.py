"""A number that the record cannot keep exactly is refused by whatever act brings it, before anything is written."""

from decimal import Decimal

import pytest

from db.domain.commands import PlaceHold, ReceiveLot, Ship, ShipLine
from db.domain.refusals import Refusal, Refused
from db.services.holding import place_hold
from db.services.receiving import receive_lot
from db.services.shipping import ship
from tests.helpers.plant import Plant

INEXACT = [Decimal("NaN"), Decimal("Infinity"), Decimal("0.0000001"), Decimal(10) ** 12]


@pytest.mark.parametrize("quantity", INEXACT, ids=str)
def test_an_inexact_quantity_is_refused(plant: Plant, quantity: Decimal) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    head = {"receipt_no": "R-2", "supplier": "ACME", "item": "OAK-PLY-18", "lot": "OAK-2"}
    with pytest.raises(Refused) as refused:
        plant.do(receive_lot, ReceiveLot, quantity=quantity, **head)
    assert refused.value.code is Refusal.QTY


def test_a_line_of_a_shipment_is_looked_at_as_well(plant: Plant) -> None:
    lines = (ShipLine(code="TBL-1", quantity=Decimal("NaN")),)
    with pytest.raises(Refused) as refused:
        plant.do(ship, Ship, customer="ADLER", lines=lines)
    assert refused.value.code is Refusal.QTY


def test_six_places_are_kept(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1", "0.000001")


UNKEPT = {"a NUL": "wet\0", "half a character": "wet \ud83d", "too long": "w" * 41}


@pytest.mark.parametrize("text", UNKEPT.values(), ids=UNKEPT)
@pytest.mark.parametrize("field", ["reason", "person", "second_person"])
def test_a_text_that_not_every_database_keeps_is_refused(plant: Plant, field: str, text: str) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    fields = {"person": "1001", "reason": "WET", field: text}
    with pytest.raises(Refused, match="CODE-MALFORMED"):
        plant.do(place_hold, PlaceHold, code="OAK-1", **fields)
    plant.do(place_hold, PlaceHold, person="1001", reason="w" * 40, code="OAK-1", note="it rained\nin")


@pytest.mark.parametrize("field", ["receipt_no", "invoice_no", "supplier_batch", "certificate_no"])
@pytest.mark.parametrize("text", ["A\0", "A" * 121], ids=["a NUL", "too long"])
def test_a_paper_that_not_every_database_keeps_is_refused(plant: Plant, field: str, text: str) -> None:
    head = {"receipt_no": "R-2", "supplier": "ACME", "item": "OAK-PLY-18", "lot": "OAK-2", field: text}
    with pytest.raises(Refused, match="CODE-MALFORMED"):
        plant.do(receive_lot, ReceiveLot, quantity=Decimal(1), **head)
