from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.base import FaultCode
from devices.framing import CAP, SETTLE, Frame, Framer, Refused

PIECES = st.sampled_from(
    [
        b"\r",
        b"\n",
        b"\r\n",
        b"\x02",
        b"\x03",
        b"\x00",
        b"\x1d",
        b"\x7f",
        b"]C1",
        b"A",
        b"0",
        "Ö".encode(),
        b"\xff",
        b"\xc2\x85",
    ]
)


def texts(data: bytes) -> list[str]:
    return [found.text for found in Framer().feed(data) if isinstance(found, Frame)]


def codes(data: bytes, **options: int) -> list[FaultCode]:
    return [found.code for found in Framer(**options).feed(data) if isinstance(found, Refused)]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\r\r\n"])
def test_a_line_ends_with_cr_lf_or_both(end: bytes) -> None:
    assert Framer().feed(b"LOT-1" + end + b"LOT-2" + end) == [Frame("LOT-1", None), Frame("LOT-2", None)]


def test_a_packet_stands_between_stx_and_etx() -> None:
    assert texts(b"\x02LOT-1\x03\x02LOT-2\x03\r\nLOT-3\r") == ["LOT-1", "LOT-2", "LOT-3"]


def test_no_end_no_frame() -> None:
    assert Framer().feed(b"LOT-1") == []
    assert Framer().feed(b"\x02LOT-1") == []


@pytest.mark.parametrize("aim", ["]C1", "]d2", "]Q3", "]E0", "]XA"])
def test_the_aim_identifier_is_taken_off(aim: str) -> None:
    assert Framer().feed(f"{aim}0112\r".encode()) == [Frame("0112", aim)]


@pytest.mark.parametrize("text", ["]C", "]C1", "]11X", "A]C1X", "[C1X"])
def test_what_is_no_aim_identifier_stays(text: str) -> None:
    assert Framer().feed(f"{text}\r".encode()) == [Frame(text, None)]


def test_separators_pass_and_other_controls_do_not() -> None:
    assert texts(b"10A\x1d21B\r[)>\x1e06\x1dX\x1e\x04\r\x1c\x1f\r") == [
        "10A\x1d21B",
        "[)>\x1e06\x1dX\x1e\x04",
        "\x1c\x1f",
    ]
    for control in (*range(0x02), *range(0x05, 0x0A), 0x0B, 0x0C, *range(0x0E, 0x1C), 0x7F):
        assert Framer().feed(b"A" + bytes([control]) + b"B\rGOOD\r") == [
            Refused(FaultCode.SCAN_CONTROL, 2),
            Frame("GOOD", None),
        ], control


def test_c1_controls_do_not_hide_in_utf8() -> None:
    assert codes("A\x85B\r".encode()) == [FaultCode.SCAN_CONTROL]
    assert texts("Öl-ß\r".encode()) == ["Öl-ß"]


def test_bytes_that_are_no_text_are_refused() -> None:
    assert Framer().feed(b"LOT\xff\xfe\rGOOD\r") == [Refused(FaultCode.SCAN_ENCODING, 5), Frame("GOOD", None)]


def test_the_cap_is_exact_and_reported_once() -> None:
    assert texts(b"A" * CAP + b"\r") == ["A" * CAP]
    assert Framer().feed(b"A" * (3 * CAP) + b"\rGOOD\r") == [
        Refused(FaultCode.SCAN_TOO_LONG, CAP + 1),
        Frame("GOOD", None),
    ]
    assert codes(b"\x02" + b"A" * (3 * CAP)) == [FaultCode.SCAN_TOO_LONG]


def test_a_broken_packet_never_yields_a_piece_of_itself() -> None:
    assert texts(b"\x02ONE\rTWO\rTHREE\x03GOOD\r") == ["GOOD"]
    assert texts(b"\x02ONE\x02TWO\x03") == ["TWO"]
    assert texts(b"ONE\x02TWO\x03") == ["TWO"]
    assert texts(b"ONE\x03TWO\rGOOD\r") == ["GOOD"]  # an end without a beginning
    assert codes(b"\x02ONE\x02TWO\x03") == [FaultCode.SCAN_INCOMPLETE]


@pytest.mark.parametrize("begin", [b"", b"\x02"])
def test_a_gap_makes_the_partial_stale_and_its_tail_is_not_a_scan(begin: bytes) -> None:
    framer = Framer()
    end = b"\x03" if begin else b"\r"
    assert framer.feed(begin + b"TBL-2024") == []
    assert framer.idle() == [Refused(FaultCode.SCAN_INCOMPLETE, 8)]
    assert framer.idle() == []
    assert framer.feed(b"-0042" + end) == []  # the late tail
    assert framer.feed(begin + b"LOT-7" + end) == [Frame("LOT-7", None)]


def test_what_stops_and_is_no_text_is_garbage_and_half_a_character_is_not() -> None:
    for piece, code in ((b"\xe0\x80", FaultCode.SCAN_ENCODING), (b"A\xc3", FaultCode.SCAN_INCOMPLETE)):
        framer = Framer()
        assert framer.feed(piece) == []
        assert framer.idle() == [Refused(code, 2)]


def test_after_a_long_silence_what_comes_is_new() -> None:
    framer = Framer()
    framer.feed(b"\x02NOISE")
    for _ in range(SETTLE - 1):
        framer.idle()
    assert framer.feed(b"TAIL\r") == []  # one gap too few: still the broken one
    for _ in range(SETTLE):
        framer.idle()
    assert framer.feed(b"LOT-7\r") == [Frame("LOT-7", None)]


def test_only_an_unbroken_silence_settles() -> None:
    framer = Framer()
    framer.feed(b"NOISE")
    for piece in (b"still", b"going", b"on"):
        for _ in range(SETTLE - 1):
            framer.idle()
        assert framer.feed(piece) == []
    assert framer.feed(b"TAIL\r") == []


def test_silence_between_scans_is_nothing() -> None:
    framer = Framer()
    for _ in range(3 * SETTLE):
        assert framer.idle() == []
    assert framer.feed(b"LOT-7\r") == [Frame("LOT-7", None)]


@given(st.lists(PIECES, max_size=40).map(b"".join), st.data())
def test_any_chunking_gives_the_same_frames(data: bytes, draw: st.DataObject) -> None:
    whole = Framer(cap=12).feed(data)
    framer, pieces, rest = Framer(cap=12), [], data
    while rest:
        cut = draw.draw(st.integers(1, len(rest)))
        pieces += framer.feed(rest[:cut])
        rest = rest[cut:]
    assert pieces == whole


@given(st.binary(max_size=300))
def test_any_bytes_give_only_clean_frames(data: bytes) -> None:
    for found in Framer(cap=64).feed(data + b"\r"):
        if isinstance(found, Frame):
            assert 0 < len(found.text.encode()) <= 64
            assert not any(char < " " and char not in "\x04\x1c\x1d\x1e\x1f" for char in found.text)


@given(st.lists(st.text("ABC-012~]", min_size=1, max_size=20), max_size=10), st.sampled_from(["\r", "\n", "\r\n"]))
def test_what_is_sent_is_read(sent: list[str], end: str) -> None:
    found = Framer().feed("".join(text + end for text in sent).encode())
    assert [(frame.aim or "") + frame.text for frame in found if isinstance(frame, Frame)] == sent
