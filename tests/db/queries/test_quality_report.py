"""Beside verdicts, a quality trail shows gauges, defects, photos, what a second person allowed, and rework."""

from datetime import date
from decimal import Decimal
from typing import Any

from db.domain.command import Allowance
from db.domain.commands import CompleteUnits, SetMaster
from db.domain.quality_commands import Dispose, FoundDefect, InspectUnit, MeasuredValue, TakenPhoto, UsedGauge
from db.domain.report import Table
from db.domain.terms import Decision
from db.queries.reports.quality import quality_report
from db.services.completion import complete_units
from db.services.disposing import dispose
from db.services.inspecting import inspect_unit
from db.services.master_data import set_master
from tests.helpers.plant import Plant, row

ONE = Decimal(1)
SHA = "ab" * 32
INSPECTED: dict[str, Any] = {
    "plan": "FINAL",
    "values": (MeasuredValue(sequence=1, value="750"), MeasuredValue(sequence=2, value="pass")),
    "gauges": (UsedGauge(sequence=1, gauge="G-1"),),
    "defects": (FoundDefect(code="SCRATCH", quantity=Decimal(2), note="left leg"),),
    "photos": (TakenPhoto(sha256=SHA, sequence=2),),
}


def told(plant: Plant, code: str) -> dict[str, list[tuple[Any, ...]]]:
    with plant.engines.read.connect() as connection:
        sections = quality_report(connection, code).sections
    names = ("measurements", "defects", "photos", "allowed", "rework")
    return {
        one.name: [tuple(line) for line in one.rows] for one in sections if isinstance(one, Table) and one.name in names
    }


def begun(plant: Plant) -> None:
    """T-1 is made defective without screws, which a supervisor allows; T-2 is not even touched."""
    gauge = row("gauge", {"code": "G-1"}, name="Caliper", calibration_due="2030-01-01")
    plant.do(set_master, SetMaster, person="1001", rows=(gauge,))
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1")
    for order in ("PO-1", "PO-RW", "PO-2"):
        plant.order(order)
        plant.issue(order, "OAK-1")
    plant.issue("PO-2", "SCR-1")
    leave: dict[str, Any] = {"second_person": "1001", "allowed": (Allowance("FN-COMPONENT-MISSING", "glued"),)}
    made: dict[str, Any] = {"order_no": "PO-1", "count": 1, "serials": ("T-1",), "defective": True}
    plant.do(complete_units, CompleteUnits, **made, **leave)
    plant.do(complete_units, CompleteUnits, order_no="PO-2", count=1, serials=("T-2",))


def test_a_quality_trail_shows_all_that_proves_it(plant: Plant) -> None:
    begun(plant)
    decided: dict[str, Any] = {"decision": Decision.REWORK, "quantity": ONE, "reason": "SCRATCH"}
    plant.do(dispose, Dispose, person="1018", code="T-1", **decided)
    plant.issue("PO-RW", "T-1")
    plant.do(complete_units, CompleteUnits, order_no="PO-RW", count=1, serials=("T-1",))
    reworked = plant.moment
    plant.do(inspect_unit, InspectUnit, person="1018", code="T-1", **INSPECTED)
    found, other = told(plant, "T-1"), told(plant, "T-2")
    assert [(line[1], *line[-2:]) for line in found["measurements"]] == [
        ("Table height", "G-1", date(2030, 1, 1)), ("Surface", None, None),
    ]  # fmt: skip
    assert found["defects"] == [(1, "SCRATCH", Decimal(2), "left leg")]
    assert found["photos"] == [(1, 2, SHA, "image/jpeg")]
    assert [(line[0], line[1], *line[3:]) for line in found["allowed"]] == [
        ("FN-COMPONENT-MISSING", "COMPLETE", "1042", "1001", "Murat Demir", "glued")
    ]
    assert found["rework"] == [("TABLE", "T-1", "PO-RW", reworked, "1042", "Ayşe Yılmaz")]
    assert {name: len(lines) for name, lines in other.items()} == dict.fromkeys(found, 0)
