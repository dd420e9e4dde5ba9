"""Reports as the command line makes them, and their files as others read them."""

from __future__ import annotations

import contextlib
import csv
import io
import json
from typing import TYPE_CHECKING, Any, NamedTuple

import openpyxl
from pypdf import PdfReader

from panel.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.random_folder import Folder

HOSTILE = ("=cmd|'/C calc'!A0", "0012", "1E5", "NULL", "+1", "-1", "@SUM(A1)", "'x", "1,5", '"q";', "İĞŞ-ığş")
"""Codes that a spreadsheet would run, round, drop or misread."""


class Ran(NamedTuple):
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on standard output."""
        return json.loads(self.out)


def run(url: str, *arguments: str) -> Ran:
    """One command on a record."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main([*arguments, "--database", url])
        except SystemExit as ended:
            status = int(str(ended.code))
    return Ran(status, out.getvalue(), err.getvalue())


def report(url: str, *arguments: str) -> Any:
    """The object of a report that is made."""
    ran = run(url, "report", *arguments, "--json")
    assert ran.status == 0, ran.err
    return ran.json


def taken_over(url: str, folder: Folder, path: Path) -> None:
    """Import a folder by the command."""
    assert run(url, "import", str(folder.write(path)), "--json").json["errors"] == []


def csv_rows(path: Path) -> list[list[str]]:
    """The cells of a CSV, read by somebody who knows that it has a mark."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def sheet(path: Path, name: str) -> list[tuple[Any, ...]]:
    """The cells of a sheet, by another library than wrote it."""
    return list(openpyxl.load_workbook(path)[name].iter_rows())


def page_texts(path: Path) -> list[str]:
    """The text of each page of a PDF."""
    return [page.extract_text() for page in PdfReader(path).pages]
