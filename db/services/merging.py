"""Lots of one item are poured together: whatever was in one of them may be in every drop of what comes of it."""

from datetime import date
from decimal import Decimal

from db.domain.answers import Merged
from db.domain.found import FoundTrackable, refuse_drawing, refuse_other_than_bulk, refuse_unusable
from db.domain.identity import refuse_bad_code
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.stock_commands import MergeLots
from db.domain.terms import Birth, Quality, TrackableKind
from db.ledger.act import Act
from db.models.material import merge, movement, trackable, trackable_state
from db.queries.find import find_each, find_trackables
from db.queries.levels import reaching
from db.services.grading import grade_as


def merge_lots(act: Act, command: MergeLots) -> Merged:
    """Record a merge. Raises Refused (LOT-*, SP-QTY, QTY, CYCLE, CODE-MALFORMED)."""
    refuse_bad_code(command.into)
    found = find_each(act.connection, [(line.code, command.item) for line in command.lines])
    sources = [(thing, line.quantity) for thing, line in zip(found, command.lines, strict=True)]
    if len({thing.id for thing, _ in sources}) != len(sources) or not sources:
        raise Refused(Refusal.SP_QTY, {"code": command.into, "item": command.item})
    first = sources[0][0]
    refuse_other_than_bulk(first.tracking, command.into, first.item, first.item_name)
    for thing, quantity in sources:
        _refuse_pouring(thing, quantity, act.today)
        act.require_usable(thing.id)
    goal, before = _goal(act, command, sources)
    rows = [{"trackable_id": thing.id, "into_id": goal, "quantity": quantity} for thing, quantity in sources]
    act.insert_all(merge, rows)
    if Quality.CONCESSION in {thing.quality for thing, _ in sources}:
        grade_as(act, [goal], Quality.CONCESSION)
    return Merged(command.item, command.into, plain(before + sum(quantity for _, quantity in sources)))


def _refuse_pouring(thing: FoundTrackable, quantity: Decimal, today: date) -> None:
    if thing.kind is not TrackableKind.LOT:
        raise Refused(Refusal.SP_QTY, thing.facts)
    refuse_unusable(thing, today)
    refuse_drawing(thing, quantity)


def _put(act: Act, lot: int, places: set[int | None]) -> None:
    """A new lot lies where all that is in it came from; from several places it has none until it is moved."""
    place = places.pop() if len(places) == 1 else None
    if place is not None:
        act.insert(movement, trackable_id=lot, from_id=None, to_id=place, moved_at=act.now)
        act.revise_at_end(trackable_state, lot, location_id=place)


def _goal(act: Act, command: MergeLots, sources: list[tuple[FoundTrackable, Decimal]]) -> tuple[int, Decimal]:
    """The lot that they are poured into, and what is in it already."""
    first = sources[0][0]
    known = [one for one in find_trackables(act.connection, command.into, command.item) if one.code == command.into]
    if not known:
        ends = [thing.expires_on for thing, _ in sources if thing.expires_on]
        head = {"item_id": first.item_id, "kind": TrackableKind.LOT.value, "birth": Birth.SPLIT.value}
        new = act.insert(trackable, **head, code=command.into, expires_on=min(ends) if ends else None)
        _put(act, new, {thing.location_id for thing, _ in sources})
        return new, Decimal(0)
    goal = known[0]
    if goal.kind is not TrackableKind.LOT:
        raise Refused(Refusal.SP_QTY, goal.facts)
    refuse_unusable(goal, act.today)
    act.require_usable(goal.id)
    if circle := reaching(act.connection, [thing.id for thing, _ in sources], goal.id):
        inside = next(thing for thing, _ in sources if thing.id == circle)
        raise Refused(Refusal.CYCLE, {**inside.facts, "unit": command.into})
    last_day = goal.expires_on or date.max
    for thing, _ in sources:
        if thing.expires_on and thing.expires_on < last_day:
            raise Refused(Refusal.MG_OLDER, {**thing.facts, "into": command.into})
    return goal.id, goal.on_hand
