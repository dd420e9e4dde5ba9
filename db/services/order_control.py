"""An order as a whole: held, resumed, called off, closed. What was done on it stays."""

from sqlalchemy import Table, exists, select

from db.domain.answers import OrderMoved
from db.domain.commands import CancelOrder, CloseOrder, HoldOrder, MoveOrder, ResumeOrder
from db.domain.refusals import Refusal, Refused
from db.domain.terms import OrderStatus
from db.ledger.act import Act
from db.models.production import completion, material_issue, order_event, order_stage, order_state, output, stage_event
from db.queries.orders import OrderFacts, open_order, order_facts
from db.queries.standing import standing
from db.services.archiving import refuse_archived
from db.services.rights import refuse_other_than_leaders


def hold_order(act: Act, command: HoldOrder) -> OrderMoved:
    """Record that nobody may work on it. Raises Refused (ID-NO-ROLE, UD-REASON, WO-*)."""
    _refuse_right(act, command)
    return _say(act, open_order(act.connection, command.order_no, locked=True), OrderStatus.ON_HOLD)


def resume_order(act: Act, command: ResumeOrder) -> OrderMoved:
    """Record that work goes on. Raises Refused (ID-NO-ROLE, WO-UNKNOWN, WO-NOT-HELD, AR-DONE)."""
    _refuse_right(act, command)
    order = order_facts(act.connection, command.order_no, locked=True)
    if order.status not in {OrderStatus.ON_HOLD, OrderStatus.CLOSED}:
        raise Refused(Refusal.WO_NOT_HELD, {"order": order.order_no})
    refuse_archived(act.connection, order)
    return _say(act, order, OrderStatus.RELEASED)


def cancel_order(act: Act, command: CancelOrder) -> OrderMoved:
    """Record that it is called off. Raises Refused (ID-NO-ROLE, UD-REASON, WO-*, WO-HAS-WORK)."""
    _refuse_right(act, command)
    order = order_facts(act.connection, command.order_no, locked=True)
    if order.status is not OrderStatus.ON_HOLD:
        order = open_order(act.connection, command.order_no)
    if _has_work(act, order):
        raise Refused(Refusal.WO_HAS_WORK, {"order": order.order_no})
    return _say(act, order, OrderStatus.CANCELLED)


def close_order(act: Act, command: CloseOrder) -> OrderMoved:
    """Record that no more is made of it. Raises Refused (ID-NO-ROLE, UD-REASON, WO-*)."""
    _refuse_right(act, command)
    return _say(act, open_order(act.connection, command.order_no, locked=True), OrderStatus.CLOSED)


def _refuse_right(act: Act, command: MoveOrder) -> None:
    refuse_other_than_leaders(act)
    if not command.reason:
        raise Refused(Refusal.UD_REASON, {"action": command.action.value})


def _say(act: Act, order: OrderFacts, status: OrderStatus) -> OrderMoved:
    act.insert(order_event, order_id=order.id, status=status.value, at=act.now)
    act.revise_state(order_state, {"order_id": order.id}, status=status.value)
    return OrderMoved(order.order_no, status.value)


def _has_work(act: Act, order: OrderFacts) -> bool:
    tables: tuple[Table, ...] = (material_issue, completion, output)
    own = [exists().where(table.c.order_id == order.id, standing(table)) for table in tables]
    run = exists().where(
        stage_event.c.order_stage_id == order_stage.c.id, order_stage.c.order_id == order.id, standing(stage_event)
    )
    return any(act.connection.execute(select(*own, run)).one())
