"""The files of a report: each whole or not at all."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from db.interchange.report_csv import write_report_csv
from db.interchange.report_pdf import Print, write_report_pdf
from db.interchange.report_xlsx import write_report_xlsx
from panel.cli.report_words import words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from db.domain.report import Report

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def add_file_arguments(parser: argparse.ArgumentParser) -> None:
    """--csv, --xlsx, --pdf, --section."""
    for kind in ("csv", "xlsx", "pdf"):
        parser.add_argument(f"--{kind}", type=Path, metavar="FILE", help=f"write the report as {kind.upper()}")
    parser.add_argument("--section", metavar="NAME", help="the CSV holds this section alone, as a plain table")


def write_files(report: Report, arguments: argparse.Namespace) -> list[Path]:
    """Write what was asked for; the paths written. Raises KeyError for an unknown --section, OSError."""
    return list(_written(report, arguments))


def _written(report: Report, given: argparse.Namespace) -> Iterator[Path]:
    if given.section and given.section not in {one.name for one in report.sections}:
        raise KeyError(given.section)
    if given.csv:
        yield whole(given.csv, lambda path: write_report_csv(report, path, words, given.section))
    if given.xlsx:
        yield whole(given.xlsx, lambda path: write_report_xlsx(report, path, words))
    if given.pdf:
        look = Print(FONTS / "Inter-Regular.ttf", FONTS / "Inter-SemiBold.ttf", bars_of)
        yield whole(given.pdf, lambda path: write_report_pdf(report, path, words, look))


def whole(path: Path, write: Callable[[Path], None]) -> Path:
    """Write beside it and put it in place: who reads it meanwhile sees the file of before."""
    with tempfile.TemporaryDirectory(prefix=".report-", dir=path.absolute().parent) as folder:
        made = Path(folder) / path.name
        write(made)
        made.replace(path)
    return path


def bars_of(code: str) -> str:
    """The bars of a Code 128 as "1" and "0"; "" for a code that it cannot say."""
    from devices.base import DeviceFault
    from devices.labels.symbols import modules_of

    try:
        return modules_of(code)
    except DeviceFault:
        return ""
