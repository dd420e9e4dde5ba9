"""What the reports tell of a plant that was worked in, act by act, on both databases."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from sqlalchemy import event

from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    FinishStage,
    PauseStage,
    PlaceHold,
    ResumeStage,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
    StartStage,
)
from db.domain.fitting_commands import PassUnit
from db.domain.quality_commands import Dispose
from db.domain.report import Content, Fields, columns_of
from db.domain.terms import Decision
from db.engine import Engines
from db.queries.reports.genealogy import genealogy_report
from db.queries.reports.quality import quality_report
from db.queries.reports.recall import recall_report
from db.queries.reports.recall_roots import (
    EmptyRootError,
    Period,
    roots_of_lots,
    roots_of_machine,
    roots_of_person,
    roots_of_supplier,
)
from db.queries.reports.recall_views import RecallAsked
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.disposing import dispose
from db.services.holding import place_hold
from db.services.master_data import set_master
from db.services.passing import pass_unit
from db.services.reversing import reverse_entry
from db.services.shipping import ship
from db.services.staging import finish_stage, pause_stage, resume_stage, start_stage
from tests.helpers.plant import Plant, row

WORK: dict[str, Any] = {"order_no": "PO-1", "stage_sequence": 10}
ASKED = RecallAsked("lot", "", None, None, None)


def rows(content: Content, name: str, *columns: str) -> list[tuple[Any, ...]]:
    """These columns of a section's rows."""
    found = next(one for one in content.sections if one.name == name)
    at = [[column.name for column in found.columns].index(column) for column in columns]
    return [tuple(line[n] for n in at) for line in ((found.values,) if isinstance(found, Fields) else found.rows)]


def genealogy(engines: Engines, code: str) -> Content:
    with engines.read.connect() as connection:
        return genealogy_report(connection, code)


def recall(engines: Engines, *codes: str) -> Content:
    with engines.read.connect() as connection:
        return recall_report(connection, ASKED, roots_of_lots(connection, codes))


@pytest.fixture
def worked(plant: Plant) -> Plant:
    """Two units: each has its own motor, both share screws; one is shipped. A saw stood by; a break was made."""
    machine = row("machine", {"code": "SAW-1"}, name="Saw", work_center_id="work_center:ASM-02")
    plant.do(set_master, SetMaster, person="1001", rows=(machine, row("bom_line", {
        "item_id": "item:TABLE", "component_id": "item:MOTOR", "stage_sequence": 10}, quantity_per="1")))  # fmt: skip
    for motor in ("M-1", "M-2"):
        plant.receive("MOTOR", motor, "1", supplier="BOLT")
    plant.receive("SCREW-M4", "SCR-1", "100", supplier="BOLT", certificate_no="C-9")
    for lot in ("OAK-1", "OAK-2"):
        plant.receive("OAK-PLY-18", lot, "100", certificate_no="FSC-1")
    plant.order("PO-1", quantity="2")
    plant.do(start_stage, StartStage, **WORK, machine="SAW-1")
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    plant.do(pause_stage, PauseStage, **WORK, reason="BREAK")
    plant.do(resume_stage, ResumeStage, **WORK)
    plant.issue("PO-1", "M-1", into_unit="T-1")
    plant.issue("PO-1", "M-2", into_unit="T-2")
    plant.issue("PO-1", "SCR-1", "16", wasted=Decimal(1))
    wrong = plant.issue("PO-1", "OAK-1", "4")
    plant.issue("PO-1", "OAK-2", "4")
    plant.ledger.write(reverse_entry, ReverseEntry(**plant.head("1001", reason="WRONG"), reversed_entry=wrong.entry_id))
    plant.do(finish_stage, FinishStage, **WORK, good=Decimal(2))
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=(ShipLine(code="T-1", quantity=Decimal(1)),))
    return plant


def test_minutes_are_worked_minutes(worked: Plant) -> None:
    told = genealogy(worked.engines, "T-1")
    ((started, ended, minutes, machine, result),) = rows(
        told, "operations", "started_at", "ended_at", "minutes", "machine", "result"
    )
    assert (machine, result) == ("SAW-1", "FINISH")
    assert ended - started == timedelta(minutes=10)
    assert minutes == Decimal(9), "one minute of them was a break"


