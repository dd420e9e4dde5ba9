"""A label went out: which copy it is, and where to."""

from sqlalchemy import func, select

from db.domain.answers import LabelRecorded
from db.domain.commands import PrintLabel
from db.ledger.act import Act
from db.models.quality import label_print
from db.queries.find import find_one
from db.services.locking import lock_state


def record_label(act: Act, command: PrintLabel) -> LabelRecorded:
    """Record a printed label. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    thing = find_one(act.connection, command.code, command.item)
    lock_state(act.connection, thing.id)
    before = act.connection.execute(
        select(func.count()).select_from(label_print).where(label_print.c.trackable_id == thing.id)
    ).scalar_one()
    act.insert(label_print, trackable_id=thing.id, copy=before + 1, printed_at=act.now, target=command.target)
    return LabelRecorded(thing.code, before + 1)
