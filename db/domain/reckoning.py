"""The true cost of a thing, to any depth: each price comes from what was paid, drawn or made. Pure, exact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from db.domain.cost_book import Book, CostGap, Draw, Line, Part, Time
from db.domain.costing import Money, added, mean, times


@dataclass(frozen=True)
class Cost:
    """``lines`` with what the thing bears of each; ``total`` for ``quantity`` of it, None where nothing is known."""

    lines: tuple[Line, ...]
    quantity: Fraction
    per_unit: Money | None

    @property
    def total(self) -> Money | None:
        """Of all its quantity."""
        return None if self.per_unit is None else times(self.per_unit, self.quantity)


def borne(lines: Iterable[Line]) -> dict[str, Fraction]:
    """The sum of what is known of these lines, with their shares."""
    return added(times(line.money, line.share) for line in lines if line.money is not None)


@dataclass
class Reckoning:
    """Costs of one book; what was found is kept. ``gaps`` and ``orders`` collect what it met on its way."""

    book: Book
    gaps: set[CostGap] = field(default_factory=set)
    orders: set[int] = field(default_factory=set)
    _costs: dict[int, Cost] = field(default_factory=dict)

    def cost(self, thing: int) -> Cost:
        """Of one thing: what it is drawn from first, without recursion, so no chain is too long."""
        path: list[tuple[int, Iterator[int]]] = [(thing, iter(self._needs(thing)))]
        entered = {thing}
        while path and thing not in self._costs:
            here, waiting = path[-1]
            following = next((one for one in waiting if one not in self._costs and one not in entered), None)
            if following is None:
                self._costs[here] = self._cost(here)
                path.pop()
            else:
                entered.add(following)
                path.append((following, iter(self._needs(following))))
        return self._costs[thing]

    def known(self) -> dict[int, Cost]:
        """Every cost that was needed so far."""
        return dict(self._costs)

    def _needs(self, thing: int) -> list[int]:
        book = self.book
        orders = book.orders_of[thing]
        draws = [draw for order in orders for draw in (*book.pooled[order], *book.fallen(order))]
        sources = [one.source for one in book.origins.get(thing, ()) if one.source is not None]
        return [*sources, *(draw.source for draw in (*draws, *book.own[thing]))]

    def _cost(self, thing: int) -> Cost:
        came, paid = self._came(thing), list(self._making(thing))
        parts = [(line.quantity, line.price) for line in came if line.price is not None]
        if paid:
            parts += self._made(thing, paid)
        elif self.book.orders_of[thing]:
            self._unpaid(thing)
        if not (came or paid or self.book.orders_of[thing]):
            self._gap("NO-PRICE", thing, "no receipt, no completion and no other lot tells what it cost")
        known = sum((quantity for quantity, _ in parts), Fraction(0))
        whole = sum((line.quantity for line in came), Fraction(self.book.count(thing)))
        return Cost((*came, *paid), known or whole, mean(parts))

    def _made(self, thing: int, paid: list[Line]) -> list[tuple[Fraction, Money]]:
        count, money = Fraction(self.book.count(thing)), borne(paid)
        if not count:
            self._gap("NOT-MADE", thing, "things went into it, but no piece of it was made")
        return [(count, times(money, 1 / count))] if count and money else []

    def _unpaid(self, thing: int) -> None:
        orders = self.book.orders_of[thing]
        names = ", ".join(self.book.orders[order].order_no for order in orders)
        if not self.book.count(thing):
            self._gap("NO-GOOD-PIECES", thing, f"it is defective: its cost falls on the good pieces of {names}")
        else:
            self._gap("NO-COST", thing, f"nothing was booked on {names}")

    def _came(self, thing: int) -> list[Line]:
        """How it came in, where it was not made: receipts, the lots that it was drawn from."""
        origins = self.book.origins.get(thing, ())
        receipts = [one for one in origins if one.part is Part.RECEIPT]
        if receipts and not any(one.price for one in receipts):
            self._gap("NO-PRICE", thing, "no receipt of it names a price")
        found: list[Line] = []
        for one in origins:
            price = one.price if one.source is None else self._price(one.source)
            money = None if price is None else times(price, one.quantity)
            head = (one.part, True, None, one.source, one.document, None)
            found.append(Line(*head, Fraction(one.quantity), price, money, {}))
        return found

    def _price(self, thing: int) -> Money | None:
        known = self._costs.get(thing)
        if known is None:
            self._gap("CIRCLE", thing, "it went into what it was made of")
            return None
        return known.per_unit

    def _making(self, thing: int) -> Iterator[Line]:
        """What its orders charge it with, and what went into it alone."""
        for order in self.book.orders_of[thing]:
            yield from self.shared(order, thing)
        for draw in self.book.own[thing]:
            if not self.book.fell(draw.order, thing):
                yield self._material(draw)

    def shared(self, order: int, thing: int) -> Iterator[Line]:
        """What one order charges this thing with, beside what it took in alone."""
        mine, pieces, bearing = (Fraction(one) for one in self.book.share_of(order, thing))
        if not mine or not pieces:
            return
        self.orders.add(order)
        pooled = self.pooled(order)
        for line in pooled:
            yield replace(line, share=mine / pieces)
        # Every defective piece cost as much as a good one; what was put into it alone is lost too.
        lost = added([times(borne(pooled), 1 - bearing / pieces), borne(self._lines(self.book.fallen(order)))])
        if any(lost.values()):
            head = (Part.SCRAP, False, order, None, None, None)
            yield Line(*head, pieces - bearing, None, lost, {}, mine / bearing)

    def pooled(self, order: int) -> list[Line]:
        """What all pieces of an order share: material, labour, overhead."""
        hours = [self._time(order, one) for one in self.book.times.get(order, ())]
        self.gaps |= {gap for gap in self.book.troubles if gap.order == order}
        return [*self._lines(self.book.pooled[order]), *hours]

    def own(self, order: int, thing: int) -> list[Line]:
        """What went into one thing alone on the account of this order."""
        draws = [draw for draw in self.book.own[thing] if draw.order == order]
        for draw in draws:
            self.cost(draw.source)
        return self._lines(draws)

    def _lines(self, draws: Iterable[Draw]) -> list[Line]:
        return [self._material(draw) for draw in draws]

    def _material(self, draw: Draw) -> Line:
        price = self._price(draw.source)
        money = None if price is None else times(price, draw.quantity)
        waste = {} if price is None else times(price, draw.wasted)
        head = (Part.MATERIAL, draw.into is not None, draw.order, draw.source, None, None)
        return Line(*head, Fraction(draw.quantity), price, money, waste)

    def _time(self, order: int, time: Time) -> Line:
        rate, amount = time.charge.per_hour, time.charge.amount
        if amount is None or rate is None:
            what = "NO-LABOUR-RATE" if time.part is Part.LABOUR else "NO-OVERHEAD-RATE"
            self.gaps.add(CostGap(what, None, order, f"{time.who} has no rate for that time"))
        money = None if amount is None else {self.book.currency: amount}
        price = None if rate is None else {self.book.currency: Fraction(rate)}
        return Line(time.part, False, order, None, time.who, time.stage, time.charge.minutes, price, money, {})

    def _gap(self, kind: str, thing: int, detail: str) -> None:
        self.gaps.add(CostGap(kind, thing, None, detail))
