"""The quantity check of a recall: what became of each lot it starts at, split by where it is now."""

from collections.abc import Collection, Iterator
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Connection

from db.domain.report import Word
from db.domain.terms import Withdrawal
from db.queries.reports.balance import balance_of, states_of, terms_of
from db.queries.reports.balance_facts import facts_of


class LotBalance(NamedTuple):
    """A ``Balance``, and its terms: ``customer_returned`` is a part of ``came_in``, the others are of ``went_out``.

    ``consumed`` is issued without what came back into stock, ``divided`` went into other lots. In ``uom``.
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
    customer_returned: Decimal
    consumed: Decimal
    divided: Decimal
    sampled: Decimal
    scrapped: Decimal
    supplier_returned: Decimal
    shipped: Decimal


PARTS: tuple[tuple[str, ...], ...] = (
    ("CUSTOMER_RETURNED",),
    ("ISSUED", "RETURNED", "REMOVED"),
    ("SPLIT_OUT", "MERGED_OUT"),
    (Withdrawal.SAMPLED.value,),
    (Withdrawal.SCRAPPED.value,),
    ("SUPPLIER_RETURNED",),
    ("SHIPPED",),
)


def lot_balances(connection: Connection, lots: Collection[int]) -> Iterator[LotBalance]:
    """By item and code; two statements however many lots there are."""
    facts = facts_of(connection, lots) if lots else {}
    for key, state in states_of(connection, lots).items():
        counted = [one for one in facts[key] if one.stands]
        sums = {row.term: row.quantity for row in terms_of(counted)}
        parts = (sum((sums[term] for term in terms), Decimal(0)) for terms in PARTS)
        yield LotBalance._make((*balance_of(state, counted), *parts))
