"""How large everything is on one screen, in pixels. The larger of finger and text wins."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MM_PER_INCH = 25.4
DRAWN_AT = (1280, 800)
DRAWN_PX_PER_MM = 5.884
LEAST_TYPE_TOUCH = 20
LEAST_TYPE_DESK = 14
WIDE_DESK = 1600

TOUCH_TYPE: Mapping[str, int] = {
    "small": 20, "label": 22, "value": 25, "heading": 27, "title": 30, "head": 33, "key": 38,
    "count": 46, "total": 64, "measure": 104,
}  # fmt: skip
DESK_TYPE: Mapping[str, int] = {
    "small": 16, "label": 17, "value": 18, "heading": 20, "title": 21, "head": 28, "key": 24,
    "count": 38, "total": 48, "measure": 72,
}  # fmt: skip


@dataclass(frozen=True)
class Metrics:
    """Sizes in pixels; `px_per_mm` says what a millimetre is. `least_type` bounds every shrinking of text."""

    width: int
    height: int
    px_per_mm: float
    header: int
    prompt: int
    prompt_button: int
    row: int
    secondary: int
    primary: int
    strip: int
    strip_pad: int
    margin: int
    gap: int
    finger: int
    key: int
    danger_gap: int
    type: Mapping[str, int]
    least_type: int
    desk: bool = False
    radius: int = 14
    row_radius: int = 10

    def icon(self, role: str) -> int:
        """Side of an icon that stands beside text of this role."""
        return round(self.type[role] * 1.25)

    def pad(self, drawn: int) -> int:
        """A space drawn for 1280x800 (or, at a desk, as given), scaled as the type is."""
        return drawn if self.desk else max(2, round(drawn * self.type["head"] / TOUCH_TYPE["head"]))


def px_per_mm(width: int, height: int, diagonal_inch: float) -> float:
    """Pixels in one millimetre of a screen with square pixels."""
    return math.hypot(width, height) / (diagonal_inch * MM_PER_INCH)


def touch_metrics(width: int, height: int, diagonal_inch: float, *, big_type: bool = False) -> Metrics:
    """An operator's screen: 15 mm for a finger, 20 mm for the primary and the action row, 3 mm between."""
    per_mm = px_per_mm(width, height, diagonal_inch)
    fit = min(width / DRAWN_AT[0], height / DRAWN_AT[1])
    # Type shrinks and grows less than the screen does: it is read from the same distance.
    scale = max(min(per_mm / DRAWN_PX_PER_MM, fit), fit ** (0.5 if fit < 1 else 0.8)) * (1.15 if big_type else 1.0)
    finger, gap = math.ceil(15 * per_mm), math.ceil(3 * per_mm)
    secondary = max(finger, int(width * 0.1375))
    return Metrics(
        width=width, height=height, px_per_mm=per_mm,
        header=max(finger + 1, round(81 * scale)),
        prompt=max(finger + 21, round(103 * scale)),
        prompt_button=max(finger, round(76 * scale)),
        row=max(math.ceil(20 * per_mm), round(94 * scale)),
        secondary=secondary, primary=width - 2 * gap - 4 * (secondary + gap),
        strip=round(36 * max(scale, 1.0)), strip_pad=int(10 * scale),
        margin=gap, gap=gap, finger=finger, key=math.ceil(12 * per_mm), danger_gap=math.ceil(13 * per_mm),
        type={role: max(LEAST_TYPE_TOUCH, round(px * scale)) for role, px in TOUCH_TYPE.items()},
        least_type=LEAST_TYPE_TOUCH,
    )  # fmt: skip


def desk_metrics(width: int, height: int, diagonal_inch: float, *, touch: bool = False) -> Metrics:
    """A supervisor's screen: mouse sizes, or 12 mm targets when it is shown on a panel (`touch`)."""
    per_mm = px_per_mm(width, height, diagonal_inch)
    finger = math.ceil(12 * per_mm) if touch else 40
    wide = width >= WIDE_DESK
    secondary = 132
    return Metrics(
        width=width, height=height, px_per_mm=per_mm,
        header=max(finger, 76 if wide else 64), prompt=max(finger, 72), prompt_button=finger,
        row=max(finger, 56), secondary=secondary, primary=300, strip=32, strip_pad=8,
        margin=24 if wide else 16, gap=20 if wide else 14, finger=finger, key=finger,
        danger_gap=math.ceil(13 * per_mm) if touch else 32,
        type=DESK_TYPE if wide else {role: max(LEAST_TYPE_DESK, round(px * 0.92)) for role, px in DESK_TYPE.items()},
        least_type=LEAST_TYPE_DESK, desk=True,
    )  # fmt: skip
