"""Inspection by plan, of a unit, a lot or the work of a stage. A fail opens a hold, it never scraps."""

from sqlalchemy import select

from db.domain.answers import Inspected
from db.domain.found import FoundTrackable, refuse_void
from db.domain.quality_commands import InspectStage, InspectUnit
from db.domain.refusals import Refusal, Refused
from db.domain.terms import InspectionSubject, Quality, TrackableKind
from db.ledger.act import Act
from db.models.material import hold, receipt_line, trackable_state
from db.models.production import order_stage, output, production_order, stage_event
from db.models.quality import inspection
from db.queries.find import find_one
from db.queries.orders import open_order
from db.queries.standing import standing
from db.services.grading import grade_as
from db.services.judging import judge, keep_findings
from db.services.locking import lock_state


def inspect_unit(act: Act, command: InspectUnit) -> Inspected:
    """Record an inspection of a unit or lot. Raises Refused (QC-*, LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    thing = find_one(act.connection, command.code, command.item)
    refuse_void(thing)
    plan_id, judged = judge(act, command)
    _refuse_own_work(act, command, thing)
    failed = tuple(one.point.name for one in judged if not one.passed)
    subject, receipt_id = _subject(act, thing)
    inspection_id = act.insert(
        inspection,
        subject=subject.value,
        trackable_id=thing.id,
        order_stage_id=_stage(act, command.order_no, command.stage_sequence),
        receipt_id=receipt_id,
        plan_id=plan_id,
        inspector_id=act.actor.id,
        inspected_at=act.now,
        passed=not failed,
        notes=command.note,
    )
    keep_findings(act, inspection_id, command, judged)
    if failed:
        reason = f"inspection failed: {', '.join(failed)}"[:200]
        act.insert(hold, trackable_id=thing.id, reason=reason, opened_at=act.now)
    elif subject is InspectionSubject.RECEIPT:
        lock_state(act.connection, thing.id)
        grade_as(act, [thing.id], Quality.RELEASED)
    return Inspected(thing.code, not failed, failed)


def inspect_stage(act: Act, command: InspectStage) -> Inspected:
    """Record an inspection of a stage's work. Raises Refused (QC-*, WO-*)."""
    order = open_order(act.connection, command.order_no)
    stage_id = _stage(act, command.order_no, command.stage_sequence)
    if stage_id is None:
        raise Refused(Refusal.WO_NO_ROUTING, {"item": order.item, "order": order.order_no})
    plan_id, judged = judge(act, command)
    failed = tuple(one.point.name for one in judged if not one.passed)
    inspection_id = act.insert(
        inspection,
        subject=InspectionSubject.STAGE.value,
        order_stage_id=stage_id,
        plan_id=plan_id,
        inspector_id=act.actor.id,
        inspected_at=act.now,
        passed=not failed,
        notes=command.note,
    )
    keep_findings(act, inspection_id, command, judged)
    return Inspected(order.order_no, not failed, failed)


def _subject(act: Act, thing: FoundTrackable) -> tuple[InspectionSubject, int | None]:
    """What is inspected; a lot that waits for its incoming inspection is inspected as that receipt."""
    base = select(trackable_state.c.base_quality).where(trackable_state.c.trackable_id == thing.id)
    if act.connection.execute(base).scalar_one() == Quality.PENDING.value:
        line = receipt_line
        last = select(line.c.receipt_id).where(line.c.trackable_id == thing.id, standing(line))
        receipt_id = act.connection.execute(last.order_by(line.c.id.desc()).limit(1)).scalar()
        if receipt_id is not None:
            return InspectionSubject.RECEIPT, int(receipt_id)
    return (InspectionSubject.UNIT if thing.kind is TrackableKind.SERIAL else InspectionSubject.LOT), None


def _refuse_own_work(act: Act, command: InspectUnit, thing: FoundTrackable) -> None:
    """Nobody passes what they made themselves; the stage of the inspection itself does not count as making."""
    work = (
        select(stage_event.c.id)
        .join(order_stage, order_stage.c.id == stage_event.c.order_stage_id)
        .join(output, output.c.order_id == order_stage.c.order_id)
        .where(output.c.trackable_id == thing.id, stage_event.c.person_id == act.actor.id)
        .where(standing(stage_event), standing(output), order_stage.c.plan_id.is_(None))
    )
    if act.connection.execute(work.limit(1)).scalar() is not None:
        raise Refused(Refusal.QC_SAME_PERSON, {"person": act.actor.name, "code": command.code})


def _stage(act: Act, order_no: str | None, sequence: int | None) -> int | None:
    if order_no is None or sequence is None:
        return None
    return act.connection.execute(
        select(order_stage.c.id)
        .join(production_order, production_order.c.id == order_stage.c.order_id)
        .where(production_order.c.order_no == order_no, order_stage.c.sequence == sequence)
    ).scalar()
