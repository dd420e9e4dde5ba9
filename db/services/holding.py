"""Blocking a lot or unit, and letting it go again. Holds stack; each is released for itself, by another person."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from db.domain.answers import Held
from db.domain.commands import PlaceHold, ReleaseHold
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Lifecycle, Role
from db.ledger.act import Act
from db.models.ledger import entry
from db.models.master import item
from db.models.material import hold, hold_release, trackable, trackable_state
from db.queries.find import find_one
from db.queries.recall_case import recall_of
from db.queries.standing import standing
from db.services.locking import lock_state, lock_states
from db.services.rights import INSPECTORS


def place_hold(act: Act, command: PlaceHold) -> Held:
    """Record a hold. Raises Refused (HD-REASON, LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    if not command.reason:
        raise Refused(Refusal.HD_REASON, {"code": command.code})
    thing = find_one(act.connection, command.code, command.item)
    if lock_state(act.connection, thing.id) is Lifecycle.VOID:
        raise Refused(Refusal.LOT_UNKNOWN, {"code": thing.code})
    holds = select(trackable_state.c.open_holds).where(trackable_state.c.trackable_id == thing.id)
    open_holds = act.connection.execute(holds).scalar_one()
    act.insert(hold, trackable_id=thing.id, reason=command.reason, opened_at=act.now)
    return Held(thing.item, thing.code, open_holds + 1)


def release_hold(act: Act, command: ReleaseHold) -> Held:
    """Record that what the entry held is free of it.

    Raises Refused (ID-NO-ROLE, HD-NOT-HELD, HD-SAME-PERSON, HD-RECALL).
    """
    if act.actor.role not in INSPECTORS:
        raise Refused(Refusal.ID_NO_ROLE, {"person": act.actor.name, "needs": Role.INSPECTOR.value})
    held = select(hold.c.trackable_id).where(hold.c.entry_id == command.hold_entry)
    lock_states(act.connection, act.connection.execute(held).scalars().all())
    rows = _open_holds(act.connection, command)
    if not rows:
        raise Refused(Refusal.HD_NOT_HELD, {"entry": str(command.hold_entry)})
    codes = ", ".join(row.code for row in rows)
    if (case_no := recall_of(act.connection, command.hold_entry)) is not None:
        raise Refused(Refusal.HD_RECALL, {"code": codes, "case": case_no})
    if rows[0].person == command.person:
        raise Refused(Refusal.HD_SAME_PERSON, {"code": codes, "person": act.actor.name})
    freed = {"released_at": act.now, "note": command.note}
    act.insert_all(hold_release, [{"hold_id": row.id, "trackable_id": row.trackable_id, **freed} for row in rows])
    return Held(rows[0].item, codes, max(row.open_holds for row in rows) - 1)


def _open_holds(connection: Connection, command: ReleaseHold) -> Sequence[Any]:
    """What the entry placed and nobody lifted yet: one hold, or one for each thing that came out of a held lot."""
    return connection.execute(
        select(
            *(hold.c.id, hold.c.trackable_id, trackable.c.code, item.c.code.label("item")),
            *(entry.c.person, trackable_state.c.open_holds),
        )
        .join(trackable, trackable.c.id == hold.c.trackable_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .join(item, item.c.id == trackable.c.item_id)
        .join(entry, entry.c.id == hold.c.entry_id)
        .where(hold.c.entry_id == command.hold_entry, standing(hold))
        .where(~_released())
        .order_by(hold.c.id)
    ).all()


def _released() -> ColumnElement[bool]:
    lifted = select(hold_release.c.id).where(hold_release.c.hold_id == hold.c.id)
    return lifted.where(standing(hold_release)).exists()
