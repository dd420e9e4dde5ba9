"""How much of a recall was got hold of: never left, came back, or was disposed of; boxes are not counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Select, func, select, type_coerce

from db.domain.rounding import ratio
from db.domain.terms import TrackableKind
from db.models.columns import Amount
from db.models.master import customer, item
from db.models.material import trackable, trackable_state
from db.models.quality import customer_return, shipment, shipment_line
from db.models.recall import recall_item, recall_loss
from db.queries.recall_case import CaseNow, case_of
from db.queries.standing import standing


@dataclass(frozen=True)
class Recovered:
    """Of one item, or of all in one unit (``item`` None), in ``uom``. ``lost`` is a part of ``away``.

    ``concerned`` is what there is of it as such: what went into other things is counted there.
    """

    item: str | None
    uom: str
    concerned: Decimal
    shipped: Decimal
    returned: Decimal
    away: Decimal
    lost: Decimal

    @property
    def recovered(self) -> Decimal:
        """In the house, or disposed of."""
        return self.concerned - self.away

    @property
    def share(self) -> Decimal | None:
        """A part of one, by four decimals; None where nothing is concerned."""
        return ratio(self.recovered, self.concerned)


@dataclass(frozen=True)
class RecoveredFrom:
    """What one customer got of one item and sent back."""

    customer: str
    item: str
    uom: str
    shipped: Decimal
    returned: Decimal

    @property
    def share(self) -> Decimal | None:
        """A part of one, by four decimals."""
        return ratio(self.returned, self.shipped)


def recovered(connection: Connection, case_no: str) -> tuple[Recovered, ...]:
    """By item; after them one for each unit of measure that all of its items share. Raises Refused (RL-UNKNOWN)."""
    rows = [Recovered(*row) for row in connection.execute(_by_item(case_of(connection, case_no)))]
    return (*rows, *_together(rows))


def _by_item(one: CaseNow) -> Select[Any]:
    state = trackable_state.c
    away = state.shipped - state.customer_returned
    there = state.on_hand + state.scrapped + state.sampled + state.supplier_returned
    lost = (
        select(func.sum(recall_loss.c.quantity))
        .where(recall_loss.c.case_id == one.id, recall_loss.c.trackable_id == state.trackable_id)
        .where(standing(recall_loss))
        .scalar_subquery()
    )
    sums = (there + away, state.shipped, state.customer_returned, away, func.coalesce(lost, 0))
    return (
        select(item.c.code, item.c.uom, *(type_coerce(func.sum(one_sum), Amount()) for one_sum in sums))
        .select_from(recall_item)
        .join(trackable, trackable.c.id == recall_item.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
        .where(recall_item.c.snapshot_id == one.snapshot_id, trackable.c.kind != TrackableKind.CONTAINER.value)
        .group_by(item.c.code, item.c.uom)
        .order_by(item.c.code)
    )


def _together(rows: list[Recovered]) -> Iterator[Recovered]:
    for uom in sorted({row.uom for row in rows}):
        same = [row for row in rows if row.uom == uom]
        amounts = [(row.concerned, row.shipped, row.returned, row.away, row.lost) for row in same]
        yield Recovered(None, uom, *(sum(column, Decimal(0)) for column in zip(*amounts, strict=True)))


def recovered_from(connection: Connection, case_no: str) -> tuple[RecoveredFrom, ...]:
    """By customer and item. Raises Refused (RL-UNKNOWN)."""
    one = case_of(connection, case_no)
    got: dict[tuple[str, str, str], list[Decimal]] = {}
    for place, statement in enumerate((_sent(), _back())):
        concerned = statement.where(recall_item.c.snapshot_id == one.snapshot_id)
        for buyer, name, uom, quantity in connection.execute(concerned):
            got.setdefault((buyer, name, uom), [Decimal(0), Decimal(0)])[place] += quantity
    return tuple(RecoveredFrom(*key, *got[key]) for key in sorted(got))


def _sent() -> Select[Any]:
    line = shipment_line
    of_it = select(customer.c.code, item.c.code, item.c.uom, type_coerce(func.sum(line.c.quantity), Amount()))
    joined = of_it.select_from(recall_item).join(line, line.c.trackable_id == recall_item.c.trackable_id)
    joined = joined.join(shipment, shipment.c.id == line.c.shipment_id)
    return _named(joined.join(customer, customer.c.id == shipment.c.customer_id).where(standing(line)))


def _back() -> Select[Any]:
    back = customer_return
    of_it = select(customer.c.code, item.c.code, item.c.uom, type_coerce(func.sum(back.c.quantity), Amount()))
    joined = of_it.select_from(recall_item).join(back, back.c.trackable_id == recall_item.c.trackable_id)
    return _named(joined.join(customer, customer.c.id == back.c.customer_id).where(standing(back)))


def _named(joined: Select[Any]) -> Select[Any]:
    joined = joined.join(trackable, trackable.c.id == recall_item.c.trackable_id)
    joined = joined.join(item, item.c.id == trackable.c.item_id)
    no_box = joined.where(trackable.c.kind != TrackableKind.CONTAINER.value)
    return no_box.group_by(customer.c.code, item.c.code, item.c.uom)
