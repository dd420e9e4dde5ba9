"""Every fact that moves the stock of some lots or units, in one statement, reversed ones too."""

from collections.abc import Collection, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    String,
    Table,
    cast,
    func,
    literal,
    null,
    select,
    union_all,
)

from db.domain.terms import Withdrawal
from db.models.columns import Amount
from db.models.fitting import component_removal, load_set, unit_pass
from db.models.ledger import entry
from db.models.master import customer, supplier
from db.models.material import adjustment, container, merge, receipt, receipt_line, split, trackable, withdrawal
from db.models.production import completion, issue_return, issue_waste, material_issue, production_order
from db.models.quality import customer_return, disposition, shipment, shipment_line
from db.queries.frontier import frontier_of
from db.queries.standing import standing

ADJUSTED, WASTED = "ADJUSTED", "WASTED"
IN = ("RECEIVED", "PRODUCED", "SPLIT_IN", "MERGED_IN", "PUT_IN", "CUSTOMER_RETURNED")
OUT = (
    "ISSUED",
    "RETURNED",
    "REMOVED",
    "SPLIT_OUT",
    "MERGED_OUT",
    Withdrawal.SCRAPPED.value,
    Withdrawal.SAMPLED.value,
    "SUPPLIER_RETURNED",
    "SHIPPED",
)
"""RETURNED (from production) and REMOVED (a part, into stock again) come back: their quantities are below zero."""


class BalanceFact(NamedTuple):
    """One fact. ``number``: of its document; ``other``: the lot, order, supplier or customer at the other end."""

    term: str
    at: datetime
    number: str | None
    other: str | None
    quantity: Decimal
    reason: str | None
    stands: bool
    key: int
    thing: int


def facts_of(connection: Connection, things: Collection[int]) -> dict[int, list[BalanceFact]]:
    """By the keys of these trackables; of each by term in the order of the equation, then by time."""
    asked = union_all(*_of(frontier_of(connection, sorted(things))))
    place = {term: number for number, term in enumerate((*IN, ADJUSTED, *OUT, WASTED))}
    found = map(BalanceFact._make, connection.execute(asked))
    told: dict[int, list[BalanceFact]] = {thing: [] for thing in things}
    for one in sorted(found, key=lambda one: (place[one.term], one.at, one.key)):
        told[one.thing].append(one)
    return told


def _of(here: FromClause) -> Iterator[Select[Any]]:
    for fact, thing in (*_came(), *_drawn(), *_lots(), *_left()):
        yield fact.join(here, here.c.value == thing).add_columns(thing.label("thing"))


Asked = tuple[Select[Any], ColumnElement[Any]]
"""The facts of one kind, and the column that says whose they are."""


_NONE = cast(null(), String)


def _fact(
    term: str | ColumnElement[Any],
    table: Table,
    amount: ColumnElement[Any],
    *,
    at: ColumnElement[Any] | None = None,
    number: ColumnElement[Any] = _NONE,
    other: ColumnElement[Any] = _NONE,
    reason: ColumnElement[Any] = _NONE,
) -> Select[Any]:
    """The row of one kind of fact; acts without a time of their own happened when their entry says."""
    return (
        select(
            cast(literal(term) if isinstance(term, str) else term, String).label("term"),
            (entry.c.happened_at if at is None else at).label("at"),
            number.label("number"),
            other.label("other"),
            amount.cast(Amount).label("quantity"),
            reason.label("reason"),
            standing(table).label("stands"),
            table.c.id.label("key"),
        )
        .select_from(table)
        .join(entry, entry.c.id == table.c.entry_id)
    )


def _came() -> Iterator[Asked]:
    line, made, back = receipt_line.c, completion.c, customer_return.c
    received = _fact("RECEIVED", receipt_line, line.quantity, at=line.received_at, number=receipt.c.receipt_no,
                     other=supplier.c.code)  # fmt: skip
    received = received.join(receipt, receipt.c.id == line.receipt_id)
    yield received.outerjoin(supplier, supplier.c.id == receipt.c.supplier_id), line.trackable_id
    produced = _fact("PRODUCED", completion, made.into_stock, at=made.completed_at, number=made.completion_no,
                     other=production_order.c.order_no)  # fmt: skip
    produced = produced.join(production_order, production_order.c.id == made.order_id)
    yield produced.where(made.into_stock != 0), made.trackable_id
    yield _fact("PUT_IN", container, container.c.quantity), container.c.trackable_id
    decided = disposition.c
    put_in = _fact("PUT_IN", disposition, decided.into_stock, at=decided.decided_at, reason=decided.decision)
    yield put_in.where(decided.into_stock != 0), decided.trackable_id
    returned = _fact("CUSTOMER_RETURNED", customer_return, back.quantity, at=back.returned_at, number=back.return_no,
                     other=customer.c.code, reason=back.reason)  # fmt: skip
    yield returned.join(customer, customer.c.id == back.customer_id), back.trackable_id
    changed = _fact(ADJUSTED, adjustment, adjustment.c.quantity, reason=adjustment.c.reason)
    yield changed, adjustment.c.trackable_id


def _drawn() -> Iterator[Asked]:
    issue, order = material_issue.c, production_order.c
    issued = _fact("ISSUED", material_issue, issue.quantity, at=issue.issued_at, other=order.order_no)
    yield issued.join(production_order, order.id == issue.order_id), issue.trackable_id
    loaded = _fact("ISSUED", load_set, load_set.c.quantity, at=unit_pass.c.passed_at, other=order.order_no)
    loaded = loaded.join(unit_pass, unit_pass.c.id == load_set.c.unit_pass_id)
    yield loaded.join(production_order, order.id == load_set.c.order_id), load_set.c.trackable_id
    taken_out = (
        ("RETURNED", issue_return, -issue_return.c.quantity, _NONE),
        ("REMOVED", component_removal, -component_removal.c.into_stock, component_removal.c.reason),
        (WASTED, issue_waste, issue_waste.c.quantity, issue_waste.c.reason),
    )
    for term, table, amount, reason in taken_out:
        part = _fact(term, table, amount, other=order.order_no, reason=reason)
        part = part.join(material_issue, issue.id == table.c.issue_id)
        part = part.join(production_order, order.id == issue.order_id)
        yield part.where(amount != 0), issue.trackable_id


def _lots() -> Iterator[Asked]:
    """Splits and merges, from both ends."""
    for table, into, terms in ((split, "child_id", "SPLIT"), (merge, "into_id", "MERGED")):
        for term, mine, far in ((f"{terms}_IN", into, "trackable_id"), (f"{terms}_OUT", "trackable_id", into)):
            other = trackable.alias(f"other_{term.lower()}")
            moved = _fact(term, table, table.c.quantity, other=other.c.code)
            yield moved.join(other, other.c.id == table.c[far]), table.c[mine]


def _left() -> Iterator[Asked]:
    out, line = withdrawal.c, shipment_line.c
    term = func.replace(out.kind, Withdrawal.SUPPLIER_RETURN.value, "SUPPLIER_RETURNED")
    yield _fact(term, withdrawal, out.quantity, reason=out.reason), out.trackable_id
    shipped = _fact("SHIPPED", shipment_line, line.quantity, at=line.shipped_at, number=shipment.c.shipment_no,
                    other=customer.c.code)  # fmt: skip
    shipped = shipped.join(shipment, shipment.c.id == line.shipment_id)
    yield shipped.join(customer, customer.c.id == shipment.c.customer_id), line.trackable_id
