"""What went into an order and is in it still, issue by issue: what can be given back."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, ScalarSelect, func, or_, select, type_coerce

from db.domain.terms import Lifecycle
from db.models.columns import Amount
from db.models.fitting import component_removal
from db.models.ledger import entry
from db.models.master import item, location, person
from db.models.material import trackable, trackable_state
from db.models.production import issue_return, issue_waste, material_issue, production_order
from db.queries.standing import standing

MOST_ISSUES = 500


@dataclass(frozen=True)
class IssueLeft:
    """One issue: the entry that made it, of which lot, into which unit (None: the whole order), what is left of it.

    ``place``: where the rest of the lot lies.
    """

    entry_id: UUID
    code: str
    item: str
    item_name: str
    uom: str
    into: str | None
    place: str | None
    left: Decimal


def issues_left(connection: Connection, order_no: str, unit_code: str | None = None) -> tuple[IssueLeft, ...]:
    """The issues of an order of which something is in it still, the newest first.

    ``unit_code``: only those into this unit of it, or into none.
    """
    lot, unit, state = trackable, trackable.alias("unit"), trackable_state
    back, wasted, out = (_gone(table) for table in (issue_return, issue_waste, component_removal))
    left = type_coerce(material_issue.c.quantity - back - wasted - out, Amount()).label("left")
    told = (material_issue.c.entry_id, lot.c.code, item.c.code.label("item"), item.c.name, item.c.uom)
    rows = select(*told, unit.c.code.label("into"), location.c.code.label("place"), left)
    rows = rows.select_from(material_issue).join(production_order, production_order.c.id == material_issue.c.order_id)
    rows = rows.join(lot, lot.c.id == material_issue.c.trackable_id).join(item, item.c.id == lot.c.item_id)
    rows = rows.join(state, state.c.trackable_id == lot.c.id)
    rows = rows.outerjoin(location, location.c.id == state.c.location_id)
    rows = rows.outerjoin(unit, unit.c.id == material_issue.c.into_id)
    rows = rows.where(production_order.c.order_no == order_no, standing(material_issue))
    if unit_code is not None:
        rows = rows.where(or_(material_issue.c.into_id.is_(None), unit.c.code == unit_code))
    found = connection.execute(rows.order_by(material_issue.c.id.desc()))
    return tuple(IssueLeft(*row) for row in found if row.left > 0)


@dataclass(frozen=True)
class IssueOfLot:
    """One issue of a lot that stands: when it was recorded for, by whom, where it went, and how that unit stands."""

    entry_id: UUID
    issued_at: datetime
    person: str
    order_no: str
    into: str | None
    lifecycle: Lifecycle | None
    quantity: Decimal


def issues_of_lot(connection: Connection, trackable_id: int, most: int = MOST_ISSUES) -> tuple[IssueOfLot, ...]:
    """The last ``most`` issues of a lot that stand, the newest first."""
    issue, unit, state = material_issue, trackable.alias("unit"), trackable_state
    told = (issue.c.entry_id, issue.c.issued_at, person.c.name, production_order.c.order_no)
    rows = (
        select(*told, unit.c.code, state.c.lifecycle, issue.c.quantity)
        .join(production_order, production_order.c.id == issue.c.order_id)
        .join(entry, entry.c.id == issue.c.entry_id)
        .join(person, person.c.personnel_no == entry.c.person)
        .outerjoin(unit, unit.c.id == issue.c.into_id)
        .outerjoin(state, state.c.trackable_id == unit.c.id)
        .where(issue.c.trackable_id == trackable_id, standing(issue))
        .order_by(issue.c.issued_at.desc(), issue.c.id.desc())
        .limit(most)
    )
    found = connection.execute(rows)
    return tuple(IssueOfLot(*row[:5], Lifecycle(row[5]) if row[5] else None, row[6]) for row in found)


def _gone(table: Any) -> ScalarSelect[Any]:
    """What was given back, wasted, or taken out of an issue again."""
    quantities = select(func.coalesce(func.sum(table.c.quantity), 0))
    return quantities.where(table.c.issue_id == material_issue.c.id, standing(table)).scalar_subquery()
