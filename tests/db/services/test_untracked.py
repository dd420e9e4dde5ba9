"""An item that is not tracked has one bulk trackable, under the item's own code, however often it comes."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import CompleteLot, ReceiveLot, SetMaster
from db.domain.refusals import Refused
from db.ledger.verify import verify
from db.queries.find import find_one, find_trackables
from tests.helpers.plant import Plant, part, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()


def act(plant: Plant, command: type, **fields: Any) -> Any:
    return plant.ledger.write(USE_CASES[command], command(**plant.head("1001"), **fields))


def stands(plant: Plant, code: str) -> tuple[float, str]:
    with plant.engines.read.connect() as connection:
        found = find_one(connection, code)
    return float(found.on_hand), found.quality.value


@pytest.fixture
def bulk(plant: Plant) -> Plant:
    """Pads are bought and pegs are made of oak; neither is tracked."""
    loose = {"tracking": "NONE", "uom": "piece"}
    rows = [row("item", {"code": "PAD"}, name="Felt pad", kind="RAW", **loose)]
    rows += [row("item", {"code": "PEG"}, name="Peg", kind="SEMI", **loose), part("PEG", "OAK-PLY-18", 0, "0.01")]
    rows += [
        row("routing_stage", {"item_id": "item:PEG", "sequence": 10}, name="Turn", work_center_id="work_center:ASM-02")
    ]
    act(plant, SetMaster, rows=tuple(rows))
    plant.receive("OAK-PLY-18", "OAK-1", "50")
    for number in ("PO-A", "PO-B"):
        plant.order(number, "PEG", "20")
        plant.issue(number, "OAK-1", "1")
    return plant


def test_every_delivery_adds_to_the_one(bulk: Plant) -> None:
    for supplier, number in (("ACME", "R-1"), ("BOLT", "R-2")):
        act(bulk, ReceiveLot, receipt_no=number, supplier=supplier, item="PAD", lot="PAD", quantity=Decimal(100))
    assert stands(bulk, "PAD") == (200, "RELEASED")
    with pytest.raises(Refused, match="LOT-BULK"):
        bulk.receive("PAD", "PAD-2", "100")
    bulk.receive("OAK-PLY-18", "OAK-2", "1")  # the control: what is kept by lots may have many
    assert verify(bulk.engines).faults == ()


def test_every_order_adds_to_the_one(bulk: Plant) -> None:
    assert act(bulk, CompleteLot, order_no="PO-A", good=Decimal(0), defective=Decimal(2)).codes == ("PEG",)
    act(bulk, CompleteLot, order_no="PO-B", good=Decimal(5))
    act(bulk, CompleteLot, order_no="PO-A", good=Decimal(3), lot="PEG")
    act(bulk, CompleteLot, order_no="PO-B", good=Decimal(0), defective=Decimal(1))
    assert stands(bulk, "PEG") == (8, "RELEASED")
    with pytest.raises(Refused, match="LOT-BULK"):
        act(bulk, CompleteLot, order_no="PO-A", good=Decimal(3), lot="PEG-1")
    with bulk.engines.read.connect() as connection:
        assert len(find_trackables(connection, "PEG")) == 1
    assert verify(bulk.engines).faults == ()
