"""What went in: lots and units by level, how each was issued, and the receipts behind them."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, case, func, literal, null, select, type_coerce

from db.domain.report import Word
from db.domain.terms import Grade
from db.models.columns import Amount
from db.models.fitting import component_removal, load_set, mount, unit_pass
from db.models.ledger import entry
from db.models.master import item, slot, supplier
from db.models.material import receipt, receipt_line, trackable
from db.models.production import issue_return, issue_waste, material_issue, order_stage, production_order
from db.queries.frontier import frontier_of
from db.queries.reports.who import People, act_columns
from db.queries.standing import standing, taken_back
from db.queries.trace import TracedThing


class MaterialRow(NamedTuple):
    """A lot or unit that is in the product (or that the product went into), once, at its shortest distance."""

    level: int
    item: str
    item_name: str
    revision: str | None
    code: str
    kind: Word
    origin: Word
    grade: Word
    suppliers: str | None
    quality: Word
    lifecycle: Word


class IssueRow(NamedTuple):
    """One issue, in ``uom``. ``into`` None: for all that the order made. ``link``: STANDS, RETURNED, REMOVED, REVERSED.

    What a unit drew from a slot as it passed is an issue too, of the grade LOADED, in the name of who let it pass, and
    ``position`` is that slot.
    """

    order_no: str
    stage: int | None
    item: str
    item_name: str
    code: str
    into: str | None
    position: str | None
    quantity: Decimal
    returned: Decimal
    wasted: Decimal
    uom: str
    grade: Word
    link: Word
    issued_at: datetime
    issued_by: str | None
    issued_by_name: str | None


class ReceiptRow(NamedTuple):
    """One line of a receipt, in ``uom``."""

    item: str
    item_name: str
    code: str
    receipt_no: str
    supplier: str | None
    supplier_name: str | None
    supplier_batch: str | None
    certificate_no: str | None
    invoice_no: str | None
    delivery_note: str | None
    purchase_order: str | None
    quantity: Decimal
    uom: str
    received_at: datetime


def material_rows(connection: Connection, reached: Iterable[TracedThing]) -> Iterator[MaterialRow]:
    """The things of a trace, in its order."""
    revised = select(item.c.code, item.c.revision).where(item.c.revision.is_not(None))
    revisions = {code: revision for code, revision in connection.execute(revised)}  # noqa: C416 - rows, not pairs
    for one in reached:
        thing, grade = one.thing, "certain" if one.certain else "possible"
        head = (one.level, thing.item, thing.item_name, revisions.get(thing.item), thing.code, thing.kind, thing.origin)
        yield MaterialRow(*head, grade, ", ".join(thing.suppliers) or None, thing.quality, thing.lifecycle)


def issue_rows(
    connection: Connection, people: People, orders: Collection[int], things: Collection[int]
) -> list[IssueRow]:
    """What was issued to these orders for all they made, and what these things were fitted with or drew; by time."""
    to_orders, to_things = frontier_of(connection, sorted(orders)), frontier_of(connection, sorted(things))
    issue = material_issue.c
    pooled = _issues().join(to_orders, issue.order_id == to_orders.c.value).where(issue.into_id.is_(None))
    fitted = _issues().join(to_things, issue.into_id == to_things.c.value)
    drawn = _drawn().join(to_things, load_set.c.into_id == to_things.c.value)
    found = [row for rows in (pooled, fitted, drawn) for row in connection.execute(rows)]
    rows = [_issue(people, *row) for row in found]
    return sorted(rows, key=lambda one: (one.issued_at, one.order_no, one.item, one.code, one.into or ""))


def _issue(people: People, *row: Any) -> IssueRow:
    *head, act_person, act_row = row
    number = people.did(act_person, act_row, "issued_by")
    return IssueRow._make((*head, number, people.name(number)))


def _issues() -> Select[Any]:
    issue, unit = material_issue.c, trackable.alias("unit")
    back = type_coerce(func.coalesce(_sum(issue_return), 0), Amount)
    wasted = type_coerce(func.coalesce(_sum(issue_waste), 0), Amount)
    link = case(
        (taken_back(material_issue), literal("REVERSED")),
        (back >= issue.quantity, literal("RETURNED")),
        (back + func.coalesce(_sum(component_removal), 0) >= issue.quantity, literal("REMOVED")),
        else_=literal("STANDS"),
    )
    return (
        select(
            production_order.c.order_no, order_stage.c.sequence, item.c.code, item.c.name, trackable.c.code,
            unit.c.code, null(), issue.quantity, back, wasted, item.c.uom, issue.grade, link, issue.issued_at,
            *act_columns(),
        )
        .select_from(material_issue)
        .join(trackable, trackable.c.id == issue.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .join(production_order, production_order.c.id == issue.order_id)
        .join(entry, entry.c.id == issue.entry_id)
        .outerjoin(order_stage, order_stage.c.id == issue.order_stage_id)
        .outerjoin(unit, unit.c.id == issue.into_id)
    )  # fmt: skip


def _drawn() -> Select[Any]:
    """The loads of passes, in the columns of an issue."""
    unit, none = trackable.alias("unit"), type_coerce(literal(0), Amount)
    link = case((taken_back(load_set), literal("REVERSED")), else_=literal("STANDS"))
    return (
        select(
            production_order.c.order_no, order_stage.c.sequence, item.c.code, item.c.name, trackable.c.code,
            unit.c.code, slot.c.code, load_set.c.quantity, none, none, item.c.uom, literal(Grade.LOADED.value), link,
            unit_pass.c.passed_at, *act_columns(),
        )
        .select_from(load_set)
        .join(unit_pass, unit_pass.c.id == load_set.c.unit_pass_id)
        .join(mount, mount.c.id == load_set.c.mount_id)
        .join(slot, slot.c.id == mount.c.slot_id)
        .join(trackable, trackable.c.id == load_set.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .join(production_order, production_order.c.id == load_set.c.order_id)
        .join(entry, entry.c.id == load_set.c.entry_id)
        .outerjoin(order_stage, order_stage.c.id == unit_pass.c.order_stage_id)
        .join(unit, unit.c.id == load_set.c.into_id)
    )  # fmt: skip


def _sum(table: Any) -> Any:
    same = (table.c.issue_id == material_issue.c.id) & standing(table)
    return select(func.sum(table.c.quantity)).where(same).scalar_subquery()


class Needed(NamedTuple):
    """The codes of the items whose receipts need a certificate, and of those that need an inspection."""

    certificate: frozenset[str]
    inspection: frozenset[str]


def needed(connection: Connection) -> Needed:
    """As the items say now."""
    asked = [select(item.c.code).where(flag) for flag in (item.c.needs_certificate, item.c.needs_inspection)]
    return Needed._make(frozenset(connection.execute(one).scalars()) for one in asked)


def receipt_rows(connection: Connection, things: Collection[int]) -> list[ReceiptRow]:
    """The receipts of these lots and units that stand; by item, code, time."""
    here, line = frontier_of(connection, sorted(things)), receipt_line.c
    rows = connection.execute(
        select(
            item.c.code, item.c.name, trackable.c.code, receipt.c.receipt_no, supplier.c.code, supplier.c.name,
            line.supplier_batch, line.certificate_no, receipt.c.invoice_no, receipt.c.delivery_note,
            receipt.c.purchase_order, line.quantity, item.c.uom, line.received_at,
        )
        .select_from(here)
        .join(receipt_line, line.trackable_id == here.c.value)
        .join(receipt, receipt.c.id == line.receipt_id)
        .join(trackable, trackable.c.id == line.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .outerjoin(supplier, supplier.c.id == receipt.c.supplier_id)
        .where(standing(receipt_line))
        .order_by(item.c.code, trackable.c.code, line.received_at, line.id)
    )  # fmt: skip
    return [ReceiptRow._make(row) for row in rows]
