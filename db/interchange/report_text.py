"""A report as text for people at a terminal."""

from collections.abc import Iterator

from db.domain.report import Fields, Report, Section, Table
from db.interchange.report_cells import Words
from db.interchange.report_reading import RIGHT, Reader

NOTHING = "-"


def report_text(report: Report, words: Words) -> Iterator[str]:
    """The lines, each with its line end. Moments are plant time."""
    read = Reader(report, words)
    yield f"{words(report.title)}  ({report.plant}, {report.as_of:%Y-%m-%d %H:%M} UTC)\n"
    for section in report.sections:
        yield from _section(section, read)


def _section(section: Section, read: Reader) -> Iterator[str]:
    if not section.columns:
        return
    yield f"\n{read.words(section.name)}\n"
    if isinstance(section, Fields):
        for column, told in zip(section.columns, read.row(section.values, section.columns), strict=True):
            yield f"  {read.words(column.name)}: {_line(told) or NOTHING}\n"
    else:
        yield from _table(section, read)


def _table(table: Table, read: Reader) -> Iterator[str]:
    if not table.rows:
        yield f"  {NOTHING}\n"
        return
    rows = [[read.words(column.name) for column in table.columns]]
    rows += [[_line(told) for told in read.row(row, table.columns)] for row in table.rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    right = [column.kind in RIGHT for column in table.columns]
    for row in rows:
        cells = zip(row, widths, right, strict=True)
        yield "  " + "  ".join(t.rjust(w) if r else t.ljust(w) for t, w, r in cells).rstrip() + "\n"


def _line(told: str) -> str:
    return " ".join(told.split())
