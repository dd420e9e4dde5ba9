"""A part comes out of a unit again, and another may take its place: both stay in the unit's story."""

from decimal import Decimal
from typing import Any

from sqlalchemy import exists

from db.domain.answers import Removed
from db.domain.commands import IssueMaterial
from db.domain.fitting_commands import RemoveComponent
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.ledger.act import Act
from db.models.fitting import component_removal
from db.models.material import trackable, trackable_state
from db.models.production import material_issue, order_stage, output, production_order
from db.queries.orders import STAGE, order_base, order_of, refuse_not_open
from db.queries.standing import standing
from db.services.issuing import ISSUED, issue_into, issue_of, refuse_more
from db.services.units import refuse_closed, unit_at_work, work_on


def remove_component(act: Act, command: RemoveComponent) -> Removed:
    """Record that a part is out, and what took its place. Raises Refused (RT-*, CN-REASON, UNIT-*, LOT-*).

    Nothing else is taken of its issue meanwhile (``Command.alone_on``).
    """
    issue = _issue(act, command)
    if not command.reason:
        raise Refused(Refusal.CN_REASON, {"code": issue.code, "unit": issue.unit})
    refuse_closed(unit_at_work(issue), {"code": issue.unit, "unit": issue.unit, "order": issue.order_no})
    refuse_more(issue.code, issue.left, command.quantity)
    act.insert(
        component_removal,
        issue_id=issue.issue_id,
        trackable_id=issue.lot_id,
        into_id=issue.into_id,
        quantity=command.quantity,
        into_stock=command.quantity if command.reusable else Decimal(0),
        reason=command.reason,
        removed_at=act.now,
    )
    if command.new_code is not None:
        _fit(act, command, issue, command.new_code)
    return Removed(issue.unit, issue.code, plain(command.quantity), command.new_code)


def _issue(act: Act, command: RemoveComponent) -> Any:
    """The issue that fitted the part, its order, and the unit, locked. Raises Refused (RT-NOT-ISSUED)."""
    part, unit = trackable.alias("part"), trackable.alias("unit")
    order = production_order.c
    ours = exists().where(output.c.trackable_id == unit.c.id, output.c.order_id == order.id, standing(output))
    told = (part.c.code, unit.c.code.label("unit"), ours.label("ours"), *STAGE)
    rows = order_base().join(material_issue, material_issue.c.order_id == order.id)
    rows = rows.join(part, part.c.id == material_issue.c.trackable_id)
    rows = rows.join(unit, unit.c.id == material_issue.c.into_id)
    rows = rows.join(trackable_state, trackable_state.c.trackable_id == unit.c.id)
    rows = rows.outerjoin(order_stage, order_stage.c.id == material_issue.c.order_stage_id)
    rows = rows.add_columns(*ISSUED, *told, *work_on(unit, trackable_state, order.id))
    rows = rows.where(*issue_of(command.issue_entry)).with_for_update(of=trackable_state)
    row = act.connection.execute(rows).first()
    if row is None:
        raise Refused(Refusal.RT_NOT_ISSUED, {"entry": str(command.issue_entry)})
    return row


def _fit(act: Act, command: RemoveComponent, issue: Any, code: str) -> None:
    order, unit = refuse_not_open(order_of(issue)), unit_at_work(issue)
    if not (issue.ours or unit.reworked_here):
        raise Refused(Refusal.UNIT_OTHER_ORDER, {"unit": issue.unit, "order": order.order_no})
    names = ("entry_id", "person", "second_person", "happened_at", "source", "allowed")
    fresh = IssueMaterial(
        **{name: getattr(command, name) for name in names},
        order_no=order.order_no,
        code=code,
        item=command.new_item,
        quantity=command.quantity,
        stage_sequence=order.stage.sequence if order.stage else None,
        into_unit=issue.unit,
    )
    issue_into(act, fresh, order, unit)
