"""A scanner that types, taken from the Linux kernel for this panel alone: no other program sees its keys.

Not tried on hardware: proved with recorded events, through the same `devices.wedge.Wedge` as the panel's own filter.
"""

from __future__ import annotations

import errno
import os
import select
import threading
from typing import TYPE_CHECKING, Protocol

from devices.base import DeviceFault, DeviceState, FaultCode, Scan, symbology_of
from devices.layouts.keys import ALT, ALT_GR, CONTROLS, MODIFIERS, SHIFTS, X11
from devices.stroke import Stroke
from devices.wedge import CLOCK, Garbled, Scanned, Wedge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from evdev import InputEvent

    from devices.base import OnFault, OnScan, OnState
    from devices.wedge import Outcome, Profile

_SYN, _KEY = 0, 1  # event types of linux/input-event-codes.h
_SYN_DROPPED = 3
_UP, _DOWN = 0, 1  # 2 is a key that repeats: a held key writes once


class InputDevice(Protocol):
    """What is needed of `evdev.InputDevice`. Each may raise OSError: the device is gone, or somebody else's."""

    def fileno(self) -> int:
        """To wait for."""

    def grab(self) -> None:
        """Let nobody else hear it."""

    def read(self) -> Iterable[InputEvent]:
        """What is there; not called before something is."""

    def close(self) -> None:
        """Let it go."""


class EvdevScanner:
    """A `devices.base.Scanner` by USB vendor and product id, until it is closed or unplugged (AWAY; open a new one)."""

    def __init__(
        self,
        vendor: int,
        product: int,
        profile: Profile,
        source: str = "evdev",
        find: Callable[[int, int], InputDevice] | None = None,
    ) -> None:
        self._ids, self._source, self._find = (vendor, product), source, find or found
        self._wedge, self._gap = Wedge(profile), profile.gap_ms / 1000
        self._held: set[int] = set()
        self._alts = 0
        self._lost = False  # the kernel dropped events: up to the next silence all is a piece of something
        self._stop = threading.Event()
        self._woken, self._wake = -1, -1
        self._thread: threading.Thread | None = None

    def open(self, on_scan: OnScan, on_state: OnState, on_fault: OnFault) -> None:
        """See `devices.base.Scanner`. DEVICE_AWAY, DEVICE_DENIED, DEVICE_BUSY, or DEVICE_SUPPORT without evdev."""
        if self._thread is not None:
            raise RuntimeError("a scanner is opened once")
        self._on_scan, self._on_state, self._on_fault = on_scan, on_state, on_fault
        device = self._find(*self._ids)
        try:
            device.grab()
        except OSError as error:
            device.close()
            raise DeviceFault(_why(error), reason=str(error)) from error
        self._woken, self._wake = os.pipe()
        self._thread = threading.Thread(target=self._read, args=(device,), name=f"scanner {self._source}")
        self._thread.start()

    def close(self) -> None:
        """See `devices.base.Scanner`."""
        if self._thread is not None and not self._stop.is_set():
            self._stop.set()
            os.close(self._wake)
            self._thread.join()
            os.close(self._woken)

    def _read(self, device: InputDevice) -> None:
        self._on_state(self._source, DeviceState.OPEN)
        try:
            while not self._stop.is_set():
                self._take(device)
        except OSError:
            if not self._stop.is_set():
                self._on_state(self._source, DeviceState.AWAY)
        finally:
            device.close()

    def _take(self, device: InputDevice) -> None:
        patience = self._gap if self._wedge.waiting or self._lost else None
        ready, _, _ = select.select([device.fileno(), self._woken], [], [], patience)
        if self._stop.is_set():
            return
        if not ready:
            self._lost = False
            self._tell(self._wedge.idle())
            return
        events = list(device.read())
        if not events:
            raise OSError(errno.ENODEV, "the device has ended")
        for event in events:
            self._event(event)

    def _event(self, event: InputEvent) -> None:
        if (event.type, event.code) == (_SYN, _SYN_DROPPED):
            self._drop()
        elif event.type == _KEY and event.value in {_UP, _DOWN} and not self._lost:
            self._key(event.code + X11, event.sec * 1000 + event.usec // 1000, down=event.value == _DOWN)

    def _drop(self) -> None:
        """The kernel's buffer ran over: what is held back is a piece of a scan, and what is held nobody knows."""
        self._wedge.idle()
        self._held.clear()
        if not self._lost:
            self._on_fault(self._source, DeviceFault(FaultCode.SCAN_INCOMPLETE, length=0))
        self._lost = True

    def _key(self, code: int, milliseconds: int, *, down: bool) -> None:
        if code in MODIFIERS:
            (self._held.add if down else self._held.discard)(code)
            self._alts += code == ALT and down
        elif down:
            stroke = Stroke(
                code,
                milliseconds % CLOCK,
                shift=bool(self._held & SHIFTS),
                control=bool(self._held & CONTROLS),
                alt=self._alts if ALT in self._held else 0,
                alt_gr=ALT_GR in self._held,
            )
            self._tell(self._wedge.press(stroke)[1])

    def _tell(self, outcomes: Iterable[Outcome]) -> None:
        for one in outcomes:
            if isinstance(one, Scanned):
                self._on_scan(Scan(one.text, symbology_of(one.aim), self._source, aim=one.aim, also=one.also))
            else:  # nobody types on a scanner: what is too slow or too short is no whole scan
                code, length = (one.code, one.length) if isinstance(one, Garbled) else _piece(len(one.strokes))
                self._on_fault(self._source, DeviceFault(code, length=length))


def found(vendor: int, product: int) -> InputDevice:
    """The kernel's first input device with these ids that has keys. Raises DeviceFault."""
    try:
        from evdev import InputDevice as Input
        from evdev import list_devices
    except ImportError as error:
        raise DeviceFault(FaultCode.DEVICE_SUPPORT, package="evdev-binary") from error
    for path in list_devices(writable=False):
        try:
            device = Input(path, readonly=True)
        except OSError:
            continue  # unplugged meanwhile
        if (device.info.vendor, device.info.product) == (vendor, product) and _KEY in device.capabilities():
            return device
        device.close()
    code = FaultCode.DEVICE_DENIED if _closed_to_us() else FaultCode.DEVICE_AWAY
    raise DeviceFault(code, vendor=f"{vendor:04x}", product=f"{product:04x}")


def _closed_to_us() -> bool:
    from pathlib import Path

    return any(not os.access(path, os.R_OK) for path in Path("/dev/input").glob("event*"))


def _why(error: OSError) -> FaultCode:
    return FaultCode.DEVICE_BUSY if error.errno == errno.EBUSY else FaultCode.DEVICE_AWAY


def _piece(length: int) -> tuple[FaultCode, int]:
    return FaultCode.SCAN_INCOMPLETE, length
