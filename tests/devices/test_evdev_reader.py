"""Recorded events of the kernel, as bytes through a pipe, decoded by evdev itself. Not tried on hardware."""

from __future__ import annotations

import errno
import os
import struct
import sys
import threading
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from evdev.eventio import EventIO

from devices import evdev_reader
from devices.base import DeviceFault, DeviceState, FaultCode
from devices.evdev_reader import EvdevScanner, found
from devices.keeper import Keeper
from devices.layouts import keys
from devices.layouts.tables import LAYOUTS
from devices.wedge import Profile
from tests.devices.listener import Listener
from tests.devices.strokes import ASCII, GS, burst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from devices.stroke import Stroke

SERIAL = "TBL-2024-0315-0042"
EVENT = struct.Struct("llHHi")  # struct input_event on 64 bits
SYN, KEY, MSC = 0, 1, 4
LEFT_CONTROL, LEFT_SHIFT = 37, 50
BEGAN = 1_700_000_000


class Recording(EventIO):
    """An input device whose kernel is a pipe: what is played is read by evdev as from any other."""

    def __init__(self, error: int = 0) -> None:
        self.fd, self._end = os.pipe()
        self._error = error
        self.grabbed, self.closed = 0, 0

    def grab(self) -> None:
        if self._error:
            raise OSError(self._error, os.strerror(self._error))
        self.grabbed += 1

    def close(self) -> None:
        self.closed += 1
        os.close(self.fd)
        self.unplug()

    def play(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._end, data[: 64 * EVENT.size]) :]

    def unplug(self) -> None:
        end, self._end = self._end, -1
        if end >= 0:
            os.close(end)


