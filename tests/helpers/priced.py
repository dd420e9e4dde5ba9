"""A plant whose costs were reckoned by hand: prices, rates, work to the minute. The figures stand in the tests."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from db.domain.commands import (
    BirthUnits,
    CloseOrder,
    CompleteLot,
    CompleteUnits,
    FinishStage,
    LeaveStage,
    PauseStage,
    ResumeStage,
    ReturnMaterial,
    SplitLot,
    StartStage,
)
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.issuing import return_material
from db.services.order_control import close_order
from db.services.splitting import split_lot
from db.services.staging import finish_stage, leave_stage, pause_stage, resume_stage, start_stage
from tests.helpers.figures import set_rows
from tests.helpers.plant import Plant, part, row

DAY = datetime(2024, 3, 12, tzinfo=UTC)


def at(plant: Plant, clock: str, day: datetime = DAY) -> None:
    """The next act happens at this time of day, UTC."""
    hours, minutes = clock.split(":")
    plant.moment = day + timedelta(hours=int(hours), minutes=int(minutes) - 1)


def rate(table: str, owner: str, since: str, per_hour: str) -> Any:
    """A rate of a person or of a work centre."""
    column = "person_id" if table == "labour_rate" else "work_center_id"
    return row(table, {column: owner, "valid_from": since}, per_hour=per_hour)


def priced(plant: Plant) -> None:
    """What costs what: oak 11 EUR (100 at 10, 50 at 13), screws 0.02 USD, a motor without a price; rates per hour."""
    set_rows(
        plant,
        part("TABLE", "TOP", 10, "1"),
        part("TABLE", "MOTOR", 10, "1"),
        row("machine", {"code": "SAW-1"}, name="Saw", work_center_id="work_center:ASM-02"),
        rate("labour_rate", "person:1042", "2024-01-01T00:00:00+00:00", "30"),
        rate("labour_rate", "person:1042", "2024-03-12T08:30:00+00:00", "36"),
        rate("labour_rate", "person:1043", "2024-01-01T00:00:00+00:00", "24"),
        rate("overhead_rate", "work_center:ASM-02", "2024-01-01T00:00:00+00:00", "12"),
    )
    eur, usd = {"currency": "EUR"}, {"currency": "USD"}
    plant.receive("OAK-PLY-18", "OAK-1", "100", unit_cost=Decimal(10), **eur)
    plant.receive("OAK-PLY-18", "OAK-1", "50", unit_cost=Decimal(13), again=True, **eur)
    plant.receive("SCREW-M4", "SCR-1", "500", unit_cost=Decimal("0.02"), **usd)
    plant.receive("MOTOR", "M-1", "1")
    plant.do(split_lot, SplitLot, item="OAK-PLY-18", lot="OAK-1", child="OAK-1A", quantity=Decimal(10))


def tops(plant: Plant) -> None:
    """An hour of 1042, 18 m2 of oak kept and 1 of it wasted: 30 + 12 + 198 = 240 EUR for 8 good and 1 bad top."""
    plant.order("PO-TOP", "TOP", "9")
    at(plant, "06:00")
    work: Any = {"order_no": "PO-TOP", "stage_sequence": 10}
    plant.do(start_stage, StartStage, **work)
    oak = plant.issue("PO-TOP", "OAK-1", "20", wasted=Decimal(1))
    plant.do(return_material, ReturnMaterial, issue_entry=oak.entry_id, quantity=Decimal(2))
    at(plant, "07:00")
    plant.do(finish_stage, FinishStage, **work, good=Decimal(8), scrap=Decimal(1), reason="CRACK")
    plant.do(complete_lot, CompleteLot, order_no="PO-TOP", good=Decimal(8), defective=Decimal(1), lot="TOP-1")
    close(plant, "PO-TOP")


def tables(plant: Plant) -> None:
    """PO-1: 1042 works 8:00-9:00 with a pause 8:10-8:20, from 8:40 on PO-2 too; 1043 from 8:30 to 9:00."""
    plant.order("PO-1", quantity="2")
    plant.order("PO-2", quantity="2")
    work: Any = {"order_no": "PO-1", "stage_sequence": 10}
    other: Any = {"order_no": "PO-2", "stage_sequence": 10}
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    at(plant, "08:00")
    plant.do(start_stage, StartStage, **work, machine="SAW-1")
    material(plant)
    at(plant, "08:10")
    plant.do(pause_stage, PauseStage, **work, reason="BREAK")
    at(plant, "08:20")
    plant.do(resume_stage, ResumeStage, **work)
    at(plant, "08:30")
    plant.do(start_stage, StartStage, person="1043", **work)
    at(plant, "08:40")
    plant.do(start_stage, StartStage, **other)
    at(plant, "09:00")
    plant.do(finish_stage, FinishStage, **work, good=Decimal(2))
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    at(plant, "09:30")
    plant.do(leave_stage, LeaveStage, **other)


def material(plant: Plant) -> None:
    """Shared: two tops, 4 m2 of the split lot, 16 screws. In T-1 alone: a square metre more, and the motor."""
    plant.issue("PO-1", "TOP-1", "2")
    plant.issue("PO-1", "OAK-1A", "4")
    plant.issue("PO-1", "SCR-1", "16")
    plant.issue("PO-1", "OAK-1A", "1", into_unit="T-1")
    plant.issue("PO-1", "M-1", "1", into_unit="T-1")


def close(plant: Plant, order: str) -> None:
    """No more is made of it."""
    plant.do(close_order, CloseOrder, person="1001", order_no=order, reason="DONE")
