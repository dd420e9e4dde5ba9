"""Recalls as a supervisor looks at them: the cases, the things of one, whom to call, what changed between searches."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from db.domain.recall_seen import Difference, Seen, differences
from db.domain.refusals import Refusal, Refused
from db.domain.terms import RecallKind, RecallStep
from db.models.ledger import entry
from db.models.master import customer
from db.models.material import hold
from db.models.quality import shipment, shipment_line
from db.models.recall import call_note, recall_case, recall_event, recall_item, recall_loss, recall_snapshot
from db.queries.recall_case import CaseNow, ItemNow, case_of, hold_of, items_now, lifted
from db.queries.recall_search import roots_of_text, search, seen_in
from db.queries.standing import standing


@dataclass(frozen=True)
class RecallSummary:
    """One case with its latest search; ``held``: things still on hold for it. ``milliseconds`` of that search."""

    case_no: str
    kind: RecallKind
    why: str
    risk_class: str | None
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None
    closed_by: str | None
    snapshot: int
    milliseconds: int
    items: int
    certain: int
    held: int
    lost: int


@dataclass(frozen=True)
class ItemView:
    """A thing of a recall, then (at the latest search) and now."""

    then: Seen
    now: ItemNow

    @property
    def outcome(self) -> str:
        """LOST, RELEASED, DECIDED, GONE (nothing of it is left), HELD, or OPEN."""
        now = self.now
        told = ((now.lost, "LOST"), (now.released, "RELEASED"), (now.decided and now.away <= 0, "DECIDED"))
        rest = ((now.settled, "GONE"), (now.held, "HELD"))
        return next((word for true, word in (*told, *rest) if true), "OPEN")


@dataclass(frozen=True)
class CustomerToCall:
    """A customer to whom something went, how to reach them, how often that was tried, and what they said last."""

    customer: str
    name: str
    contact: str | None
    phone: str | None
    email: str | None
    address: str | None
    things: int
    calls: int
    called_at: datetime | None
    method: str | None
    reached: bool | None
    acknowledged: bool | None
    on_hand: Decimal | None
    returned: Decimal | None
    destroyed: Decimal | None
    note: str | None


def recall_cases(connection: Connection) -> tuple[RecallSummary, ...]:
    """Every case that was not taken back, the newest first."""
    rows = connection.execute(_cases().order_by(recall_case.c.id.desc()))
    return tuple(RecallSummary(row[0], RecallKind(row[1]), *row[2:]) for row in rows)


def _cases() -> Select[Any]:
    one, seen = recall_case.c, recall_snapshot.c
    last = select(func.max(seen.number)).where(seen.case_id == one.id, standing(recall_snapshot)).correlate(recall_case)
    ended, closer = recall_event.alias("ended"), entry.alias("closer")
    closed = (ended.c.case_id == one.id) & (ended.c.what == RecallStep.CLOSED.value) & standing(ended)
    of_it = select(func.count()).select_from(recall_item).where(recall_item.c.snapshot_id == seen.id)
    held = select(func.count()).select_from(hold).where(hold_of(one.id), ~lifted())
    lost = select(func.count()).select_from(recall_loss).where(recall_loss.c.case_id == one.id, standing(recall_loss))
    return (
        select(
            one.case_no, one.kind, one.why, one.risk_class, one.opened_at, entry.c.person, ended.c.at, closer.c.person,
            seen.number, seen.milliseconds, _counted(of_it), _counted(of_it.where(recall_item.c.certain)),
            _counted(held), _counted(lost),
        )
        .join(entry, entry.c.id == one.entry_id)
        .join(recall_snapshot, seen.case_id == one.id)
        .outerjoin(ended, closed)
        .outerjoin(closer, closer.c.id == ended.c.entry_id)
        .where(standing(recall_snapshot), seen.number == last.scalar_subquery())
    )  # fmt: skip


def _counted(rows: Select[Any]) -> ColumnElement[Any]:
    return rows.correlate(recall_case, recall_snapshot).scalar_subquery()


def recall_summary(connection: Connection, case_no: str) -> RecallSummary:
    """Raises Refused (RL-UNKNOWN)."""
    row = connection.execute(_cases().where(recall_case.c.case_no == case_no)).one_or_none()
    if row is None:
        raise Refused(Refusal.RL_UNKNOWN, {"case": case_no})
    return RecallSummary(row[0], RecallKind(row[1]), *row[2:])


def recall_items(connection: Connection, case_no: str) -> tuple[ItemView, ...]:
    """The things of the latest search, by item and code. Raises Refused (RL-UNKNOWN)."""
    one = case_of(connection, case_no)
    then = seen_in(connection, one.snapshot_id)
    views = [ItemView(then[now.trackable_id], now) for now in items_now(connection, one)]
    return tuple(sorted(views, key=lambda view: (view.now.item, view.now.code)))


def unseen(connection: Connection, case_no: str) -> tuple[Seen, ...]:
    """What came out of the roots since the latest search: search again. To be asked after everything was held.

    From then on all that comes out is born on hold. Raises Refused (RL-UNKNOWN, RL-EMPTY-ROOT).
    """
    one = case_of(connection, case_no)
    known, found = seen_in(connection, one.snapshot_id), search(connection, roots_of_text(one.roots))
    return tuple(sorted((found[key] for key in found.keys() - known.keys()), key=lambda seen: seen.name))


def customers_to_call(connection: Connection, case_no: str) -> tuple[CustomerToCall, ...]:
    """Everybody to whom a thing of the latest search ever went, by code. Raises Refused (RL-UNKNOWN)."""
    one = case_of(connection, case_no)
    rows = connection.execute(_customers(one).order_by(customer.c.code))
    return tuple(CustomerToCall(*row) for row in rows)


def _customers(one: CaseNow) -> Select[Any]:
    sent = (
        select(shipment.c.customer_id, func.count(shipment_line.c.trackable_id.distinct()).label("things"))
        .join(shipment_line, shipment_line.c.shipment_id == shipment.c.id)
        .join(recall_item, recall_item.c.trackable_id == shipment_line.c.trackable_id)
        .where(recall_item.c.snapshot_id == one.snapshot_id, standing(shipment_line))
        .group_by(shipment.c.customer_id)
        .subquery()
    )
    own = (call_note.c.case_id == one.id) & standing(call_note)
    tried = select(call_note.c.customer_id, func.count().label("calls"), func.max(call_note.c.id).label("last"))
    calls = tried.where(own).group_by(call_note.c.customer_id).subquery()
    buyer, note = customer.c, call_note.c
    return (
        select(
            buyer.code, buyer.name, buyer.contact, buyer.phone, buyer.email, buyer.address, sent.c.things,
            func.coalesce(calls.c.calls, 0), note.called_at, note.method, note.reached, note.acknowledged,
            note.on_hand, note.returned, note.destroyed, note.note,
        )
        .join(sent, sent.c.customer_id == buyer.id)
        .outerjoin(calls, calls.c.customer_id == buyer.id)
        .outerjoin(call_note, note.id == calls.c.last)
    )  # fmt: skip


def changes_between(connection: Connection, case_no: str, earlier: int, later: int) -> tuple[Difference, ...]:
    """How two searches of a case differ. Raises Refused (RL-UNKNOWN) for a case or search that there is none of."""
    one, seen = case_of(connection, case_no), recall_snapshot.c
    rows = connection.execute(select(seen.number, seen.id).where(seen.case_id == one.id, standing(recall_snapshot)))
    keys: dict[int, int] = {row.number: row.id for row in rows}
    if not {earlier, later} <= keys.keys():
        raise Refused(Refusal.RL_UNKNOWN, {"case": f"{case_no}/{earlier if earlier not in keys else later}"})
    return differences(seen_in(connection, keys[earlier]), seen_in(connection, keys[later]))
