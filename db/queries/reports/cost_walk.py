"""What a thing was made of, for its cost: one statement per level, however many units there are.

Of each order that is passed: what all of its pieces share, and what went into pieces that came out bad, because the
good ones bear that. Of the order that was asked about itself: what went into each of its pieces.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    CompoundSelect,
    Connection,
    FromClause,
    Select,
    String,
    and_,
    cast,
    func,
    literal,
    null,
    select,
    type_coerce,
    union_all,
)

from db.domain.cost_book import Draw, Origin, Part
from db.models.columns import Amount
from db.models.fitting import component_removal, load_set
from db.models.material import merge, split
from db.models.production import completion, issue_return, issue_waste, material_issue, output
from db.queries.frontier import frontier_table, frontier_value
from db.queries.standing import standing


@dataclass
class Walked:
    """Keys of everything that was reached, the material that went in, the lots that lots were drawn from."""

    things: set[int] = field(default_factory=set)
    orders: set[int] = field(default_factory=set)
    draws: dict[tuple[str, int], Draw] = field(default_factory=dict)
    origins: dict[tuple[str, int], tuple[int, Origin]] = field(default_factory=dict)


def walk_back(connection: Connection, root: int) -> Walked:
    """From one trackable to everything that its cost needs."""
    found, frontier, wide, dialect = Walked({root}), {root}, True, connection.dialect.name
    while frontier:
        keys = {"frontier": frontier_value(dialect, sorted(frontier))}
        after: set[int] = set()
        for kind, key, source, order, into, quantity, wasted in connection.execute(_level(dialect, wide), keys):
            if order is not None:
                found.orders.add(order)
            if kind in {Part.SPLIT.value, Part.MERGE.value}:
                found.origins[kind, key] = (into, Origin(Part(kind), quantity, source=source))
            elif kind != OUTPUT and (quantity or wasted):
                found.draws[kind, key] = Draw(source, order, into, quantity, wasted)
            if source is not None:
                after.add(source)
        frontier, wide = after - found.things, False
        found.things |= frontier
    return found


OUTPUT, ISSUE, LOAD = "OUTPUT", "ISSUE", "LOAD"


@cache
def _level(dialect: str, wide: bool) -> CompoundSelect[Any]:
    """Built once: to build it takes several times as long as to run it."""
    return union_all(*_ways(frontier_table(dialect), wide=wide))


def _ways(here: FromClause, *, wide: bool) -> Iterator[Select[Any]]:
    made = select(output.c.order_id).join(here, output.c.trackable_id == here.c.value).where(standing(output))
    orders = made.distinct().cte("orders")
    yield _row(OUTPUT, orders.c.order_id, null(), orders.c.order_id, null(), literal(0), literal(0))
    issue, load = material_issue.c, load_set.c
    yield _issues().join(orders, orders.c.order_id == issue.order_id).where(issue.into_id.is_(None))
    siblings = _siblings(orders, wide=wide)
    yield _issues().join(siblings, and_(siblings.c.unit == issue.into_id, siblings.c.order_id == issue.order_id))
    yield _issues().join(here, issue.into_id == here.c.value)
    yield _loads().join(siblings, and_(siblings.c.unit == load.into_id, siblings.c.order_id == load.order_id))
    yield _loads().join(here, load.into_id == here.c.value)
    for part, table, into in ((Part.SPLIT, split, "child_id"), (Part.MERGE, merge, "into_id")):
        drawn = (table.c.id, table.c.trackable_id, null(), table.c[into], table.c.quantity, literal(0))
        yield _row(part.value, *drawn).join(here, table.c[into] == here.c.value).where(standing(table))


def _siblings(orders: FromClause, *, wide: bool) -> FromClause:
    """What came out of these orders: all of it, or what has no good piece."""
    good = select(completion.c.id).where(
        completion.c.trackable_id == output.c.trackable_id,
        completion.c.order_id == output.c.order_id,
        completion.c.good > 0,
        standing(completion),
    )
    found = select(output.c.trackable_id.label("unit"), output.c.order_id).distinct()
    found = found.join(orders, orders.c.order_id == output.c.order_id).where(standing(output))
    return (found if wide else found.where(~good.exists())).cte("siblings")


def _row(kind: str, key: Any, source: Any, order: Any, into: Any, quantity: Any, wasted: Any) -> Select[Any]:
    columns: list[Any] = [cast(literal(kind), String)]
    columns += [cast(one, BigInteger) for one in (key, source, order, into)]
    columns += [type_coerce(one, Amount) for one in (quantity, wasted)]
    return select(*columns)


def _issues() -> Select[Any]:
    """Standing issues, without what came back."""
    issue = material_issue.c
    back = _of_issue(issue_return, "quantity") + _of_issue(component_removal, "into_stock")
    ends = (issue.id, issue.trackable_id, issue.order_id, issue.into_id)
    return _row(ISSUE, *ends, issue.quantity - back, _of_issue(issue_waste, "quantity")).where(standing(material_issue))


def _loads() -> Select[Any]:
    load = load_set.c
    ends = (load.id, load.trackable_id, load.order_id, load.into_id)
    return _row(LOAD, *ends, load.quantity, literal(0)).where(standing(load_set))


def _of_issue(table: Any, column: str) -> Any:
    same = (table.c.issue_id == material_issue.c.id) & standing(table)
    return func.coalesce(select(func.sum(table.c[column])).where(same).scalar_subquery(), 0)
