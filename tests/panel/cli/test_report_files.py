"""The files of a report: what is in them when others open them, whatever the codes are."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from openpyxl.cell.cell import TYPE_STRING
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import ContentStream

from db.domain.report import Content, Report, fields_of, table_of
from db.interchange.report_csv import guarded, unguarded
from db.interchange.report_pdf import Print, write_report_pdf
from db.queries.reports.gaps import GapRow, Nothing
from devices import decode, vision
from panel.cli.report import program
from panel.cli.report_files import FONTS, bars_of, whole
from panel.cli.report_words import words
from tests.helpers.reports import HOSTILE, csv_rows, page_texts, report, run, sheet, taken_over
from tests.helpers.small_folder import small_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def record(shared_url: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A record whose gaps are the hostile codes: issued, never received."""
    plant = small_folder()
    for number, code in enumerate(HOSTILE):
        used = {**plant.rows["issues"][0], "issue_no": f"IS-H{number}", "lot_or_serial": code, "quantity": "1"}
        plant.add("issues", **{**used, "quantity_wasted": "", "quantity_returned": ""})
    taken_over(shared_url, plant, tmp_path_factory.mktemp("plant"))
    return shared_url


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


def test_lot_codes_of_a_traceability_record_are_text(record: str, tmp_path: Path) -> None:
    """The sheet that auditors sort: hostile codes are lots that went into an order."""
    book, plain = tmp_path / "fsma.xlsx", tmp_path / "fsma.csv"
    asked = ("report", "fsma", "--order", "PO-1", "--section", "events", "--xlsx", str(book), "--csv", str(plain))
    assert run(record, *asked).status == 0
    head, *rows = sheet(book, "Events")
    at = [cell.value for cell in head].index("Traceability lot code")
    codes = [row[at] for row in rows]
    assert set(HOSTILE) <= {cell.value for cell in codes}
    assert {(cell.data_type, cell.number_format) for cell in codes} == {(TYPE_STRING, "@")}
    cells = {row[at] for row in csv_rows(plain)}
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert set(HOSTILE) <= {unguarded(cell) for cell in cells}


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


def test_a_writer_that_fails_half_way_leaves_the_file_of_before(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_text("before")

    def breaks(half: Path) -> None:
        half.write_text("half")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        whole(path, breaks)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_long_print_repeats_its_headings_and_counts_its_pages(tmp_path: Path) -> None:
    """Every row is on some page, whole, and no page is without a heading and its number."""
    names = [f"A long name of a thing that needs more than one line, number {number}" for number in range(150)]
    codes = [f"CODE-WITHOUT-ANY-SPACE-{'X' * 60}-{number}" for number in range(150)]
    rows = [GapRow("NO-RECEIPT", "OAK", code, name) for code, name in zip(codes, names, strict=True)]
    asked = fields_of("parameters", Nothing())
    content = Content(asked, (table_of("gaps", GapRow, rows),), "TBL-2024-0315-0042")
    made = Report("gaps", datetime(2024, 3, 15, tzinfo=UTC), "Plant", "Europe/Istanbul", "T 1", content)
    path = tmp_path / "long.pdf"
    write_report_pdf(made, path, words, Print(FONTS / "Inter-Regular.ttf", FONTS / "Inter-SemiBold.ttf", bars_of))
    pages = page_texts(path)
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"page {number} of {len(pages)}" in page
        assert "Detail" in page
        assert "2024-03-15 03:00 Europe/Istanbul" in page
    told = "".join("".join(pages).split())
    assert [row.detail for row in rows if "".join(row.detail.split()) not in told] == []
    assert [row.code for row in rows if row.code not in told] == []


def test_the_bars_of_a_print_read_as_its_code(record: str, tmp_path: Path) -> None:
    """Drawn from the PDF's own rectangles, 4 dots a module."""
    path = tmp_path / "unit.pdf"
    assert run(record, "report", "genealogy", "T-1", "--pdf", str(path)).status == 0
    page = PdfReader(path).pages[0]
    drawn = ContentStream(page["/Contents"], None).operations
    bars = [[float(number) for number in operands] for operands, name in drawn if name == b"re"]
    module = min(width for _, _, width, _ in bars)
    picture = Image.new("L", (1200, 200), 255)
    for x, _, width, _ in bars:
        left = 100 + round((x - bars[0][0]) / module) * 4
        picture.paste(0, (left, 50, left + round(width / module) * 4, 150))
    out = io.BytesIO()
    picture.save(out, "PNG")
    read = decode.decode_picture(vision.from_bytes(out.getvalue()))
    assert [(one.symbology, one.text) for one in read] == [("Code128", "T-1")]
    assert "T-1" in page_texts(path)[0]
    unsaid = tmp_path / "unsaid.pdf"
    assert run(record, "report", "genealogy", HOSTILE[-1], "--pdf", str(unsaid)).status == 0
    assert HOSTILE[-1] in page_texts(unsaid)[0]
