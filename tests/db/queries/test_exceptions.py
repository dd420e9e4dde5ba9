"""What does not add up: forgotten work and its end by a leader, labels nobody checked, counts, refusals."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import LeaveStage, PauseStage, PrintLabel, ReverseEntry, StartStage
from db.domain.quality_commands import CheckLabel
from db.domain.refusals import Refusal, Refused
from db.domain.stock_commands import CountLot
from db.ledger.verify import verify
from db.queries.exceptions import LONG, Exceptions, exceptions, to_settle
from db.queries.work import job_of, worked_by
from tests.helpers.plant import Plant
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()


def act(plant: Plant, command: type, *, person: str = "1042", **fields: Any) -> Any:
    return plant.do(USE_CASES[command], command, person=person, **fields)


def found(plant: Plant, later: timedelta = timedelta(0)) -> Exceptions:
    with plant.engines.read.connect() as connection:
        return exceptions(connection, plant.moment + later, (plant.moment + later).date())


def waiting(plant: Plant, later: timedelta = timedelta(0)) -> int:
    with plant.engines.read.connect() as connection:
        return to_settle(connection, plant.moment + later)


@pytest.fixture(autouse=True)
def begun(plant: Plant) -> None:
    """A lot in stock, an order on which somebody works."""
    plant.receive("OAK-PLY-18", "OAK-1", "50")
    plant.order("PO-1")
    act(plant, StartStage, order_no="PO-1", stage_sequence=10)


def test_work_is_forgotten_when_it_goes_on_for_longer_than_a_shift(plant: Plant) -> None:
    assert found(plant).forgotten == ()
    (one,) = found(plant, LONG * 2).forgotten
    assert (one.order_no, one.stage_sequence, one.name, one.station) == ("PO-1", 10, "Ayşe Yılmaz", "Assembly 02")
    assert waiting(plant, LONG * 2) == 1


def test_a_pause_is_not_forgotten_work(plant: Plant) -> None:
    act(plant, PauseStage, order_no="PO-1", stage_sequence=10, reason="BREAK")
    assert found(plant, LONG * 2).forgotten == ()


def test_the_last_act_says_until_when_they_were_there(plant: Plant) -> None:
    act(plant, CountLot, code="OAK-1", counted=Decimal(50))
    at = plant.moment
    assert found(plant, LONG * 2).forgotten[0].last_act == at


def sign_off(plant: Plant, stopped_at: datetime | None, *, person: str = "1001", whose: str = "1042") -> Any:
    return act(plant, LeaveStage, person=person, order_no="PO-1", stage_sequence=10, whose=whose, stopped_at=stopped_at)


def worked(plant: Plant) -> timedelta:
    with plant.engines.read.connect() as connection:
        job = job_of(connection, "PO-1", 10, "1042", plant.moment)
        assert job is not None
        return worked_by(connection, job.here.order_stage_id, "1042", plant.moment)


def test_a_leader_ends_it_at_the_moment_it_was_left(plant: Plant) -> None:
    began = plant.moment
    plant.moment += LONG * 2
    sign_off(plant, began + timedelta(minutes=45))
    assert worked(plant) == timedelta(minutes=45)
    assert found(plant, LONG * 2).forgotten == ()
    assert verify(plant.engines).faults == ()


def test_that_is_taken_back_as_any_act(plant: Plant) -> None:
    began = plant.moment
    plant.moment += LONG * 2
    command = LeaveStage(
        **plant.head("1001"), order_no="PO-1", stage_sequence=10, whose="1042", stopped_at=began + timedelta(minutes=45)
    )
    plant.ledger.write(USE_CASES[LeaveStage], command)
    act(plant, ReverseEntry, person="1001", reversed_entry=command.entry_id, reason="WRONG")
    assert len(found(plant).forgotten) == 1
    assert verify(plant.engines).faults == ()


@pytest.mark.parametrize(
    ("person", "whose", "at", "code"),
    [
        ("1043", "1042", 45, Refusal.ID_NO_ROLE),
        ("1001", "1043", 45, Refusal.SE_NOT_RUNNING),
        ("1001", "NOBODY", 45, Refusal.SE_NOT_RUNNING),
        ("1001", "1042", -5, Refusal.SE_NOT_RUNNING),
        ("1001", "1042", 60 * 24 * 9, Refusal.SE_FUTURE),
    ],
)
def test_what_cannot_be_is_refused(plant: Plant, person: str, whose: str, at: int, code: Refusal) -> None:
    began = plant.moment
    plant.moment += LONG * 2
    with pytest.raises(Refused) as refused:
        sign_off(plant, began + timedelta(minutes=at), person=person, whose=whose)
    assert refused.value.code is code
    assert len(found(plant).forgotten) == 1


def test_a_label_waits_until_it_is_scanned_back(plant: Plant) -> None:
    act(plant, PrintLabel, code="OAK-1", target="label printer")
    assert [one.code for one in found(plant).labels] == ["OAK-1"]
    assert waiting(plant) == 1
    act(plant, CheckLabel, code="OAK-1", scanned="SOMETHING-ELSE")
    assert len(found(plant).labels) == 1
    act(plant, CheckLabel, code="OAK-1", scanned="OAK-1")
    assert found(plant).labels == ()
    assert waiting(plant) == 0


def test_a_second_print_must_be_scanned_back_again_and_is_told_once(plant: Plant) -> None:
    act(plant, PrintLabel, code="OAK-1", target="label printer")
    act(plant, CheckLabel, code="OAK-1", scanned="OAK-1")
    act(plant, PrintLabel, code="OAK-1", target="label printer", reason="SPOILT")
    act(plant, PrintLabel, code="OAK-1", target="label printer", reason="SPOILT")
    assert [one.code for one in found(plant).labels] == ["OAK-1"]


def test_what_a_count_missed_is_told_until_it_is_taken_back(plant: Plant) -> None:
    command = CountLot(**plant.head("1042", reason="COUNT"), code="OAK-1", counted=Decimal("48.5"))
    plant.ledger.write(USE_CASES[CountLot], command)
    (one,) = found(plant).counts
    assert (one.code, one.quantity, one.uom, one.person) == ("OAK-1", Decimal("-1.5"), "m2", "Ayşe Yılmaz")
    act(plant, ReverseEntry, person="1001", reversed_entry=command.entry_id, reason="WRONG")
    assert found(plant).counts == ()


def test_refusals_are_counted_by_rule_and_station(plant: Plant) -> None:
    for _ in range(3):
        with pytest.raises(Refused):
            plant.issue("PO-1", "NO-SUCH-LOT")
    often = {(one.code, one.times) for one in found(plant).refused}
    assert ("LOT-UNKNOWN", 3) in often
