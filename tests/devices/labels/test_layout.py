"""Nothing is cut off, nothing overlaps, and modules are whole dots that a reader can tell apart."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices import vision
from devices.base import DeviceFault
from devices.labels.layout import LabelFields, Layout, laid_out
from devices.labels.picture import drawn, label_png
from devices.labels.size import LabelSize
from devices.labels.symbols import Symbology
from devices.labels.text import font
from devices.labels.zpl import escaped, label_zpl, zpl_of
from tests.helpers.strict_zpl import read_zpl

TABLE = LabelFields("Tischplatte Eiche", "TBL-2024-0315-0042", ("Auftrag PO-2024-017", "Größe 120 x 80 cm"))
SIZES = st.sampled_from([(50, 25), (75, 50), (100, 150), (76, 50), (40, 60)])
WORDS = st.text("abcdef WÖ-0123456789", max_size=60).map(lambda text: " ".join(text.split()))


@settings(max_examples=200, deadline=None)
@given(WORDS, st.text("A1-", min_size=1, max_size=30), st.lists(WORDS, max_size=4), SIZES, st.sampled_from([203, 300]))
def test_everything_stands_inside_and_nothing_overlaps(
    title: str, code: str, lines: list[str], size: tuple[int, int], dpi: int
) -> None:
    fields = LabelFields(title, code, tuple(lines))
    try:
        layout = laid_out(fields, LabelSize(*size, dpi))
    except DeviceFault:
        return
    boxes = [quiet_box(layout), *text_boxes(layout)]
    for left, top, right, bottom in boxes:
        assert 0 <= left < right <= layout.size.width
        assert 0 <= top < bottom <= layout.size.height
    for at, one in enumerate(boxes):
        assert not any(overlap(one, other) for other in boxes[at + 1 :])
    said = "".join(line.row.text for line in layout.lines).replace(" ", "")
    assert said == "".join((title, code, *lines)).replace(" ", "")


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("symbology", Symbology)
def test_modules_are_whole_dots_and_large_enough(dpi: int, symbology: Symbology) -> None:
    size = LabelSize(100, 60, dpi)
    placed = laid_out(TABLE, size, symbology).symbol
    least = 0.19 if placed.symbol.linear else 0.25
    assert placed.module >= 2
    assert placed.module / dpi * 25.4 >= least - 1e-9


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_the_quiet_zone_is_white_and_every_bar_a_whole_number_of_modules(dpi: int) -> None:
    size = LabelSize(76, 50, dpi)
    row = bar_row(vision.from_bytes(label_png(TABLE, size, Symbology.CODE128)))
    edges = np.flatnonzero(np.diff(row.astype(int))) + 1
    widths = np.diff(edges)
    module = int(np.gcd.reduce(widths))
    assert set(widths // module) <= {1, 2, 3, 4}
    assert edges[0] >= 10 * module
    assert row.size - edges[-1] >= 10 * module


def test_a_code_too_wide_for_the_label_is_refused_and_the_width_it_needs_is_named() -> None:
    with pytest.raises(DeviceFault, match="LABEL-TOO-SMALL") as fault:
        label_png(TABLE, LabelSize(50, 30, 203), Symbology.CODE128)
    assert label_png(TABLE, LabelSize(float(fault.value.facts["needed_mm"]), 30, 203), Symbology.CODE128)


@pytest.mark.parametrize(
    "fields",
    [
        LabelFields("W" * 2000, "A"),
        LabelFields("t", "A", ("x",) * 40),
        LabelFields("a\nb", "A"),
        LabelFields("\x1d", "A"),
    ],
)
def test_text_that_does_not_fit_is_refused(fields: LabelFields) -> None:
    for made in (label_png, label_zpl):
        with pytest.raises(DeviceFault, match="LABEL-TEXT"):
            made(fields, LabelSize())


@pytest.mark.parametrize(("wide", "tall", "dpi"), [(0, 50, 203), (76, 4, 203), (76, 50, 50), (9999, 50, 203)])
def test_what_is_no_label_s_size(wide: float, tall: float, dpi: int) -> None:
    with pytest.raises(ValueError, match="5 to 500 mm"):
        LabelSize(wide, tall, dpi)


def test_the_code_is_larger_than_what_stands_around_it() -> None:
    letters = {line.row.text: line.row.letters for line in laid_out(TABLE, LabelSize()).lines}
    assert letters[TABLE.code] > letters[TABLE.title]


def test_zpl_says_the_same_texts_where_the_picture_has_them() -> None:
    plain = LabelFields("Tischplatte Eiche", TABLE.code, ("Auftrag PO-2024-017", "120 x 80 cm"))
    layout = laid_out(plain, LabelSize(76, 50, 203))
    printed = read_zpl(zpl_of(layout))
    assert (printed.width, printed.height) == (layout.size.width, layout.size.height)
    assert [text for text, *_ in printed.texts] == [plain.title, plain.code, *plain.lines]
    for (_, left, top, letters), line in zip(printed.texts, layout.lines, strict=True):
        assert (left, letters) == (line.left, line.row.letters)
        assert line.top <= top <= line.top + line.row.height - letters


@pytest.mark.parametrize("text", ["Größe 120", "Masa ayağı İş", "Стол", "Τραπέζι", "طاولة"])
@pytest.mark.parametrize("size", [(76, 50), (40, 60)])
def test_letters_that_a_printer_may_lack_go_as_dots(text: str, size: tuple[int, int]) -> None:
    """Dot for dot what the picture has."""
    layout = laid_out(LabelFields(text, "TBL-1", ("plain", text)), LabelSize(*size, 203))
    printed = read_zpl(zpl_of(layout))
    assert [words for words, *_ in printed.texts] == ["TBL-1", "plain"]
    whole = np.asarray(drawn(layout)).astype(int) * 255
    for line in layout.lines:
        there = slice(line.top, line.top + line.row.height), slice(line.left, line.left + line.width)
        if not line.row.text.isascii():
            assert (printed.picture[there] == whole[there]).all()
            assert (whole[there] == 0).any()


@pytest.mark.parametrize("text", ["桌子", "Tisch 桌", "שולחן", "a😀"])
def test_letters_that_the_font_lacks_are_refused_by_name(text: str) -> None:
    for fields in (LabelFields(text, "A"), LabelFields("t", "A", ("x", text))):
        with pytest.raises(DeviceFault, match="LABEL-LETTERS") as fault:
            laid_out(fields, LabelSize())
        assert fault.value.facts["letters"] == "".join(char for char in text if not char.isascii())


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_becomes_a_command(text: str) -> None:
    assert not set(escaped(text)) & set("^~\\<>")
    zpl = f"^XA^CI28^PW9^LL9^FO1,1^A0N,9^FB9,1,0,C^FH_^FD{escaped(text)}^FS^PQ1^XZ".encode()
    assert read_zpl(zpl).texts == [(text, 1, 1, 9)]


@pytest.mark.parametrize(
    "zpl", [b"^XA^XZ^XA^XZ", b"^XA~JA^XZ", b"^XA^FDa^FS", b"^XA^IDR:*.*^XZ", b"^XA^FO1,1^FDa~b^FS^XZ"]
)
def test_the_reader_of_zpl_is_strict(zpl: bytes) -> None:
    with pytest.raises(ValueError, match="not"):
        read_zpl(zpl)


def quiet_box(layout: Layout) -> tuple[int, int, int, int]:
    placed, quiet = layout.symbol, layout.symbol.symbol.quiet * layout.symbol.module
    above = 0 if placed.symbol.linear else quiet
    return (
        placed.left - quiet,
        placed.top - above,
        placed.left + placed.width + quiet,
        placed.top + placed.height + above,
    )


def text_boxes(layout: Layout) -> list[tuple[int, int, int, int]]:
    found = []
    for line in layout.lines:
        wide = int(font(line.row.letters).getlength(line.row.text))
        left = line.left if line.align == "left" else line.left + (line.width - wide) // 2
        found.append((left, line.top, left + max(wide, 1), line.top + line.row.height))
    return found


def overlap(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def bar_row(picture: vision.Picture) -> np.ndarray:
    """The row with most changes from black to white: through the bars."""
    busiest = int(np.argmax(np.abs(np.diff(picture.astype(int), axis=1)).sum(axis=1)))
    return np.asarray(picture[busiest] > 127)
