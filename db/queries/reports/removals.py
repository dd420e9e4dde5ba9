"""Parts that were taken out of units again: the other half of what was fitted."""

from collections.abc import Collection
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.models.fitting import component_removal
from db.models.ledger import entry
from db.models.master import item
from db.models.material import trackable
from db.queries.frontier import frontier_of
from db.queries.reports.who import People, act_columns
from db.queries.standing import standing


class RemovalRow(NamedTuple):
    """A part that came out of ``unit``, in ``uom``; ``into_stock`` of it was still good."""

    item: str
    code: str
    unit: str
    quantity: Decimal
    into_stock: Decimal
    uom: str
    reason: str
    removed_at: datetime
    removed_by: str | None
    removed_by_name: str | None


def removal_rows(connection: Connection, people: People, things: Collection[int]) -> list[RemovalRow]:
    """What was taken out of these units; by time, item, code."""
    here, out, unit = frontier_of(connection, sorted(things)), component_removal.c, trackable.alias("unit")
    rows = connection.execute(
        select(
            item.c.code, trackable.c.code, unit.c.code, out.quantity, out.into_stock, item.c.uom, out.reason,
            out.removed_at, *act_columns(),
        )
        .select_from(here)
        .join(component_removal, out.into_id == here.c.value)
        .join(trackable, trackable.c.id == out.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .join(unit, unit.c.id == out.into_id)
        .join(entry, entry.c.id == out.entry_id)
        .where(standing(component_removal))
        .order_by(out.removed_at, item.c.code, trackable.c.code, out.id)
    )  # fmt: skip
    done = ((row, people.did(row.act_person, row.act_row, "removed_by")) for row in rows)
    return [RemovalRow._make((*row[:8], number, people.name(number))) for row, number in done]
