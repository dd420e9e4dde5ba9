"""The verdict of an inspection: each value against its point of the plan, with the gauge that measured it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from db.domain.measuring import Point, verdict
from db.domain.quality_commands import Inspect
from db.domain.refusals import Refusal, Refused
from db.domain.terms import CharacteristicKind
from db.ledger.act import Act
from db.models.master import characteristic, gauge, inspection_plan
from db.models.quality import defect, measurement, photo
from db.queries.orders import plant_today
from db.services.rights import INSPECTORS


@dataclass(frozen=True)
class Judged:
    """One point with its value, the gauge's code, and whether it passed."""

    point: Point
    value: str
    gauge: str | None
    passed: bool


def judge(act: Act, command: Inspect) -> tuple[int, tuple[Judged, ...]]:
    """The plan's key and every point judged. Raises Refused (QC-*)."""
    if act.actor.role not in INSPECTORS:
        raise Refused(Refusal.QC_NOT_INSPECTOR, {"person": act.actor.name})
    plan_id, points = _plan(act, command.plan)
    given = {value.sequence: value for value in command.values}
    missing = [point.name for point in points if point.sequence not in given]
    if missing or len(given) != len(points):
        raise Refused(Refusal.QC_INCOMPLETE, {"missing": missing})
    _refuse_unseen(command, points)
    gauges = _gauges(act, command)
    judged = []
    for point in points:
        value = given[point.sequence]
        passed = verdict(point, value.value, value.confirmed)
        judged.append(Judged(point, value.value, gauges.get(point.sequence), passed))
    return plan_id, tuple(judged)


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


def _refuse_unseen(command: Inspect, points: Sequence[Point]) -> None:
    taken = {one.sequence for one in command.photos or ()}
    for point in points:
        if point.kind is CharacteristicKind.PHOTO and point.sequence not in taken:
            raise Refused(Refusal.QC_PHOTO_REQUIRED, {"point": point.name})


def _gauges(act: Act, command: Inspect) -> dict[int, str]:
    """The gauges by point. Raises Refused (QC-GAUGE-DUE) for one that is unknown or must be calibrated first."""
    used = {one.sequence: one.gauge for one in command.gauges or ()}
    if not used:
        return {}
    rows = act.connection.execute(select(gauge.c.code, gauge.c.calibration_due).where(gauge.c.code.in_(used.values())))
    due = {row.code: row.calibration_due for row in rows}
    today = plant_today(act.connection, act.now)
    for code in used.values():
        last = due.get(code)
        if code not in due or (last is not None and last < today):
            facts = {"gauge": code, "due": last.isoformat() if last else "unknown"}
            raise Refused(Refusal.QC_GAUGE_DUE, facts)
    return used


def keep_findings(act: Act, inspection_id: int, command: Inspect, judged: Sequence[Judged]) -> None:
    """The measurements, defects and photos of an inspection."""
    head: dict[str, Any] = {"inspection_id": inspection_id}
    act.insert_all(measurement, [{**head, **_measured(one)} for one in judged])
    found = ({"code": one.code, "quantity": one.quantity, "note": one.note} for one in command.defects or ())
    act.insert_all(defect, [{**head, **one} for one in found])
    names = ("sequence", "sha256", "media_type")
    act.insert_all(photo, [{**head, **{n: getattr(one, n) for n in names}} for one in command.photos or ()])


def _measured(one: Judged) -> dict[str, object]:
    point = one.point
    head = {"sequence": point.sequence, "name": point.name, "uom": point.uom, "gauge": one.gauge}
    return {**head, "lower": point.lower, "upper": point.upper, "value": one.value, "passed": one.passed}
