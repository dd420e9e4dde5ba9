"""What the devices screen tries: codes to scan, a label to print, a printer to ask; off the GUI thread."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from devices.labels.layout import LabelFields, PlacedSymbol
from devices.labels.picture import label_png, symbol_picture
from devices.labels.symbols import Symbol, Symbology, symbol_rows
from devices.labels.zpl import label_zpl
from devices.set_up import LINEAR, SQUARE
from panel.printing.office import printer_at
from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.labels.size import LabelSize
    from devices.printers.status import PrinterState

BARS_HIGH, MODULE = 90, 4
"""Pixels."""


@dataclass(frozen=True)
class TestCodes:
    """Pictures (PNG) of the code that shows how a scanner is set up."""

    bars: bytes
    square: bytes


class DeviceTests(QObject):
    """Answers come on the GUI thread."""

    def __init__(self, url: str | None, size: LabelSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._url, self._size = url, size
        self._lane = Lane("device lane", self)

    def codes(self, done: Callable[[TestCodes], None], failed: Callable[[Exception], None]) -> None:
        """The test codes."""
        self._lane.run(_test_codes, done, failed)

    def print_test(
        self, fields: LabelFields, done: Callable[[bytes], None], failed: Callable[[Exception], None]
    ) -> None:
        """Print a label that means nothing; ``done`` gets its picture."""
        self._lane.run(_Printing(self._url, self._size, fields).work, done, failed)

    def ask(self, done: Callable[[PrinterState | None], None], failed: Callable[[Exception], None]) -> None:
        """How the printer is."""
        self._lane.run(_Asking(self._url).work, done, failed)

    def close(self) -> None:
        """Finish what is under way."""
        self._lane.close()


@dataclass(frozen=True)
class _Printing:
    url: str | None
    size: LabelSize
    fields: LabelFields

    def work(self) -> bytes:
        """Raises DeviceFault."""
        picture = label_png(self.fields, self.size)
        if self.url:
            printer = printer_at(self.url)
            printer.send(picture if printer.language == "png" else label_zpl(self.fields, self.size))
            printer.close()
        return picture


@dataclass(frozen=True)
class _Asking:
    url: str | None

    def work(self) -> PrinterState | None:
        """Raises DeviceFault."""
        return printer_at(self.url).state() if self.url else None


def _test_codes() -> TestCodes:
    return TestCodes(_png(LINEAR, Symbology.CODE128), _png(SQUARE, Symbology.DATAMATRIX))


def _png(code: str, symbology: Symbology) -> bytes:
    """With its quiet zone."""
    from PIL import ImageOps

    symbol = Symbol(symbology, symbol_rows(code, symbology))
    module = 2 if symbol.linear else MODULE
    placed = PlacedSymbol(symbol, 0, 0, module, BARS_HIGH if symbol.linear else module)
    out = io.BytesIO()
    ImageOps.expand(symbol_picture(placed).convert("L"), symbol.quiet * module, 255).save(out, "PNG")
    return out.getvalue()
