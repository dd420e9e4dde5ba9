"""State that is no sum but the last word: set anew from the facts that still stand."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, func, literal, select, update

from db.domain.terms import OrderStatus, Quality, RunEvent, StageStatus
from db.models.material import quality_change, trackable_state
from db.models.production import order_event, order_state, run_state, stage_event, stage_state
from db.queries.frontier import frontier_of
from db.queries.places import place_of
from db.queries.standing import standing


def restate(connection: Connection, facts: Mapping[str, list[dict[str, Any]]]) -> None:
    """Set back the statuses that the facts of a reversed entry had set."""
    for order_id in {row["order_id"] for row in facts.get("order_event", ())}:
        connection.execute(
            update(order_state)
            .where(order_state.c.order_id == order_id)
            .values(status=order_status(connection, order_id))
        )
    for key in {(row["order_stage_id"], row["person_id"]) for row in facts.get("stage_event", ())}:
        _restate_stage(connection, *key)
    own = trackable_state.c.trackable_id
    graded = {row["trackable_id"] for row in facts.get("quality_change", ())}
    _set(connection, graded, base_quality=base_quality(own))
    moved = (*facts.get("receipt_line", ()), *facts.get("movement", ()))
    _set(connection, {row["trackable_id"] for row in moved}, location_id=place_of(own))


def _set(connection: Connection, things: Collection[int], **values: ColumnElement[Any]) -> None:
    """All of them in one statement. Nobody else writes while something is taken back."""
    if things:
        keys = select(frontier_of(connection, things).c.value)
        connection.execute(update(trackable_state).where(trackable_state.c.trackable_id.in_(keys)).values(values))


def order_status(connection: Connection, order_id: int) -> str:
    """The last standing word on an order; none left means that its release was taken back."""
    last = select(order_event.c.status).where(order_event.c.order_id == order_id, standing(order_event))
    return connection.execute(last.order_by(order_event.c.id.desc()).limit(1)).scalar() or OrderStatus.CANCELLED.value


def base_quality(trackable_id: ColumnElement[int]) -> ColumnElement[str]:
    """The last standing word on a thing's quality; RELEASED while nobody said otherwise."""
    last = select(quality_change.c.quality).where(
        quality_change.c.trackable_id == trackable_id, standing(quality_change)
    )
    found = last.order_by(quality_change.c.id.desc()).limit(1).scalar_subquery()
    return func.coalesce(found, literal(Quality.RELEASED.value, String))


def _restate_stage(connection: Connection, stage_id: int, person_id: int) -> None:
    events = select(stage_event).where(stage_event.c.order_stage_id == stage_id, standing(stage_event))
    rows = connection.execute(events.order_by(stage_event.c.id)).all()
    words = {row.event for row in rows}
    status = StageStatus.RUNNING if words else StageStatus.OPEN
    if RunEvent.FINISH.value in words:
        status = StageStatus.FINISHED
    connection.execute(update(stage_state).where(stage_state.c.order_stage_id == stage_id).values(status=status.value))
    own = [row for row in rows if row.person_id == person_id]
    values = {"run": 0, "last_event": RunEvent.LEAVE.value, "since": None}
    if own:
        values = {"run": own[-1].run, "last_event": own[-1].event, "since": own[-1].at}
    same = (run_state.c.order_stage_id == stage_id) & (run_state.c.person_id == person_id)
    connection.execute(update(run_state).where(same).values(values))
