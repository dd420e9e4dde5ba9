"""On the floor: orders are planned, notes are left on them, help is called for, answered and ended."""

from uuid import UUID

from sqlalchemy import select

from db.domain.answers import HelpMoved, NoteLeft, OrderPlanned
from db.domain.floor_commands import AnswerHelp, CallHelp, EndHelp, NoteHandOver, PlanOrder
from db.domain.identity import refuse_bad_code
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import HelpStep
from db.ledger.act import Act
from db.models.floor import hand_over_note, help_call, help_event, planned_order
from db.models.master import item, work_center
from db.models.production import production_order
from db.queries.floor import HelpCall, call_of, open_call_at
from db.queries.orders import order_facts, plan_of
from db.services.locking import lock_named
from db.services.rights import refuse_other_than_leaders


def plan_order(act: Act, command: PlanOrder) -> OrderPlanned:
    """Record a plan. Raises Refused (ID-NO-ROLE, WO-EXISTS, RC-ITEM-UNKNOWN, QTY, CODE-MALFORMED)."""
    refuse_other_than_leaders(act)
    refuse_bad_code(command.order_no)
    lock_named(act.connection, "order", command.order_no)
    if command.quantity <= 0:
        raise Refused(Refusal.QTY, {"order": command.order_no, "quantity": plain(command.quantity)})
    known = select(production_order.c.id).where(production_order.c.order_no == command.order_no)
    if act.connection.execute(known).first() is not None or plan_of(act.connection, command.order_no) is not None:
        raise Refused(Refusal.WO_EXISTS, {"order": command.order_no})
    item_id = act.connection.execute(select(item.c.id).where(item.c.code == command.item)).scalar()
    if item_id is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": command.item})
    head = {"order_no": command.order_no, "item_id": item_id, "due_on": command.due_on}
    act.insert(planned_order, **head, quantity=command.quantity, planned_at=act.now)
    return OrderPlanned(command.order_no)


def note_hand_over(act: Act, command: NoteHandOver) -> NoteLeft:
    """Record a note on an order. Raises Refused (WO-UNKNOWN, WO-NOT-RELEASED, HO-EMPTY)."""
    order = order_facts(act.connection, command.order_no)
    if not command.text.strip():
        raise Refused(Refusal.HO_EMPTY, {"order": order.order_no})
    act.insert(hand_over_note, order_id=order.id, text=command.text, noted_at=act.now)
    return NoteLeft(order.order_no)


def call_help(act: Act, command: CallHelp) -> HelpMoved:
    """Record a call; there is one open for a station. Raises Refused (HC-OPEN, RC-ITEM-UNKNOWN, WO-*)."""
    lock_named(act.connection, "help", command.work_center)
    station = select(work_center.c.id).where(work_center.c.code == command.work_center)
    station_id = act.connection.execute(station).scalar()
    if station_id is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": f"work_center {command.work_center}"})
    if open_call_at(act.connection, command.work_center) is not None:
        raise Refused(Refusal.HC_OPEN, {"station": command.work_center})
    order = order_facts(act.connection, command.order_no) if command.order_no else None
    head = {"work_center_id": station_id, "order_id": order.id if order else None}
    act.insert(help_call, **head, reason=command.reason, called_at=act.now)
    return HelpMoved(command.work_center, "CALLED")


def answer_help(act: Act, command: AnswerHelp) -> HelpMoved:
    """Record that somebody comes. Raises Refused (HC-ENDED, HC-ANSWERED)."""
    call = _open(act, command.call_entry)
    if call.answered_by is not None:
        raise Refused(Refusal.HC_ANSWERED, {"station": call.station, "person": call.answered_by})
    return _say(act, call, HelpStep.ANSWERED)


def end_help(act: Act, command: EndHelp) -> HelpMoved:
    """Record that the help is over. Raises Refused (HC-ENDED)."""
    return _say(act, _open(act, command.call_entry), HelpStep.ENDED)


def _open(act: Act, entry_id: UUID) -> HelpCall:
    """The call, which nobody else answers or ends until the act ends. Raises Refused (HC-ENDED)."""
    lock_named(act.connection, "help", str(entry_id))
    call = call_of(act.connection, entry_id)
    if call is None or call.ended:
        raise Refused(Refusal.HC_ENDED, {"station": call.station if call else ""})
    return call


def _say(act: Act, call: HelpCall, step: HelpStep) -> HelpMoved:
    act.insert(help_event, help_call_id=call.id, step=step.value, at=act.now)
    return HelpMoved(call.station, step.value)
