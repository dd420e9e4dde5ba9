"""Key figures of a work unit in the terms of ISO 22400-2: availability, performance, quality, OEE. Pure."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from db.domain.rounding import rounded

KEPT_PLACES, HOUR = 6, 60
"""Decimals that the record keeps of a standard time; minutes."""

FASTEST_TOLD_APART = 7745
"""Pieces an hour up to which no two rates are the same time when rounded to the decimals that are kept."""


@dataclass(frozen=True)
class Effort:
    """Minutes and pieces of one work centre in one stretch of planned time.

    ``planned``: planned busy time; None: nothing was planned. ``operating``: somebody worked there. ``stopped``: work
    was begun and interrupted. ``earned``: standard minutes of all pieces; None: not known. ``first_pass``: good pieces
    that needed no rework.
    """

    planned: Fraction | None = Fraction(0)
    operating: Fraction = Fraction(0)
    stopped: Fraction = Fraction(0)
    earned: Fraction | None = Fraction(0)
    good: Decimal = Decimal(0)
    scrap: Decimal = Decimal(0)
    first_pass: Decimal = Decimal(0)

    @property
    def idle(self) -> Fraction | None:
        """Planned minutes in which no work was begun."""
        return None if self.planned is None else self.planned - self.operating - self.stopped

    @property
    def availability(self) -> Fraction | None:
        """Actual production time / planned busy time."""
        return self.operating / self.planned if self.planned else None

    @property
    def performance(self) -> Fraction | None:
        """Planned run time per item x produced quantity / actual production time."""
        return None if self.earned is None or not self.operating else self.earned / self.operating

    @property
    def quality(self) -> Fraction | None:
        """Good quantity / produced quantity."""
        return self._of_produced(self.good)

    @property
    def first_pass_yield(self) -> Fraction | None:
        """Pieces that were good the first time / produced quantity."""
        return self._of_produced(self.first_pass)

    @property
    def oee(self) -> Fraction | None:
        """Availability x performance x quality; None where one of them is not known."""
        factors = (self.availability, self.performance, self.quality)
        product = Fraction(1)
        for factor in factors:
            if factor is None:
                return None
            product *= factor
        return product

    def __add__(self, other: "Effort") -> "Effort":
        """Both together: the figures of the sum, not the mean of the figures."""
        return Effort(
            _sum(self.planned, other.planned),
            self.operating + other.operating,
            self.stopped + other.stopped,
            _sum(self.earned, other.earned),
            self.good + other.good,
            self.scrap + other.scrap,
            self.first_pass + other.first_pass,
        )

    def _of_produced(self, part: Decimal) -> Fraction | None:
        produced = self.good + self.scrap
        return Fraction(part) / Fraction(produced) if produced else None


def standard_of(minutes: Decimal) -> Fraction:
    """The minutes of one piece that a standard time stands for.

    Fast work is planned by pieces an hour, and of 3600 each takes 1/60 minute: no decimal says so. A time that needs
    all decimals that the record keeps, and is what a whole number of pieces an hour is rounded to, is that rate.
    """
    told = Fraction(minutes)
    if told <= 0 or rounded(told, KEPT_PLACES - 1) == minutes:
        return told
    rate = round(HOUR / told)
    is_rate = 0 < rate <= FASTEST_TOLD_APART and rounded(Fraction(HOUR, rate), KEPT_PLACES) == minutes
    return Fraction(HOUR, rate) if is_rate else told


def _sum(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    return None if one is None or other is None else one + other
