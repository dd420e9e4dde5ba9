"""An office printer through Qt: a label as a page of its own size, on whatever the system prints with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from devices.base import DeviceFault, FaultCode
from devices.printers.address import printer_of

if TYPE_CHECKING:
    from pathlib import Path

    from devices.base import Printer

SCHEME = "qt:"
_MM_PER_METRE = 1000.0


def printer_at(url: str) -> Printer:
    """The printer at an address: qt: (the system's own), qt:NAME, or one of `devices.printers`."""
    if url.startswith(SCHEME):
        return OfficePrinter(url.removeprefix(SCHEME))
    return printer_of(url)


class OfficePrinter:
    """name empty: the system's own printer. file: a PDF is written instead."""

    language: Literal["png"] = "png"

    def __init__(self, name: str = "", file: Path | None = None) -> None:
        self._name, self._file = name, file

    def send(self, data: bytes) -> None:
        """See `devices.base.Printer`; the page is of the picture's own size."""
        from PySide6.QtPrintSupport import QPrinter

        picture = QImage.fromData(data)
        self.state()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self._file is not None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self._file))
        elif self._name:
            printer.setPrinterName(self._name)
        printer.setPageLayout(_page_of(picture))
        painter = QPainter()
        if not painter.begin(printer):
            raise DeviceFault(FaultCode.PRINTER_AWAY, name=self._name)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # JPEG smears bars
        painter.drawImage(QRectF(painter.viewport()), picture)
        painter.end()

    def state(self) -> None:
        """Raises DeviceFault PRINTER_AWAY: the system knows no such printer."""
        from PySide6.QtPrintSupport import QPrinterInfo

        known = QPrinterInfo.availablePrinterNames()
        if self._file is None and (self._name not in known if self._name else not QPrinterInfo.defaultPrinterName()):
            raise DeviceFault(FaultCode.PRINTER_AWAY, name=self._name, known=", ".join(known))

    def close(self) -> None:
        """Nothing is held between labels."""


def _page_of(picture: QImage) -> QPageLayout:
    wide = picture.width() * _MM_PER_METRE / picture.dotsPerMeterX()
    tall = picture.height() * _MM_PER_METRE / picture.dotsPerMeterY()
    page = QPageSize(QSizeF(wide, tall), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())
