"""What is said of a slot: the first thing its operator must know, since when, and which slot a lot may belong in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from db.domain.found import FoundTrackable
from db.domain.terms import ExpiredPolicy, ItemKind, Lifecycle, Quality, TrackableKind, Tracking
from db.queries.station_slots import Mounting, StationSlot
from panel.screens.slots_faces import SOON, faces_of, like_of, state_of
from widgets.appearance import Kind

TODAY = date(2024, 3, 12)
MOUNTED = datetime(2024, 3, 11, 22, 30, tzinfo=UTC)
LOT = FoundTrackable(
    id=1, code="PVA-1", kind=TrackableKind.LOT, item_id=7, item="GLUE", item_name="Wood glue", item_kind=ItemKind.RAW,
    tracking=Tracking.LOT, uom="kg", expired_policy=ExpiredPolicy.BLOCK, needs_certificate=False,
    first_expired_first=False, supplier=None, supplier_name=None, origin_order_id=None, expires_on=None,
    on_hand=Decimal(8), quality=Quality.RELEASED, lifecycle=Lifecycle.IN_STOCK, location=None,
)  # fmt: skip


def slot(code: str = "S-1", *, inside: bool = True, **changed: Any) -> StationSlot:
    """A slot with eight of ten kilograms in it, or changed so."""
    return StationSlot(code, "Glue pot", Mounting(replace(LOT, **changed), Decimal(10), MOUNTED, "Ayşe Yılmaz", inside))


@pytest.mark.parametrize(
    ("changed", "word", "kind"),
    [
        ({}, "Good", Kind.OK),
        ({"on_hand": Decimal("1.01")}, "Good", Kind.OK),
        ({"on_hand": Decimal(1)}, "Nearly empty", Kind.WARN),
        ({"on_hand": Decimal(0)}, "Used up", Kind.BAD),
        ({"expires_on": TODAY + SOON + timedelta(days=1)}, "Good", Kind.OK),
        ({"expires_on": TODAY + SOON}, "Use by 19 Mar", Kind.WARN),
        ({"expires_on": TODAY}, "Use by today", Kind.WARN),
        ({"expires_on": TODAY, "on_hand": Decimal(1)}, "Use by today", Kind.WARN),
        ({"expires_on": TODAY - timedelta(days=1)}, "Expired", Kind.BAD),
        ({"expires_on": TODAY - timedelta(days=1), "expired_policy": ExpiredPolicy.WARN}, "Expired", Kind.WARN),
        ({"quality": Quality.ON_HOLD, "expires_on": TODAY}, "On hold", Kind.BAD),
        ({"quality": Quality.REJECTED}, "Rejected", Kind.BAD),
        ({"quality": Quality.PENDING}, "To inspect", Kind.BAD),
        ({"quality": Quality.CONCESSION}, "Good", Kind.OK),
        ({"inside": False, "quality": Quality.ON_HOLD}, "Empty", Kind.NEUTRAL),
    ],
)
def test_the_chip_says_the_first_thing_to_know(changed: dict[str, Any], word: str, kind: Kind) -> None:
    state = state_of(slot(**changed), TODAY)
    assert (state.word, state.kind) == (word, kind)


@pytest.mark.parametrize(
    ("now", "since"),
    [
        (datetime(2024, 3, 12, 23, 59, tzinfo=ZoneInfo("Europe/Istanbul")), "since 01:30, Ayşe"),
        (datetime(2024, 3, 13, 0, 1, tzinfo=ZoneInfo("Europe/Istanbul")), "since 12 Mar, Ayşe"),
    ],
)
def test_since_when_is_told_by_the_plants_clock(now: datetime, since: str) -> None:
    assert faces_of([slot()], None, None, now)[0].since == since
    assert faces_of([slot(inside=False)], None, None, now)[0].since == ""


def test_one_slot_of_the_items_last_use_is_suggested_two_are_not() -> None:
    other = slot("S-2", item_id=8)
    assert like_of([slot(), other], LOT) == slot()
    assert like_of([slot(inside=False), other], LOT) == slot(inside=False), "what was in it last counts"
    assert like_of([slot(), slot("S-2")], LOT) is None
    assert like_of([other, StationSlot("S-3", "Belt", None)], LOT) is None
    assert like_of([slot()], None) is None


def test_a_card_says_what_a_touch_or_a_scan_does_now() -> None:
    now = datetime(2024, 3, 12, 8, tzinfo=UTC)
    slots = [slot(), slot("S-2", item_id=8)]
    assert [face.hint for face in faces_of(slots, LOT, None, now)] == ["Touch to mount it here", ""]
    chosen = faces_of(slots, None, "S-2", now)
    assert [(face.hint, face.chosen) for face in chosen] == [("", False), ("Scan what goes in", True)]
