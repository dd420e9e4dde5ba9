"""Where a recall begins: lots, what a supplier sent in a period, what a machine or a person worked on in a period.

Periods are half-open, [from, to). Of a machine or person: a unit whose own pass lies inside is certain, and so is the
one unit of an order of one with a run inside; what else came out of such orders is possible: nobody knows which it was.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, and_, case, func, or_, select

from db.models.fitting import unit_pass
from db.models.master import item, machine, person, supplier
from db.models.material import receipt, receipt_line, trackable
from db.models.production import order_stage, output, production_order, stage_event
from db.queries.find import find_one
from db.queries.frontier import frontier_of
from db.queries.standing import standing


# Not frozen: whoever passes an exception on sets its traceback.
@dataclass(eq=False)
class EmptyRootError(Exception):
    """The root names nothing: no such supplier, machine or person, or nothing of it in the period."""

    root: str
    code: str
    known: bool


@dataclass(frozen=True)
class Period:
    """Aware moments; None: from the beginning, until now."""

    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True)
class Roots:
    """Keys. ``lots`` are where the trouble is; ``made`` came out of suspect work (True: certain); ``orders`` of it."""

    lots: frozenset[int] = frozenset()
    made: dict[int, bool] = field(default_factory=dict)
    orders: frozenset[int] = frozenset()


def roots_of_lots(connection: Connection, codes: Sequence[str], item_code: str | None = None) -> Roots:
    """Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    return Roots(frozenset(find_one(connection, code, item_code).id for code in codes))


def roots_of_supplier(connection: Connection, code: str, period: Period, item_code: str | None = None) -> Roots:
    """What came from a supplier in the period, of one item where it is named. Raises EmptyRootError."""
    key = _known(connection, supplier, supplier.c.code == code)
    lots = (
        select(receipt_line.c.trackable_id)
        .join(receipt, receipt.c.id == receipt_line.c.receipt_id)
        .where(receipt.c.supplier_id == key, standing(receipt_line), *_inside(receipt_line.c.received_at, period))
    )
    if item_code is not None:
        lots = lots.join(trackable, trackable.c.id == receipt_line.c.trackable_id)
        lots = lots.join(item, item.c.id == trackable.c.item_id).where(item.c.code == item_code)
    found = frozenset(connection.execute(lots).scalars()) if key else frozenset()
    if not found:
        raise EmptyRootError("supplier", code, key is not None)
    return Roots(found)


def roots_of_machine(connection: Connection, code: str, period: Period) -> Roots:
    """What was worked on at a machine. Raises EmptyRootError."""
    key = _known(connection, machine, machine.c.code == code)
    return _worked(connection, "machine", code, key, period)


def roots_of_person(connection: Connection, number: str, period: Period) -> Roots:
    """What a person, by personnel number, worked on. Raises EmptyRootError."""
    key = _known(connection, person, person.c.personnel_no == number)
    return _worked(connection, "person", number, key, period)


def _known(connection: Connection, table: Table, same: Any) -> int | None:
    return connection.execute(select(table.c.id).where(same)).scalar()


def _inside(moment: Any, period: Period) -> Iterator[Any]:
    if period.start is not None:
        yield moment >= period.start
    if period.end is not None:
        yield moment < period.end


def _worked(connection: Connection, root: str, code: str, key: int | None, period: Period) -> Roots:
    runs = connection.execute(_orders_worked(root, key, period)).scalars() if key else ()
    passes = connection.execute(_passes(root, key, period)).all() if key else ()
    orders = frozenset((*runs, *(order for order, _ in passes)))
    if not orders:
        raise EmptyRootError(root, code, key is not None)
    made = outputs_of(connection, orders) | {thing: True for _, thing in passes}
    return Roots(made=made, orders=orders)


def _passes(root: str, key: int | None, period: Period) -> Select[Any]:
    """Units that went through its hands, each by its own pass."""
    own = unit_pass.c
    of_root = own.machine_id == key if root == "machine" else own.person_id == key
    passes = select(own.order_id, own.trackable_id).where(of_root, standing(unit_pass))
    return passes.where(*_inside(own.passed_at, period)).distinct()


def _orders_worked(root: str, key: int | None, period: Period) -> Select[Any]:
    """Orders with a run that touches the period. A run without times may have: it is in."""
    event, first, last = stage_event.c, func.min(stage_event.c.at), func.max(stage_event.c.at)
    of_root = event.machine_id == key if root == "machine" else event.person_id == key
    mine = select(event.order_stage_id, event.person_id, event.run).where(of_root, standing(stage_event)).distinct()
    own = mine.subquery()
    same = and_(
        own.c.order_stage_id == event.order_stage_id, own.c.person_id == event.person_id, own.c.run == event.run
    )
    ended = func.max(case((event.event.in_(("FINISH", "LEAVE")), 1), else_=0))
    touches: list[Any] = []
    if period.end is not None:
        touches.append(or_(first.is_(None), first < period.end))
    if period.start is not None:
        touches.append(or_(last.is_(None), ended == 0, last > period.start, first >= period.start))
    return (
        select(order_stage.c.order_id)
        .join(stage_event, event.order_stage_id == order_stage.c.id)
        .join(own, same)
        .where(standing(stage_event))
        .group_by(order_stage.c.order_id, event.order_stage_id, event.person_id, event.run)
        .having(*touches)
    )


def outputs_of(connection: Connection, orders: frozenset[int]) -> dict[int, bool]:
    """What came out of these orders; certain what is the only piece that its order was for."""
    here = frontier_of(connection, sorted(orders))
    rows = connection.execute(
        select(output.c.order_id, output.c.trackable_id, production_order.c.quantity_planned == 1)
        .join(here, output.c.order_id == here.c.value)
        .join(production_order, production_order.c.id == output.c.order_id)
        .where(standing(output))
        .distinct()
    ).all()
    made: dict[int, set[int]] = {}
    for order, thing, _ in rows:
        made.setdefault(order, set()).add(thing)
    grades: dict[int, bool] = {}
    for order, thing, single in rows:
        grades[thing] = grades.get(thing, False) or (bool(single) and len(made[order]) == 1)
    return grades
