"""Costs against sums that are made another way: nothing of a closed order is lost, nothing is counted twice."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from db.domain.cost_book import Book, Draw, OrderHead, Origin, Part, Pieces, Time
from db.domain.costing import Charge, added, times
from db.domain.reckoning import Reckoning, borne

UNITS = range(1, 7)
LOTS = range(100, 104)
amounts = st.decimals(0, 50, places=2)
draws = st.lists(
    st.builds(
        Draw, st.sampled_from(LOTS), st.just(1), st.one_of(st.none(), st.sampled_from(UNITS)),
        st.decimals("0.01", 50, places=2), st.decimals(0, 1, places=2),
    ),
    max_size=12,
)  # fmt: skip
prices = st.fixed_dictionaries({lot: st.tuples(st.sampled_from(["EUR", "USD"]), amounts) for lot in LOTS})
hours = st.lists(
    st.builds(Time, st.sampled_from([Part.LABOUR, Part.OVERHEAD]), st.just("1042"), st.just(10),
              st.builds(Charge, amounts, st.fractions(0, 90))), max_size=4,
)  # fmt: skip
good_or_not = st.fixed_dictionaries(dict.fromkeys(UNITS, st.booleans()))


Paid = dict[int, tuple[str, Decimal]]


def euros(amount: str) -> dict[str, Fraction]:
    return {"EUR": Fraction(amount)}


def worth(taken: list[Draw], paid: Paid) -> Fraction:
    """All currencies together: a sum that only tests make."""
    return sum((Fraction(draw.quantity) * Fraction(paid[draw.source][1]) for draw in taken), Fraction(0))


def paid_hours(time: list[Time]) -> Fraction:
    return sum((one.charge.minutes * Fraction(one.charge.per_hour or 0) / 60 for one in time), Fraction(0))


def book(taken: list[Draw], paid: Paid, time: list[Time], good: Mapping[int, bool], *, closed: bool) -> Book:
    pieces = {unit: Pieces(Decimal(fine), Decimal(not fine)) for unit, fine in good.items()}
    origins = {
        lot: [Origin(Part.RECEIPT, Decimal(9), {currency: Fraction(cost)}, document="R")]
        for lot, (currency, cost) in paid.items()
    }
    return Book(
        frozenset(UNITS), origins, {1: OrderHead("PO", Decimal(len(UNITS)), closed)}, {1: pieces}, tuple(taken),
        {1: time}, currency="EUR",
    )  # fmt: skip


@given(draws, prices, hours, good_or_not)
def test_the_good_pieces_of_a_closed_order_bear_all_of_it(
    taken: list[Draw], paid: Paid, time: list[Time], good: dict[int, bool]
) -> None:
    reckoning = Reckoning(book(taken, paid, time, good, closed=True))
    spent = [times({paid[draw.source][0]: Fraction(paid[draw.source][1])}, draw.quantity) for draw in taken]
    whole = added([*spent, {"EUR": paid_hours(time)}])
    units = added(reckoning.cost(unit).total or {} for unit in UNITS)
    expected = whole if any(good.values()) else {}
    for currency in ("EUR", "USD"):
        assert units.get(currency, 0) == expected.get(currency, 0)
    for unit in UNITS:
        cost = reckoning.cost(unit)
        assert borne(cost.lines) == (cost.total or borne(cost.lines))
        assert good[unit] or not cost.lines


@given(draws, prices, hours, good_or_not)
def test_a_piece_costs_its_own_and_one_good_piece_of_the_rest(
    taken: list[Draw], paid: Paid, time: list[Time], good: dict[int, bool]
) -> None:
    made = book(taken, paid, time, good, closed=True)
    reckoning, count = Reckoning(made), sum(good.values())
    for unit in [unit for unit in UNITS if good[unit]]:
        own = [draw for draw in taken if draw.into == unit]
        rest = [draw for draw in taken if draw.into is None or not good[draw.into]]
        expected = worth(own, paid) + (worth(rest, paid) + paid_hours(time)) / count
        assert sum((reckoning.cost(unit).total or {}).values(), Fraction(0)) == expected


def simple(*, closed: bool, good: int, planned: int = 4) -> Reckoning:
    made = {1: {unit: Pieces(Decimal(1)) for unit in range(1, good + 1)}}
    origins = {100: [Origin(Part.RECEIPT, Decimal(1), {"EUR": Fraction(3)})]}
    orders = {1: OrderHead("PO", Decimal(planned), closed)}
    taken = (Draw(100, 1, None, Decimal(4), Decimal(0)),)
    return Reckoning(Book(frozenset({1, 2, 3, 4}), origins, orders, made, taken))


def test_an_open_order_is_divided_by_what_is_planned() -> None:
    assert simple(closed=False, good=2).cost(1).total == euros("3")
    assert simple(closed=True, good=2).cost(1).total == euros("6")


def test_a_chain_of_any_length_and_a_circle() -> None:
    length = 5000
    chain = {n: [Origin(Part.SPLIT, Decimal(1), source=n + 1)] for n in range(length)}
    chain[length] = [Origin(Part.RECEIPT, Decimal(1), {"EUR": Fraction(7)})]
    reckoning = Reckoning(Book(origins=chain))
    assert reckoning.cost(0).per_unit == euros("7")
    assert not reckoning.gaps
    circle = {1: [Origin(Part.MERGE, Decimal(1), source=2)], 2: [Origin(Part.MERGE, Decimal(1), source=1)]}
    turning = Reckoning(Book(origins=circle))
    assert turning.cost(1).per_unit is None
    assert "CIRCLE" in {gap.kind for gap in turning.gaps}


def test_a_lot_is_the_mean_of_all_it_came_from() -> None:
    """Ten bought at 2, of another receipt nobody knows the price, twenty poured in from a lot at 5."""
    origins = {
        1: [
            Origin(Part.RECEIPT, Decimal(10), {"EUR": Fraction(2)}),
            Origin(Part.RECEIPT, Decimal(90)),
            Origin(Part.MERGE, Decimal(20), source=2),
        ],
        2: [Origin(Part.RECEIPT, Decimal(20), {"EUR": Fraction(5)})],
    }
    reckoning = Reckoning(Book(origins=origins))
    cost = reckoning.cost(1)
    assert (cost.per_unit, cost.total) == (euros("4"), euros("120"))
    assert cost.quantity == 30
    assert not reckoning.gaps


def test_a_lot_that_was_reworked_in_part_is_paid_once() -> None:
    """Ten pieces at 3; four of them came back into an order that put 8 more into them."""
    origins = {100: [Origin(Part.RECEIPT, Decimal(1), {"EUR": Fraction(1)})]}
    orders = {1: OrderHead("PO-1", Decimal(10), closed=True), 2: OrderHead("PO-2", Decimal(4), closed=True)}
    made = {1: {7: Pieces(Decimal(10))}, 2: {7: Pieces(Decimal(4))}}
    taken = (
        Draw(100, 1, None, Decimal(30), Decimal(0)),
        Draw(7, 2, None, Decimal(4), Decimal(0)),
        Draw(100, 2, None, Decimal(8), Decimal(0)),
    )
    cost = Reckoning(Book(frozenset(), origins, orders, made, taken)).cost(7)
    assert cost.quantity == 10
    assert cost.per_unit == euros("3.8")
