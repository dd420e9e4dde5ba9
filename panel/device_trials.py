"""What the devices screen tries: codes to scan, a label to print, a printer to ask; off the GUI thread."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from devices.camera_controls import CameraControls, Turn, controls_of, turned
from devices.labels.layout import LabelFields, PlacedSymbol
from devices.labels.picture import label_png, symbol_picture
from devices.labels.symbols import Symbol, Symbology, symbol_rows
from devices.printers.sending import send_label
from devices.set_up import LINEAR, SQUARE
from panel.printing.office import printer_at
from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.labels.size import LabelSize
    from devices.printers.status import PrinterState


@dataclass(frozen=True)
class TrialCodes:
    """Pictures (PNG) of the code that shows how a scanner is set up: one pixel a module, bars one pixel high."""

    bars: bytes
    square: bytes


class DeviceTrials(QObject):
    """Answers come on the GUI thread."""

    def __init__(
        self, url: str | None, size: LabelSize, camera: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._url, self._size, self._camera = url, size, camera or ""
        self._lane = Lane("device lane", self)

    def codes(self, done: Callable[[TrialCodes], None], failed: Callable[[Exception], None]) -> None:
        """The codes to scan."""
        self._lane.run(_trial_codes, done, failed)

    def configuration(self, code: str, done: Callable[[bytes], None], failed: Callable[[Exception], None]) -> None:
        """A configuration code as bars, pictured like the codes to scan."""
        self._lane.run(partial(_png, code, Symbology.CODE128), done, failed)

    def print_test(
        self, fields: LabelFields, done: Callable[[bytes], None], failed: Callable[[Exception], None]
    ) -> None:
        """Print a label that means nothing; ``done`` gets its picture."""
        self._lane.run(partial(_printed, self._url, self._size, fields), done, failed)

    def ask(self, done: Callable[[PrinterState | None], None], failed: Callable[[Exception], None]) -> None:
        """How the printer is."""
        self._lane.run(partial(_state, self._url), done, failed)

    def look_at_camera(self, done: Callable[[CameraControls], None], failed: Callable[[Exception], None]) -> None:
        """What can be set on the camera, and how it is."""
        self._lane.run(partial(controls_of, self._camera), done, failed)

    def turn_camera(
        self, turn: Turn, done: Callable[[CameraControls], None], failed: Callable[[Exception], None]
    ) -> None:
        """Set it; ``done`` gets how the camera is then."""
        self._lane.run(partial(turned, self._camera, turn), done, failed)

    def close(self) -> None:
        """Finish what is under way."""
        self._lane.close()


def _printed(url: str | None, size: LabelSize, fields: LabelFields) -> bytes:
    """Raises DeviceFault."""
    picture = label_png(fields, size)
    if url:
        printer = printer_at(url)
        send_label(printer, fields, size, picture)
        printer.close()
    return picture


def _state(url: str | None) -> PrinterState | None:
    """Raises DeviceFault."""
    return printer_at(url).state() if url else None


def _trial_codes() -> TrialCodes:
    return TrialCodes(_png(LINEAR, Symbology.CODE128), _png(SQUARE, Symbology.DATAMATRIX))


def _png(code: str, symbology: Symbology) -> bytes:
    """With its quiet zone."""
    from PIL import ImageOps

    symbol = Symbol(symbology, symbol_rows(code, symbology))
    placed = PlacedSymbol(symbol, 0, 0, 1, 1)
    out = io.BytesIO()
    around = (symbol.quiet, 0 if symbol.linear else symbol.quiet)
    ImageOps.expand(symbol_picture(placed).convert("L"), around, 255).save(out, "PNG")
    return out.getvalue()
