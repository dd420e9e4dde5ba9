"""Shifts on the plant's clock, also where that clock jumps, against a model that asks every half hour."""

import itertools
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.effectiveness import Effort
from db.domain.shifts import DAY, ShiftHours, days_between, moment, shifts_between

THREE = (
    ShiftHours("Early", "06:00", "14:00"),
    ShiftHours("Late", "14:00", "22:00"),
    ShiftHours("Night", "22:00", "06:00"),
)


def shifts_of(zone: str, day: date, hours: tuple[ShiftHours, ...] = THREE) -> list[tuple[str, str, float]]:
    since, until = moment(day, time(), zone), moment(day + DAY, time(), zone)
    found = shifts_between(hours, zone, since, until)
    assert {one.day for one in found} <= {day}
    return [(one.name, f"{one.span.start:%d %H:%M}", float(one.span.minutes / 60)) for one in found]


@pytest.mark.parametrize(
    ("zone", "day", "night", "begins"),
    [
        ("Europe/Istanbul", date(2024, 3, 30), 8, "30 19:00"),
        ("Europe/Berlin", date(2024, 3, 29), 8, "29 21:00"),
        ("Europe/Berlin", date(2024, 3, 30), 7, "30 21:00"),
        ("Europe/Berlin", date(2024, 10, 26), 9, "26 20:00"),
        ("Europe/Berlin", date(2024, 10, 27), 8, "27 21:00"),
    ],
)
def test_a_night_belongs_to_the_day_it_begins_and_is_as_long_as_the_clock_makes_it(
    zone: str, day: date, night: float, begins: str
) -> None:
    found = shifts_of(zone, day)
    assert [name for name, _, _ in found] == ["Early", "Late", "Night"]
    assert found[2] == ("Night", begins, night)
    assert {length for _, _, length in found[:2]} == {8}


def test_where_two_overlap_the_later_takes_over() -> None:
    hours = (ShiftHours("Day", "08:00", "17:00"), ShiftHours("Late", "14:00", "22:00"))
    assert [(name, length) for name, _, length in shifts_of("Europe/Istanbul", date(2024, 3, 12), hours)] == [
        ("Day", 6),
        ("Late", 8),
    ]


clocks = st.integers(0, 47).map(lambda half: f"{half // 2:02d}:{30 * (half % 2):02d}")
some_hours = st.lists(st.builds(ShiftHours, st.sampled_from("ABCDE"), clocks, clocks), min_size=1, max_size=4)
days = st.dates(date(2024, 3, 27), date(2024, 4, 2)) | st.dates(date(2024, 10, 24), date(2024, 10, 30))


@given(some_hours, days, st.integers(1, 3), st.sampled_from(["Europe/Berlin", "Europe/Istanbul", "America/New_York"]))
def test_shifts_never_overlap_and_begin_in_the_period(
    hours: list[ShiftHours], day: date, number: int, zone: str
) -> None:
    since, until = moment(day, time(), zone), moment(day + DAY * number, time(), zone)
    found = shifts_between(hours, zone, since, until)
    for one, after in itertools.pairwise(found):
        assert one.span.end <= after.span.start
    whole = shifts_between(hours, zone, since, until + DAY * 3)
    assert found == [one for one in whole if one.span.start < until], "a longer period says the same"
    for one in found:
        local = one.span.start.astimezone(ZoneInfo(zone))
        assert since <= one.span.start < until
        assert local.date() in {one.day, one.day + DAY}
        assert one.span.minutes <= 25 * 60


@given(days, st.integers(1, 3), st.sampled_from(["Europe/Berlin", "Europe/Istanbul"]))
def test_days_cover_the_period_once(day: date, number: int, zone: str) -> None:
    since, until = moment(day, time(5), zone), moment(day + DAY * number, time(3), zone)
    found = list(days_between(zone, since, until))
    assert (found[0][1].start, found[-1][1].end) == (since, until)
    assert all(one[1].end == after[1].start for one, after in itertools.pairwise(found))
    assert sum(span.minutes for _, span in found) == Fraction((until - since) // timedelta(minutes=1))
    assert all(span.start.astimezone(ZoneInfo(zone)).date() == day for day, span in found)


def test_figures_of_iso_22400() -> None:
    effort = Effort(Fraction(480), Fraction(360), Fraction(60), Fraction(270), Decimal(18), Decimal(2), Decimal(15))
    assert (effort.availability, effort.performance) == (Fraction(3, 4), Fraction(3, 4))
    assert (effort.quality, effort.first_pass_yield) == (Fraction(9, 10), Fraction(3, 4))
    assert effort.oee == Fraction(81, 160)
    assert effort.idle == 60
    both = effort + Effort(Fraction(480), Fraction(0))
    assert both.availability == Fraction(3, 8)
    assert (both + Effort(earned=None)).oee is None
    assert Effort(Fraction(480)).performance is None
    assert Effort(None, Fraction(1)).availability is None


def test_a_moment_is_of_the_plants_clock() -> None:
    assert moment(date(2024, 3, 12), time(6), "Europe/Istanbul") == datetime(2024, 3, 12, 3, tzinfo=UTC)
