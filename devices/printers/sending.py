"""A label to a printer, in the language that the printer speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.labels.zpl import label_zpl

if TYPE_CHECKING:
    from devices.base import Printer
    from devices.labels.layout import LabelFields
    from devices.labels.size import LabelSize


def send_label(printer: Printer, fields: LabelFields, size: LabelSize, picture: bytes) -> None:
    """Send the picture (PNG) that was proved readable, or the same label in the printer's own words.

    Raises DeviceFault.
    """
    printer.send(picture if printer.language == "png" else label_zpl(fields, size))
