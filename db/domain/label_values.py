"""A date or an amount as suppliers print it. What can be read in two ways is not read: a person types it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.domain.numbers import NumberRejectedError, exact

if TYPE_CHECKING:
    from decimal import Decimal

PAST, FUTURE = timedelta(days=2 * 365), timedelta(days=30 * 365)
"""How far from today a date on a label may lie. It parts most dates that could be read in two ways."""

_YEAR_FIRST = re.compile(r"(\d{4})[-./]?(\d{2})[-./]?(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})")
_MONTH = re.compile(r"(\d{1,2})[-./](\d{4})|(\d{4})[-./](\d{1,2})")
_SHORT = re.compile(r"(\d{2})[-./]?(\d{2})[-./]?(\d{2})")
_NUMBER = re.compile(r"[A-Z]{0,2} ?(\d+(?:[.,]\d+)?) ?[A-Za-z²]{0,4}")
_THOUSANDS = re.compile(r"\d{1,3}[.,]\d{3}")


def date_on_label(text: str, today: date) -> date | None:
    """The day that a label means; None where it is no date, lies far off, or might be another day as well.

    "2026-05-31", "20260531", "31.05.2026"; "05/2026" is the last day of that month. Six digits may begin with the year
    or with the day: they are read where only one of both gives a day near today.
    """
    text = text.strip()
    days = {day for day in _readings(text) if day is not None and today - PAST <= day <= today + FUTURE}
    return days.pop() if len(days) == 1 else None


def _readings(text: str) -> list[date | None]:
    if found := _YEAR_FIRST.fullmatch(text):
        return [_day(*found.groups())]
    if found := _DAY_FIRST.fullmatch(text):
        one, other, year = found.groups()
        return [_day(year, other, one), _day(year, one, other)]  # the second: as it is written in America
    if found := _MONTH.fullmatch(text):
        return [_month_end(found[2] or found[3], found[1] or found[4])]
    if found := _SHORT.fullmatch(text):
        one, month, other = found.groups()
        return [_day(f"20{one}", month, other), _day(f"20{other}", month, one)]
    return []


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _month_end(year: str, month: str) -> date | None:
    first = _day(year, month, "1")
    return None if first is None else (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def amount_on_label(text: str) -> Decimal | None:
    """The amount of a label such as "12", "12,5", "Q40" or "12.5 KG". "1.000" is one or a thousand: None."""
    found = _NUMBER.fullmatch(text.strip())
    if found is None or _THOUSANDS.fullmatch(found[1]):
        return None
    try:
        amount = exact(found[1].replace(",", "."))
    except NumberRejectedError:
        return None
    return amount if amount > 0 else None
