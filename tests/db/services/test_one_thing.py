"""A unit and a box are one thing each: never a part of one, never two of one, by whatever act and in whatever order."""

from collections.abc import Callable
from decimal import Decimal
from uuid import UUID

import pytest

from db.domain.commands import (
    BirthUnits,
    CompleteUnits,
    ReturnMaterial,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
    SplitLot,
    TakeBack,
)
from db.domain.fitting_commands import RemoveComponent
from db.domain.quality_commands import Dispose
from db.domain.refusals import Refused
from db.domain.stock_commands import (
    CountLot,
    MergeLine,
    MergeLots,
    MoveLot,
    PackBox,
    PackLine,
    UnpackThing,
    WithdrawStock,
)
from db.domain.terms import Decision, Withdrawal
from db.ledger.verify import verify
from db.queries.find import find_one
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

HALF, ONE = Decimal("0.5"), Decimal(1)
USE_CASES = use_cases()


def act(plant: Plant, command: type, person: str = "1001", **fields: object) -> UUID:
    """Record an act. Returns its entry."""
    made = command(**plant.head(person), **fields)
    plant.ledger.write(USE_CASES[command], made)
    return made.entry_id  # type: ignore[no-any-return]


def on_hand(plant: Plant, code: str) -> Decimal:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).on_hand


