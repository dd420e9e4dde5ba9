"""How the slots of a station are shown: what the operator must know first about each, and what a touch does now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from db.domain.terms import ExpiredPolicy, Quality
from panel import slots_words as words
from panel import wording
from widgets.appearance import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from db.domain.found import FoundTrackable
    from db.queries.station_slots import Mounting, StationSlot

SOON = timedelta(days=7)
NEARLY_EMPTY = Decimal("0.1")
"""The part of a lot."""

ALARM = "alert-triangle"
USABLE = frozenset({Quality.RELEASED, Quality.CONCESSION})


@dataclass(frozen=True)
class SlotState:
    """What a slot's chip says."""

    word: str
    icon: str
    kind: Kind


@dataclass(frozen=True)
class SlotFace:
    """How a slot is shown. ``hint``: what a touch does now; ``chosen``: the next lot goes in."""

    slot: StationSlot
    state: SlotState
    since: str = ""
    hint: str = ""
    chosen: bool = False


def state_of(slot: StationSlot, today: date) -> SlotState:
    """The first thing the operator must know about a slot on a day of the plant's calendar."""
    inside = slot.mounted
    if inside is None:
        return SlotState(words.EMPTY, "circle-dashed", Kind.NEUTRAL)
    if inside.lot.quality not in USABLE:
        return SlotState(wording.QUALITIES[inside.lot.quality], "hand-stop", Kind.BAD)
    return _aged(inside.lot, today) or _left(inside)


def _aged(lot: FoundTrackable, today: date) -> SlotState | None:
    if lot.expires_on is None or lot.expires_on > today + SOON:
        return None
    if lot.expires_on < today:
        kind = Kind.WARN if lot.expired_policy is ExpiredPolicy.WARN else Kind.BAD
        return SlotState(words.EXPIRED, ALARM, kind)
    word = words.TODAY if lot.expires_on == today else words.SOON.format(day=wording.short_day(lot.expires_on))
    return SlotState(word, ALARM, Kind.WARN)


def _left(inside: Mounting) -> SlotState:
    if inside.lot.on_hand <= 0:
        return SlotState(words.USED_UP, ALARM, Kind.BAD)
    if inside.lot.on_hand <= inside.whole * NEARLY_EMPTY:
        return SlotState(words.NEARLY, ALARM, Kind.WARN)
    return SlotState(words.GOOD, "circle-check", Kind.OK)


def like_of(slots: Sequence[StationSlot], lot: FoundTrackable | None) -> StationSlot | None:
    """The only slot in which the lot's item was last: shown to whoever holds the lot, never taken by itself."""
    if lot is None:
        return None
    like = [one for one in slots if one.last is not None and one.last.lot.item_id == lot.item_id]
    return like[0] if len(like) == 1 else None


def faces_of(
    slots: Sequence[StationSlot], lot: FoundTrackable | None, chosen: str | None, now: datetime
) -> list[SlotFace]:
    """While ``lot`` waits for its slot, or the slot ``chosen`` for its lot; ``now`` is on the plant's clock."""
    like = like_of(slots, lot)
    return [
        SlotFace(
            one,
            state_of(one, now.date()),
            since=_since(one, now),
            hint=words.WAITS if one.code == chosen else words.HERE if one is like else "",
            chosen=one.code == chosen,
        )
        for one in slots
    ]


def _since(slot: StationSlot, now: datetime) -> str:
    if slot.mounted is None:
        return ""
    at = slot.mounted.at.astimezone(now.tzinfo)
    when = wording.clock(at) if at.date() == now.date() else wording.short_day(at)
    return words.SINCE.format(when=when, person=slot.mounted.by.split()[0])
