"""Material goes into an order or into one unit of it, and the rest comes back."""

from decimal import Decimal

from sqlalchemy import Table, select

from db.domain.answers import Issued, Returned
from db.domain.commands import IssueMaterial, ReturnMaterial
from db.domain.found import FoundTrackable, refuse_drawing
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Grade, TrackableKind
from db.ledger.act import Act
from db.models.fitting import component_removal
from db.models.master import item
from db.models.material import trackable
from db.models.production import issue_return, issue_waste, material_issue, order_stage
from db.queries.find import find_one
from db.queries.levels import reaches
from db.queries.orders import OrderFacts, components_of, open_order
from db.queries.standing import standing
from db.services.choosing import refuse_choice
from db.services.locking import lock_state
from db.services.packing import refuse_full
from db.services.reworking import goes_to_rework
from db.services.units import refuse_closed, unit_of


def issue_material(act: Act, command: IssueMaterial) -> Issued:
    """Record an issue. Raises Refused (WO-*, LOT-*, SERIAL-QTY, COMP-ALREADY-INSTALLED, UNIT-*, CYCLE, QTY)."""
    order = open_order(act.connection, command.order_no)
    thing = find_one(act.connection, command.code, command.item)
    reworked = goes_to_rework(act, thing, order, command.into_unit)
    if reworked is None:
        _refuse_off_list(act, command, order, thing)
        refuse_choice(act, thing, order.today(act.now))
        act.require_usable(thing.id)
    thing = reworked or thing
    refuse_drawing(thing, command.quantity)
    refuse_full(act.connection, thing)
    if not 0 <= (command.wasted or 0) <= command.quantity:
        raise Refused(Refusal.QTY, {**thing.facts, "quantity": plain(command.wasted or Decimal(0))})
    unit = _unit(act, command.into_unit, order, thing) if command.into_unit else None
    grade = Grade.EXACT if unit else Grade.POOLED
    issue_id = act.insert(
        material_issue,
        order_id=order.id,
        order_stage_id=_stage(act, order, command.stage_sequence),
        trackable_id=thing.id,
        into_id=unit,
        quantity=command.quantity,
        grade=grade.value,
        issued_at=act.now,
    )
    if command.wasted:
        act.insert(issue_waste, issue_id=issue_id, quantity=command.wasted, reason=command.reason)
    left = plain(thing.on_hand - command.quantity)
    return Issued(order.order_no, thing.item, thing.code, plain(command.quantity), left, grade.value)


def _refuse_off_list(act: Act, command: IssueMaterial, order: OrderFacts, thing: FoundTrackable) -> None:
    if thing.kind is TrackableKind.SERIAL and thing.item_id == order.item_id and command.into_unit is None:
        return  # a unit that comes back to be reworked
    parts = components_of(act.connection, order.id)
    if not parts:
        raise Refused(Refusal.WO_NO_BOM, {"order": order.order_no})
    here = [
        part for part in parts if command.stage_sequence is None or part.stage_sequence in {0, command.stage_sequence}
    ]
    wanted = [part.item_name for part in here]
    if thing.item_id in {part.item_id for part in here}:
        return
    code = Refusal.LOT_WRONG_ITEM if thing.item_id in {part.item_id for part in parts} else Refusal.LOT_NOT_ON_BOM
    raise Refused(code, {**thing.facts, "order": order.order_no, "wanted": wanted})


def _stage(act: Act, order: OrderFacts, sequence: int | None) -> int | None:
    if sequence is None:
        return None
    same = (order_stage.c.order_id == order.id) & (order_stage.c.sequence == sequence)
    return act.connection.execute(select(order_stage.c.id).where(same)).scalar()


def _unit(act: Act, code: str, order: OrderFacts, thing: FoundTrackable) -> int:
    unit = unit_of(act.connection, order, code)
    facts = {"unit": code, "order": order.order_no}
    refuse_closed(act.connection, unit, {"code": code, **facts})
    if reaches(act.connection, thing.id, unit):
        raise Refused(Refusal.CYCLE, {**thing.facts, **facts})
    return unit


def return_material(act: Act, command: ReturnMaterial) -> Returned:
    """Record what comes back of an issue. Raises Refused (RT-NOT-ISSUED, RT-MORE-THAN-ISSUED, UNIT-*)."""
    lot = select(material_issue.c.trackable_id).where(material_issue.c.entry_id == command.issue_entry)
    lock_state(act.connection, act.connection.execute(lot).scalar() or 0)
    row = act.connection.execute(
        select(
            *(material_issue.c.id, material_issue.c.trackable_id, material_issue.c.quantity, material_issue.c.into_id),
            *(trackable.c.code, item.c.code.label("item")),
        )
        .join(trackable, trackable.c.id == material_issue.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .where(material_issue.c.entry_id == command.issue_entry)
        .where(standing(material_issue))
    ).one_or_none()
    if row is None:
        raise Refused(Refusal.RT_NOT_ISSUED, {"entry": str(command.issue_entry)})
    if row.into_id is not None:
        refuse_closed(act.connection, row.into_id, {"code": row.code, "unit": row.code, "order": ""})
    left = left_of(act, row.id, row.quantity)
    if command.quantity <= 0 or command.quantity > left:
        facts = {"code": row.code, "issued": plain(left), "quantity": plain(command.quantity)}
        raise Refused(Refusal.RT_MORE_THAN_ISSUED, facts)
    act.insert(issue_return, issue_id=row.id, trackable_id=row.trackable_id, quantity=command.quantity)
    return Returned(row.item, row.code, plain(command.quantity))


def left_of(act: Act, issue_id: int, issued: Decimal) -> Decimal:
    """What of an issue was neither given back, nor wasted, nor taken out again."""
    gone = (_sum_of(act, table, issue_id) for table in (issue_return, issue_waste, component_removal))
    return issued - sum(gone, Decimal(0))


def _sum_of(act: Act, table: Table, issue_id: int) -> Decimal:
    """What was given back, or wasted, of an issue."""
    rows = act.connection.execute(select(table.c.quantity).where(table.c.issue_id == issue_id, standing(table)))
    return sum((row.quantity for row in rows), Decimal(0))
