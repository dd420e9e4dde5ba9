"""What waits on the floor: planned orders, notes for the next shift, calls for help that nobody ended."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, exists, select

from db.domain.terms import HelpStep
from db.models.floor import hand_over_note, help_call, help_event, planned_order
from db.models.ledger import entry
from db.models.master import item, person, work_center
from db.models.production import production_order
from db.queries.standing import standing


@dataclass(frozen=True)
class HelpCall:
    """One call from a station, who came, and whether it is over."""

    id: int
    entry_id: UUID
    station: str
    order_no: str | None
    reason: str | None
    called_at: datetime
    called_by: str
    answered_by: str | None
    ended: bool


@dataclass(frozen=True)
class Note:
    """A note on an order, with the name of whoever left it."""

    text: str
    noted_at: datetime
    person: str


@dataclass(frozen=True)
class PlannedOrder:
    """An order that is not released yet; ``quantity`` in the item's unit."""

    order_no: str
    item: str
    item_name: str
    quantity: Decimal
    due_on: date | None


def _calls() -> Select[Any]:
    event, came = help_event, entry.alias("came")
    said = select(event.c.id).where(event.c.help_call_id == help_call.c.id, standing(event))
    answered = (
        select(person.c.name)
        .join(came, came.c.person == person.c.personnel_no)
        .join(event, event.c.entry_id == came.c.id)
        .where(event.c.help_call_id == help_call.c.id, event.c.step == HelpStep.ANSWERED.value, standing(event))
        .limit(1)
    )
    return (
        select(
            *(help_call.c.id, help_call.c.entry_id, work_center.c.code, production_order.c.order_no),
            *(help_call.c.reason, help_call.c.called_at, entry.c.person, answered.scalar_subquery()),
            said.where(event.c.step == HelpStep.ENDED.value).exists(),
        )
        .join(entry, entry.c.id == help_call.c.entry_id)
        .join(work_center, work_center.c.id == help_call.c.work_center_id)
        .outerjoin(production_order, production_order.c.id == help_call.c.order_id)
        .where(standing(help_call))
        .order_by(help_call.c.called_at, help_call.c.id)
    )


def call_of(connection: Connection, entry_id: UUID) -> HelpCall | None:
    """The call of an entry, ended or not; None where there is none, or it was taken back."""
    row = connection.execute(_calls().where(help_call.c.entry_id == entry_id)).first()
    return HelpCall(*row) if row else None


def open_calls(connection: Connection) -> tuple[HelpCall, ...]:
    """The calls that nobody ended, the oldest first."""
    over = exists().where(
        help_event.c.help_call_id == help_call.c.id, help_event.c.step == HelpStep.ENDED.value, standing(help_event)
    )
    return tuple(HelpCall(*row) for row in connection.execute(_calls().where(~over)))


def open_call_at(connection: Connection, station: str) -> HelpCall | None:
    """The call of a station that nobody ended."""
    return next((call for call in open_calls(connection) if call.station == station), None)


def notes_of(connection: Connection, order_no: str) -> tuple[Note, ...]:
    """The notes on an order, the last first."""
    note = hand_over_note
    rows = (
        select(note.c.text, note.c.noted_at, person.c.name)
        .join(production_order, production_order.c.id == note.c.order_id)
        .join(entry, entry.c.id == note.c.entry_id)
        .join(person, person.c.personnel_no == entry.c.person)
        .where(production_order.c.order_no == order_no, standing(note))
    )
    return tuple(Note(*row) for row in connection.execute(rows.order_by(note.c.id.desc())))


def planned_orders(connection: Connection) -> tuple[PlannedOrder, ...]:
    """The orders that were planned and not released, by their due day."""
    plan = planned_order
    released = exists().where(production_order.c.order_no == plan.c.order_no)
    rows = (
        select(plan.c.order_no, item.c.code, item.c.name, plan.c.quantity, plan.c.due_on)
        .join(item, item.c.id == plan.c.item_id)
        .where(standing(plan), ~released)
    )
    return tuple(PlannedOrder(*row) for row in connection.execute(rows.order_by(plan.c.due_on, plan.c.order_no)))
