"""Which lot is mounted where."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, select

from db.models.fitting import mount, unmount
from db.models.master import item, slot
from db.models.material import trackable
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


def mounted_at(connection: Connection, work_center_id: int) -> tuple[MountedLot, ...]:
    """Every lot that is mounted at a work centre, by slot."""
    rows = connection.execute(_mounted().where(slot.c.work_center_id == work_center_id))
    return tuple(MountedLot(*row) for row in rows)
