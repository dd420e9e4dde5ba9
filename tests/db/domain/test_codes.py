from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.codes import (
    LONGEST_CODE,
    LONGEST_SCAN,
    PREFIXED,
    Malformed,
    ScanKind,
    ScannedCode,
    check_character,
    read_code,
    why_not_normal,
    wrap,
)
from db.domain.gs1.message import GS
from db.domain.refusals import Refusal, Refused

COUNTED = string.digits + string.ascii_uppercase
CARD_CODES = st.text(string.ascii_letters + string.digits + "-_./ ", min_size=1, max_size=30).filter(
    lambda code: code == code.strip() and any(char.isalnum() for char in code)
)


def why(text: str, aim: str | None = None) -> str:
    with pytest.raises(Refused) as refused:
        read_code(text, aim)
    assert refused.value.code is Refusal.CODE_MALFORMED
    return str(refused.value.facts["why"])


@pytest.mark.parametrize(("code", "character"), [("A12425GABC1234002", "M"), ("00003BAB93520000", "G")])
def test_published_check_characters(code: str, character: str) -> None:
    """GRid Standard 2.1 and ISO 15706 (ISAN) print these."""
    assert check_character(code) == character


def test_only_letters_and_digits_count_and_case_does_not() -> None:
    assert check_character("PO-2024.017") == check_character("po2024017") == check_character("P O 2024 017")


@given(st.sampled_from(sorted(PREFIXED)), CARD_CODES)
def test_what_is_wrapped_is_read(kind: ScanKind, code: str) -> None:
    assert read_code(wrap(kind, code)) == ScannedCode(kind, code)


@given(CARD_CODES, st.data())
def test_one_wrong_character_is_found(code: str, data: st.DataObject) -> None:
    card = wrap(ScanKind.ORDER, code)
    places = [place for place in range(2, len(card)) if card[place].upper() in COUNTED]
    place = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from([char for char in COUNTED if char != card[place].upper()]))
    assert why(card[:place] + other + card[place + 1 :]) == Malformed.CHECK_CHARACTER


def test_neighbours_swapped_are_found() -> None:
    card = wrap(ScanKind.BADGE, "PERSON00712")
    for at in range(2, len(card) - 1):
        if card[at] != card[at + 1]:
            assert why(card[:at] + card[at + 1] + card[at] + card[at + 2 :]) == Malformed.CHECK_CHARACTER


def test_the_check_character_may_come_in_lower_case() -> None:
    card = wrap(ScanKind.BADGE, "p-007")
    assert read_code(card.lower().replace("~b", "~B")).code == "p-007"


@pytest.mark.parametrize("code", ["", " A", "A ", "---", "ÖL-1", "A\n", "x" * 81])
def test_a_code_that_no_card_can_carry(code: str) -> None:
    with pytest.raises(ValueError, match="card"):
        wrap(ScanKind.ORDER, code)


def test_lots_carry_no_prefix() -> None:
    with pytest.raises(ValueError, match="prefix"):
        wrap(ScanKind.PLAIN, "OAK-1")


@pytest.mark.parametrize(
    "text",
    ["OAK-2024-Q1-055", "IA-23092018-001", "0444232322", "NULL", "1E5", "0012", "TBL-2024-0315-0042", "=cmd|'/c'!A1",
     "../../etc/passwd", "'; DROP TABLE lot; --", "<b>x</b>", "Öl 5", "0104012345123456", "(2024)-7", "(12345)1", "A~B",
     "https://example.com/help", "010401234512345710A"],
)  # fmt: skip
def test_anything_printable_is_a_plain_code_and_stays_as_it_is(text: str) -> None:
    assert read_code(text) == ScannedCode(ScanKind.PLAIN, text)


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("010401234512345610OAK-1", "]C1"),
        ("]d2010401234512345610OAK-1", None),
        ("010401234512345610OAK-1", None),
        (f"010401234512345610OAK-1{GS}", None),
        ("(01)04012345123456(10)OAK-1", None),
        ("https://example.com/01/04012345123456/10/OAK-1", "]Q1"),
    ],
)
def test_gs1_gives_item_and_lot_in_one_scan(text: str, aim: str | None) -> None:
    found = read_code(text, aim)
    assert found.kind is ScanKind.GS1
    assert found.gs1
    assert (found.gs1.gtin, found.gs1.lot) == ("04012345123456", "OAK-1")
    assert found.code == text.removeprefix("]d2")


