"""A recall begins, is searched again, and puts everything on hold that can be."""

from collections import Counter
from collections.abc import Mapping
from time import perf_counter
from typing import Any

from db.domain.canonical import canonical
from db.domain.identity import number_series, numbered
from db.domain.recall_answers import AtCustomer, NotHeld, RecallFound, RecallHeld, RecallSearched
from db.domain.recall_commands import HoldRecall, OpenRecall, SearchAgain
from db.domain.recall_seen import Change, Seen, differences, digest_of
from db.domain.refusals import Refusal, Refused
from db.domain.terms import RecallKind, RecallStep
from db.ledger.act import Act
from db.models.material import hold
from db.models.recall import recall_case, recall_event, recall_item, recall_snapshot
from db.queries.orders import plant_today
from db.queries.recall_case import CaseNow, cannot_be_held, case_of, items_now, next_snapshot
from db.queries.recall_search import roots_of_text, search, seen_in
from db.services.locking import lock_named
from db.services.numbering import next_numbers
from db.services.rights import refuse_other_than_leaders


def open_recall(act: Act, command: OpenRecall) -> RecallFound:
    """Raises Refused (ID-NO-ROLE, RL-REASON, RL-EMPTY-ROOT, LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    refuse_other_than_leaders(act)
    if not command.why.strip():
        raise Refused(Refusal.RL_REASON, {"action": command.action.value})
    began = perf_counter()
    found = search(act.connection, command.roots)
    series = number_series("RC", plant_today(act.connection, act.now))
    case_no = numbered(series, next_numbers(act.connection, series, 1)[0])
    case_id = act.insert(
        recall_case,
        case_no=case_no,
        kind=command.kind.value,
        roots=canonical(command.payload()["roots"]),
        why=command.why,
        risk_class=command.risk_class,
        opened_at=act.now,
    )
    return _keep(act, case_id, 1, found, began, case_no=case_no, step=RecallStep.OPENED)


def search_again(act: Act, command: SearchAgain) -> RecallSearched:
    """Raises Refused (ID-NO-ROLE, RL-UNKNOWN, RL-CLOSED, RL-EMPTY-ROOT)."""
    one = open_case(act, command.case_no)
    began = perf_counter()
    found = search(act.connection, roots_of_text(one.roots))
    before = seen_in(act.connection, one.snapshot_id)
    number = next_snapshot(act.connection, one.id)
    kept = _keep(act, one.id, number, found, began, case_no=one.case_no, step=RecallStep.SEARCHED)
    changes = differences(before, found)
    named = {change: tuple(x.name for x in changes if x.change is change) for change in Change}
    return RecallSearched(
        *(kept.case_no, kept.snapshot, kept.items, kept.certain, kept.milliseconds, kept.digest),
        *(named[Change.NEW], named[Change.GONE], named[Change.CHANGED]),
    )


def _keep(
    act: Act, case_id: int, number: int, found: Mapping[int, Seen], began: float, *, case_no: str, step: RecallStep
) -> RecallFound:
    """The search as facts. Its time ends here: what follows is writing it down."""
    took, digest = round((perf_counter() - began) * 1000), digest_of(found.values())
    head = {"number": number, "taken_at": act.now, "digest": digest, "milliseconds": took}
    snapshot_id = act.insert(recall_snapshot, case_id=case_id, **head)
    act.insert_all(recall_item, [{"snapshot_id": snapshot_id, **_row(one)} for one in found.values()])
    certain = sum(one.certain for one in found.values())
    note_step(act, case_id, snapshot_id, step, items=len(found), certain=certain)
    return RecallFound(case_no, number, len(found), certain, took, digest)


def _row(one: Seen) -> dict[str, Any]:
    certain, quality, lifecycle, on_hand, place, buyer = one.state
    return {
        "trackable_id": one.trackable_id,
        "certain": certain,
        "quality": quality,
        "lifecycle": lifecycle,
        "on_hand": on_hand,
        "location_id": place,
        "customer_id": buyer,
    }


def hold_recall(act: Act, command: HoldRecall) -> RecallHeld:
    """Raises Refused (ID-NO-ROLE, RL-UNKNOWN, RL-CLOSED, RL-DRILL, RL-STALE).

    What is with a customer is held too: it may come back. What is used up is held while an order that took it in may
    still put something out, which then is born on hold.
    """
    one = open_case(act, command.case_no)
    if one.kind is RecallKind.DRILL:
        raise Refused(Refusal.RL_DRILL, {"case": one.case_no})
    refuse_stale(one, command.snapshot)
    things = items_now(act.connection, one, locked=True)
    free = [thing for thing in things if thing.hold_id is None]
    cannot = cannot_be_held(act.connection, free)
    rows = [thing for thing in free if thing.trackable_id not in cannot]
    reason = {"reason": f"recall {one.case_no}", "opened_at": act.now}
    act.insert_all(hold, [{"trackable_id": thing.trackable_id, **reason} for thing in rows])
    already = sum(thing.held for thing in things)
    away = Counter(thing.customer for thing in (*rows, *(x for x in things if x.held)) if thing.customer)
    counts = {"held": len(rows), "already": already, "not_held": len(cannot), "at_customers": away.total()}
    note_step(act, one.id, one.snapshot_id, RecallStep.HELD, **counts)
    return RecallHeld(
        one.case_no,
        one.snapshot,
        len(rows),
        already,
        sum(thing.released for thing in things),
        tuple(AtCustomer(*pair) for pair in sorted(away.items())),
        tuple(NotHeld(x.item, x.code, x.lifecycle) for x in free if x.trackable_id in cannot),
    )


def open_case(act: Act, case_no: str) -> CaseNow:
    """The case, for this act alone till it ends. Raises Refused (ID-NO-ROLE, RL-UNKNOWN, RL-CLOSED)."""
    refuse_other_than_leaders(act)
    lock_named(act.connection, "recall", case_no)
    one = case_of(act.connection, case_no)
    if one.closed:
        raise Refused(Refusal.RL_CLOSED, {"case": case_no})
    return one


def refuse_stale(one: CaseNow, snapshot: int) -> None:
    """Who decides must have seen the latest search. Raises Refused (RL-STALE)."""
    if snapshot != one.snapshot:
        facts = {"case": one.case_no, "snapshot": str(snapshot), "latest": str(one.snapshot)}
        raise Refused(Refusal.RL_STALE, {**facts})


def note_step(act: Act, case_id: int, snapshot_id: int, step: RecallStep, **counts: int) -> None:
    """What happened in the case, with its counts and the command's note."""
    told = {"at": act.now, "note": act.command.note, "counts": canonical(counts)}
    act.insert(recall_event, case_id=case_id, snapshot_id=snapshot_id, what=step.value, **told)
