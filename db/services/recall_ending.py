"""Calls to customers, what is let go, and the end of a recall: by another person than who opened it."""

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select

from db.domain.numbers import plain
from db.domain.quality_commands import Dispose
from db.domain.recall_answers import CallNoted, RecallClosed, RecallReleased
from db.domain.recall_commands import CloseRecall, NoteCall, RecallThing, ReleaseRecall
from db.domain.refusals import Refusal, Refused
from db.domain.terms import RecallKind, RecallStep
from db.ledger.act import Act
from db.models.master import customer
from db.models.material import hold_release
from db.models.recall import call_note, recall_loss
from db.queries.find import find_one
from db.queries.recall_case import CaseNow, ItemNow, case_of, items_now
from db.queries.standing import standing
from db.services.disposing import dispose
from db.services.locking import lock_named
from db.services.recalling import note_step, open_case, refuse_stale
from db.services.rights import refuse_other_than_leaders

MOST_NAMED = 20


def note_call(act: Act, command: NoteCall) -> CallNoted:
    """Raises Refused (ID-NO-ROLE, RL-UNKNOWN, RL-CLOSED, SH-CUSTOMER-UNKNOWN, RL-REASON, QTY)."""
    one = open_case(act, command.case_no)
    buyer = act.connection.execute(select(customer.c.id).where(customer.c.code == command.customer)).scalar()
    if buyer is None:
        raise Refused(Refusal.SH_CUSTOMER_UNKNOWN, {"customer": command.customer})
    if not command.method.strip():
        raise Refused(Refusal.RL_REASON, {"action": command.action.value})
    told = {"on_hand": command.on_hand, "returned": command.returned, "destroyed": command.destroyed}
    for amount in told.values():
        if amount is not None and amount < 0:
            raise Refused(Refusal.QTY, {"quantity": plain(amount)})
    answer = {"reached": command.reached, "acknowledged": command.acknowledged, "note": command.note}
    head = {"called_at": act.now, "method": command.method}
    act.insert(call_note, case_id=one.id, customer_id=buyer, **head, **answer, **told)
    note_step(act, one.id, one.snapshot_id, RecallStep.CALLED, reached=int(command.reached))
    calls = select(func.count()).where(call_note.c.case_id == one.id, call_note.c.customer_id == buyer)
    return CallNoted(
        one.case_no, command.customer, act.connection.execute(calls.where(standing(call_note))).scalar_one()
    )


def release_recall(act: Act, command: ReleaseRecall) -> RecallReleased:
    """Also after the case was closed: what was lost may come back.

    Raises Refused (ID-NO-ROLE, RL-UNKNOWN, RL-SAME-PERSON, RL-REASON, LOT-*, HD-NOT-HELD, and as ``dispose``).
    """
    refuse_other_than_leaders(act)
    lock_named(act.connection, "recall", command.case_no)
    one = case_of(act.connection, command.case_no)
    _refuse_opener(act, one)
    if not command.reason:
        raise Refused(Refusal.RL_REASON, {"action": command.action.value})
    asked = _held(act, one, command.things)
    if command.decision is not None:
        for thing in asked:
            _dispose(act, command, thing)
    _lift(act, asked)
    note_step(act, one.id, one.snapshot_id, RecallStep.RELEASED, released=len(asked))
    return RecallReleased(one.case_no, tuple(sorted(thing.name for thing in asked)))


def _held(act: Act, one: CaseNow, things: Sequence[RecallThing]) -> list[ItemNow]:
    wanted = dict.fromkeys(find_one(act.connection, thing.code, thing.item).id for thing in things)
    found = items_now(act.connection, one, locked=True, only=sorted(wanted))
    held = {thing.trackable_id: thing for thing in found if thing.held}
    if not wanted or not wanted.keys() <= held.keys():
        raise Refused(Refusal.HD_NOT_HELD, {"entry": one.case_no})
    return [held[key] for key in wanted]


def _dispose(act: Act, command: ReleaseRecall, thing: ItemNow) -> None:
    """All that is on hand of it; of a unit that never entered stock, the piece itself."""
    head = {"entry_id": command.entry_id, "person": command.person, "happened_at": command.happened_at}
    quantity = thing.on_hand if thing.on_hand > 0 else 1
    asked = {"code": thing.code, "item": thing.item, "reason": command.reason, "decision": command.decision}
    dispose(act, Dispose(**head, **asked, quantity=quantity))  # type: ignore[arg-type]


def close_recall(act: Act, command: CloseRecall) -> RecallClosed:
    """Raises Refused (ID-NO-ROLE, RL-UNKNOWN, RL-CLOSED, RL-SAME-PERSON, RL-STALE, RL-OPEN-ITEMS, OV-*, ...)."""
    one = open_case(act, command.case_no)
    _refuse_opener(act, one)
    refuse_stale(one, command.snapshot)
    things = [] if one.kind is RecallKind.DRILL else items_now(act.connection, one, locked=True)
    lost = _lost(act, command, things)
    left = sorted(thing.name for thing in things if not thing.settled and thing.trackable_id not in lost)
    if left and not command.release_rest:
        raise Refused(Refusal.RL_OPEN_ITEMS, {"case": one.case_no, "open": len(left), "items": left[:MOST_NAMED]})
    let_go = [thing for thing in things if thing.held and thing.trackable_id not in lost]
    _lift(act, let_go)
    rows = [{"case_id": one.id, "trackable_id": key, "quantity": thing.away} for key, thing in lost.items()]
    act.insert_all(recall_loss, rows)
    note_step(act, one.id, one.snapshot_id, RecallStep.CLOSED, released=len(let_go), lost=len(lost))
    return RecallClosed(one.case_no, len(let_go), len(lost))


def _lost(act: Act, command: CloseRecall, things: Iterable[ItemNow]) -> dict[int, ItemNow]:
    """What a second leader acknowledges: a customer has it. Its hold stays, should it come back after all."""
    if not command.lost:
        return {}
    act.second_leader(command.second_person or "")
    known = {thing.trackable_id: thing for thing in things}
    lost = {}
    for asked in command.lost:
        found = find_one(act.connection, asked.code, asked.item)
        thing = known.get(found.id)
        if thing is None or thing.away <= 0:
            raise Refused(Refusal.RN_NOT_SHIPPED, {**found.facts, "quantity": plain(found.on_hand)})
        lost[found.id] = thing
    return lost


def _refuse_opener(act: Act, one: CaseNow) -> None:
    if act.command.person == one.opened_by:
        raise Refused(Refusal.RL_SAME_PERSON, {"case": one.case_no, "person": act.actor.name})


def _lift(act: Act, things: Iterable[ItemNow]) -> None:
    same = {"released_at": act.now, "note": act.command.note}
    rows = [{"hold_id": one.hold_id, "trackable_id": one.trackable_id, **same} for one in things]
    act.insert_all(hold_release, rows)
