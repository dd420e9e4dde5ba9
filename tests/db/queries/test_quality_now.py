"""Quality now: holds with their age and recall, lots to inspect, defects, first inspections, values over time."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import CompleteUnits, FinishStage, PlaceHold, ReleaseHold, ReverseEntry, SetMaster, StartStage
from db.domain.quality_commands import FoundDefect, InspectUnit, MeasuredValue
from db.domain.recall_commands import HoldRecall, OpenRecall, RootAsked
from db.domain.terms import RecallRoot
from db.queries.quality_now import QualityNow, points_of, quality_now, values_of
from tests.helpers.plant import START, Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()


def act(plant: Plant, command: type, *, person: str = "1018", **fields: Any) -> Any:
    return plant.do(USE_CASES[command], command, person=person, **fields)


def now(plant: Plant) -> QualityNow:
    with plant.engines.read.connect() as connection:
        return quality_now(connection, plant.moment, START - timedelta(days=30))


UNITS = ("T-1", "T-2", "T-3")


@pytest.fixture(autouse=True)
def made(plant: Plant) -> None:
    """Three tables are made, two lots came in, one of steel that must be inspected."""
    words = {"DEFECT": "Scratch", "HOLD": "Something is wrong"}
    reasons = [row("reason_code", {"scope": scope, "code": scope}, words=word) for scope, word in words.items()]
    act(plant, SetMaster, person="1001", rows=tuple(reasons))
    plant.receive("OAK-PLY-18", "OAK-1", "50")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.receive("CHECKED", "STEEL-1", "30")
    plant.order("PO-1")
    plant.issue("PO-1", "OAK-1", "10")
    plant.issue("PO-1", "SCR-1", "40")
    act(plant, CompleteUnits, person="1042", order_no="PO-1", count=3, serials=UNITS)


def inspect(plant: Plant, unit: str, height: str, **more: Any) -> None:
    values = (
        MeasuredValue(sequence=1, value=height, confirmed=True),
        MeasuredValue(sequence=2, value=more.pop("surface", "pass")),
    )
    act(plant, InspectUnit, plan="FINAL", code=unit, values=values, **more)


def test_a_hold_stands_until_it_is_released(plant: Plant) -> None:
    command = PlaceHold(**plant.head("1018", reason="HOLD", note="Layers come apart"), code="OAK-1")
    plant.ledger.write(USE_CASES[PlaceHold], command)
    seen = now(plant)
    (one,) = seen.holds
    assert (one.code, one.item_name, one.reason, one.note) == (
        "OAK-1", "Oak plywood 18 mm", "Something is wrong", "Layers come apart",
    )  # fmt: skip
    assert (one.person, one.entry_id, one.case_no, seen.hold_count) == ("Elif Çelik", command.entry_id, None, 1)
    act(plant, ReleaseHold, person="1001", hold_entry=command.entry_id)
    assert now(plant).holds == ()
    assert now(plant).hold_count == 0


def test_what_a_recall_holds_names_the_recall(plant: Plant) -> None:
    roots = (RootAsked(kind=RecallRoot.LOT, code="OAK-1"),)
    case = act(plant, OpenRecall, person="1001", roots=roots, why="Layers come apart")
    act(plant, HoldRecall, person="1001", case_no=case.case_no, snapshot=case.snapshot)
    assert {one.case_no for one in now(plant).holds} == {case.case_no}
    assert {one.code for one in now(plant).holds} >= {"OAK-1", *UNITS}


def test_what_came_in_waits_for_its_inspection(plant: Plant) -> None:
    (one,) = now(plant).incoming
    assert (one.code, one.supplier, one.on_hand, one.uom) == ("STEEL-1", "Acme Timber", Decimal(30), "kg")


def test_defects_and_scrap_are_counted_together_the_most_frequent_first(plant: Plant) -> None:
    inspect(plant, "T-1", "750", surface="fail", defects=(FoundDefect(code="DEFECT", quantity=Decimal(2)),))
    act(plant, StartStage, person="1042", order_no="PO-1", stage_sequence=10)
    act(plant, FinishStage, person="1042", order_no="PO-1", stage_sequence=10, good=Decimal(2), scrap=Decimal(3),
        reason="SPLIT")  # fmt: skip
    found = [(one.code, one.words, one.pieces) for one in now(plant).defects]
    assert found == [("SPLIT", "SPLIT", Decimal(3)), ("DEFECT", "Scratch", Decimal(2))]


def test_a_point_that_failed_without_a_named_defect_is_counted_by_its_name(plant: Plant) -> None:
    inspect(plant, "T-1", "750", surface="fail")
    assert [(one.words, one.pieces) for one in now(plant).defects] == [("Surface", Decimal(1))]


def test_only_the_first_inspection_of_a_thing_counts(plant: Plant) -> None:
    inspect(plant, "T-1", "750")
    inspect(plant, "T-2", "750", surface="fail")
    inspect(plant, "T-2", "750")
    assert (now(plant).first_passed, now(plant).inspected) == (1, 2)


def test_values_come_in_the_order_of_time_with_the_limits_of_their_point(plant: Plant) -> None:
    for unit, height in zip(UNITS, ("750.1", "749.2", "751.9"), strict=True):
        inspect(plant, unit, height)
    with plant.engines.read.connect() as connection:
        (point,) = points_of(connection)
        values = values_of(connection, point.plan, point.sequence, 40)
        last = values_of(connection, point.plan, point.sequence, 2)
    assert [(one.code, one.value) for one in values] == [
        ("T-1", Decimal("750.1")), ("T-2", Decimal("749.2")), ("T-3", Decimal("751.9")),
    ]  # fmt: skip
    assert [one.code for one in last] == ["T-2", "T-3"]
    assert point.lower is not None
    assert point.upper is not None
    assert all(one.passed == (point.lower <= one.value <= point.upper) for one in values)


def test_an_inspection_that_was_taken_back_is_in_no_figure(plant: Plant) -> None:
    values = (MeasuredValue(sequence=1, value="750"), MeasuredValue(sequence=2, value="fail"))
    command = InspectUnit(**plant.head("1018"), plan="FINAL", code="T-1", values=values,
                          defects=(FoundDefect(code="DEFECT"),))  # fmt: skip
    plant.ledger.write(USE_CASES[InspectUnit], command)
    act(plant, ReverseEntry, person="1001", reversed_entry=command.entry_id, reason="WRONG")
    seen = now(plant)
    assert (seen.defects, seen.inspected) == ((), 0)
    with plant.engines.read.connect() as connection:
        assert values_of(connection, "FINAL", 1, 40) == ()
