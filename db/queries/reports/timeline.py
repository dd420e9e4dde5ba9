"""The timeline of a product: everything that a report has found, in the order in which it happened. Pure."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import NamedTuple

from db.domain.report import Word
from db.queries.reports.checks import HoldRow, InspectionRow
from db.queries.reports.leaving import CompletionRow, LabelRow, ReturnRow, ShipmentRow
from db.queries.reports.materials import IssueRow, ReceiptRow
from db.queries.reports.operations import OperationRow
from db.queries.reports.product import OrderRow
from db.queries.reports.removals import RemovalRow


class TimelineRow(NamedTuple):
    """One moment. ``minutes`` are those of the work that ended then; ``at`` None: nobody knows when, told last."""

    at: datetime | None
    event: Word
    order_no: str | None = None
    stage: str | None = None
    item: str | None = None
    code: str | None = None
    quantity: Decimal | None = None
    minutes: Decimal | None = None
    person: str | None = None
    machine: str | None = None
    detail: str | None = None


Told = (
    OrderRow | OperationRow | IssueRow | ReceiptRow | InspectionRow | HoldRow | CompletionRow | LabelRow | ShipmentRow
    | ReturnRow | RemovalRow
)  # fmt: skip


def timeline(*parts: Iterable[Told]) -> list[TimelineRow]:
    """By time; what happened at the same moment stands in the order of the parts."""
    moments = [moment for part in parts for row in part for moment in _moments(row)]
    return sorted(moments, key=lambda one: (one.at is None, one.at or datetime.min.replace(tzinfo=UTC)))


def _moments(row: Told) -> Iterator[TimelineRow]:
    if isinstance(row, OrderRow):
        yield TimelineRow(row.released_at, "ORDER_RELEASED", row.order_no, item=row.item, quantity=row.planned)
        if row.closed_at:
            yield TimelineRow(row.closed_at, "ORDER_CLOSED", row.order_no, item=row.item, quantity=row.good)
    elif isinstance(row, OperationRow):
        yield from _operation(row)
    elif isinstance(row, IssueRow | ReceiptRow | RemovalRow):
        yield _material(row)
    elif isinstance(row, InspectionRow | HoldRow):
        yield from _quality(row)
    else:
        yield from _leaving(row)


def _operation(row: OperationRow) -> Iterator[TimelineRow]:
    stage = f"{row.stage} {row.stage_name}"
    head = {"order_no": row.order_no, "stage": stage, "person": row.person_name, "machine": row.machine}
    yield TimelineRow(row.started_at, "STAGE_STARTED", **head)  # type: ignore[arg-type]
    if row.ended_at:
        event = "STAGE_FINISHED" if row.result == "FINISH" else "STAGE_LEFT"
        yield TimelineRow(
            row.ended_at, event, row.order_no, stage, None, None, row.good, row.minutes, row.person_name, row.machine,
            row.note,
        )  # fmt: skip


def _material(row: IssueRow | ReceiptRow | RemovalRow) -> TimelineRow:
    if isinstance(row, RemovalRow):
        part = (None, None, row.item, row.code, row.quantity, None, row.removed_by_name, None)
        return TimelineRow(row.removed_at, "PART_REMOVED", *part, f"{row.unit}: {row.reason}")
    if isinstance(row, ReceiptRow):
        names = (None, None, row.item, row.code, row.quantity, None, None, None)
        return TimelineRow(row.received_at, "RECEIVED", *names, row.supplier_name)
    stage = None if row.stage is None else str(row.stage)
    event = "ISSUED" if row.link == "STANDS" else f"ISSUED_{row.link}"
    place = (row.order_no, stage, row.item, row.code, row.quantity, None, row.issued_by_name, None)
    return TimelineRow(row.issued_at, event, *place, row.into)


def _quality(row: InspectionRow | HoldRow) -> Iterator[TimelineRow]:
    if isinstance(row, InspectionRow):
        stage = None if row.stage is None else str(row.stage)
        names = (row.order_no, stage, row.item, row.code, None, None, row.inspector_name, None)
        yield TimelineRow(row.inspected_at, f"INSPECTION_{row.verdict}", *names, row.notes)
        return
    held = (None, None, row.item, row.code, None, None)
    yield TimelineRow(row.opened_at, "HELD", *held, row.opened_by_name, None, row.reason)
    if row.released_at:
        yield TimelineRow(row.released_at, "HOLD_RELEASED", *held, row.released_by_name, None, row.release_note)


def _leaving(row: CompletionRow | LabelRow | ShipmentRow | ReturnRow) -> Iterator[TimelineRow]:
    thing = (None, None, row.item, row.code)
    if isinstance(row, CompletionRow):
        names = (row.order_no, None, row.item, row.code, row.good, None, row.inspector_name, None)
        yield TimelineRow(row.completed_at, "COMPLETED", *names, row.notes)
    elif isinstance(row, LabelRow):
        yield TimelineRow(row.printed_at, "LABELLED", *thing, None, None, row.printed_by_name, None, row.target)
    elif isinstance(row, ReturnRow):
        yield TimelineRow(row.returned_at, "SENT_BACK", *thing, row.quantity, None, None, None, row.reason)
    else:
        yield TimelineRow(row.shipped_at, "SHIPPED", *thing, row.quantity, None, None, None, row.customer_name)
        if row.delivered_at:
            yield TimelineRow(row.delivered_at, "DELIVERED", *thing, row.quantity, None, None, None, row.customer_name)
