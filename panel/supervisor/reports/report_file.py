"""The files of a report: at a desk a dialog asks where to; a panel has none and writes into the data folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from panel.settings import data_folder
from panel.supervisor.reports import reports_words as words
from widgets.buttons import BigButton

if TYPE_CHECKING:
    from db.domain.report import Report
    from panel.supervisor.desk import Page
    from panel.supervisor.reports.report_run import ReportRun

FOLDER, NARROW = "exports", 1200


class ReportFile(QObject):
    """Three buttons; they wait for a report."""

    def __init__(self, page: Page, run: ReportRun) -> None:
        super().__init__(page)
        self._page, self._run = page, run
        self._report: Report | None = None
        self.dialog: QFileDialog | None = None
        named = (("csv", words.CSV), ("xlsx", words.XLSX), ("pdf", words.PDF))
        icon = "" if page.look.metrics.width < NARROW else "download"
        self.buttons = [BigButton(page.look, word, icon=icon, beside=True) for _, word in named]
        for (kind, _), button in zip(named, self.buttons, strict=True):
            button.setObjectName(kind)
            button.setEnabled(False)
            button.clicked.connect(self._ask)

    def offer(self, report: Report) -> None:
        """From now on its files can be had."""
        self._report = report
        for button in self.buttons:
            button.setEnabled(True)

    def _ask(self) -> None:
        report, kind = self._report, self.sender().objectName()
        if report is None:
            return
        about = f"-{report.content.code}" if report.content.code else ""
        name = f"{report.kind}{about}-{report.as_of:%Y%m%d-%H%M}.{kind}"
        safe = "".join(one if one.isalnum() or one in "-._" else "_" for one in name)
        if self._page.desk.on_panel:
            folder = data_folder() / FOLDER
            folder.mkdir(parents=True, exist_ok=True)
            self._run.write(report, kind, folder / safe)
            return
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog = QFileDialog(self._page, words.SAVE, start)
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix(kind)
        self.dialog.setObjectName(kind)
        self.dialog.selectFile(safe)
        self.dialog.fileSelected.connect(self._chosen)
        self.dialog.open()

    def _chosen(self, path: str) -> None:
        if self._report is not None and self.dialog is not None:
            self._run.write(self._report, self.dialog.objectName(), Path(path))
