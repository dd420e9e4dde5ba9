"""Time against a brute model that asks every single minute."""

import itertools
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from db.domain.costing import Rate, added, charges, mean, times
from db.domain.rounding import ratio, rounded
from db.domain.working_time import (
    BACKWARDS,
    NO_END,
    NO_TIMES,
    Noted,
    Span,
    common,
    minutes_of,
    run_times,
    shared,
    union,
    without,
)

START = datetime(2024, 3, 31, tzinfo=UTC)
LAST = 90


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def span(pair: tuple[int, int]) -> Span:
    return Span(at(min(pair)), at(max(pair)))


minute = st.integers(0, LAST)
spans = st.lists(st.tuples(minute, minute).map(span), max_size=5)


def has(one: Span, number: int) -> bool:
    return one.start <= at(number) < one.end


def inside(ones: list[Span]) -> set[int]:
    return {number for number in range(LAST) if any(has(one, number) for one in ones)}


@given(spans, spans)
def test_sets_of_time(ones: list[Span], others: list[Span]) -> None:
    together, both, alone = list(union([*ones, *others])), common(ones, others), without(ones, others)
    assert inside(together) == inside(ones) | inside(others)
    assert inside(both) == inside(ones) & inside(others)
    assert inside(alone) == inside(ones) - inside(others)
    for result in (together, both, alone):
        assert minutes_of(result) == len(inside(result)), "no moment is in it twice"
    assert all(a.end < b.start for a, b in itertools.pairwise(together))


@given(st.dictionaries(st.integers(0, 4), spans, max_size=5))
def test_a_person_is_shared_equally_minute_by_minute(runs: dict[int, list[Span]]) -> None:
    brute, minutes = dict.fromkeys(runs, Fraction(0)), {key: inside(ones) for key, ones in runs.items()}
    for number in range(LAST):
        there = [key for key in runs if number in minutes[key]]
        for key in there:
            brute[key] += Fraction(1, len(there))
    found = {
        key: sum((one.minutes * part for one, part in pieces), Fraction(0)) for key, pieces in shared(runs).items()
    }
    assert found == brute
    everything = [one for ones in runs.values() for one in ones]
    assert sum(found.values()) == len(inside(everything)), "a minute of a person is paid once"


rates = st.lists(st.tuples(minute, st.decimals(0, 90, places=2)), max_size=4, unique_by=lambda one: one[0])


@given(spans, rates)
def test_a_minute_is_paid_at_the_rate_valid_then(ones: list[Span], given_rates: list[tuple[int, Decimal]]) -> None:
    by_time = sorted(Rate(at(number), rate) for number, rate in given_rates)
    pieces = [(one, Fraction(1, 2)) for one in ones]
    paid, unpaid = Fraction(0), Fraction(0)
    for number in range(LAST):
        valid = [rate.per_hour for rate in by_time if rate.valid_from <= at(number)]
        for _ in [one for one in ones if has(one, number)]:
            paid += Fraction(valid[-1]) / 120 if valid else 0
            unpaid += 0 if valid else Fraction(1, 2)
    found = charges(pieces, by_time)
    assert sum(one.amount for one in found if one.amount is not None) == paid
    assert sum(one.minutes for one in found if one.amount is None) == unpaid
    assert sum(one.minutes for one in found) == minutes_of(ones) / 2


steps = st.lists(st.tuples(st.sampled_from(["PAUSE", "RESUME"]), st.integers(0, 9)), max_size=6)


@given(steps, st.sampled_from(["FINISH", "LEAVE", None]))
def test_a_run_works_where_it_is_not_paused(acts: list[tuple[str, int]], last: str | None) -> None:
    """The brute model keeps a state per minute."""
    events, clock, working, paused = [Noted("START", at(0))], 0, True, False
    expected: tuple[set[int], set[int]] = (set(), set())
    for act, length in [*acts, (last, 5)]:
        expected[0 if working else 1].update(range(clock, clock + length))
        if act is None:
            break
        clock += length
        working, paused = act == "RESUME", act == "PAUSE"
        events.append(Noted(act, at(clock), "BREAK" if paused else None))
    found = run_times(events)
    if last is None:
        known = set(range(clock))
        assert (found.trouble, found.since, found.paused_now) == (NO_END, at(clock), events[-1].event == "PAUSE")
        expected = (expected[0] & known, expected[1] & known)
    else:
        assert (found.trouble, found.since) == (None, None)
    assert inside(list(found.working)) == expected[0]
    assert inside([one.span for one in found.pauses]) == expected[1]
    assert minutes_of(found.open) == len(expected[0] | expected[1])


def test_times_that_are_not_known_or_cannot_be() -> None:
    assert run_times([Noted("START", None), Noted("FINISH", at(1))]).trouble == NO_TIMES
    assert run_times([Noted("FINISH", at(1))]).trouble == NO_TIMES
    assert run_times([Noted("START", at(2)), Noted("FINISH", at(1))]).trouble == BACKWARDS
    assert run_times([]).trouble == NO_TIMES


money = st.dictionaries(st.sampled_from(["EUR", "USD", "TRY"]), st.fractions(0, 100), max_size=3)


@given(st.lists(st.tuples(st.fractions(0, 50), money), max_size=5))
def test_currencies_are_never_added(parts: list[tuple[Fraction, dict[str, Fraction]]]) -> None:
    whole = sum((quantity for quantity, _ in parts), Fraction(0))
    price = mean(parts)
    assert (price is None) == (whole == 0)
    for currency in ("EUR", "USD", "TRY"):
        paid = sum((quantity * one.get(currency, Fraction(0)) for quantity, one in parts), Fraction(0))
        assert times(price or {}, whole).get(currency, 0) == paid
    assert added([]) == {}


@settings(max_examples=300)
@given(st.fractions())
def test_output_is_rounded_half_to_even(value: Fraction) -> None:
    told = rounded(value)
    assert abs(Fraction(told) - value) <= Fraction(1, 20000)
    assert rounded(Fraction(1, 20000)) == 0
    assert rounded(Fraction(3, 20000)) == Decimal("0.0002")
    assert ratio(Decimal(1), Decimal(0)) is None
