"""Units, lots and boxes go into boxes, and come out again. A box is a thing of its own: it has a code and a story."""

from collections.abc import Collection, Sequence

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
from db.queries.boxes import box_of, boxes_around, contents_of
from db.queries.find import find_one, hits_of_each, the_one
from db.services.locking import lock_state

GONE = frozenset({Lifecycle.SHIPPED, Lifecycle.SCRAPPED, Lifecycle.VOID})


def pack_box(act: Act, command: PackBox) -> Packed:
    """Record what goes into a box. Raises Refused (PK-*, LOT-*, CYCLE, CODE-MALFORMED, RC-ITEM-UNKNOWN)."""
    refuse_bad_code(command.box)
    if not command.lines:
        raise Refused(Refusal.PK_EMPTY, {"box": command.box})
    asked = [(line.code, line.item) for line in command.lines]
    *hits, boxes = hits_of_each(act.connection, [*asked, (command.box, command.box_item)])
    things = [the_one(found, code) for found, (code, _) in zip(hits, asked, strict=True)]
    if twice := next((one for place, one in enumerate(things) if one in things[:place]), None):
        raise Refused(Refusal.PK_PACKED, twice.facts)
    box, inside = _box(act, command, boxes)
    around = boxes_around(act.connection, box) if _may_close_circle(act, things, box) else set[int]()
    for thing in sorted(things, key=lambda one: one.id):
        _refuse_packing(act, thing, {box, *around})
        act.require_usable(thing.id)
    rows = [{"container_id": box, "trackable_id": thing.id, "packed_at": act.now} for thing in things]
    act.insert_all(packing, rows)
    return Packed(command.box, tuple(sorted([*inside, *(thing.code for thing in things)])))


def _box(act: Act, command: PackBox, known: Sequence[FoundTrackable]) -> tuple[int, list[str]]:
    """The box's key and what is in it; it is made if nobody knows it. No other act packs it meanwhile."""
    if known:
        box = known[0]
        if box.kind is not TrackableKind.CONTAINER:
            raise Refused(Refusal.SN_DUPLICATE, box.facts)
        if lock_state(act.connection, box.id) in GONE:
            raise Refused(Refusal.SH_ALREADY_SHIPPED, box.facts)
        return box.id, [one.code for one in contents_of(act.connection, box.id)]
    item_id = act.connection.execute(select(item.c.id).where(item.c.code == command.box_item)).scalar()
    if item_id is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": command.box_item})
    head = {"item_id": item_id, "kind": TrackableKind.CONTAINER.value, "birth": Birth.PLANNED.value}
    box_id = act.insert(trackable, **head, code=command.box)
    act.insert(container, trackable_id=box_id, quantity=1)
    return box_id, []


def _may_close_circle(act: Act, things: Sequence[FoundTrackable], box: int) -> bool:
    """A box that is new is in none."""
    return not act.is_new(box) and any(one.kind is TrackableKind.CONTAINER for one in things)


def _refuse_packing(act: Act, thing: FoundTrackable, around: Collection[int]) -> None:
    """What comes between, the guards of the update find. ``around``: the box, and the boxes that it is in."""
    if thing.packed:
        raise Refused(Refusal.PK_PACKED, thing.facts)
    if thing.id in around:
        raise Refused(Refusal.CYCLE, {**thing.facts, "unit": thing.code})
    refuse_unusable(thing, act.today)
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
    lifecycle = lock_state(act.connection, thing.id)
    box = box_of(act.connection, thing.id)
    if box is None:
        raise Refused(Refusal.PK_NOT_PACKED, thing.facts)
    if lifecycle is Lifecycle.SHIPPED:
        raise Refused(Refusal.SH_ALREADY_SHIPPED, thing.facts)
    act.insert(unpacking, packing_id=box.packing_id, trackable_id=thing.id, unpacked_at=act.now)
    return Packed(box.code, tuple(one.code for one in contents_of(act.connection, box.trackable_id)))
