from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.gs1.checks import check_digit
from db.domain.gs1.faults import Gs1Error, Gs1Fault
from db.domain.gs1.message import GS, parse_gs1

GTIN = "04012345123456"
SSCC = "106141412345678908"


@pytest.mark.parametrize(
    ("body", "digit"),
    [("629104150021", "3"), ("1061414107346", "4"), ("10614141234567890", "8"), ("9638507", "4"), ("03600029145", "2")],
)
def test_check_digits_that_gs1_publishes(body: str, digit: str) -> None:
    assert check_digit(body) == digit


@pytest.mark.parametrize(
    "text",
    [
        f"01{GTIN}10OAK-2024-Q1-055{GS}210042",
        f"{GS}01{GTIN}10OAK-2024-Q1-055{GS}210042",
        f"(01){GTIN}(10)OAK-2024-Q1-055(21)0042",
        f"https://id.gs1.org/01/{GTIN}/10/OAK-2024-Q1-055/21/0042",
        f"HTTPS://Example.com/some/where/01/{GTIN}/10/OAK-2024-Q1-055/21/0042?utm=x&flag",
    ],
)
def test_every_way_to_write_it_says_the_same(text: str) -> None:
    found = parse_gs1(text)
    assert (found.gtin, found.lot, found.serial) == (GTIN, "OAK-2024-Q1-055", "0042")
    assert found.elements == (("01", GTIN), ("10", "OAK-2024-Q1-055"), ("21", "0042"))


def test_dates_counts_and_weights() -> None:
    found = parse_gs1(f"01{GTIN}11240229172712003103001250300012")
    assert found.production == date(2024, 2, 29)
    assert found.expiry == date(2027, 12, 31)  # day 00: the end of the month
    assert found.weight == Decimal("1.250")
    assert found.count == 12


def test_a_pallet_and_its_content() -> None:
    found = parse_gs1(f"00{SSCC}02{GTIN}3740")
    assert (found.sscc, found.gtin, found.count, found.lot) == (SSCC, GTIN, 40, None)


def test_a_slash_in_a_link_s_value_is_no_separator() -> None:
    assert parse_gs1(f"https://a/01/{GTIN}/10/OAK%2F2024").lot == "OAK/2024"


def test_a_bracket_in_a_value_is_escaped() -> None:
    assert parse_gs1(r"(10)12345\(").lot == "12345("


@pytest.mark.parametrize(("aim", "text"), [("]E0", "4012345123456"), ("]E0", "036000291452"), ("]E4", "96385074")])
def test_an_ean_is_an_item(aim: str, text: str) -> None:
    assert parse_gs1(text, aim).gtin == text.zfill(14)


