"""Acts that are each allowed, in an order that would leave the record with something that cannot be."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    ReturnMaterial,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
    SplitLot,
    TakeBack,
)
from db.domain.fitting_commands import MountLot, PassUnit
from db.domain.quality_commands import Dispose
from db.domain.refusals import Refused
from db.domain.stock_commands import MergeLine, MergeLots, PackBox, PackLine
from db.domain.terms import Decision
from db.ledger.verify import verify
from db.queries.find import find_one
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.disposing import dispose
from db.services.issuing import return_material
from db.services.master_data import set_master
from db.services.merging import merge_lots
from db.services.mounting import mount_lot
from db.services.packing import pack_box
from db.services.passing import pass_unit
from db.services.reversing import reverse_entry
from db.services.shipping import ship, take_back
from db.services.splitting import split_lot
from tests.helpers.plant import Plant, part, row

ONE = Decimal(1)
PASS: dict[str, Any] = {"order_no": "PO-1", "unit": "T-1", "stage_sequence": 10}


@pytest.fixture
def busy(plant: Plant) -> Plant:
    """An order with the unit T-1, oak and screws in it; a top may be made of tables, and a table of tops."""
    rows = [row("slot", {"code": "SL-1"}, name="Feeder", work_center_id="work_center:ASM-02")]
    rows += [row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="LOT", uom="piece")]
    rows += [row("item", {"code": "PLATE"}, name="Plate", kind="FINISHED", tracking="LOT", uom="piece")]
    rows += [part("PLATE", "OAK-PLY-18", 0, "1"), row("customer", {"code": "BAER"}, name="Baer")]
    stage = {"item_id": "item:PLATE", "sequence": 10}
    rows += [row("routing_stage", stage, name="Cut", work_center_id="work_center:ASM-02"), part("TOP", "TABLE", 0, "1")]
    plant.do(set_master, SetMaster, person="1001", rows=tuple(rows))
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1")
    plant.order("PO-1")
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=1, serials=("T-1",))
    return plant


def _mount(plant: Plant, code: str) -> None:
    plant.do(mount_lot, MountLot, slot="SL-1", code=code)


def _complete(plant: Plant) -> None:
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))


def test_a_unit_does_not_draw_what_was_made_of_it(busy: Plant) -> None:
    """Tops were made of the table T-1; its order takes tops too: T-2 draws them, T-1 cannot."""
    busy.do(set_master, SetMaster, person="1001", rows=(part("TABLE", "TOP", 10, "1"),))
    busy.receive("TOP", "TOP-0")
    busy.order("PO-2")
    busy.do(birth_units, BirthUnits, order_no="PO-2", count=2, serials=("T-2", "T-3"))
    for code in ("OAK-1", "SCR-1", "TOP-0"):
        busy.issue("PO-2", code)
    busy.do(complete_units, CompleteUnits, order_no="PO-2", count=1, serials=("T-2",))
    busy.order("PO-TOP", "TOP")
    for code in ("OAK-1", "T-2"):
        busy.issue("PO-TOP", code)
    busy.do(complete_lot, CompleteLot, order_no="PO-TOP", good=Decimal(3), lot="TOP-1")
    _mount(busy, "TOP-1")
    with pytest.raises(Refused, match="COMP-ALREADY-INSTALLED"):
        busy.do(pass_unit, PassUnit, **{**PASS, "order_no": "PO-2", "unit": "T-2"})
    busy.do(pass_unit, PassUnit, **{**PASS, "order_no": "PO-2", "unit": "T-3"})
    with busy.engines.read.connect() as connection:
        assert find_one(connection, "TOP-1").on_hand == 2
    assert verify(busy.engines).faults == ()


def test_nothing_is_drawn_from_a_lot_in_a_box(busy: Plant) -> None:
    _mount(busy, "SCR-1")
    busy.do(pack_box, PackBox, box="B-1", box_item="CARTON", lines=(PackLine(code="SCR-1"),))
    with pytest.raises(Refused, match="PK-PACKED"):
        busy.do(pass_unit, PassUnit, **PASS)
    with pytest.raises(Refused, match="PK-PACKED"):
        _mount(busy, "SCR-1")


def test_what_went_to_a_customer_is_not_given_back_by_an_order(busy: Plant) -> None:
    fitted = busy.issue("PO-1", "OAK-1", into_unit="T-1")
    pooled = busy.issue("PO-1", "SCR-1", "9")
    _complete(busy)
    busy.do(ship, Ship, customer="ADLER", lines=(ShipLine(code="T-1", quantity=ONE),))
    with pytest.raises(Refused, match="UNIT-SHIPPED"):
        busy.do(return_material, ReturnMaterial, issue_entry=fitted.entry_id, quantity=ONE)
    busy.do(return_material, ReturnMaterial, issue_entry=pooled.entry_id, quantity=ONE)


def test_nobody_sends_back_more_than_they_have(busy: Plant) -> None:
    busy.order("PO-P", "PLATE", "50")
    busy.issue("PO-P", "OAK-1")
    busy.do(complete_lot, CompleteLot, order_no="PO-P", good=Decimal(20), lot="P-1")
    for customer in ("ADLER", "BAER"):
        busy.do(ship, Ship, customer=customer, lines=(ShipLine(code="P-1", quantity=Decimal(5)),))
    back: dict[str, Any] = {"code": "P-1", "reason": "LATE"}
    with pytest.raises(Refused, match="RN-NOT-SHIPPED"):
        busy.do(take_back, TakeBack, return_no="RT-1", quantity=Decimal(8), **back)
    for number, sender in (("RT-2", "ADLER"), ("RT-3", "BAER")):
        busy.do(take_back, TakeBack, return_no=number, quantity=Decimal(5), customer=sender, **back)
    with pytest.raises(Refused, match="RN-NOT-SHIPPED"):
        busy.do(take_back, TakeBack, return_no="RT-4", quantity=ONE, **back)
    with busy.engines.read.connect() as connection:
        assert find_one(connection, "P-1").on_hand == 20


def test_a_concession_goes_on_with_what_is_taken_of_the_lot(busy: Plant) -> None:
    for lot in ("CH-1", "CH-2"):
        busy.receive("CHECKED", lot, "10")
    seen: dict[str, Any] = {"quantity": Decimal(10), "reason": "SEEN"}
    busy.do(dispose, Dispose, person="1001", code="CH-1", decision=Decision.CONCESSION, **seen)
    busy.do(dispose, Dispose, person="1001", code="CH-2", decision=Decision.USE, **seen)
    for lot in ("CH-1", "CH-2"):
        busy.do(split_lot, SplitLot, item="CHECKED", lot=lot, child=f"{lot}-A", quantity=Decimal(4))
    pour = MergeLots(**busy.head(), item="CHECKED", lines=(MergeLine(code="CH-1-A", quantity=ONE),), into="CH-2-A")
    busy.ledger.write(merge_lots, pour)

    def qualities() -> list[str]:
        with busy.engines.read.connect() as connection:
            return [find_one(connection, code).quality.value for code in ("CH-1-A", "CH-2", "CH-2-A")]

    assert qualities() == ["CONCESSION", "RELEASED", "CONCESSION"]
    busy.do(reverse_entry, ReverseEntry, person="1001", reversed_entry=pour.entry_id, reason="WRONG")
    assert qualities() == ["CONCESSION", "RELEASED", "RELEASED"]
    assert verify(busy.engines).faults == ()
