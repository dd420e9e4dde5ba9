"""Another lot was used than was recorded: its issues move to the right lot, in one act, and stay readable as they were.

Each wrong issue is taken back and recorded again with the right lot: same order, stage, unit, quantity and moment.
That is told of units that are finished, with a customer or scrap, too: what is in them is the point. What the right
lot brings with it comes along: if it is on hold, so is everything it may be in.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import or_, select

from db.domain.answers import Corrected
from db.domain.fitting_commands import CorrectLot
from db.domain.found import FoundTrackable, refuse_void
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Action, Lifecycle, Quality
from db.ledger.act import Act
from db.ledger.guarded import Unsettled
from db.models.master import item
from db.models.material import hold, trackable, trackable_state
from db.models.production import material_issue, output
from db.queries.find import find_one
from db.queries.levels import leads_to
from db.queries.standing import standing
from db.services.reversing import standing_entry, take_off
from db.services.rights import refuse_other_than_leaders

Issue = dict[str, Any]
CORRECTED = frozenset({Action.ISSUE.value, Action.CORRECT.value})


def correct_lot(act: Act, command: CorrectLot) -> Corrected:
    """Record the correction. Raises Refused (ID-NO-ROLE, UD-*, CL-SAME-LOT, LOT-WRONG-ITEM, LOT-*, CYCLE)."""
    refuse_other_than_leaders(act)
    if not command.reason:
        raise Refused(Refusal.UD_REASON, {"action": Action.ISSUE.value})
    right = find_one(act.connection, command.code, command.item)
    refuse_void(right)
    issues = [one for key in command.issue_entries for one in _issues(act, key)]
    if not issues:
        raise Refused(Refusal.UD_UNKNOWN, {"entry": ""})
    wrong = _refuse_other_item(act, right, issues)
    _refuse_circle(act, right, issues)
    act.insert_all(material_issue, [_again(one, right) for one in issues])
    try:
        act.settle()
    except Unsettled as short:
        facts = {**right.facts, "on_hand": plain(right.on_hand), "quantity": plain(_sum(issues))}
        raise Refused(Refusal.LOT_NOT_ENOUGH, facts) from short
    reached = _reached(act, issues)
    held = _hold(act, right, reached)
    shipped = tuple(code for _, code, lifecycle in reached if lifecycle == Lifecycle.SHIPPED.value)
    units = tuple(code for _, code, _ in reached)
    return Corrected(right.item, right.code, wrong, len(issues), plain(_sum(issues)), units, held, shipped)


def _issues(act: Act, key: Any) -> list[Issue]:
    """What an issue, or a correction that was wrong itself, had recorded; taken off. Raises Refused (UD-*)."""
    entry = standing_entry(act, key)
    if entry["action"] not in CORRECTED:
        raise Refused(Refusal.UD_UNKNOWN, {"entry": str(key)})
    return take_off(act, entry)["material_issue"]


def _sum(issues: Sequence[Issue]) -> Decimal:
    return sum((Decimal(one["quantity"]) for one in issues), Decimal(0))


def _again(issue: Issue, right: FoundTrackable) -> Issue:
    kept = ("order_id", "order_stage_id", "into_id", "grade")
    at = datetime.fromisoformat(issue["issued_at"])
    told = {name: issue.get(name) for name in kept}
    return {**told, "trackable_id": right.id, "quantity": Decimal(issue["quantity"]), "issued_at": at}


def _refuse_other_item(act: Act, right: FoundTrackable, issues: Sequence[Issue]) -> tuple[str, ...]:
    """The codes of the wrong lots, which are of the right lot's item and not that lot itself."""
    keys = {one["trackable_id"] for one in issues}
    rows = select(trackable.c.id, trackable.c.code, trackable.c.item_id, item.c.name)
    rows = rows.join(item, item.c.id == trackable.c.item_id).where(trackable.c.id.in_(keys)).order_by(trackable.c.code)
    lots = act.connection.execute(rows).all()
    if right.id in keys:
        raise Refused(Refusal.CL_SAME_LOT, right.facts)
    for lot in lots:
        if lot.item_id != right.item_id:
            raise Refused(Refusal.LOT_WRONG_ITEM, {**right.facts, "wanted": [lot.name]})
    return tuple(lot.code for lot in lots)


def _refuse_circle(act: Act, right: FoundTrackable, issues: Sequence[Issue]) -> None:
    for unit in {one["into_id"] for one in issues if one.get("into_id") is not None}:
        if leads_to(act.connection, unit, [right.id]):
            raise Refused(Refusal.CYCLE, right.facts)


def _reached(act: Act, issues: Sequence[Issue]) -> list[tuple[int, str, str]]:
    """The units it went into, and the outputs of the orders it went into as a whole: key, code, lifecycle."""
    units = {one["into_id"] for one in issues if one.get("into_id") is not None}
    orders = {one["order_id"] for one in issues if one.get("into_id") is None}
    made = select(output.c.trackable_id).where(output.c.order_id.in_(orders), standing(output))
    rows = (
        select(trackable.c.id, trackable.c.code, trackable_state.c.lifecycle)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .where(or_(trackable.c.id.in_(units), trackable.c.id.in_(made)))
        .where(trackable_state.c.lifecycle != Lifecycle.VOID.value)
        .order_by(trackable.c.code)
    )
    return [(row[0], row[1], row[2]) for row in act.connection.execute(rows)]


def _hold(act: Act, right: FoundTrackable, reached: Sequence[tuple[int, str, str]]) -> tuple[str, ...]:
    """What a lot that is on hold may be in is on hold with it."""
    if right.quality is not Quality.ON_HOLD:
        return ()
    reason = f"lot on hold: {right.code}"
    act.insert_all(hold, [{"trackable_id": key, "reason": reason, "opened_at": act.now} for key, _, _ in reached])
    return tuple(code for _, code, _ in reached)
