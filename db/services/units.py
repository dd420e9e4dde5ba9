"""The unit of an order that is being built: which it is, and whether anything may still be done to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, select

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Lifecycle, Quality
from db.models.material import trackable, trackable_state
from db.models.production import output
from db.queries.orders import OrderFacts
from db.queries.standing import standing
from db.services.reworking import under_rework


@dataclass(frozen=True)
class UnitAtWork:
    """A unit whose row is locked. ``reworked``: in any order of its item; ``reworked_here``: in this one."""

    id: int
    lifecycle: Lifecycle
    quality: Quality
    reworked: bool
    reworked_here: bool


def work_on(unit: FromClause, state: FromClause, order_id: ColumnElement[int] | int) -> tuple[ColumnElement[Any], ...]:
    """What ``unit_at_work`` reads of a unit and its state; its row must be locked by the same statement."""
    here = under_rework(unit, state, order_id).label("reworked_here")
    return (
        unit.c.id.label("unit_id"),
        state.c.lifecycle,
        state.c.quality,
        under_rework(unit, state).label("reworked"),
        here,
    )


def unit_at_work(row: Any) -> UnitAtWork:
    """A row with these columns."""
    return UnitAtWork(
        row.unit_id, Lifecycle(row.lifecycle), Quality(row.quality), bool(row.reworked), bool(row.reworked_here)
    )


def unit_of(connection: Connection, order: OrderFacts, code: str, *more: ColumnElement[Any]) -> tuple[UnitAtWork, Any]:
    """An output of the order, or a unit that is reworked in it, by its code, locked; and what ``more`` tells of it.

    Raises Refused (LOT-UNKNOWN, UNIT-OTHER-ORDER).
    """
    row = connection.execute(
        select(*work_on(trackable, trackable_state, order.id), output.c.order_id, *more)
        .join_from(trackable, output, output.c.trackable_id == trackable.c.id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .where(trackable.c.code == code, trackable.c.item_id == order.item_id)
        .where(standing(output))
        .order_by((output.c.order_id == order.id).desc())
        .limit(1)
        .with_for_update(of=trackable_state)
    ).one_or_none()
    facts = {"unit": code, "order": order.order_no}
    if row is None:
        raise Refused(Refusal.LOT_UNKNOWN, {"code": code, **facts})
    unit = unit_at_work(row)
    if row.order_id != order.id and not unit.reworked_here:
        raise Refused(Refusal.UNIT_OTHER_ORDER, facts)
    return unit, row


def refuse_closed(unit: UnitAtWork, facts: Mapping[str, str | None]) -> None:
    """Nothing is done to a unit that has left the house, is put aside or is scrap.

    A rejected unit is open again while it is reworked.
    """
    if unit.lifecycle is Lifecycle.SHIPPED:
        raise Refused(Refusal.UNIT_SHIPPED, facts)
    if unit.lifecycle is Lifecycle.SCRAPPED:
        raise Refused(Refusal.UNIT_SCRAPPED, facts)
    if unit.quality is Quality.ON_HOLD:
        raise Refused(Refusal.UNIT_HOLD, facts)
    if unit.quality is Quality.REJECTED and not unit.reworked:
        raise Refused(Refusal.LOT_REJECTED, facts)
