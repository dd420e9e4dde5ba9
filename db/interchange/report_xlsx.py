"""A report as a workbook, one sheet a section: codes are text cells, numbers are numbers, moments are plant time."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from db.domain.report import Cell, Column, Fields, Report, Row, Table, ValueKind
from db.interchange.report_cells import Words, cell_json, cell_text

if TYPE_CHECKING:
    from pathlib import Path


FORMATS = {
    ValueKind.TEXT: "@",
    ValueKind.WORD: "@",
    ValueKind.QUANTITY: "0.######",
    ValueKind.MONEY: "0.00####",
    ValueKind.SHARE: "0.0%",
    ValueKind.COUNT: "0",
    ValueKind.INSTANT: "yyyy-mm-dd hh:mm:ss",
    ValueKind.DATE: "yyyy-mm-dd",
}
MOST_ROWS = 1_048_575
"""Rows that a sheet takes below its header."""
EXACT_DIGITS = 15
"""A spreadsheet's numbers are binary: a longer one is written as text rather than rounded."""
NARROWEST, WIDEST, LOOKED_AT = 8, 60, 1000
SHEET_NAME = 31


def write_report_xlsx(report: Report, path: Path, words: Words) -> None:
    """Write the workbook. A table longer than a sheet goes on in a second one."""
    import xlsxwriter

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties({"title": words(report.title), "comments": report.program, "created": report.as_of})
        pen = _Pen(book, report, words)
        pen.cover()
        for section in report.content.sections:
            if isinstance(section, Fields):
                pen.fields(section)
            else:
                pen.table(section)


class _Pen:
    def __init__(self, book: Any, report: Report, words: Words) -> None:
        self._book, self._report, self._words = book, report, words
        self._zone = ZoneInfo(report.timezone)
        self._head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._label = book.add_format({"bold": True})
        self._formats: dict[ValueKind, Any] = {
            kind: book.add_format({"num_format": shown, "valign": "top"}) for kind, shown in FORMATS.items()
        }

    def cover(self) -> None:
        """What the report is, as of when, and what was asked."""
        report, kind = self._report, ValueKind
        head = (
            ("report", kind.WORD, report.title),
            ("plant", kind.TEXT, report.plant),
            ("as_of", kind.INSTANT, report.as_of),
            ("timezone", kind.TEXT, report.timezone),
            ("program", kind.TEXT, report.program),
        )
        columns = tuple(Column(name, what) for name, what, _ in head) + report.content.parameters.columns
        self.fields(Fields("report", columns, tuple(value for _, _, value in head) + report.content.parameters.values))

    def fields(self, section: Fields) -> None:
        """Two columns: label and value."""
        sheet = self._sheet(section.name)
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 1, WIDEST)
        for at, (column, value) in enumerate(zip(section.columns, section.values, strict=True)):
            sheet.write_string(at, 0, self._words(column.name), self._label)
            self._write(sheet, at, 1, value, column.kind)

    def table(self, section: Table) -> None:
        """A header that stays, a filter on it, and the rows."""
        for part, start in enumerate(range(0, max(len(section.rows), 1), MOST_ROWS)):
            rows = section.rows[start : start + MOST_ROWS]
            sheet = self._sheet(section.name, part)
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, len(rows), len(section.columns) - 1)
            for at, column in enumerate(section.columns):
                sheet.set_column(at, at, _width(self._words(column.name), at, rows))
                sheet.write_string(0, at, self._words(column.name), self._head)
            for line, row in enumerate(rows, 1):
                for at, column in enumerate(section.columns):
                    self._write(sheet, line, at, row[at], column.kind)

    def _sheet(self, name: str, part: int = 0) -> Any:
        title = self._words(name)[: SHEET_NAME - 4] + (f" {part + 1}" if part else "")
        return self._book.add_worksheet(title)

    def _write(self, sheet: Any, line: int, at: int, value: Cell, kind: ValueKind) -> None:
        shown = self._formats[kind]
        if value is None or value == "":
            sheet.write_blank(line, at, None, shown)
        elif isinstance(value, datetime):
            sheet.write_datetime(line, at, value.astimezone(self._zone).replace(tzinfo=None), shown)
        elif isinstance(value, date):
            sheet.write_datetime(line, at, datetime(value.year, value.month, value.day), shown)  # noqa: DTZ001 - a day
        elif isinstance(value, Decimal | int) and len(Decimal(value).as_tuple().digits) <= EXACT_DIGITS:
            sheet.write_number(line, at, float(value), shown)
        else:
            told = str(cell_json(value))
            sheet.write_string(line, at, self._words(told) if kind is ValueKind.WORD else told, shown)


def _width(title: str, at: int, rows: tuple[Row, ...]) -> int:
    longest = max((len(_shown(row[at])) for row in rows[:LOOKED_AT]), default=0)
    return min(WIDEST, max(NARROWEST, longest + 2, min(len(title) + 3, 20)))


def _shown(value: Cell) -> str:
    if isinstance(value, datetime):
        return "yyyy-mm-dd hh:mm:ss"
    return cell_text(value)
