"""What mends a scanner's set-up: every finding has an answer with a source, every code reads as what it is."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from barcode.charsets.code128 import CODES
from PIL import Image
from zxingcpp import read_barcodes

from devices.labels.symbols import FNC3, Symbology, symbol_rows
from devices.set_up import SetUp
from panel.device_trials import _png
from panel.device_words import SET_UP
from panel.scanner_setup import OTHER, Remedy, makes, remedies, remedy_of

SOUND = {SetUp.RIGHT, SetUp.ANOTHER_CODE}
FNC3_VALUE = 96  # ISO/IEC 15417, in sets A and B
WITH_CODE = [one for one in remedies() if one.code]


def test_every_finding_has_words_and_an_answer_for_every_make() -> None:
    assert set(SET_UP) == {one.value for one in SetUp}
    for finding in SetUp:
        found = [remedy_of(make, finding) for make in makes()]
        assert all(one is None for one in found) if finding in SOUND else all(found)
    assert makes()[-1] == OTHER


def test_every_row_says_where_it_is_from_and_stands_once() -> None:
    assert all(one.source and one.setting for one in remedies())
    assert len({(one.make, one.finding) for one in remedies()}) == len(remedies())


def test_a_make_of_its_own_comes_before_what_holds_for_all() -> None:
    own, other = remedy_of("Zebra, Symbol", SetUp.END), remedy_of("Zebra, Symbol", SetUp.CUT)
    assert own
    assert other
    assert (own.make, other.make) == ("Zebra, Symbol", OTHER)


@pytest.mark.parametrize("remedy", WITH_CODE, ids=lambda one: f"{one.make} {one.finding}")
def test_a_configuration_code_reads_as_one(remedy: Remedy) -> None:
    drawn = Image.open(BytesIO(_png(remedy.code, Symbology.CODE128)))
    large = drawn.resize((drawn.width * 3, 90), Image.Resampling.NEAREST)
    [read] = read_barcodes(np.array(large))
    assert (read.text, read.extra) == (remedy.code.replace(FNC3, ""), {"ReaderInit": True})


@pytest.mark.parametrize("remedy", WITH_CODE, ids=lambda one: f"{one.make} {one.finding}")
def test_the_sign_for_scanners_stands_where_it_is_published(remedy: Remedy) -> None:
    bars = symbol_rows(remedy.code, Symbology.CODE128)[0]
    values = [CODES.index(bars[at : at + 11]) for at in range(0, len(bars) - 13, 11)]
    signs = values[1:-1]  # between the start and the check character
    assert signs[remedy.code.index(FNC3)] == FNC3_VALUE
    assert signs.count(FNC3_VALUE) == 1
    assert len(signs) == len(remedy.code)


def test_a_common_code_does_not_set_a_scanner_up() -> None:
    drawn = Image.open(BytesIO(_png("~VSUFCR.", Symbology.CODE128)))
    [read] = read_barcodes(np.array(drawn.resize((drawn.width * 3, 90), Image.Resampling.NEAREST)))
    assert not read.extra
