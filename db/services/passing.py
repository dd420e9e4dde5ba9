"""A unit passes a stage: it draws from what is mounted there, and the record keeps which lots those were."""

from collections.abc import Mapping, Sequence
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
from db.models.material import trackable, trackable_state
from db.models.production import order_stage
from db.queries.find import find_one
from db.queries.levels import reaches
from db.queries.orders import OrderFacts, components_of, open_order
from db.queries.slots import MountedLot, mounted_at
from db.queries.standing import standing
from db.services.reworking import being_reworked
from db.services.units import refuse_closed, unit_of

DONE = {Lifecycle.PACKED: Refusal.PK_PACKED, Lifecycle.INSTALLED: Refusal.COMP_ALREADY_INSTALLED}


@dataclass(frozen=True)
class _Stage:
    id: int
    sequence: int
    name: str
    work_center_id: int | None


def pass_unit(act: Act, command: PassUnit) -> Passed:
    """Record a pass and what it drew. Raises Refused (WO-*, UNIT-*, PK-PACKED, COMP-ALREADY-INSTALLED, LOT-*)."""
    order = open_order(act.connection, command.order_no)
    stage = _stage(act, order, command.stage_sequence)
    unit = unit_of(act.connection, order, command.unit)
    refuse_closed(act.connection, unit, {"code": command.unit, "unit": command.unit, "order": order.order_no})
    _refuse_done(act, command, order, unit)
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


def _refuse_done(act: Act, command: PassUnit, order: OrderFacts, unit: int) -> None:
    """Only what is still being made, or is reworked in this order, passes. Its row is locked by now."""
    state = select(trackable_state.c.lifecycle).where(trackable_state.c.trackable_id == unit)
    lifecycle = Lifecycle(act.connection.execute(state).scalar_one())
    if lifecycle is Lifecycle.IN_PROCESS or being_reworked(act.connection, [unit], order.id):
        return
    facts = {"code": command.unit, "unit": command.unit, "order": command.order_no}
    raise Refused(DONE.get(lifecycle, Refusal.UNIT_FINISHED), facts)


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
    """The mounted lots that this stage's parts list asks for, with the quantity of one unit.

    Where an item is mounted in several slots, each of its lots may be in the unit; it is drawn once, from the first
    slot by its code in which there is enough.
    """
    if stage.work_center_id is None:
        return []
    asked = _asked(act, order, stage, unit)
    today = order.today(act.now)
    mounted: list[tuple[MountedLot, Decimal]] = []
    for one in mounted_at(act.connection, stage.work_center_id):
        if one.item_id in asked:
            lot = find_one(act.connection, one.code, one.item)
            refuse_unusable(lot, today)
            if lot.lifecycle is Lifecycle.PACKED:
                raise Refused(Refusal.PK_PACKED, lot.facts)
            if reaches(act.connection, lot.id, unit):
                raise Refused(Refusal.CYCLE, {**lot.facts, "unit": lot.code, "order": order.order_no})
            act.require_usable(one.trackable_id)
            mounted.append((one, lot.on_hand))
    return _shared(mounted, asked)


def _asked(act: Act, order: OrderFacts, stage: _Stage, unit: int) -> dict[int, Decimal]:
    """By item, what the parts list asks for here: the lines of this stage, and once for each unit those of any."""
    asked: dict[int, Decimal] = {}
    any_stage: dict[int, Decimal] = {}
    for part in components_of(act.connection, order.id):
        if part.stage_sequence in {0, stage.sequence}:
            lines = asked if part.stage_sequence else any_stage
            lines[part.item_id] = lines.get(part.item_id, Decimal(0)) + part.quantity_per
    before = _drawn_before(act, order, unit) if any_stage else set[int]()
    for item_id, quantity in any_stage.items():
        if item_id not in before:
            asked[item_id] = asked.get(item_id, Decimal(0)) + quantity
    return asked


def _drawn_before(act: Act, order: OrderFacts, unit: int) -> set[int]:
    """The items that this unit drew at its earlier passes in the order."""
    rows = select(trackable.c.item_id).join(load_set, load_set.c.trackable_id == trackable.c.id)
    same = (load_set.c.into_id == unit) & (load_set.c.order_id == order.id)
    return set(act.connection.execute(rows.where(same, standing(load_set))).scalars())


def _shared(
    mounted: Sequence[tuple[MountedLot, Decimal]], asked: Mapping[int, Decimal]
) -> list[tuple[MountedLot, Decimal]]:
    """Each mounted lot with what is drawn of it: of one lot of an item all that is asked, of the others nothing."""
    source: dict[int, int] = {}
    for one, on_hand in mounted:
        if on_hand >= asked[one.item_id]:
            source.setdefault(one.item_id, one.mount_id)
    for one, _ in mounted:
        source.setdefault(one.item_id, one.mount_id)
    return [(one, asked[one.item_id] if source[one.item_id] == one.mount_id else Decimal(0)) for one, _ in mounted]


def _machine(act: Act, code: str | None) -> int | None:
    return act.connection.execute(select(machine.c.id).where(machine.c.code == code)).scalar()