def test_an_ean_is_gs1_only_where_the_reader_says_so() -> None:
    assert read_code("4012345123456").kind is ScanKind.PLAIN
    found = read_code("]E04012345123456")
    assert found.gs1
    assert found.gs1.gtin == "04012345123456"


def test_the_aim_identifier_of_a_plain_code_is_taken_off() -> None:
    assert read_code("]C0OAK-1") == read_code("OAK-1", "]C0") == ScannedCode(ScanKind.PLAIN, "OAK-1")
    assert read_code("]C0" + wrap(ScanKind.ORDER, "PO-1")) == ScannedCode(ScanKind.ORDER, "PO-1")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Malformed.EMPTY),
        ("]C0", Malformed.EMPTY),
        ("]e0", Malformed.EMPTY),
        ("]", Malformed.PREFIX),
        ("]C0]C0A", Malformed.PREFIX),
        ("~", Malformed.PREFIX),
        ("~X1234", Malformed.PREFIX),
        ("~bP-0071", Malformed.PREFIX),
        ("~B", Malformed.EMPTY),
        ("~B1", Malformed.EMPTY),
        ("~B--0", Malformed.CHECK_CHARACTER),
        ("~B\x00A1", Malformed.UNPRINTABLE),
        ("~OÄ1", Malformed.CHECK_CHARACTER),
        (" OAK", Malformed.BLANKS),
        ("OAK ", Malformed.BLANKS),
        ("OAK\x00", Malformed.UNPRINTABLE),
        ("OAK\r\n", Malformed.UNPRINTABLE),
        ("OAK\u202etxt", Malformed.UNPRINTABLE),
        ("OAK\u200b1", Malformed.UNPRINTABLE),
        ("x" * (LONGEST_SCAN + 1), Malformed.TOO_LONG),
        ("x" * 10_000, Malformed.TOO_LONG),
        (GS.join("91" + "x" * 88 for _ in range(3)), Malformed.TOO_LONG),  # a message, but not one for a shop floor
        ("~B" + "0" * 300, Malformed.TOO_LONG),
        ("]C1010401234512345710A", Malformed.GS1),
        ("]C1hello", Malformed.GS1),
        ("(01)04012345123457(10)A", Malformed.GS1),
        (f"A{GS}B", Malformed.GS1),
        ("]E04012345123457", Malformed.GS1),
        ("]E4012345", Malformed.GS1),
    ],
)
def test_hostile_input_is_refused_with_its_reason(text: str, reason: Malformed) -> None:
    assert why(text) == reason


def test_the_limit_is_exact() -> None:
    assert read_code("x" * LONGEST_SCAN).code == "x" * LONGEST_SCAN
    assert why_not_normal("x" * LONGEST_CODE) is None
    assert why_not_normal("x" * (LONGEST_CODE + 1)) is Malformed.TOO_LONG


def test_a_refusal_shows_only_the_beginning() -> None:
    with pytest.raises(Refused) as refused:
        read_code("x" * 10_000)
    assert refused.value.facts["text"] == "x" * 40
    assert refused.value.facts["length"] == 10_000


@given(st.one_of(st.text(max_size=250), st.text("~BOLC]1d2(0)\x1d \x00", max_size=20)))
def test_anything_is_a_code_or_refused(text: str) -> None:
    try:
        found = read_code(text)
    except Refused:
        return
    assert found.code
    assert (found.gs1 is not None) == (found.kind is ScanKind.GS1)
