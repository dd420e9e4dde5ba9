"""Why a job cannot be begun at a station: each reason made by the acts that cause it, and gone with them."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from db.domain.command import SYSTEM
from db.domain.commands import (
    BirthUnits,
    HoldOrder,
    PlaceHold,
    ReleaseHold,
    ResumeOrder,
    SetMaster,
    StartStage,
)
from db.domain.refusals import Refused
from db.queries.station_queue import JobCard, Waits, station_queue
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
TODAY = date(2024, 3, 11)
WELD = row("routing_stage", {"item_id": "item:TABLE", "sequence": 10}, name="Assemble", qualification="WELD",
           work_center_id="work_center:ASM-02")  # fmt: skip


def act(plant: Plant, command: type, person: str = "1001", **fields: Any) -> UUID:
    made = command(**plant.head(person), **fields)
    plant.ledger.write(USE_CASES[command], made)
    return made.entry_id  # type: ignore[no-any-return]


def card(plant: Plant, person: str = "1042", today: date = TODAY) -> JobCard:
    with plant.engines.read.connect() as connection:
        (found,) = station_queue(connection, "ASM-02", person, today)
    return found


def waits(plant: Plant, **asked: Any) -> tuple[Waits | None, tuple[str, ...]]:
    one = card(plant, **asked)
    return one.waits, one.for_what


@pytest.fixture
def stocked(plant: Plant) -> Plant:
    """Everything for two tables is there."""
    plant.receive("OAK-PLY-18", "OAK-1", expires_on=date(2024, 4, 1))
    plant.receive("SCREW-M4", "SCR-1", supplier="BOLT")
    plant.order("PO-1", quantity="2")
    return plant


def test_a_job_with_everything_there_is_ready(stocked: Plant) -> None:
    assert waits(stocked) == (None, ())


def test_a_part_of_which_nothing_is_on_hand_is_named(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.order("PO-1", quantity="2")
    assert waits(plant) == (Waits.MATERIAL, ("Screw M4x12",))
    plant.receive("SCREW-M4", "SCR-1", supplier="BOLT")
    assert waits(plant) == (None, ())


def test_a_lot_that_may_not_be_used_is_none(stocked: Plant) -> None:
    held = act(stocked, PlaceHold, code="SCR-1", reason="CHECK")
    assert waits(stocked) == (Waits.MATERIAL, ("Screw M4x12",))
    act(stocked, ReleaseHold, "1018", hold_entry=held, reason="FINE")
    assert waits(stocked) == (None, ())
    assert waits(stocked, today=date(2024, 4, 1)) == (None, ()), "usable to the end of its day"
    assert waits(stocked, today=date(2024, 4, 2)) == (Waits.MATERIAL, ("Oak plywood 18 mm",))


def test_what_is_in_the_order_already_is_not_missing(stocked: Plant) -> None:
    stocked.issue("PO-1", "SCR-1", "100")
    assert waits(stocked) == (None, ())
    stocked.order("PO-2")
    with stocked.engines.read.connect() as connection:
        found = {one.order_no: one.waits for one in station_queue(connection, "ASM-02", "1042", TODAY)}
    assert found == {"PO-1": None, "PO-2": Waits.MATERIAL}


def test_an_order_on_hold_stays_in_the_queue_and_says_so(stocked: Plant) -> None:
    act(stocked, HoldOrder, order_no="PO-1", reason="CHECK")
    assert waits(stocked) == (Waits.HELD, ())
    act(stocked, ResumeOrder, order_no="PO-1", reason="FINE")
    assert waits(stocked) == (None, ())


def test_units_on_hold_stop_it_once_none_is_free(stocked: Plant) -> None:
    act(stocked, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    first = act(stocked, PlaceHold, code="T-1", reason="CHECK")
    assert waits(stocked) == (None, ()), "the other one can go on"
    act(stocked, PlaceHold, code="T-2", reason="CHECK")
    assert waits(stocked) == (Waits.UNITS_HELD, ())
    act(stocked, ReleaseHold, "1018", hold_entry=first, reason="FINE")
    assert waits(stocked) == (None, ())


def test_the_stage_before_is_named(stocked: Plant) -> None:
    saw = row("work_center", {"code": "SAW-01"}, name="Saw 01")
    elsewhere = {"name": "Saw", "work_center_id": "work_center:SAW-01"}
    stage = row("routing_stage", {"item_id": "item:TABLE", "sequence": 10}, **elsewhere)
    act(stocked, SetMaster, SYSTEM, rows=(saw, stage))
    stocked.order("PO-2", quantity="2")
    with stocked.engines.read.connect() as connection:
        found = {one.order_no: one for one in station_queue(connection, "ASM-02", "1042", TODAY)}
    assert (found["PO-2"].waits, found["PO-2"].for_what) == (Waits.PREVIOUS, ("Saw",))


def test_a_skill_that_the_person_lacks_is_named_and_refused(plant: Plant) -> None:
    learnt = row("qualification", {"person_id": "person:1042", "code": "WELD"}, valid_until="2024-03-31")
    act(plant, SetMaster, SYSTEM, rows=(WELD, learnt))
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1", supplier="BOLT")
    plant.order("PO-1", quantity="2")
    assert waits(plant, person="1042") == (None, ())
    assert waits(plant, person="1042", today=date(2024, 4, 1)) == (Waits.SKILL, ("WELD",))
    assert waits(plant, person="1043") == (Waits.SKILL, ("WELD",))
    with pytest.raises(Refused, match="OP-SKILL"):
        act(plant, StartStage, "1043", order_no="PO-1", stage_sequence=10)
    act(plant, StartStage, "1042", order_no="PO-1", stage_sequence=10)
    assert waits(plant, person="1043") == (None, ()), "what runs can be joined; the rules say who may"


def test_it_is_asked_in_two_statements(stocked: Plant) -> None:
    asked: list[str] = []

    def heard(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    with stocked.engines.read.connect() as connection:
        event.listen(connection, "before_cursor_execute", heard)
        station_queue(connection, "ASM-02", "1042", TODAY)
    assert len([one for one in asked if one.lstrip().upper().startswith("SELECT")]) == 2
