"""Lots are mounted in the slots of a station, once, by a scan; the units that pass there draw from them (LOADED)."""

from sqlalchemy import select

from db.domain.answers import Mounted
from db.domain.fitting_commands import MountLot, UnmountLot
from db.domain.found import refuse_unusable
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Lifecycle
from db.ledger.act import Act
from db.models.fitting import mount, unmount
from db.models.master import slot, work_center
from db.queries.find import find_one
from db.queries.slots import mounted_in


def mount_lot(act: Act, command: MountLot) -> Mounted:
    """Record that a lot is in a slot. Raises Refused (SL-UNKNOWN, SL-OTHER-STATION, LOT-*)."""
    slot_id = _slot(act, command)
    thing = find_one(act.connection, command.code, command.item)
    refuse_unusable(thing, act.today)
    if thing.lifecycle is Lifecycle.PACKED:
        raise Refused(Refusal.PK_PACKED, thing.facts)
    if thing.on_hand <= 0:
        raise Refused(Refusal.LOT_EMPTY, thing.facts)
    before = _empty(act, command.slot)
    act.insert(mount, slot_id=slot_id, trackable_id=thing.id, mounted_at=act.now)
    return Mounted(command.slot, thing.code, before)


def unmount_lot(act: Act, command: UnmountLot) -> Mounted:
    """Record that a slot is empty. Raises Refused (SL-UNKNOWN, SL-OTHER-STATION, SL-EMPTY)."""
    _slot(act, command)
    before = _empty(act, command.slot)
    if before is None:
        raise Refused(Refusal.SL_EMPTY, {"slot": command.slot})
    return Mounted(command.slot, None, before)


def _slot(act: Act, command: MountLot | UnmountLot) -> int:
    """The slot's key. Nobody else changes what is in it meanwhile (``Command.alone_on``)."""
    rows = select(slot.c.id, work_center.c.code).join(work_center).where(slot.c.code == command.slot)
    found = act.connection.execute(rows).first()
    if found is None:
        raise Refused(Refusal.SL_UNKNOWN, {"slot": command.slot})
    if command.work_center not in {None, found.code}:
        raise Refused(Refusal.SL_OTHER_STATION, {"slot": command.slot, "station": found.code})
    return int(found.id)


def _empty(act: Act, code: str) -> str | None:
    """Take out what is in the slot. Returns its code."""
    inside = mounted_in(act.connection, code)
    if inside is None:
        return None
    act.insert(unmount, mount_id=inside.mount_id, unmounted_at=act.now)
    return inside.code
