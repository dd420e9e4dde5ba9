"""Somebody takes a stage over: the others' runs end in an act that says who ended them, and come back with it."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from db.domain.commands import FinishStage, LeaveStage, PauseStage, ReverseEntry, StartStage
from db.domain.refusals import Refused
from db.ledger.verify import verify
from db.models.ledger import entry
from db.models.production import stage_event
from db.queries.work import job_of, people_on, worked_by
from tests.helpers.plant import Plant
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
AYSE, JONAS, ELIF = "1042", "1043", "1018"


@pytest.fixture
def act(plant: Plant) -> Callable[..., UUID]:
    plant.order("PO-1")

    def do(command: type, person: str, **fields: Any) -> UUID:
        made = command(**plant.head(person), order_no="PO-1", stage_sequence=10, **fields)
        plant.ledger.write(USE_CASES[command], made)
        return made.entry_id  # type: ignore[no-any-return]

    return do


def at_work(plant: Plant) -> list[tuple[str, str]]:
    with plant.engines.read.connect() as connection:
        job = job_of(connection, "PO-1", 10, AYSE, plant.moment)
        assert job is not None
        return [(one.personnel_no, one.event) for one in people_on(connection, job.here.order_stage_id)]


def worked(plant: Plant, person: str, after: timedelta) -> timedelta:
    with plant.engines.read.connect() as connection:
        job = job_of(connection, "PO-1", 10, person, plant.moment)
        assert job is not None
        return worked_by(connection, job.here.order_stage_id, person, plant.moment + after)


def ended_by(plant: Plant, key: UUID) -> list[tuple[str, str]]:
    with plant.engines.read.connect() as connection:
        rows = select(entry.c.person, stage_event.c.event).join(entry, entry.c.id == stage_event.c.entry_id)
        found = connection.execute(rows.where(entry.c.id == key).order_by(stage_event.c.id))
        return [(person, event) for person, event in found]


def test_the_others_end_and_the_one_begins_in_one_act(plant: Plant, act: Callable[..., UUID]) -> None:
    act(StartStage, AYSE)
    act(StartStage, ELIF)
    act(PauseStage, ELIF, reason="BREAK")
    key = act(StartStage, JONAS, instead_of=(AYSE, ELIF))
    assert at_work(plant) == [(JONAS, "START")]
    assert ended_by(plant, key) == [(JONAS, "LEAVE"), (JONAS, "LEAVE"), (JONAS, "START")]
    hour = timedelta(hours=1)
    assert worked(plant, AYSE, hour) == timedelta(minutes=3), "their time stands still from then on"
    assert worked(plant, JONAS, hour) == hour
    with pytest.raises(Refused, match="SE-NOT-RUNNING"):
        act(LeaveStage, AYSE)
    act(FinishStage, JONAS, good=Decimal(5), scrap=Decimal(0))
    assert verify(plant.engines).faults == ()


def test_who_joins_leaves_the_others_at_work(plant: Plant, act: Callable[..., UUID]) -> None:
    """The control."""
    act(StartStage, AYSE)
    act(StartStage, JONAS)
    assert at_work(plant) == [(AYSE, "START"), (JONAS, "START")]


def test_only_who_was_named_ends_and_who_left_meanwhile_is_no_matter(plant: Plant, act: Callable[..., UUID]) -> None:
    act(StartStage, AYSE)
    act(StartStage, ELIF)
    act(LeaveStage, AYSE)
    key = act(StartStage, JONAS, instead_of=(AYSE, "NOBODY"))
    assert at_work(plant) == [(ELIF, "START"), (JONAS, "START")]
    assert ended_by(plant, key) == [(JONAS, "START")]
    assert verify(plant.engines).faults == ()


def test_who_works_there_already_takes_nobody_s_place(plant: Plant, act: Callable[..., UUID]) -> None:
    act(StartStage, AYSE)
    act(StartStage, JONAS)
    with pytest.raises(Refused, match="SE-ALREADY-RUNNING"):
        act(StartStage, JONAS, instead_of=(AYSE,))
    assert at_work(plant) == [(AYSE, "START"), (JONAS, "START")]


def test_it_is_taken_back_whole(plant: Plant, act: Callable[..., UUID]) -> None:
    act(StartStage, AYSE)
    key = act(StartStage, JONAS, instead_of=(AYSE,))
    head = plant.head(JONAS)
    plant.ledger.write(USE_CASES[ReverseEntry], ReverseEntry(**head, reversed_entry=key, undo=True))
    assert at_work(plant) == [(AYSE, "START")]
    act(LeaveStage, AYSE)
    assert worked(plant, AYSE, timedelta(hours=1)) == timedelta(minutes=3)
    assert verify(plant.engines).faults == ()