def test_a_pause_that_nobody_ended_is_no_work(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.order("PO-TOP", "TOP", "2")
    plant.issue("PO-TOP", "OAK-1", "4")
    work: dict[str, Any] = {"order_no": "PO-TOP", "stage_sequence": 10}
    plant.do(start_stage, StartStage, **work)
    plant.do(pause_stage, PauseStage, **work, reason="BREAK")
    plant.moment += timedelta(hours=1)
    plant.do(finish_stage, FinishStage, **work, good=Decimal(2))
    plant.do(complete_lot, CompleteLot, order_no="PO-TOP", good=Decimal(2), lot="TOP-1")
    assert rows(genealogy(plant.engines, "TOP-1"), "operations", "stage", "minutes") == [(10, 1)]


def test_the_inspection_of_one_unit_is_not_in_the_trail_of_another(told: Engines) -> None:
    """The story: both units come out of one order; one of them was inspected at its last stage."""
    units = "SELECT t.code FROM trackable t JOIN output o ON o.trackable_id = t.id WHERE t.kind = 'SERIAL'"
    with told.read.connect() as connection:
        first, second, *_ = connection.exec_driver_sql(f"{units} ORDER BY o.id").scalars()
        trails = [quality_report(connection, code) for code in (first, second)]
    assert {20} == {stage for code, stage in rows(trails[0], "inspections", "code", "stage") if code == first}
    assert [code for (code,) in rows(trails[1], "inspections", "code") if code in {first, second}] == []
    assert ("NO-INSPECTION", second) in rows(trails[1], "gaps", "kind", "code")
    assert ("NO-INSPECTION", first) not in rows(trails[0], "gaps", "kind", "code")


def test_a_unit_with_its_own_pass_is_certain_and_its_order_fellow_possible(worked: Plant) -> None:
    worked.order("PO-2", quantity="2")
    worked.do(birth_units, BirthUnits, order_no="PO-2", count=2, serials=("T-3", "T-4"))
    worked.do(pass_unit, PassUnit, order_no="PO-2", unit="T-3", stage_sequence=10, machine="SAW-1")
    passed = worked.moment
    for period, graded in (
        (Period(passed), [("T-3", "certain"), ("T-4", "possible")]),
        (Period(None, passed), [("T-1", "possible"), ("T-2", "possible")]),
    ):
        with worked.engines.read.connect() as connection:
            told = recall_report(connection, ASKED, roots_of_machine(connection, "SAW-1", period))
        assert rows(told, "units", "code", "grade") == graded


def test_who_decided_what_becomes_of_a_thing(worked: Plant) -> None:
    worked.do(place_hold, PlaceHold, code="T-2", reason="SCRATCH")
    decided: dict[str, Any] = {"code": "T-2", "decision": Decision.CONCESSION, "quantity": Decimal(1)}
    worked.do(dispose, Dispose, person="1001", reason="SEEN", **decided)
    told = genealogy(worked.engines, "T-2")
    wanted = ("code", "decision", "quantity", "decided_by_name")
    assert rows(told, "dispositions", *wanted) == [("T-2", "CONCESSION", 1, "Murat Demir")]
    assert rows(genealogy(worked.engines, "T-1"), "dispositions", *wanted) == []


def test_who_issued_what_and_what_was_taken_back(worked: Plant) -> None:
    told = genealogy(worked.engines, "T-1")
    issues = rows(told, "issues", "code", "into", "quantity", "wasted", "link", "issued_by", "issued_by_name")
    assert issues == [
        ("M-1", "T-1", 1, 0, "STANDS", "1042", "Ayşe Yılmaz"),
        ("SCR-1", None, 16, 1, "STANDS", "1042", "Ayşe Yılmaz"),
        ("OAK-1", None, 4, 0, "REVERSED", "1042", "Ayşe Yılmaz"),
        ("OAK-2", None, 4, 0, "STANDS", "1042", "Ayşe Yılmaz"),
    ]
    assert rows(told, "former", "code", "reason") == [("OAK-1", "REVERSED")]
    assert ("OAK-1", "ISSUED_REVERSED") in rows(told, "timeline", "code", "event")
    assert "M-2" not in {code for (code,) in rows(told, "timeline", "code")}
    assert rows(told, "gaps", "kind", "code") == [("NO-INSPECTION", "T-1")]


def test_a_recall_grades_and_finds_the_customer(worked: Plant) -> None:
    wanted = ("code", "grade", "lifecycle", "customer", "shipment_no")
    assert rows(recall(worked.engines, "SCR-1"), "units", *wanted) == [
        ("T-1", "possible", "SHIPPED", "ADLER", "SH-1"), ("T-2", "possible", "IN_STOCK", None, None),
    ]  # fmt: skip
    assert rows(recall(worked.engines, "M-1"), "units", *wanted) == [("T-1", "certain", "SHIPPED", "ADLER", "SH-1")]
    assert rows(recall(worked.engines, "OAK-1"), "units", *wanted) == []
    assert rows(recall(worked.engines, "OAK-1"), "sources", "code", "on_hand") == [("OAK-1", 100)]


def test_roots_of_work_and_of_deliveries(worked: Plant) -> None:
    with worked.engines.read.connect() as connection:
        whole = recall_report(connection, ASKED, roots_of_supplier(connection, "BOLT", Period()))
        received = sorted(rows(whole, "receipts", "received_at"))
        second = received[1][0]
        early = roots_of_supplier(connection, "BOLT", Period(end=second))
        late = roots_of_supplier(connection, "BOLT", Period(start=second), "MOTOR")
        assert (len(received), len(early.lots), len(late.lots)) == (3, 1, 1), "screws came last, and are no motors"
        at_saw = roots_of_machine(connection, "SAW-1", Period())
        assert (len(at_saw.made), set(at_saw.made.values())) == (2, {False})
        assert roots_of_person(connection, "1042", Period()).orders == at_saw.orders
        with pytest.raises(EmptyRootError) as empty:
            roots_of_person(connection, "1018", Period())
        assert empty.value.known
        with pytest.raises(EmptyRootError) as unknown:
            roots_of_machine(connection, "SAW-2", Period())
        assert not unknown.value.known


@pytest.mark.parametrize(("minutes", "there"), [((-5, 0), False), ((-5, 1), True), ((9, 20), True), ((10, 20), False)])
def test_a_run_is_in_a_period_that_it_touches(worked: Plant, minutes: tuple[int, int], there: bool) -> None:
    """The run is ten minutes long; periods are minutes from its start, the end not included."""
    ((started,),) = rows(genealogy(worked.engines, "T-1"), "operations", "started_at")
    start, end = (started + timedelta(minutes=number) for number in minutes)
    with worked.engines.read.connect() as connection:
        try:
            found = bool(roots_of_machine(connection, "SAW-1", Period(start, end)).made)
        except EmptyRootError:
            found = False
    assert found is there


def counted(engines: Engines, code: str) -> int:
    """The statements of a recall."""
    statements: list[str] = []

    def note(*given: Any) -> None:
        statements.append(given[2])

    event.listen(engines.read, "before_cursor_execute", note)
    recall(engines, code)
    event.remove(engines.read, "before_cursor_execute", note)
    return len(statements)


def test_a_recall_of_more_units_takes_no_more_statements(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.receive("SCREW-M4", "SCR-1", "900")
    numbers = []
    for order, count in (("PO-1", 2), ("PO-2", 40)):
        plant.order(order, quantity="50")
        plant.issue(order, "OAK-1", "4")
        plant.issue(order, "SCR-1", "4")
        plant.do(complete_units, CompleteUnits, order_no=order, count=count)
        numbers.append(counted(plant.engines, "OAK-1"))
    assert len(rows(recall(plant.engines, "OAK-1"), "units", "code")) == 42
    assert numbers[0] == numbers[1] < 20


def test_a_recall_goes_to_any_depth(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.receive("OAK-PLY-18", "OAK-2", "100")
    plant.receive("SCREW-M4", "SCR-1", "900")
    part = {"item_id": "item:TABLE", "component_id": "item:TOP", "stage_sequence": 10}
    plant.do(set_master, SetMaster, person="1001", rows=(row("bom_line", part, quantity_per="1"),))
    plant.order("PO-TOP", "TOP")
    plant.issue("PO-TOP", "OAK-1", "10")
    plant.do(complete_lot, CompleteLot, order_no="PO-TOP", good=Decimal(5), lot="TOP-1")
    plant.order("PO-1")
    for code in ("TOP-1", "OAK-2", "SCR-1"):
        plant.issue("PO-1", code, "2")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    told = recall(plant.engines, "OAK-1")
    assert rows(told, "lots", "code", "produced", "issued", "on_hand") == [("TOP-1", 5, 2, 3)]
    assert rows(told, "units", "code", "grade") == [("T-1", "possible")]
    assert rows(told, "orders", "order_no") == [("PO-1",), ("PO-TOP",)]


def test_a_quality_trail_has_every_verdict_and_every_hold(told: Engines) -> None:
    """The story: a unit fails, is released by another person, and passes; a recall holds it, and it is lost."""
    with told.read.connect() as connection:
        failed = "SELECT t.code FROM inspection i JOIN trackable t ON t.id = i.trackable_id WHERE NOT i.passed"
        code = str(connection.exec_driver_sql(f"{failed} ORDER BY i.id").scalars().first())
        content = quality_report(connection, code)
    inspections = rows(content, "inspections", "code", "verdict", "inspector_name")
    assert [line[1:] for line in inspections if line[0] == code] == [("FAILED", "Elif Çelik"), ("PASSED", "Elif Çelik")]
    points = rows(content, "measurements", "point", "value", "lower", "upper", "verdict")
    assert [line[1:] for line in points if line[0] == "Table height"] == [
        ("753", 748, 752, "FAILED"), ("750.5", 748, 752, "PASSED"),
    ]  # fmt: skip
    holds = rows(content, "holds", "code", "opened_by_name", "released_by_name")
    assert [line[1:] for line in holds if line[0] == code] == [("Elif Çelik", "Murat Demir"), ("Murat Demir", None)]


def test_a_view_says_what_its_columns_hold() -> None:
    kinds = {column.name: column.kind.value for column in columns_of(RecallAsked)}
    assert kinds == {"root": "word", "code": "text", "item": "text", "since": "instant", "until": "instant"}

    class Wrong(NamedTuple):
        many: Sequence[int]

    with pytest.raises(TypeError, match="many"):
        columns_of(Wrong)
