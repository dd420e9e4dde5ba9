"""Material goes into an order or into one unit of it, and the rest comes back."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, type_coerce

from db.domain.answers import Issued, Returned
from db.domain.commands import IssueMaterial, ReturnMaterial
from db.domain.found import FoundTrackable, refuse_drawing
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Grade, TrackableKind
from db.ledger.act import Act
from db.models.columns import Amount
from db.models.fitting import component_removal
from db.models.master import item
from db.models.material import trackable, trackable_state
from db.models.production import issue_return, issue_waste, material_issue, production_order
from db.queries.find import find_one
from db.queries.levels import leads_to
from db.queries.orders import OrderFacts, components_of, open_order
from db.queries.standing import standing
from db.services.choosing import refuse_choice
from db.services.packing import refuse_full
from db.services.reworking import goes_to_rework
from db.services.units import UnitAtWork, refuse_closed, unit_at_work, unit_of, work_on


def _left() -> ColumnElement[Decimal]:
    """What of an issue was neither given back, nor wasted, nor taken out again."""
    gone = [
        select(func.coalesce(func.sum(table.c.quantity), 0))
        .where(table.c.issue_id == material_issue.c.id, standing(table))
        .scalar_subquery()
        for table in (issue_return, issue_waste, component_removal)
    ]
    return type_coerce(material_issue.c.quantity - gone[0] - gone[1] - gone[2], Amount())


ISSUED = (
    material_issue.c.id.label("issue_id"),
    material_issue.c.trackable_id.label("lot_id"),
    material_issue.c.into_id,
    _left().label("left"),
)


def issue_material(act: Act, command: IssueMaterial) -> Issued:
    """Record an issue. Raises Refused (WO-*, LOT-*, SERIAL-QTY, COMP-ALREADY-INSTALLED, UNIT-*, CYCLE, QTY)."""
    return issue_into(act, command, open_order(act.connection, command.order_no, stage=command.stage_sequence))


def issue_into(act: Act, command: IssueMaterial, order: OrderFacts, known: UnitAtWork | None = None) -> Issued:
    """The same into an order that is open, and a unit of it that is ``known`` to be. Raises as ``issue_material``."""
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
    unit = _unit(act, command.into_unit, order, thing, known) if command.into_unit else None
    grade = Grade.EXACT if unit else Grade.POOLED
    issue_id = act.insert(
        material_issue,
        order_id=order.id,
        order_stage_id=order.stage.id if order.stage else None,
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


def _unit(act: Act, code: str, order: OrderFacts, thing: FoundTrackable, known: UnitAtWork | None) -> int:
    unit = known or unit_of(act.connection, order, code)[0]
    facts = {"unit": code, "order": order.order_no}
    refuse_closed(unit, {"code": code, **facts})
    if leads_to(act.connection, unit.id, [thing.id]):
        raise Refused(Refusal.CYCLE, {**thing.facts, **facts})
    return unit.id


def return_material(act: Act, command: ReturnMaterial) -> Returned:
    """Record what comes back of an issue. Raises Refused (RT-NOT-ISSUED, RT-MORE-THAN-ISSUED, UNIT-*).

    Nothing else is taken of it meanwhile (``Command.alone_on``).
    """
    asked = select(*ISSUED, material_issue.c.order_id, trackable.c.code, item.c.code.label("item"))
    asked = asked.join_from(material_issue, trackable, trackable.c.id == material_issue.c.trackable_id)
    asked = asked.join(item, item.c.id == trackable.c.item_id).where(*issue_of(command.issue_entry))
    row = act.connection.execute(asked).first()
    if row is None:
        raise Refused(Refusal.RT_NOT_ISSUED, {"entry": str(command.issue_entry)})
    if row.into_id is not None:
        _refuse_closed(act, row.into_id, row.order_id)
    refuse_more(row.code, row.left, command.quantity)
    act.insert(issue_return, issue_id=row.issue_id, trackable_id=row.lot_id, quantity=command.quantity)
    return Returned(row.item, row.code, plain(command.quantity))


def _refuse_closed(act: Act, unit: int, order_id: int) -> None:
    """Nothing comes out of a unit that has left the house or is scrap. Raises Refused (UNIT-*)."""
    rows = select(*work_on(trackable, trackable_state, order_id), trackable.c.code, production_order.c.order_no)
    rows = rows.join_from(trackable, trackable_state, trackable_state.c.trackable_id == trackable.c.id)
    rows = rows.join(production_order, production_order.c.id == order_id)
    row = act.connection.execute(rows.where(trackable.c.id == unit).with_for_update(of=trackable_state)).one()
    refuse_closed(unit_at_work(row), {"code": row.code, "unit": row.code, "order": row.order_no})


def issue_of(entry_id: UUID) -> tuple[ColumnElement[bool], ...]:
    """The issue of an entry, if it stands."""
    return material_issue.c.entry_id == entry_id, standing(material_issue)


def refuse_more(code: str, left: Decimal, quantity: Decimal) -> None:
    """No more comes back than went in. Raises Refused (RT-MORE-THAN-ISSUED)."""
    if quantity <= 0 or quantity > left:
        facts = {"code": code, "issued": plain(left), "quantity": plain(quantity)}
        raise Refused(Refusal.RT_MORE_THAN_ISSUED, facts)
