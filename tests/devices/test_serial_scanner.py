"""Real bytes through real pseudo-terminals."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from devices.base import DeviceFault, DeviceState, FaultCode
from devices.fakes.pty_scanner import PtyScanner
from devices.framing import SETTLE
from devices.keeper import Keeper
from devices.serial_scanner import SerialScanner
from tests.devices.listener import DEADLINE, Listener

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from devices.base import Scanner

GARBAGE = (b"\x00\xf8\xe6\r", b"\xff\xfe\xfd\r", b"\xe0\x80\x9c")  # NUL, no UTF-8, and no end at all


@pytest.fixture
def link(tmp_path: Path) -> Path:
    return tmp_path / "by-id-scanner"


@pytest.fixture
def pty(link: Path) -> Iterator[PtyScanner]:
    made = PtyScanner(link)
    yield made
    made.close()


@pytest.fixture
def heard() -> Listener:
    return Listener()


@pytest.fixture
def opened(pty: PtyScanner, heard: Listener) -> Iterator[SerialScanner]:
    scanner = SerialScanner(pty.path, source="bench", gap=1.0)
    heard.listen(scanner)
    heard.wait_state(DeviceState.OPEN)
    yield scanner
    scanner.close()


def test_one_scan(pty: PtyScanner, heard: Listener, opened: Scanner) -> None:
    pty.send("]C1010401234512345610OAK-2024-Q1-055", "\r\n")
    heard.wait(lambda: len(heard.scans) == 1)
    (scan,) = heard.scans
    assert (scan.text, scan.aim, scan.symbology, scan.source) == (
        "010401234512345610OAK-2024-Q1-055",
        "]C1",
        "Code128",
        "bench",
    )
    assert scan.at.tzinfo is not None
    assert threading.main_thread().name not in heard.threads


def test_chunks_of_one_byte(pty: PtyScanner, heard: Listener, opened: Scanner) -> None:
    for byte in b"TBL-2024-0315-0042\r":
        pty.send_bytes(bytes([byte]))
    heard.wait(lambda: bool(heard.scans))
    assert heard.texts == ["TBL-2024-0315-0042"]


def test_a_burst_loses_nothing(pty: PtyScanner, heard: Listener, opened: Scanner) -> None:
    sent = [f"SN-{number:05}" for number in range(2000)]  # 18 kB, several times what the line holds
    pty.send_bytes("".join(text + "\r\n" for text in sent).encode(), timeout=10)
    heard.wait(lambda: len(heard.scans) == len(sent))
    assert heard.texts == sent
    assert not heard.faults


def test_noise_is_reported_and_never_a_scan(pty: PtyScanner, heard: Listener, opened: Scanner) -> None:
    pty.send_bytes(b"\x00\xff\x07noise\r" + b"x" * 9000 + b"\r" + b"\xff\xfe\rGOOD\r")
    heard.wait(lambda: bool(heard.scans))
    assert heard.texts == ["GOOD"]
    assert [fault.code for fault in heard.faults] == [
        FaultCode.SCAN_CONTROL,
        FaultCode.SCAN_TOO_LONG,
        FaultCode.SCAN_ENCODING,
    ]


def test_a_scan_that_stops_in_the_middle_is_dropped(pty: PtyScanner, heard: Listener, opened: Scanner) -> None:
    pty.send("TBL-2024", suffix="")
    heard.wait(lambda: bool(heard.faults))
    assert heard.faults[0].code is FaultCode.SCAN_INCOMPLETE
    pty.send("-0042")  # its tail
    pty.send("WHOLE")
    heard.wait(lambda: bool(heard.scans))
    assert heard.texts == ["WHOLE"]


def test_a_line_that_gives_nothing_but_garbage_has_the_wrong_baud_rate(pty: PtyScanner, heard: Listener) -> None:
    scanner = SerialScanner(pty.path, baud=4800, gap=0.02)
    heard.listen(scanner)
    for number, garbage in enumerate((*GARBAGE, *GARBAGE), 1):
        pty.send_bytes(garbage)
        heard.wait(lambda number=number: len(heard.faults) == number)  # type: ignore[misc]
        time.sleep(0.02 * (SETTLE + 2))
    pty.send("GOOD")
    heard.wait(lambda: heard.texts == ["GOOD"])
    scanner.close()
    control, encoding, baud = FaultCode.SCAN_CONTROL, FaultCode.SCAN_ENCODING, FaultCode.BAUD_RATE
    assert [fault.code for fault in heard.faults] == [control, encoding, baud, control, encoding, encoding]
    assert heard.faults[2].facts == {"baud": 4800}


def test_noise_on_a_line_that_gave_a_good_scan_is_no_wrong_baud_rate(
    pty: PtyScanner, heard: Listener, opened: Scanner
) -> None:
    pty.send_bytes(GARBAGE[0] + GARBAGE[1] + b"GOOD\r" + GARBAGE[0] * 9)
    heard.wait(lambda: len(heard.faults) == 11)
    assert heard.texts == ["GOOD"]
    assert FaultCode.BAUD_RATE not in {fault.code for fault in heard.faults}


def test_half_a_code_is_no_sign_of_a_wrong_baud_rate(pty: PtyScanner, heard: Listener) -> None:
    scanner = SerialScanner(pty.path, gap=0.02)
    heard.listen(scanner)
    for number in range(1, 6):
        pty.send("Grö\xdfe 4"[: 3 + number % 2], suffix="")
        heard.wait(lambda number=number: len(heard.faults) == number)  # type: ignore[misc]
        time.sleep(0.02 * (SETTLE + 2))
    scanner.close()
    assert {fault.code for fault in heard.faults} == {FaultCode.SCAN_INCOMPLETE}


def test_codes_without_a_pause_are_one_shot_and_after_a_pause_another(pty: PtyScanner, heard: Listener) -> None:
    scanner = SerialScanner(pty.path, gap=0.1)
    heard.listen(scanner)
    pty.send_bytes(b"LOT-1\rLOT-2\r\nLOT-1\r")
    heard.wait(lambda: len(heard.scans) == 3)
    time.sleep(0.3)
    pty.send("LOT-2")
    heard.wait(lambda: len(heard.scans) == 4)
    scanner.close()
    assert [(scan.text, scan.also) for scan in heard.scans] == [
        ("LOT-1", False),
        ("LOT-2", True),
        ("LOT-1", True),
        ("LOT-2", False),
    ]


def test_unplugging_says_away_and_ends_the_thread(pty: PtyScanner, heard: Listener, opened: SerialScanner) -> None:
    pty.unplug()
    heard.wait_state(DeviceState.OPEN, DeviceState.AWAY)
    opened.close()
    assert not alive("bench")


def test_close_says_nothing_and_ends_the_thread(pty: PtyScanner, heard: Listener, opened: SerialScanner) -> None:
    assert alive("bench")
    opened.close()
    opened.close()
    assert not alive("bench")
    pty.send("LATE")
    assert heard.states == [DeviceState.OPEN]
    assert not heard.scans


def test_no_device_and_a_taken_device_are_told_apart(pty: PtyScanner, opened: Scanner, tmp_path: Path) -> None:
    with pytest.raises(DeviceFault) as fault:
        Listener().listen(SerialScanner(str(tmp_path / "none")))
    assert fault.value.code is FaultCode.DEVICE_AWAY
    with pytest.raises(DeviceFault) as fault:
        Listener().listen(SerialScanner(pty.path))
    assert fault.value.code is FaultCode.DEVICE_BUSY


def test_the_line_of_a_scanner_nobody_reads_fills_up(pty: PtyScanner) -> None:
    with pytest.raises(DeviceFault) as fault:
        pty.send_bytes(b"x" * 1_000_000, timeout=0.05)
    assert fault.value.code is FaultCode.DEVICE_BUSY


def test_the_keeper_survives_unplug_and_replug(pty: PtyScanner, heard: Listener) -> None:
    keeper = kept(pty.path)
    heard.listen(keeper)
    heard.wait_state(DeviceState.OPEN)
    pty.send("BEFORE")
    heard.wait(lambda: heard.texts == ["BEFORE"])
    for life in (1, 2):
        pty.unplug()
        heard.wait(lambda life=life: heard.states.count(DeviceState.AWAY) == life)  # type: ignore[misc]
        pty.replug()
        heard.wait(lambda life=life: heard.states.count(DeviceState.OPEN) == life + 1)  # type: ignore[misc]
        pty.send(f"AFTER {life}")
        heard.wait(lambda life=life: f"AFTER {life}" in heard.texts)  # type: ignore[misc]
    keeper.close()
    assert heard.texts == ["BEFORE", "AFTER 1", "AFTER 2"]
    assert not alive("kept")


def test_the_keeper_waits_for_a_device_that_is_not_there_yet(pty: PtyScanner, heard: Listener) -> None:
    pty.unplug()
    tries, many = [], threading.Event()

    def make() -> SerialScanner:
        tries.append(SerialScanner(pty.path, source="kept"))
        if len(tries) == 4:
            many.set()
        return tries[-1]

    keeper = Keeper("kept", make, pauses=(0.01,))
    heard.listen(keeper)
    assert many.wait(DEADLINE)
    assert heard.states == [DeviceState.AWAY]
    pty.replug()
    heard.wait_state(DeviceState.AWAY, DeviceState.OPEN)
    keeper.close()
    assert [fault.code for fault in heard.faults] == [FaultCode.DEVICE_AWAY]  # once, however many tries


def test_the_keeper_ends_at_once_while_it_pauses(heard: Listener, tmp_path: Path) -> None:
    keeper = kept(str(tmp_path / "none"), pause=3600)
    heard.listen(keeper)
    heard.wait_state(DeviceState.AWAY)
    keeper.close()
    assert not alive("kept")


def kept(path: str, pause: float = 0.01) -> Keeper:
    return Keeper("kept", lambda: SerialScanner(path, source="kept"), pauses=(pause,))


def alive(source: str) -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.endswith(f" {source}")]
