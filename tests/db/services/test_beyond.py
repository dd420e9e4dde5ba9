"""What no calendar and no plant has is refused with a word, never an error; and what was taken back is not held."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from db.domain.command import Allowance
from db.domain.commands import BirthUnits, CompleteUnits, PlaceHold, ReceiveLot, ReverseEntry, SetMaster
from db.domain.refusals import Refused
from db.ledger.verify import verify
from db.services.completion import MOST_UNITS, birth_units, complete_units
from db.services.holding import place_hold
from db.services.master_data import set_master
from db.services.receiving import receive_lot
from db.services.reversing import reverse_entry
from tests.helpers.plant import Plant, row

RECEIPT: dict[str, Any] = {"receipt_no": "R-1", "supplier": "ACME", "item": "LACQUER", "quantity": Decimal(1)}
LEAVE: dict[str, Any] = {"second_person": "1001", "allowed": (Allowance("FN-QTY-OVER", "asked for"),)}


def keeps(plant: Plant, item: str, days: int) -> None:
    plant.do(set_master, SetMaster, person="1001", rows=(row("item", {"code": item}, shelf_life_days=days),))


def test_a_lot_that_would_keep_beyond_the_calendar_is_refused(plant: Plant) -> None:
    keeps(plant, "LACQUER", 30)
    with pytest.raises(Refused, match="LOT-DATE") as refused:
        plant.do(receive_lot, ReceiveLot, lot="L-1", made_on=date(9999, 12, 15), **RECEIPT)
    assert refused.value.facts == {"code": "L-1", "made_on": "9999-12-15", "days": "30"}
    plant.do(receive_lot, ReceiveLot, lot="L-1", made_on=date(9999, 12, 1), **RECEIPT)
    assert verify(plant.engines).faults == ()


def test_a_unit_that_would_keep_beyond_the_calendar_is_refused(plant: Plant) -> None:
    keeps(plant, "TABLE", 4_000_000)
    plant.order("PO-1")
    for use_case, command in ((birth_units, BirthUnits), (complete_units, CompleteUnits)):
        with pytest.raises(Refused, match=r"LOT-DATE|FN-COMPONENT-MISSING"):
            plant.do(use_case, command, order_no="PO-1", count=1)
    keeps(plant, "TABLE", 400)
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=1)
    assert verify(plant.engines).faults == ()


@pytest.mark.parametrize("count", [MOST_UNITS + 1, 10**9, 10**30])
def test_a_count_that_nothing_has_is_refused_whoever_allows_it(plant: Plant, count: int) -> None:
    plant.order("PO-1")
    for use_case, command in ((birth_units, BirthUnits), (complete_units, CompleteUnits)):
        with pytest.raises(Refused, match="FN-QTY-OVER"):
            plant.do(use_case, command, order_no="PO-1", count=count, **LEAVE)


def test_what_was_taken_back_is_not_held(plant: Plant) -> None:
    command = ReceiveLot(**plant.head(), lot="L-1", **RECEIPT)
    plant.ledger.write(receive_lot, command)
    plant.do(place_hold, PlaceHold, code="L-1", reason="SCRATCH")
    lone = ReceiveLot(**plant.head(), lot="L-2", **{**RECEIPT, "receipt_no": "R-2"})
    plant.ledger.write(receive_lot, lone)
    plant.do(reverse_entry, ReverseEntry, person="1001", reversed_entry=lone.entry_id, reason="WRONG")
    with pytest.raises(Refused, match="LOT-UNKNOWN"):
        plant.do(place_hold, PlaceHold, code="L-2", reason="SCRATCH")
