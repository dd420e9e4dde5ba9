"""The walk over trackables: one statement per level for all kinds of link together, in both directions.

Orders are passed through, never walked over: two units of one order have different parts. The frontier travels as one
array (PostgreSQL) or one JSON text (SQLite). Returned, removed and reversed links come along, marked as former.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CompoundSelect,
    Connection,
    FromClause,
    Join,
    Select,
    String,
    Table,
    and_,
    case,
    func,
    join,
    literal,
    literal_column,
    null,
    select,
    union_all,
)

from db.domain.terms import Grade
from db.models.fitting import component_removal, load_set
from db.models.ledger import reversal
from db.models.material import merge, packing, split, unpacking
from db.models.production import issue_return, material_issue, output, production_order
from db.queries.frontier import Prepared, compiled_text, frontier_place, prepared
from db.queries.standing import standing

GRADES = {grade.value: grade for grade in Grade}
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


class Link(NamedTuple):
    """One step of material. POOLED goes thing -> order and order -> thing (the end that is an order has no key).

    ``former`` is None for a link that stands, else why it does not: REVERSED, RETURNED, REMOVED or UNPACKED.
    """

    source: int | None
    target: int | None
    order_id: int | None
    order_no: str | None
    grade: Grade
    former: str | None


def links_from(connection: Connection, ids: Collection[int], direction: Direction) -> list[Link]:
    """Every link of these trackables in one direction, in one statement."""
    return links_of(_links(connection.dialect.name, direction).raw_rows(connection, ids))


def links_of(rows: Collection[Sequence[Any]]) -> list[Link]:
    """The rows of the statement. An order's number stands only where it is told of few rows; all others get it here."""
    numbers = {row[2]: row[3] for row in rows if row[3]}
    number = numbers.get
    return [
        Link(source, target, order_id, number(order_id), GRADES[grade], former)
        for source, target, order_id, _, grade, former in rows
    ]


def links_text(dialect: str, direction: Direction) -> str:
    """The statement itself, with PLACE where the keys go."""
    return compiled_text(_links_statement(dialect, direction), dialect)


@cache
def _links(dialect: str, direction: Direction) -> Prepared:
    return prepared(_links_statement(dialect, direction), dialect)


def _links_statement(dialect: str, direction: Direction) -> CompoundSelect[Any]:
    frontier = frontier_place(dialect)
    links = _backward if direction is Direction.BACKWARD else _forward
    return union_all(*links(frontier, dialect))


def _row(
    source: ColumnElement[Any],
    target: ColumnElement[Any],
    order_id: ColumnElement[Any],
    grade: Any,
    former: Any,
    *,
    numbered: bool = True,
) -> Select[Any]:
    number = select(production_order.c.order_no).where(production_order.c.id == order_id).scalar_subquery()
    return select(
        source, target, order_id.label("order_id"), number if numbered else _STANDS, grade, former.label("former")
    )


def _issue_former(back: FromClause, dialect: str) -> ColumnElement[Any]:
    """Why an issue stands no more. ``back`` is the reversal that was joined, where there is one.

    A join, not EXISTS in the list of columns: PostgreSQL would read all reversals into a hash for each statement. Most
    issues never came back, which is asked first; on PostgreSQL the sums hide in a function, as every part of a plan is
    set up even where it is not come to.
    """
    nothing = (
        select(table.c.id).where(table.c.issue_id == material_issue.c.id).limit(1).scalar_subquery().is_(None)
        for table in (issue_return, component_removal)
    )
    given_back: Callable[..., ColumnElement[Any]] = func.issue_former if dialect == "postgresql" else case_given_back
    whole = given_back(material_issue.c.id, material_issue.c.quantity)
    return case((back.c.id.is_not(None), literal("REVERSED")), (and_(*nothing), _STANDS), else_=whole)


def case_given_back(issue_id: ColumnElement[Any], quantity: ColumnElement[Any]) -> ColumnElement[Any]:
    """RETURNED or REMOVED where all of an issue came back; null where some of it is still inside."""
    returned, removed = (
        select(func.coalesce(func.sum(table.c.quantity), 0))
        .where(table.c.issue_id == issue_id, standing(table))
        .scalar_subquery()
        for table in (issue_return, component_removal)
    )
    return case((returned >= quantity, literal("RETURNED")), (returned + removed >= quantity, literal("REMOVED")))


_NO_KEY = null().cast(BigInteger)
_STANDS = null().cast(String)


def one_step_text(step: str) -> str:
    """PostgreSQL: what led to one row of the walk backward, ``step``, as a statement about its columns.

    From a thing to its orders and what is in it alone; from there to the order by itself, so that an order that many
    units came out of is looked into once; from an order to what its units share.
    """
    source, target, order = (literal_column(f"{step}.{name}", BigInteger) for name in ("source", "target", "order_id"))
    frontier = select(source.label("value")).subquery("frontier")
    came_out = source.is_(None) & order.is_not(None)
    alone = select(_NO_KEY, _NO_KEY, order, _STANDS, _STANDS, _STANDS).where(came_out, target.is_not(None))
    shared = select(order.label("order_id")).where(came_out, target.is_(None)).subquery("orders")
    own = _came_out_of(frontier), *_into(frontier, "postgresql")
    return compiled_text(union_all(*own, alone, _shared(shared, "postgresql")), "postgresql")


