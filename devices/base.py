"""What every device speaks: scans, states, faults, and the two protocols."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.printers.status import PrinterState


class DeviceState(Enum):
    """OPEN: ready. AWAY: not there, is being looked for. FAULT: there, but unusable. CLOSED: ended on purpose."""

    OPEN = "open"
    AWAY = "away"
    FAULT = "fault"
    CLOSED = "closed"


class FaultCode(StrEnum):
    """Why a device, a scan or a label was refused; the panel gives the words."""

    DEVICE_AWAY = "DEVICE-AWAY"
    DEVICE_DENIED = "DEVICE-DENIED"
    DEVICE_BUSY = "DEVICE-BUSY"
    DEVICE_SUPPORT = "DEVICE-SUPPORT"
    SCAN_TOO_LONG = "SCAN-TOO-LONG"
    SCAN_CONTROL = "SCAN-CONTROL"
    SCAN_ENCODING = "SCAN-ENCODING"
    SCAN_INCOMPLETE = "SCAN-INCOMPLETE"
    BAUD_RATE = "BAUD-RATE"
    CAMERA_BLACK = "CAMERA-BLACK"
    CAMERA_CONTROL = "CAMERA-CONTROL"
    PRINTER_URL = "PRINTER-URL"
    PRINTER_AWAY = "PRINTER-AWAY"
    PRINTER_UNSURE = "PRINTER-UNSURE"
    PRINTER_PAPER = "PRINTER-PAPER"
    PRINTER_OPEN = "PRINTER-OPEN"
    PRINTER_RIBBON = "PRINTER-RIBBON"
    PRINTER_PAUSED = "PRINTER-PAUSED"
    LABEL_CODE = "LABEL-CODE"
    LABEL_TEXT = "LABEL-TEXT"
    LABEL_LETTERS = "LABEL-LETTERS"
    LABEL_TOO_SMALL = "LABEL-TOO-SMALL"
    LABEL_UNREADABLE = "LABEL-UNREADABLE"


class DeviceFault(Exception):  # noqa: N818 - a fault is what the shop floor calls it
    """A device, a scan or a label that cannot be used: a code for the panel's words, and the facts for the log."""

    def __init__(self, code: FaultCode, /, **facts: str | int) -> None:
        super().__init__(f"{code}: " + ", ".join(f"{name}={value}" for name, value in facts.items()))
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Scan:
    """One whole code as a device read it.

    text: without prefix, suffix and AIM identifier. symbology: "Code128", "QRCode", "EAN13"... or None when the device
    does not say. source: the device's name in the settings. at: when its last byte or frame came, aware UTC.
    aim: AIM symbology identifier (ISO/IEC 15424) such as "]C1", or None. also: it came in one shot with the scan before
    it of the same source: the scanner saw several labels.
    """

    text: str
    symbology: str | None
    source: str
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    aim: str | None = None
    also: bool = False

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a scan's time is aware")


if TYPE_CHECKING:
    OnScan = Callable[[Scan], None]
    OnState = Callable[[str, DeviceState], None]
    OnFault = Callable[[str, DeviceFault], None]


class Scanner(Protocol):
    """A source of scans with its own thread. The callbacks are called from that thread, never after `close`."""

    def open(self, on_scan: OnScan, on_state: OnState, on_fault: OnFault) -> None:
        """Begin to read. Raises DeviceFault if the device cannot be opened now.

        on_state(source, state) tells of changes; on_fault(source, fault) of input that was refused and never acted on.
        """

    def close(self) -> None:
        """End the thread and let the device go. May be called twice; not from a callback, whose thread it waits for."""


class Printer(Protocol):
    """Takes one label's bytes at a time, in its language: ZPL, or a picture (PNG)."""

    @property
    def language(self) -> Literal["zpl", "png"]:
        """What it is sent."""

    def send(self, data: bytes) -> None:
        """Hand the bytes over whole, to a printer that does not say that it cannot print.

        Raises DeviceFault: PRINTER_AWAY, PRINTER_PAPER, PRINTER_OPEN, PRINTER_RIBBON or PRINTER_PAUSED if nothing was
        sent, PRINTER_UNSURE if it broke in the middle.
        """

    def state(self) -> PrinterState | None:
        """How it is; None if it answers nothing that is understood. Raises DeviceFault PRINTER_AWAY."""

    def close(self) -> None:
        """Let the printer go. May be called twice."""


_AIM_LETTERS = {
    "A": "Code39",
    "C": "Code128",
    "d": "DataMatrix",
    "E": "EAN13",
    "e": "DataBar",
    "F": "Codabar",
    "G": "Code93",
    "I": "ITF",
    "L": "PDF417",
    "Q": "QRCode",
    "z": "Aztec",
}


def symbology_of(aim: str | None) -> str | None:
    """The symbology an AIM identifier such as "]C1" stands for (ISO/IEC 15424), or None."""
    if aim is None:
        return None
    return "EAN8" if aim == "]E4" else _AIM_LETTERS.get(aim[1])