@pytest.fixture
def stocked(plant: Plant) -> Plant:
    """A motor M-1, one M-2 fitted into the unit T-9, units T-1 (in stock) and T-2 (defective), a box B-1 with M-3."""
    rows = [row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="LOT", uom="piece")]
    rows += [row("location", {"code": "L-1"}, name="Shelf"), row("customer", {"code": "BAER"}, name="Baer")]
    bom = {"item_id": "item:TABLE", "component_id": "item:MOTOR", "stage_sequence": 20}
    rows.append(row("bom_line", bom, quantity_per="1"))
    act(plant, SetMaster, rows=tuple(rows))
    for item, lot, quantity in (("OAK-PLY-18", "OAK-1", "50"), ("SCREW-M4", "SCR-1", "500"), ("CARTON", "C-1", "9")):
        plant.receive(item, lot, quantity)
    for motor in ("M-1", "M-2", "M-3", "M-4"):
        plant.receive("MOTOR", motor, "1")
    plant.order("PO-1")
    plant.order("PO-2")
    for code in ("OAK-1", "SCR-1", "M-4"):
        plant.issue("PO-1", code)
    act(plant, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    act(plant, CompleteUnits, order_no="PO-1", count=1, serials=("T-2",), defective=True)
    act(plant, BirthUnits, order_no="PO-2", count=1, serials=("T-9",))
    act(plant, PackBox, box="B-1", box_item="CARTON", lines=(PackLine(code="M-3"),))
    return plant


def _count(plant: Plant) -> None:
    act(plant, CountLot, code="M-1", counted=HALF)


def _give_back(plant: Plant) -> None:
    issue = plant.issue("PO-2", "M-1")
    act(plant, ReturnMaterial, issue_entry=issue.entry_id, quantity=HALF)


def _take_out(plant: Plant) -> None:
    issue = plant.issue("PO-2", "M-2", into_unit="T-9")
    act(plant, RemoveComponent, issue_entry=issue.entry_id, quantity=HALF, reusable=True, reason="BENT")


def _decide(plant: Plant) -> None:
    act(plant, Dispose, code="T-2", decision=Decision.USE, quantity=HALF, reason="FINE")


def _come_back(plant: Plant) -> None:
    act(plant, Ship, customer="ADLER", lines=(ShipLine(code="T-1", quantity=ONE),))
    act(plant, TakeBack, return_no="RT-1", code="T-1", quantity=HALF, reason="LATE")


def _split_a_box(plant: Plant) -> None:
    act(plant, SplitLot, item="CARTON", lot="B-1", child="B-2", quantity=HALF)


def _move_half_a_box(plant: Plant) -> None:
    act(plant, MoveLot, code="B-1", to="L-1", quantity=HALF, child="B-2")


def _scrap_half_a_box(plant: Plant) -> None:
    act(plant, WithdrawStock, code="B-1", kind=Withdrawal.SCRAPPED, quantity=HALF, reason="WET")


def _pour_into_a_box(plant: Plant) -> None:
    act(plant, MergeLots, item="CARTON", lines=(MergeLine(code="C-1", quantity=ONE),), into="B-1")


PARTS = (
    *(_count, _give_back, _take_out, _decide, _come_back),
    *(_split_a_box, _move_half_a_box, _scrap_half_a_box, _pour_into_a_box),
)


@pytest.mark.parametrize("wrong", PARTS, ids=lambda one: one.__name__.strip("_"))
def test_no_act_leaves_part_of_one(stocked: Plant, wrong: Callable[[Plant], None]) -> None:
    with pytest.raises(Refused) as refused:
        wrong(stocked)
    assert refused.value.code.value in {"SERIAL-QTY", "SP-QTY"}
    assert verify(stocked.engines).faults == ()


def test_a_unit_that_was_found_again_is_not_given_back_too(stocked: Plant) -> None:
    issue = stocked.issue("PO-2", "M-1")
    act(stocked, CountLot, code="M-1", counted=ONE)
    with pytest.raises(Refused, match="SERIAL-QTY"):
        act(stocked, ReturnMaterial, issue_entry=issue.entry_id, quantity=ONE)
    with pytest.raises(Refused, match="UD-DEPENDENTS"):
        act(stocked, ReverseEntry, reversed_entry=issue.entry_id, reason="WRONG")
    assert on_hand(stocked, "M-1") == 1


def test_a_unit_that_was_counted_out_is_found_again(stocked: Plant) -> None:
    for counted in (0, 1, 0, 1):
        act(stocked, CountLot, code="T-1", counted=Decimal(counted))
        assert on_hand(stocked, "T-1") == counted
    assert verify(stocked.engines).faults == ()


def test_a_reworked_unit_does_not_come_back_from_its_order_as_well(stocked: Plant) -> None:
    issue = stocked.issue("PO-2", "T-1")
    act(stocked, CompleteUnits, order_no="PO-2", count=1, serials=("T-1",))
    with pytest.raises(Refused, match="SERIAL-QTY"):
        act(stocked, ReturnMaterial, issue_entry=issue.entry_id, quantity=ONE)


def test_whole_ones_go_all_these_ways(stocked: Plant) -> None:
    """The control: with one instead of a half."""
    issue, fitted = stocked.issue("PO-2", "M-1"), stocked.issue("PO-2", "M-2", into_unit="T-9")
    act(stocked, ReturnMaterial, issue_entry=issue.entry_id, quantity=ONE)
    act(stocked, RemoveComponent, issue_entry=fitted.entry_id, quantity=ONE, reusable=True, reason="BENT")
    act(stocked, Dispose, code="T-2", decision=Decision.USE, quantity=ONE, reason="FINE")
    act(stocked, Ship, customer="ADLER", lines=(ShipLine(code="T-1", quantity=ONE),))
    act(stocked, TakeBack, return_no="RT-1", code="T-1", quantity=ONE, reason="LATE")
    act(stocked, UnpackThing, code="M-3")
    act(stocked, WithdrawStock, code="B-1", kind=Withdrawal.SCRAPPED, quantity=ONE, reason="WET")
    act(stocked, CountLot, code="M-1", counted=Decimal(0))
    assert [on_hand(stocked, code) for code in ("M-1", "M-2", "T-1", "T-2", "B-1")] == [0, 1, 1, 1, 0]
    assert verify(stocked.engines).faults == ()


def test_a_thing_is_packed_once_however_often_it_is_scanned(stocked: Plant) -> None:
    with pytest.raises(Refused, match="PK-PACKED"):
        act(stocked, PackBox, box="B-2", box_item="CARTON", lines=(PackLine(code="M-1"), PackLine(code="M-1")))
    act(stocked, PackBox, box="B-2", box_item="CARTON", lines=(PackLine(code="M-1"),))
    act(stocked, UnpackThing, code="M-1")
    with stocked.engines.read.connect() as connection:
        assert find_one(connection, "M-1").lifecycle == "IN_STOCK"


def test_a_return_names_its_customer_where_several_have_some(stocked: Plant) -> None:
    act(stocked, SetMaster, rows=(row("item", {"code": "OAK-PLY-18"}, kind="FINISHED"),))
    for buyer, quantity in (("ADLER", "5"), ("BAER", "9")):
        act(stocked, Ship, customer=buyer, lines=(ShipLine(code="OAK-1", quantity=Decimal(quantity)),))
    back = {"return_no": "RT-1", "code": "OAK-1", "reason": "LATE"}
    with pytest.raises(Refused, match="RN-CUSTOMER"):
        act(stocked, TakeBack, **back, quantity=ONE)
    with pytest.raises(Refused, match="RN-NOT-SHIPPED"):
        act(stocked, TakeBack, **back, quantity=Decimal(6), customer="ADLER")
    act(stocked, TakeBack, **back, quantity=Decimal(5), customer="ADLER")
    act(stocked, TakeBack, **back, quantity=ONE)  # only one has some now
    assert on_hand(stocked, "OAK-1") == 50 - 1 - 14 + 6
    assert verify(stocked.engines).faults == ()


def test_no_sum_outgrows_the_record(stocked: Plant) -> None:
    """Deliveries add up to no more than one number can say; a float would say anything."""
    most = "999999999999"
    stocked.receive("LACQUER", "LAC-1", most)
    with pytest.raises(Refused, match="QTY"):
        stocked.receive("LACQUER", "LAC-1", most, again=True)
    assert on_hand(stocked, "LAC-1") == Decimal(most)
    assert verify(stocked.engines).faults == ()
