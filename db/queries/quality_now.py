"""Quality as a supervisor looks at it: what is on hold, what waits for inspection, defects, values against limits."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, and_, exists, func, select, union_all

from db.domain.terms import CharacteristicKind, Quality, RecallStep
from db.models.columns import Amount
from db.models.ledger import entry
from db.models.master import characteristic, inspection_plan, item, person, reason_code, supplier
from db.models.material import hold, hold_release, receipt, receipt_line, trackable, trackable_state
from db.models.production import order_stage, production_order, stage_event
from db.models.quality import defect, inspection, measurement
from db.models.recall import recall_case, recall_event
from db.queries.standing import standing

MOST = 500
INCOMING = timedelta(days=90)


class OpenHold(NamedTuple):
    """A hold that stands. ``entry_id`` placed it; ``case_no``: for which recall."""

    entry_id: UUID
    item: str
    item_name: str
    code: str
    kind: str
    on_hand: Decimal
    uom: str
    reason: str
    note: str | None
    opened_at: datetime
    person: str
    case_no: str | None


class Incoming(NamedTuple):
    """A lot that came in and was not inspected yet."""

    item: str
    item_name: str
    code: str
    supplier: str
    on_hand: Decimal
    uom: str
    received_at: datetime


class DefectCount(NamedTuple):
    """How many pieces had it; ``words``: the plant's, or the code itself."""

    code: str
    words: str
    pieces: Decimal


class Point(NamedTuple):
    """A characteristic with a number; ``lower`` and ``upper``: as they are now."""

    plan: str
    plan_name: str
    sequence: int
    name: str
    uom: str | None
    lower: Decimal | None
    target: Decimal | None
    upper: Decimal | None


class Measured(NamedTuple):
    """One value. ``code``: of the unit or lot, else the order or the receipt."""

    code: str
    value: Decimal
    passed: bool
    at: datetime
    inspector: str


@dataclass(frozen=True)
class QualityNow:
    """``holds`` the oldest first, ``incoming`` likewise, ``defects`` the most frequent first.

    ``first_passed`` of ``inspected``: things whose first inspection in the period passed.
    """

    holds: tuple[OpenHold, ...]
    hold_count: int
    incoming: tuple[Incoming, ...]
    defects: tuple[DefectCount, ...]
    first_passed: int
    inspected: int


def quality_now(connection: Connection, now: datetime, since: datetime) -> QualityNow:
    """``since``: the period of defects and first inspections."""
    holds = connection.execute(_holds().order_by(hold.c.opened_at, hold.c.id).limit(MOST))
    count = connection.execute(select(func.count()).select_from(hold).where(*_open())).scalar_one()
    incoming = connection.execute(_incoming(now))
    passed, inspected = connection.execute(_first(since)).one()
    return QualityNow(
        tuple(OpenHold(*row) for row in holds), int(count), tuple(Incoming(*row) for row in incoming),
        _defects(connection, since), int(passed or 0), int(inspected or 0),
    )  # fmt: skip


def points_of(connection: Connection) -> tuple[Point, ...]:
    """Every characteristic that is measured."""
    one, plan = characteristic.c, inspection_plan.c
    rows = connection.execute(
        select(plan.code, plan.name, one.sequence, one.name, one.uom, one.lower, one.target, one.upper)
        .join(inspection_plan, plan.id == one.plan_id)
        .where(one.kind == CharacteristicKind.VARIABLE.value)
        .order_by(plan.name, one.sequence)
    )
    return tuple(Point(*row) for row in rows)


def values_of(connection: Connection, plan: str, sequence: int, last: int) -> tuple[Measured, ...]:
    """The last values of a characteristic, the oldest first; what is no number is left out."""
    thing, order = trackable.c.code, production_order.c.order_no
    rows = connection.execute(
        select(
            func.coalesce(thing, order, receipt.c.receipt_no, ""), measurement.c.value, measurement.c.passed,
            inspection.c.inspected_at, func.coalesce(person.c.name, ""),
        )
        .join(inspection, inspection.c.id == measurement.c.inspection_id)
        .join(inspection_plan, inspection_plan.c.id == inspection.c.plan_id)
        .outerjoin(trackable, trackable.c.id == inspection.c.trackable_id)
        .outerjoin(order_stage, order_stage.c.id == inspection.c.order_stage_id)
        .outerjoin(production_order, production_order.c.id == order_stage.c.order_id)
        .outerjoin(receipt, receipt.c.id == inspection.c.receipt_id)
        .outerjoin(person, person.c.id == inspection.c.inspector_id)
        .where(inspection_plan.c.code == plan, measurement.c.sequence == sequence, standing(measurement))
        .order_by(inspection.c.inspected_at.desc(), measurement.c.id.desc())
        .limit(last)
    ).all()  # fmt: skip
    return tuple(
        Measured(code, value, bool(passed), at, who)
        for code, text, passed, at, who in reversed(rows)
        if (value := _number(text)) is not None
    )


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _open() -> tuple[Any, Any]:
    lifted = exists().where(hold_release.c.hold_id == hold.c.id, standing(hold_release))
    return standing(hold), ~lifted


