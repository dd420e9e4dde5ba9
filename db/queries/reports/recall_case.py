"""The report of a recall that was opened: the case, what happened in it, who was told, and how much was got hold of."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.domain.report import Content, Section, Share, Word, fields_of, table_of
from db.domain.rounding import ratio
from db.models.ledger import entry
from db.models.master import customer
from db.models.recall import call_note, recall_event, recall_snapshot
from db.queries.recall_case import CaseNow, case_of
from db.queries.recall_recovered import Recovered, RecoveredFrom, recovered, recovered_from
from db.queries.recall_search import roots_asked, roots_of_text
from db.queries.recalls import (
    CustomerToCall,
    ItemView,
    RecallSummary,
    customers_to_call,
    recall_items,
    recall_summary,
)
from db.queries.reports.decisions import DispositionRow, disposition_rows
from db.queries.reports.recall import recall_report
from db.queries.reports.recall_views import RecallAsked
from db.queries.reports.who import People
from db.queries.standing import standing


class CaseFields(NamedTuple):
    """The head of the case. ``roots``: one in each line. ``milliseconds``: what its latest search took.

    ``elapsed``: hours and minutes (``h:mm``, begun minutes not counted) from opening to closing; None while it is open.
    """

    case_no: str
    kind: Word
    why: str
    risk_class: str | None
    roots: str
    opened_at: datetime
    opened_by: str
    opened_by_name: str | None
    closed_at: datetime | None
    closed_by: str | None
    closed_by_name: str | None
    elapsed: str | None
    searched_at: datetime
    searches: int
    milliseconds: int
    digest: str


class EventRow(NamedTuple):
    """What happened in the case; ``counts`` as JSON."""

    at: datetime
    what: Word
    search: int
    by: str
    by_name: str | None
    counts: str
    note: str | None


class ItemRow(NamedTuple):
    """A thing of the latest search, then and now."""

    item: str
    code: str
    grade: Word
    outcome: Word
    lifecycle_then: Word
    quality_then: Word
    on_hand_then: Decimal
    lifecycle_now: Word
    quality_now: Word
    on_hand_now: Decimal
    with_customers: Decimal
    customer: str | None


class NotificationRow(NamedTuple):
    """One call (letter, visit) to a customer; quantities as the customer told them (21 CFR 7.53).

    ``responded_at``: when the customer acknowledged, where that was at this call.
    """

    customer: str
    customer_name: str
    notified_at: datetime
    method: str
    by: str
    by_name: str | None
    reached: Word
    acknowledged: Word
    responded_at: datetime | None
    on_hand: Decimal | None
    returned: Decimal | None
    destroyed: Decimal | None
    note: str | None


class Effectiveness(NamedTuple):
    """Of the customers to be told (21 CFR 7.42): how many were called, reached, and have acknowledged.

    ``level`` is the highest level of checks that the calls reach: A all customers, B more than a tenth of them, C a
    tenth, D a fiftieth, E less; None where nobody is to be told.
    """

    customers: int
    called: int
    reached: int
    acknowledged: int
    not_reached: int
    called_share: Share | None
    reached_share: Share | None
    level: str | None


class RecoveryRow(NamedTuple):
    """Of one item, or (``item`` empty) of all in one unit of measure; ``lost`` is a part of ``with_customers``."""

    item: str | None
    uom: str
    concerned: Decimal
    shipped: Decimal
    returned: Decimal
    with_customers: Decimal
    lost: Decimal
    recovered: Decimal
    recovered_share: Share | None


class CustomerRecoveryRow(NamedTuple):
    """What a customer got of an item, and sent back."""

    customer: str
    item: str
    uom: str
    shipped: Decimal
    returned: Decimal
    returned_share: Share | None


def case_report(connection: Connection, case_no: str) -> Content:
    """All sections of the live recall, and those of the case. Raises Refused (RL-UNKNOWN, RL-EMPTY-ROOT)."""
    one, people = case_of(connection, case_no), People(connection)
    roots = roots_asked(connection, roots_of_text(one.roots))
    asked = RecallAsked("case", case_no, None, None, None)
    live, calls = recall_report(connection, asked, roots), customers_to_call(connection, case_no)
    views = recall_items(connection, case_no)
    things = {view.now.trackable_id for view in views}
    sections: tuple[Section, ...] = (
        fields_of("case", _head(connection, one, recall_summary(connection, case_no), people)),
        table_of("events", EventRow, _events(connection, one, people)),
        *live.sections,
        table_of("items", ItemRow, map(_item, views)),
        table_of("notifications", NotificationRow, _notifications(connection, one, people)),
        fields_of("effectiveness", _effectiveness(calls)),
        table_of("dispositions", DispositionRow, disposition_rows(connection, people, things)),
        table_of("recovery", RecoveryRow, map(_recovery, recovered(connection, case_no))),
        table_of("recovery_of_customers", CustomerRecoveryRow, map(_back, recovered_from(connection, case_no))),
    )
    return Content(live.parameters, sections, case_no)


def _head(connection: Connection, one: CaseNow, told: RecallSummary, people: People) -> CaseFields:
    seen = recall_snapshot.c
    searches = select(seen.taken_at, seen.digest).where(seen.case_id == one.id, standing(recall_snapshot))
    rows = connection.execute(searches.order_by(seen.number)).all()
    roots = "\n".join(f"{root.kind.value.lower()} {root.code}" for root in roots_of_text(one.roots))
    return CaseFields(
        case_no=told.case_no,
        kind=told.kind.value,
        why=told.why,
        risk_class=told.risk_class,
        roots=roots,
        opened_at=told.opened_at,
        opened_by=told.opened_by,
        opened_by_name=people.name(told.opened_by),
        closed_at=told.closed_at,
        closed_by=told.closed_by,
        closed_by_name=people.name(told.closed_by),
        elapsed=_elapsed(told),
        searched_at=rows[-1].taken_at,
        searches=len(rows),
        milliseconds=told.milliseconds,
        digest=rows[-1].digest,
    )


def _elapsed(told: RecallSummary) -> str | None:
    if told.closed_at is None:
        return None
    hours, minutes = divmod((told.closed_at - told.opened_at) // timedelta(minutes=1), 60)
    return f"{hours}:{minutes:02}"


def _events(connection: Connection, one: CaseNow, people: People) -> Iterator[EventRow]:
    event = recall_event.c
    rows = connection.execute(
        select(event.at, event.what, recall_snapshot.c.number, entry.c.person, event.counts, event.note)
        .join(entry, entry.c.id == event.entry_id)
        .join(recall_snapshot, recall_snapshot.c.id == event.snapshot_id)
        .where(event.case_id == one.id, standing(recall_event))
        .order_by(event.id)
    )
    return (EventRow(row[0], row[1], row[2], row[3], people.name(row[3]), *row[4:]) for row in rows)


def _item(view: ItemView) -> ItemRow:
    then, now = view.then, view.now
    grade = "certain" if now.certain else "possible"
    before, after = (then.lifecycle, then.quality, then.on_hand), (now.lifecycle, now.quality, now.on_hand)
    return ItemRow._make((now.item, now.code, grade, view.outcome, *before, *after, now.away, now.customer))


def _notifications(connection: Connection, one: CaseNow, people: People) -> Iterator[NotificationRow]:
    note = call_note.c
    rows = connection.execute(
        select(
            customer.c.code, customer.c.name, note.called_at, note.method, entry.c.person, note.reached,
            note.acknowledged, note.on_hand, note.returned, note.destroyed, note.note,
        )
        .join(customer, customer.c.id == note.customer_id)
        .join(entry, entry.c.id == note.entry_id)
        .where(note.case_id == one.id, standing(call_note))
        .order_by(note.id)
    )  # fmt: skip
    for row in rows:
        reached, acknowledged = ("yes" if told else "no" for told in row[5:7])
        responded = row.called_at if row.acknowledged else None
        yield NotificationRow(*row[:5], people.name(row[4]), reached, acknowledged, responded, *row[7:])


def _effectiveness(calls: Collection[CustomerToCall]) -> Effectiveness:
    called, reached = sum(one.calls > 0 for one in calls), sum(bool(one.reached) for one in calls)
    told = sum(bool(one.acknowledged) for one in calls)
    of_all = Decimal(len(calls))
    shares = (ratio(Decimal(called), of_all), ratio(Decimal(reached), of_all))
    return Effectiveness(len(calls), called, reached, told, len(calls) - reached, *shares, level_of(called, len(calls)))


def level_of(checked: int, customers: int) -> str | None:
    """The level of effectiveness checks, A to E."""
    if not customers:
        return None
    if checked == customers:
        return "A"
    share = Fraction(checked, customers)
    if share > Fraction(1, 10):
        return "B"
    return "C" if share == Fraction(1, 10) else "D" if share >= Fraction(1, 50) else "E"


def _recovery(one: Recovered) -> RecoveryRow:
    away = (one.shipped, one.returned, one.away, one.lost)
    return RecoveryRow(one.item, one.uom, one.concerned, *away, one.recovered, one.share)


def _back(one: RecoveredFrom) -> CustomerRecoveryRow:
    return CustomerRecoveryRow(one.customer, one.item, one.uom, one.shipped, one.returned, one.share)
