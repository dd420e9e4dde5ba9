"""What was decided about things that were put aside: nonconformity, action, authority (ISO 9001, 8.7.2)."""

from collections.abc import Collection
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.domain.report import Word
from db.models.ledger import entry
from db.models.master import item
from db.models.material import trackable
from db.models.quality import disposition
from db.queries.frontier import frontier_of
from db.queries.reports.who import People, act_columns
from db.queries.standing import standing


class DispositionRow(NamedTuple):
    """One decision; quantity in ``uom``."""

    item: str
    code: str
    decision: Word
    quantity: Decimal
    uom: str
    reason: str | None
    decided_at: datetime
    decided_by: str | None
    decided_by_name: str | None


def disposition_rows(connection: Connection, people: People, things: Collection[int]) -> list[DispositionRow]:
    """By time, item, code."""
    here, made = frontier_of(connection, sorted(things)), disposition.c
    rows = connection.execute(
        select(
            item.c.code, trackable.c.code, made.decision, made.quantity, item.c.uom, made.reason, made.decided_at,
            *act_columns(),
        )
        .select_from(here)
        .join(disposition, made.trackable_id == here.c.value)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(entry, entry.c.id == made.entry_id)
        .where(standing(disposition))
        .order_by(made.decided_at, item.c.code, trackable.c.code, made.id)
    )  # fmt: skip
    decided = ((row, people.did(row.act_person, row.act_row, "decided_by")) for row in rows)
    return [DispositionRow._make((*row[:7], number, people.name(number))) for row, number in decided]
