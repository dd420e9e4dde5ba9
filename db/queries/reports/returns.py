"""What customers sent back, by reason, against the lots, suppliers, machines, people and shifts behind it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, func, select, type_coerce

from db.domain.report import Content, Share, Word, fields_of, table_of
from db.domain.rounding import ratio
from db.models.columns import Amount
from db.models.master import customer, item
from db.models.material import trackable
from db.models.production import production_order
from db.models.quality import customer_return, shipment_line
from db.queries.reports.factors import Found, factors_of
from db.queries.standing import standing

if TYPE_CHECKING:
    from db.domain.common_cause import Factor


class ReturnsAsked(NamedTuple):
    """Returns in the half-open period [since, until)."""

    since: datetime
    until: datetime


class ReasonRow(NamedTuple):
    """One reason: how many things came back for it, from how many customers."""

    reason: str | None
    returns: int
    things: int
    customers: int


class ItemRow(NamedTuple):
    """One item, in ``uom``: shipped and returned in the period; rate = returned / shipped."""

    item: str
    item_name: str
    uom: str
    shipped: Decimal
    returned: Decimal
    rate: Share | None


class FactorRow(NamedTuple):
    """One thing that may be behind returns of one reason: how many of them have it, ``certain``: for sure."""

    reason: str | None
    factor: Word
    item: str | None
    code: str
    returns: int
    certain: int
    share: Share | None


class ReturnRow(NamedTuple):
    """One return, in ``uom``."""

    returned_at: datetime
    return_no: str
    customer: str
    item: str
    code: str
    quantity: Decimal
    uom: str
    reason: str | None
    order_no: str | None


def returns_report(connection: Connection, asked: ReturnsAsked) -> Content:
    """Sections ``reasons``, ``items``, ``factors``, ``returns``."""
    found = _returns(connection, asked)
    factors = factors_of(connection, sorted({key for key, _ in found})) if found else {}
    sections = (
        table_of("reasons", ReasonRow, _reasons(found)),
        table_of("items", ItemRow, _items(connection, asked, [row for _, row in found])),
        table_of("factors", FactorRow, _factors(found, factors)),
        table_of("returns", ReturnRow, (row for _, row in found)),
    )
    return Content(fields_of("parameters", asked), sections)


Keyed = Sequence[tuple[int, ReturnRow]]


def _returns(connection: Connection, asked: ReturnsAsked) -> list[tuple[int, ReturnRow]]:
    back = customer_return.c
    rows = connection.execute(
        select(
            back.trackable_id, back.returned_at, back.return_no, customer.c.code, item.c.code, trackable.c.code,
            back.quantity, item.c.uom, back.reason, production_order.c.order_no,
        )
        .select_from(customer_return)
        .join(customer, customer.c.id == back.customer_id)
        .join(trackable, trackable.c.id == back.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .outerjoin(production_order, production_order.c.id == trackable.c.origin_order_id)
        .where(standing(customer_return), back.returned_at >= asked.since, back.returned_at < asked.until)
    )  # fmt: skip
    found = [(row[0], ReturnRow._make(row[1:])) for row in rows]
    return sorted(found, key=lambda one: (one[1].returned_at, one[1].return_no, one[1].item, one[1].code))


def _by_reason(found: Keyed) -> Iterator[tuple[str | None, Keyed]]:
    groups: dict[str | None, list[tuple[int, ReturnRow]]] = defaultdict(list)
    for one in found:
        groups[one[1].reason].append(one)
    yield from sorted(groups.items(), key=lambda group: (-len(group[1]), group[0] or ""))


def _reasons(found: Keyed) -> Iterator[ReasonRow]:
    for reason, rows in _by_reason(found):
        yield ReasonRow(reason, len(rows), len({key for key, _ in rows}), len({row.customer for _, row in rows}))


def _factors(found: Keyed, factors: Mapping[int, Found]) -> Iterator[FactorRow]:
    """By reason, the most frequent first."""
    for reason, rows in _by_reason(found):
        having: Counter[Factor] = Counter()
        certain: Counter[Factor] = Counter()
        for key, _ in rows:
            having.update(factors[key].keys())
            certain.update(factor for factor, sure in factors[key].items() if sure)
        for factor in sorted(having, key=lambda one: (one.cause, -having[one], one.item or "", one.code)):
            share = ratio(Decimal(having[factor]), Decimal(len(rows)))
            yield FactorRow(reason, *factor, having[factor], certain[factor], share)


def _items(connection: Connection, asked: ReturnsAsked, back: Iterable[ReturnRow]) -> Iterator[ItemRow]:
    """Of the items that came back."""
    returned: dict[str, Decimal] = defaultdict(Decimal)
    for row in back:
        returned[row.item] += row.quantity
    for code, name, uom, shipped in _shipped(connection, asked, returned):
        quantity = shipped or Decimal(0)
        yield ItemRow(code, name, uom, quantity, returned[code], ratio(returned[code], quantity))


def _shipped(connection: Connection, asked: ReturnsAsked, codes: Iterable[str]) -> list[Any]:
    line = shipment_line.c
    sent = (
        select(trackable.c.item_id, func.sum(line.quantity).label("quantity"))
        .join(trackable, trackable.c.id == line.trackable_id)
        .where(standing(shipment_line), line.shipped_at >= asked.since, line.shipped_at < asked.until)
        .group_by(trackable.c.item_id)
        .subquery()
    )
    rows = connection.execute(
        select(item.c.code, item.c.name, item.c.uom, type_coerce(sent.c.quantity, Amount))
        .outerjoin(sent, sent.c.item_id == item.c.id)
        .where(item.c.code.in_(list(codes)))
    )
    return sorted(rows, key=lambda row: str(row.code))
