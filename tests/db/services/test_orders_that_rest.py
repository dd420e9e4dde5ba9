"""Whoever works on an order that is held or closed meanwhile can stop: nobody is kept from other work by it."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import (
    CloseOrder,
    FinishStage,
    HoldOrder,
    LeaveStage,
    MoveOrder,
    PauseStage,
    ResumeStage,
    StartStage,
)
from db.domain.refusals import Refused
from db.ledger.verify import verify
from tests.helpers.figures import set_rows
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
WORK: dict[str, Any] = {"order_no": "PO-1", "stage_sequence": 10}
RESTING = pytest.mark.parametrize("command", [HoldOrder, CloseOrder])


def act(plant: Plant, command: type, person: str = "1042", **fields: Any) -> None:
    plant.do(USE_CASES[command], command, person=person, **fields)


@pytest.fixture
def working(plant: Plant) -> Plant:
    """1042 is at work on PO-1 in assembly; PO-2 begins in the paint shop."""
    paint = row("routing_stage", {"item_id": "item:TOP", "sequence": 10}, name="Paint", work_center_id="work_center:P")
    set_rows(plant, row("work_center", {"code": "P"}, name="Paint shop"), paint)
    plant.order("PO-1")
    plant.order("PO-2", "TOP")
    act(plant, StartStage, **WORK)
    return plant


@RESTING
def test_who_works_there_may_leave_and_work_elsewhere(working: Plant, command: type[MoveOrder]) -> None:
    act(working, command, "1001", order_no="PO-1", reason="WAIT")
    with pytest.raises(Refused, match="SE-OTHER-JOB"):
        act(working, StartStage, order_no="PO-2", stage_sequence=10)
    act(working, LeaveStage, **WORK)
    act(working, StartStage, order_no="PO-2", stage_sequence=10)
    assert verify(working.engines).faults == ()


@RESTING
def test_work_may_be_interrupted_but_neither_go_on_nor_be_finished(working: Plant, command: type[MoveOrder]) -> None:
    act(working, command, "1001", order_no="PO-1", reason="WAIT")
    with pytest.raises(Refused, match="WO-"):
        act(working, FinishStage, **WORK, good=Decimal(1))
    act(working, PauseStage, **WORK, reason="WAIT")
    with pytest.raises(Refused, match="WO-"):
        act(working, ResumeStage, **WORK)
    with pytest.raises(Refused, match="WO-"):
        act(working, StartStage, "1043", **WORK)
