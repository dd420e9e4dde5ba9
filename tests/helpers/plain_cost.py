"""What a thing cost, from the plain record and by the words of the specification. Slow, obvious, no code of the record.

Price of a bought lot: the mean of its priced receipts by quantity. Of a made one: what names it, and its part of what
its order shares, which the good pieces bear, or the planned ones while the order is open.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

from tests.helpers.brute import Thing
from tests.helpers.plain_record import Fact, PlainRecord

Money = dict[str, Fraction]
Priced = tuple[Fraction, Money]


class WithinItselfError(Exception):
    """The thing is, by a chain of orders, possibly in itself: no number of it follows from the rules."""


def total(moneys: Iterable[Money | None], factor: Fraction = Fraction(1)) -> Money:
    """So many times their sum. Two currencies stay two; what is not known adds nothing."""
    found: Money = {}
    for money in moneys:
        for currency, amount in (money or {}).items():
            found[currency] = found.get(currency, Fraction(0)) + amount * factor
    return found


def told(amount: Fraction) -> Decimal:
    """With four decimals, a half to the even one."""
    exact = Context(prec=60, rounding=ROUND_HALF_EVEN)
    scaled = exact.divide(Decimal(amount.numerator * 10**4), Decimal(amount.denominator))
    return scaled.to_integral_value(ROUND_HALF_EVEN).scaleb(-4)


@dataclass
class PlainCost:
    """Costs of a record that stands still."""

    record: PlainRecord
    _known: dict[Thing, Priced | None] = field(default_factory=dict)
    _open: set[Thing] = field(default_factory=set)

    def totals(self, thing: Thing) -> list[tuple[str, Decimal, Decimal]]:
        """(currency, of all that its price is of, per unit). Raises WithinItselfError."""
        found = self._cost(thing)
        quantity, price = found or (Fraction(0), {})
        return [(one, told(price[one] * quantity), told(price[one])) for one in sorted(price)]

    def _price(self, thing: Thing) -> Money | None:
        found = self._cost(thing)
        return found[1] if found else None

    def _cost(self, thing: Thing) -> Priced | None:
        if thing not in self._known:
            if thing in self._open:
                raise WithinItselfError(thing)
            self._open.add(thing)
            parts = [*self._bought(thing), *self._drawn(thing), *self._made(thing)]
            quantity = sum((part[0] for part in parts), Fraction(0))
            paid = total(total([money], part) for part, money in parts)
            self._known[thing] = (quantity, total([paid], 1 / quantity)) if quantity else None
            self._open.remove(thing)
        return self._known[thing]

    def _bought(self, thing: Thing) -> Iterator[Priced]:
        for line in self.record.stand("receive", thing=thing):
            if line.price is not None:
                yield Fraction(line.quantity), {line.price[0]: Fraction(line.price[1])}

    def _drawn(self, thing: Thing) -> Iterator[Priced]:
        for drawn in self.record.stand("drawn", target=thing):
            if (price := self._price(drawn.thing)) is not None:
                yield Fraction(drawn.quantity), price

    def _made(self, thing: Thing) -> Iterator[Priced]:
        pieces, paid = Fraction(0), [self._worth(one) for one in self._own(thing)]
        for order in sorted(self.orders(thing)):
            mine, bearing = self._bears(order, thing)
            pieces += mine
            if mine:
                paid.append(total(map(self._worth, self._shared(order)), mine / bearing))
        pieces = min(pieces, Fraction(1)) if thing in self.record.serials else pieces
        money = total(paid)
        if pieces and money:
            yield pieces, total([money], 1 / pieces)

    def orders(self, thing: Thing) -> set[str]:
        """Those that it came out of, or is to come out of."""
        return {str(fact.order) for fact in self.record.stand("output", thing=thing)}

    def _bears(self, order: str, thing: Thing) -> tuple[Fraction, Fraction]:
        """Its pieces, and all among which the order's money is divided."""
        good, bad = self.good(order, thing), self.bad(order, thing)
        if self.record.closed(order):
            units = {fact.thing for fact in self.record.stand("output", order=order)}
            return Fraction(good), Fraction(sum(self.good(order, one) for one in units))
        planned = self.record.planned[order][1]
        expected = Decimal(1) if thing in self.record.serials else planned
        return Fraction(good or (Decimal(0) if bad else expected)), Fraction(planned)

    def good(self, order: str, thing: Thing) -> Decimal:
        """Also what was defective and is used after all."""
        return self.record.total("make", "kept", order=order, thing=thing)

    def bad(self, order: str, thing: Thing) -> Decimal:
        """What of it is lost."""
        of_it = {"order": order, "thing": thing}
        return self.record.total("bad", **of_it) - self.record.total("kept", **of_it)

    def _shared(self, order: str) -> Iterator[Fact]:
        """Material that no unit names, and what went into the pieces that are lost. What is reworked is no material."""
        units = {fact.thing for fact in self.record.stand("output", order=order)}
        for issue in self.record.stand("issue", order=order, target=None):
            if issue.thing not in units:
                yield issue
        for fact in self.record.stand("issue", "load", order=order):
            if fact.target in units and self._fell(order, fact.target):
                yield fact

    def _fell(self, order: str, thing: Thing) -> bool:
        """A piece of the order out of which nothing good came, or will come."""
        return not self.good(order, thing) and (self.bad(order, thing) > 0 or self.record.closed(order))

    def _own(self, thing: Thing) -> Iterator[Fact]:
        for fact in self.record.stand("issue", "load", target=thing):
            order = str(fact.order)
            if order not in self.orders(thing) or not self._fell(order, thing):
                yield fact

    def _worth(self, fact: Fact) -> Money:
        """Of material without what came back; what was thrown away is paid for."""
        left = fact.quantity - self.record.total("return", "removed", of=fact.entry)
        return total([self._price(fact.thing)], Fraction(left)) if left > 0 else {}
