"""Keeps one scanner in service: opens it, watches it, opens it again by its path with growing pauses."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from devices.base import DeviceFault, DeviceState, FaultCode

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from devices.base import OnFault, OnScan, OnState, Scanner

PAUSES = (0.5, 1.0, 2.0, 5.0)
"""Seconds between tries; the last one repeats."""

STEADY = 5.0
"""Seconds a device must have been open for the pauses to begin anew: one that flaps is not hammered."""


class Keeper:
    """A Scanner that survives its device: it alone makes, opens and closes the scanners behind `make`.

    The state is told when it changes, a fault of opening when it differs from the one before. A scanner that ends by
    itself (state CLOSED: a video file that is over) is not opened again.
    """

    def __init__(self, source: str, make: Callable[[], Scanner], pauses: Sequence[float] = PAUSES) -> None:
        self._source = source
        self._make = make
        self._pauses = pauses
        self._tries = 0
        self._stop = threading.Event()
        self._over = threading.Event()
        self._ended = False
        self._state: DeviceState | None = None
        self._told: FaultCode | None = None
        self._thread: threading.Thread | None = None

    def open(self, on_scan: OnScan, on_state: OnState, on_fault: OnFault) -> None:
        """See `devices.base.Scanner`; a device that is not there yet is no fault of this call, it is waited for."""
        if self._thread is not None:
            raise RuntimeError("a keeper is opened once")
        self._on_scan, self._on_state, self._on_fault = on_scan, on_state, on_fault
        self._thread = threading.Thread(target=self._keep, name=f"keeper {self._source}")
        self._thread.start()

    def close(self) -> None:
        """See `devices.base.Scanner`."""
        self._stop.set()
        self._over.set()
        if self._thread is not None:
            self._thread.join()

    def _keep(self) -> None:
        while not self._stop.is_set() and not self._ended:
            self._over.clear()
            self._serve()
            if not self._ended:
                self._stop.wait(self._pauses[min(self._tries, len(self._pauses)) - 1])

    def _serve(self) -> None:
        """One life of the device, from opening to its end."""
        self._tries += 1
        scanner, began = self._make(), time.monotonic()
        try:
            scanner.open(self._on_scan, self._changed, self._on_fault)
        except DeviceFault as fault:
            self._refused(fault)
            return
        if self._stop.is_set():  # asked to end while the device was being opened
            self._over.set()
        self._over.wait()
        scanner.close()
        if time.monotonic() - began >= STEADY:
            self._tries = 0

    def _refused(self, fault: DeviceFault) -> None:
        if fault.code is not self._told:
            self._told = fault.code
            self._on_fault(self._source, fault)
        self._tell(DeviceState.AWAY if fault.code is FaultCode.DEVICE_AWAY else DeviceState.FAULT)

    def _changed(self, _source: str, state: DeviceState) -> None:
        """Called on the device's thread."""
        self._ended = self._ended or state is DeviceState.CLOSED
        if state is DeviceState.OPEN:
            self._told = None
        self._tell(state)
        if state is not DeviceState.OPEN:
            self._over.set()

    def _tell(self, state: DeviceState) -> None:
        if state is not self._state and not self._stop.is_set():
            self._state = state
            self._on_state(self._source, state)
