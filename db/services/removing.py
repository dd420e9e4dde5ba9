"""A part comes out of a unit again, and another may take its place: both stay in the unit's story."""

from decimal import Decimal
from typing import Any

from sqlalchemy import select

from db.domain.answers import Removed
from db.domain.commands import IssueMaterial
from db.domain.fitting_commands import RemoveComponent
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.ledger.act import Act
from db.models.fitting import component_removal
from db.models.master import item
from db.models.material import trackable
from db.models.production import material_issue, order_stage, production_order
from db.queries.standing import standing
from db.services.issuing import issue_material, left_of
from db.services.locking import lock_state
from db.services.units import refuse_closed


def remove_component(act: Act, command: RemoveComponent) -> Removed:
    """Record that a part is out, and what took its place. Raises Refused (RT-*, CN-REASON, UNIT-*, LOT-*)."""
    issue = _issue(act, command)
    if not command.reason:
        raise Refused(Refusal.CN_REASON, {"code": issue.code, "unit": issue.unit})
    for key in sorted((issue.trackable_id, issue.into_id)):
        lock_state(act.connection, key)
    refuse_closed(act.connection, issue.into_id, {"code": issue.unit, "unit": issue.unit, "order": issue.order_no})
    left = left_of(act, issue.id, issue.quantity)
    if command.quantity <= 0 or command.quantity > left:
        facts = {"code": issue.code, "issued": plain(left), "quantity": plain(command.quantity)}
        raise Refused(Refusal.RT_MORE_THAN_ISSUED, facts)
    act.insert(
        component_removal,
        issue_id=issue.id,
        trackable_id=issue.trackable_id,
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
    """The issue that fitted the part. Raises Refused (RT-NOT-ISSUED) where none stands that names its unit."""
    part, unit = trackable.alias("part"), trackable.alias("unit")
    issue = material_issue
    row = act.connection.execute(
        select(
            *(issue.c.id, issue.c.trackable_id, issue.c.into_id, issue.c.quantity, order_stage.c.sequence),
            *(part.c.code, item.c.code.label("item"), unit.c.code.label("unit"), production_order.c.order_no),
        )
        .join(part, part.c.id == issue.c.trackable_id)
        .join(item, item.c.id == part.c.item_id)
        .join(unit, unit.c.id == issue.c.into_id)
        .join(production_order, production_order.c.id == issue.c.order_id)
        .outerjoin(order_stage, order_stage.c.id == issue.c.order_stage_id)
        .where(issue.c.entry_id == command.issue_entry, standing(issue))
    ).first()
    if row is None:
        raise Refused(Refusal.RT_NOT_ISSUED, {"entry": str(command.issue_entry)})
    return row


def _fit(act: Act, command: RemoveComponent, issue: Any, code: str) -> None:
    names = ("entry_id", "person", "second_person", "happened_at", "source", "allowed")
    fresh = IssueMaterial(
        **{name: getattr(command, name) for name in names},
        order_no=issue.order_no,
        code=code,
        item=command.new_item,
        quantity=command.quantity,
        stage_sequence=issue.sequence,
        into_unit=issue.unit,
    )
    issue_material(act, fresh)
