"""What a lot or unit truly cost: every amount with its source, every missing price or rate as a named gap."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from sqlalchemy import Connection

from db.domain.cost_book import CostGap, Line, Part
from db.domain.costing import Money, added, times
from db.domain.reckoning import Cost, Reckoning
from db.domain.report import Content, Share, Word, fields_of, table_of
from db.domain.report import Money as Amount
from db.domain.rounding import rounded
from db.queries.find import find_one
from db.queries.reports.cost_facts import book_of
from db.queries.reports.cost_orders import OrderCost, order_costs
from db.queries.reports.cost_walk import walk_back
from db.queries.reports.missing import MissingRow, missing
from db.queries.reports.product import AskedCode
from db.queries.trace_facts import TrackedThing, things_of


class CostHead(NamedTuple):
    """What was asked about. ``quantity`` in ``uom``: how much of it the totals are for.

    ``status``: FINAL, or PROVISIONAL while an order behind it is open. ``known``: COMPLETE, or GAPS: it cost more.
    """

    item: str
    item_name: str
    code: str
    kind: Word
    uom: str
    quantity: Decimal
    status: Word
    known: Word


class TotalRow(NamedTuple):
    """All of one currency. ``material`` includes ``waste``; what a lot was bought or drawn for is material too."""

    currency: str
    material: Amount
    waste: Amount
    labour: Amount
    overhead: Amount
    scrap: Amount
    total: Amount
    per_unit: Amount


class LineRow(NamedTuple):
    """One amount. ``amount`` is ``share`` of ``whole``; null where the price is not known.

    ``quantity`` is in ``uom`` (min: minutes) at ``price`` per uom (of minutes: per hour). ``scope``: OWN, what names
    this unit; SHARED, what all pieces of the order share. ``source``: receipt, person, or work centre.
    """

    part: Word
    scope: Word
    order_no: str | None
    stage: int | None
    item: str | None
    code: str | None
    source: str | None
    quantity: Decimal
    uom: str | None
    price: Amount | None
    currency: str | None
    whole: Amount | None
    share: Share
    amount: Amount | None
    waste: Amount | None


class PriceRow(NamedTuple):
    """What one ``uom`` of a lot or unit cost that is in it, and where that is from (receipts, lots, orders)."""

    item: str
    code: str
    uom: str
    origin: str
    currency: str | None
    price: Amount | None


Things = dict[int, TrackedThing]


def cost_report(connection: Connection, code: str, item_code: str | None = None) -> Content:
    """All sections. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    root = find_one(connection, code, item_code).id
    walked = walk_back(connection, root)
    reckoning = Reckoning(book_of(connection, walked))
    things: Things = things_of(connection, walked.things)
    cost = reckoning.cost(root)
    prices = [one for one in reckoning.known().items() if one[0] != root]
    head = _head(reckoning, things[root], cost)
    orders = order_costs(reckoning, root)
    sections = (
        fields_of("cost", head),
        table_of("totals", TotalRow, _totals(cost)),
        table_of("lines", LineRow, _lines(reckoning, things, cost)),
        table_of("prices", PriceRow, _prices(reckoning, things, prices)),
        table_of("orders", OrderCost, orders),
        table_of("gaps", MissingRow, missing(_gap(reckoning, things, gap) for gap in reckoning.gaps)),
    )
    return Content(fields_of("parameters", AskedCode(code, item_code)), sections, things[root].code)


def _head(reckoning: Reckoning, thing: TrackedThing, cost: Cost) -> CostHead:
    open_still = any(not reckoning.book.orders[order].closed for order in reckoning.orders)
    status = "PROVISIONAL" if open_still else "FINAL"
    known = "GAPS" if reckoning.gaps else "COMPLETE"
    quantity = rounded(cost.quantity, 6)
    return CostHead(thing.item, thing.item_name, thing.code, thing.kind, thing.uom, quantity, status, known)


