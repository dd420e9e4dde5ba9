"""Dates and amounts on suppliers' labels: read where they mean one thing, else left to a person."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.label_values import amount_on_label, date_on_label

TODAY = date(2026, 3, 15)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-05-31", date(2026, 5, 31)),
        ("20260531", date(2026, 5, 31)),
        ("2026/05/31", date(2026, 5, 31)),
        ("31.05.2026", date(2026, 5, 31)),
        ("5.5.2026", date(2026, 5, 5)),
        ("05/2026", date(2026, 5, 31)),
        ("2027-02", date(2027, 2, 28)),
        (" 2026-05-31 ", date(2026, 5, 31)),
    ],
)
def test_a_date_that_means_one_day_is_read(text: str, day: date) -> None:
    assert date_on_label(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["04.05.2026", "260528", "2026-02-30", "13.13.2026", "1999-01-01", "2090-01-01", "OAK", "", "99"]
)
def test_what_means_two_days_or_none_is_left_to_a_person(text: str) -> None:
    assert date_on_label(text, TODAY) is None


def test_six_digits_are_read_where_one_reading_is_no_day_near_today() -> None:
    assert date_on_label("270599", TODAY) is None  # 2027 has no 99th, 1999 and 2099 are far off
    assert date_on_label("260531", TODAY) is None  # 31 May 2026, or 26 May 2031
    assert date_on_label("261190", TODAY) is None
    assert date_on_label("300626", TODAY) is None
    assert date_on_label("600531", date(2055, 1, 1)) == date(2060, 5, 31)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("12", "12"), ("12,5", "12.5"), ("12.50", "12.5"), ("Q40", "40"), ("12.5 KG", "12.5"), ("0.125", None)],
)
def test_an_amount_is_read(text: str, amount: str | None) -> None:
    assert amount_on_label(text) == (Decimal(amount) if amount else None)


@pytest.mark.parametrize("text", ["1.000", "1,234", "0", "-5", "", "ABC", "1.2.3", "9" * 40, "12 KILOS each"])
def test_an_amount_that_means_two_things_or_none_is_left_to_a_person(text: str) -> None:
    assert amount_on_label(text) is None


@given(st.text(max_size=40))
def test_no_text_breaks_them(text: str) -> None:
    day, amount = date_on_label(text, TODAY), amount_on_label(text)
    assert day is None or day.year > TODAY.year - 3
    assert amount is None or amount > 0


@given(st.dates(min_value=date(2025, 1, 1), max_value=date(2050, 12, 31)))
def test_a_written_date_is_never_read_as_another(day: date) -> None:
    assert date_on_label(day.isoformat(), TODAY) == day
    for form in ("%d.%m.%Y", "%y%m%d", "%d%m%y", "%m/%d/%Y"):
        assert date_on_label(day.strftime(form), TODAY) in {day, None}
