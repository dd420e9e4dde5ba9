"""Part of a lot becomes a lot of its own; the lot on the shelf keeps its identity."""

from decimal import Decimal
from typing import Any

from db.domain.answers import SplitDone
from db.domain.commands import SplitLot
from db.domain.found import FoundTrackable, refuse_drawing, refuse_other_than_bulk, refuse_unusable
from db.domain.identity import refuse_bad_code
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Birth, Quality, TrackableKind
from db.ledger.act import Act
from db.models.material import movement, split, trackable, trackable_state
from db.queries.find import find_one
from db.services.grading import grade_as


def split_lot(act: Act, command: SplitLot) -> SplitDone:
    """Record a split. Raises Refused (LOT-*, SP-QTY, SN-DUPLICATE, CODE-MALFORMED)."""
    refuse_bad_code(command.child)
    lot = find_one(act.connection, command.lot, command.item)
    lay_beside(act, lot, split_off(act, lot, command.child, command.quantity))
    return SplitDone(lot.item, command.child)


def split_off(act: Act, lot: FoundTrackable, code: str, quantity: Decimal) -> int:
    """The same of a lot that was found. Returns the key of the part. Raises as ``split_lot``."""
    refuse_bad_code(code)
    refuse_unusable(lot, act.today)
    refuse_drawing(lot, quantity)
    child = part_off(act, lot, code, quantity)
    act.require_usable(lot.id)
    if lot.quality is Quality.CONCESSION:
        # What may be used by concession alone stays so in every part of it.
        grade_as(act, [child], Quality.CONCESSION)
    return child


def lay_beside(act: Act, lot: FoundTrackable, part: int) -> None:
    """What was just parted off lies where the lot lies."""
    if lot.location_id is not None:
        act.insert(movement, trackable_id=part, from_id=None, to_id=lot.location_id, moved_at=act.now)
        act.revise_at_end(trackable_state, part, location_id=lot.location_id)


def part_off(act: Act, lot: FoundTrackable, child: str, quantity: Decimal) -> int:
    """Make a lot of its own of a part, whatever its quality. Returns its key.

    Raises Refused (SP-QTY, LOT-BULK, SN-DUPLICATE, CODE-MALFORMED).
    """
    refuse_bad_code(child)
    refuse_other_than_bulk(lot.tracking, child, lot.item, lot.item_name)
    if lot.kind is not TrackableKind.LOT:
        raise Refused(Refusal.SP_QTY, lot.facts)
    part: dict[str, Any] = {"item_id": lot.item_id, "code": child, "kind": lot.kind.value, "birth": Birth.SPLIT.value}
    part |= {"parent_id": lot.id, "expires_on": lot.expires_on}
    made = act.insert_all(trackable, [part], unless=("item_id", "code"))
    if not made:
        raise Refused(Refusal.SN_DUPLICATE, {"code": child, "item_name": lot.item_name})
    act.insert(split, trackable_id=lot.id, child_id=made[0], quantity=quantity)
    return made[0]
