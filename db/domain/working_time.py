"""When people worked: stretches of a run from its events, shared between the runs a person has at the same time. Pure.

Moments are aware; a stretch is half-open, [start, end). Minutes are exact fractions.
"""

import itertools
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from typing import NamedTuple, TypeVar

from db.domain.terms import RunEvent

K = TypeVar("K", bound=Hashable)
GOES_ON = frozenset({RunEvent.START.value, RunEvent.RESUME.value})
ENDS = frozenset({RunEvent.FINISH.value, RunEvent.LEAVE.value})
NO_TIMES, NO_END, BACKWARDS = "STAGE-WITHOUT-TIMES", "WORK-WITHOUT-END", "ENDS-BEFORE-START"


class Span(NamedTuple):
    """From start, included, to end, not included."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> Fraction:
        """Its length, exactly."""
        return Fraction((self.end - self.start) // timedelta(microseconds=1), 60_000_000)


class Noted(NamedTuple):
    """One event of a run, as it was noted; ``at`` None: nobody knows when."""

    event: str
    at: datetime | None
    reason: str | None = None


class Pause(NamedTuple):
    """A stretch in which the run was interrupted, and why."""

    span: Span
    reason: str | None


@dataclass(frozen=True)
class RunTimes:
    """A run's stretches of work and its pauses. ``since``: it still goes on since then, worked or ``paused_now``.

    ``trouble`` names what is not known of it: such time is in no stretch.
    """

    working: tuple[Span, ...] = ()
    pauses: tuple[Pause, ...] = ()
    since: datetime | None = None
    paused_now: bool = False
    pause_reason: str | None = None
    trouble: str | None = None

    @property
    def open(self) -> tuple[Span, ...]:
        """From its start to its end, pauses too."""
        return tuple(union((*self.working, *(pause.span for pause in self.pauses))))


def run_times(events: Sequence[Noted]) -> RunTimes:
    """The stretches of one run, from its standing events in their order."""
    times = [one.at for one in events]
    if not events or None in times:
        return RunTimes(trouble=NO_TIMES)
    if events[0].event != RunEvent.START.value:
        return RunTimes(trouble=NO_TIMES)
    working, pauses = [], []
    for before, after in itertools.pairwise(events):
        span = Span(before.at, after.at)  # type: ignore[arg-type]
        if span.end < span.start:
            return RunTimes(trouble=BACKWARDS)
        if before.event in GOES_ON:
            working.append(span)
        elif before.event == RunEvent.PAUSE.value:
            pauses.append(Pause(span, before.reason))
    last = events[-1]
    if last.event in ENDS:
        return RunTimes(tuple(working), tuple(pauses))
    paused = last.event == RunEvent.PAUSE.value
    return RunTimes(tuple(working), tuple(pauses), last.at, paused, last.reason if paused else None, NO_END)


def union(spans: Iterable[Span]) -> Iterator[Span]:
    """The same time, each moment once, in order."""
    start: datetime | None = None
    end: datetime | None = None
    for span in sorted(span for span in spans if span.start < span.end):
        if end is not None and start is not None and span.start <= end:
            end = max(end, span.end)
            continue
        if start is not None and end is not None:
            yield Span(start, end)
        start, end = span
    if start is not None and end is not None:
        yield Span(start, end)


def common(ones: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """The time that is in both."""
    rest = list(union(others))
    both = (Span(max(a.start, b.start), min(a.end, b.end)) for a in union(ones) for b in rest)
    return [span for span in both if span.start < span.end]


def without(ones: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """The time that is in the first alone."""
    left = list(union(ones))
    for cut in union(others):
        pieces = ((Span(a.start, min(a.end, cut.start)), Span(max(a.start, cut.end), a.end)) for a in left)
        left = [span for pair in pieces for span in pair if span.start < span.end]
    return left


def minutes_of(spans: Iterable[Span]) -> Fraction:
    """How long they are together; a moment in two of them counts twice."""
    return sum((span.minutes for span in spans), Fraction(0))


def shared(runs: Mapping[K, Iterable[Span]]) -> dict[K, list[tuple[Span, Fraction]]]:
    """One person's runs: each stretch with the part of the person that it had, equal between the runs worked on."""
    worked = {key: list(union(spans)) for key, spans in runs.items()}
    edges = sorted({moment for spans in worked.values() for span in spans for moment in span})
    pieces: dict[K, list[tuple[Span, Fraction]]] = {key: [] for key in worked}
    # Swept once from left to right: a person with thousands of runs has few open at a time.
    begins: dict[datetime, list[K]] = {}
    ends: dict[datetime, list[K]] = {}
    for key, spans in worked.items():
        for span in spans:
            begins.setdefault(span.start, []).append(key)
            ends.setdefault(span.end, []).append(key)
    there: dict[K, None] = {}
    for start, end in itertools.pairwise(edges):
        for key in ends.get(start, ()):
            there.pop(key, None)
        there |= dict.fromkeys(begins.get(start, ()))
        for key in there:
            pieces[key].append((Span(start, end), Fraction(1, len(there))))
    return pieces
