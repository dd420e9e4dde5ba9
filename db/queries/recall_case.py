"""A recall as it stands: the case, its latest search, and where each thing of it stands now."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, case, exists, func, select, type_coerce

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Decision, Lifecycle, OrderStatus, RecallKind, RecallStep
from db.models.columns import Amount
from db.models.fitting import load_set
from db.models.ledger import entry
from db.models.master import customer, item
from db.models.material import hold, hold_release, trackable, trackable_state
from db.models.production import material_issue, order_state
from db.models.quality import disposition
from db.models.recall import recall_case, recall_event, recall_item, recall_loss, recall_snapshot
from db.queries.frontier import frontier_of
from db.queries.recall_search import customer_now
from db.queries.standing import standing

GONE = (Lifecycle.VOID.value, Lifecycle.SCRAPPED.value, Lifecycle.CONSUMED.value)
"""Nothing of it is left that could be held."""

STAYS = (Decision.USE.value, Decision.CONCESSION.value, Decision.REWORK.value)


@dataclass(frozen=True)
class CaseNow:
    """The case with its latest standing search."""

    id: int
    case_no: str
    kind: RecallKind
    opened_at: datetime
    opened_by: str
    roots: str
    closed: bool
    snapshot_id: int
    snapshot: int


@dataclass(frozen=True)
class ItemNow:
    """A thing of a search as it stands now. ``away`` is what customers have of it.

    ``held`` by this recall; ``released`` from it; ``decided``: all that is left of it was disposed of; ``lost``:
    acknowledged so when the case was closed.
    """

    trackable_id: int
    item: str
    code: str
    certain: bool
    lifecycle: str
    quality: str
    on_hand: Decimal
    away: Decimal
    customer: str | None
    hold_id: int | None
    released: bool
    decided: bool
    lost: bool

    @property
    def name(self) -> str:
        """The item and the code."""
        return f"{self.item} {self.code}"

    @property
    def held(self) -> bool:
        """On hold for this recall, and not let go."""
        return self.hold_id is not None and not self.released

    @property
    def settled(self) -> bool:
        """Nothing is left to be decided about it."""
        gone = self.lifecycle in GONE
        return gone or self.released or self.lost or (self.decided and self.away <= 0)


def case_of(connection: Connection, case_no: str) -> CaseNow:
    """Raises Refused (RL-UNKNOWN)."""
    one, seen = recall_case.c, recall_snapshot.c
    row = connection.execute(
        select(
            one.id, one.case_no, one.kind, one.opened_at, entry.c.person, one.roots, _closed(), seen.id, seen.number,
        )
        .join(entry, entry.c.id == one.entry_id)
        .join(recall_snapshot, seen.case_id == one.id)
        .where(one.case_no == case_no, standing(recall_snapshot))  # the first search is written with the case
        .order_by(seen.number.desc())
        .limit(1)
    ).one_or_none()  # fmt: skip
    if row is None:
        raise Refused(Refusal.RL_UNKNOWN, {"case": case_no})
    return CaseNow(row[0], row[1], RecallKind(row[2]), *row[3:])


def _closed() -> ColumnElement[bool]:
    ended = recall_event.c.what == RecallStep.CLOSED.value
    return exists().where(recall_event.c.case_id == recall_case.c.id, ended, standing(recall_event))


def in_open_recalls() -> Select[Any]:
    """The keys of everything that a search of a recall found which is not closed; drills concern nothing."""
    found = select(recall_item.c.trackable_id).join(recall_snapshot, recall_snapshot.c.id == recall_item.c.snapshot_id)
    found = found.join(recall_case, recall_case.c.id == recall_snapshot.c.case_id)
    return found.where(recall_case.c.kind == RecallKind.REAL.value, standing(recall_snapshot), ~_closed())


def hold_of(case_id: int | ColumnElement[Any]) -> ColumnElement[bool]:
    """True for the holds that this recall placed."""
    acts = select(recall_event.c.entry_id).where(recall_event.c.case_id == case_id).correlate(recall_case)
    return hold.c.entry_id.in_(acts.where(recall_event.c.what == RecallStep.HELD.value)) & standing(hold)


def lifted() -> ColumnElement[bool]:
    """True for holds that were released."""
    return exists().where(hold_release.c.hold_id == hold.c.id, standing(hold_release))


def items_now(
    connection: Connection, one: CaseNow, *, locked: bool = False, only: Collection[int] | None = None
) -> list[ItemNow]:
    """The things of the latest search (or ``only`` these keys of it), by key.

    ``locked``: their states stay as they are till the act ends.
    """
    statement = _items(one)
    if only is not None:
        statement = statement.where(trackable_state.c.trackable_id.in_(only))
    if locked:
        statement = statement.with_for_update(of=trackable_state, key_share=True)
    rows = connection.execute(statement).all()
    return [ItemNow(*row) for row in rows]


def _items(one: CaseNow) -> Select[Any]:
    state, seen = trackable_state.c, recall_item.c
    held = select(hold.c.id, hold.c.trackable_id, lifted().label("lifted")).where(hold_of(one.id)).subquery()
    decided, stays = _decided(one)
    lost = exists().where(
        recall_loss.c.case_id == one.id, recall_loss.c.trackable_id == state.trackable_id, standing(recall_loss)
    )
    away = type_coerce(state.shipped - state.customer_returned, Amount())
    buyer = select(customer.c.code).where(customer.c.id == customer_now()).correlate(trackable_state).scalar_subquery()
    return (
        select(
            state.trackable_id, item.c.code, trackable.c.code, seen.certain, state.lifecycle, state.quality,
            state.on_hand, away, buyer, held.c.id, func.coalesce(held.c.lifted, False),
            and_(decided, state.on_hand <= stays), lost,
        )
        .select_from(recall_item)
        .join(trackable_state, state.trackable_id == seen.trackable_id)
        .join(trackable, trackable.c.id == seen.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .outerjoin(held, held.c.trackable_id == seen.trackable_id)
        .where(seen.snapshot_id == one.snapshot_id)
        .order_by(state.trackable_id)
    )  # fmt: skip


def _decided(one: CaseNow) -> tuple[ColumnElement[bool], ColumnElement[Any]]:
    """Whether anything was decided since the case was opened, and about how much of what stays on hand."""
    made = disposition.c
    own = and_(made.trackable_id == trackable_state.c.trackable_id, made.decided_at >= one.opened_at)
    stays = func.sum(case((made.decision.in_(STAYS), made.quantity), else_=0))
    amount = select(func.coalesce(stays, 0)).where(own, standing(disposition)).correlate(trackable_state)
    return exists().where(own, standing(disposition)).correlate(trackable_state), amount.scalar_subquery()


def cannot_be_held(connection: Connection, things: Iterable[ItemNow]) -> set[int]:
    """The keys of those of which nothing is left; what is used up can be held while an order may put it out."""
    gone = {thing.trackable_id: thing.lifecycle for thing in things if thing.lifecycle in GONE}
    used = sorted(key for key, lifecycle in gone.items() if lifecycle == Lifecycle.CONSUMED.value)
    return gone.keys() - (in_open_orders(connection, used) if used else set())


def in_open_orders(connection: Connection, ids: Sequence[int]) -> set[int]:
    """Those of the lots that went into an order which may still put something out: it will be born on hold."""
    found = set[int]()
    for table in (material_issue, load_set):
        rows = connection.execute(
            select(table.c.trackable_id)
            .join(order_state, order_state.c.order_id == table.c.order_id)
            .where(order_state.c.status.in_((OrderStatus.RELEASED.value, OrderStatus.ON_HOLD.value)))
            .where(table.c.trackable_id.in_(select(frontier_of(connection, ids).c.value)), standing(table))
        )
        found |= set(rows.scalars())
    return found


def next_snapshot(connection: Connection, case_id: int) -> int:
    """The number of the next search; one that was taken back keeps its own."""
    last = select(func.max(recall_snapshot.c.number)).where(recall_snapshot.c.case_id == case_id)
    return int(connection.execute(last).scalar_one()) + 1


def recall_of(connection: Connection, hold_entry: UUID) -> str | None:
    """The number of the recall that placed the holds of this entry; None where another act did."""
    by = select(recall_case.c.case_no).join(recall_event, recall_event.c.case_id == recall_case.c.id)
    return connection.execute(by.where(recall_event.c.entry_id == hold_entry)).scalar()
