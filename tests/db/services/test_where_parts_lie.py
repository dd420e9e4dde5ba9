"""A part of a lot lies where the lot lay when it was parted off, till somebody moves it."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import ReverseEntry, SplitLot
from db.domain.quality_commands import Dispose
from db.domain.stock_commands import MergeLine, MergeLots, MoveLot
from db.domain.terms import Decision
from db.ledger.verify import verify
from db.queries.find import find_one
from tests.helpers.figures import set_rows
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
TWO = Decimal(2)


def act(plant: Plant, command: type, **fields: Any) -> Any:
    made = command(**plant.head("1001"), **fields)
    plant.ledger.write(USE_CASES[command], made)
    return made.entry_id


def place(plant: Plant, code: str) -> str | None:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).location


@pytest.fixture
def shelved(plant: Plant) -> Plant:
    """OAK-1 and CHK-1, which waits for its inspection, on rack A; OAK-2 is nowhere in particular."""
    set_rows(plant, *(row("location", {"code": code}, name=f"Rack {code}") for code in "AB"))
    plant.receive("OAK-PLY-18", "OAK-1", location="A")
    plant.receive("CHECKED", "CHK-1", location="A")
    plant.receive("OAK-PLY-18", "OAK-2")
    return plant


def split(plant: Plant, lot: str) -> Any:
    return act(plant, SplitLot, item="OAK-PLY-18", lot=lot, child=f"{lot}A", quantity=TWO)


def test_what_is_split_off_lies_beside_its_lot(shelved: Plant) -> None:
    split(shelved, "OAK-1")
    assert place(shelved, "OAK-1A") == "A"
    act(shelved, MoveLot, code="OAK-1", to="B")
    assert (place(shelved, "OAK-1"), place(shelved, "OAK-1A")) == ("B", "A")
    act(shelved, MoveLot, code="OAK-1A", to="B")
    assert place(shelved, "OAK-1A") == "B"
    assert verify(shelved.engines).faults == ()


def pour(plant: Plant, into: str, *codes: str) -> None:
    lines = tuple(MergeLine(code=code, quantity=TWO) for code in codes)
    act(plant, MergeLots, item="OAK-PLY-18", lines=lines, into=into)


def test_what_is_poured_into_a_new_lot_lies_where_all_of_it_came_from(shelved: Plant) -> None:
    plant = shelved
    plant.receive("OAK-PLY-18", "OAK-3", location="A")
    plant.receive("OAK-PLY-18", "OAK-4", location="B")
    pour(plant, "MIX-1", "OAK-1", "OAK-3")
    pour(plant, "MIX-2", "OAK-1", "OAK-4")
    pour(plant, "MIX-3", "OAK-1", "OAK-2")
    assert [place(plant, code) for code in ("MIX-1", "MIX-2", "MIX-3")] == ["A", None, None]
    act(plant, MoveLot, code="MIX-1", to="B")
    assert place(plant, "MIX-1") == "B"
    assert verify(plant.engines).faults == ()


def test_a_part_about_which_was_decided_lies_there_too(shelved: Plant) -> None:
    decided: dict[str, Any] = {"decision": Decision.USE, "quantity": TWO, "reason": "FINE", "child": "CHK-1A"}
    act(shelved, Dispose, code="CHK-1", **decided)
    assert place(shelved, "CHK-1A") == "A"
    assert verify(shelved.engines).faults == ()


def test_of_a_lot_without_a_place_the_part_has_none(shelved: Plant) -> None:
    split(shelved, "OAK-2")
    assert place(shelved, "OAK-2A") is None


def test_a_split_that_is_taken_back_leaves_no_fault(shelved: Plant) -> None:
    entry = split(shelved, "OAK-1")
    act(shelved, ReverseEntry, reversed_entry=entry, reason="WRONG")
    assert place(shelved, "OAK-1A") is None
    assert verify(shelved.engines).faults == ()
