from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices import label, vision
from devices.base import DeviceFault, FaultCode
from devices.decode import Code, decode_picture
from devices.label import LabelFields, LabelSize, label_png, modules_of, prove
from devices.zpl import escaped, label_zpl

TABLE = LabelFields("Tischplatte Eiche", "TBL-2024-0315-0042", ("Auftrag PO-2024-017", "Größe 120 x 80 cm"))
WIDE = LabelSize(200, 50, 300)
CODES = [
    "A",
    "0444232322",
    "OAK-2024-Q1-055",
    "~BP-007X",
    "a>b^c~d_e",
    "=cmd|'/c'!A1",
    "../..",
    "99",
    "9912345",
    "99-A",
    "990",
]


@pytest.mark.parametrize("code", CODES)
def test_every_label_reads_as_its_code(code: str) -> None:
    picture = vision.from_bytes(label_png(LabelFields("Title", code, ("line",)), WIDE))
    assert decode_picture(picture) == (Code(code, "Code128", "]C0", "zxing-cpp"),)


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40))
def test_any_printable_code_reads_back(code: str) -> None:
    picture = vision.from_bytes(label_png(LabelFields("", code), LabelSize(200, 30, 203)))
    assert [one.text for one in decode_picture(picture)] == [code]


def test_the_library_alone_would_drop_a_leading_99() -> None:
    """The control of the guard: when this fails, python-barcode is mended and the guard can go."""
    from barcode.codex import Code128

    assert Code128("9912345").build()[0] == Code128("12345").build()[0]
    assert modules_of("9912345") != modules_of("12345")


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_modules_are_whole_dots_and_the_quiet_zone_is_white(dpi: int) -> None:
    size = LabelSize(76, 50, dpi)
    row = bar_row(vision.from_bytes(label_png(TABLE, size)))
    assert row.size == size.width
    edges = np.flatnonzero(np.diff(row.astype(int))) + 1
    widths = np.diff(edges)
    module = int(np.gcd.reduce(widths))
    assert module >= 2
    assert set(widths // module) <= {1, 2, 3, 4}
    assert edges[0] >= 10 * module
    assert row.size - edges[-1] >= 10 * module


def test_a_code_too_wide_for_the_label_is_refused_and_the_next_size_is_named() -> None:
    with pytest.raises(DeviceFault) as fault:
        label_png(TABLE, LabelSize(50, 30, 203))
    assert fault.value.code is FaultCode.LABEL_TOO_SMALL
    assert label_png(TABLE, LabelSize(float(fault.value.facts["needed_mm"]), 30, 203))


@pytest.mark.parametrize("code", ["", " A", "A ", "A\nB", "A\x1dB", "ÖAK-1", "x" * 81])
def test_what_bars_cannot_carry_is_refused(code: str) -> None:
    with pytest.raises(DeviceFault) as fault:
        label_png(LabelFields("t", code), LabelSize(500, 50, 203))
    assert fault.value.code is FaultCode.LABEL_CODE


@pytest.mark.parametrize(
    "fields", [LabelFields("W" * 200, "A"), LabelFields("t", "A", ("x",) * 30), LabelFields("a\nb", "A")]
)
def test_text_is_never_cut_off(fields: LabelFields) -> None:
    for made in (label_png, label_zpl):
        with pytest.raises(DeviceFault) as fault:
            made(fields, LabelSize())
        assert fault.value.code is FaultCode.LABEL_TEXT


def test_a_flat_label_is_refused() -> None:
    with pytest.raises(DeviceFault):
        label_png(LabelFields("t", "A"), LabelSize(76, 4, 203))


def test_a_long_title_shrinks_and_stays_on_the_label() -> None:
    picture = vision.from_bytes(
        label_png(LabelFields("Tischplatte Eiche massiv geölt 1200 x 800 mm", "A"), LabelSize())
    )
    assert picture[:, :5].min() == picture[:, -5:].min() == 255


def test_what_reads_otherwise_is_refused() -> None:
    png = label_png(TABLE)
    prove(png, TABLE.code)
    with pytest.raises(DeviceFault) as fault:
        prove(png, "TBL-2024-0315-0043")
    assert fault.value.code is FaultCode.LABEL_UNREADABLE


def test_a_library_that_draws_the_wrong_bars_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from barcode.codex import Code128

    monkeypatch.setattr(label, "_code128", lambda: Code128)  # the guard taken away
    with pytest.raises(DeviceFault) as fault:
        label_png(LabelFields("t", "9912345"))
    assert fault.value.code is FaultCode.LABEL_UNREADABLE
    assert label_png(LabelFields("t", "12345"))


def test_zpl_is_one_format_with_the_same_texts() -> None:
    zpl = label_zpl(TABLE).decode("ascii")
    assert zpl.startswith("^XA^CI28")
    assert zpl.endswith("^XZ\n")
    assert zpl.count("^XA") == zpl.count("^XZ") == 1
    assert fields_of(zpl) == ["Tischplatte Eiche", ">:TBL-2024-0315-0042", "TBL-2024-0315-0042", *TABLE.lines]


def test_zpl_bars_stand_inside_the_label_with_their_quiet_zone() -> None:
    zpl = label_zpl(TABLE).decode()
    place = re.search(r"\^FO(\d+),\d+\^BY(\d+)\^BC", zpl)
    width = re.search(r"\^PW(\d+)", zpl)
    assert place
    assert width
    left, module = int(place[1]), int(place[2])
    bars = ((len(TABLE.code) + 2) * 11 + 13) * module  # start, characters, check; stop
    assert module >= 2
    assert left >= 10 * module
    assert int(width[1]) - left - bars >= 10 * module


@pytest.mark.parametrize("evil", ["^XZ^XA^IDR:*.*", "~JA", "a_5E", "\\&", "ß^", "{}<script>"])
def test_no_text_becomes_a_command(evil: str) -> None:
    zpl = label_zpl(LabelFields(evil, "A", (evil,))).decode()
    assert zpl.count("^") == label_zpl(LabelFields("x", "A", ("x",))).decode().count("^")
    assert "~" not in zpl
    assert fields_of(zpl) == [evil, ">:A", "A", evil]


def test_no_code_becomes_a_command() -> None:
    zpl = label_zpl(LabelFields("t", "a>b^c~d_e")).decode()
    assert fields_of(zpl)[1] == ">:a>0b^c~d_e"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaping_can_be_undone_and_holds_no_command(text: str) -> None:
    assert not set(escaped(text)) & set("^~\\<>")
    assert unescaped(escaped(text)) == text


def bar_row(picture: vision.Picture) -> np.ndarray:
    """The row with most changes from black to white: through the bars."""
    busiest = int(np.argmax(np.abs(np.diff(picture.astype(int), axis=1)).sum(axis=1)))
    return np.asarray(picture[busiest] > 127)


def fields_of(zpl: str) -> list[str]:
    return [unescaped(field) for field in re.findall(r"\^FH_\^FD(.*?)\^FS", zpl)]


def unescaped(text: str) -> str:
    return re.sub(rb"_([0-9A-F]{2})", lambda match: bytes([int(match[1], 16)]), text.encode()).decode()
