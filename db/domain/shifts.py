"""When shifts are: hours of the plant's clock as moments, also on the days when that clock is changed. Pure.

A night shift belongs to the day on which it starts. On the day when clocks go forward it is an hour shorter, on the
day when they go back an hour longer: people work by the clock, machines are paid by the minute.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.domain.working_time import Span

DAY = timedelta(days=1)


class ShiftHours(NamedTuple):
    """A shift as the plant keeps it: ``HH:MM`` of its clock. It ends on the next day where ``ends`` <= ``starts``."""

    name: str
    starts: str
    ends: str


class ShiftSpan(NamedTuple):
    """One shift of one day."""

    span: Span
    day: date
    name: str


def shifts_between(hours: Iterable[ShiftHours], zone: str, since: datetime, until: datetime) -> list[ShiftSpan]:
    """The shifts that begin in [since, until), in order. Where two overlap, the later one takes over when it begins."""
    kept = tuple(hours)
    first, last = (moment.astimezone(ZoneInfo(zone)).date() for moment in (since, until))
    # A day more at each end: the one after says where the last is cut.
    days = (first - DAY + DAY * number for number in range((last - first).days + 4))
    found = sorted(_shift(one, zone, day) for day in days for one in kept)
    cut = [_until(one, following) for one, following in pairwise(found)]
    return [one for one in cut if since <= one.span.start < until and one.span.start < one.span.end]


def _shift(hours: ShiftHours, zone: str, day: date) -> ShiftSpan:
    start, end = time.fromisoformat(hours.starts), time.fromisoformat(hours.ends)
    return ShiftSpan(Span(moment(day, start, zone), moment(day + DAY * (end <= start), end, zone)), day, hours.name)


def _until(one: ShiftSpan, following: ShiftSpan) -> ShiftSpan:
    return one._replace(span=Span(one.span.start, min(one.span.end, following.span.start)))


def moment(day: date, clock: time, zone: str) -> datetime:
    """A time of the plant's clock in UTC; of an hour that comes twice the first."""
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)


def days_between(zone: str, since: datetime, until: datetime) -> Iterator[tuple[date, Span]]:
    """The days of the plant that [since, until) touches, each cut to it: 23, 24 or 25 hours."""
    day = since.astimezone(ZoneInfo(zone)).date()
    while (start := moment(day, time(), zone)) < until:
        yield day, Span(max(start, since), min(moment(day + DAY, time(), zone), until))
        day += DAY
