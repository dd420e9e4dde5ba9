"""Production per shift and station, against the plant of tests/helpers/priced.py; zone Europe/Istanbul, UTC+3."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection

from db.domain.command import Allowance
from db.domain.commands import CompleteUnits, FinishStage, PauseStage, ResumeStage, StartStage
from db.domain.quality_commands import InspectUnit, MeasuredValue
from db.domain.report import Content
from db.engine import Engines
from db.queries.reports.production import ProductionAsked, production_report
from db.services.completion import complete_units
from db.services.inspecting import inspect_unit
from db.services.staging import finish_stage, pause_stage, resume_stage, start_stage
from tests.helpers.figures import ask, columns, counting, set_rows
from tests.helpers.plant import Plant, row
from tests.helpers.priced import DAY, at, priced, tables, tops

LOCAL = timedelta(hours=3)
EARLY, LATE, NIGHT = ("Early", "06:00", "14:00"), ("Late", "14:00", "22:00"), ("Night", "22:00", "06:00")
LATER = datetime(2024, 6, 1, tzinfo=UTC)


def production(engines: Engines, since: int = 0, until: int = 1, now: datetime = LATER) -> Content:
    """From the 12th of March, that many days."""
    period = (DAY - LOCAL + timedelta(days=number) for number in (since, until))
    return ask(engines, lambda connection: production_report(connection, ProductionAsked(*period), now))


@pytest.fixture
def shifts(plant: Plant) -> Plant:
    """Three shifts; a top takes 5 minutes by the standard, a table 30."""
    priced(plant)
    set_rows(
        plant,
        *(row("shift", {"name": name}, starts=starts, ends=ends) for name, starts, ends in (EARLY, LATE, NIGHT)),
        row("routing_stage", {"item_id": "item:TOP", "sequence": 10}, standard_minutes="5"),
        row("routing_stage", {"item_id": "item:TABLE", "sequence": 10}, standard_minutes="30"),
    )
    return plant


MINUTES = ("planned_minutes", "operating_minutes", "stopped_minutes", "idle_minutes")
SHARES = ("yield_rate", "first_pass_yield", "availability", "performance", "quality", "oee")


def test_a_day_of_three_shifts(shifts: Plant) -> None:
    """6:00-7:00, 8:00-8:10 and 8:20-9:30 UTC somebody worked, 8:10-8:20 was a break; 9 x 5 + 2 x 30 = 105."""
    tops(shifts)
    tables(shifts)
    told = production(shifts.engines)
    none = (None,) * 4
    assert columns(told, "shifts", "day", "shift", *MINUTES, "good", "scrap") == [
        (date(2024, 3, 12), "Early", 480, 140, 10, 330, 10, 1),
        (date(2024, 3, 12), "Late", 480, 0, 0, 480, 0, 0),
        (date(2024, 3, 12), "Night", 480, 0, 0, 480, 0, 0),
    ]
    early = [Decimal(text) for text in ("0.9091", "0.9091", "0.2917", "0.75", "0.9091", "0.1989")]
    assert columns(told, "shifts", *SHARES)[0] == tuple(early)
    assert columns(told, "shifts", "quality", "performance", "oee", "first_pass_yield")[1] == none
    assert columns(told, "stations", "work_center", *MINUTES, "availability", "performance") == [
        ("ASM-02", 1440, 140, 10, 1290, Decimal("0.0972"), Decimal("0.75")),
    ]
    assert columns(told, "stops", "shift", "work_center", "reason", "stops", "minutes") == [
        ("Early", "ASM-02", "BREAK", 1, 10),
    ]  # fmt: skip
    assert columns(told, "gaps", "kind") == []
    assert columns(production(shifts.engines, 1, 2), "shifts", "day") == []


def work(plant: Plant, start: str, end: str, day: datetime = DAY) -> None:
    """One piece by 1043."""
    plant.order(f"PO-{start}{end}{day:%d}", quantity="1")
    stage: Any = {"order_no": f"PO-{start}{end}{day:%d}", "stage_sequence": 10}
    at(plant, start, day)
    plant.do(start_stage, StartStage, person="1043", **stage)
    at(plant, end, day)
    plant.do(finish_stage, FinishStage, person="1043", **stage, good=Decimal(1))


def test_the_night_belongs_to_the_day_it_begins(shifts: Plant) -> None:
    """18:00-22:00 UTC is 21:00-1:00 on the clock: an hour of the late shift, three of the night of the 12th."""
    work(shifts, "18:00", "22:00")
    assert columns(production(shifts.engines), "shifts", "day", "shift", "operating_minutes", "good") == [
        (date(2024, 3, 12), "Early", 0, 0), (date(2024, 3, 12), "Late", 60, 0), (date(2024, 3, 12), "Night", 180, 1),
    ]  # fmt: skip
    assert columns(production(shifts.engines, 1, 2), "shifts", "day") == []


def test_work_at_the_edge_of_a_shift(shifts: Plant) -> None:
    """A piece that is done at 14:00 on the clock is one of the late shift."""
    work(shifts, "10:00", "11:00")
    assert columns(production(shifts.engines), "shifts", "shift", "operating_minutes", "good") == [
        ("Early", 60, 0), ("Late", 0, 1), ("Night", 0, 0),
    ]  # fmt: skip


def test_without_shifts_nothing_is_planned(plant: Plant) -> None:
    priced(plant)
    work(plant, "18:00", "22:00")
    names = ("day", "shift", "planned_minutes", "operating_minutes", "good", "availability", "oee")
    none = (None, None)
    assert columns(production(plant.engines, 0, 2), "shifts", *names) == [
        (date(2024, 3, 12), None, None, 180, 0, *none), (date(2024, 3, 13), None, None, 60, 1, *none),
    ]  # fmt: skip
    assert columns(production(plant.engines, 0, 2), "gaps", "kind") == [("NO-STANDARD-TIME",)]


def berlin(period: tuple[datetime, datetime], connection: Connection) -> Content:
    return production_report(connection, ProductionAsked(*period), LATER + timedelta(days=300))


def test_berlin_has_a_short_and_a_long_night(shifts: Plant) -> None:
    set_rows(shifts, row("plant", {"name": "Test plant"}, timezone="Europe/Berlin"))
    for day, minutes in ((datetime(2024, 3, 30, tzinfo=UTC), 420), (datetime(2024, 10, 26, tzinfo=UTC), 540)):
        offset = timedelta(hours=1 if minutes == 420 else 2)
        work(shifts, "21:30", "21:45", day)
        period = (day - offset, day - offset + timedelta(days=1))
        told = ask(shifts.engines, partial(berlin, period))
        assert columns(told, "shifts", "shift", "planned_minutes")[-1] == ("Night", minutes)
        assert columns(told, "shifts", "operating_minutes")[-1] == (15,)


def test_what_goes_on_counts_until_now_and_never_past_its_shift(shifts: Plant) -> None:
    shifts.order("PO-9", quantity="4")
    stage: Any = {"order_no": "PO-9", "stage_sequence": 10}
    at(shifts, "08:00")
    shifts.do(start_stage, StartStage, **stage)
    early = [
        columns(production(shifts.engines, now=DAY + timedelta(hours=hours)), "shifts", "shift", *MINUTES[:2])[0]
        for hours in (9, 20)
    ]
    assert early == [("Early", 360, 60), ("Early", 480, 180)]
    late = columns(production(shifts.engines, now=DAY + timedelta(hours=20)), "shifts", "shift", *MINUTES[:2])[1]
    assert late == ("Late", 480, 0)
    at(shifts, "09:00")
    shifts.do(pause_stage, PauseStage, **stage, reason="NO-MATERIAL")
    told = production(shifts.engines, now=DAY + timedelta(hours=10))
    assert columns(told, "stops", "reason", "minutes") == [("NO-MATERIAL", 60)]
    assert columns(told, "gaps", "kind", "code") == [("WORK-WITHOUT-END", "PO-9")]
    at(shifts, "10:00")
    shifts.do(resume_stage, ResumeStage, **stage)
    assert columns(production(shifts.engines), "shifts", *MINUTES[1:3])[0] == (120, 60)


def test_statements_do_not_grow(shifts: Plant) -> None:
    numbers = []
    for start, end in (("05:00", "05:10"), ("06:00", "06:10")):
        work(shifts, start, end)
        with counting(shifts.engines) as statements:
            production(shifts.engines)
        numbers.append(len(statements))
    assert numbers == [5, 5]


def test_what_was_good_only_the_second_time(shifts: Plant) -> None:
    """Four pieces are good; one had failed an inspection at the stage, one came out of an order that reworks."""
    leave: Any = {"allowed": (Allowance("FN-COMPONENT-MISSING", "tried"),), "second_person": "1001"}
    shifts.order("PO-3", quantity="3")
    stage: Any = {"order_no": "PO-3", "stage_sequence": 10}
    at(shifts, "08:00")
    shifts.do(start_stage, StartStage, **stage)
    units = shifts.do(complete_units, CompleteUnits, order_no="PO-3", count=3, **leave).codes
    values = (MeasuredValue(sequence=1, value="760"), MeasuredValue(sequence=2, value="pass"))
    shifts.do(inspect_unit, InspectUnit, person="1018", code=units[0], plan="FINAL", values=values, **stage)
    shifts.do(finish_stage, FinishStage, **stage, good=Decimal(3))
    assert columns(production(shifts.engines), "stations", "good", "first_pass_yield") == [(3, Decimal("0.6667"))]
    shifts.order("PO-RW", quantity="1")
    again: Any = {"order_no": "PO-RW", "stage_sequence": 10}
    shifts.do(start_stage, StartStage, **again)
    shifts.issue("PO-RW", units[1])
    shifts.do(finish_stage, FinishStage, **again, good=Decimal(1))
    shifts.do(complete_units, CompleteUnits, order_no="PO-RW", count=1, serials=(units[1],))
    told = production(shifts.engines)
    assert columns(told, "stations", "good", "yield_rate", "first_pass_yield") == [(4, 1, Decimal("0.5"))]


def test_a_pause_of_one_is_no_stop_while_another_works(shifts: Plant) -> None:
    shifts.order("PO-3", quantity="3")
    stage: Any = {"order_no": "PO-3", "stage_sequence": 10}
    at(shifts, "08:00")
    shifts.do(start_stage, StartStage, **stage)
    shifts.do(start_stage, StartStage, person="1043", **stage)
    at(shifts, "08:10")
    shifts.do(pause_stage, PauseStage, **stage, reason="BREAK")
    at(shifts, "08:20")
    shifts.do(pause_stage, PauseStage, person="1043", **stage, reason="BLADE")
    at(shifts, "08:30")
    shifts.do(finish_stage, FinishStage, **stage, good=Decimal(3))
    told = production(shifts.engines)
    assert columns(told, "shifts", *MINUTES[1:3])[0] == (20, 10)
    assert columns(told, "stops", "reason", "minutes") == [("BLADE", 10), ("BREAK", 10)]
