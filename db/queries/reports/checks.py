"""The quality trail: inspections of receipts, stages, lots and units with their values, holds and their release."""

from collections.abc import Collection
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, case, literal, select

from db.domain.report import Word
from db.models.ledger import entry
from db.models.master import item, person
from db.models.material import hold, hold_release, receipt, receipt_line, trackable
from db.models.production import order_stage, production_order
from db.models.quality import inspection, measurement
from db.queries.frontier import frontier_of
from db.queries.reports.gauges import Gauges
from db.queries.reports.who import People, act_columns
from db.queries.standing import standing


class InspectionRow(NamedTuple):
    """One inspection. ``number`` tells inspections apart that have none of their own."""

    number: int
    inspection_no: str | None
    subject: Word
    item: str | None
    code: str | None
    receipt_no: str | None
    order_no: str | None
    stage: int | None
    verdict: Word
    inspected_at: datetime
    inspector: str | None
    inspector_name: str | None
    notes: str | None


class MeasurementRow(NamedTuple):
    """One point of an inspection: what was found, against its limits (in ``uom``).

    ``calibration_due`` of the gauge is as it stood when it was used.
    """

    number: int
    point: str
    value: str
    uom: str | None
    lower: Decimal | None
    upper: Decimal | None
    verdict: Word
    gauge: str | None
    calibration_due: date | None


class HoldRow(NamedTuple):
    """A hold; ``released_at`` None: it stands."""

    item: str
    code: str
    hold_no: str | None
    reason: str
    note: str | None
    opened_at: datetime
    opened_by: str | None
    opened_by_name: str | None
    released_at: datetime | None
    released_by: str | None
    released_by_name: str | None
    release_note: str | None


VERDICT = case((inspection.c.passed, literal("PASSED")), else_=literal("FAILED"))


def inspection_rows(
    connection: Connection, things: Collection[int], orders: Collection[int]
) -> tuple[list[InspectionRow], list[MeasurementRow], dict[int, int]]:
    """Inspections of these things, of the receipts they came with and of the stages of these orders; by time.

    The last tells by the key of an inspection the number that it has in the trail.
    """
    keys = _inspections_of(connection, things, orders)
    here = frontier_of(connection, keys)
    rows = connection.execute(
        select(
            inspection.c.id, inspection.c.inspection_no, inspection.c.subject, item.c.code, trackable.c.code,
            receipt.c.receipt_no, production_order.c.order_no, order_stage.c.sequence, VERDICT,
            inspection.c.inspected_at, person.c.personnel_no, person.c.name, inspection.c.notes,
        )
        .select_from(here)
        .join(inspection, inspection.c.id == here.c.value)
        .outerjoin(trackable, trackable.c.id == inspection.c.trackable_id)
        .outerjoin(item, item.c.id == trackable.c.item_id)
        .outerjoin(receipt, receipt.c.id == inspection.c.receipt_id)
        .outerjoin(order_stage, order_stage.c.id == inspection.c.order_stage_id)
        .outerjoin(production_order, production_order.c.id == order_stage.c.order_id)
        .outerjoin(person, person.c.id == inspection.c.inspector_id)
        .order_by(inspection.c.inspected_at, inspection.c.id)
    ).all()  # fmt: skip
    numbers = {row[0]: number for number, row in enumerate(rows, 1)}
    found = [InspectionRow._make((numbers[row[0]], *row[1:])) for row in rows]
    return found, _measurements(connection, numbers), numbers


def _inspections_of(connection: Connection, things: Collection[int], orders: Collection[int]) -> list[int]:
    mine, through = frontier_of(connection, sorted(things)), frontier_of(connection, sorted(orders))
    of_things = select(inspection.c.id).join(mine, inspection.c.trackable_id == mine.c.value)
    of_receipts = (
        select(inspection.c.id)
        .join(receipt_line, receipt_line.c.receipt_id == inspection.c.receipt_id)
        .join(mine, receipt_line.c.trackable_id == mine.c.value)
    )
    # A stage's inspection of one unit belongs to that unit alone, the others' are not in the trail.
    of_stages = (
        select(inspection.c.id)
        .join(order_stage, order_stage.c.id == inspection.c.order_stage_id)
        .join(through, order_stage.c.order_id == through.c.value)
        .where(inspection.c.trackable_id.is_(None))
    )
    stand = (one.where(standing(inspection)) for one in (of_things, of_receipts, of_stages))
    return sorted(_run_each(connection, stand))


def _run_each(connection: Connection, statements: Any) -> set[int]:
    return {key for statement in statements for key in connection.execute(statement).scalars()}


def _measurements(connection: Connection, numbers: dict[int, int]) -> list[MeasurementRow]:
    here, point = frontier_of(connection, sorted(numbers)), measurement.c
    verdict = case((point.passed, literal("PASSED")), else_=literal("FAILED"))
    rows = connection.execute(
        select(
            point.inspection_id, point.name, point.value, point.uom, point.lower, point.upper, verdict, point.gauge,
            inspection.c.inspected_at,
        )
        .join(here, point.inspection_id == here.c.value)
        .join(inspection, inspection.c.id == here.c.value)
        .where(standing(measurement))
        .order_by(point.sequence, point.id)
    ).all()  # fmt: skip
    gauges = Gauges(connection, {row.gauge for row in rows} - {None})
    found = ((numbers[key], *point, gauge, gauges.due(gauge, at)) for key, *point, gauge, at in rows)
    return sorted(map(MeasurementRow._make, found), key=lambda one: one.number)


def hold_rows(connection: Connection, people: People, things: Collection[int]) -> list[HoldRow]:
    """The holds on these things, released ones included, by time."""
    here, lift, lifted = frontier_of(connection, sorted(things)), hold_release.alias(), entry.alias("lifted")
    released = and_(lift.c.hold_id == hold.c.id, standing(lift))
    rows = connection.execute(
        select(
            item.c.code, trackable.c.code, hold.c.hold_no, hold.c.reason, entry.c.note, hold.c.opened_at,
            lift.c.released_at, lift.c.note, lifted.c.person, *act_columns(),
        )
        .select_from(here)
        .join(hold, hold.c.trackable_id == here.c.value)
        .join(trackable, trackable.c.id == hold.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .join(entry, entry.c.id == hold.c.entry_id)
        .outerjoin(lift, released)
        .outerjoin(lifted, lifted.c.id == lift.c.entry_id)
        .where(standing(hold))
        .order_by(hold.c.opened_at, item.c.code, trackable.c.code, hold.c.id)
    )  # fmt: skip
    return [_hold(people, *row) for row in rows]


def _hold(people: People, *row: Any) -> HoldRow:
    *head, released_at, note, lifter, act_person, act_row = row
    opener = people.did(act_person, act_row, "opened_by")
    by = people.did(lifter, act_row, "released_by") if released_at else None
    return HoldRow._make((*head, opener, people.name(opener), released_at, by, people.name(by), note))
