"""The slots of a station: what is in each, or was in it last, and how much of that lot is left."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache, reduce
from operator import add
from typing import Any

from sqlalchemy import Connection, ScalarSelect, Select, bindparam, exists, select, type_coerce

from db.domain.found import FoundTrackable
from db.models.columns import Amount
from db.models.fitting import mount, unmount
from db.models.ledger import entry
from db.models.master import person, slot, work_center
from db.models.material import RAISES, trackable, trackable_state
from db.queries.find import found_base, found_of
from db.queries.standing import standing
from db.queries.story import person_name


@dataclass(frozen=True)
class Mounting:
    """The last mount of a slot. ``whole``: all that ever came into the lot, in its unit; ``at`` is aware.

    ``inside``: the lot was not taken out since.
    """

    lot: FoundTrackable
    whole: Decimal
    at: datetime
    by: str
    inside: bool


@dataclass(frozen=True)
class StationSlot:
    """A slot of a station; ``last`` is None where nothing was ever mounted."""

    code: str
    name: str
    last: Mounting | None

    @property
    def mounted(self) -> Mounting | None:
        """What is in it now."""
        return self.last if self.last is not None and self.last.inside else None


def station_slots(connection: Connection, work_center_code: str | None) -> tuple[StationSlot, ...]:
    """The slots of a station (None: of all), by code, in one statement."""
    rows = connection.execute(_slots(anywhere=work_center_code is None), {"work_center": work_center_code})
    return tuple(_slot_of(row) for row in rows.mappings())


def has_slots(connection: Connection, work_center_code: str | None) -> bool:
    """Whether anything can be mounted at a station."""
    rows = select(slot.c.id).join(work_center)
    if work_center_code is not None:
        rows = rows.where(work_center.c.code == work_center_code)
    return connection.execute(rows.limit(1)).first() is not None


def _slot_of(row: Any) -> StationSlot:
    last = None
    if row["mounted_at"] is not None:
        last = Mounting(found_of(row), row["whole"], row["mounted_at"], row["by"], not row["taken_out"])
    return StationSlot(row["slot"], row["slot_name"], last)


@cache
def _slots(*, anywhere: bool) -> Select[Any]:
    """Built once: to build it takes several times as long as to run it."""
    last = _mounts_of(_last_mount()).subquery()
    rows = select(slot.c.code.label("slot"), slot.c.name.label("slot_name"), *last.c)
    rows = rows.join(work_center, work_center.c.id == slot.c.work_center_id)
    rows = rows.outerjoin(last, last.c.slot_id == slot.c.id)
    if not anywhere:
        rows = rows.where(work_center.c.code == bindparam("work_center", type_=work_center.c.code.type))
    return rows.order_by(slot.c.code)


def _mounts_of(key: ScalarSelect[int]) -> Select[Any]:
    """The mounts of these keys and their lots; found by key, for a plant has far more of them than slots."""
    whole = reduce(add, (trackable_state.c[name] for name in RAISES))
    out = exists().where(unmount.c.mount_id == mount.c.id, standing(unmount))
    rows = found_base().add_columns(
        mount.c.slot_id, mount.c.mounted_at, type_coerce(whole, Amount()).label("whole"),
        person_name().label("by"), out.label("taken_out"),
    )  # fmt: skip
    rows = rows.join(mount, mount.c.trackable_id == trackable.c.id).join(entry, entry.c.id == mount.c.entry_id)
    rows = rows.outerjoin(person, person.c.personnel_no == entry.c.person)
    return rows.where(mount.c.id.in_(select(key).select_from(slot)))


def _last_mount() -> ScalarSelect[int]:
    """The key of a slot's last mount that stands: whoever mounts works on the slot alone, so the keys rise."""
    one = mount.alias()
    keys = select(one.c.id).where(one.c.slot_id == slot.c.id, standing(one))
    return keys.order_by(one.c.id.desc()).limit(1).correlate(slot).scalar_subquery()
