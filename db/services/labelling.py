"""A label went out: which copy it is, and where to; and whether it says the right thing, scanned back."""

from sqlalchemy import func, select

from db.domain.answers import LabelChecked, LabelRecorded
from db.domain.commands import PrintLabel
from db.domain.found import refuse_void
from db.domain.quality_commands import CheckLabel
from db.domain.refusals import Refusal, Refused
from db.ledger.act import Act
from db.models.quality import label_check, label_print
from db.queries.find import find_one
from db.services.locking import lock_state

REASON = 40
"""Characters of a reason beside the copy."""


def record_label(act: Act, command: PrintLabel) -> LabelRecorded:
    """Record a printed label; a second one needs a reason. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS, LB-REASON)."""
    thing = find_one(act.connection, command.code, command.item)
    refuse_void(thing)
    lock_state(act.connection, thing.id)
    before = act.connection.execute(
        select(func.count()).select_from(label_print).where(label_print.c.trackable_id == thing.id)
    ).scalar_one()
    if before and not (command.reason or "").strip():
        raise Refused(Refusal.LB_REASON, {**thing.facts, "copies": before})
    why = command.reason and command.reason[:REASON]  # the entry has it whole
    copy = {"trackable_id": thing.id, "copy": before + 1, "printed_at": act.now, "target": command.target}
    act.insert(label_print, **copy, reason=why)
    return LabelRecorded(thing.code, before + 1)


def check_label(act: Act, command: CheckLabel) -> LabelChecked:
    """Record what was read from the thing's own label, right or wrong. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    thing = find_one(act.connection, command.code, command.item)
    refuse_void(thing)
    matched = command.scanned == thing.code
    scanned = command.scanned[:200]
    act.insert(label_check, trackable_id=thing.id, scanned=scanned, matched=matched, checked_at=act.now)
    return LabelChecked(thing.code, matched)
