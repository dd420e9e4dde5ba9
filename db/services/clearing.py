"""Before a stage starts and before it ends: the skill it asks for, and the inspections of its plan."""

from typing import Protocol

from sqlalchemy import or_, select

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Birth, InspectionSubject
from db.ledger.act import Act
from db.models.master import qualification
from db.models.material import trackable
from db.models.production import output
from db.models.quality import inspection
from db.queries.standing import standing


class Stage(Protocol):
    """What is asked of a stage: a skill, and an inspection plan to follow; None where it asks for none."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def qualification(self) -> str | None: ...
    @property
    def plan_id(self) -> int | None: ...


def refuse_unskilled(act: Act, stage: Stage) -> None:
    """Raises Refused (OP-SKILL) where the person lacks what the stage asks for, unless a second person allows it."""
    if stage.qualification is None:
        return
    today, held = act.today, qualification
    has = select(held.c.id).where(held.c.person_id == act.actor.id, held.c.code == stage.qualification)
    valid = has.where(or_(held.c.valid_until.is_(None), held.c.valid_until >= today))
    if act.connection.execute(valid).first() is None:
        facts = {"stage": stage.name, "qualification": stage.qualification, "person": act.actor.name}
        act.unless_allowed(Refused(Refusal.OP_SKILL, facts))


def refuse_unchecked(act: Act, stage: Stage, order_id: int) -> None:
    """Raises Refused (FN-CHECK-MISSING, FN-CHECK-FAILED) where the stage's plan was not followed, or not passed.

    The work of the stage may be inspected as a whole, or each unit that had its serial before. Units that get their
    serial when the last stage ends are inspected after it.
    """
    if stage.plan_id is None:
        return
    verdict = _of_the_stage(act, stage.id)
    if verdict is False:
        raise Refused(Refusal.FN_CHECK_FAILED, {"stage": stage.name})
    unseen = _unseen(act, order_id, stage.plan_id) if verdict is None else []
    if unseen:
        act.unless_allowed(Refused(Refusal.FN_CHECK_MISSING, {"stage": stage.name, "units": unseen}))


def _of_the_stage(act: Act, stage_id: int) -> bool | None:
    """The last verdict on the stage as a whole; None where there is none."""
    own = select(inspection.c.passed).where(inspection.c.order_stage_id == stage_id, standing(inspection))
    own = own.where(inspection.c.subject == InspectionSubject.STAGE.value).order_by(inspection.c.id.desc())
    return act.connection.execute(own.limit(1)).scalar()


def _unseen(act: Act, order_id: int, plan_id: int) -> list[str]:
    """The units of the order that had their serial before they were done, and were not inspected by the plan."""
    seen = select(inspection.c.id).where(inspection.c.trackable_id == trackable.c.id, standing(inspection))
    units = (
        select(trackable.c.code)
        .join(output, output.c.trackable_id == trackable.c.id)
        .where(output.c.order_id == order_id, standing(output), trackable.c.birth == Birth.PLANNED.value)
        .where(~seen.where(inspection.c.plan_id == plan_id).exists())
    )
    return list(act.connection.execute(units.order_by(trackable.c.code)).scalars())
