"""Money and rates: exact per currency, never added across currencies; time is paid at the rate valid then. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from db.domain.working_time import Span

Money = Mapping[str, Fraction]
"""By ISO 4217 code. Two currencies stay two amounts."""

HOUR = 60


class Rate(NamedTuple):
    """Per hour, valid from then until the next."""

    valid_from: datetime
    per_hour: Decimal


class Charge(NamedTuple):
    """Minutes at one rate; ``per_hour`` None: nobody gave a rate for that time."""

    per_hour: Decimal | None
    minutes: Fraction

    @property
    def amount(self) -> Fraction | None:
        """In the currency of the rate."""
        return None if self.per_hour is None else self.minutes * Fraction(self.per_hour) / HOUR


def added(moneys: Iterable[Money]) -> dict[str, Fraction]:
    """The sum, currency by currency."""
    total: dict[str, Fraction] = {}
    for money in moneys:
        for currency, amount in money.items():
            total[currency] = total.get(currency, Fraction(0)) + amount
    return total


def times(money: Money, factor: Fraction | Decimal | int) -> dict[str, Fraction]:
    """So many times the money."""
    return {currency: amount * Fraction(factor) for currency, amount in money.items()}


def mean(parts: Iterable[tuple[Fraction | Decimal, Money]]) -> dict[str, Fraction] | None:
    """The quantity-weighted mean of (quantity, price); None where there is no quantity.

    A lot that was paid in two currencies has a price in both: what one unit of it cost in each.
    """
    kept = [(Fraction(quantity), price) for quantity, price in parts if quantity > 0]
    whole = sum((quantity for quantity, _ in kept), Fraction(0))
    return times(added(times(price, quantity) for quantity, price in kept), 1 / whole) if whole else None


def charges(pieces: Iterable[tuple[Span, Fraction]], rates: Sequence[Rate]) -> list[Charge]:
    """What stretches of time with their shares are charged: one entry per rate, in order of the rates.

    ``rates`` are sorted by time. A stretch is cut where the rate changes; before the first there is none.
    """
    limits: list[datetime | None] = [None, *(rate.valid_from for rate in rates), None]
    found = dict.fromkeys(range(len(rates) + 1), Fraction(0))
    for span, share in pieces:
        for number in found:
            start, end = limits[number], limits[number + 1]
            cut = Span(max(span.start, start or span.start), min(span.end, end or span.end))
            if cut.start < cut.end:
                found[number] += cut.minutes * share
    prices = [None, *(rate.per_hour for rate in rates)]
    return [Charge(prices[number], minutes) for number, minutes in found.items() if minutes]
