"""What the orders cost that a thing came out of, and that their pieces bear all of it."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from db.domain.cost_book import Line, Part
from db.domain.costing import added
from db.domain.reckoning import Reckoning, borne
from db.domain.report import Money, Word
from db.domain.rounding import rounded


class OrderCost(NamedTuple):
    """One order in one currency. ``divided_by``: the good pieces of a closed order, the planned of an open one.

    ``cost`` = ``of_units`` + ``rounding`` of a closed order: each piece's cost is rounded by itself, and what that
    leaves over is named here and on no piece. Both null while it is open, or where no piece is good.
    ``material`` includes ``waste`` and what went into one piece alone.
    """

    order_no: str
    status: Word
    planned: Decimal
    good: Decimal
    defective: Decimal
    divided_by: Decimal
    currency: str
    material: Money
    waste: Money
    labour: Money
    overhead: Money
    cost: Money
    of_units: Money | None
    rounding: Money | None


def order_costs(reckoning: Reckoning, thing: int) -> list[OrderCost]:
    """The orders of one thing, by number and currency."""
    rows = [row for order in reckoning.book.orders_of[thing] for row in _costs(reckoning, order)]
    return sorted(rows, key=lambda row: (row.order_no, row.currency))


def _costs(reckoning: Reckoning, order: int) -> Iterator[OrderCost]:
    book = reckoning.book
    head, pieces, things = book.orders[order], book.total(order), sorted(book.made[order])
    own = {thing: reckoning.own(order, thing) for thing in things}
    lines = [*reckoning.pooled(order), *(line for one in own.values() for line in one)]
    whole = borne(lines)
    sums = {part: borne(line for line in lines if line.part is part) for part in Part}
    waste = added(line.waste for line in lines)
    units = _of_units(reckoning, order, own) if head.closed and pieces.good else None
    for currency in sorted(whole):
        cost, none = rounded(whole[currency]), Fraction(0)
        of_units = units.get(currency, Decimal(0)) if units is not None else None
        parts = (sums[Part.MATERIAL], waste, sums[Part.LABOUR], sums[Part.OVERHEAD])
        made = (head.planned, *pieces, pieces.good if head.closed else head.planned)
        yield OrderCost._make(
            (
                *(head.order_no, "CLOSED" if head.closed else "OPEN", *made, currency),
                *(rounded(one.get(currency, none)) for one in parts),
                *(cost, of_units, None if of_units is None else cost - of_units),
            )
        )


def _of_units(reckoning: Reckoning, order: int, own: dict[int, list[Line]]) -> dict[str, Decimal]:
    """The sum of what each thing bears of this order, each rounded as its own report tells it."""
    found: dict[str, Decimal] = {}
    for thing, lines in own.items():
        kept = [] if reckoning.book.fell(order, thing) else lines
        for currency, money in borne([*reckoning.shared(order, thing), *kept]).items():
            found[currency] = found.get(currency, Decimal(0)) + rounded(money)
    return found
