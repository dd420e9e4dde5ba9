"""Which events an auditor's question is about: lots with all that they are made of and went into, orders, products."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select, true, union

from db.models.fitting import load_set, unit_pass
from db.models.master import item
from db.models.material import trackable
from db.models.production import completion, material_issue, output, production_order
from db.queries.find import find_one
from db.queries.frontier import frontier_of
from db.queries.levels import levels
from db.queries.reports.recall_roots import EmptyRootError, Period
from db.queries.standing import standing
from db.queries.walk import Direction

USES = (material_issue, load_set)
TAKES_PART = (*USES, output)


@dataclass(frozen=True)
class Chosen:
    """Keys of the lots and units that were received and shipped, and of the orders; None: all of the period."""

    things: frozenset[int] | None
    orders: frozenset[int] | None
    period: Period


def chosen(
    connection: Connection,
    lots: Collection[int],
    orders: Sequence[str],
    products: Sequence[str],
    period: Period,
) -> Chosen:
    """All roots together; without any, the whole period. Raises EmptyRootError for an unknown order or product."""
    if not (lots or orders or products):
        return Chosen(None, _orders_in(connection, period), period)
    things, through = _walked(connection, lots)
    named = _keys(connection, "order", production_order.c.order_no, orders)
    items = _keys(connection, "product", item.c.code, products)
    made = set(
        connection.execute(select(trackable.c.id).where(among(connection, trackable.c.item_id, items))).scalars()
    )
    through |= _linked(connection, "trackable_id", made, "order_id") | named
    things |= made | _linked(connection, "order_id", named, "trackable_id")
    if period.start or period.end:
        through &= _orders_in(connection, period)
    return Chosen(frozenset(things), frozenset(through), period)


def lots_named(connection: Connection, codes: Sequence[str], item_code: str | None) -> set[int]:
    """The keys of lots and units. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    return {find_one(connection, code, item_code).id for code in codes}


def among(connection: Connection, column: Any, keys: Collection[int] | None) -> ColumnElement[bool]:
    """The column is one of the keys; of None every one."""
    return true() if keys is None else column.in_(select(frontier_of(connection, sorted(keys)).c.value))


def inside(moment: Any, period: Period) -> ColumnElement[bool]:
    """The moment is in the half-open period."""
    after = true() if period.start is None else moment >= period.start
    return after if period.end is None else after & (moment < period.end)


def _walked(connection: Connection, lots: Collection[int]) -> tuple[set[int], set[int]]:
    """These lots, everything in them and everything that they went into; and the orders in between."""
    things, orders = set(lots), set[int]()
    for direction in Direction if lots else ():
        for link in (link for level in levels(connection, lots, direction) for link in level if link.former is None):
            things |= {end for end in (link.source, link.target) if end is not None}
            orders |= {link.order_id} - {None}  # type: ignore[arg-type]
    return things, orders


def _keys(connection: Connection, root: str, column: Any, codes: Sequence[str]) -> set[int]:
    rows = connection.execute(select(column, column.table.c.id).where(column.in_(codes)))
    found = {code: key for code, key in rows}  # noqa: C416 - rows are no pairs to a type checker
    for code in codes:
        if code not in found:
            raise EmptyRootError(root, code, known=False)
    return set(found.values())


def _linked(connection: Connection, by: str, keys: Collection[int], far: str) -> set[int]:
    """From orders to what went in and came out, or from things to such orders."""
    parts = (select(one.c[far]).where(among(connection, one.c[by], keys), standing(one)) for one in TAKES_PART)
    return set(connection.execute(union(*parts)).scalars()) if keys else set()


def _orders_in(connection: Connection, period: Period) -> frozenset[int]:
    """Orders into which something went, or of which something came, within the period."""
    return frozenset(connection.execute(union(*_moments(period))).scalars())


def _moments(period: Period) -> Iterator[Select[Any]]:
    for table, moment in ((material_issue, material_issue.c.issued_at), (completion, completion.c.completed_at)):
        yield select(table.c.order_id).where(inside(moment, period), standing(table))
    loads = select(load_set.c.order_id).join(unit_pass, unit_pass.c.id == load_set.c.unit_pass_id)
    yield loads.where(inside(unit_pass.c.passed_at, period), standing(load_set))
