"""The files of a case, made as ``main.py report recall --case`` makes them, on a lane of their own: a dialog asks where
to at a desk; a panel has none and writes into the data folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from db.domain.refusals import Refused
from panel.settings import data_folder
from panel.supervisor.desk import Told
from panel.supervisor.recall import recall_words as words
from panel.supervisor.reports.report_file import FOLDER
from panel.supervisor.reports.report_run import ReportRun
from widgets.appearance import Kind

if TYPE_CHECKING:
    from db.domain.report import Report
    from panel.supervisor.desk import Page

LIST, REPORT = "xlsx", "pdf"


class Exports(QObject):
    """Where to is asked without stopping anything; what was written is said. One file at a time."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._run = ReportRun(page.desk.records.engines, self)
        self._run.done.connect(self._made)
        self._run.written.connect(self._written)
        self._run.failed.connect(self._lost)
        self._case_no, self._path = "", Path()
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
            folder = data_folder() / FOLDER
            folder.mkdir(parents=True, exist_ok=True)
            self.write(folder / f"{case_no}.{ending}")
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog = self.dialog = QFileDialog(self._page, title, str(folder))
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
        """Away from the screen; the answer is said. The ending of ``path`` says what it is: CSV, XLSX, PDF."""
        self._path = path
        self._page.told.emit(Told(Kind.OK, words.EXPORTING))
        self._run.start("recall", ("--case", self._case_no))

    def _made(self, report: Report) -> None:
        self._run.write(report, self._path.suffix[1:].lower(), self._path)

    def _written(self, path: Path) -> None:
        self._run.close()
        self._page.say(words.EXPORTED.format(path=path))

    def _lost(self, error: Exception) -> None:
        self._run.close()
        if isinstance(error, Refused):
            self._page.unread(error)
        else:
            self._page.told.emit(Told(Kind.BAD, words.EXPORT_FAILED, str(self._path)))
