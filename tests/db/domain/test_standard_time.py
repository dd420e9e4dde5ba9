"""Standard times are kept with six decimals; rates of whole pieces an hour come back out of them exactly."""

from decimal import Decimal
from fractions import Fraction

import pytest

from db.domain.effectiveness import FASTEST_TOLD_APART, standard_of
from db.domain.rounding import rounded


def test_a_rate_comes_back_or_the_time_is_what_it_says() -> None:
    came_back = 0
    for rate in range(1, FASTEST_TOLD_APART + 1):
        kept = rounded(Fraction(60, rate), 6)
        meant = standard_of(kept)
        assert meant in {Fraction(60, rate), Fraction(kept)}
        came_back += meant == Fraction(60, rate)
        if rounded(Fraction(kept), 5) != kept:
            assert meant == Fraction(60, rate)
    assert came_back > FASTEST_TOLD_APART * 0.85


@pytest.mark.parametrize(
    "text", ["0", "5", "0.5", "0.01667", "0.00803", "0.123456", "0.001234", "0.000001", "99.999999"]
)
def test_what_is_no_such_rate_stays_as_it_is(text: str) -> None:
    assert standard_of(Decimal(text)) == Fraction(text)


def test_sixty_a_minute() -> None:
    assert standard_of(Decimal("0.016667")) == Fraction(1, 60)
    assert standard_of(Decimal("0.016666")) == Fraction("0.016666"), "that is cut, not rounded: no rate says so"
