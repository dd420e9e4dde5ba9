"""A unit passes a stage: it draws from what is mounted there, and the record keeps which lots those were."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select

from db.domain.answers import Passed
from db.domain.fitting_commands import PassUnit
from db.domain.found import refuse_unusable
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Lifecycle
from db.ledger.act import Act
from db.models.fitting import load_set, unit_pass
from db.models.master import machine
from db.models.production import order_stage
from db.queries.find import find_one
from db.queries.levels import reaches
from db.queries.orders import OrderFacts, components_of, open_order
from db.queries.slots import MountedLot, mounted_at
from db.queries.standing import standing
from db.services.units import refuse_closed, unit_of


@dataclass(frozen=True)
class _Stage:
    id: int
    sequence: int
    name: str
    work_center_id: int | None


def pass_unit(act: Act, command: PassUnit) -> Passed:
    """Record a pass and what it drew. Raises Refused (WO-*, UNIT-*, LOT-*)."""
    order = open_order(act.connection, command.order_no)
    stage = _stage(act, order, command.stage_sequence)
    unit = unit_of(act.connection, order, command.unit)
    refuse_closed(act.connection, unit, {"code": command.unit, "unit": command.unit, "order": order.order_no})
    _refuse_order_of_stages(act, command, order.id, unit, stage)
    passed = act.insert(
        unit_pass,
        order_id=order.id,
        order_stage_id=stage.id,
        trackable_id=unit,
        person_id=act.actor.id,
        machine_id=_machine(act, command.machine),
        passed_at=act.now,
    )
    drawn = _drawn(act, order, stage, unit)
    head = {"unit_pass_id": passed, "order_id": order.id, "into_id": unit}
    act.insert_all(
        load_set,
        [
            {**head, "mount_id": one.mount_id, "trackable_id": one.trackable_id, "quantity": quantity}
            for one, quantity in drawn
        ],
    )
    return Passed(order.order_no, command.unit, stage.name, tuple(one.code for one, _ in drawn))


def _stage(act: Act, order: OrderFacts, sequence: int) -> _Stage:
    columns = (order_stage.c.id, order_stage.c.sequence, order_stage.c.name, order_stage.c.work_center_id)
    same = (order_stage.c.order_id == order.id) & (order_stage.c.sequence == sequence)
    row = act.connection.execute(select(*columns).where(same)).one_or_none()
    if row is None:
        raise Refused(Refusal.WO_NO_ROUTING, {"item": order.item, "order": order.order_no})
    return _Stage(*row)


def _refuse_order_of_stages(act: Act, command: PassUnit, order_id: int, unit: int, stage: _Stage) -> None:
    """A unit passes each stage of an order once, and none after a later one."""
    done = (
        select(order_stage.c.name)
        .join(unit_pass, unit_pass.c.order_stage_id == order_stage.c.id)
        .where(unit_pass.c.trackable_id == unit, order_stage.c.sequence >= stage.sequence, standing(unit_pass))
        .where(order_stage.c.order_id == order_id)
    )
    passed = act.connection.execute(done.order_by(order_stage.c.sequence.desc()).limit(1)).scalar()
    if passed is not None:
        facts = {"unit": command.unit, "order": command.order_no, "stage": stage.name, "passed": passed}
        raise Refused(Refusal.UNIT_WRONG_STAGE, facts)


def _drawn(act: Act, order: OrderFacts, stage: _Stage, unit: int) -> list[tuple[MountedLot, Decimal]]:
    """The mounted lots that this stage's parts list asks for, each with the quantity of one unit."""
    if stage.work_center_id is None:
        return []
    parts = components_of(act.connection, order.id)
    asked = {part.item_id: part.quantity_per for part in parts if part.stage_sequence in {0, stage.sequence}}
    today = order.today(act.now)
    drawn: list[tuple[MountedLot, Decimal]] = []
    for one in mounted_at(act.connection, stage.work_center_id):
        if one.item_id in asked:
            lot = find_one(act.connection, one.code, one.item)
            refuse_unusable(lot, today)
            if lot.lifecycle is Lifecycle.PACKED:
                raise Refused(Refusal.PK_PACKED, lot.facts)
            if reaches(act.connection, lot.id, unit):
                raise Refused(Refusal.CYCLE, {**lot.facts, "unit": lot.code, "order": order.order_no})
            act.require_usable(one.trackable_id)
            drawn.append((one, asked[one.item_id]))
    return drawn


def _machine(act: Act, code: str | None) -> int | None:
    return act.connection.execute(select(machine.c.id).where(machine.c.code == code)).scalar()
