"""Which printer an address means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from devices.base import DeviceFault, FaultCode
from devices.printers.file import FilePrinter
from devices.printers.line import SerialPrinter
from devices.printers.tcp import PORT, TcpPrinter

if TYPE_CHECKING:
    from urllib.parse import SplitResult

    from devices.base import Printer


def printer_of(url: str) -> Printer:
    """tcp://HOST[:9100], serial:PATH[?baud=9600] or file:PATH. Raises DeviceFault PRINTER_URL for anything else."""
    if "\0" in unquote(url):
        raise DeviceFault(FaultCode.PRINTER_URL, url=url, reason="it has a NUL in it")
    try:
        parts = urlsplit(url)
        if parts.scheme == "tcp" and parts.hostname and parts.path in {"", "/"}:
            return TcpPrinter(parts.hostname, PORT if parts.port is None else parts.port)
        if parts.scheme in {"file", "serial"} and parts.path and not parts.netloc:
            path = unquote(parts.path)
            return SerialPrinter(path, _baud(parts)) if parts.scheme == "serial" else FilePrinter(Path(path))
    except ValueError as error:  # a port that is no number, a bracket that is not closed
        raise DeviceFault(FaultCode.PRINTER_URL, url=url, reason=str(error)) from error
    raise DeviceFault(FaultCode.PRINTER_URL, url=url, reason="neither tcp://HOST:PORT, serial:PATH nor file:PATH")


def _baud(parts: SplitResult) -> int:
    return int(parse_qs(parts.query).get("baud", ["9600"])[0])
