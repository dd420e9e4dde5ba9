"""The walk over trackables: one statement per level for all kinds of link together, in both directions.

Orders are passed through, never walked over: two units of one order have different parts. The frontier travels as one
array (PostgreSQL) or one JSON text (SQLite). Returned, removed and reversed links come along, marked as former.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    CompoundSelect,
    Connection,
    FromClause,
    Select,
    String,
    Table,
    Text,
    bindparam,
    case,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)

from db.domain.terms import Grade
from db.models.fitting import component_removal, load_set
from db.models.material import merge, packing, split, unpacking
from db.models.production import issue_return, material_issue, output, production_order
from db.queries.standing import standing, taken_back

# Links that no order makes: by table, the column of what went in and of what came of it.
PARENTS = {
    split: ("trackable_id", "child_id"),
    merge: ("trackable_id", "into_id"),
    packing: ("trackable_id", "container_id"),
}


class Direction(StrEnum):
    """BACKWARD: what is in it. FORWARD: where did it go."""

    BACKWARD = "backward"
    FORWARD = "forward"


@dataclass(frozen=True)
class Link:
    """One step of material. POOLED goes thing -> order and order -> thing (the end that is an order has no key).

    ``former`` is None for a link that stands, else why it does not: REVERSED, RETURNED, REMOVED or UNPACKED.
    """

    source: int | None
    target: int | None
    order_id: int | None
    order_no: str | None
    grade: Grade
    former: str | None
    more: bool


def frontier_of(connection: Connection, ids: Collection[int]) -> FromClause:
    """The ids as a table with the column ``value``, handed over as one parameter."""
    return frontier_table(connection.dialect.name, frontier_value(connection.dialect.name, ids))


def frontier_table(dialect: str, value: Any = None, name: str = "frontier") -> FromClause:
    """The same for a statement that is built once: the ids are given with each execution, under ``name``."""
    given = value is not None  # several of them may stand in one statement
    if dialect == "postgresql":
        array = bindparam(name, value, ARRAY(BigInteger), unique=given)
        return func.unnest(array).table_valued("value").render_derived(name="frontier")
    return func.json_each(bindparam(name, value, Text, unique=given)).table_valued("value").alias("frontier")


def frontier_value(dialect: str, ids: Collection[int]) -> Any:
    """The ids as the one parameter that they travel in."""
    return list(ids) if dialect == "postgresql" else json.dumps(list(ids))


def links_from(connection: Connection, ids: Collection[int], direction: Direction) -> list[Link]:
    """Every link of these trackables in one direction, in one statement."""
    dialect = connection.dialect.name
    rows = connection.execute(_links(dialect, direction), {"frontier": frontier_value(dialect, ids)})
    return [Link(s, t, o, number, Grade(grade), former, bool(more)) for s, t, o, number, grade, former, more in rows]


@cache
def _links(dialect: str, direction: Direction) -> CompoundSelect[Any]:
    """Built once: making the statement takes ten times as long as running it."""
    frontier = frontier_table(dialect)
    return union_all(*(_backward(frontier) if direction is Direction.BACKWARD else _forward(frontier)))


def _row(
    source: ColumnElement[Any],
    target: ColumnElement[Any],
    order_id: ColumnElement[Any],
    grade: ColumnElement[Any],
    former: ColumnElement[Any],
    more: ColumnElement[Any],
) -> Select[Any]:
    number = select(production_order.c.order_no).where(production_order.c.id == order_id).scalar_subquery()
    return select(source, target, order_id.label("order_id"), number, grade, former.label("former"), more.label("more"))


def _issue_former() -> ColumnElement[Any]:
    back, out = (
        select(func.coalesce(func.sum(table.c.quantity), 0))
        .where(table.c.issue_id == material_issue.c.id, standing(table))
        .scalar_subquery()
        for table in (issue_return, component_removal)
    )
    return case(
        (taken_back(material_issue), literal("REVERSED")),
        (back >= material_issue.c.quantity, literal("RETURNED")),
        (back + out >= material_issue.c.quantity, literal("REMOVED")),
    )


def _goes_back(thing: ColumnElement[Any]) -> ColumnElement[bool]:
    ends = ((output, "trackable_id"), (material_issue, "into_id"), (load_set, "into_id"))
    return _any_of((*ends, *((table, names[1]) for table, names in PARENTS.items())), thing)


def _goes_on(thing: ColumnElement[Any]) -> ColumnElement[bool]:
    ends = ((material_issue, "trackable_id"), (load_set, "trackable_id"))
    return _any_of((*ends, *((table, names[0]) for table, names in PARENTS.items())), thing)


def _any_of(ends: Iterable[tuple[Table, str]], thing: ColumnElement[Any]) -> ColumnElement[bool]:
    aliases = ((table.alias(), name) for table, name in ends)
    return or_(*(exists().where(alias.c[name] == thing) for alias, name in aliases))


_NO_KEY = null().cast(BigInteger)
_STANDS = null().cast(String)


def _backward(frontier: FromClause) -> Iterator[Select[Any]]:
    here, issue = frontier.c.value, material_issue
    made = select(output.c.order_id).join(frontier, output.c.trackable_id == here).where(standing(output)).distinct()
    orders = made.cte("orders")
    grade, former, more = issue.c.grade, _issue_former(), _goes_back(issue.c.trackable_id)
    pooled, no_more = literal(Grade.POOLED.value), literal(value=False)
    yield (
        _row(_NO_KEY, output.c.trackable_id, output.c.order_id, pooled, _STANDS, no_more)
        .join(frontier, output.c.trackable_id == here)
        .where(standing(output))
    )
    yield (
        _row(issue.c.trackable_id, _NO_KEY, issue.c.order_id, grade, former, more)
        .join(orders, orders.c.order_id == issue.c.order_id)
        .where(issue.c.into_id.is_(None))
    )
    yield _row(issue.c.trackable_id, issue.c.into_id, issue.c.order_id, grade, former, more).join(
        frontier, issue.c.into_id == here
    )
    yield _loaded(_goes_back(load_set.c.trackable_id)).join(frontier, load_set.c.into_id == here)
    for table, (source, target) in PARENTS.items():
        yield _parent(table, _goes_back(table.c[source])).join(frontier, table.c[target] == here)


def _forward(frontier: FromClause) -> Iterator[Select[Any]]:
    here, issue = frontier.c.value, material_issue
    taken = (
        select(issue.c.order_id)
        .join(frontier, issue.c.trackable_id == here)
        .where(issue.c.into_id.is_(None), _issue_former().is_(None))
        .distinct()
    )
    orders = taken.cte("orders")
    yield (
        _row(issue.c.trackable_id, _NO_KEY, issue.c.order_id, issue.c.grade, _issue_former(), literal(value=False))
        .join(frontier, issue.c.trackable_id == here)
        .where(issue.c.into_id.is_(None))
    )
    pooled, more = literal(Grade.POOLED.value), _goes_on(output.c.trackable_id)
    yield (
        _row(_NO_KEY, output.c.trackable_id, output.c.order_id, pooled, _STANDS, more)
        .join(orders, orders.c.order_id == output.c.order_id)
        .where(standing(output))
    )
    yield _went_in_formerly(frontier)
    into, former = issue.c.into_id, _issue_former()
    yield (
        _row(issue.c.trackable_id, into, issue.c.order_id, issue.c.grade, former, _goes_on(into))
        .join(frontier, issue.c.trackable_id == here)
        .where(issue.c.into_id.is_not(None))
    )
    yield _loaded(_goes_on(load_set.c.into_id)).join(frontier, load_set.c.trackable_id == here)
    for table, (source, target) in PARENTS.items():
        yield _parent(table, _goes_on(table.c[target])).join(frontier, table.c[source] == here)


def _went_in_formerly(frontier: FromClause) -> Select[Any]:
    """What an order made that took the material in and gave it all back: the other end of a former link."""
    issue = material_issue
    returned = select(issue.c.order_id, _issue_former().label("former"))
    returned = returned.join(frontier, issue.c.trackable_id == frontier.c.value).where(issue.c.into_id.is_(None))
    orders = returned.where(_issue_former().is_not(None)).distinct().cte("former_orders")
    pooled, no_more = literal(Grade.POOLED.value), literal(value=False)
    made = _row(_NO_KEY, output.c.trackable_id, output.c.order_id, pooled, orders.c.former, no_more)
    return made.join(orders, orders.c.order_id == output.c.order_id).where(standing(output))


def _loaded(more: ColumnElement[bool]) -> Select[Any]:
    load, former = load_set, case((taken_back(load_set), literal("REVERSED")))
    return _row(load.c.trackable_id, load.c.into_id, load.c.order_id, literal(Grade.LOADED.value), former, more)


def _parent(table: Table, more: ColumnElement[bool]) -> Select[Any]:
    source, target = PARENTS[table]
    former = case((taken_back(table), literal("REVERSED")))
    if table is packing:
        out = exists().where(unpacking.c.packing_id == packing.c.id, standing(unpacking))
        former = case((taken_back(packing), literal("REVERSED")), (out, literal("UNPACKED")))
    no_order = null().cast(BigInteger).label("order_id")
    ends = (table.c[source], table.c[target])
    return select(*ends, no_order, _STANDS, literal(Grade.EXACT.value), former, more)


def reaches(connection: Connection, start: int, goal: int) -> bool:
    """True where ``goal`` is ``start`` or is in it at any depth: fitting start into goal would close a circle."""
    seen, frontier = {start}, {start}
    while frontier:
        if goal in seen:
            return True
        links = links_from(connection, frontier, Direction.BACKWARD)
        frontier = {link.source for link in links if link.source and link.former is None} - seen
        seen |= frontier
    return False
