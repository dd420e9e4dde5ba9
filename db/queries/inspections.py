"""What is to be measured on a unit, and what was measured last."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, select

from db.domain.found import FoundTrackable
from db.domain.measuring import Point
from db.domain.terms import CharacteristicKind
from db.models.master import characteristic, inspection_plan
from db.models.production import order_stage, output, production_order
from db.models.quality import inspection, measurement
from db.queries.find import find_one
from db.queries.standing import standing


@dataclass(frozen=True)
class PlannedPoint:
    """A point with what the inspector needs besides its limits; ``recent``: the last values, newest first."""

    point: Point
    target: Decimal | None
    hint: str | None
    recent: tuple[str, ...]


@dataclass(frozen=True)
class UnitToInspect:
    """A unit, the plan of the last stage of its order that has one, and the plan's points."""

    unit: FoundTrackable
    plan: str
    order_no: str
    stage_sequence: int
    points: tuple[PlannedPoint, ...]


def unit_to_inspect(connection: Connection, code: str) -> UnitToInspect | None:
    """What to measure on a unit; None where no stage of its order has a plan. Raises Refused (LOT-*)."""
    unit = find_one(connection, code)
    stage = connection.execute(
        select(inspection_plan.c.id, inspection_plan.c.code, production_order.c.order_no, order_stage.c.sequence)
        .join(order_stage, order_stage.c.plan_id == inspection_plan.c.id)
        .join(production_order, production_order.c.id == order_stage.c.order_id)
        .join(output, output.c.order_id == production_order.c.id)
        .where(output.c.trackable_id == unit.id, standing(output))
        .order_by(output.c.id.desc(), order_stage.c.sequence.desc())
        .limit(1)
    ).one_or_none()
    if stage is None:
        return None
    return UnitToInspect(unit, stage[1], stage[2], stage[3], _points(connection, stage[0]))


def _points(connection: Connection, plan_id: int, recent: int = 5) -> tuple[PlannedPoint, ...]:
    rows = connection.execute(
        select(characteristic).where(characteristic.c.plan_id == plan_id).order_by(characteristic.c.sequence)
    ).all()
    values = connection.execute(
        select(measurement.c.sequence, measurement.c.value)
        .join(inspection, inspection.c.id == measurement.c.inspection_id)
        .where(inspection.c.plan_id == plan_id, standing(inspection))
        .order_by(measurement.c.id.desc())
        .limit(recent * max(len(rows), 1))
    ).all()
    return tuple(
        PlannedPoint(
            Point(row.sequence, row.name, CharacteristicKind(row.kind), row.uom, row.lower, row.upper),
            row.target,
            row.hint,
            tuple(value.value for value in values if value.sequence == row.sequence)[:recent],
        )
        for row in rows
    )
