"""Bytes to frames: pure, resumable, and a partial frame is never emitted.

A frame ends with CR, LF or CRLF, or stands between STX and ETX. There is no clock in here: the reader calls `idle`
each time a whole gap has passed without a byte, so a starved thread is never mistaken for a silent scanner.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from dataclasses import dataclass
from enum import Enum, auto

from devices.base import FaultCode

CAP = 4096
"""Longest frame in bytes. The largest symbols hold less (QR 2,953 bytes)."""

SETTLE = 5
"""Silent gaps after which what comes is a new scan, not the tail of a broken one."""

_STX, _ETX = 0x02, 0x03
_ENDS = (0x0D, 0x0A)
_SEPARATORS = frozenset("\x04\x1c\x1d\x1e\x1f")  # EOT FS GS RS US stand inside GS1 and ISO/IEC 15434 messages
AIM_IDENTIFIER = re.compile(r"(\][A-Za-z][0-9A-Za-z])(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Frame:
    """A whole scan: text without its AIM identifier, and that identifier ("]C1") or None."""

    text: str
    aim: str | None


@dataclass(frozen=True, slots=True)
class Refused:
    """Input that was dropped: why, and how many bytes of it had been seen when that was clear."""

    code: FaultCode
    length: int


class _Mode(Enum):
    LINE = auto()  # up to CR or LF
    PACKET = auto()  # up to ETX
    SPOILED_LINE = auto()  # dropped up to CR or LF, already reported
    SPOILED_PACKET = auto()  # dropped up to ETX, already reported


class Framer:
    """One stream of bytes. `feed` and `idle` return what became clear, in order."""

    def __init__(self, cap: int = CAP, settle: int = SETTLE) -> None:
        self._cap = cap
        self._settle = settle
        self._silent = 0
        self._mode = _Mode.LINE
        self._partial = bytearray()

    def feed(self, data: bytes) -> list[Frame | Refused]:
        """The frames that end in `data`. Any chunking of the same bytes gives the same frames."""
        self._silent = 0
        found = (self._byte(byte) for byte in data)
        return [one for one in found if one is not None]

    def idle(self) -> list[Frame | Refused]:
        """A gap passed in silence: a partial frame is stale, and what follows soon is its tail."""
        self._silent += 1
        if self._silent >= self._settle and not self._partial:
            self._mode = _Mode.LINE
        if self._mode is _Mode.PACKET or (self._mode is _Mode.LINE and self._partial):
            return [self._spoil(FaultCode.SCAN_INCOMPLETE if _begins_text(self._partial) else FaultCode.SCAN_ENCODING)]
        return []

    def _byte(self, byte: int) -> Frame | Refused | None:
        if byte == _STX:
            return self._begin_packet()
        if self._mode in {_Mode.PACKET, _Mode.SPOILED_PACKET}:
            return self._in_packet(byte)
        return self._in_line(byte)

    def _begin_packet(self) -> Refused | None:
        unfinished = self._mode is _Mode.PACKET or (self._mode is _Mode.LINE and bool(self._partial))
        refused = self._spoil(FaultCode.SCAN_INCOMPLETE) if unfinished else None
        self._mode = _Mode.PACKET
        return refused

    def _in_packet(self, byte: int) -> Frame | Refused | None:
        if byte == _ETX:
            whole = self._mode is _Mode.PACKET
            self._mode = _Mode.LINE
            return self._finish() if whole else None
        return self._keep(byte) if self._mode is _Mode.PACKET else None

    def _in_line(self, byte: int) -> Frame | Refused | None:
        if byte in _ENDS:
            whole = self._mode is _Mode.LINE
            self._mode = _Mode.LINE
            return self._finish() if whole else None
        return self._keep(byte) if self._mode is _Mode.LINE else None

    def _keep(self, byte: int) -> Refused | None:
        self._partial.append(byte)
        if len(self._partial) > self._cap:
            return self._spoil(FaultCode.SCAN_TOO_LONG)
        if byte < 0x80 and is_control(chr(byte)):  # noqa: PLR2004 - above it, a byte is part of a UTF-8 character
            return self._spoil(FaultCode.SCAN_CONTROL)
        return None

    def _spoil(self, code: FaultCode) -> Refused:
        refused = Refused(code, len(self._partial))
        self._partial.clear()
        self._mode = _Mode.SPOILED_PACKET if self._mode is _Mode.PACKET else _Mode.SPOILED_LINE
        return refused

    def _finish(self) -> Frame | Refused | None:
        raw = bytes(self._partial)
        self._partial.clear()
        return _frame(raw) if raw else None  # nothing between CR and LF


def _frame(raw: bytes) -> Frame | Refused:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return Refused(FaultCode.SCAN_ENCODING, len(raw))
    if any(map(is_control, text)):  # C1 controls hide in two UTF-8 bytes
        return Refused(FaultCode.SCAN_CONTROL, len(raw))
    if match := AIM_IDENTIFIER.fullmatch(text):
        return Frame(match[2], match[1])
    return Frame(text, None)


def _begins_text(raw: bytearray) -> bool:
    """Whether it may be cut off in the middle of a character; garbage of a wrong baud rate rarely has an end."""
    try:
        getincrementaldecoder("utf-8")().decode(bytes(raw))
    except UnicodeDecodeError:
        return False
    return True


def is_control(char: str) -> bool:
    """No scan holds it: every control character but those that part GS1 and ISO/IEC 15434 messages."""
    return (char < " " or "\x7f" <= char <= "\x9f") and char not in _SEPARATORS
