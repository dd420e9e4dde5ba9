"""A report as one JSON object, written row by row: a large one is never a second time in memory."""

import json
from collections.abc import Iterator
from typing import TextIO

from db.domain.report import Column, Fields, Report, Row, Section
from db.interchange.report_cells import cell_json, instant


def write_report_json(report: Report, out: TextIO) -> None:
    """``report``, ``as_of``, ``plant``, ``timezone``, ``program``, then each section under its name."""
    head = {
        "report": report.kind,
        "as_of": instant(report.as_of),
        "plant": report.plant,
        "timezone": report.timezone,
        "program": report.program,
    }
    out.write("{")
    out.write(",".join(f"\n {_text(name)}: {_text(value)}" for name, value in head.items()))
    for section in report.sections:
        out.write(f",\n {_text(section.name)}: ")
        out.writelines(_section(section))
    out.write("\n}\n")


def _section(section: Section) -> Iterator[str]:
    if isinstance(section, Fields):
        yield _object(section.columns, section.values)
        return
    yield "["
    for number, row in enumerate(section.rows):
        yield f"{',' if number else ''}\n  {_object(section.columns, row)}"
    yield "\n ]" if section.rows else "]"


def _object(columns: tuple[Column, ...], row: Row) -> str:
    named = {column.name: cell_json(value) for column, value in zip(columns, row, strict=True)}
    return _text(named)


def _text(value: object) -> str:
    # Half a character (an argument that was no UTF-8) becomes its JSON escape.
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")
