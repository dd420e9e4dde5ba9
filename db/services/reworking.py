"""What was sent to be reworked: it stays rejected, goes into an order that reworks it, and nowhere else."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, FromClause, and_, exists, select

from db.domain.found import FoundTrackable
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Decision, Lifecycle, Quality
from db.ledger.act import Act
from db.models.material import quality_change, trackable, trackable_state
from db.models.production import issue_return, material_issue, output, production_order
from db.models.quality import disposition
from db.queries.find import find_one
from db.queries.orders import OrderFacts
from db.queries.standing import standing
from db.services.grading import grade_as
from db.services.locking import lock_state


def sent_to_rework(connection: Connection, trackable_id: int) -> bool:
    """Whether the last word on its quality is the decision to rework it."""
    change = quality_change
    last = select(change.c.entry_id).where(change.c.trackable_id == trackable_id, standing(change))
    last = last.order_by(change.c.id.desc()).limit(1)
    decided = select(disposition.c.id).where(disposition.c.decision == Decision.REWORK.value)
    return connection.execute(decided.where(disposition.c.entry_id.in_(last))).first() is not None


def goes_to_rework(act: Act, thing: FoundTrackable, order: OrderFacts, into_unit: str | None) -> FoundTrackable | None:
    """The thing as it stands now, its row locked, if it was sent to rework and is not on hold; else None.

    Raises Refused (UNIT-REWORK) where this is no order for that: one of another item, or one that put it out before.
    """
    if thing.quality is not Quality.REJECTED or not sent_to_rework(act.connection, thing.id):
        return None
    facts = {**thing.facts, "order": order.order_no}
    if thing.item_id != order.item_id or into_unit is not None or _put_out(act.connection, order, thing.id):
        raise Refused(Refusal.UNIT_REWORK, facts)
    lock_state(act.connection, thing.id)
    now = find_one(act.connection, thing.code, thing.item)
    return now if now.quality is Quality.REJECTED else None


def _put_out(connection: Connection, order: OrderFacts, trackable_id: int) -> bool:
    same = (output.c.order_id == order.id) & (output.c.trackable_id == trackable_id)
    return connection.execute(select(output.c.id).where(same, standing(output)).limit(1)).first() is not None


def release_reworked(act: Act, units: Collection[int]) -> None:
    """Units that were completed well in a rework order are rejected no more; holds stay."""
    state = trackable_state
    same = state.c.trackable_id.in_(units) & (state.c.base_quality == Quality.REJECTED.value)
    rejected = select(state.c.trackable_id).where(same).order_by(state.c.trackable_id)
    grade_as(act, act.connection.execute(rejected).scalars().all(), Quality.RELEASED)


def being_reworked(connection: Connection, units: Collection[int], order_id: int | None = None) -> set[int]:
    """Those of these units that were issued to an order of their item (this one) and neither came back nor out."""
    rows = select(trackable.c.id).join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
    asked = rows.where(trackable.c.id.in_(units), under_rework(trackable, trackable_state, order_id))
    return set(connection.execute(asked).scalars())


def under_rework(
    unit: FromClause, state: FromClause, order_id: ColumnElement[int] | int | None = None
) -> ColumnElement[bool]:
    """The same as a condition on a unit and its state."""
    issue, order = material_issue.alias(), production_order.alias()
    put_out, given_back = output.alias(), issue_return.alias()
    done = exists().where(
        put_out.c.trackable_id == issue.c.trackable_id, put_out.c.order_id == issue.c.order_id, standing(put_out)
    )
    back = exists().where(given_back.c.issue_id == issue.c.id, standing(given_back))
    sent = exists().where(
        issue.c.trackable_id == unit.c.id, issue.c.into_id.is_(None), standing(issue), ~back, ~done,
        order.c.id == issue.c.order_id, order.c.item_id == unit.c.item_id,
        *(() if order_id is None else (issue.c.order_id == order_id,)),
    )  # fmt: skip
    return and_(state.c.lifecycle == Lifecycle.INSTALLED.value, sent)
