"""A printer on a serial line or a USB-serial port."""

from __future__ import annotations

import errno
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from devices.base import DeviceFault, FaultCode
from devices.printers.status import ASK, MOST, PrinterState, heard, refuse_unready, status_of

if TYPE_CHECKING:
    from serial import Serial

if sys.platform == "win32":
    _GONE: tuple[type[Exception], ...] = (OSError,)
else:
    from termios import error as TerminalError  # noqa: N812 - no OSError: a line that hangs up

    _GONE = (OSError, TerminalError)

TIMEOUT = 10.0
"""Seconds for a label at least; a longer one gets the time that its line needs."""

PATIENCE = 1.0
"""Seconds for a whole answer."""


class SerialPrinter:
    """Opened for each label, so that one that was unplugged is found again."""

    language: Literal["zpl"] = "zpl"

    def __init__(self, path: str, baud: int = 9600, timeout: float = TIMEOUT) -> None:
        self.path, self._baud, self._timeout = path, baud, timeout

    def send(self, data: bytes) -> None:
        """See `devices.base.Printer`."""
        with self._opened() as port:
            refuse_unready(_asked(port), path=self.path)
            try:
                port.write_timeout = max(self._timeout, seconds_for(len(data), self._baud))
                port.write(data)
                port.flush()
            except _GONE as error:
                raise DeviceFault(FaultCode.PRINTER_UNSURE, path=self.path, reason=str(error)) from error

    def state(self) -> PrinterState | None:
        """See `devices.base.Printer`."""
        with self._opened() as port:
            return _asked(port)

    def close(self) -> None:
        """Nothing is held between labels."""

    def _opened(self) -> Serial:
        from serial import Serial

        try:
            return Serial(self.path, self._baud, timeout=PATIENCE, write_timeout=self._timeout, exclusive=True)
        except (*_GONE, ValueError) as error:
            denied = getattr(error, "errno", None) in {errno.EACCES, errno.EPERM}
            code = FaultCode.DEVICE_DENIED if denied else FaultCode.PRINTER_AWAY
            raise DeviceFault(code, path=self.path, reason=str(error)) from error


def seconds_for(count: int, baud: int) -> float:
    """How long so many bytes take on a line, start and stop bit included, twice over."""
    return 2 * count * 10 / baud


def _asked(port: Serial) -> PrinterState | None:
    """None from a printer that only listens."""
    try:
        port.reset_input_buffer()
        port.write(ASK)
        return status_of(heard(_Ear(port), PATIENCE))
    except _GONE:
        return None


@dataclass(frozen=True, slots=True)
class _Ear:
    port: Serial

    def __call__(self, seconds: float) -> bytes:
        self.port.timeout = seconds
        return bytes(self.port.read(max(1, min(self.port.in_waiting, MOST))))