def _backward(frontier: FromClause, dialect: str) -> Iterator[Select[Any]]:
    outputs = join(frontier, output, output.c.trackable_id == frontier.c.value)
    orders = select(output.c.order_id).select_from(outputs).where(standing(output)).distinct().cte("orders")
    yield _came_out_of(frontier)
    yield _shared(orders, dialect)
    yield from _into(frontier, dialect)


def _came_out_of(frontier: FromClause) -> Select[Any]:
    """The orders that made things."""
    outputs = join(frontier, output, output.c.trackable_id == frontier.c.value)
    rows = _row(_NO_KEY, output.c.trackable_id, output.c.order_id, literal(Grade.POOLED.value), _STANDS)
    return rows.select_from(outputs).where(standing(output))


def _shared(orders: FromClause, dialect: str) -> Select[Any]:
    """What all that came out of an order has in it."""
    drawn = join(orders, material_issue, orders.c.order_id == material_issue.c.order_id)
    return _issues(_NO_KEY, drawn, dialect, numbered=False).where(_pooled())


def _into(frontier: FromClause, dialect: str) -> Iterator[Select[Any]]:
    """What is in a thing alone."""
    here, issue = frontier.c.value, material_issue
    yield _issues(issue.c.into_id, join(frontier, issue, issue.c.into_id == here), dialect)
    yield _loaded(join(frontier, load_set, load_set.c.into_id == here))
    for table, (_, target) in PARENTS.items():
        yield _parent(table, join(frontier, table, table.c[target] == here))


def _forward(frontier: FromClause, dialect: str) -> Iterator[Select[Any]]:
    here, issue, back = frontier.c.value, material_issue, reversal.alias("taken")
    # Where an order gave all of it back, what it made is the far end of a link that stands no more.
    drawn = join(frontier, issue, issue.c.trackable_id == here)
    taken = select(issue.c.order_id, _issue_former(back, dialect).label("former")).where(_pooled()).distinct()
    orders = taken.select_from(drawn.outerjoin(back, back.c.reversed_entry_id == issue.c.entry_id)).cte("orders")
    pooled = literal(Grade.POOLED.value)
    yield _issues(issue.c.into_id, drawn, dialect)
    yield (
        _row(_NO_KEY, output.c.trackable_id, output.c.order_id, pooled, orders.c.former, numbered=False)
        .select_from(join(orders, output, orders.c.order_id == output.c.order_id))
        .where(standing(output))
    )
    yield _loaded(join(frontier, load_set, load_set.c.trackable_id == here))
    for table, (source, _) in PARENTS.items():
        yield _parent(table, join(frontier, table, table.c[source] == here))


def _pooled() -> ColumnElement[bool]:
    """No unit is named. The sum keeps SQLite from looking up all that is pooled, whatever the order, by this alone."""
    return (material_issue.c.into_id + 0).is_(None)


def _issues(into: ColumnElement[Any], found: Join, dialect: str, *, numbered: bool = True) -> Select[Any]:
    """Issues into units, and to orders, which have no key at that end."""
    issue, back = material_issue, reversal.alias("back")
    told = (issue.c.order_id, issue.c.grade, _issue_former(back, dialect))
    rows = _row(issue.c.trackable_id, into, *told, numbered=numbered)
    return rows.select_from(found.outerjoin(back, back.c.reversed_entry_id == issue.c.entry_id))


def _loaded(found: Join) -> Select[Any]:
    load, back = load_set, reversal.alias("back")
    former = case((back.c.id.is_not(None), literal("REVERSED")))
    rows = _row(load.c.trackable_id, load.c.into_id, load.c.order_id, literal(Grade.LOADED.value), former)
    return rows.select_from(found.outerjoin(back, back.c.reversed_entry_id == load.c.entry_id))


def _parent(table: Table, found: Join) -> Select[Any]:
    """Splits, merges, packings."""
    source, target = PARENTS[table]
    back = reversal.alias("back")
    former = case((back.c.id.is_not(None), literal("REVERSED")))
    if table is packing:
        out = select(unpacking.c.id).where(unpacking.c.packing_id == packing.c.id, standing(unpacking)).limit(1)
        gone = out.scalar_subquery().is_not(None)
        former = case((back.c.id.is_not(None), literal("REVERSED")), (gone, literal("UNPACKED")))
    no_order = null().cast(BigInteger).label("order_id")
    rows = select(table.c[source], table.c[target], no_order, _STANDS, literal(Grade.EXACT.value), former)
    return rows.select_from(found.outerjoin(back, back.c.reversed_entry_id == table.c.entry_id))
