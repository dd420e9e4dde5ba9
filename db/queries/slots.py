"""Which lot is mounted where."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, exists, select

from db.domain.found import FoundTrackable
from db.models.columns import Key
from db.models.fitting import load_set, mount, unmount
from db.models.master import item, slot, work_center
from db.models.material import trackable
from db.models.production import order_component
from db.queries.find import found_base, found_of
from db.queries.standing import standing


@dataclass(frozen=True)
class MountedLot:
    """A slot of a work centre and the lot in it."""

    mount_id: int
    slot: str
    trackable_id: int
    item_id: int
    item: str
    code: str


def _mounted() -> Select[Any]:
    columns = (mount.c.id, slot.c.code, trackable.c.id, trackable.c.item_id, item.c.code, trackable.c.code)
    joined = select(*columns).join(slot, slot.c.id == mount.c.slot_id)
    joined = joined.join(trackable, trackable.c.id == mount.c.trackable_id).join(item, item.c.id == trackable.c.item_id)
    return joined.where(standing(mount), ~_taken_out()).order_by(slot.c.code)


def _taken_out() -> ColumnElement[bool]:
    return exists().where(unmount.c.mount_id == mount.c.id, standing(unmount))


def mounted_in(connection: Connection, slot_code: str) -> MountedLot | None:
    """The lot in a slot; None while it is empty."""
    row = connection.execute(_mounted().where(slot.c.code == slot_code)).first()
    return MountedLot(*row) if row else None


def mounted_at(connection: Connection, work_center_code: str) -> tuple[MountedLot, ...]:
    """The lots in the slots of a station, by slot."""
    here = select(work_center.c.id).where(work_center.c.code == work_center_code).scalar_subquery()
    return tuple(MountedLot(*row) for row in connection.execute(_mounted().where(slot.c.work_center_id == here)))


@dataclass(frozen=True)
class AskedPart:
    """A line of an order's parts list; stage 0 means any. ``drawn``: a unit drew its item at an earlier pass."""

    item_id: int
    stage_sequence: int
    quantity_per: Decimal
    drawn: bool


@dataclass(frozen=True)
class Feed:
    """A lot in a slot of a work centre."""

    mount_id: int
    lot: FoundTrackable


def parts_and_feeds(
    connection: Connection, order_id: int, work_center_id: int, unit: int
) -> tuple[list[AskedPart], list[Feed]]:
    """The order's parts list, and the lots of its items that are mounted at the work centre, by slot."""
    asked = {"order": order_id, "work_center": work_center_id, "unit": unit}
    parts, feeds = dict[int, AskedPart](), dict[int, Feed]()
    for row in connection.execute(_parts_and_feeds(), asked).mappings():
        told = (row["part_item"], row["stage_sequence"], row["quantity_per"], bool(row["drawn"]))
        parts[row["part"]] = AskedPart(*told)
        if row["mount_id"] is not None:
            feeds[row["mount_id"]] = Feed(row["mount_id"], found_of(row))
    return list(parts.values()), list(feeds.values())


@cache
def _parts_and_feeds() -> Select[Any]:
    """Built once: to build it takes several times as long as to run it."""
    part, before, here = order_component.c, load_set, bindparam("work_center", type_=Key)
    this = bindparam("order", type_=Key)
    fed = found_base().add_columns(mount.c.id.label("mount_id"), slot.c.code.label("slot"))
    fed = fed.join(mount, mount.c.trackable_id == trackable.c.id).join(slot, slot.c.id == mount.c.slot_id)
    feeds = fed.where(standing(mount), ~_taken_out(), slot.c.work_center_id == here).subquery()
    own = trackable.alias()
    drawn = exists().where(
        before.c.into_id == bindparam("unit", type_=Key), before.c.order_id == this, standing(before),
        own.c.id == before.c.trackable_id, own.c.item_id == part.component_id,
    )  # fmt: skip
    told = (part.id.label("part"), part.component_id.label("part_item"), part.stage_sequence, part.quantity_per)
    rows = select(*told, drawn.label("drawn"), *feeds.c)
    rows = rows.outerjoin(feeds, feeds.c.item_id == part.component_id).where(part.order_id == this)
    return rows.order_by(feeds.c.slot, feeds.c.mount_id)
