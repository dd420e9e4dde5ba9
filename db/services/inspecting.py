"""Inspection by plan: measured values against their limits. A fail opens a hold, it never scraps."""

from dataclasses import dataclass

from sqlalchemy import select

from db.domain.answers import Inspected
from db.domain.commands import InspectUnit, MeasuredValue
from db.domain.measuring import Point, verdict
from db.domain.refusals import Refusal, Refused
from db.domain.terms import CharacteristicKind, InspectionSubject, Role, TrackableKind
from db.ledger.act import Act
from db.models.master import characteristic, inspection_plan
from db.models.material import hold
from db.models.production import order_stage, production_order
from db.models.quality import inspection, measurement
from db.queries.find import find_one


@dataclass(frozen=True)
class _Judged:
    point: Point
    value: str
    passed: bool


def inspect_unit(act: Act, command: InspectUnit) -> Inspected:
    """Record an inspection. Raises Refused (QC-*, LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    if act.actor.role not in {Role.INSPECTOR, Role.SUPERVISOR, Role.ADMIN}:
        raise Refused(Refusal.QC_NOT_INSPECTOR, {"person": act.actor.name})
    thing = find_one(act.connection, command.code, command.item)
    plan_id, points = _plan(act, command.plan)
    judged = _judge(points, command.values)
    failed = tuple(one.point.name for one in judged if not one.passed)
    inspection_id = act.insert(
        inspection,
        subject=(InspectionSubject.UNIT if thing.kind is TrackableKind.SERIAL else InspectionSubject.LOT).value,
        trackable_id=thing.id,
        order_stage_id=_stage(act, command),
        plan_id=plan_id,
        inspector_id=act.actor.id,
        inspected_at=act.now,
        passed=not failed,
        notes=command.note,
    )
    act.insert_all(measurement, [_measured(inspection_id, one) for one in judged])
    if failed:
        reason = f"inspection failed: {', '.join(failed)}"[:200]
        act.insert(hold, trackable_id=thing.id, reason=reason, opened_at=act.now)
    return Inspected(thing.code, not failed, failed)


def _plan(act: Act, code: str) -> tuple[int, tuple[Point, ...]]:
    rows = act.connection.execute(
        select(inspection_plan.c.id, characteristic)
        .join(characteristic, characteristic.c.plan_id == inspection_plan.c.id)
        .where(inspection_plan.c.code == code)
        .order_by(characteristic.c.sequence)
    ).all()
    if not rows:
        raise Refused(Refusal.QC_INCOMPLETE, {"missing": [code]})
    return rows[0][0], tuple(
        Point(row.sequence, row.name, CharacteristicKind(row.kind), row.uom, row.lower, row.upper) for row in rows
    )


def _judge(points: tuple[Point, ...], values: tuple[MeasuredValue, ...]) -> list[_Judged]:
    given = {value.sequence: value for value in values}
    missing = [point.name for point in points if point.sequence not in given]
    if missing or len(given) != len(points):
        raise Refused(Refusal.QC_INCOMPLETE, {"missing": missing})
    return [
        _Judged(
            point,
            given[point.sequence].value,
            verdict(point, given[point.sequence].value, given[point.sequence].confirmed),
        )
        for point in points
    ]


def _measured(inspection_id: int, one: _Judged) -> dict[str, object]:
    point = one.point
    head = {"inspection_id": inspection_id, "sequence": point.sequence, "name": point.name, "uom": point.uom}
    return {**head, "lower": point.lower, "upper": point.upper, "value": one.value, "passed": one.passed}


def _stage(act: Act, command: InspectUnit) -> int | None:
    if command.order_no is None or command.stage_sequence is None:
        return None
    return act.connection.execute(
        select(order_stage.c.id)
        .join(production_order, production_order.c.id == order_stage.c.order_id)
        .where(production_order.c.order_no == command.order_no, order_stage.c.sequence == command.stage_sequence)
    ).scalar()
