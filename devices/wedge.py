"""Key strokes to scans: a scanner that types (keyboard wedge) is told from a person by its speed. Pure: the only clock
is the strokes' own, so a panel that was busy for a while takes nobody's slow typing for a scan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from devices.base import FaultCode
from devices.framing import AIM_IDENTIFIER, CAP, SETTLE, is_control
from devices.layouts.keyboard import LONGEST_NUMBER, Keyboard
from devices.layouts.keys import ENTER, KEYPAD_ENTER, MODIFIERS, TAB

if TYPE_CHECKING:
    from devices.layouts.keyboard import Separator
    from devices.stroke import Stroke

SURELY = 2
"""This many times the shortest scan at a scanner's speed was no person, even if it is no whole scan."""

CLOCK = 2**32
"""Where a keyboard's clock wraps: X11 counts milliseconds in 32 bits."""

_ENDS = frozenset({TAB, ENTER, KEYPAD_ENTER})


@dataclass(frozen=True, slots=True)
class Profile:
    """How a site's scanner is set up. gap_ms: the largest time between two strokes of one scan. shortest, longest:
    characters of a scan, without prefix. suffix "none": silence ends a scan; else Enter or Tab do, whichever comes.
    layout: "us", "de", "fr" or "tr", which the scanner was set to. gs: see `devices.layouts.keyboard.Keyboard`.
    """

    prefix: str = ""
    suffix: Literal["enter", "tab", "none"] = "enter"
    gap_ms: int = 50
    shortest: int = 4
    longest: int = CAP
    layout: str = "us"
    gs: Separator = "any"


@dataclass(frozen=True, slots=True)
class Scanned:
    """A whole scan, without prefix, suffix and AIM identifier; aim: that identifier ("]C1") or None. also: it came
    without a pause after the one before: several codes in one shot.
    """

    text: str
    aim: str | None = None
    also: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """A person's strokes, to be handed on whole and in order."""

    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class Garbled:
    """What only a scanner can have typed but is no whole scan: never acted on."""

    code: FaultCode
    length: int


if TYPE_CHECKING:
    Outcome = Scanned | Typed | Garbled


class Wedge:
    """One keyboard. `press` and `idle` tell what became clear, in order."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._keyboard = Keyboard(profile.layout, profile.gs)
        self._burst: list[Stroke] = []
        self._chars = 0  # that begin in the burst
        self._last: int | None = None  # when the last stroke of this burst, or of a scan just ended, was pressed
        self._stale: int | None = None  # when the last stroke of a broken scan was pressed: what comes soon is its tail
        self._deaf = False  # a burst that is too long is dropped up to its end
        self._shot = False  # nothing but strokes without a pause since the last scan

    @property
    def waiting(self) -> bool:
        """Something is held back that only time can decide."""
        return bool(self._burst)

    def holds(self, stroke: Stroke) -> bool:
        """Whether `press` would keep this stroke from everybody else."""
        if stroke.code in _ENDS and not stroke.control:
            return self._follows(stroke) or self._late(stroke)
        return self._keyboard.writes(stroke)

    def press(self, stroke: Stroke) -> tuple[bool, tuple[Outcome, ...]]:
        """A stroke, in the order of the keyboard: whether it is held, and what became clear. If not, it comes after."""
        if stroke.code in MODIFIERS:
            return False, ()
        before = () if self._follows(stroke) else self.idle()
        if not self.holds(stroke):
            return False, (*before, *self.idle())
        tail, ends = self._late(stroke), stroke.code in _ENDS
        self._last, self._stale = stroke.at, stroke.at if tail and not ends else None
        if tail:
            return True, before
        return True, (*before, *(self._end(stroke) if ends else self._keep(stroke)))

    def idle(self) -> tuple[Outcome, ...]:
        """The gap has passed without a stroke."""
        if self._deaf:
            self._stale = self._last
        burst = self._taken()
        self._last = None
        found = self._judged(burst, whole=self._profile.suffix == "none") if burst else ()
        self._shot = False
        return found

    def _taken(self) -> tuple[Stroke, ...]:
        burst, self._burst = tuple(self._burst), []
        self._chars, self._deaf = 0, False
        return burst

    def _keep(self, stroke: Stroke) -> tuple[Outcome, ...]:
        if self._deaf:
            return ()
        self._chars += self._keyboard.begins(stroke, self._burst[-1] if self._burst else None)
        self._burst.append(stroke)
        most = len(self._profile.prefix) + self._profile.longest
        if self._chars <= most and len(self._burst) <= most * LONGEST_NUMBER:
            return ()
        length = self._chars
        self._taken()
        self._deaf = True
        return (Garbled(FaultCode.SCAN_TOO_LONG, length),)

    def _end(self, stroke: Stroke) -> tuple[Outcome, ...]:
        burst = self._taken()
        if not burst:
            return ()  # the second of two ends (CR LF), or the end of what was too long
        return self._judged(burst, whole=True, end=stroke)

    def _judged(self, burst: tuple[Stroke, ...], *, whole: bool, end: Stroke | None = None) -> tuple[Outcome, ...]:
        text = self._keyboard.text(burst)
        prefix = self._profile.prefix
        code = text.removeprefix(prefix)
        if whole and text.startswith(prefix) and len(code) >= self._profile.shortest:
            return (self._scanned(code),)
        if len(burst) >= SURELY * self._profile.shortest:
            self._stale = burst[-1].at
            return (Garbled(FaultCode.SCAN_INCOMPLETE, len(text)),)
        self._last = None  # a person's: an Enter that follows is the person's too
        return (Typed(burst if end is None else (*burst, end)),)

    def _scanned(self, code: str) -> Scanned | Garbled:
        if any(map(is_control, code)):
            return Garbled(FaultCode.SCAN_CONTROL, len(code))
        also, self._shot = self._shot, True
        match = AIM_IDENTIFIER.fullmatch(code)
        return Scanned(match[2], match[1], also) if match else Scanned(code, None, also)

    def _follows(self, stroke: Stroke) -> bool:
        return self._last is not None and (stroke.at - self._last) % CLOCK <= self._profile.gap_ms

    def _late(self, stroke: Stroke) -> bool:
        return self._stale is not None and (stroke.at - self._stale) % CLOCK <= SETTLE * self._profile.gap_ms
