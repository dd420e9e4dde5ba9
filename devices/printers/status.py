"""What a printer answers when it is asked how it is (ZPL II Programming Guide, ~HS)."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from devices.base import DeviceFault, FaultCode

if TYPE_CHECKING:
    from collections.abc import Callable

ASK = b"~HS"
LINES = 3
"""Of an answer, each between STX and ETX."""

MOST = 1024
"""Bytes of an answer; what is longer is none."""


@dataclass(frozen=True, slots=True)
class PrinterState:
    """waiting: labels received and not printed yet."""

    paper_out: bool
    paused: bool
    head_open: bool
    ribbon_out: bool
    waiting: int

    @property
    def fault(self) -> FaultCode | None:
        """What keeps it from printing; what a person sees first is told first. None: it is ready."""
        wrong = {
            FaultCode.PRINTER_OPEN: self.head_open,
            FaultCode.PRINTER_PAPER: self.paper_out,
            FaultCode.PRINTER_RIBBON: self.ribbon_out,
            FaultCode.PRINTER_PAUSED: self.paused,
        }
        return next((code for code, so in wrong.items() if so), None)


def status_of(answer: bytes) -> PrinterState | None:
    """Three lines between STX and ETX, comma separated; None if it is not that."""
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


def whole(answer: bytes) -> bool:
    """Whether there is no more to wait for."""
    return answer.count(b"\x03") >= LINES or len(answer) >= MOST


def heard(read: Callable[[float], bytes], patience: float) -> bytes:
    """An answer until it is whole, at its end, or the time is up, however slowly it drips.

    read(seconds): the bytes that come within that time, b"" for none. patience: seconds for all of it.
    """
    answer, end = b"", time.monotonic() + patience
    while not whole(answer) and (left := end - time.monotonic()) > 0 and (chunk := read(left)):
        answer += chunk
    return answer


def refuse_unready(state: PrinterState | None, **facts: str | int) -> None:
    """A printer that says what is wrong gets no label. Raises DeviceFault (PRINTER_PAPER, PRINTER_OPEN, ...)."""
    if state is not None and state.fault is not None:
        raise DeviceFault(state.fault, **facts)
