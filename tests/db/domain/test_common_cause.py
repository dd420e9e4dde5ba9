"""What things have in common, against a model that tries every path."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from db.domain.common_cause import Cause, Factor, Ways, compared

things = st.integers(0, 6)
direct = st.dictionaries(st.tuples(things, things), st.booleans(), max_size=10)
made = st.sets(st.tuples(things, st.integers(0, 2)), max_size=5)
taken = st.sets(st.tuples(st.integers(0, 2), things), max_size=5)


@given(direct, made, taken, things)
def test_everything_in_a_thing_is_as_sure_as_its_best_path(
    fitted: dict[tuple[int, int], bool], out: set[tuple[int, int]], into: set[tuple[int, int]], root: int
) -> None:
    ways = Ways()
    for (target, source), sure in fitted.items():
        ways.direct[target][source] = sure
    for thing, order in out:
        ways.orders_of[thing].add(order)
    for order, thing in into:
        ways.into_order[order].add(thing)
    steps = [(a, b, sure) for (a, b), sure in fitted.items()]
    steps += [(a, b, False) for a, order in out for other, b in into if order == other]
    best = {root: True}
    for _ in range(20):
        for near, far, sure in steps:
            if near in best:
                best[far] = best.get(far, False) or (best[near] and sure)
    found, orders = ways.reached(root)
    assert found == best
    assert orders == {order for thing, order in out if thing in best}


LOTS = [Factor(Cause.LOT, "OAK", code) for code in "ABC"]
units = st.lists(st.dictionaries(st.sampled_from(LOTS), st.booleans()), max_size=5)


@given(units, units)
def test_the_most_telling_comes_first(bad: list[dict[Factor, bool]], good: list[dict[Factor, bool]]) -> None:
    found, totals = compared(bad, good)
    assert totals == (len(bad), len(good))
    assert {one.factor for one in found} == {factor for unit in bad for factor in unit}
    shares = [one.bad / max(len(bad), 1) - one.good / max(len(good), 1) for one in found]
    assert all(one >= after - 1e-9 for one, after in itertools.pairwise(shares))
    for one in found:
        assert one.bad == len([unit for unit in bad if one.factor in unit])
        assert one.good == len([unit for unit in good if one.factor in unit])
        assert one.certain == len([unit for unit in bad if unit.get(one.factor)])
