"""OEE of the worksheet that oee.com publishes, recorded as a plant records it: 60 pieces a minute, a planned break."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from db.domain.commands import FinishStage, PauseStage, ResumeStage, StartStage
from db.domain.report import Content
from db.queries.reports.production import ProductionAsked, production_report
from db.services.staging import finish_stage, pause_stage, resume_stage, start_stage
from tests.helpers.figures import ask, columns, set_rows
from tests.helpers.plant import Plant, row
from tests.helpers.priced import DAY, at, priced

LOCAL = timedelta(hours=3)
WORK: dict[str, Any] = {"order_no": "PO-1", "stage_sequence": 10}
CUT = (("Early 1", "06:00", "10:00"), ("Early 2", "11:00", "14:00"))
WHOLE = (("Early", "06:00", "14:00"),)
SHARES = ("availability", "performance", "quality", "oee")


def worked(plant: Plant, shifts: tuple[tuple[str, str, str], ...]) -> Content:
    """480 minutes from 6:00 on the plant's clock (3:00 UTC): an hour of break, 47 minutes down; 19271 pieces."""
    priced(plant)
    set_rows(
        plant,
        *(row("shift", {"name": name}, starts=starts, ends=ends) for name, starts, ends in shifts),
        row("routing_stage", {"item_id": "item:TOP", "sequence": 10}, standard_minutes="0.016667"),
    )
    plant.order("PO-1", "TOP", "20000")
    acts: tuple[tuple[str, Any, Any, dict[str, Any]], ...] = (
        ("03:00", start_stage, StartStage, {}),
        ("07:00", pause_stage, PauseStage, {"reason": "BREAK"}),
        ("08:00", resume_stage, ResumeStage, {}),
        ("09:00", pause_stage, PauseStage, {"reason": "DOWN"}),
        ("09:47", resume_stage, ResumeStage, {}),
        ("11:00", finish_stage, FinishStage, {"good": Decimal(18848), "scrap": Decimal(423), "reason": "SCRATCH"}),
    )
    for clock, use_case, command, told in acts:
        at(plant, clock)
        plant.do(use_case, command, **WORK, **told)
    period = ProductionAsked(DAY - LOCAL, DAY - LOCAL + timedelta(days=1))
    return ask(plant.engines, lambda connection: production_report(connection, period, DAY + timedelta(days=9)))


def shares(*texts: str) -> list[tuple[Decimal, ...]]:
    return [tuple(map(Decimal, texts))]


def test_a_shift_cut_at_its_break_gives_the_published_figures(plant: Plant) -> None:
    told = worked(plant, CUT)
    assert columns(told, "stations", *SHARES) == shares("0.8881", "0.8611", "0.9780", "0.7479")
    minutes = ("planned_minutes", "operating_minutes", "stopped_minutes", "idle_minutes")
    assert columns(told, "stations", *minutes) == [(420, 373, 47, 0)]
    assert columns(told, "stops", "shift", "reason", "minutes") == [(None, "BREAK", 60), ("Early 2", "DOWN", 47)]


def test_a_break_inside_a_shift_counts_as_a_stop(plant: Plant) -> None:
    """Nothing but the hours of the shifts says what was planned."""
    told = worked(plant, WHOLE)
    assert columns(told, "stations", "planned_minutes", "operating_minutes", "stopped_minutes") == [(480, 373, 107)]
