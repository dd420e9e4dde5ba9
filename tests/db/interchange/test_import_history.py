"""A small plant taken over whole, again, and grown; and the ways in which its files may be written."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from db.engine import Engines
from db.interchange.importing import import_folder
from db.models.ledger import entry, entry_result
from db.models.master import person
from db.models.material import trackable
from db.queries.walk import Direction
from db.services.people import badge_hash
from tests.helpers.random_folder import Folder
from tests.helpers.small_folder import FILES, row_of, small_folder
from tests.helpers.taken_over import ask, count, rows, state_of, take_over


def test_every_file_is_taken_over(engines: Engines, tmp_path: Path) -> None:
    report = take_over(engines, small_folder(), tmp_path)
    assert dict(report.recorded) == {kind: len(lines) for kind, (_, lines) in FILES.items()}
    assert {(one.kind, one.detail.split(" is named")[0]) for one in report.warnings} == {
        ("CREATED", "inspection plan FINAL"), ("CREATED", "location SHELF-1"), ("CREATED", "machine SAW-1"),
    }  # fmt: skip
    # 20 m2 came in, 10 were issued, 2 came back.
    assert state_of(engines, "OAK", "OAK-1") == (Decimal(12), "RELEASED", "IN_STOCK", "LOT")
    assert state_of(engines, "GLUE", "GLUE") == (Decimal("4.75"), "RELEASED", "IN_STOCK", "LOT")
    assert state_of(engines, "TOP", "TOP-1") == (Decimal(2), "RELEASED", "IN_STOCK", "LOT")
    assert state_of(engines, "MOTOR", "M-1") == (Decimal(0), "RELEASED", "INSTALLED", "SERIAL")
    assert state_of(engines, "TABLE", "T-1") == (Decimal(1), "ON_HOLD", "RETURNED", "SERIAL")
    assert state_of(engines, "TABLE", "T-2") == (Decimal(0), "REJECTED", "IN_PROCESS", "SERIAL")
    assert rows(engines, "issue_waste", "quantity") == [(Decimal("0.5"),)]
    assert rows(engines, "identifier", "scheme", "text") == [("SUPPLIER_BATCH", "A/77")]
    assert rows(engines, "order_component", "stage_sequence", "quantity_per") == [(10, Decimal(1)), (0, Decimal(1))]
    assert rows(engines, "order_stage", "sequence", "name") == [(10, "Assemble"), (20, "Check"), (10, "Cut")]
    assert [row[0] for row in rows(engines, "order_event", "status")] == ["RELEASED", "CLOSED", "RELEASED"]
    with engines.read.connect() as connection:
        made = select(trackable.c.made_on, trackable.c.expires_on).where(trackable.c.code == "T-1")
        assert connection.execute(made).one() == (date(2024, 3, 8), date(2026, 3, 8))


def test_work_and_quality_are_kept(engines: Engines, tmp_path: Path) -> None:
    take_over(engines, small_folder(), tmp_path)
    events = rows(engines, "stage_event", "run", "event", "good", "note")
    note = 'one\ncomma, and "quotes"'
    assert events == [
        (1, "START", Decimal(0), None), (1, "FINISH", Decimal(4), None),
        (1, "START", Decimal(0), None), (1, "FINISH", Decimal(2), note),
    ]  # fmt: skip
    inspections = rows(engines, "inspection", "inspection_no", "subject", "passed")
    assert sorted(inspections, key=str) == sorted(
        [(None, "UNIT", True), (None, "UNIT", False), ("Q-1", "UNIT", True), ("Q-2", "RECEIPT", False),
         ("Q-3", "STAGE", True)], key=str,
    )  # fmt: skip
    assert [row[0] for row in rows(engines, "measurement", "passed")] == [True, True, False, True]
    assert rows(engines, "customer_return", "reason") == [("too high",)]
    assert (count(engines, "hold"), count(engines, "hold_release")) == (2, 1)
    with engines.read.connect() as connection:
        rights = {(row.personnel_no, row.role) for row in connection.execute(select(person))}
    assert rights == {("1042", "OPERATOR"), ("1018", "INSPECTOR"), ("1001", "SUPERVISOR")}
    assert rows(engines, "labour_rate", "per_hour", "valid_from") == [
        (Decimal("31.5"), datetime(2024, 1, 1, tzinfo=UTC))
    ]


def test_one_point_that_fails_fails_the_inspection(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    folder.rows["inspections"][0]["value"] = "752.1"
    take_over(engines, folder, tmp_path)
    assert ("Q-1", False) in rows(engines, "inspection", "inspection_no", "passed")
    assert [row[0] for row in rows(engines, "measurement", "passed")][:2] == [False, True]


def test_the_ledger_never_holds_a_badge(engines: Engines, tmp_path: Path) -> None:
    take_over(engines, small_folder(), tmp_path)
    assert rows(engines, "credential", "badge_hash") == [(badge_hash("B-1042"),)]
    with engines.read.connect() as connection:
        told = [*connection.execute(select(entry.c.command.concat(entry_result.c.facts)).join(entry_result)).scalars()]
    assert len(told) > 40
    assert not [text for text in told if "B-1042" in text or badge_hash("B-1042") in text]


def test_a_trace_over_it(engines: Engines, tmp_path: Path) -> None:
    take_over(engines, small_folder(), tmp_path)
    answer = ask(engines, "T-1")
    assert [(one.level, one.thing.code, one.certain, one.thing.origin) for one in answer.reached] == [
        (1, "GLUE", False, "received"), (1, "M-1", True, "received"), (1, "TOP-1", False, "made"),
        (2, "OAK-1", False, "received"),
    ]  # fmt: skip
    assert (answer.orders, answer.suppliers) == (("PO-1", "PO-2"), ("ACME", "BOLT"))
    assert [(gap.kind, gap.code) for gap in answer.gaps] == [("NOT-TRACKED", "GLUE")]
    forward = ask(engines, "A/77", Direction.FORWARD)
    assert [one.thing.code for one in forward.reached] == ["TOP-1", "T-1", "T-2"], "the rejected one is in the trace"
    assert [(one.shipment_no, one.customer) for one in forward.consignments] == [("SH-1", "ADLER")]


def test_the_same_folder_twice_records_nothing_and_a_grown_one_what_is_new(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    late = {kind: folder.rows.pop(kind) for kind in ("completions", "shipments", "returns", "inspections", "customers")}
    folder.rows["holds"].pop()
    first = take_over(engines, folder, tmp_path / "one")
    assert "NO-RECEIPT" in {one.kind for one in first.warnings}, "nobody has told yet where TOP-1 came from"
    entries = count(engines, "entry")
    again = take_over(engines, folder, tmp_path / "again")
    assert (again.recorded, count(engines, "entry")) == ({}, entries)
    assert dict(again.already) == dict(first.recorded)
    whole = small_folder()
    grown = take_over(engines, whole, tmp_path / "grown")
    assert dict(grown.recorded) == {kind: len(lines) for kind, lines in late.items()} | {"holds": 1}
    # T-1 was a unit in work, named by an issue, before its completion came.
    assert state_of(engines, "TABLE", "T-1")[:3] == (Decimal(1), "ON_HOLD", "RETURNED")
    assert {one.thing.code for one in ask(engines, "T-1").reached} == {"GLUE", "M-1", "TOP-1", "OAK-1"}
    assert take_over(engines, whole, tmp_path / "last").recorded == {}


@pytest.mark.parametrize(("value", "warned"), [("4", []), ("9", [("inspections.csv", 6)])])
def test_a_further_point_joins_its_inspection(
    engines: Engines, tmp_path: Path, value: str, warned: list[tuple[str, int]]
) -> None:
    folder = small_folder()
    take_over(engines, folder, tmp_path / "one")
    folder.add("inspections", **{**folder.rows["inspections"][0], "characteristic": "Gap", "value": value,
                                 "lower": "3", "upper": "5"})  # fmt: skip
    report = take_over(engines, folder, tmp_path / "grown")
    assert [(one.file, one.line) for one in report.warnings if one.kind == "FAILED-LATER"] == warned
    known = [row for row in rows(engines, "inspection", "inspection_no", "passed", "id") if row[0] == "Q-1"]
    assert [passed for _, passed, _ in known] == [True]
    own = [name for key, name in rows(engines, "measurement", "inspection_id", "name") if key == known[0][2]]
    assert own == ["Height", "Surface", "Gap"]


def test_a_dry_run_tells_and_records_nothing(engines: Engines, tmp_path: Path) -> None:
    report = import_folder(engines, small_folder().write(tmp_path), dry_run=True)
    assert dict(report.recorded) == {kind: len(lines) for kind, (_, lines) in FILES.items()}
    assert count(engines, "entry") == 0


@pytest.mark.parametrize("style", ["bom", "crlf", "quoted", "columns turned round"])
def test_the_ways_a_file_may_be_written(engines: Engines, tmp_path: Path, style: str) -> None:
    folder = small_folder()
    if style == "columns turned round":
        folder.rows["issues"] = [dict(reversed(row.items())) for row in folder.rows["issues"]]
    path = folder.write(
        tmp_path, lineterminator="\r\n" if style == "crlf" else "\n", quoting=1 if style == "quoted" else 0
    )
    if style == "bom":
        for file in path.glob("*.csv"):
            file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    report = import_folder(engines, path)
    assert (report.errors, sum(report.recorded.values())) == ((), sum(len(lines) for _, lines in FILES.values()))
    assert {one.thing.code for one in ask(engines, "T-1").reached} == {"GLUE", "M-1", "TOP-1", "OAK-1"}


CODES = ["NULL", "1E5", "0012", "None", "NaN", "true", "2024-03-01", "Ağaç-ß-木", "a'b\"c,d;e", "-1"]


def test_codes_are_text_always(engines: Engines, tmp_path: Path) -> None:
    """A lot of each of these codes is received, used for T-1 and put on hold; two codes that look alike are two."""
    folder = small_folder()
    for number, code in enumerate([*CODES, "12"]):
        for kind, key in (("receipts", "receipt_no"), ("issues", "issue_no"), ("holds", "hold_no")):
            row = row_of(folder, kind, "lot_or_serial", "OAK-1")
            folder.add(kind, **{**row, "lot_or_serial": code, key: f"X-{number}"})
    take_over(engines, folder, tmp_path)
    for code in CODES:
        assert state_of(engines, "OAK", code)[0] == 12
    assert {*CODES, "12"} <= {one.thing.code for one in ask(engines, "T-1").reached}


def test_people_named_only_in_facts_have_no_rights_until_they_are_explained(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    del folder.rows["people"]
    take_over(engines, folder, tmp_path / "one")
    with engines.read.connect() as connection:
        assert set(connection.execute(select(person.c.role)).scalars()) == {"NONE"}
    report = take_over(engines, small_folder(), tmp_path / "two")
    assert dict(report.recorded) == {"people": 3}
    with engines.read.connect() as connection:
        assert "NONE" not in set(connection.execute(select(person.c.role)).scalars())


def test_a_unit_reworked_in_a_second_order(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    folder.add("orders", **{**folder.rows["orders"][1], "order_no": "PO-3"})
    part = folder.rows["issues"][2]
    folder.add("receipts", **{**folder.rows["receipts"][3], "receipt_no": "R-9", "lot_or_serial": "M-9"})
    unit = {"item_code": "TABLE", "lot_or_serial": "T-1", "into_unit": ""}
    folder.add("issues", **{**part, "issue_no": "IS-8", "order_no": "PO-3", **unit})
    folder.add("issues", **{**part, "issue_no": "IS-9", "order_no": "PO-3", "lot_or_serial": "M-9"})
    done = {
        **folder.rows["completions"][1],
        "completion_no": "C-9",
        "order_no": "PO-3",
        "completed_at": "2024-03-20T08:00:00Z",
    }
    folder.add("completions", **done)
    report = take_over(engines, folder, tmp_path)
    assert "MADE-AGAIN" not in {one.kind for one in report.warnings}
    assert sorted(rows(engines, "output", "kind")) == [("MADE",)] * 3 + [("REWORKED",)]
    codes = {one.thing.code: one.certain for one in ask(engines, "T-1").reached}
    assert codes == {"GLUE": False, "M-1": True, "M-9": True, "TOP-1": False, "OAK-1": False}
    assert state_of(engines, "TABLE", "T-1")[0] == 1


def test_a_trace_needs_few_statements(engines: Engines, tmp_path: Path) -> None:
    """Vehicles of assemblies of parts, four levels deep: one statement per level, and a few for the rest."""
    folder, depth, asked = Folder(), 4, []
    for level in range(depth + 1):
        tracking = {"tracking": "serial", "kind": "finished" if level == 0 else "raw" if level == depth else "semi"}
        folder.add("items", item_code=f"L{level}", name=f"Level {level}", uom="piece", **tracking)
    grow(folder, "V", 0, depth)
    take_over(engines, folder, tmp_path)

    def note(*given: Any) -> None:
        asked.append(given[2])

    event.listen(engines.read, "before_cursor_execute", note)
    answer = ask(engines, "V")
    assert len(answer.reached) == 2 + 4 + 8 + 16
    assert {one.thing.code for one in answer.reached if one.level == depth} == {f"V{n:04b}" for n in range(16)}
    assert answer.suppliers == ("S0", "S1")
    assert len(asked) <= 10
    assert {one.thing.code for one in ask(engines, "V0110", Direction.FORWARD).reached} == {"V011", "V01", "V0", "V"}


def grow(folder: Folder, code: str, level: int, depth: int) -> None:
    """A unit made of two, each made of two; the last are bought."""
    at = f"2024-01-{10 - level:02d}T00:00:00Z"
    if level == depth:
        folder.add(
            "receipts", receipt_no=f"R-{code}", received_at=at, supplier_code=f"S{code[-1]}", invoice_no="",
            item_code=f"L{level}", lot_or_serial=code, supplier_batch="", certificate_no="", quantity="1", uom="piece",
            unit_cost="", currency="", location="", expires_on="",
        )  # fmt: skip
        return
    folder.add("orders", order_no=f"PO-{code}", item_code=f"L{level}", quantity_planned="1", released_at=at)
    for part in (f"{code}0", f"{code}1"):
        grow(folder, part, level + 1, depth)
        folder.add(
            "issues", issue_no=f"I-{part}", order_no=f"PO-{code}", item_code=f"L{level + 1}", lot_or_serial=part,
            quantity="1", quantity_wasted="0", uom="piece", issued_at=at, issued_by="", into_unit="",
        )  # fmt: skip
    folder.add(
        "completions", completion_no=f"C-{code}", order_no=f"PO-{code}", item_code=f"L{level}", lot_or_serial=code,
        tracking="serial", quantity_good="1", quantity_defective="0", completed_at=at, quality_inspector="", notes="",
    )  # fmt: skip
