"""One document is the whole device history record: 21 CFR 820.184 and AS9100 8.5.2 ask for nothing beside it."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection

from db.domain.command import Allowance
from db.domain.commands import BirthUnits, CompleteUnits, PlaceHold
from db.domain.fitting_commands import MountLot, PassUnit, RemoveComponent
from db.domain.quality_commands import FoundDefect, InspectUnit, MeasuredValue, TakenPhoto, UsedGauge
from db.domain.report import Content
from db.queries.reports.genealogy import genealogy_report
from db.queries.reports.quality import quality_report
from db.services.completion import birth_units, complete_units
from db.services.holding import place_hold
from db.services.inspecting import inspect_unit
from db.services.mounting import mount_lot
from db.services.passing import pass_unit
from db.services.removing import remove_component
from tests.helpers.figures import ask, columns, set_rows
from tests.helpers.plant import Plant, part, row

SHA = "ab" * 32
INSPECTED: dict[str, Any] = {
    "plan": "FINAL",
    "values": (MeasuredValue(sequence=1, value="750"), MeasuredValue(sequence=2, value="pass")),
    "gauges": (UsedGauge(sequence=1, gauge="G-1"),),
    "defects": (FoundDefect(code="SCRATCH", quantity=Decimal(1), note="left leg"),),
    "photos": (TakenPhoto(sha256=SHA, sequence=2),),
}


def calibrated(plant: Plant, until: str) -> None:
    set_rows(plant, row("gauge", {"code": "G-1"}, name="Caliper", calibration_due=until))


@pytest.fixture
def record(plant: Plant) -> Content:
    """T-1 draws screws from a slot, gets another motor, is made without oak (allowed) and inspected with a gauge."""
    calibrated(plant, "2024-06-30")
    set_rows(
        plant,
        row("slot", {"code": "S-1"}, name="Feeder", work_center_id="work_center:ASM-02"),
        part("TABLE", "MOTOR", 10, "1"),
        row("item", {"code": "MOTOR"}, revision="C"),
    )
    for motor in ("M-1", "M-2"):
        plant.receive("MOTOR", motor, "1", supplier="BOLT")
    plant.receive("SCREW-M4", "SCR-1", "100")
    plant.order("PO-1", quantity="1")
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=1, serials=("T-1",))
    plant.do(mount_lot, MountLot, slot="S-1", code="SCR-1")
    plant.do(pass_unit, PassUnit, order_no="PO-1", unit="T-1", stage_sequence=10)
    fitted = plant.issue("PO-1", "M-1", into_unit="T-1")
    out: dict[str, Any] = {"issue_entry": fitted.entry_id, "quantity": Decimal(1), "reason": "DEFECT"}
    plant.do(remove_component, RemoveComponent, **out, new_code="M-2")
    leave: dict[str, Any] = {"second_person": "1001", "allowed": (Allowance("FN-COMPONENT-MISSING", "no oak"),)}
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",), **leave)
    plant.do(inspect_unit, InspectUnit, person="1018", code="T-1", **INSPECTED)
    calibrated(plant, "2030-01-01")
    return ask(plant.engines, lambda connection: genealogy_report(connection, "T-1"))


def test_the_calibration_of_a_gauge_is_told_as_it_stood(record: Content) -> None:
    due = [(point, gauge, day and day.isoformat()) for point, gauge, day in columns(
        record, "measurements", "point", "gauge", "calibration_due")]  # fmt: skip
    assert due == [("Table height", "G-1", "2024-06-30"), ("Surface", None, None)]


def test_where_a_part_sits_and_which_revision_it_is(record: Content) -> None:
    assert columns(record, "issues", "code", "position", "link") == [
        ("SCR-1", "S-1", "STANDS"), ("M-1", None, "REMOVED"), ("M-2", None, "STANDS"),
    ]  # fmt: skip
    assert columns(record, "materials", "code", "revision") == [("M-2", "C"), ("SCR-1", None)]


def test_a_replaced_part_is_told_with_who_took_it_out_and_why(record: Content) -> None:
    names = ("code", "unit", "quantity", "into_stock", "reason", "removed_by_name")
    assert columns(record, "removals", *names) == [("M-1", "T-1", 1, 0, "DEFECT", "Ayşe Yılmaz")]
    assert ("PART_REMOVED", "M-1", "T-1: DEFECT") in columns(record, "timeline", "event", "code", "detail")


def test_defects_photos_and_what_was_allowed_stand_in_the_same_document(record: Content) -> None:
    assert columns(record, "defects", "defect", "note") == [("SCRATCH", "left leg")]
    assert columns(record, "photos", "point", "sha256") == [(2, SHA)]
    assert columns(record, "allowed", "rule", "allowed_by_name", "reason") == [
        ("FN-COMPONENT-MISSING", "Murat Demir", "no oak")
    ]
    assert columns(record, "rework", "code") == []


def _of_unit(report: Callable[[Connection, str], Content], connection: Connection) -> Content:
    return report(connection, "T-1")


def test_quantity_released_is_what_was_made_and_is_not_held(plant: Plant, record: Content) -> None:
    assert columns(record, "product", "made_good", "released", "quality") == [(1, 1, "RELEASED")]
    plant.do(place_hold, PlaceHold, code="T-1", reason="SCRATCH")
    for report in (genealogy_report, quality_report):
        told = ask(plant.engines, partial(_of_unit, report))
        assert columns(told, "product", "made_good", "released", "quality") == [(1, 0, "ON_HOLD")]
    bought = ask(plant.engines, lambda connection: genealogy_report(connection, "SCR-1"))
    assert columns(bought, "product", "made_good", "released") == [(None, None)]
