"""The whole story of one thing, newest first: what happened to it, when, by whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, String, func, literal, null, select, union_all

from db.models.columns import Amount
from db.models.ledger import entry
from db.models.master import customer, person, supplier
from db.models.material import hold, hold_release, receipt, receipt_line, split, trackable
from db.models.production import completion, material_issue, order_stage, output, production_order, stage_event
from db.models.quality import customer_return, inspection, label_print, shipment, shipment_line
from db.queries.standing import taken_back


@dataclass(frozen=True)
class Happening:
    """One act about a thing. ``what`` is a word for the panel's translations; ``detail`` names codes and numbers."""

    what: str
    at: datetime
    person: str
    detail: str
    quantity: Decimal | None
    reversed: bool


def story_of(connection: Connection, trackable_id: int) -> tuple[Happening, ...]:
    """Everything recorded about one lot or unit, reversed acts included and marked."""
    parts = union_all(*_parts(trackable_id)).subquery()
    rows = connection.execute(select(parts).order_by(parts.c.at.desc(), parts.c.recorded_at.desc()))
    return tuple(Happening(row.what, row.at, row.by, row.detail or "", row.quantity, bool(row.undone)) for row in rows)


def _part(
    fact: FromClause, what: str, detail: ColumnElement[Any], quantity: ColumnElement[Any] | None = None
) -> Select[Any]:
    amount = quantity if quantity is not None else null().cast(Amount)
    return (
        select(
            literal(what).label("what"),
            entry.c.happened_at.label("at"),
            entry.c.recorded_at.label("recorded_at"),
            person_name().label("by"),
            detail.cast(String).label("detail"),
            amount.label("quantity"),
            taken_back(fact).label("undone"),
        )
        .select_from(fact)
        .join(entry, entry.c.id == fact.c.entry_id)
        .outerjoin(person, person.c.personnel_no == entry.c.person)
    )


def person_name() -> ColumnElement[str]:
    """The name of the person of an entry, or the number where no such person is kept."""
    return func.coalesce(person.c.name, entry.c.person)


def _parts(key: int) -> Iterator[Select[Any]]:
    line = receipt_line
    yield (
        _part(line, "received", supplier.c.name, line.c.quantity)
        .join(receipt, receipt.c.id == line.c.receipt_id)
        .outerjoin(supplier, supplier.c.id == receipt.c.supplier_id)
        .where(line.c.trackable_id == key)
    )
    yield (
        _part(material_issue, "issued", production_order.c.order_no, material_issue.c.quantity)
        .join(production_order, production_order.c.id == material_issue.c.order_id)
        .where(material_issue.c.trackable_id == key)
    )
    yield (
        _part(material_issue, "fitted", trackable.c.code, material_issue.c.quantity)
        .join(trackable, trackable.c.id == material_issue.c.trackable_id)
        .where(material_issue.c.into_id == key)
    )
    yield (
        _part(completion, "completed", production_order.c.order_no, completion.c.good)
        .join(production_order, production_order.c.id == completion.c.order_id)
        .where(completion.c.trackable_id == key)
    )
    yield from _quality_parts(key)
    yield from _outward_parts(key)


def _quality_parts(key: int) -> Iterator[Select[Any]]:
    mine = inspection.c.trackable_id == key
    yield _part(inspection, "inspection_passed", inspection.c.notes).where(mine, inspection.c.passed)
    yield _part(inspection, "inspection_failed", inspection.c.notes).where(mine, ~inspection.c.passed)
    yield _part(hold, "held", hold.c.reason).where(hold.c.trackable_id == key)
    yield _part(hold_release, "hold_released", hold_release.c.note).where(hold_release.c.trackable_id == key)
    yield (
        _part(stage_event, "stage_finished", order_stage.c.name)
        .join(order_stage, order_stage.c.id == stage_event.c.order_stage_id)
        .where(stage_event.c.event == "FINISH")
        .where(order_stage.c.order_id.in_(select(output.c.order_id).where(output.c.trackable_id == key)))
    )


def _outward_parts(key: int) -> Iterator[Select[Any]]:
    yield (
        _part(shipment_line, "shipped", customer.c.name, shipment_line.c.quantity)
        .join(shipment, shipment.c.id == shipment_line.c.shipment_id)
        .join(customer, customer.c.id == shipment.c.customer_id)
        .where(shipment_line.c.trackable_id == key)
    )
    yield (
        _part(customer_return, "returned", customer.c.name, customer_return.c.quantity)
        .join(customer, customer.c.id == customer_return.c.customer_id)
        .where(customer_return.c.trackable_id == key)
    )
    yield _part(label_print, "labelled", label_print.c.target).where(label_print.c.trackable_id == key)
    yield (
        _part(split, "split", trackable.c.code, split.c.quantity)
        .join(trackable, trackable.c.id == split.c.child_id)
        .where(split.c.trackable_id == key)
    )
