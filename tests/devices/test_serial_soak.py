"""Many scans over a pseudo-terminal in random pieces, with noise, hang-ups, replugs: each whole frame exactly once."""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from devices.base import DeviceState, FaultCode
from devices.fakes.pty_scanner import PtyScanner
from devices.framing import SETTLE
from devices.keeper import Keeper
from devices.serial_scanner import SerialScanner
from tests.devices.listener import Listener
from tests.helpers.soak import SOAK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SCANS, BREAKS = (10_000, 40) if SOAK else (500, 6)
GAP = 0.3
SETTLED = GAP * (SETTLE + 2)
SIGNS = "ABCXYZ0123456789-/.~ äß\x1d"
FRAMES = ((b"", b"\r"), (b"", b"\n"), (b"", b"\r\n"), (b"\x02", b"\x03"), (b"\x02", b"\x03\r\n"))
NOISE = (b"\x00\xff\x07noise\r", b"\xff\xfe\n", b"\r\n\r\n", b"\x02\x01broken\x03", b"x" * 5000 + b"\r", b"\x1b[A\r")


@dataclass
class Sent:
    """The line's other end, and what must come of it."""

    line: PtyScanner
    chance: random.Random
    whole: list[str]
    broken: int = 0

    def some(self, count: int) -> None:
        """Whole scans and noise between them, cut anywhere."""
        data = b""
        for _ in range(count):
            data += self._frame() if self.chance.random() < 0.9 else self._noise()
        while data:
            cut = self.chance.choice((1, 2, 7, 30, 200, 4000))
            self.line.send_bytes(data[:cut], timeout=20)
            data = data[cut:]

    def _frame(self) -> bytes:
        text = f"SN{len(self.whole):05}" + "".join(self.chance.choices(SIGNS, k=self.chance.randint(0, 40)))
        begin, end = self.chance.choice(FRAMES)
        self.whole.append(text)
        return begin + text.encode() + end

    def _noise(self) -> bytes:
        """Of itself, or inside a frame, which is none then."""
        self.broken += 1
        spoiled = b"SPOILED-" + self.chance.choice((b"\x00", b"\xff", b"\x7f", b"\xc2\x85")) + b"-0042\r"
        return self.chance.choice((*NOISE, spoiled))

    def a_piece(self) -> None:
        """A frame that stops in the middle."""
        self.broken += 1
        self.line.send_bytes(self.chance.choice((b"", b"\x02")) + b"PIECE-OF-A-FRAME")


@pytest.mark.timeout(1200 if SOAK else 120)
def test_each_whole_frame_exactly_once_and_no_piece_of_one_ever(tmp_path: Path) -> None:
    line, heard = PtyScanner(tmp_path / "by-id-scanner"), Listener()
    keeper = Keeper("kept", lambda: SerialScanner(line.path, source="kept", gap=GAP), pauses=(0.01,))
    sent = Sent(line, random.Random(7), [])
    heard.listen(keeper)
    for number in range(BREAKS):
        heard.wait(lambda number=number: heard.states.count(DeviceState.OPEN) == 1 + unplugs(number))  # type: ignore[misc]
        sent.some(SCANS // BREAKS + 1 + SCANS // BREAKS // 4)
        heard.wait(lambda: len(heard.scans) >= len(sent.whole))
        sent.a_piece()
        if number % 2:
            time.sleep(SETTLED)
            continue
        line.unplug()
        heard.wait(lambda number=number: heard.states.count(DeviceState.AWAY) == 1 + unplugs(number))  # type: ignore[misc]
        line.replug()
    keeper.close()
    line.close()
    assert len(sent.whole) >= SCANS
    assert heard.texts == sent.whole
    kinds = Counter(fault.code for fault in heard.faults)
    assert kinds.keys() == {
        FaultCode.SCAN_CONTROL, FaultCode.SCAN_ENCODING, FaultCode.SCAN_TOO_LONG, FaultCode.SCAN_INCOMPLETE,
    }  # fmt: skip
    assert kinds[FaultCode.SCAN_INCOMPLETE] == BREAKS // 2


def unplugs(breaks: int) -> int:
    """How many of so many breaks were hang-ups."""
    return (breaks + 1) // 2


@pytest.mark.parametrize("end", ["", "\r"])
def test_a_hang_up_before_the_end_is_no_scan_and_after_it_is_one(tmp_path: Path, end: str) -> None:
    line, heard = PtyScanner(tmp_path / "by-id-scanner"), Listener()
    scanner = SerialScanner(line.path, gap=GAP)
    heard.listen(scanner)
    line.send("TBL-2024-0315-0042", suffix=end)
    wait_until(lambda: bool(heard.scans), GAP / 2)
    line.unplug()
    heard.wait_state(DeviceState.OPEN, DeviceState.AWAY)
    scanner.close()
    assert heard.texts == (["TBL-2024-0315-0042"] if end else [])


def wait_until(condition: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
