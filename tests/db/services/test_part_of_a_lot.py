"""A decision about a part of a lot reaches that part alone; defective pieces never count as stock by themselves."""

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from db.domain.commands import CompleteLot, PlaceHold, ReverseEntry
from db.domain.quality_commands import Dispose
from db.domain.refusals import Refused
from db.domain.terms import Decision
from db.ledger.verify import verify
from db.queries.find import find_one
from tests.helpers.plant import Plant
from tests.helpers.use_cases import use_cases

TWO, FIVE = Decimal(2), Decimal(5)
USE_CASES = use_cases()


def act(plant: Plant, command: type, person: str = "1001", **fields: Any) -> UUID:
    made = command(**plant.head(person), **fields)
    plant.ledger.write(USE_CASES[command], made)
    return made.entry_id  # type: ignore[no-any-return]


def decide(plant: Plant, code: str, quantity: Decimal, decision: Decision = Decision.USE, **more: Any) -> UUID:
    return act(plant, Dispose, code=code, decision=decision, quantity=quantity, reason="FINE", **more)


def state(plant: Plant, code: str) -> tuple[float, str]:
    with plant.engines.read.connect() as connection:
        found = find_one(connection, code)
    return float(found.on_hand), found.quality.value


@pytest.fixture
def waiting(plant: Plant) -> Plant:
    """CHK-1 waits for its inspection; PO-TOP makes tops of OAK-1."""
    plant.receive("CHECKED", "CHK-1", "5")
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.order("PO-TOP", "TOP", "10")
    plant.order("PO-TOP-RW", "TOP", "10")
    plant.issue("PO-TOP", "OAK-1", "15")
    return plant


def make(plant: Plant, good: str, defective: str = "0", lot: str = "TOP-1") -> UUID:
    return act(plant, CompleteLot, order_no="PO-TOP", good=Decimal(good), defective=Decimal(defective), lot=lot)


@pytest.mark.parametrize("decision", [Decision.USE, Decision.CONCESSION, Decision.REWORK])
def test_a_part_without_a_number_of_its_own_is_refused(waiting: Plant, decision: Decision) -> None:
    with pytest.raises(Refused, match="DS-PART"):
        decide(waiting, "CHK-1", TWO, decision)
    assert state(waiting, "CHK-1") == (5, "PENDING")


def test_a_part_with_a_number_of_its_own_is_released_alone(waiting: Plant) -> None:
    entry = decide(waiting, "CHK-1", TWO, child="CHK-1A")
    assert state(waiting, "CHK-1") == (3, "PENDING")
    assert state(waiting, "CHK-1A") == (2, "RELEASED")
    act(waiting, ReverseEntry, reversed_entry=entry, reason="WRONG")
    assert state(waiting, "CHK-1") == (5, "PENDING")
    assert verify(waiting.engines).faults == ()


def test_the_whole_lot_needs_no_number(waiting: Plant) -> None:
    decide(waiting, "CHK-1", FIVE)
    assert state(waiting, "CHK-1") == (5, "RELEASED")


def test_a_part_may_be_scrapped_as_it_is(waiting: Plant) -> None:
    decide(waiting, "CHK-1", TWO, Decision.SCRAP)
    assert state(waiting, "CHK-1") == (3, "PENDING")


def test_no_part_leaves_a_hold(waiting: Plant) -> None:
    """Else the part would be free though nobody lifted the hold."""
    act(waiting, PlaceHold, code="OAK-1", reason="DAMAGED")
    with pytest.raises(Refused, match="DS-PART-HELD"):
        decide(waiting, "OAK-1", TWO, child="OAK-1A")
    decide(waiting, "OAK-1", Decimal(85))
    assert state(waiting, "OAK-1") == (85, "ON_HOLD")


def test_the_number_must_be_free(waiting: Plant) -> None:
    waiting.receive("CHECKED", "CHK-2", "5")
    with pytest.raises(Refused, match="SN-DUPLICATE"):
        decide(waiting, "CHK-1", TWO, child="CHK-2")


def test_good_pieces_after_defective_ones_are_usable(waiting: Plant) -> None:
    make(waiting, "0", "4")
    assert state(waiting, "TOP-1") == (0, "REJECTED")
    later = make(waiting, "3")
    assert state(waiting, "TOP-1") == (3, "RELEASED")  # and the four are no stock
    act(waiting, ReverseEntry, reversed_entry=later, reason="WRONG")
    assert state(waiting, "TOP-1") == (0, "REJECTED")
    assert verify(waiting.engines).faults == ()


def test_good_pieces_do_not_release_those_that_wait_for_rework(waiting: Plant) -> None:
    make(waiting, "0", "4")
    decide(waiting, "TOP-1", TWO, Decision.REWORK, of_defective=True)
    assert state(waiting, "TOP-1") == (2, "REJECTED")
    with pytest.raises(Refused, match="LOT-REJECTED"):
        make(waiting, "3")
    waiting.issue("PO-TOP-RW", "TOP-1", "2")
    with pytest.raises(Refused, match="LOT-REJECTED"):  # they may come back from there
        make(waiting, "3")
    make(waiting, "3", lot="TOP-2")
    assert state(waiting, "TOP-2") == (3, "RELEASED")


def test_defective_pieces_join_good_ones_only_as_good_ones(waiting: Plant) -> None:
    make(waiting, "3", "4")
    for decision in (Decision.CONCESSION, Decision.REWORK):
        with pytest.raises(Refused, match="DS-PART"):
            decide(waiting, "TOP-1", TWO, decision, of_defective=True)
    decide(waiting, "TOP-1", TWO, of_defective=True)
    assert state(waiting, "TOP-1") == (5, "RELEASED")
    decide(waiting, "TOP-1", TWO, Decision.CONCESSION, of_defective=True, child="TOP-1C")
    assert (state(waiting, "TOP-1"), state(waiting, "TOP-1C")) == ((5, "RELEASED"), (2, "CONCESSION"))
    with pytest.raises(Refused, match="QTY"):
        decide(waiting, "TOP-1", TWO, of_defective=True)
    assert verify(waiting.engines).faults == ()
