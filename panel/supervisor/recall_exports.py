"""The files of a case, made by the code of ``main.py report recall`` away from the screen: a dialog asks where to at a
desk; a panel has none and writes into the data folder.
"""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from db.domain.report import Report
from db.engine import of_one_moment
from db.queries.reports.head import plant_head
from db.queries.reports.recall_case import case_report
from panel.settings import data_folder
from panel.supervisor import recall_words as words
from panel.supervisor.desk import Told
from widgets.appearance import Kind

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from panel.supervisor.desk import Page

LIST, REPORT = "xlsx", "pdf"
FOLDER = "exports"


@dataclass(frozen=True)
class Written:
    """Where the file is, or that it could not be written."""

    path: Path
    failed: bool = False


def write_case(connection: Connection, case_no: str, path: Path) -> Written:
    """The report of a case as XLSX, CSV or PDF, by the ending of ``path``. Raises Refused (RL-*)."""
    from panel.cli.report import program
    from panel.cli.report_files import write_files

    of_one_moment(connection)
    head = plant_head(connection)
    content = case_report(connection, case_no)
    report = Report("recall", datetime.now(UTC), head.name, head.timezone, program(), content)
    asked = dict.fromkeys(("csv", "xlsx", "pdf", "section"))
    asked[path.suffix[1:].lower()] = path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_files(report, Namespace(**asked))
    except OSError:
        return Written(path, failed=True)
    return Written(path)


class Exports(QObject):
    """Where to is asked without stopping anything; what was written is said."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._case_no = ""
        self.dialog: QFileDialog | None = None

    def list_of(self, case_no: str) -> None:
        """Everything as a workbook (or CSV, where that is chosen)."""
        self._ask(case_no, words.SAVE_LIST, LIST, ("XLSX (*.xlsx)", "CSV (*.csv)"))

    def report_of(self, case_no: str) -> None:
        """The auditor's report on paper."""
        self._ask(case_no, words.SAVE_REPORT, REPORT, ("PDF (*.pdf)",))

    def _ask(self, case_no: str, title: str, ending: str, filters: tuple[str, ...]) -> None:
        self._case_no = case_no
        if self._page.desk.on_panel:
            self.write(data_folder() / FOLDER / f"{case_no}.{ending}")
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self.dialog = QFileDialog(self._page, title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix(ending)
        dialog.filterSelected.connect(self._other_kind)
        dialog.selectFile(f"{case_no}.{ending}")
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _other_kind(self, chosen: str) -> None:
        if self.dialog is not None:
            self.dialog.setDefaultSuffix(chosen.split("*.")[1].rstrip(")"))

    def _chosen(self, path: str) -> None:
        self.dialog = None
        self.write(Path(path))

    def write(self, path: Path) -> None:
        """Away from the screen; the answer is said."""
        self._page.told.emit(Told(Kind.OK, words.EXPORTING))
        self._page.ask(write_case, self._case_no, path, done=self._done)

    def _done(self, written: Written) -> None:
        if written.failed:
            self._page.told.emit(Told(Kind.BAD, words.EXPORT_FAILED, str(written.path)))
        else:
            self._page.say(words.EXPORTED.format(path=written.path))
