"""--from and --to: days of the plant, or moments with their zone."""

from __future__ import annotations

import argparse
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

Given = date | datetime
YEARS = range(1970, 2200)
"""Reports that go day by day would not end, and calendars do, where years are mistyped."""
EXPECTED = "a day (2024-03-15) or a moment with its zone (2024-03-15T06:00:00Z) is expected"


def add_period(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """--from (included) and --to (not included)."""
    parser.add_argument("--from", dest="since", type=_given, metavar="WHEN", required=required, help="from then on")
    parser.add_argument("--to", dest="until", type=_given, metavar="WHEN", required=required, help="before then")


def _given(text: str) -> Given:
    given = _read(text)
    if given.year not in YEARS:
        raise argparse.ArgumentTypeError(f"{text!r} is not within {YEARS[0]} to {YEARS[-1]}")
    return given


def _read(text: str) -> Given:
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r}: {EXPECTED}") from None
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no zone: {EXPECTED}")
    return moment


def moment_of(given: Given | None, timezone: str) -> datetime | None:
    """The moment; a day begins at midnight of the plant."""
    if given is None or isinstance(given, datetime):
        return given
    return datetime.combine(given, time(), ZoneInfo(timezone))
