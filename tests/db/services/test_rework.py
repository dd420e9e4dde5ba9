"""A rejected unit goes to a rework order because somebody decided so, and nowhere else; what comes of it there."""

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    IssueMaterial,
    PlaceHold,
    ReleaseHold,
    ReturnMaterial,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
)
from db.domain.fitting_commands import RemoveComponent
from db.domain.quality_commands import Dispose
from db.domain.refusals import Refused
from db.domain.stock_commands import PackBox, PackLine
from db.domain.terms import Decision
from db.ledger.verify import verify
from db.models.production import output
from db.queries.find import find_one
from db.queries.trace import trace
from db.queries.walk import Direction
from tests.helpers.plant import Plant, part, row
from tests.helpers.use_cases import use_cases

ONE = Decimal(1)
USE_CASES = use_cases()


def act(plant: Plant, command: type, person: str = "1042", **fields: Any) -> UUID:
    made = command(**plant.head(person), **fields)
    plant.ledger.write(USE_CASES[command], made)
    return made.entry_id  # type: ignore[no-any-return]


def state(plant: Plant, code: str, item: str | None = None) -> tuple[float, str, str]:
    with plant.engines.read.connect() as connection:
        found = find_one(connection, code, item)
    return float(found.on_hand), found.lifecycle.value, found.quality.value


def decide(plant: Plant, code: str, decision: Decision, quantity: Decimal = ONE, **more: Any) -> UUID:
    who = "1001" if decision is Decision.CONCESSION else "1018"
    return act(plant, Dispose, who, code=code, decision=decision, quantity=quantity, reason="SCRATCH", **more)


def rework(plant: Plant, code: str, *, defective: bool = False, order: str = "PO-RW") -> UUID:
    return act(plant, CompleteUnits, order_no=order, count=1, serials=(code,), defective=defective)