@pytest.mark.parametrize(
    ("text", "fault", "ai"),
    [
        ("", Gs1Fault.SYNTAX, ""),
        (GS, Gs1Fault.SYNTAX, ""),
        ("]", Gs1Fault.SYNTAX, ""),
        ("0104012345123457", Gs1Fault.CHECK_DIGIT, "01"),
        ("00106141412345678909", Gs1Fault.CHECK_DIGIT, "00"),
        ("4140614141073468", Gs1Fault.CHECK_DIGIT, "414"),
        ("010401234512345", Gs1Fault.SYNTAX, ""),
        (f"02{GTIN}", Gs1Fault.PAIR, "02"),
        ("3740", Gs1Fault.PAIR, "37"),
        (f"01{GTIN}02{GTIN}3740", Gs1Fault.PAIR, "01"),
        (f"01{GTIN}3740", Gs1Fault.PAIR, "01"),
        (f"01{GTIN}31030012503102001250", Gs1Fault.PAIR, "3103"),
        (f"10A{GS}10B", Gs1Fault.REPEATED, "10"),
        ("17240230", Gs1Fault.SYNTAX, ""),
        ("17241301", Gs1Fault.SYNTAX, ""),
        ("10" + "x" * 21, Gs1Fault.SYNTAX, "10"),
        ("21" + "x" * 21, Gs1Fault.SYNTAX, "21"),
        ("(21)" + "x" * 21, Gs1Fault.SYNTAX, "21"),
        ("(10)", Gs1Fault.SYNTAX, ""),
        ("(10)A B", Gs1Fault.SYNTAX, "10"),
        ("10OAK#1", Gs1Fault.SYNTAX, "10"),
        ("10ÖAK", Gs1Fault.SYNTAX, ""),
        ("(30)\u0663", Gs1Fault.SYNTAX, "30"),  # a digit to Python, not to GS1
        ("(310)3001250", Gs1Fault.SYNTAX, "310"),
        ("(12345)1", Gs1Fault.SYNTAX, ""),
        ("(01)0401234512345(10)A", Gs1Fault.SYNTAX, "01"),
        ("https:///01/04012345123456", Gs1Fault.SYNTAX, ""),
        ("https://a/", Gs1Fault.SYNTAX, ""),
        ("https://[a/01/04012345123456", Gs1Fault.SYNTAX, ""),
        (f"https://a/01/{GTIN}/99/A", Gs1Fault.SYNTAX, "01"),
        (f"https://a/01/{GTIN}/21/A/10/B", Gs1Fault.SYNTAX, "01"),
        (f"https://a/01/{GTIN}?17=", Gs1Fault.SYNTAX, "17"),
        (f"https://a/01/{GTIN}?91=A&91=B", Gs1Fault.REPEATED, "91"),
        (f"https://a/01/{GTIN}?10=A", Gs1Fault.SYNTAX, "10"),  # what tells the lot belongs into the path
        (f"https://a/01/{GTIN}?21=A", Gs1Fault.SYNTAX, "21"),
        (f"https://a/01/{GTIN}?89=A", Gs1Fault.UNSUPPORTED, "89"),
        (f"https://a/01/{GTIN}/22/A/235/B", Gs1Fault.SYNTAX, "01"),
        (f"https://a/01/{GTIN}?91=%0g", Gs1Fault.SYNTAX, ""),
        (f"https://a{{b/01/{GTIN}", Gs1Fault.SYNTAX, ""),
        (f"https://a:99999/01/{GTIN}", Gs1Fault.SYNTAX, ""),
        ("https://a/01/4012345123456", Gs1Fault.SYNTAX, "01"),
    ],
)
def test_what_is_no_message_is_refused_with_its_place(text: str, fault: Gs1Fault, ai: str) -> None:
    with pytest.raises(Gs1Error) as error:
        parse_gs1(text)
    assert (error.value.fault, error.value.ai) == (fault, ai)


@pytest.mark.parametrize(
    "text",
    [
        "10" + "x" * 20,
        f"10A{GS}10A",
        f"02{GTIN}3740",
        f"01{GTIN}3103001250",
        "17240229",
        "10" + "!\"%&'()*+,-./:;<=>?_",
    ],
)
def test_the_nearest_message_that_is_right_passes(text: str) -> None:
    assert parse_gs1(text).elements


@pytest.mark.parametrize(
    ("aim", "text"), [("]E0", "4012345123457"), ("]E0", "40123451234"), ("]E4", "4012345123456"), ("]E0", "")]
)
def test_what_is_no_ean_is_refused(aim: str, text: str) -> None:
    with pytest.raises(Gs1Error):
        parse_gs1(text, aim)


@given(st.one_of(st.text(max_size=60), st.text("01237()/\x1d]A\\:?=&%", max_size=60)))
def test_anything_is_a_message_or_refused(text: str) -> None:
    for start in ("", "01", "(01)", "https://a/01/", f"01{GTIN}"):
        try:
            found = parse_gs1(start + text)
        except Gs1Error:
            continue
        assert found.elements


@given(st.text("ABC019-_/()%&", min_size=1, max_size=20), st.text("XYZ0-/", min_size=1, max_size=20))
def test_what_is_written_is_read(lot: str, serial: str) -> None:
    found = parse_gs1(f"01{GTIN}10{lot}{GS}21{serial}")
    assert (found.lot, found.serial) == (lot, serial)
