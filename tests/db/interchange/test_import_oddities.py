"""Histories that are odd but happened: recorded as they are told, said as warnings, and gaps afterwards."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.engine import Engines
from db.interchange.importing import import_folder
from db.models.material import adjustment
from db.queries.gaps import trace_gaps
from tests.helpers.random_folder import Folder
from tests.helpers.small_folder import small_folder
from tests.helpers.taken_over import ask, count, rows, state_of, take_over


def unknown_column(folder: Folder) -> None:
    for row in folder.rows["items"]:
        row["colour"] = "red"


def unknown_file(folder: Folder) -> None:
    folder.add("colours", colour="red")


def twice(folder: Folder) -> None:
    folder.add("suppliers", supplier_code="ACME", name="Acme Timber Ltd", email="a@acme.example")


def lost_lot(folder: Folder) -> None:
    folder.rows["receipts"].pop(0)


def two_suppliers(folder: Folder) -> None:
    folder.add("receipts", **{**folder.rows["receipts"][0], "receipt_no": "R-9", "supplier_code": "BOLT"})


def no_supplier(folder: Folder) -> None:
    for row in folder.rows["receipts"][2:]:
        row["supplier_code"] = ""


def issued_early(folder: Folder) -> None:
    folder.rows["issues"][0]["issued_at"] = "2024-02-01T08:00:00Z"


def shipped_early(folder: Folder) -> None:
    folder.rows["shipments"][0]["shipped_at"] = "2024-02-01T08:00:00Z"


def in_part(folder: Folder) -> None:
    folder.rows["issues"][2]["quantity"] = "0.5"


def two_orders(folder: Folder) -> None:
    folder.add("issues", **{**folder.rows["issues"][2], "issue_no": "IS-9", "order_no": "PO-1", "into_unit": ""})


def received_in_part(folder: Folder) -> None:
    folder.rows["receipts"][2]["quantity"] = "0.5"


def overdrawn(folder: Folder) -> None:
    folder.rows["issues"][0]["quantity"] = "30"


def overshipped(folder: Folder) -> None:
    folder.add("shipments", **{**folder.rows["shipments"][0], "shipment_no": "SH-2"})
    del folder.rows["returns"]


def no_times(folder: Folder) -> None:
    folder.rows["stages"][0].update(started_at="", ended_at="")


def turned_times(folder: Folder) -> None:
    folder.rows["stages"][0]["ended_at"] = "2024-01-01T00:00:00Z"


def nobody(folder: Folder) -> None:
    folder.rows["stages"][0]["worker"] = ""


def welder(folder: Folder) -> None:
    folder.rows["people"][0]["role"] = "Welder"


def wasteful(folder: Folder) -> None:
    folder.rows["issues"][0]["quantity_wasted"] = "11"


def strange_stage(folder: Folder) -> None:
    folder.rows["issues"][1]["stage_sequence"] = "99"


def made_again(folder: Folder) -> None:
    folder.add("completions", **{**folder.rows["completions"][1], "completion_no": "C-9", "order_no": "PO-1"})


def bulk_code(folder: Folder) -> None:
    folder.rows["issues"][4]["lot_or_serial"] = "G-7"


def into_itself(folder: Folder) -> None:
    folder.rows["issues"][2].update(item_code="TABLE", lot_or_serial="T-1")


def created_person(folder: Folder) -> None:
    folder.rows["issues"][0]["issued_by"] = "7777"


def still_in_work(folder: Folder) -> None:
    folder.rows["issues"][2]["into_unit"] = "T-3"


WARNINGS: list[tuple[Callable[[Folder], None], str, str, int]] = [
    (unknown_column, "UNKNOWN-COLUMN", "items.csv", 1), (unknown_file, "UNKNOWN-FILE", "colours.csv", 0),
    (twice, "DUPLICATE-ROW", "suppliers.csv", 4), (lost_lot, "NO-RECEIPT", "issues.csv", 2),
    (two_suppliers, "TWO-SUPPLIERS", "receipts.csv", 6), (no_supplier, "NO-SUPPLIER", "receipts.csv", 4),
    (issued_early, "ISSUED-BEFORE-RECEIVED", "issues.csv", 2),
    (shipped_early, "SHIPPED-BEFORE-MADE", "shipments.csv", 2),
    (in_part, "SERIAL-SHARED", "issues.csv", 4), (two_orders, "SERIAL-SHARED", "issues.csv", 7),
    (received_in_part, "SERIAL-IN-PART", "receipts.csv", 4), (overdrawn, "IMPORT-SHORTFALL", "issues.csv", 2),
    (overshipped, "IMPORT-SHORTFALL", "shipments.csv", 3), (no_times, "STAGE-WITHOUT-TIMES", "stages.csv", 2),
    (turned_times, "ENDS-BEFORE-START", "stages.csv", 2), (nobody, "NO-WORKER", "stages.csv", 2),
    (welder, "ROLE-UNKNOWN", "people.csv", 2), (wasteful, "WASTE-OVER", "issues.csv", 2),
    (strange_stage, "NO-STAGE", "issues.csv", 3), (made_again, "MADE-AGAIN", "completions.csv", 5),
    (bulk_code, "CODE-IGNORED", "issues.csv", 6), (into_itself, "INTO-ITSELF", "issues.csv", 4),
    (still_in_work, "UNIT-IN-WORK", "issues.csv", 4), (created_person, "CREATED", "issues.csv", 2),
]  # fmt: skip


GAPS = (lost_lot, two_suppliers, issued_early, two_orders, overdrawn, no_times)


@pytest.mark.parametrize(("change", "kind", "file", "line"), WARNINGS, ids=[change.__name__ for change, *_ in WARNINGS])
def test_odd_histories_are_recorded_and_said(
    engines: Engines, tmp_path: Path, change: Callable[[Folder], None], kind: str, file: str, line: int
) -> None:
    folder = small_folder()
    change(folder)
    report = take_over(engines, folder, tmp_path)
    assert (kind, file, line) in {(one.kind, one.file, one.line) for one in report.warnings}
    assert count(engines, "material_issue") == len(folder.rows["issues"]), "every issue row is an issue"
    if change in GAPS:
        with engines.read.connect() as connection:
            gaps = {gap.kind for gap in trace_gaps(connection)}
        said = {one.kind for one in report.warnings} - {"CREATED"}
        assert said
        assert said <= gaps


def test_a_plain_history_is_not_odd(engines: Engines, tmp_path: Path) -> None:
    """The control: none of these warnings is said of every folder."""
    plain = import_folder(engines, small_folder().write(tmp_path), dry_run=True)
    said = {(one.kind, one.file, one.line) for one in plain.warnings}
    assert said & {(kind, file, line) for _, kind, file, line in WARNINGS} == set()


def test_a_shortfall_is_named_and_stock_stays_at_nothing(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    overdrawn(folder)
    take_over(engines, folder, tmp_path)
    assert rows(engines, "adjustment", "quantity", "reason") == [(Decimal(8), "IMPORT-SHORTFALL")]
    assert state_of(engines, "OAK", "OAK-1") == (Decimal(0), "RELEASED", "CONSUMED", "LOT")
    assert [gap.kind for gap in ask(engines, "OAK-1").gaps] == ["IMPORT-SHORTFALL"]


def test_one_adjustment_closes_what_both_draws_lack(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    two_orders(folder)
    take_over(engines, folder, tmp_path)
    with engines.read.connect() as connection:
        assert connection.execute(select(func.sum(adjustment.c.quantity))).scalar() == 1
    assert state_of(engines, "MOTOR", "M-1")[0] == 0


def test_an_issue_of_nothing_is_no_link(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    folder.rows["issues"][0].update(quantity="0", quantity_wasted="", quantity_returned="")
    folder.add("issues", **{**folder.rows["issues"][2], "issue_no": "IS-9", "quantity": "0", "into_unit": "T-9"})
    report = take_over(engines, folder, tmp_path / "nothing")
    said = [(one.file, one.line) for one in report.warnings if one.kind == "NOTHING-ISSUED"]
    assert said == [("issues.csv", 2), ("issues.csv", 7)]
    assert count(engines, "material_issue") == 4
    assert count(engines, "output") == 3, "no unit T-9"
    assert state_of(engines, "OAK", "OAK-1")[0] == 20
    assert "OAK-1" not in {one.thing.code for one in ask(engines, "T-1").reached}
    assert import_folder(engines, folder.write(tmp_path / "again")).recorded == {}


def repaired(folder: Folder) -> None:
    """T-1 comes back and gets a new motor on an order for another item."""
    folder.add("items", **{**folder.rows["items"][4], "item_code": "REPAIR", "name": "Repair"})
    folder.add("orders", **{**folder.rows["orders"][1], "order_no": "RE-1", "item_code": "REPAIR"})
    folder.add("receipts", **{**folder.rows["receipts"][2], "receipt_no": "R-9", "lot_or_serial": "M-9"})
    new_motor = {**folder.rows["issues"][2], "issue_no": "IS-9", "order_no": "RE-1", "lot_or_serial": "M-9"}
    folder.add("issues", **new_motor)


@pytest.mark.parametrize("grown", [False, True])
def test_a_unit_of_another_item_is_reworked(engines: Engines, tmp_path: Path, *, grown: bool) -> None:
    folder = small_folder()
    if grown:
        take_over(engines, small_folder(), tmp_path / "before")
    repaired(folder)
    report = take_over(engines, folder, tmp_path / "repaired")
    assert "UNIT-IN-WORK" not in {one.kind for one in report.warnings}
    assert [row for row in rows(engines, "trackable", "code") if row == ("T-1",)] == [("T-1",)], "no phantom"
    assert [kind for (kind,) in rows(engines, "output", "kind")].count("REWORKED") == 1
    assert {one.thing.code: one.certain for one in ask(engines, "T-1").reached}["M-9"] is True
    more = {**folder.rows["issues"][-1], "issue_no": "IS-10", "item_code": "GLUE", "lot_or_serial": "", "uom": "kg"}
    folder.add("issues", **more)
    take_over(engines, folder, tmp_path / "more")
    assert [kind for (kind,) in rows(engines, "output", "kind")].count("REWORKED") == 1


def test_a_code_of_two_other_units_is_a_unit_in_work(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    folder.add("receipts", **{**folder.rows["receipts"][2], "receipt_no": "R-8", "lot_or_serial": "T-1"})
    repaired(folder)
    report = take_over(engines, folder, tmp_path)
    assert [one.line for one in report.warnings if one.kind == "UNIT-IN-WORK"] == [7]
    assert state_of(engines, "REPAIR", "T-1")[2] == "IN_PROCESS"
