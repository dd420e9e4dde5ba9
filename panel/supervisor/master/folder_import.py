"""A folder of plant CSV: what it would record is shown before it is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from db.domain.command import SYSTEM
from db.interchange.importing import ImportReport, import_folder
from panel import wording
from panel.supervisor.master import master_words as words
from widgets.buttons import BigButton, PrimaryButton
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from db.engine import Engines
    from panel.supervisor.desk import Page

MOST, WIDTH = 10, 760


class FolderImport(QObject):
    """Signals: taken() when something was recorded. Its button stands at a desk only: a panel has no folders."""

    taken = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._folder = Path()
        self.dialog: QFileDialog | None = None
        self.button = BigButton(page.look, words.IMPORT, icon="download", beside=True)
        self.button.setVisible(False)
        self.button.clicked.connect(self._ask)
        if not page.desk.on_panel:
            self.button.setVisible(True)

    def _ask(self) -> None:
        self.dialog = QFileDialog(self._page, words.WHICH_FOLDER)
        self.dialog.setFileMode(QFileDialog.FileMode.Directory)
        self.dialog.fileSelected.connect(self.look_into)
        self.dialog.open()

    def look_into(self, folder: str) -> None:
        """Check everything in a folder and record nothing."""
        self._folder = Path(folder)
        self._page.desk.records.act(self._job(dry_run=True), self._show, self._page.refused)

    def _job(self, *, dry_run: bool) -> _Job:
        person = self._page.desk.shift.person
        by = person.personnel_no if person is not None else SYSTEM
        return _Job(self._page.desk.records.engines, self._folder, by, dry_run=dry_run)

    def _show(self, report: ImportReport) -> None:
        sheet = _PreviewSheet(self._page, report)
        sheet.agreed.connect(self._begin)
        sheet.open()

    def _begin(self) -> None:
        if self._page.desk.shift.person is None:
            self._page.sign_in.emit(self._begin)
        else:
            self._page.desk.records.act(self._job(dry_run=False), self._taken, self._page.refused)

    def _taken(self, report: ImportReport) -> None:
        self._page.say(words.TAKEN.format(count=sum(report.recorded.values())))
        self.taken.emit()


class _PreviewSheet(Sheet):
    """Signals: agreed()."""

    agreed = Signal()

    def __init__(self, page: Page, report: ImportReport) -> None:
        super().__init__(page.look, page, words.WOULD, wording.CLOSE)
        for line in _told(report):
            self.body.addWidget(Label(page.look, line, role="label", lines=2, tone="bad" if report.errors else "ink"))
        self.take_button = PrimaryButton(page.look, compact=True)
        count = sum(report.recorded.values())
        if report.errors or not count:
            why = words.FAULTS.format(count=len(report.errors)) if report.errors else words.NOTHING_NEW
            self.take_button.lock(words.TAKE_OVER, why)
        else:
            self.take_button.offer("check", words.TAKE_OVER)
        self.take_button.clicked.connect(self._agree)
        self.body.addWidget(self.take_button)
        self.panel.setMaximumWidth(WIDTH)
        whole = self.layout()
        if whole is not None:
            whole.setAlignment(self.panel, Qt.AlignmentFlag.AlignHCenter)

    def _agree(self) -> None:
        self.finish()
        self.agreed.emit()


def _told(report: ImportReport) -> list[str]:
    if report.errors:
        return [
            words.FAULT.format(file=one.file, line=one.line, words=f"{one.column} {one.value!r}: {one.expected}")
            for one in report.errors[:MOST]
        ]
    names = sorted({*report.recorded, *report.already})
    counts = [(name, report.recorded.get(name, 0), report.already.get(name, 0)) for name in names]
    return [words.WOULD_DETAIL.format(file=name, new=new, old=old) for name, new, old in counts]


class _Job:
    """The import, to be called on the write lane."""

    def __init__(self, engines: Engines, folder: Path, by: str, *, dry_run: bool) -> None:
        self._engines, self._folder, self._by, self._dry_run = engines, folder, by, dry_run

    def __call__(self) -> ImportReport:
        return import_folder(self._engines, self._folder, by=self._by, dry_run=self._dry_run)
