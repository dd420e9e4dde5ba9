"""Key strokes to scans: a scanner that types (keyboard wedge) is told from a person by its speed. Pure: the only clock
is the strokes' own, so a panel that was busy for a while takes nobody's slow typing for a scan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from devices.base import FaultCode
from devices.framing import AIM_IDENTIFIER, CAP, SETTLE
from devices.us_layout import BRACKET, ENTER, F8, KEYPAD_ENTER, MODIFIERS, PLAIN, SHIFTED, TAB

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUP_SEPARATOR = "\x1d"
SURELY = 2
"""This many times the shortest scan at a scanner's speed was no person, even if it is no whole scan."""

_ENDS = frozenset({TAB, ENTER, KEYPAD_ENTER})
_CLOCK = 2**32  # X11 counts milliseconds in 32 bits


@dataclass(frozen=True, slots=True)
class Profile:
    """How a site's scanner is set up. gap_ms: the largest time between two strokes of one scan. shortest, longest:
    characters of a scan, without prefix. suffix "none": silence ends a scan; else Enter or Tab do, whichever comes.
    gs: how the scanner types GS, the separator of GS1 messages.
    """

    prefix: str = ""
    suffix: Literal["enter", "tab", "none"] = "enter"
    gap_ms: int = 50
    shortest: int = 4
    longest: int = CAP
    gs: Literal["ctrl-bracket", "f8"] = "ctrl-bracket"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key pressed. code: X11 key code. at: milliseconds by the keyboard's clock, which may wrap at 2**32.

    control: Ctrl, Alt or Meta was held. text: what the panel's own layout makes of it. token: whatever the caller wants
    back with a stroke that was typing.
    """

    code: int
    at: int
    text: str = ""
    shift: bool = False
    control: bool = False
    token: object = None


@dataclass(frozen=True, slots=True)
class Scanned:
    """A whole scan, without prefix, suffix and AIM identifier; aim: that identifier ("]C1") or None."""

    text: str
    aim: str | None = None


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
        self._burst: list[Stroke] = []
        self._last: int | None = None  # when the last stroke of this burst, or of a scan just ended, was pressed
        self._stale: int | None = None  # when the last stroke of a broken scan was pressed: its Enter may come late
        self._deaf = False  # a burst that is too long is dropped up to its end

    @property
    def waiting(self) -> bool:
        """Something is held back that only time can decide."""
        return bool(self._burst)

    def holds(self, stroke: Stroke) -> bool:
        """Whether `press` would keep this stroke from everybody else."""
        if stroke.code in _ENDS and not stroke.control:
            return self._follows(stroke) or self._late(stroke)
        return self._char(stroke) is not None

    def press(self, stroke: Stroke) -> tuple[bool, tuple[Outcome, ...]]:
        """A stroke, in the order of the keyboard: whether it is held, and what became clear. If not, it comes after."""
        if stroke.code in MODIFIERS:
            return False, ()
        before = () if self._follows(stroke) else self.idle()
        if not self.holds(stroke):
            return False, (*before, *self.idle())
        self._last, self._stale = stroke.at, None
        found = self._end(stroke) if stroke.code in _ENDS else self._keep(stroke)
        return True, (*before, *found)

    def idle(self) -> tuple[Outcome, ...]:
        """The gap has passed without a stroke."""
        if self._deaf:
            self._stale = self._last
        burst, self._burst = tuple(self._burst), []
        self._last, self._deaf = None, False
        return self._judged(burst, whole=self._profile.suffix == "none") if burst else ()

    def _keep(self, stroke: Stroke) -> tuple[Outcome, ...]:
        if self._deaf:
            return ()
        self._burst.append(stroke)
        length = len(self._burst)
        if length <= len(self._profile.prefix) + self._profile.longest:
            return ()
        self._burst.clear()
        self._deaf = True
        return (Garbled(FaultCode.SCAN_TOO_LONG, length),)

    def _end(self, stroke: Stroke) -> tuple[Outcome, ...]:
        burst, self._burst = tuple(self._burst), []
        self._deaf = False
        if not burst:
            return ()  # the second of two ends (CR LF), or the end of what was too long
        return self._judged(burst, whole=True, end=stroke)

    def _judged(self, burst: tuple[Stroke, ...], *, whole: bool, end: Stroke | None = None) -> tuple[Outcome, ...]:
        text = self._text(burst)
        prefix = self._profile.prefix
        code = text.removeprefix(prefix)
        if whole and text.startswith(prefix) and len(code) >= self._profile.shortest:
            return (_scanned(code),)
        if len(burst) >= SURELY * self._profile.shortest:
            self._stale = burst[-1].at
            return (Garbled(FaultCode.SCAN_INCOMPLETE, len(burst)),)
        self._last = None  # a person's: an Enter that follows is the person's too
        return (Typed(burst if end is None else (*burst, end)),)

    def _follows(self, stroke: Stroke) -> bool:
        return self._last is not None and (stroke.at - self._last) % _CLOCK <= self._profile.gap_ms

    def _late(self, stroke: Stroke) -> bool:
        return self._stale is not None and (stroke.at - self._stale) % _CLOCK <= SETTLE * self._profile.gap_ms

    def _char(self, stroke: Stroke) -> str | None:
        separator = (BRACKET, True) if self._profile.gs == "ctrl-bracket" else (F8, False)
        if (stroke.code, stroke.control) == separator:
            return GROUP_SEPARATOR
        return None if stroke.control else (SHIFTED if stroke.shift else PLAIN).get(stroke.code)

    def _text(self, strokes: Iterable[Stroke]) -> str:
        return "".join(self._char(stroke) or "" for stroke in strokes)


def _scanned(code: str) -> Scanned:
    match = AIM_IDENTIFIER.fullmatch(code)
    return Scanned(match[2], match[1]) if match else Scanned(code)
