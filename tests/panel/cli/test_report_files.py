"""The files of a report: what is in them when others open them, whatever the codes are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl.cell.cell import TYPE_STRING

from db.interchange.report_csv import guarded, unguarded
from panel.cli.report import program
from tests.helpers.reports import HOSTILE, csv_rows, page_texts, report, run, sheet, taken_over
from tests.helpers.small_folder import small_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def record(database_url: str, tmp_path: Path) -> str:
    """A record whose gaps are the hostile codes: issued, never received."""
    plant = small_folder()
    for number, code in enumerate(HOSTILE):
        used = {**plant.rows["issues"][0], "issue_no": f"IS-H{number}", "lot_or_serial": code, "quantity": "1"}
        plant.add("issues", **{**used, "quantity_wasted": "", "quantity_returned": ""})
    taken_over(database_url, plant, tmp_path / "plant")
    return database_url


def test_codes_come_back_out_of_a_csv(record: str, tmp_path: Path) -> None:
    path = tmp_path / "gaps.csv"
    ran = run(record, "report", "gaps", "--csv", str(path))
    assert (ran.status, ran.out, ran.err) == (0, "", f"Written: {path}\n")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    cells = [cell for row in csv_rows(path) for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert {guarded(code) for code in HOSTILE} <= set(cells)
    assert set(HOSTILE) <= {unguarded(cell) for cell in cells}
    assert run(record, "report", "gaps", "--csv", str(path), "--section", "gaps").status == 0
    plain = csv_rows(path)
    assert plain[0] == ["Kind", "Item", "Code", "Detail"]
    assert {len(row) for row in plain} == {4}


def test_codes_come_back_out_of_a_workbook(record: str, tmp_path: Path) -> None:
    path = tmp_path / "gaps.xlsx"
    assert run(record, "report", "gaps", "--xlsx", str(path)).status == 0
    head, *rows = sheet(path, "Gaps")
    assert [cell.value for cell in head] == ["Kind", "Item", "Code", "Detail"]
    codes = [row[2] for row in rows]
    assert set(HOSTILE) <= {cell.value for cell in codes}
    assert {(cell.data_type, cell.number_format) for cell in codes} == {(TYPE_STRING, "@")}
    _, *totals = sheet(path, "Totals")
    known = {one["kind"]: one["number"] for one in report(record, "gaps")["totals"]}
    assert {row[0].value: row[1].value for row in totals} == known
    assert {row[1].data_type for row in totals} == {"n"}
    facts = {row[0].value: row[1].value for row in sheet(path, "Report")}
    assert (facts["Report"], facts["Program version"]) == ("Gaps of the record", program())


def test_codes_come_back_out_of_a_print(record: str, tmp_path: Path) -> None:
    path = tmp_path / "gaps.pdf"
    assert run(record, "report", "gaps", "--pdf", str(path)).status == 0
    first, *_ = pages = page_texts(path)
    assert [code for code in HOSTILE if code not in first] == []
    assert f"page 1 of {len(pages)}" in first
    assert "Gaps of the record" in first
    assert program() in first


def test_a_file_is_whole_or_as_before(record: str, tmp_path: Path) -> None:
    path = tmp_path / "gaps.csv"
    path.write_text("before")
    wrong = run(record, "report", "gaps", "--csv", str(path), "--section", "none", "--json")
    assert (wrong.status, wrong.json["refused"]) == (2, "USAGE")
    assert "totals, gaps" in wrong.err
    nowhere = run(record, "report", "gaps", "--csv", str(tmp_path / "no" / "such.csv"), "--json")
    assert (nowhere.status, nowhere.json["refused"]) == (3, "PLACE-REFUSED")
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith((".report", "gaps"))] == ["gaps.csv"]
    assert path.read_text() == "before"
