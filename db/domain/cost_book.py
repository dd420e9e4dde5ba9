"""What cost is reckoned from: facts of material, time and pieces, by the keys of things and orders. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from db.domain.costing import Charge, Money


class Part(StrEnum):
    """What an amount is for. RECEIPT, SPLIT and MERGE are where a lot came from that was not made here."""

    RECEIPT = "RECEIPT"
    SPLIT = "SPLIT"
    MERGE = "MERGE"
    MATERIAL = "MATERIAL"
    LABOUR = "LABOUR"
    OVERHEAD = "OVERHEAD"
    SCRAP = "SCRAP"


class Draw(NamedTuple):
    """Material that went into an order, or into one thing (``into``); ``quantity`` without what came back."""

    source: int
    order: int
    into: int | None
    quantity: Decimal
    wasted: Decimal


class Origin(NamedTuple):
    """Where (part of) a lot came from: bought at a price, or drawn from another lot (``source``).

    ``price`` None: the receipt names none. ``document``: the receipt's number.
    """

    part: Part
    quantity: Decimal
    price: Money | None = None
    source: int | None = None
    document: str | None = None


class Time(NamedTuple):
    """Minutes of a person (LABOUR) or of a work centre (OVERHEAD), ``who``, in an order."""

    part: Part
    who: str
    stage: int | None
    charge: Charge


class Pieces(NamedTuple):
    """What came out of an order as one thing; pieces that were defective and used after all are good."""

    good: Decimal = Decimal(0)
    defective: Decimal = Decimal(0)


class OrderHead(NamedTuple):
    """``closed``: no more is made of it; until then its pieces are the planned ones."""

    order_no: str
    planned: Decimal
    closed: bool


class CostGap(NamedTuple):
    """What is not known: about a thing or an order, by key."""

    kind: str
    thing: int | None
    order: int | None
    detail: str


NO_CURRENCY = "XXX"
"""ISO 4217's own code for no currency: of a plant that never said in which it reckons."""


@dataclass(frozen=True)
class Book:
    """Everything that a cost may need. ``made``: by order, then by thing that came out of it."""

    serials: frozenset[int] = frozenset()
    origins: Mapping[int, Sequence[Origin]] = field(default_factory=dict)
    orders: Mapping[int, OrderHead] = field(default_factory=dict)
    made: Mapping[int, Mapping[int, Pieces]] = field(default_factory=dict)
    draws: Sequence[Draw] = ()
    times: Mapping[int, Sequence[Time]] = field(default_factory=dict)
    troubles: Sequence[CostGap] = ()
    currency: str = NO_CURRENCY

    @cached_property
    def orders_of(self) -> dict[int, list[int]]:
        """The orders that a thing came out of."""
        found: dict[int, list[int]] = defaultdict(list)
        for order in sorted(self.made):
            for thing in self.made[order]:
                found[thing].append(order)
        return found

    @cached_property
    def pooled(self) -> dict[int, list[Draw]]:
        """By order: what all of its pieces share. What came back into its own order is no material of it."""
        found: dict[int, list[Draw]] = defaultdict(list)
        for draw in self.draws:
            if draw.into is None and draw.source not in self.made.get(draw.order, {}):
                found[draw.order].append(draw)
        return found

    @cached_property
    def own(self) -> dict[int, list[Draw]]:
        """By thing: what went into it alone, whatever the order."""
        found: dict[int, list[Draw]] = defaultdict(list)
        for draw in self.draws:
            if draw.into is not None and draw.source != draw.into:
                found[draw.into].append(draw)
        return found

    @cached_property
    def taken_again(self) -> dict[int, Decimal]:
        """By thing: how much of it went into an order that it came out of again."""
        found: dict[int, Decimal] = defaultdict(Decimal)
        for draw in self.draws:
            if draw.into is None and draw.source in self.made.get(draw.order, {}):
                found[draw.source] += draw.quantity
        return found

    def total(self, order: int) -> Pieces:
        """Good and defective pieces of an order."""
        pieces = self.made.get(order, {}).values()
        good, bad = sum((one.good for one in pieces), Decimal(0)), sum((one.defective for one in pieces), Decimal(0))
        return Pieces(good, bad)

    def fell(self, order: int, thing: int) -> bool:
        """True for what came out of an order without a good piece: its own cost falls on the good ones."""
        pieces = self.made.get(order, {}).get(thing)
        return pieces is not None and pieces.good <= 0 and (pieces.defective > 0 or self.orders[order].closed)

    def fallen(self, order: int) -> list[Draw]:
        """What went into the things of an order that turned out bad."""
        bad = [thing for thing in self.made.get(order, {}) if self.fell(order, thing)]
        return [draw for thing in bad for draw in self.own[thing] if draw.order == order]

    def share_of(self, order: int, thing: int) -> tuple[Decimal, Decimal, Decimal]:
        """(pieces of the thing, pieces that share, good pieces that bear): planned ones while the order is open."""
        head, own, whole = self.orders[order], self.made[order][thing], self.total(order)
        if head.closed:
            return own.good, whole.good + whole.defective, whole.good
        expected = Decimal(1) if thing in self.serials else head.planned
        mine = own.good or (Decimal(0) if own.defective > 0 else expected)
        return mine, head.planned, head.planned

    def count(self, thing: int) -> Decimal:
        """How many of the thing its making paid for; a serial is one, however often it was reworked."""
        pieces = sum((self.share_of(order, thing)[0] for order in self.orders_of[thing]), Decimal(0))
        if thing in self.serials:
            return min(pieces, Decimal(1))
        again = pieces - self.taken_again.get(thing, Decimal(0))
        return again if again > 0 else pieces


@dataclass(frozen=True)
class Line:
    """One amount and its source. ``money``: of the whole line; None: not known. The thing bears ``share`` of it.

    ``quantity``: in the source's unit, or minutes. ``price``: per unit, or per hour. ``waste`` is a part of ``money``.
    """

    part: Part
    own: bool
    order: int | None
    source: int | None
    who: str | None
    stage: int | None
    quantity: Fraction
    price: Money | None
    money: Money | None
    waste: Money
    share: Fraction = Fraction(1)
