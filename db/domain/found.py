"""A trackable as a look-up finds it, and the pure rules on whether it may be used."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ExpiredPolicy, ItemKind, Lifecycle, Quality, TrackableKind, Tracking

BY_QUALITY = {
    Quality.ON_HOLD: Refusal.LOT_HOLD,
    Quality.REJECTED: Refusal.LOT_REJECTED,
    Quality.PENDING: Refusal.LOT_PENDING_INSPECTION,
}


@dataclass(frozen=True)
class FoundTrackable:
    """One lot, unit or container with its item and how it stands now. ``on_hand`` in ``uom``.

    ``packed``: in how many boxes it is, one or none; what left in its box is in it still.
    """

    id: int
    code: str
    kind: TrackableKind
    item_id: int
    item: str
    item_name: str
    item_kind: ItemKind
    tracking: Tracking
    uom: str
    expired_policy: ExpiredPolicy
    needs_certificate: bool
    first_expired_first: bool
    supplier: str | None
    supplier_name: str | None
    origin_order_id: int | None
    expires_on: date | None
    on_hand: Decimal
    quality: Quality
    lifecycle: Lifecycle
    location: str | None
    location_id: int | None = None
    packed: int = 0

    @property
    def facts(self) -> dict[str, str]:
        """What every refusal about this thing names."""
        return {"code": self.code, "item": self.item, "item_name": self.item_name, "uom": self.uom}


def best_before(made_on: date, shelf_life_days: int, code: str) -> date:
    """The last day of its shelf life. Raises Refused (LOT-DATE) where no calendar has it."""
    try:
        return made_on + timedelta(days=shelf_life_days)
    except OverflowError:
        facts = {"code": code, "made_on": made_on.isoformat(), "days": str(shelf_life_days)}
        raise Refused(Refusal.LOT_DATE, facts) from None


def refuse_void(thing: FoundTrackable) -> None:
    """What was taken back is not there: nobody looks at it or labels it. Raises Refused (LOT-UNKNOWN)."""
    if thing.lifecycle is Lifecycle.VOID:
        raise Refused(Refusal.LOT_UNKNOWN, {"code": thing.code})


def refuse_unusable(thing: FoundTrackable, today: date) -> None:
    """A lot on hold, rejected, not yet inspected or expired may not be used. Raises Refused.

    A lot is usable to the end of its day, by the plant's calendar.
    """
    refuse_void(thing)
    if refusal := BY_QUALITY.get(thing.quality):
        raise Refused(refusal, thing.facts)
    if thing.expires_on and thing.expires_on < today and thing.expired_policy is not ExpiredPolicy.WARN:
        raise Refused(Refusal.LOT_EXPIRED, {**thing.facts, "expires_on": thing.expires_on.isoformat()})


def refuse_other_than_bulk(tracking: Tracking, code: str, item: str, item_name: str) -> None:
    """An item that is not tracked has one bulk trackable, under its own code. Raises Refused (LOT-BULK)."""
    if tracking is Tracking.NONE and code != item:
        raise Refused(Refusal.LOT_BULK, {"code": code, "item": item, "item_name": item_name})


def refuse_drawing(thing: FoundTrackable, quantity: Decimal) -> None:
    """More than is on hand cannot be drawn, nor part of a unit. Raises Refused."""
    if quantity <= 0:
        raise Refused(Refusal.QTY, {**thing.facts, "quantity": plain(quantity)})
    if thing.kind is not TrackableKind.LOT and quantity != 1:
        raise Refused(Refusal.SERIAL_QTY, {**thing.facts, "quantity": plain(quantity)})
    if thing.lifecycle is Lifecycle.PACKED:
        raise Refused(Refusal.PK_PACKED, thing.facts)
    if thing.on_hand == 0:
        raise Refused(_why_empty(thing), thing.facts)
    if quantity > thing.on_hand:
        have = {"on_hand": plain(thing.on_hand), "quantity": plain(quantity)}
        raise Refused(Refusal.LOT_NOT_ENOUGH, {**thing.facts, **have})


def _why_empty(thing: FoundTrackable) -> Refusal:
    if thing.lifecycle is Lifecycle.SHIPPED:
        return Refusal.UNIT_SHIPPED if thing.kind is TrackableKind.SERIAL else Refusal.LOT_EMPTY
    if thing.lifecycle is Lifecycle.INSTALLED:
        return Refusal.COMP_ALREADY_INSTALLED
    return Refusal.LOT_EMPTY
