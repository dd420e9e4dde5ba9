"""A recall of what was worked on in a shift, by command. The plant's clock is three hours ahead of UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from db.domain.commands import CompleteUnits, FinishStage, SetMaster, StartStage
from db.services.completion import complete_units
from db.services.master_data import set_master
from db.services.staging import finish_stage, start_stage
from tests.helpers.plant import Plant, row
from tests.helpers.reports import report, run

if TYPE_CHECKING:
    from db.engine import Engines

DAYS = ("--from", "2024-03-12", "--to", "2024-03-13")
NOON = datetime(2024, 3, 12, 9, 0, tzinfo=UTC)


@pytest.fixture
def record(engines: Engines, database_url: str) -> str:
    """At noon a unit is made in the early shift; five hours later another one in the late shift."""
    plant = Plant(engines)
    hours = (("Early", "06:00", "14:00"), ("Late", "14:00", "22:00"), ("Night", "22:00", "06:00"))
    shifts = tuple(row("shift", {"name": name}, starts=starts, ends=ends) for name, starts, ends in hours)
    plant.do(set_master, SetMaster, person="1001", rows=shifts)
    for item, lot in (("OAK-PLY-18", "OAK-1"), ("SCREW-M4", "SCR-1")):
        plant.receive(item, lot, "100")
    for number, hour in ((1, 0), (2, 5)):
        order = f"PO-{number}"
        plant.moment = NOON + timedelta(hours=hour)
        plant.order(order, quantity="1")
        plant.do(start_stage, StartStage, order_no=order, stage_sequence=10)
        plant.issue(order, "OAK-1", "2")
        plant.issue(order, "SCR-1", "8")
        plant.do(finish_stage, FinishStage, order_no=order, stage_sequence=10, good=Decimal(1))
        plant.do(complete_units, CompleteUnits, order_no=order, count=1, serials=(f"T-{number}",))
    return database_url


@pytest.mark.parametrize(("shift", "unit"), [("Early", "T-1"), ("Late", "T-2")])
def test_a_recall_of_a_shift_takes_what_was_worked_on_in_its_hours(record: str, shift: str, unit: str) -> None:
    told = report(record, "recall", "--shift", shift, *DAYS)
    assert told["parameters"] | {"root": "shift", "code": shift} == told["parameters"]
    assert [(one["code"], one["grade"]) for one in told["units"]] == [(unit, "certain")]


def test_a_shift_in_which_nobody_worked_is_no_root(record: str) -> None:
    ran = run(record, "report", "recall", "--shift", "Night", *DAYS, "--json")
    assert (ran.status, ran.json) == (
        1, {"refused": "RL-EMPTY-ROOT", "root": "shift", "code": "Night", "known": True},
    )  # fmt: skip
