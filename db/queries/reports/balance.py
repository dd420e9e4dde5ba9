"""The mass balance of one lot or unit: what came in, what became of it, and whether the two agree.

received + produced + split or merged in + put in stock + returned by customers + adjusted (signed)
    = issued - returned from production - parts removed into stock + split or merged out
      + scrapped + sampled + returned to supplier + shipped + on hand

Every term is summed from facts; what the state row says is on hand is only compared with them.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.domain.numbers import plain
from db.domain.report import Content, Word, fields_of, table_of
from db.domain.rounding import rounded
from db.domain.terms import Quality
from db.models.master import item
from db.models.material import trackable, trackable_state
from db.queries.find import find_one
from db.queries.frontier import frontier_of
from db.queries.reports.balance_facts import ADJUSTED, IN, OUT, WASTED, BalanceFact, facts_of
from db.queries.reports.missing import MissingRow
from db.queries.reports.product import AskedCode

GOOD = frozenset({Quality.RELEASED.value, Quality.CONCESSION.value})
SHORTFALL = "IMPORT-SHORTFALL"


class Balance(NamedTuple):
    """In ``uom``. ``unaccounted``: came in, and is neither used nor on hand; 0 unless the record was tampered with.

    ``reconciliation_pct``: what became of it, and what is on hand, in percent of what documents say came in:
    adjustments are left out, so it is not 100 where a count or an import had to explain a difference.
    """

    item: str
    item_name: str
    code: str
    kind: Word
    uom: str
    came_in: Decimal
    adjusted: Decimal
    went_out: Decimal
    on_hand: Decimal
    on_hand_released: Decimal
    on_hand_quarantined: Decimal
    wasted: Decimal
    unaccounted: Decimal
    reconciliation_pct: Decimal | None
    quality: Word


class TermRow(NamedTuple):
    """One term. ``side``: IN, OUT, or PART_OF (waste: a part of what was issued). OUT terms that come back are < 0."""

    side: Word
    term: Word
    facts: int
    quantity: Decimal


class FactRow(NamedTuple):
    """One fact. ``fact``: STANDS or REVERSED; a reversed one is in no sum. ``other``: the lot, order or customer."""

    term: Word
    at: datetime
    number: str | None
    other: str | None
    quantity: Decimal
    fact: Word
    reason: str | None


class Stock(NamedTuple):
    """What the state says of a lot or unit."""

    item: str
    item_name: str
    code: str
    kind: str
    uom: str
    on_hand: Decimal
    quality: str


def balance_report(connection: Connection, code: str, item_code: str | None = None) -> Content:
    """Sections ``balance``, ``terms``, ``facts``, ``gaps``. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    key = find_one(connection, code, item_code).id
    state, facts = states_of(connection, [key])[key], facts_of(connection, [key])[key]
    counted = [one for one in facts if one.stands]
    terms = list(terms_of(counted))
    shown = (FactRow(f.term, f.at, f.number, f.other, f.quantity, _fact(f), f.reason) for f in facts)
    sections = (
        fields_of("balance", balance_of(state, counted)),
        table_of("terms", TermRow, terms),
        table_of("facts", FactRow, shown),
        table_of("gaps", MissingRow, _gaps(state, counted)),
    )
    return Content(fields_of("parameters", AskedCode(code, item_code)), sections, state.code)


def _fact(fact: BalanceFact) -> str:
    return "STANDS" if fact.stands else "REVERSED"


def states_of(connection: Connection, things: Collection[int]) -> dict[int, Stock]:
    """By the keys of these trackables, in the order of item and code."""
    here, state = frontier_of(connection, sorted(things)), trackable_state.c
    rows = connection.execute(
        select(
            trackable.c.id, item.c.code, item.c.name, trackable.c.code, trackable.c.kind, item.c.uom, state.on_hand,
            state.quality,
        )
        .select_from(here)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
        .order_by(item.c.code, trackable.c.code)
    )  # fmt: skip
    return {key: Stock._make(row) for key, *row in rows}


def balance_of(state: Stock, facts: Iterable[BalanceFact]) -> Balance:
    """Of the facts that stand."""
    sums = {row.term: row.quantity for row in terms_of(facts)}
    came_in, went_out = (sum((sums[term] for term in side), Decimal(0)) for side in (IN, OUT))
    adjusted, there = sums[ADJUSTED], state.on_hand
    good = there if state.quality in GOOD else Decimal(0)
    return Balance(
        *(state.item, state.item_name, state.code, state.kind, state.uom),
        came_in,
        adjusted,
        went_out,
        there,
        good,
        there - good,
        sums[WASTED],
        came_in + adjusted - went_out - there,
        _percent(went_out + there, came_in),
        state.quality,
    )


def _percent(part: Decimal, whole: Decimal) -> Decimal | None:
    return rounded(Fraction(part) * 100 / Fraction(whole)) if whole else None


def terms_of(counted: Iterable[BalanceFact]) -> Iterator[TermRow]:
    """Every term of the equation, those without a fact too."""
    facts = list(counted)
    for side, terms in (("IN", (*IN, ADJUSTED)), ("OUT", OUT), ("PART_OF", (WASTED,))):
        for term in terms:
            own = [fact.quantity for fact in facts if fact.term == term]
            yield TermRow(side, term, len(own), sum(own, Decimal(0)))


def _gaps(state: Stock, facts: list[BalanceFact]) -> list[MissingRow]:
    short = sum((f.quantity for f in facts if f.term == ADJUSTED and f.reason == SHORTFALL), Decimal(0))
    if not short:
        return []
    told = f"{plain(short)} {state.uom} more was drawn than came in"
    return [MissingRow(SHORTFALL, state.item, state.code, told)]
