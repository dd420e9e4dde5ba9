"""A printer behind a raw TCP port."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import Literal

from devices.base import DeviceFault, FaultCode
from devices.printers.status import ASK, MOST, PrinterState, heard, refuse_unready, status_of

PORT = 9100
TIMEOUT = 3.0
"""Seconds for each step: connect, hand over."""

PATIENCE = 1.0
"""Seconds for a whole answer: many printers and all print servers only listen, and are asked once."""


class TcpPrinter:
    """A connection per label: printers drop idle ones."""

    language: Literal["zpl"] = "zpl"

    def __init__(self, host: str, port: int = PORT, timeout: float = TIMEOUT) -> None:
        self.address = (host, port)
        self._timeout = timeout
        self._mute = False

    def send(self, data: bytes) -> None:
        """See `devices.base.Printer`."""
        if not self._mute:
            refuse_unready(self.state(), host=self.address[0])
        with self._connected() as line:
            try:
                line.sendall(data)
                line.shutdown(socket.SHUT_WR)
            except OSError as error:
                raise self._fault(FaultCode.PRINTER_UNSURE, error) from error

    def state(self) -> PrinterState | None:
        """See `devices.base.Printer`."""
        with self._connected() as line:
            try:
                line.sendall(ASK)
                found = status_of(heard(_Ear(line), min(self._timeout, PATIENCE)))
            except OSError:
                found = None
        self._mute = found is None
        return found

    def close(self) -> None:
        """Nothing is held between labels."""

    def _connected(self) -> socket.socket:
        try:
            return socket.create_connection(self.address, self._timeout)
        except UnicodeError as error:  # a name that no network has
            raise DeviceFault(FaultCode.PRINTER_URL, host=self.address[0], reason=str(error)) from error
        except OSError as error:
            raise self._fault(FaultCode.PRINTER_AWAY, error) from error

    def _fault(self, code: FaultCode, error: OSError) -> DeviceFault:
        host, port = self.address
        return DeviceFault(code, host=host, port=port, reason=str(error))


@dataclass(frozen=True, slots=True)
class _Ear:
    line: socket.socket

    def __call__(self, seconds: float) -> bytes:
        self.line.settimeout(seconds)
        return self.line.recv(MOST)