@pytest.fixture
def rejected(plant: Plant) -> Plant:
    """T-1 was made defective in PO-1; PO-RW is there to rework tables."""
    for item, lot, quantity in (("OAK-PLY-18", "OAK-1", "50"), ("SCREW-M4", "SCR-1", "500")):
        plant.receive(item, lot, quantity)
    plant.order("PO-1")
    plant.order("PO-RW")
    plant.issue("PO-1", "OAK-1")
    plant.issue("PO-1", "SCR-1")
    act(plant, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",), defective=True)
    return plant


def test_a_unit_to_be_reworked_goes_to_a_rework_order_and_is_released_by_a_good_completion(rejected: Plant) -> None:
    with pytest.raises(Refused, match="LOT-REJECTED"):  # the control: nobody decided yet
        rejected.issue("PO-RW", "T-1")
    decide(rejected, "T-1", Decision.REWORK)
    assert state(rejected, "T-1") == (1, "IN_STOCK", "REJECTED")
    rejected.issue("PO-RW", "T-1")
    assert state(rejected, "T-1") == (0, "INSTALLED", "REJECTED")
    rework(rejected, "T-1")
    assert state(rejected, "T-1") == (1, "IN_STOCK", "RELEASED")
    act(rejected, Ship, customer="ADLER", lines=(ShipLine(code="T-1", quantity=ONE),))
    assert verify(rejected.engines).faults == ()


def test_the_trace_says_that_it_was_reworked(rejected: Plant) -> None:
    decide(rejected, "T-1", Decision.REWORK)
    rejected.receive("SCREW-M4", "SCR-2", "500")
    rejected.issue("PO-RW", "T-1")
    rejected.issue("PO-RW", "SCR-2")
    rework(rejected, "T-1")
    with rejected.engines.read.connect() as connection:
        kinds = connection.execute(select(output.c.kind).order_by(output.c.id)).scalars().all()
        found = trace(connection, "T-1", Direction.BACKWARD)
    assert kinds == ["MADE", "REWORKED"]
    assert {one.thing.code for one in found.reached} >= {"OAK-1", "SCR-1", "SCR-2"}


def test_it_goes_nowhere_else(rejected: Plant) -> None:
    act(rejected, SetMaster, "1001", rows=(part("TOP", "TABLE", 0, "1"), row("supplier", {"code": "X"}, name="X")))
    rejected.order("PO-TOP", "TOP")
    rejected.receive("MOTOR", "MOT-1", "1")
    decide(rejected, "T-1", Decision.REWORK)
    for wrong in ("PO-TOP", "PO-1"):  # as a part of something else; into the order that made it
        with pytest.raises(Refused, match="UNIT-REWORK"):
            rejected.issue(wrong, "T-1")
    with pytest.raises(Refused, match="PK-FAILED"):
        act(rejected, Ship, customer="ADLER", lines=(ShipLine(code="T-1", quantity=ONE),))
    with pytest.raises(Refused, match="LOT-REJECTED"):
        act(rejected, PackBox, box="B-1", box_item="MOTOR", lines=(PackLine(code="T-1"),))
    for order, why in (("PO-1", "LOT-REJECTED"), ("PO-RW", "UNIT-OTHER-ORDER")):
        with pytest.raises(Refused, match=why):
            rejected.issue(order, "SCR-1", into_unit="T-1")
    assert state(rejected, "T-1") == (1, "IN_STOCK", "REJECTED")


def test_parts_come_out_of_it_and_go_into_it_while_it_is_reworked(rejected: Plant) -> None:
    act(rejected, BirthUnits, order_no="PO-1", count=1, serials=("T-3",))
    fitted = rejected.issue("PO-1", "OAK-1", "2", into_unit="T-3")
    act(rejected, CompleteUnits, order_no="PO-1", count=1, serials=("T-3",), defective=True)
    out: dict[str, Any] = {"issue_entry": fitted.entry_id, "quantity": Decimal(2), "reason": "BENT"}
    with pytest.raises(Refused, match="LOT-REJECTED"):
        act(rejected, RemoveComponent, **out)
    decide(rejected, "T-3", Decision.REWORK)
    rejected.issue("PO-RW", "T-3")
    act(rejected, RemoveComponent, **out)
    rejected.receive("OAK-PLY-18", "OAK-2", "5")
    rejected.issue("PO-RW", "OAK-2", "2", into_unit="T-3")
    rework(rejected, "T-3")
    with rejected.engines.read.connect() as connection:
        found = trace(connection, "T-3", Direction.BACKWARD)
    assert {one.thing.code for one in found.reached if one.certain} == {"OAK-2"}


def test_what_was_given_back_does_not_come_out(rejected: Plant) -> None:
    """Else one unit would be in stock twice."""
    act(rejected, CompleteUnits, order_no="PO-1", count=1, serials=("T-2",))
    issue = rejected.issue("PO-RW", "T-2")
    act(rejected, ReturnMaterial, issue_entry=issue.entry_id, quantity=ONE)
    rejected.order("PO-RW-2")
    rejected.issue("PO-RW-2", "T-2")
    with pytest.raises(Refused, match="SN-DUPLICATE"):
        rework(rejected, "T-2")
    rework(rejected, "T-2", order="PO-RW-2")


def test_a_hold_stops_it_before_and_outlasts_it_after(rejected: Plant) -> None:
    decide(rejected, "T-1", Decision.REWORK)
    held = act(rejected, PlaceHold, code="T-1", reason="CHECK")
    with pytest.raises(Refused, match="LOT-HOLD"):
        rejected.issue("PO-RW", "T-1")
    act(rejected, ReleaseHold, "1018", hold_entry=held)
    rejected.issue("PO-RW", "T-1")
    again = act(rejected, PlaceHold, code="T-1", reason="CHECK")
    rework(rejected, "T-1")
    assert state(rejected, "T-1")[2] == "ON_HOLD"
    act(rejected, ReleaseHold, "1018", hold_entry=again)
    assert state(rejected, "T-1")[2] == "RELEASED"


def test_bad_again_it_needs_a_new_decision_and_may_be_scrapped(rejected: Plant) -> None:
    decide(rejected, "T-1", Decision.REWORK)
    rejected.issue("PO-RW", "T-1")
    rework(rejected, "T-1", defective=True)
    assert state(rejected, "T-1")[::2] == (0, "REJECTED")
    rejected.order("PO-RW-2")
    with pytest.raises(Refused):
        rejected.issue("PO-RW-2", "T-1")
    decide(rejected, "T-1", Decision.SCRAP)
    assert state(rejected, "T-1") == (0, "SCRAPPED", "REJECTED")
    assert verify(rejected.engines).faults == ()


def test_a_second_rework_needs_a_second_decision_and_another_order(rejected: Plant) -> None:
    decide(rejected, "T-1", Decision.REWORK)
    rejected.issue("PO-RW", "T-1")
    rework(rejected, "T-1", defective=True)
    decide(rejected, "T-1", Decision.REWORK)
    with pytest.raises(Refused, match="UNIT-REWORK"):
        rejected.issue("PO-RW", "T-1")
    rejected.order("PO-RW-2")
    rejected.issue("PO-RW-2", "T-1")
    rework(rejected, "T-1", order="PO-RW-2")
    assert state(rejected, "T-1") == (1, "IN_STOCK", "RELEASED")


def test_what_is_in_stock_and_must_be_reworked_is_not_released_by_its_hold(rejected: Plant) -> None:
    """A unit that failed its inspection: once the hold is lifted, the decision still stands."""
    act(rejected, CompleteUnits, order_no="PO-1", count=1, serials=("T-2",))
    held = act(rejected, PlaceHold, code="T-2", reason="CHECK")
    decide(rejected, "T-2", Decision.REWORK)
    act(rejected, ReleaseHold, "1018", hold_entry=held)
    assert state(rejected, "T-2") == (1, "IN_STOCK", "REJECTED")
    rejected.issue("PO-RW", "T-2")
    rework(rejected, "T-2")
    assert state(rejected, "T-2") == (1, "IN_STOCK", "RELEASED")


def test_given_back_from_the_rework_order_it_still_waits_for_rework(rejected: Plant) -> None:
    decide(rejected, "T-1", Decision.REWORK)
    issue = rejected.issue("PO-RW", "T-1")
    act(rejected, ReturnMaterial, issue_entry=issue.entry_id, quantity=ONE)
    assert state(rejected, "T-1") == (1, "IN_STOCK", "REJECTED")
    rejected.issue("PO-RW", "T-1")


def test_taken_back_the_decision_allows_nothing(rejected: Plant) -> None:
    decided = decide(rejected, "T-1", Decision.REWORK)
    act(rejected, ReverseEntry, "1001", reversed_entry=decided, reason="WRONG")
    assert state(rejected, "T-1")[::2] == (0, "REJECTED")
    with pytest.raises(Refused, match="LOT-REJECTED"):
        rejected.issue("PO-RW", "T-1")
    assert verify(rejected.engines).faults == ()


@pytest.mark.parametrize("decision", [Decision.USE, Decision.CONCESSION])
def test_used_although_it_was_bad_it_is_not_made_again(rejected: Plant, decision: Decision) -> None:
    decide(rejected, "T-1", decision)
    with pytest.raises(Refused, match="SN-DUPLICATE"):
        rework(rejected, "T-1", order="PO-1")
    act(rejected, Ship, customer="ADLER", lines=(ShipLine(code="T-1", quantity=ONE),))
    with pytest.raises(Refused, match="SN-DUPLICATE"):
        rework(rejected, "T-1", order="PO-1")
    assert state(rejected, "T-1")[:2] == (0, "SHIPPED")


def test_taken_back_a_completion_is_made_anew(rejected: Plant) -> None:
    """The control: what counts is whether a completion stands."""
    made = act(rejected, CompleteUnits, order_no="PO-1", count=1, serials=("T-2",))
    with pytest.raises(Refused, match="SN-DUPLICATE"):
        rework(rejected, "T-2", order="PO-1")
    act(rejected, ReverseEntry, "1001", reversed_entry=made, reason="WRONG")
    rework(rejected, "T-2", order="PO-1")
    assert state(rejected, "T-2") == (1, "IN_STOCK", "RELEASED")


def test_a_lot_used_although_it_was_bad_stays_in_use_when_more_of_it_is_bad(rejected: Plant) -> None:
    rejected.order("PO-TOP", "TOP", "10")
    rejected.issue("PO-TOP", "OAK-1", "6")
    bad: dict[str, Any] = {"order_no": "PO-TOP", "good": Decimal(0), "lot": "TOP-1"}
    act(rejected, CompleteLot, **bad, defective=Decimal(2))
    assert state(rejected, "TOP-1") == (0, "IN_PROCESS", "REJECTED")
    decide(rejected, "TOP-1", Decision.CONCESSION, Decimal(2), of_defective=True)
    act(rejected, CompleteLot, **bad, defective=Decimal(1))
    assert state(rejected, "TOP-1") == (2, "IN_STOCK", "CONCESSION")


def test_pieces_of_a_lot_are_reworked_into_a_new_lot(rejected: Plant) -> None:
    """The pieces get a number of their own; what comes of them is a new lot."""
    rejected.order("PO-TOP", "TOP", "10")
    rejected.order("PO-RWT", "TOP", "10")
    rejected.issue("PO-TOP", "OAK-1", "6")
    act(rejected, CompleteLot, order_no="PO-TOP", good=Decimal(3), defective=Decimal(2), lot="TOP-1")
    decide(rejected, "TOP-1", Decision.REWORK, Decimal(2), of_defective=True, child="TOP-1-RW")
    assert state(rejected, "TOP-1") == (3, "IN_STOCK", "RELEASED")
    assert state(rejected, "TOP-1-RW") == (2, "IN_STOCK", "REJECTED")
    issued = IssueMaterial(**rejected.head(), order_no="PO-RWT", code="TOP-1-RW", quantity=Decimal(2))
    rejected.ledger.write(USE_CASES[IssueMaterial], issued)
    act(rejected, CompleteLot, order_no="PO-RWT", good=Decimal(2), lot="TOP-2")
    assert state(rejected, "TOP-2") == (2, "IN_STOCK", "RELEASED")
    with rejected.engines.read.connect() as connection:
        found = trace(connection, "TOP-2", Direction.BACKWARD)
    assert {"TOP-1-RW", "TOP-1", "OAK-1"} <= {one.thing.code for one in found.reached}
    assert verify(rejected.engines).faults == ()
