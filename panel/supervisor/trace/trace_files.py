"""What a trace shows, to hand on: the picture with the rows as PDF, the rows as CSV or XLSX."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog

from panel import wording
from panel.cli.report_files import write_files
from panel.settings import data_folder
from panel.supervisor import words
from panel.supervisor.desk import Told
from panel.supervisor.trace.trace_more import report_of
from widgets.appearance import Kind
from widgets.rows import Row
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsScene
    from sqlalchemy import Connection

    from panel.supervisor.trace.questions import Picture
    from panel.supervisor.trace.trace_screen import TraceScreen

FOLDER, WIDTH, DPI, MARGIN = "exports", 520, 150, 12
ROW, HEAD = 34, 60


class TraceFiles(QObject):
    """`ask` opens the choice; at a desk a dialog asks where to, a panel writes into the data folder."""

    def __init__(self, screen: TraceScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Which kind of file."""
        if self._screen.picture is None:
            return
        sheet = Sheet(self._screen.look, self._screen, words.EXPORT, wording.CLOSE)
        for kind, (name, detail) in words.EXPORTS.items():
            row = Row(self._screen.look, name, detail, key=kind, icon="download", chevron=True)
            row.setMinimumHeight(max(self._screen.look.metrics.finger, 60))
            row.clicked.connect(sheet.finish)
            row.clicked.connect(self._chosen)
            sheet.body.addWidget(row)
        sheet.panel.setMaximumWidth(WIDTH)
        whole = sheet.layout()
        if whole is not None:
            whole.setAlignment(sheet.panel, Qt.AlignmentFlag.AlignHCenter)
        sheet.open()

    def _chosen(self) -> None:
        kind, picture = self.sender().objectName(), self._screen.picture
        if picture is None:
            return
        code = "".join(one if one.isalnum() or one in "-._" else "_" for one in picture.seen.found.code)
        if self._screen.desk.on_panel:
            folder = data_folder() / FOLDER
            folder.mkdir(parents=True, exist_ok=True)
            self.write(kind, folder / f"trace-{code}.{kind}")
            return
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog = QFileDialog(self._screen, words.EXPORT, start)
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix(kind)
        self.dialog.setObjectName(kind)
        self.dialog.selectFile(f"trace-{code}.{kind}")
        self.dialog.fileSelected.connect(self._placed)
        self.dialog.open()

    def _placed(self, path: str) -> None:
        if self.dialog is not None:
            self.write(self.dialog.objectName(), Path(path))

    def write(self, kind: str, path: Path) -> None:
        """Write it; what became of it is told. The picture is painted here, the rest beside the screen."""
        picture = self._screen.picture
        if picture is None:
            return
        if kind == "pdf":
            try:
                write_pdf(path, self._screen.view.canvas.scene(), picture)
            except OSError as error:
                self._screen.told.emit(Told(Kind.BAD, words.NOT_WRITTEN[0], str(error.strerror)))
            else:
                self._written(path)
            return
        self._screen.ask(_write, picture, kind, path, done=self._written)

    def _written(self, path: Path | OSError) -> None:
        if isinstance(path, OSError):
            self._screen.told.emit(Told(Kind.BAD, words.NOT_WRITTEN[0], str(path.strerror)))
        else:
            self._screen.say(words.WRITTEN[0], words.WRITTEN[1].format(path=path))


def _write(connection: Connection, picture: Picture, kind: str, path: Path) -> Path | OSError:
    given = Namespace(csv=None, xlsx=None, pdf=None, section="reached" if kind == "csv" else None)
    setattr(given, kind, path)
    try:
        return write_files(report_of(connection, picture.seen.found.code, picture.lines), given)[0]
    except OSError as error:
        return error


def write_pdf(path: Path, scene: QGraphicsScene, picture: Picture) -> None:
    """The graph on the first page, the rows on those that follow. Raises OSError."""
    with path.open("ab"):  # a place that takes no file is told before anything is painted
        pass
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setResolution(DPI)
    writer.setTitle(picture.seen.found.code)
    painter = QPainter(writer)
    page = QRectF(0, 0, writer.width(), writer.height())
    painter.drawText(page, Qt.AlignmentFlag.AlignLeft, f"{picture.seen.found.code}  {picture.seen.found.item_name}")
    scene.render(painter, page.adjusted(0, HEAD, 0, 0), scene.itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
    _rows(painter, writer, page, picture)
    painter.end()


def _rows(painter: QPainter, writer: QPdfWriter, page: QRectF, picture: Picture) -> None:
    each = int(page.height() // ROW) - 1
    wide = page.width() / len(words.HEADINGS)
    for start in range(0, len(picture.lines), each):
        writer.newPage()
        for at, cells in enumerate((words.HEADINGS, *(line.cells for line in picture.lines[start : start + each]))):
            for column, text in enumerate(cells):
                place = QRectF(column * wide, at * ROW, wide - 8, ROW)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(text))
