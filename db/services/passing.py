"""A unit passes a stage: it draws from what is mounted there, and the record keeps which lots those were."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from sqlalchemy import ColumnElement, select

from db.domain.answers import Passed
from db.domain.fitting_commands import PassUnit
from db.domain.found import refuse_unusable
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Lifecycle
from db.ledger.act import Act
from db.models.fitting import load_set, unit_pass
from db.models.master import machine
from db.models.material import trackable
from db.models.production import order_stage
from db.queries.levels import leads_to
from db.queries.orders import OrderFacts, StageOfOrder, open_order
from db.queries.slots import AskedPart, Feed, parts_and_feeds
from db.queries.standing import standing
from db.services.units import UnitAtWork, refuse_closed, unit_of

DONE = {Lifecycle.PACKED: Refusal.PK_PACKED, Lifecycle.INSTALLED: Refusal.COMP_ALREADY_INSTALLED}


def pass_unit(act: Act, command: PassUnit) -> Passed:
    """Record a pass and what it drew. Raises Refused (WO-*, UNIT-*, PK-PACKED, COMP-ALREADY-INSTALLED, LOT-*).

    No two passes of one unit are under way at once (``Command.alone_on``).
    """
    order = open_order(act.connection, command.order_no, stage=command.stage_sequence)
    stage = order.stage
    if stage is None:
        raise Refused(Refusal.WO_NO_ROUTING, {"item": order.item, "order": order.order_no})
    machine_id = select(machine.c.id).where(machine.c.code == command.machine).scalar_subquery().label("machine_id")
    unit, told = unit_of(act.connection, order, command.unit, _passed(order.id, stage.sequence), machine_id)
    facts = {"unit": command.unit, "order": order.order_no}
    refuse_closed(unit, {"code": command.unit, **facts})
    _refuse_done(unit, facts)
    if told.passed is not None:
        raise Refused(Refusal.UNIT_WRONG_STAGE, {**facts, "stage": stage.name, "passed": told.passed})
    passed = act.insert(
        unit_pass,
        order_id=order.id,
        order_stage_id=stage.id,
        trackable_id=unit.id,
        person_id=act.actor.id,
        machine_id=told.machine_id,
        passed_at=act.now,
    )
    drawn = _drawn(act, order, stage, unit.id)
    head = {"unit_pass_id": passed, "order_id": order.id, "into_id": unit.id}
    rows = [{**head, "mount_id": one.mount_id, "trackable_id": one.lot.id, "quantity": much} for one, much in drawn]
    act.insert_all(load_set, rows)
    return Passed(order.order_no, command.unit, stage.name, tuple(one.lot.code for one, _ in drawn))


def _refuse_done(unit: UnitAtWork, facts: Mapping[str, str]) -> None:
    """Only what is still being made, or is reworked in this order, passes."""
    if unit.lifecycle is not Lifecycle.IN_PROCESS and not unit.reworked_here:
        raise Refused(DONE.get(unit.lifecycle, Refusal.UNIT_FINISHED), {"code": facts["unit"], **facts})


def _passed(order_id: int, sequence: int) -> ColumnElement[str]:
    """The stage, this one or the latest after it, that the unit passed already: it passes each of an order once."""
    done = (
        select(order_stage.c.name)
        .join(unit_pass, unit_pass.c.order_stage_id == order_stage.c.id)
        .where(unit_pass.c.trackable_id == trackable.c.id, order_stage.c.sequence >= sequence, standing(unit_pass))
        .where(order_stage.c.order_id == order_id)
    )
    return done.order_by(order_stage.c.sequence.desc()).limit(1).scalar_subquery().label("passed")


def _drawn(act: Act, order: OrderFacts, stage: StageOfOrder, unit: int) -> list[tuple[Feed, Decimal]]:
    """The mounted lots that this stage's parts list asks for, with the quantity of one unit.

    Where an item is mounted in several slots, each of its lots may be in the unit; it is drawn once, from the first
    slot by its code in which there is enough.
    """
    if stage.work_center_id is None:
        return []
    parts, feeds = parts_and_feeds(act.connection, order.id, stage.work_center_id, unit)
    asked = _asked(parts, stage)
    mounted = [one for one in feeds if one.lot.item_id in asked]
    today = order.today(act.now)
    for one in mounted:
        refuse_unusable(one.lot, today)
        if one.lot.lifecycle is Lifecycle.PACKED:
            raise Refused(Refusal.PK_PACKED, one.lot.facts)
        act.require_usable(one.lot.id)
    circle = leads_to(act.connection, unit, [one.lot.id for one in mounted]) if mounted else set[int]()
    if lot := next((one.lot for one in mounted if one.lot.id in circle), None):
        raise Refused(Refusal.CYCLE, {**lot.facts, "unit": lot.code, "order": order.order_no})
    return _shared(mounted, asked)


def _asked(parts: Sequence[AskedPart], stage: StageOfOrder) -> dict[int, Decimal]:
    """By item, what the parts list asks for here: the lines of this stage, and once for each unit those of any."""
    asked: dict[int, Decimal] = {}
    for part in parts:
        if part.stage_sequence == stage.sequence or (part.stage_sequence == 0 and not part.drawn):
            asked[part.item_id] = asked.get(part.item_id, Decimal(0)) + part.quantity_per
    return asked


def _shared(mounted: Sequence[Feed], asked: Mapping[int, Decimal]) -> list[tuple[Feed, Decimal]]:
    """Each mounted lot with what is drawn of it: of one lot of an item all that is asked, of the others nothing."""
    source: dict[int, int] = {}
    for one in mounted:
        if one.lot.on_hand >= asked[one.lot.item_id]:
            source.setdefault(one.lot.item_id, one.mount_id)
    for one in mounted:
        source.setdefault(one.lot.item_id, one.mount_id)
    return [(one, asked[one.lot.item_id] if source[one.lot.item_id] == one.mount_id else Decimal(0)) for one in mounted]
