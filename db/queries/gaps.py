"""What the record does not know: histories that are odd but happened. They are no faults, and are never bent to fit."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, distinct, exists, func, or_, select, type_coerce, union_all

from db.domain.numbers import plain
from db.domain.terms import Lifecycle, TrackableKind
from db.models.columns import Amount
from db.models.fitting import component_removal
from db.models.master import item
from db.models.material import adjustment, merge, receipt, receipt_line, split, trackable, trackable_state
from db.models.production import issue_return, material_issue, order_stage, output, production_order, stage_event
from db.queries.standing import standing


@dataclass(frozen=True, order=True)
class TraceGap:
    """One gap: its kind, the lot or unit (of STAGE-WITHOUT-TIMES: the product and its order), and what is missing."""

    kind: str
    item: str
    code: str
    detail: str


def trace_gaps(connection: Connection) -> tuple[TraceGap, ...]:
    """Every gap of the record, sorted: NO-RECEIPT, IMPORT-SHORTFALL, SERIAL-SHARED, ISSUED-BEFORE-RECEIVED,
    TWO-SUPPLIERS, STAGE-WITHOUT-TIMES.
    """
    asked = (_unknown, _shortfalls, _shared, _early, _two_suppliers, _untimed)
    return tuple(sorted(gap for ask in asked for gap in ask(connection)))


def _things(*more: Any) -> Select[Any]:
    return select(item.c.code, trackable.c.code, *more).join_from(trackable, item, item.c.id == trackable.c.item_id)


def _unknown(connection: Connection) -> Iterator[TraceGap]:
    """Neither received nor made, nor drawn off from a lot that was."""
    came = exists().where(receipt_line.c.trackable_id == trackable.c.id, standing(receipt_line))
    made = exists().where(output.c.trackable_id == trackable.c.id, standing(output))
    drawn = exists().where(split.c.child_id == trackable.c.id, standing(split))
    poured = exists().where(merge.c.into_id == trackable.c.id, standing(merge))
    there = trackable_state.c.lifecycle != Lifecycle.VOID.value
    statement = _things().join(trackable_state).where(there, ~came, ~made, ~drawn, ~poured)
    statement = statement.where(trackable.c.kind != TrackableKind.CONTAINER.value)
    for item_code, code in connection.execute(statement):
        yield TraceGap("NO-RECEIPT", item_code, code, "no receipt and no completion tells where it came from")


def _shortfalls(connection: Connection) -> Iterator[TraceGap]:
    statement = _things(adjustment.c.quantity).join(adjustment, adjustment.c.trackable_id == trackable.c.id)
    for item_code, code, quantity in connection.execute(
        statement.where(adjustment.c.reason == "IMPORT-SHORTFALL", standing(adjustment))
    ):
        yield TraceGap("IMPORT-SHORTFALL", item_code, code, f"{plain(quantity)} more was drawn than came in")


def _net_issues() -> Any:
    """Each standing issue with what of it was neither returned nor taken out again."""
    gone = union_all(
        *(
            select(table.c.issue_id, type_coerce(table.c.quantity, Amount).label("quantity")).where(standing(table))
            for table in (issue_return, component_removal)
        )
    ).subquery()
    back = select(gone.c.issue_id, func.sum(gone.c.quantity).label("quantity")).group_by(gone.c.issue_id).subquery()
    # A difference of amounts has lost its type: a number compared with it would not be taken as millionths.
    net = type_coerce(material_issue.c.quantity - func.coalesce(back.c.quantity, 0), Amount)
    return (
        select(material_issue.c.trackable_id, net.label("net"))
        .outerjoin(back, back.c.issue_id == material_issue.c.id)
        .where(standing(material_issue), net > 0)
        .subquery()
    )


def _shared(connection: Connection) -> Iterator[TraceGap]:
    """A unit that is in more places than it came in times, or in one of them in part."""
    net, state = _net_issues(), trackable_state.c
    came = state.received + state.produced + state.put_in + state.customer_returned
    total, times, least = func.sum(net.c.net), func.count(), func.min(net.c.net)
    statement = (
        _things(times)
        .join(trackable_state)
        .join(net, net.c.trackable_id == trackable.c.id)
        .where(trackable.c.kind == TrackableKind.SERIAL.value)
        .group_by(item.c.code, trackable.c.code, came)
        .having(or_(least < 1, and_(times > 1, total > came)))
    )
    for item_code, code, number in connection.execute(statement):
        yield TraceGap("SERIAL-SHARED", item_code, code, f"one unit, issued in part or more than once: {number} issues")


def _early(connection: Connection) -> Iterator[TraceGap]:
    first = (
        select(receipt_line.c.trackable_id, func.min(receipt_line.c.received_at).label("at"))
        .where(standing(receipt_line))
        .group_by(receipt_line.c.trackable_id)
        .subquery()
    )
    statement = (
        _things(func.count())
        .join(first, first.c.trackable_id == trackable.c.id)
        .join(material_issue, material_issue.c.trackable_id == trackable.c.id)
        .where(material_issue.c.issued_at < first.c.at, standing(material_issue))
        .group_by(item.c.code, trackable.c.code)
    )
    for item_code, code, number in connection.execute(statement):
        yield TraceGap("ISSUED-BEFORE-RECEIVED", item_code, code, f"issues before the first receipt: {number}")


def _two_suppliers(connection: Connection) -> Iterator[TraceGap]:
    number = func.count(distinct(receipt.c.supplier_id))
    statement = (
        _things(number)
        .join(receipt_line, receipt_line.c.trackable_id == trackable.c.id)
        .join(receipt, receipt.c.id == receipt_line.c.receipt_id)
        .where(standing(receipt_line))
        .group_by(item.c.code, trackable.c.code)
        .having(number > 1)
    )
    for item_code, code, givers in connection.execute(statement):
        yield TraceGap("TWO-SUPPLIERS", item_code, code, f"received from {givers} suppliers under one code")


def _untimed(connection: Connection) -> Iterator[TraceGap]:
    statement = (
        select(item.c.code, production_order.c.order_no, order_stage.c.sequence, order_stage.c.name)
        .join_from(stage_event, order_stage, order_stage.c.id == stage_event.c.order_stage_id)
        .join(production_order, production_order.c.id == order_stage.c.order_id)
        .join(item, item.c.id == production_order.c.item_id)
        .where(stage_event.c.at.is_(None), standing(stage_event))
        .distinct()
    )
    for item_code, order_no, sequence, name in connection.execute(statement):
        yield TraceGap("STAGE-WITHOUT-TIMES", item_code, order_no, f"stage {sequence} {name} has no times")