def event(kind: int, code: int, value: int, milliseconds: int) -> bytes:
    return EVENT.pack(BEGAN + milliseconds // 1000, milliseconds % 1000 * 1000, kind, code, value)


def key(code: int, value: int, milliseconds: int) -> bytes:
    """As a keyboard sends it: the scan code, the key, the end of the report."""
    code -= keys.X11
    scan_code = event(MSC, 4, 458_000 + code, milliseconds)
    return scan_code + event(KEY, code, value, milliseconds) + event(SYN, 0, 0, milliseconds)


def recorded(strokes: list[Stroke], *, repeats: int = 0) -> bytes:
    told = b""
    for held, together in groupby(strokes, held_with):
        some = list(together)
        told += b"".join(key(code, 1, some[0].at) + key(code, 2, some[0].at) * repeats for code in held)
        for stroke in some:
            told += key(stroke.code, 1, stroke.at) + key(stroke.code, 2, stroke.at) * repeats
            told += key(stroke.code, 0, stroke.at)
        told += b"".join(key(code, 0, some[-1].at) for code in held)
    return told


def held_with(stroke: Stroke) -> tuple[int, ...]:
    held = (
        (stroke.control, LEFT_CONTROL),
        (stroke.shift, LEFT_SHIFT),
        (stroke.alt_gr, keys.ALT_GR),
        (stroke.alt, keys.ALT),
    )
    return tuple(code for down, code in held if down)


@pytest.fixture
def device() -> Recording:
    return Recording()


@pytest.fixture
def heard() -> Listener:
    return Listener()


@pytest.fixture
def opened(device: Recording, heard: Listener) -> Iterator[EvdevScanner]:
    scanner = EvdevScanner(0x05E0, 0x1200, Profile(), find=lambda _vendor, _product: device)
    heard.listen(scanner)
    heard.wait_state(DeviceState.OPEN)
    yield scanner
    scanner.close()
    scanner.close()
    assert device.closed == 1
    assert not [thread.name for thread in threading.enumerate() if thread.name.endswith(" evdev")]


def test_a_scan_from_a_device_that_is_grabbed(device: Recording, heard: Listener, opened: EvdevScanner) -> None:
    device.play(recorded(burst("]C1" + SERIAL)))
    heard.wait(lambda: bool(heard.scans))
    (scan,) = heard.scans
    assert (scan.text, scan.aim, scan.symbology, scan.source) == (SERIAL, "]C1", "Code128", "evdev")
    assert device.grabbed == 1
    assert not heard.faults
    assert threading.main_thread().name not in heard.threads


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("gs", ["ctrl-bracket", "f8", "alt-029"])
def test_every_character_of_every_layout(layout: str, gs: str) -> None:
    device, heard = Recording(), Listener()
    scanner = EvdevScanner(1, 2, Profile(layout=layout), find=lambda _vendor, _product: device)
    heard.listen(scanner)
    text = f"A{ASCII}{GS}{ASCII}A"
    device.play(recorded(burst(text, 3, layout=layout, gs=gs)))  # type: ignore[arg-type]
    heard.wait(lambda: bool(heard.scans or heard.faults))
    scanner.close()
    assert (heard.texts, heard.faults) == ([text], [])


def test_a_key_that_repeats_writes_once(device: Recording, heard: Listener, opened: EvdevScanner) -> None:
    device.play(recorded(burst(SERIAL), repeats=3))
    heard.wait(lambda: bool(heard.scans))
    assert heard.texts == [SERIAL]


def test_bytes_in_pieces_and_two_scans_in_one_shot(device: Recording, heard: Listener, opened: EvdevScanner) -> None:
    told = recorded(burst(SERIAL)) + recorded(burst("LOT-7", at=1000 + 5 * 18 + 20)) + recorded(burst("LOT-8", at=9000))
    for at in range(0, len(told), EVENT.size):
        device.play(told[at : at + EVENT.size])
    heard.wait(lambda: len(heard.scans) == 3)
    assert [(scan.text, scan.also) for scan in heard.scans] == [(SERIAL, False), ("LOT-7", True), ("LOT-8", False)]


def test_what_is_too_slow_or_has_no_end_is_never_a_scan(
    device: Recording, heard: Listener, opened: EvdevScanner
) -> None:
    device.play(recorded(burst("ABCD", 51)))
    heard.wait(lambda: len(heard.faults) == 4)
    device.play(recorded(burst(SERIAL, end=None, at=60_000)))
    heard.wait(lambda: len(heard.faults) == 5)
    device.play(recorded(burst(SERIAL, 50, at=120_000)))
    heard.wait(lambda: bool(heard.scans))
    assert heard.texts == [SERIAL]
    assert [fault.facts["length"] for fault in heard.faults] == [1, 1, 1, 1, 18]


@pytest.mark.parametrize("lost_at", [3, 9])
def test_events_the_kernel_dropped_spoil_the_scan_up_to_the_next_silence(
    device: Recording, heard: Listener, opened: EvdevScanner, lost_at: int
) -> None:
    strokes = burst(SERIAL)
    device.play(recorded(strokes[:lost_at]) + event(SYN, 3, 0, 1050) + recorded(strokes[lost_at:]))
    heard.wait(lambda: bool(heard.faults))
    threading.Event().wait(0.2)
    device.play(recorded([replace(stroke, at=stroke.at + 5000) for stroke in strokes]))
    heard.wait(lambda: bool(heard.scans))
    assert heard.texts == [SERIAL]
    assert [fault.code for fault in heard.faults] == [FaultCode.SCAN_INCOMPLETE]


def test_unplugged_in_the_middle_of_a_scan(device: Recording, heard: Listener, opened: EvdevScanner) -> None:
    device.play(recorded(burst(SERIAL, end=None)))
    device.unplug()
    heard.wait_state(DeviceState.OPEN, DeviceState.AWAY)
    assert not heard.scans


def test_the_keeper_finds_it_again(heard: Listener) -> None:
    lives = [Recording(), Recording()]
    left = list(lives)

    def find(_vendor: int, _product: int) -> Recording:
        if not left:
            raise DeviceFault(FaultCode.DEVICE_AWAY)
        return left.pop(0)

    keeper = Keeper("evdev", lambda: EvdevScanner(1, 2, Profile(), find=find), pauses=(0.01,))
    heard.listen(keeper)
    for number, life in enumerate(lives, 1):
        heard.wait(lambda number=number: heard.states.count(DeviceState.OPEN) == number)  # type: ignore[misc]
        life.play(recorded(burst(f"LIFE-{number}")))
        heard.wait(lambda number=number: len(heard.scans) == number)  # type: ignore[misc]
        life.unplug()
    heard.wait(lambda: heard.states[-1] is DeviceState.AWAY)
    keeper.close()
    assert heard.texts == ["LIFE-1", "LIFE-2"]


@pytest.mark.parametrize(
    ("error", "code"), [(errno.EBUSY, FaultCode.DEVICE_BUSY), (errno.ENODEV, FaultCode.DEVICE_AWAY)]
)
def test_a_device_that_cannot_be_grabbed_is_let_go(heard: Listener, error: int, code: FaultCode) -> None:
    device = Recording(error)
    with pytest.raises(DeviceFault) as fault:
        heard.listen(EvdevScanner(1, 2, Profile(), find=lambda _vendor, _product: device))
    assert (fault.value.code, device.closed, heard.states) == (code, 1, [])


def test_a_device_that_is_not_there() -> None:
    with pytest.raises(DeviceFault) as fault:
        found(0xFFFF, 0xFFFF)
    assert fault.value.code in {FaultCode.DEVICE_AWAY, FaultCode.DEVICE_DENIED}
    assert fault.value.facts == {"vendor": "ffff", "product": "ffff"}


def test_without_the_package_it_says_so(monkeypatch: pytest.MonkeyPatch, heard: Listener) -> None:
    monkeypatch.setitem(sys.modules, "evdev", None)
    with pytest.raises(DeviceFault) as fault:
        heard.listen(EvdevScanner(1, 2, Profile()))
    assert fault.value.code is FaultCode.DEVICE_SUPPORT
    assert fault.value.facts == {"package": "evdev-binary"}


def test_the_package_is_imported_only_when_a_scanner_is_looked_for() -> None:
    assert "evdev" not in vars(evdev_reader)
