"""A person on two jobs at once is half on each, also while the other job still goes on."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import CompleteLot, FinishStage, LeaveStage, PauseStage, StartStage
from db.queries.reports.cost import cost_report
from db.services.completion import complete_lot
from db.services.staging import finish_stage, leave_stage, pause_stage, start_stage
from tests.helpers.figures import ask, columns
from tests.helpers.plant import Plant
from tests.helpers.priced import at, close, priced

FIRST: dict[str, Any] = {"order_no": "PO-1", "stage_sequence": 10}
OTHER: dict[str, Any] = {"order_no": "PO-2", "stage_sequence": 10}


@pytest.fixture
def begun(plant: Plant) -> Plant:
    """1042 is on PO-1 from 6:00 on, on PO-2 from 6:30 on, at 30 EUR an hour."""
    priced(plant)
    for order in ("PO-1", "PO-2"):
        plant.order(order, "TOP", "1")
    at(plant, "06:00")
    plant.do(start_stage, StartStage, **FIRST)
    plant.issue("PO-1", "OAK-1")
    at(plant, "06:30")
    plant.do(start_stage, StartStage, **OTHER)
    return plant


def finish_first(plant: Plant) -> None:
    """PO-1 is done at 7:00."""
    at(plant, "07:00")
    plant.do(finish_stage, FinishStage, **FIRST, good=Decimal(1))
    plant.do(complete_lot, CompleteLot, order_no="PO-1", good=Decimal(1), lot="TOP-1")
    close(plant, "PO-1")


def labour(plant: Plant) -> list[tuple[Any, ...]]:
    """Minutes and money of people in PO-1, which is final."""
    told = ask(plant.engines, lambda connection: cost_report(connection, "TOP-1"))
    assert columns(told, "cost", "status", "known") == [("FINAL", "COMPLETE")]
    return [line[1:] for line in columns(told, "lines", "part", "quantity", "amount") if line[0] == "LABOUR"]


def test_a_job_that_goes_on_has_its_half_already(begun: Plant) -> None:
    finish_first(begun)
    assert labour(begun) == [(45, Decimal("22.5"))]
    at(begun, "08:00")
    begun.do(leave_stage, LeaveStage, **OTHER)
    assert labour(begun) == [(45, Decimal("22.5"))], "what is final stays"


def test_a_job_that_is_interrupted_has_none(begun: Plant) -> None:
    at(begun, "06:40")
    begun.do(pause_stage, PauseStage, **OTHER, reason="BREAK")
    finish_first(begun)
    assert labour(begun) == [(55, Decimal("27.5"))]
