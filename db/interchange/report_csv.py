"""A report as CSV for spreadsheets: UTF-8, codes as text, no cell that a spreadsheet would run as a formula.

The file begins with a byte order mark: without one, spreadsheets on Windows read UTF-8 as something else and spoil
every name. Instants are UTC. All sections stand below each other, each with a line of its title and one of headings,
an empty line between; a single section is written as a plain table: headings, rows.
"""

import csv
from pathlib import Path

from db.domain.report import Cell, Fields, Report, Section, ValueKind
from db.interchange.report_cells import Words, cell_text

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
GUARD = "'"


def write_report_csv(report: Report, path: Path, words: Words, section: str | None = None) -> None:
    """Write the file; with ``section`` that one alone. Raises KeyError where the report has no such section."""
    wanted = [one for one in report.sections if section in {None, one.name}]
    if not wanted:
        raise KeyError(section)
    with path.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
        lines = csv.writer(file)
        if section is None:
            lines.writerow([words(report.title), cell_text(report.as_of), guarded(report.plant), report.program])
        for one in wanted:
            if not one.columns:
                continue
            if section is None:
                lines.writerows([[], [words(one.name)]])
            lines.writerow([words(column.name) for column in one.columns])
            lines.writerows(_rows(one))


def _rows(section: Section) -> list[list[str]]:
    kinds = [column.kind for column in section.columns]
    rows = (section.values,) if isinstance(section, Fields) else section.rows
    return [[_cell(value, kind) for value, kind in zip(row, kinds, strict=True)] for row in rows]


def _cell(value: Cell, kind: ValueKind) -> str:
    text = cell_text(value)
    return guarded(text) if kind is ValueKind.TEXT else text


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe before ``= + - @``, tab, CR, LF.

    A text that begins with an apostrophe gets another one, so that whoever removes one leading apostrophe has the text.
    """
    return GUARD + text if text.startswith((*RISKY, GUARD)) else text


def unguarded(text: str) -> str:
    """The text itself."""
    return text.removeprefix(GUARD)
