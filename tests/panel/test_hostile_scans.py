"""What no honest label says, through each reader and the reader of codes: refused or plain text, whole, never harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.codes import LONGEST_SCAN, ScanKind, ScannedCode, read_code
from db.domain.refusals import Refusal, Refused
from devices.base import FaultCode
from devices.fakes.pty_scanner import PtyScanner
from devices.layouts import keys
from devices.serial_scanner import SerialScanner
from devices.stroke import Stroke
from devices.wedge import Garbled, Profile, Scanned, Wedge
from tests.devices.listener import Listener
from tests.devices.strokes import ASCII, DIGITS, strokes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from devices.wedge import Outcome

PRINTABLE = [
    "^XZ", "^XA^FO0,0^FDOAK^FS^XZ", "~HS", "~JR", "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3", "../../etc/passwd",
    "..\\..\\windows", "/dev/null", "<b>OAK</b>", "<script>alert(1)</script>", "&lt;&#x41;", "'; DROP TABLE lot; --",
    '" OR ""="', "%s%s%n", "{0.__class__}", "${HOME}", "$(reboot)", "`reboot`", "\\u202e", "]", "]C", "]C1]C1OAK",
    "~", "~~~~", "~B", "~Z9", "(01)", "(((((", "0" * 48, "https://id.gs1.org/01/", "A" * 199, "NULL", "None", "0x1F",
]  # fmt: skip
STRANGE = [
    "OAK\x001", "\x07\x08\x1b[2J", "OAK\x7f", "OAK\x851", "\u202eKAO", "OAK\u200f1", "OAK\u2066B\u2069", "OAK\u200b1",
    "\ufeffOAK1", "O\u0301AK", "OAK\u00a01", "\U0001f4a9\U0001f4a9\U0001f4a9", "\x1d\x1d\x1d\x1d", "\x1e\x04\x1c\x1f",
    "A" * 4096, "A" * 4097, "A" * 10_000, "\x1d" * 10_000, "ı" * 3000,
]  # fmt: skip
CORPUS = [*PRINTABLE, *STRANGE]
GOOD = "LOT-7"


def told(text: str) -> str:
    return f"{text[:30]!r} {len(text)}"


@pytest.mark.parametrize("text", CORPUS, ids=told)
def test_the_reader_of_codes_refuses_or_takes_the_whole(text: str) -> None:
    fine(text)


@given(st.text(max_size=300) | st.text("]~C1dQ3()01\x1d^<=.,/\\ \u202e", max_size=60))
def test_the_reader_of_codes_on_any_text(text: str) -> None:
    fine(text)


def fine(text: str, aim: str | None = None) -> None:
    code = understood(text, aim)
    if isinstance(code, Refused):
        assert code.code is Refusal.CODE_MALFORMED
        assert len(str(code.facts["text"])) <= 40
        return
    assert len(text) <= LONGEST_SCAN
    if code.kind is ScanKind.PLAIN:
        assert code.code.isprintable()
        assert text.endswith(code.code)
        assert len(text) - len(code.code) in {0, 3}  # an AIM identifier


def understood(text: str, aim: str | None) -> ScannedCode | Refused:
    try:
        return read_code(text, aim)
    except Refused as refused:
        return refused


def test_the_corpus_through_a_serial_line() -> None:
    line, heard = PtyScanner(), Listener()
    scanner = SerialScanner(line.path, gap=2.0)
    heard.listen(scanner)
    texts = [text for text in CORPUS if "\r" not in text]
    for number, text in enumerate(texts, 1):
        line.send_bytes(text.encode() + b"\r" + GOOD.encode() + b"\r", timeout=10)
        heard.wait(lambda number=number: heard.texts.count(GOOD) == number)  # type: ignore[misc]
    scanner.close()
    line.close()
    others = [(scan.aim or "") + scan.text for scan in heard.scans if scan.text != GOOD]
    assert others == [text for text in texts if passes(text)]
    assert len(others) + len(heard.faults) == len(texts)
    for scan in heard.scans:
        fine(scan.text, scan.aim)


def passes(text: str) -> bool:
    """Whether it is a scan at all: as it is, or not."""
    control = any((char < " " or "\x7f" <= char <= "\x9f") and char not in "\x04\x1c\x1d\x1e\x1f" for char in text)
    return not control and len(text.encode()) <= 4096


def pressed(text: str, at: int = 1000) -> Iterator[Stroke]:
    """A US keyboard's keys; what it has not, by its number with Alt."""
    for place, char in enumerate(text, 1):
        number = f"0{ord(char)}"
        some = strokes_of(char, "us") if char in ASCII else [Stroke(DIGITS[one], 0, alt=place) for one in number]
        for stroke in some:
            at = (at + 2) % 2**32
            yield Stroke(stroke.code, at, shift=stroke.shift, alt=stroke.alt)
    yield Stroke(keys.ENTER, at + 2)


@pytest.mark.parametrize("text", [text for text in CORPUS if len(text) >= 4], ids=told)
def test_the_corpus_through_a_keyboard(text: str) -> None:
    wedge = Wedge(Profile())
    found: list[Outcome] = [one for stroke in pressed(text) for one in wedge.press(stroke)[1]]
    assert len(found) == 1
    (only,) = found
    if isinstance(only, Scanned):
        assert (only.aim or "") + only.text == text
        fine(only.text, only.aim)
    else:
        assert isinstance(only, Garbled)
        assert only.code in {FaultCode.SCAN_CONTROL, FaultCode.SCAN_TOO_LONG}
    after = [
        one
        for stroke in pressed(GOOD)
        for one in wedge.press(Stroke(stroke.code, stroke.at + 10**6, shift=stroke.shift))[1]
    ]
    assert after == [Scanned(GOOD)]
