"""Every kind of error: it is listed with file, line, column, value and what was expected, and nothing is recorded."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.domain.refusals import Refusal, Refused
from db.engine import Engines
from db.interchange.importing import import_folder
from db.models.ledger import entry, stream_head
from tests.helpers.random_folder import Folder
from tests.helpers.small_folder import small_folder

LONG = "X" * 10_000


def nothing_recorded(engines: Engines) -> bool:
    with engines.read.connect() as connection:
        counts = [
            connection.execute(select(func.count()).select_from(table)).scalar() for table in (entry, stream_head)
        ]
    return counts == [0, 0]


# file, index of the row, column, new value, the column that is named, what is expected
WRONG_VALUES = [
    ("items", 0, "kind", "wood", "kind", "one of: raw, semi, finished"),
    ("items", 0, "tracking", "", "tracking", "a value"),
    ("items", 0, "shelf_life_days", "1.5", "shelf_life_days", "a whole number"),
    ("items", 4, "shelf_life_days", "999999999", "shelf_life_days", "a whole number from 0 to 36500"),
    ("items", 4, "shelf_life_days", "-1", "shelf_life_days", "a whole number from 0 to 36500"),
    ("issues", 0, "quantity", "-1", "quantity", "a number that is not negative"),
    ("items", 0, "uom", "x" * 25, "uom", "at most 24 characters"),
    ("suppliers", 0, "supplier_code", LONG, "supplier_code", "a code of at most 60 characters"),
    ("people", 0, "labour_rate", "-1", "labour_rate", "a number that is not negative"),
    ("people", 0, "valid_from", "yesterday", "valid_from", "a time such as"),
    ("bom", 0, "component_code", "NO-SUCH", "component_code", "an item of the folder or the record"),
    ("routing", 0, "item_code", "NO-SUCH", "item_code", "an item of the folder or the record"),
    ("receipts", 0, "received_at", "2024-03-01T08:00:00", "received_at", "a time with its zone"),
    ("receipts", 0, "received_at", "01.03.2024 08:00", "received_at", "a time such as"),
    ("receipts", 0, "received_at", "0001-01-01T00:00:00+14:00", "received_at", "a year from 1900"),
    ("receipts", 0, "quantity", "12,5", "quantity", "a decimal with a point"),
    ("receipts", 0, "quantity", "1E5", "quantity", "a decimal with a point"),
    ("receipts", 0, "quantity", "0.1234567", "quantity", "at most six places"),
    ("receipts", 0, "quantity", "0", "quantity", "a number above 0"),
    ("receipts", 0, "quantity", "NaN", "quantity", "a decimal with a point"),
    ("receipts", 0, "uom", "kg", "uom", "m2, the unit of OAK"),
    ("receipts", 0, "item_code", "NO-SUCH", "item_code", "an item of the folder or the record"),
    ("receipts", 0, "lot_or_serial", LONG, "lot_or_serial", "a code of at most 80 characters"),
    ("receipts", 0, "lot_or_serial", "OAK\x07", "lot_or_serial", "without control"),
    ("receipts", 0, "lot_or_serial", "OAK\u202e1", "lot_or_serial", "without control"),
    ("receipts", 0, "lot_or_serial", " OAK-1", "lot_or_serial", "without blanks"),
    ("receipts", 0, "lot_or_serial", "", "lot_or_serial", "a lot or serial of OAK"),
    ("receipts", 0, "supplier_batch", "Y" * 121, "supplier_batch", "a code of at most 120 characters"),
    ("receipts", 0, "expires_on", "2024-02-30", "expires_on", "a time such as"),
    ("receipts", 1, "supplier_code", "BOLT", "supplier_code", "ACME, as line 2 of R-1 has"),
    ("orders", 0, "item_code", "NO-SUCH", "item_code", "an item of the folder or the record"),
    ("orders", 0, "released_at", "", "released_at", "a value"),
    ("stages", 0, "order_no", "PO-9", "order_no", "an order of the folder or the record"),
    ("stages", 0, "notes", "bell\x07", "notes", "text without control characters"),
    ("issues", 0, "order_no", "PO-9", "order_no", "an order of the folder or the record"),
    ("issues", 0, "quantity_returned", "11", "quantity_returned", "no more than was issued"),
    ("completions", 0, "tracking", "box", "tracking", "one of: none, lot, serial"),
    ("completions", 0, "order_no", "PO-9", "order_no", "an order of the folder or the record"),
    ("inspections", 0, "subject", "thing", "subject", "one of: receipt, stage, unit, lot"),
    ("inspections", 2, "subject_no", "R-9", "subject_no", "a receipt of the folder or the record"),
    ("inspections", 3, "subject_no", "PO-2/99", "subject_no", "a stage of PO-2"),
    ("inspections", 3, "subject_no", "PO-2", "subject_no", "an order and a stage"),
    ("inspections", 3, "subject_no", "PO-9/10", "subject_no", "an order of the folder or the record"),
    ("inspections", 0, "passed", "maybe", "passed", "true or false"),
    ("shipments", 0, "item_code", "NO-SUCH", "item_code", "an item of the folder or the record"),
    ("returns", 0, "quantity", "-1", "quantity", "a number above 0"),
    ("holds", 0, "reason", "", "reason", "a value"),
]


@pytest.mark.parametrize(("kind", "index", "column", "value", "named", "expected"), WRONG_VALUES)
def test_a_wrong_value_stops_the_import(
    shared_engines: Engines, tmp_path: Path, kind: str, index: int, column: str, value: str, named: str, expected: str
) -> None:
    folder = small_folder()
    folder.rows[kind][index][column] = value
    report = import_folder(shared_engines, folder.write(tmp_path))
    found = [(one.file, one.column) for one in report.errors if expected in one.expected]
    assert found == [(f"{kind}.csv", named)], report.errors
    assert len(report.errors) == 1, "one mistake is said once"
    assert report.errors[0].value in value or not value or named != column
    assert (report.recorded, report.already) == ({}, {})
    assert nothing_recorded(shared_engines)


def two_lots(folder: Folder) -> None:
    folder.add("receipts", **{**folder.rows["receipts"][0], "quantity": "21"})


def two_unnamed(folder: Folder) -> None:
    for row in folder.rows["inspections"][:2]:
        row.update(item_code="", subject_no="NO-SUCH")


def ambiguous(folder: Folder) -> None:
    folder.add("receipts", **{**folder.rows["receipts"][0], "item_code": "MOTOR", "lot_or_serial": "T-1", "uom": ""})
    for row in folder.rows["inspections"][:2]:
        row["item_code"] = ""


def one_badge(folder: Folder) -> None:
    folder.rows["people"][1]["badge"] = "B-1042"


def nothing_measured(folder: Folder) -> None:
    folder.rows["inspections"][0].update(value="", passed="")


def by_products(folder: Folder) -> None:
    for item in ("TOP", "OAK"):
        folder.add("completions", **{**folder.rows["completions"][0], "order_no": "PO-2", "completion_no": f"C-{item}",
                                     "item_code": item, "lot_or_serial": "SAME"})  # fmt: skip
    folder.rows["issues"][2]["into_unit"] = "SAME"


WRONG_ROWS: list[tuple[Callable[[Folder], None], str, int, str, str]] = [
    (two_lots, "receipts.csv", 6, "receipt_no, item_code, lot_or_serial", "the same content as line 2"),
    (two_unnamed, "inspections.csv", 2, "subject_no", "a lot or unit of the folder or the record"),
    (ambiguous, "inspections.csv", 2, "item_code", "an item_code, the code belongs to MOTOR, TABLE"),
    (one_badge, "people.csv", 3, "badge", "a badge of one's own, not that of 1042"),
    (nothing_measured, "inspections.csv", 2, "passed", "a value, or true or false"),
    (by_products, "issues.csv", 4, "into_unit", "the code of one output of PO-2, it has several"),
]


@pytest.mark.parametrize(("change", "file", "line", "column", "expected"), WRONG_ROWS)
def test_rows_that_contradict_or_point_to_nothing(
    shared_engines: Engines,
    tmp_path: Path,
    change: Callable[[Folder], None],
    file: str,
    line: int,
    column: str,
    expected: str,
) -> None:
    folder = small_folder()
    change(folder)
    report = import_folder(shared_engines, folder.write(tmp_path))
    found = [(one.file, one.line, one.column, one.expected) for one in report.errors]
    assert (file, line, column, expected) in found
    assert nothing_recorded(shared_engines)


# What is written over a file, the line and column that are named, what is expected.
WRONG_FILES = [
    (b"item_code;name;kind;tracking;uom\nA;A;raw;lot;kg\n", 1, "", "commas between the columns"),
    (b"item_code,name,kind,tracking\nA,A,raw,lot\n", 1, "uom", "a column uom"),
    (b"item_code,name,name,kind,tracking,uom\nA,A,A,raw,lot,kg\n", 1, "name", "each column once"),
    (b"item_code,name,kind,tracking,uom\nA,A,raw,lot,kg,5\n", 2, "", "5 values, as the header has"),
    (b"item_code,name,kind,tracking,uom\nA,\xff,raw,lot,kg\n", 0, "", "UTF-8 text"),
    (b'item_code,name,kind,tracking,uom\nA,"A,raw,lot,kg\n', 2, "", "a line of comma-separated values"),
    (b"item_code,name,kind,tracking,uom\nA," + b"n" * 200_000 + b",raw,lot,kg\n", 2, "", "a line of comma-separated"),
    (b"item_code,name,kind,tracking,uom\nA,a\x00b,raw,lot,kg\n", 2, "name", "text without control characters"),
]


@pytest.mark.parametrize(("content", "line", "column", "expected"), WRONG_FILES)
def test_a_file_that_is_no_plant_csv(
    shared_engines: Engines, tmp_path: Path, content: bytes, line: int, column: str, expected: str
) -> None:
    (tmp_path / "items.csv").write_bytes(content)
    report = import_folder(shared_engines, tmp_path)
    assert [(one.file, one.line, one.column) for one in report.errors] == [("items.csv", line, column)]
    assert expected in report.errors[0].expected
    assert nothing_recorded(shared_engines)


def test_a_folder_without_files_or_that_is_not_there(shared_engines: Engines, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        (error,) = import_folder(shared_engines, folder).errors
        assert (error.file, error.line) == (str(folder), 0)
        assert "items.csv" in error.expected


def test_all_errors_are_listed_at_once(shared_engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    folder.rows["items"][0]["kind"] = "wood"
    folder.rows["orders"][0]["released_at"] = "soon"
    folder.rows["issues"][4]["quantity"] = "x"
    report = import_folder(shared_engines, folder.write(tmp_path))
    # OAK and PO-1 are explained by rows that are wrong themselves: their users are not accused, too.
    assert [(one.file, one.line, one.column) for one in report.errors] == [
        ("items.csv", 2, "kind"), ("orders.csv", 2, "released_at"), ("issues.csv", 6, "quantity"),
    ]  # fmt: skip


def test_a_key_met_again_with_other_content_in_the_record(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    assert import_folder(engines, folder.write(tmp_path / "first")).errors == ()
    folder.rows["receipts"][0]["quantity"] = "21"
    folder.rows["items"][0]["name"] = "Other oak"
    report = import_folder(engines, folder.write(tmp_path / "second"))
    assert [(one.file, one.line, one.value) for one in report.errors] == [
        ("items.csv", 2, "OAK"), ("receipts.csv", 2, "R-1, OAK, OAK-1"),
    ]  # fmt: skip
    assert all("the record is corrected by reversal" in one.expected for one in report.errors)


def test_a_further_line_agrees_with_the_head_that_the_record_has(engines: Engines, tmp_path: Path) -> None:
    folder = small_folder()
    assert import_folder(engines, folder.write(tmp_path / "first")).errors == ()
    later = {**folder.rows["shipments"][0], "item_code": "MOTOR", "lot_or_serial": "M-2", "carrier": "UPS"}
    folder.rows["shipments"] = [later]
    (error,) = import_folder(engines, folder.write(tmp_path / "other")).errors
    assert (error.file, error.line, error.column, error.value) == ("shipments.csv", 2, "carrier", "UPS")
    assert error.expected == "DHL, as the record has for SH-1"
    later.update(carrier="DHL", shipped_at="2024-03-11T08:00:00Z")
    assert import_folder(engines, folder.write(tmp_path / "same")).errors == (), "each line keeps its own time"


def test_who_imports_must_be_known_and_have_rights(engines: Engines, tmp_path: Path) -> None:
    path = small_folder().write(tmp_path)
    with pytest.raises(Refused) as refused:
        import_folder(engines, path, by="9999")
    assert refused.value.code is Refusal.ID_UNKNOWN
    assert nothing_recorded(engines)
    assert import_folder(engines, path, by="1001").errors == ()
    with engines.read.connect() as connection:
        assert connection.execute(select(entry.c.person).distinct()).scalars().all() == ["1001"]
    # The same folder by somebody else is still the same folder.
    assert import_folder(engines, path).recorded == {}
