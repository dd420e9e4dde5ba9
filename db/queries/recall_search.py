"""The search of a recall: from its roots to everything concerned, as it stands now; and what an earlier one saw."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, case, select

from db.domain.recall_commands import RootAsked
from db.domain.recall_seen import Seen
from db.domain.refusals import Refusal, Refused
from db.domain.terms import RecallRoot
from db.models.master import item
from db.models.material import trackable, trackable_state
from db.models.quality import shipment, shipment_line
from db.models.recall import recall_item
from db.queries.frontier import frontier_of
from db.queries.recall_shift import roots_of_shift
from db.queries.reports.recall_roots import (
    EmptyRootError,
    Period,
    Roots,
    roots_of_lots,
    roots_of_machine,
    roots_of_person,
    roots_of_supplier,
)
from db.queries.reports.recall_walk import everything_from
from db.queries.standing import standing


def roots_of_text(text: str) -> tuple[RootAsked, ...]:
    """The roots as a case keeps them."""
    return msgspec.json.decode(text, type=tuple[RootAsked, ...])


def roots_asked(connection: Connection, asked: Sequence[RootAsked]) -> Roots:
    """All roots together. Raises Refused (RL-EMPTY-ROOT, LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    if not asked:
        raise Refused(Refusal.RL_EMPTY_ROOT, {"root": "", "code": "", "known": False})
    lots, orders, made = set[int](), set[int](), dict[int, bool]()
    for root in asked:
        found = _one(connection, root)
        lots |= found.lots
        orders |= found.orders
        for key, sure in found.made.items():
            made[key] = made.get(key, False) or sure
    return Roots(frozenset(lots), made, frozenset(orders))


def _one(connection: Connection, root: RootAsked) -> Roots:
    period = Period(root.since, root.until)
    try:
        match root.kind:
            case RecallRoot.LOT:
                return roots_of_lots(connection, [root.code], root.item)
            case RecallRoot.SUPPLIER:
                return roots_of_supplier(connection, root.code, period, root.item)
            case RecallRoot.MACHINE:
                return roots_of_machine(connection, root.code, period)
            case RecallRoot.PERSON:
                return roots_of_person(connection, root.code, period)
            case RecallRoot.SHIFT:
                return roots_of_shift(connection, root.code, period)
    except EmptyRootError as empty:
        named = {"root": empty.root, "code": empty.code}
        raise Refused(Refusal.RL_EMPTY_ROOT, {**named, "known": empty.known}) from empty


def search(connection: Connection, asked: Sequence[RootAsked]) -> dict[int, Seen]:
    """Everything concerned, the roots' own lots included, by key. Raises as ``roots_asked``."""
    roots = roots_asked(connection, asked)
    certain = {**everything_from(connection, roots).grades, **dict.fromkeys(roots.lots, True)}
    here, state = frontier_of(connection, sorted(certain)), trackable_state.c
    rows = connection.execute(
        select(
            trackable.c.id, item.c.code, trackable.c.code, state.quality, state.lifecycle, state.on_hand,
            state.location_id, customer_now(),
        )
        .select_from(here)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
    )  # fmt: skip
    return {key: Seen(key, name, code, certain[key], *rest) for key, name, code, *rest in rows}


def customer_now() -> ColumnElement[Any]:
    """The customer who has a thing, or some of it, by its last shipment; null where nothing of it is away."""
    last = (
        select(shipment.c.customer_id)
        .join(shipment_line, shipment_line.c.shipment_id == shipment.c.id)
        .where(shipment_line.c.trackable_id == trackable_state.c.trackable_id, standing(shipment_line))
        .order_by(shipment_line.c.shipped_at.desc(), shipment_line.c.id.desc())
        .limit(1)
        .correlate(trackable_state)
        .scalar_subquery()
    )
    return case((trackable_state.c.shipped > trackable_state.c.customer_returned, last)).label("customer_id")


def seen_in(connection: Connection, snapshot_id: int) -> dict[int, Seen]:
    """What the search of a snapshot saw, by key."""
    one = recall_item.c
    rows = connection.execute(
        select(
            one.trackable_id, item.c.code, trackable.c.code, one.certain, one.quality, one.lifecycle, one.on_hand,
            one.location_id, one.customer_id,
        )
        .join(trackable, trackable.c.id == one.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .where(one.snapshot_id == snapshot_id)
    )  # fmt: skip
    return {row[0]: Seen(*row) for row in rows}
