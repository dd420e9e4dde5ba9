"""What the reports tell of parts: drawn from a slot, taken out again, and papers that are missing."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import BirthUnits, ReverseEntry, SetMaster
from db.domain.fitting_commands import MountLot, PassUnit, RemoveComponent
from db.queries.reports.genealogy import genealogy_report
from db.queries.reports.quality import quality_report
from db.services.completion import birth_units
from db.services.master_data import set_master
from db.services.mounting import mount_lot
from db.services.passing import pass_unit
from db.services.removing import remove_component
from db.services.reversing import reverse_entry
from tests.db.queries.test_reports import rows
from tests.helpers.plant import Plant, part, row

ISSUES = ("code", "into", "quantity", "grade", "link", "issued_by")


@pytest.fixture
def fitting(plant: Plant) -> Plant:
    """Two units T-1 and T-2 of an order; screws in the slot of their station, a motor fitted into T-1."""
    slot = row("slot", {"code": "SL-1"}, name="Feeder", work_center_id="work_center:ASM-02")
    plant.do(set_master, SetMaster, person="1001", rows=(slot, part("TABLE", "MOTOR", 10, "1")))
    plant.receive("SCREW-M4", "SCR-1")
    plant.receive("MOTOR", "M-1", "1", supplier="BOLT")
    plant.order("PO-1")
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    plant.do(mount_lot, MountLot, slot="SL-1", code="SCR-1")
    return plant


def told(plant: Plant, code: str, section: str, *columns: str) -> list[tuple[Any, ...]]:
    """Of the genealogy report."""
    with plant.engines.read.connect() as connection:
        return rows(genealogy_report(connection, code), section, *columns)


def test_what_was_drawn_from_a_slot_is_among_the_issues(fitting: Plant) -> None:
    drawing = PassUnit(**fitting.head("1043"), order_no="PO-1", unit="T-1", stage_sequence=10)
    fitting.ledger.write(pass_unit, drawing)
    assert told(fitting, "T-1", "issues", *ISSUES) == [("SCR-1", "T-1", 8, "LOADED", "STANDS", "1043")]
    assert told(fitting, "T-1", "timeline", "event", "code", "order_no", "stage")[-1] == (
        "ISSUED",
        "SCR-1",
        "PO-1",
        "10",
    )
    assert told(fitting, "T-2", "issues", *ISSUES) == []
    fitting.do(reverse_entry, ReverseEntry, person="1001", reversed_entry=drawing.entry_id, reason="WRONG")
    assert told(fitting, "T-1", "issues", *ISSUES) == [("SCR-1", "T-1", 8, "LOADED", "REVERSED", "1043")]


def test_a_part_that_was_taken_out_does_not_stand(fitting: Plant) -> None:
    issue = fitting.issue("PO-1", "M-1", into_unit="T-1")
    assert told(fitting, "T-1", "issues", *ISSUES) == [("M-1", "T-1", 1, "EXACT", "STANDS", "1042")]
    out: dict[str, Any] = {"quantity": Decimal(1), "reusable": True, "reason": "BENT"}
    fitting.do(remove_component, RemoveComponent, issue_entry=issue.entry_id, **out)
    assert told(fitting, "T-1", "issues", *ISSUES) == [("M-1", "T-1", 1, "EXACT", "REMOVED", "1042")]
    assert told(fitting, "T-1", "former", "code", "reason") == [("M-1", "REMOVED")]


def test_papers_are_missed_where_the_item_needs_them(fitting: Plant) -> None:
    fitting.issue("PO-1", "M-1", into_unit="T-1")
    fitting.issue("PO-1", "SCR-1", "8")
    assert told(fitting, "T-1", "gaps", "kind", "code") == [("NO-INSPECTION", "T-1"), ("NOT-COMPLETED", "T-1")]
    needs = [row("item", {"code": "MOTOR"}, needs_certificate=True)]
    needs += [row("item", {"code": "SCREW-M4"}, needs_inspection=True)]
    fitting.do(set_master, SetMaster, person="1001", rows=tuple(needs))
    papers = [("NO-CERTIFICATE", "M-1"), ("NO-RECEIPT-INSPECTION", "SCR-1")]
    assert [gap for gap in told(fitting, "T-1", "gaps", "kind", "code") if gap[1] != "T-1"] == papers
    with fitting.engines.read.connect() as connection:
        trail = quality_report(connection, "T-1")
    assert [gap for gap in rows(trail, "gaps", "kind", "code") if gap[1] != "T-1"] == papers
