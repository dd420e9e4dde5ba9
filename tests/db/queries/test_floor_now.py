"""The floor as it is now: what runs, what stopped and why, what waits, who calls, what is late, who is quiet."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import event

from db.domain.commands import CompleteUnits, FinishStage, PauseStage, ResumeStage, SetMaster, StartStage
from db.domain.floor_commands import CallHelp, EndHelp
from db.queries.floor_now import QUIET, Floor, StationNow, floor_now
from tests.helpers.plant import START, Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
TODAY = START.date()
STATEMENTS = 7


def act(plant: Plant, command: type, *, person: str = "1042", **fields: Any) -> Any:
    return plant.do(USE_CASES[command], command, person=person, **fields)


def floor(plant: Plant, *, days: int = 0, later: timedelta = timedelta(0)) -> Floor:
    with plant.engines.read.connect() as connection:
        return floor_now(connection, TODAY + timedelta(days=days), START + later)


def station(plant: Plant, code: str = "ASM-02") -> StationNow:
    return next(one for one in floor(plant).stations if one.code == code)


@pytest.fixture(autouse=True)
def begun(plant: Plant) -> None:
    """Two orders of five tables; nothing is begun."""
    reason = row("reason_code", {"scope": "PAUSE", "code": "BLADE"}, words="Blade change")
    act(plant, SetMaster, person="1001", rows=(reason,))
    plant.order("PO-1")
    plant.order("PO-2")


def test_a_station_where_nothing_is_begun_waits(plant: Plant) -> None:
    seen = station(plant)
    assert (seen.jobs, seen.call) == ((), None)
    assert seen.waiting >= 2
    assert seen.next_item == "Dining table Oslo"
    assert [one.order_no for one in floor(plant).orders] == ["PO-1", "PO-2"]


def test_who_works_on_what_since_when(plant: Plant) -> None:
    act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    act(plant, StartStage, person="1043", order_no="PO-1", stage_sequence=10)
    (job,) = station(plant).jobs
    assert (job.order_no, job.item_name, job.paused) == ("PO-1", "Dining table Oslo", False)
    assert [one.name for one in job.people] == ["Ayşe Yılmaz", "Jonas Weiß"]
    assert job.since == job.people[0].since
    assert floor(plant).people == 2


def test_a_pause_says_why_in_the_plants_words_and_since_when(plant: Plant) -> None:
    act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    act(plant, PauseStage, order_no="PO-1", stage_sequence=10, reason="BLADE")
    (job,) = station(plant).jobs
    assert job.paused
    assert job.people[0].why == "Blade change"
    assert job.since == job.people[0].since
    assert floor(plant).people == 0


def test_one_of_two_who_pauses_stops_nothing(plant: Plant) -> None:
    for person in ("1042", "1043"):
        act(plant, StartStage, person=person, order_no="PO-1", stage_sequence=10)
    act(plant, PauseStage, person="1043", order_no="PO-1", stage_sequence=10, reason="BLADE")
    (job,) = station(plant).jobs
    assert not job.paused
    assert [one.paused for one in job.people] == [False, True]


def test_a_pause_that_is_over_is_forgotten(plant: Plant) -> None:
    act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    act(plant, PauseStage, order_no="PO-1", stage_sequence=10, reason="BLADE")
    act(plant, ResumeStage, order_no="PO-1", stage_sequence=10)
    (job,) = station(plant).jobs
    assert not job.paused
    assert job.people[0].why is None


def test_what_is_finished_runs_no_more(plant: Plant) -> None:
    act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1")
    plant.issue("PO-1", "OAK-1", "10")
    plant.issue("PO-1", "SCR-1", "40")
    act(plant, FinishStage, order_no="PO-1", stage_sequence=10, good=Decimal(5))
    assert station(plant).jobs == ()
    assert floor(plant).people == 0


def test_a_call_stands_at_its_station_until_it_is_ended(plant: Plant) -> None:
    call = act(plant, CallHelp, work_center="ASM-02", order_no="PO-1")
    assert call
    seen = station(plant).call
    assert seen is not None
    assert floor(plant).calls == (seen,)
    act(plant, EndHelp, call_entry=seen.entry_id)
    assert station(plant).call is None


def test_an_order_is_late_from_the_day_after_its_day(plant: Plant) -> None:
    on_its_day, a_day_after = floor(plant, days=9), floor(plant, days=10)
    assert (on_its_day.due_today, on_its_day.late) == (2, ())
    assert a_day_after.due_today == 0
    assert [(one.order_no, one.good) for one in a_day_after.late] == [("PO-1", Decimal(0)), ("PO-2", Decimal(0))]


def test_what_is_made_is_not_late_though_nobody_closed_it(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1")
    plant.issue("PO-1", "OAK-1", "10")
    plant.issue("PO-1", "SCR-1", "40")
    act(plant, CompleteUnits, order_no="PO-1", count=5, serials=tuple(f"T-{n}" for n in range(5)))
    assert [one.order_no for one in floor(plant, days=10).late] == ["PO-2"]


def test_a_panel_on_which_work_goes_on_and_nothing_is_heard_is_quiet(plant: Plant) -> None:
    act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    assert floor(plant, later=QUIET / 2).quiet == ()
    (quiet,) = floor(plant, later=QUIET * 2).quiet
    assert quiet.person == "Ayşe Yılmaz"


def test_a_panel_that_nobody_needs_may_be_quiet(plant: Plant) -> None:
    act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    act(plant, PauseStage, order_no="PO-1", stage_sequence=10, reason="BLADE")
    assert floor(plant, later=QUIET * 2).quiet == ()


def test_it_costs_the_same_few_statements_however_much_runs(plant: Plant) -> None:
    sent: list[str] = []
    with plant.engines.read.connect() as connection:
        event.listen(connection, "before_cursor_execute", lambda *told: sent.append(told[2]))
        floor_now(connection, TODAY, START)
        one = len(sent)
    for number in range(3, 9):
        plant.order(f"PO-{number}")
        act(plant, StartStage, order_no=f"PO-{number}", stage_sequence=10)
    sent.clear()
    with plant.engines.read.connect() as connection:
        event.listen(connection, "before_cursor_execute", lambda *told: sent.append(told[2]))
        floor_now(connection, TODAY, START)
    assert len(sent) == one <= STATEMENTS
