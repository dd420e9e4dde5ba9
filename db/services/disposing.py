"""What becomes of a thing that was put aside: used after all, by concession, reworked, scrapped, sent back.

The decision is a fact of its own; what it does to stock and quality are facts beside it. Holds stay: each is lifted
by itself.
"""

from decimal import Decimal
from typing import Any

from sqlalchemy import Select, select

from db.domain.answers import Disposed
from db.domain.found import FoundTrackable
from db.domain.numbers import plain
from db.domain.quality_commands import Dispose
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Decision, Lifecycle, Quality, Role, TrackableKind, Withdrawal
from db.ledger.act import Act
from db.models.material import trackable_state, withdrawal
from db.models.production import completion
from db.models.quality import disposition
from db.queries.find import find_one
from db.queries.standing import standing
from db.services.grading import grade_as
from db.services.locking import lock_state
from db.services.packing import refuse_full
from db.services.rights import INSPECTORS, LEADERS
from db.services.splitting import lay_beside, part_off

BECOMES = {
    Decision.USE: Quality.RELEASED,
    Decision.CONCESSION: Quality.CONCESSION,
    Decision.REWORK: Quality.REJECTED,  # until it was reworked
}
LEAVES = {Decision.SCRAP: Withdrawal.SCRAPPED, Decision.SUPPLIER_RETURN: Withdrawal.SUPPLIER_RETURN}


def dispose(act: Act, command: Dispose) -> Disposed:
    """Record a decision; one about a part of a lot, of which something stays, reaches the lot ``child`` alone.

    Raises Refused (DS-*, PK-NOT-EMPTY, FN-SCRAP-REASON, LOT-*, QTY, SN-DUPLICATE).
    """
    thing = find_one(act.connection, command.code, command.item)
    _refuse_right(act, command)
    lock_state(act.connection, thing.id)
    aside = command.of_defective or (thing.kind is TrackableKind.SERIAL and thing.on_hand == 0)
    most = _aside(act, thing) if aside else thing.on_hand
    if not aside and thing.quality is Quality.RELEASED and thing.lifecycle is not Lifecycle.RETURNED:
        raise Refused(Refusal.DS_NOT_HELD, thing.facts)
    if command.decision in LEAVES:
        refuse_full(act.connection, thing)
    if command.quantity <= 0 or command.quantity > most:
        raise Refused(Refusal.QTY, {**thing.facts, "quantity": plain(command.quantity)})
    part = command.decision in BECOMES and _is_part(act, command, thing, aside=aside)
    into_stock = command.quantity if aside and command.decision is not Decision.SCRAP else Decimal(0)
    act.insert(
        disposition,
        trackable_id=thing.id,
        decision=command.decision.value,
        quantity=command.quantity,
        into_stock=into_stock,
        reason=command.reason,
        decided_at=act.now,
    )
    key = _parted(act, command, thing) if part else thing.id
    _carry_out(act, command, key, from_stock=not aside)
    return Disposed(thing.item, thing.code, command.decision.value, plain(command.quantity))


def _refuse_right(act: Act, command: Dispose) -> None:
    needed = LEADERS if command.decision is Decision.CONCESSION else INSPECTORS
    if act.actor.role not in needed:
        needs = Role.SUPERVISOR if command.decision is Decision.CONCESSION else Role.INSPECTOR
        raise Refused(Refusal.DS_NO_RIGHT, {"person": act.actor.name, "needs": needs.value})
    if not command.reason:
        raise Refused(Refusal.FN_SCRAP_REASON, {"code": command.code})


def _is_part(act: Act, command: Dispose, thing: FoundTrackable, *, aside: bool) -> bool:
    """Whether the decision must not reach what is in the lot beside. Raises Refused (DS-PART, DS-PART-HELD)."""
    stays = thing.on_hand if aside else thing.on_hand - command.quantity
    state = select(trackable_state.c.base_quality, trackable_state.c.open_holds)
    base, holds = act.connection.execute(state.where(trackable_state.c.trackable_id == thing.id)).one()
    alike = base == BECOMES[command.decision].value and command.child is None
    if stays <= 0 or thing.kind is not TrackableKind.LOT or alike:
        return False
    if holds:
        raise Refused(Refusal.DS_PART_HELD, {**thing.facts, "on_hand": plain(thing.on_hand)})
    if command.child is None:
        raise Refused(Refusal.DS_PART, {**thing.facts, "on_hand": plain(thing.on_hand)})
    return True


def _parted(act: Act, command: Dispose, thing: FoundTrackable) -> int:
    key = part_off(act, thing, command.child or "", command.quantity)
    lay_beside(act, thing, key)
    return key


def _carry_out(act: Act, command: Dispose, key: int, *, from_stock: bool) -> None:
    leaves = LEAVES.get(command.decision)
    if leaves and (from_stock or command.decision is Decision.SUPPLIER_RETURN):
        out = {"kind": leaves.value, "quantity": command.quantity, "reason": command.reason}
        act.insert(withdrawal, trackable_id=key, **out)
    if becomes := BECOMES.get(command.decision):
        grade_as(act, [key], becomes)


def _aside(act: Act, thing: FoundTrackable) -> Decimal:
    """The pieces of it that were made defective and about which nobody decided yet."""
    made = _sum(act, select(completion.c.defective).where(completion.c.trackable_id == thing.id, standing(completion)))
    decided = select(disposition.c.quantity).where(disposition.c.trackable_id == thing.id, standing(disposition))
    from_stock = select(withdrawal.c.id).where(withdrawal.c.entry_id == disposition.c.entry_id).exists()
    about_these = (disposition.c.into_stock > 0) | ((disposition.c.decision == Decision.SCRAP.value) & ~from_stock)
    return made - _sum(act, decided.where(about_these))


def _sum(act: Act, amounts: Select[Any]) -> Decimal:
    return sum(act.connection.execute(amounts).scalars(), Decimal(0))
