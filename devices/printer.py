"""Label printers by their address: tcp://host:9100 and file:PATH."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from devices.base import DeviceFault, FaultCode

if TYPE_CHECKING:
    from devices.base import Printer

PORT = 9100
TIMEOUT = 3.0
"""Seconds for each step: connect, hand over, answer."""

_STATUS_BYTES = 1024


@dataclass(frozen=True, slots=True)
class PrinterState:
    """What a printer answers to ~HS. waiting: labels received and not printed yet."""

    paper_out: bool
    paused: bool
    head_open: bool
    ribbon_out: bool
    waiting: int

    @property
    def ready(self) -> bool:
        return not (self.paper_out or self.paused or self.head_open or self.ribbon_out)


class TcpPrinter:
    """A printer behind a raw TCP port. A connection per label: printers drop idle ones."""

    def __init__(self, host: str, port: int = PORT, timeout: float = TIMEOUT) -> None:
        self._address = (host, port)
        self._timeout = timeout

    def send(self, data: bytes) -> None:
        """See `devices.base.Printer`."""
        with self._connected() as line:
            try:
                line.sendall(data)
                line.shutdown(socket.SHUT_WR)
            except OSError as error:
                raise self._fault(FaultCode.PRINTER_UNSURE, error) from error

    def state(self) -> PrinterState | None:
        """Ask for the printer's state (~HS). None if it answers nothing or nothing that is understood.

        Raises DeviceFault PRINTER_AWAY if it cannot be reached.
        """
        with self._connected() as line:
            try:
                line.sendall(b"~HS")
                return status_of(_answer(line))
            except OSError:
                return None  # many printers and all print servers only listen

    def close(self) -> None:
        """Nothing is held between labels."""

    def _connected(self) -> socket.socket:
        try:
            return socket.create_connection(self._address, self._timeout)
        except OSError as error:
            raise self._fault(FaultCode.PRINTER_AWAY, error) from error

    def _fault(self, code: FaultCode, error: OSError) -> DeviceFault:
        host, port = self._address
        return DeviceFault(code, host=host, port=port, reason=str(error))


class FilePrinter:
    """Writes labels to a file or a device file, one after the other; into a folder, each as a file of its own."""

    def __init__(self, path: Path, suffix: str = ".zpl") -> None:
        self._path = path
        self._suffix = suffix

    def send(self, data: bytes) -> None:
        """See `devices.base.Printer`."""
        try:
            if self._path.is_dir():
                self._write_new(data)
                return
            with self._path.open("ab") as file:
                file.write(data)
        except OSError as error:
            raise DeviceFault(FaultCode.PRINTER_AWAY, path=str(self._path), reason=str(error)) from error

    def close(self) -> None:
        """Nothing is held between labels."""

    def _write_new(self, data: bytes) -> None:
        number = sum(1 for _ in self._path.glob(f"label-*{self._suffix}"))
        while True:
            number += 1
            try:
                with (self._path / f"label-{number:05}{self._suffix}").open("xb") as file:
                    file.write(data)
            except FileExistsError:
                continue  # another panel prints into the same folder
            return


def printer_of(url: str) -> Printer:
    """The printer at `url`: tcp://HOST[:9100] or file:PATH. DeviceFault PRINTER_URL for anything else."""
    try:
        parts = urlsplit(url)
        if parts.scheme == "tcp" and parts.hostname and parts.path in {"", "/"}:
            return TcpPrinter(parts.hostname, PORT if parts.port is None else parts.port)
        if parts.scheme == "file" and parts.path and not parts.netloc:
            return FilePrinter(Path(unquote(parts.path)))
    except ValueError as error:  # a port that is no number, a bracket that is not closed
        raise DeviceFault(FaultCode.PRINTER_URL, url=url, reason=str(error)) from error
    raise DeviceFault(FaultCode.PRINTER_URL, url=url, reason="neither tcp://HOST:PORT nor file:PATH")


def status_of(answer: bytes) -> PrinterState | None:
    """Three lines between STX and ETX, comma separated (ZPL II Programming Guide, ~HS); None if it is not that."""
    lines = [part.partition(b"\x03")[0].decode("ascii", "replace").split(",") for part in answer.split(b"\x02")[1:]]
    try:
        first, second = lines[0], lines[1]
        return PrinterState(
            paper_out=first[1] == "1",
            paused=first[2] == "1",
            head_open=second[2] == "1",
            ribbon_out=second[3] == "1",
            waiting=int(first[4]),
        )
    except (IndexError, ValueError):
        return None


def _answer(line: socket.socket) -> bytes:
    """Until the third ETX, the end of the line, or too much."""
    answer = b""
    while answer.count(b"\x03") < 3 and len(answer) < _STATUS_BYTES:  # noqa: PLR2004 - the answer has three lines
        chunk = line.recv(_STATUS_BYTES)
        if not chunk:
            break
        answer += chunk
    return answer
