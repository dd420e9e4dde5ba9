"""Before a stage starts and before it ends: the skill it asks for, and the inspections of its plan."""

from sqlalchemy import or_, select

from db.domain.refusals import Refusal, Refused
from db.ledger.act import Act
from db.models.master import qualification
from db.models.production import order_stage, output
from db.models.quality import inspection
from db.queries.orders import plant_today
from db.queries.standing import standing


def refuse_unskilled(act: Act, stage_id: int) -> None:
    """Raises Refused (OP-SKILL) where the person lacks what the stage asks for, unless a second person allows it."""
    asked = select(order_stage.c.name, order_stage.c.qualification).where(order_stage.c.id == stage_id)
    stage = act.connection.execute(asked).one()
    if stage.qualification is None:
        return
    today, held = plant_today(act.connection, act.now), qualification
    has = select(held.c.id).where(held.c.person_id == act.actor.id, held.c.code == stage.qualification)
    valid = has.where(or_(held.c.valid_until.is_(None), held.c.valid_until >= today))
    if act.connection.execute(valid).first() is None:
        facts = {"stage": stage.name, "qualification": stage.qualification, "person": act.actor.name}
        act.unless_allowed(Refused(Refusal.OP_SKILL, facts))


def refuse_unchecked(act: Act, stage_id: int) -> None:
    """Raises Refused (FN-CHECK-MISSING, FN-CHECK-FAILED) where the stage's plan was not followed, or not passed.

    What was inspected counts, by subject, with its last verdict; an order in which nothing was made has no units yet.
    """
    asked = select(order_stage.c.name, order_stage.c.plan_id, order_stage.c.order_id)
    stage = act.connection.execute(asked.where(order_stage.c.id == stage_id)).one()
    if stage.plan_id is None:
        return
    made = select(output.c.trackable_id).where(output.c.order_id == stage.order_id, standing(output))
    rows = act.connection.execute(
        select(inspection.c.trackable_id, inspection.c.passed)
        .where(inspection.c.plan_id == stage.plan_id, standing(inspection))
        .where(or_(inspection.c.order_stage_id == stage_id, inspection.c.trackable_id.in_(made)))
        .order_by(inspection.c.id)
    )
    verdicts = {row.trackable_id: row.passed for row in rows}
    if not verdicts:
        act.unless_allowed(Refused(Refusal.FN_CHECK_MISSING, {"stage": stage.name}))
    elif not verdicts.get(None, True):
        raise Refused(Refusal.FN_CHECK_FAILED, {"stage": stage.name})
