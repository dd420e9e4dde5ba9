"""What things have in common: what each was made of and by whom, followed through links that were fetched. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple


class Cause(StrEnum):
    """What may be behind a fault. SHIFT is any day's, SHIFT_DAY that of one day."""

    LOT = "LOT"
    SUPPLIER = "SUPPLIER"
    MACHINE = "MACHINE"
    PERSON = "PERSON"
    SHIFT = "SHIFT"
    SHIFT_DAY = "SHIFT_DAY"


class Factor(NamedTuple):
    """One lot (with its item), supplier, machine, person or shift, by code."""

    cause: Cause
    item: str | None
    code: str


@dataclass
class Ways:
    """The links backward: by thing what was fitted into it (True: certain), the orders it came out of; by order."""

    direct: dict[int, dict[int, bool]] = field(default_factory=lambda: defaultdict(dict))
    orders_of: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    into_order: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))

    def reached(self, thing: int) -> tuple[dict[int, bool], set[int]]:
        """Everything in a thing, itself included, True for certain; and the orders that were passed."""
        found, orders, waiting = {thing: True}, set[int](), [thing]
        while waiting:
            here = waiting.pop()
            sure = found[here]
            for far, certain in self.direct.get(here, {}).items():
                self._note(found, waiting, far, sure=sure and certain)
            for order in self.orders_of.get(here, ()):
                orders.add(order)
                for far in self.into_order.get(order, ()):
                    self._note(found, waiting, far, sure=False)
        return found, orders

    @staticmethod
    def _note(found: dict[int, bool], waiting: list[int], far: int, *, sure: bool) -> None:
        """A thing is as good as its best path: one that turns out certain is walked again."""
        if far not in found or (sure and not found[far]):
            found[far] = sure
            waiting.append(far)


class Compared(NamedTuple):
    """How many of the bad and of the good ones have a factor; ``certain``: of the bad ones for sure."""

    factor: Factor
    bad: int
    certain: int
    good: int


def compared(
    bad: Iterable[Mapping[Factor, bool]], good: Iterable[Mapping[Factor, bool]]
) -> tuple[list[Compared], tuple[int, int]]:
    """Every factor of a bad thing, the most telling first; and how many there are of each."""
    ill, well = list(bad), list(good)
    factors = {factor for one in ill for factor in one}
    found = [
        Compared(
            factor,
            sum(factor in one for one in ill),
            sum(one.get(factor, False) for one in ill),
            sum(factor in one for one in well),
        )
        for factor in factors
    ]
    totals = len(ill), len(well)
    found.sort(key=lambda one: (-difference(one, totals), -one.bad, one.factor.cause, *map(str, one.factor[1:])))
    return found, totals


def difference(one: Compared, totals: tuple[int, int]) -> Fraction:
    """Share of the bad ones less share of the good ones: 1 where all bad and no good ones have it."""
    bad, good = totals
    return (Fraction(one.bad, bad) if bad else Fraction(0)) - (Fraction(one.good, good) if good else Fraction(0))
