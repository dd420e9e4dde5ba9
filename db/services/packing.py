"""Units, lots and boxes go into boxes, and come out again. A box is a thing of its own: it has a code and a story."""

from sqlalchemy import Connection, select

from db.domain.answers import Packed
from db.domain.found import FoundTrackable, refuse_unusable
from db.domain.identity import refuse_bad_code
from db.domain.refusals import Refusal, Refused
from db.domain.stock_commands import PackBox, UnpackThing
from db.domain.terms import Birth, Lifecycle, TrackableKind
from db.ledger.act import Act
from db.models.master import item
from db.models.material import container, packing, trackable, unpacking
from db.queries.boxes import all_contents_of, contents_of, packing_of
from db.queries.find import find_one, find_trackables
from db.queries.orders import plant_today
from db.services.locking import lock_named, lock_state

GONE = frozenset({Lifecycle.SHIPPED, Lifecycle.SCRAPPED, Lifecycle.VOID})


def pack_box(act: Act, command: PackBox) -> Packed:
    """Record what goes into a box. Raises Refused (PK-*, LOT-*, CYCLE, CODE-MALFORMED, RC-ITEM-UNKNOWN)."""
    refuse_bad_code(command.box)
    lock_named(act.connection, "box", command.box)
    things = [find_one(act.connection, line.code, line.item) for line in command.lines]
    if not things:
        raise Refused(Refusal.PK_EMPTY, {"box": command.box})
    if twice := next((one for place, one in enumerate(things) if one in things[:place]), None):
        raise Refused(Refusal.PK_PACKED, twice.facts)
    box = _box(act, command)
    for thing in sorted(things, key=lambda one: one.id):
        _refuse_packing(act, thing, box)
        act.require_usable(thing.id)
    rows = [{"container_id": box, "trackable_id": thing.id, "packed_at": act.now} for thing in things]
    act.insert_all(packing, rows)
    return Packed(command.box, tuple(one.code for one in contents_of(act.connection, box)))


def _box(act: Act, command: PackBox) -> int:
    """The box's key; it is made if nobody knows it."""
    known = find_trackables(act.connection, command.box, command.box_item)
    if known:
        box = known[0]
        if box.kind is not TrackableKind.CONTAINER:
            raise Refused(Refusal.SN_DUPLICATE, box.facts)
        lock_state(act.connection, box.id)
        if box.lifecycle in GONE:
            raise Refused(Refusal.SH_ALREADY_SHIPPED, box.facts)
        return box.id
    item_id = act.connection.execute(select(item.c.id).where(item.c.code == command.box_item)).scalar()
    if item_id is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": command.box_item})
    head = {"item_id": item_id, "kind": TrackableKind.CONTAINER.value, "birth": Birth.PLANNED.value}
    box_id = act.insert(trackable, **head, code=command.box)
    act.insert(container, trackable_id=box_id, quantity=1)
    return box_id


def _refuse_packing(act: Act, thing: FoundTrackable, box: int) -> None:
    lock_state(act.connection, thing.id)
    if thing.lifecycle is Lifecycle.PACKED or packing_of(act.connection, thing.id) is not None:
        raise Refused(Refusal.PK_PACKED, thing.facts)
    if thing.id == box or box in {one.trackable_id for one in all_contents_of(act.connection, thing.id)}:
        raise Refused(Refusal.CYCLE, {**thing.facts, "unit": thing.code})
    refuse_unusable(thing, plant_today(act.connection, act.now))
    if thing.on_hand <= 0:
        raise Refused(Refusal.PK_NOT_FINISHED, {**thing.facts, "lifecycle": thing.lifecycle.value})


def refuse_full(connection: Connection, thing: FoundTrackable) -> None:
    """A box that ends otherwise than with a customer is empty; its row is locked with that. Raises PK-NOT-EMPTY."""
    if thing.kind is not TrackableKind.CONTAINER:
        return
    lock_state(connection, thing.id)
    if inside := contents_of(connection, thing.id):
        raise Refused(Refusal.PK_NOT_EMPTY, {**thing.facts, "inside": [one.code for one in inside]})


def unpack_thing(act: Act, command: UnpackThing) -> Packed:
    """Record that a thing is out of its box. Raises Refused (PK-NOT-PACKED, SH-ALREADY-SHIPPED, LOT-*)."""
    thing = find_one(act.connection, command.code, command.item)
    lock_state(act.connection, thing.id)
    packed = packing_of(act.connection, thing.id)
    if packed is None:
        raise Refused(Refusal.PK_NOT_PACKED, thing.facts)
    if thing.lifecycle is Lifecycle.SHIPPED:
        raise Refused(Refusal.SH_ALREADY_SHIPPED, thing.facts)
    act.insert(unpacking, packing_id=packed, trackable_id=thing.id, unpacked_at=act.now)
    box = select(trackable.c.id, trackable.c.code).join(packing, packing.c.container_id == trackable.c.id)
    row = act.connection.execute(box.where(packing.c.id == packed)).one()
    return Packed(row.code, tuple(one.code for one in contents_of(act.connection, row.id)))
