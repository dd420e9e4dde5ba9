"""What a guarded update that found no row says: the refusal that the use case would have given a moment later."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, select

from db.domain.found import BY_QUALITY
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Quality
from db.models.master import item
from db.models.material import trackable, trackable_state


@dataclass(eq=False)
class Unsettled(Refused):
    """The stock or the quality of a trackable did not allow what the use case had found allowed."""

    trackable_id: int = 0


def why_unsettled(connection: Connection, trackable_id: int, need: Decimal, *, usable: bool) -> Unsettled:
    """The refusal for a trackable that had to have ``need`` on hand, and to be ``usable``."""
    row = connection.execute(
        select(
            trackable.c.code,
            item.c.code.label("item"),
            item.c.name.label("item_name"),
            item.c.uom,
            trackable_state.c.on_hand,
            trackable_state.c.quality,
        )
        .join(trackable, trackable.c.id == trackable_state.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .where(trackable_state.c.trackable_id == trackable_id)
    ).one()
    facts = {"code": row.code, "item": row.item, "item_name": row.item_name, "uom": row.uom}
    if usable and (refusal := BY_QUALITY.get(Quality(row.quality))):
        return Unsettled(refusal, facts, trackable_id)
    have = {"on_hand": plain(row.on_hand), "quantity": plain(need)}
    return Unsettled(Refusal.LOT_NOT_ENOUGH, {**facts, **have}, trackable_id)
