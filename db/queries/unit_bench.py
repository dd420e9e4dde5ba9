"""One unit on the bench at one stage: what belongs into it, what is in it already, which stages it has passed."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, exists, select

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Lifecycle, Quality
from db.models.fitting import load_set, unit_pass
from db.models.master import item
from db.models.material import trackable, trackable_state
from db.models.production import completion, order_component, order_stage, output, production_order
from db.queries.issued import issues_left
from db.queries.slots import mounted_at
from db.queries.standing import standing

CLOSED = {Lifecycle.SHIPPED: Refusal.UNIT_SHIPPED, Lifecycle.SCRAPPED: Refusal.UNIT_SCRAPPED}


@dataclass(frozen=True)
class Fitted:
    """A lot or serial that was issued into the unit, and the entry that did it."""

    code: str
    issue_entry: UUID
    quantity: Decimal


@dataclass(frozen=True)
class UnitPart:
    """One line of the parts list for one unit.

    ``fitted``: issued into this unit; ``loaded``: drawn from a slot when it passed; ``mounted``: in a slot of this
    station now, so that the pass draws it; ``shared``: issued to the whole order.
    """

    item: str
    item_name: str
    uom: str
    quantity_per: Decimal
    fitted: tuple[Fitted, ...]
    loaded: tuple[str, ...]
    mounted: tuple[str, ...]
    shared: tuple[str, ...]

    @property
    def missing(self) -> Decimal:
        """How much is still to be scanned into the unit; 0 where a slot or the whole order gives it."""
        if self.loaded or self.mounted or self.shared:
            return Decimal(0)
        return max(self.quantity_per - sum((one.quantity for one in self.fitted), Decimal(0)), Decimal(0))


@dataclass(frozen=True)
class UnitOnBench:
    """``passed``: the names of the stages it has passed, in their order; ``here``: this one is among them."""

    code: str
    item_name: str
    lifecycle: Lifecycle
    quality: Quality
    passed: tuple[str, ...]
    here: bool
    completed: bool
    parts: tuple[UnitPart, ...]

    @property
    def missing(self) -> int:
        """How many lines are still to be scanned."""
        return sum(1 for part in self.parts if part.missing > 0)


def unit_on_bench(
    connection: Connection, order_no: str, stage_sequence: int, code: str, work_center: str | None
) -> UnitOnBench:
    """Raises Refused (LOT-UNKNOWN, UNIT-OTHER-ORDER, UNIT-SHIPPED, UNIT-SCRAPPED)."""
    unit = connection.execute(_unit(order_no, code)).first()
    facts = {"code": code, "unit": code, "order": order_no}
    if unit is None:
        raise Refused(Refusal.LOT_UNKNOWN, facts)
    if not unit.ours:
        raise Refused(Refusal.UNIT_OTHER_ORDER, facts)
    if closed := CLOSED.get(Lifecycle(unit.lifecycle)):
        raise Refused(closed, facts)
    passed = connection.execute(_passed(order_no, unit.id)).all()
    return UnitOnBench(
        unit.code,
        unit.name,
        Lifecycle(unit.lifecycle),
        Quality(unit.quality),
        tuple(name for _, name in passed),
        stage_sequence in {sequence for sequence, _ in passed},
        bool(unit.completed),
        _parts(connection, order_no, stage_sequence, unit, work_center),
    )


def units_waiting(connection: Connection, order_no: str, stage_sequence: int) -> tuple[str, ...]:
    """The units of an order that have their serial, are still being made and did not pass this stage, by code."""
    here = exists().where(
        unit_pass.c.trackable_id == trackable.c.id, standing(unit_pass),
        unit_pass.c.order_stage_id == order_stage.c.id,
    )  # fmt: skip
    rows = (
        select(trackable.c.code)
        .join(output, output.c.trackable_id == trackable.c.id)
        .join(production_order, production_order.c.id == output.c.order_id)
        .join(order_stage, order_stage.c.order_id == production_order.c.id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .where(production_order.c.order_no == order_no, order_stage.c.sequence == stage_sequence, standing(output))
        .where(trackable_state.c.lifecycle == Lifecycle.IN_PROCESS.value, ~here)
        .order_by(trackable.c.code)
    )
    return tuple(connection.execute(rows).scalars())


def _unit(order_no: str, code: str) -> Select[Any]:
    ours = exists().where(
        output.c.trackable_id == trackable.c.id, output.c.order_id == production_order.c.id, standing(output)
    )
    done = exists().where(completion.c.trackable_id == trackable.c.id, standing(completion))
    told = (trackable.c.id, trackable.c.code, item.c.name, trackable_state.c.lifecycle, trackable_state.c.quality)
    return (
        select(*told, production_order.c.id.label("order_id"), ours.label("ours"), done.label("completed"))
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .join(production_order, production_order.c.item_id == trackable.c.item_id)
        .where(trackable.c.code == code, production_order.c.order_no == order_no)
    )


def _passed(order_no: str, unit: int) -> Select[Any]:
    return (
        select(order_stage.c.sequence, order_stage.c.name)
        .join(unit_pass, unit_pass.c.order_stage_id == order_stage.c.id)
        .join(production_order, production_order.c.id == order_stage.c.order_id)
        .where(unit_pass.c.trackable_id == unit, production_order.c.order_no == order_no, standing(unit_pass))
        .order_by(order_stage.c.sequence)
    )


def _parts(
    connection: Connection, order_no: str, stage_sequence: int, unit: Any, work_center: str | None
) -> tuple[UnitPart, ...]:
    line = order_component.c
    lines = connection.execute(
        select(item.c.code, item.c.name, item.c.uom, line.quantity_per)
        .join(item, item.c.id == line.component_id)
        .where(line.order_id == unit.order_id, line.stage_sequence.in_([0, stage_sequence]))
        .order_by(line.id)
    ).all()
    issues = issues_left(connection, order_no, unit.code)
    drawn = connection.execute(_drawn(unit)).all()
    feeds = mounted_at(connection, work_center) if work_center else ()
    own = [(one.item, Fitted(one.code, one.entry_id, one.left)) for one in issues if one.into is not None]
    return tuple(
        UnitPart(
            code, name, uom, per,
            tuple(fitted for of_item, fitted in own if of_item == code),
            tuple(lot for of_item, lot in drawn if of_item == code),
            tuple(feed.code for feed in feeds if feed.item == code),
            tuple(dict.fromkeys(one.code for one in issues if one.item == code and one.into is None)),
        )
        for code, name, uom, per in lines
    )  # fmt: skip


def _drawn(unit: Any) -> Select[Any]:
    return (
        select(item.c.code, trackable.c.code)
        .join(trackable, trackable.c.item_id == item.c.id)
        .join(load_set, load_set.c.trackable_id == trackable.c.id)
        .where(load_set.c.into_id == unit.id, load_set.c.order_id == unit.order_id, standing(load_set))
        .order_by(load_set.c.id)
    )