def _holds() -> Select[Any]:
    case = (
        select(recall_case.c.case_no)
        .join(recall_event, recall_event.c.case_id == recall_case.c.id)
        .where(recall_event.c.entry_id == hold.c.entry_id, recall_event.c.what == RecallStep.HELD.value)
        .limit(1)
        .scalar_subquery()
    )
    words = func.coalesce(reason_code.c.words, hold.c.reason)
    named = and_(reason_code.c.scope == "HOLD", reason_code.c.code == hold.c.reason)
    return (
        select(
            hold.c.entry_id, item.c.code, item.c.name, trackable.c.code, trackable.c.kind, trackable_state.c.on_hand,
            item.c.uom, words, entry.c.note, hold.c.opened_at, func.coalesce(person.c.name, entry.c.person), case,
        )
        .join(entry, entry.c.id == hold.c.entry_id)
        .join(trackable, trackable.c.id == hold.c.trackable_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .join(item, item.c.id == trackable.c.item_id)
        .outerjoin(person, person.c.personnel_no == entry.c.person)
        .outerjoin(reason_code, named)
        .where(*_open())
    )  # fmt: skip


def _incoming(now: datetime) -> Select[Any]:
    state = trackable_state.c
    return (
        select(
            item.c.code, item.c.name, trackable.c.code, supplier.c.name, state.on_hand, item.c.uom,
            func.min(receipt_line.c.received_at),
        )
        .join(trackable, trackable.c.id == receipt_line.c.trackable_id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
        .join(item, item.c.id == trackable.c.item_id)
        .join(receipt, receipt.c.id == receipt_line.c.receipt_id)
        .join(supplier, supplier.c.id == receipt.c.supplier_id)
        .where(receipt_line.c.received_at >= now - INCOMING, standing(receipt_line))
        .where(state.base_quality == Quality.PENDING.value, state.on_hand > 0)
        .group_by(item.c.code, item.c.name, trackable.c.code, supplier.c.name, state.on_hand, item.c.uom)
        .order_by(func.min(receipt_line.c.received_at), trackable.c.code)
        .limit(MOST)
    )  # fmt: skip


def _defects(connection: Connection, since: datetime) -> tuple[DefectCount, ...]:
    """Defects that inspections named, points that failed where none was, reasons for which stages reported scrap."""
    found = select(defect.c.code, func.sum(defect.c.quantity, type_=Amount).label("pieces"))
    found = found.join(inspection, inspection.c.id == defect.c.inspection_id)
    found = found.where(inspection.c.inspected_at >= since, standing(defect)).group_by(defect.c.code)
    scrap = select(stage_event.c.reason, func.sum(stage_event.c.scrap, type_=Amount).label("pieces"))
    scrap = scrap.where(stage_event.c.at >= since, stage_event.c.scrap > 0, standing(stage_event))
    named = exists().where(defect.c.inspection_id == inspection.c.id, standing(defect))
    points = select(measurement.c.name, func.count()).where(~measurement.c.passed, ~named, standing(measurement))
    points = points.join(inspection, inspection.c.id == measurement.c.inspection_id)
    counts: Counter[str] = Counter()
    for name, pieces in connection.execute(
        points.where(inspection.c.inspected_at >= since).group_by(measurement.c.name)
    ):
        counts[name] += pieces
    for code, pieces in connection.execute(union_all(found, scrap.group_by(stage_event.c.reason))):
        counts[code or ""] += pieces
    words: dict[str, str] = {
        row.code: row.words
        for row in connection.execute(
            select(reason_code.c.code, reason_code.c.words).where(reason_code.c.scope.in_(["DEFECT", "SCRAP"]))
        )
    }
    return tuple(DefectCount(code, words.get(code, code), Decimal(pieces)) for code, pieces in counts.most_common())


def _first(since: datetime) -> Select[Any]:
    number = func.row_number().over(
        partition_by=inspection.c.trackable_id, order_by=(inspection.c.inspected_at, inspection.c.id)
    )
    seen = (
        select(inspection.c.passed, number.label("number"))
        .where(inspection.c.inspected_at >= since, inspection.c.trackable_id.is_not(None), standing(inspection))
        .subquery()
    )
    passed = select(func.count()).where(seen.c.number == 1, seen.c.passed).scalar_subquery()
    return select(passed, select(func.count()).where(seen.c.number == 1).scalar_subquery())
