"""A scanner on a serial line or USB-serial port: a reader thread, pyserial for the line, our own framing."""

from __future__ import annotations

import errno
import sys
import threading
from typing import TYPE_CHECKING

from devices.base import DeviceFault, DeviceState, FaultCode, Scan, symbology_of
from devices.framing import Frame, Framer

if TYPE_CHECKING:
    from serial import Serial

    from devices.base import OnFault, OnScan, OnState
    from devices.framing import Refused

if sys.platform == "win32":
    _OPEN_FAILED: tuple[type[Exception], ...] = (OSError,)
else:
    from termios import error as TerminalError  # noqa: N812 - no OSError: a line that hangs up while it is set up

    _OPEN_FAILED = (OSError, TerminalError, ValueError)

GAP = 0.2
"""Seconds of silence inside a scan that make it stale; a line at 1200 baud needs 0.01."""

GARBAGE = 3
"""So many scans that are no text, from a line that never gave a good one, are no dirty labels: it is the baud rate."""

_NO_TEXT = frozenset({FaultCode.SCAN_CONTROL, FaultCode.SCAN_ENCODING})
_LINE_GONE = (OSError, TypeError)  # SerialException is an OSError; TypeError: the descriptor was closed under a read


class SerialScanner:
    """Reads scans from the serial device at `path` until it is closed or hangs up (state AWAY; then open a new one).

    gap: seconds of silence that end a shot: a scan that comes before them is `also` there.
    """

    def __init__(self, path: str, baud: int = 9600, source: str = "serial", gap: float = GAP) -> None:
        self._path = path
        self._baud = baud
        self._source = source
        self._gap = gap
        self._stop = threading.Event()
        self._framer = Framer()
        self._shot = False  # no silence since the last scan
        self._garbage: int | None = 0  # None: the line has given a good scan, so its speed is right
        self._port: Serial | None = None
        self._thread: threading.Thread | None = None

    def open(self, on_scan: OnScan, on_state: OnState, on_fault: OnFault) -> None:
        """See `devices.base.Scanner`. DEVICE_AWAY, DEVICE_DENIED or DEVICE_BUSY when the port cannot be opened."""
        if self._thread is not None:
            raise RuntimeError("a scanner is opened once")
        self._on_scan, self._on_state, self._on_fault = on_scan, on_state, on_fault
        self._port = _opened(self._path, self._baud, self._gap)
        self._thread = threading.Thread(target=self._read, args=(self._port,), name=f"scanner {self._source}")
        self._thread.start()

    def close(self) -> None:
        """See `devices.base.Scanner`."""
        self._stop.set()
        if self._port is not None and self._thread is not None:
            _cancel(self._port)
            self._thread.join()

    def _read(self, port: Serial) -> None:
        self._on_state(self._source, DeviceState.OPEN)
        try:
            while not self._stop.is_set():
                self._take(port)
        except _LINE_GONE:
            if not self._stop.is_set():
                self._on_state(self._source, DeviceState.AWAY)
        finally:
            port.close()

    def _take(self, port: Serial) -> None:
        # One byte with the gap as time-out, then all that is there: an empty answer means a whole gap of silence.
        data = port.read(1)
        if data:
            data += port.read(port.in_waiting)
        if self._stop.is_set():
            return
        self._shot = self._shot and bool(data)
        for found in self._framer.feed(data) if data else self._framer.idle():
            if isinstance(found, Frame):
                self._good(found)
            else:
                self._on_fault(self._source, self._fault(found))

    def _good(self, frame: Frame) -> None:
        self._garbage = None
        also, self._shot = self._shot, True
        self._on_scan(Scan(frame.text, symbology_of(frame.aim), self._source, aim=frame.aim, also=also))

    def _fault(self, refused: Refused) -> DeviceFault:
        """The one that makes it clear says BAUD_RATE, every other one what it is."""
        if refused.code in _NO_TEXT and self._garbage is not None:
            self._garbage += 1
            if self._garbage == GARBAGE:
                return DeviceFault(FaultCode.BAUD_RATE, baud=self._baud)
        return DeviceFault(refused.code, length=refused.length)


def _opened(path: str, baud: int, gap: float) -> Serial:
    from serial import Serial

    try:
        return Serial(path, baud, timeout=gap, exclusive=True)
    except _OPEN_FAILED as error:
        raise DeviceFault(_why(error), path=path, reason=str(error)) from error


def _why(error: Exception) -> FaultCode:
    number = getattr(error, "errno", None)
    if number in {errno.EACCES, errno.EPERM}:
        return FaultCode.DEVICE_DENIED
    if number in {errno.EBUSY, errno.EAGAIN}:
        return FaultCode.DEVICE_BUSY
    return FaultCode.DEVICE_AWAY


def _cancel(port: Serial) -> None:
    try:
        port.cancel_read()
    except _LINE_GONE:
        return  # the reader has closed the port already: there is nothing to wake
