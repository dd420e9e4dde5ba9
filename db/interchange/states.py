"""The state rows that an import leaves: written once, from the sums of its facts and their last words."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Table, and_, insert, update

from db.domain.terms import OrderStatus, StageStatus
from db.interchange.recording_work import WorkRecorder
from db.interchange.world import World
from db.ledger.bulk import BulkPen
from db.models.material import trackable_state
from db.models.production import order_state, run_state, stage_state


def write_states(pen: BulkPen, world: World, work: WorkRecorder) -> None:
    """Write them all."""
    pen.write_states(trackable_state, _new_things(world))
    for thing in world.things():
        if thing.old and thing.changed:
            values = {"base_quality": thing.quality, "location_id": thing.location_id}
            _revise(pen, trackable_state, {"trackable_id": thing.id}, values)
    pen.write_states(order_state, _new_orders(world))
    new, old = _stages(world, work)
    pen.write_states(stage_state, [{"order_stage_id": key, "status": status} for key, status in new.items()])
    for key, status in old.items():
        _revise(pen, stage_state, {"order_stage_id": key}, {"status": status})
    _write_runs(pen, work.run_rows(), new)


def _new_things(world: World) -> Iterator[Mapping[str, Any]]:
    for thing in world.things():
        if not thing.old and thing.id:
            head = {"trackable_id": thing.id, "kind": thing.kind}
            yield {**head, "base_quality": thing.quality, "location_id": thing.location_id}


def _new_orders(world: World) -> Iterator[Mapping[str, Any]]:
    for order in world.orders.values():
        if not order.old and order.id:
            status = OrderStatus.CLOSED if order.closed else OrderStatus.RELEASED
            yield {"order_id": order.id, "status": status.value}


def _stages(world: World, work: WorkRecorder) -> tuple[dict[int, str], dict[int, str]]:
    """New stages with their status, and old ones that were worked on."""
    told = {row["order_stage_id"]: row["status"] for row in work.stage_rows()}
    new = {key: StageStatus.OPEN.value for order in world.orders.values() for key in order.new_stages}
    return {key: told.pop(key, status) for key, status in new.items()}, told


def _write_runs(pen: BulkPen, rows: Iterable[Mapping[str, Any]], new: Mapping[int, str]) -> None:
    fresh = []
    for row in rows:
        key = {name: row[name] for name in ("order_stage_id", "person_id")}
        if row["order_stage_id"] in new or not _revise(pen, run_state, key, row):
            fresh.append(dict(row))
    if fresh:
        pen.connection.execute(insert(run_state), fresh)


def _revise(pen: BulkPen, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    same = and_(*(table.c[name] == value for name, value in key.items()))
    return pen.connection.execute(update(table).where(same).values(dict(values))).rowcount == 1