_GROUP = {Part.RECEIPT: Part.MATERIAL, Part.SPLIT: Part.MATERIAL, Part.MERGE: Part.MATERIAL}


def _totals(cost: Cost) -> Iterator[TotalRow]:
    parts: dict[Part, list[Money]] = {part: [] for part in Part}
    for line in cost.lines:
        parts[_GROUP.get(line.part, line.part)].append(times(line.money or {}, line.share))
    sums = {part: added(moneys) for part, moneys in parts.items()}
    waste = added(times(line.waste, line.share) for line in cost.lines)
    for currency, per_unit in sorted((cost.per_unit or {}).items()):
        own = {part: sums[part].get(currency, Fraction(0)) for part in Part}
        parts_told = (own[Part.MATERIAL], waste.get(currency, Fraction(0)), own[Part.LABOUR], own[Part.OVERHEAD])
        whole = (*parts_told, own[Part.SCRAP], per_unit * cost.quantity, per_unit)
        yield TotalRow._make((currency, *map(rounded, whole)))


def _lines(reckoning: Reckoning, things: Things, cost: Cost) -> list[LineRow]:
    order = {part: place for place, part in enumerate(Part)}
    rows = [(line, row) for line in cost.lines for row in _rows(reckoning, things, line)]
    rows.sort(
        key=lambda one: (one[1].order_no or "", order[one[0].part], *map(str, one[1][3:7]), one[1].currency or "")
    )
    return [row for _, row in rows]


def _rows(reckoning: Reckoning, things: Things, line: Line) -> Iterator[LineRow]:
    """One row per currency; one without where the price is not known."""
    book = reckoning.book
    head = book.orders.get(line.order) if line.order is not None else None
    thing = things.get(line.source) if line.source is not None else None
    uom = "min" if line.part in {Part.LABOUR, Part.OVERHEAD} else thing.uom if thing else None
    start: tuple[Any, ...] = (
        line.part.value,
        "OWN" if line.own else "SHARED",
        head.order_no if head else None,
        line.stage,
        thing.item if thing else None,
        thing.code if thing else None,
        line.who,
        rounded(line.quantity, 6),
        uom,
    )
    share = rounded(line.share, 6)
    if not line.money:
        yield LineRow._make((*start, None, None, None, share, None, None))
    for currency, money in sorted((line.money or {}).items()):
        price = (line.price or {}).get(currency)
        waste = rounded(line.waste.get(currency, Fraction(0)) * line.share)
        told = (None if price is None else rounded(price), currency, rounded(money), share)
        yield LineRow._make((*start, *told, rounded(money * line.share), waste))


def _prices(reckoning: Reckoning, things: Things, known: Iterable[tuple[int, Cost]]) -> list[PriceRow]:
    rows = []
    for key, cost in known:
        thing, origin = things[key], _origin(reckoning, things, key)
        head = (thing.item, thing.code, thing.uom, origin)
        per_unit = sorted((cost.per_unit or {}).items())
        rows += [PriceRow(*head, currency, rounded(price)) for currency, price in per_unit]
        if not per_unit:
            rows.append(PriceRow(*head, None, None))
    return sorted(rows, key=lambda row: (row.item, row.code, row.currency or ""))


def _origin(reckoning: Reckoning, things: Things, key: int) -> str:
    """The documents behind a price, each once."""
    book = reckoning.book
    named = [one.document for one in book.origins.get(key, ()) if one.document]
    drawn = [things[one.source].code for one in book.origins.get(key, ()) if one.source is not None]
    made = [book.orders[order].order_no for order in book.orders_of[key]]
    return ", ".join(dict.fromkeys((*named, *drawn, *made)))


def _gap(reckoning: Reckoning, things: Things, gap: CostGap) -> MissingRow:
    if gap.thing is not None:
        return MissingRow(gap.kind, things[gap.thing].item, things[gap.thing].code, gap.detail)
    number = reckoning.book.orders[gap.order].order_no if gap.order is not None else None
    return MissingRow(gap.kind, None, number, gap.detail)
