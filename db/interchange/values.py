"""Reading one value of a plant CSV. Each reader takes the text and raises ValueError that says what was expected."""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from db.domain.codes import Malformed, why_not_normal
from db.domain.numbers import NumberRejectedError, exact
from db.services.people import badge_hash

Reader = Callable[[str], Any]

_WHOLE = re.compile(r"[+-]?\d{1,9}")
_YEARS = range(1900, 2200)
_SPAN = range(36_501)
_WHY = {
    Malformed.UNPRINTABLE: "a code without control or invisible characters",
    Malformed.BLANKS: "a code without blanks around it",
    Malformed.EMPTY: "a code",
}


def code(longest: int = 80) -> Reader:
    """A code, kept as it is written: ``NULL``, ``1E5`` and ``0012`` are codes."""

    def read(text: str) -> str:
        if why := why_not_normal(text, longest):
            raise ValueError(_WHY.get(why, f"a code of at most {longest} characters"))
        return text

    return read


def words(longest: int = 160) -> Reader:
    """Free text; line breaks and tabs may stand in it."""

    def read(text: str) -> str:
        if len(text) > longest:
            raise ValueError(f"at most {longest} characters")
        if not all(mark.isprintable() or mark in "\n\r\t" or mark.isspace() for mark in text) or "\x00" in text:
            raise ValueError("text without control characters")
        return text

    return read


def _number(text: str) -> Decimal:
    try:
        return exact(text)
    except NumberRejectedError:
        raise ValueError("a decimal with a point and at most six places") from None


def amount(text: str) -> Decimal:
    """A number that is not negative."""
    if (value := _number(text)) < 0:
        raise ValueError("a number that is not negative")
    return value


def positive(text: str) -> Decimal:
    """A number above zero."""
    if (value := _number(text)) <= 0:
        raise ValueError("a number above 0")
    return value


def number(text: str) -> Decimal:
    """Any decimal number."""
    return _number(text)


def whole(text: str) -> int:
    """A whole number."""
    if not _WHOLE.fullmatch(text.strip()):
        raise ValueError("a whole number")
    return int(text)


def days(text: str) -> int:
    """A span of days that a calendar can add to any date."""
    if (value := whole(text)) not in _SPAN:
        raise ValueError(f"a whole number from {_SPAN.start} to {_SPAN.stop - 1}")
    return value


def moment(text: str) -> datetime:
    """A time with its zone, ISO 8601."""
    try:
        value = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError("a time such as 2024-03-15T08:30:00+01:00") from None
    if value.tzinfo is None:
        raise ValueError("a time with its zone, such as 2024-03-15T08:30:00Z")
    if value.year not in _YEARS:
        raise ValueError(f"a year from {_YEARS.start} to {_YEARS.stop - 1}")
    return value


def day(text: str) -> date:
    """A calendar day, ISO 8601; of a time with its zone the day that is written."""
    try:
        value = date.fromisoformat(text.strip())
    except ValueError:
        value = moment(text).date()
    if value.year not in _YEARS:
        raise ValueError(f"a year from {_YEARS.start} to {_YEARS.stop - 1}")
    return value


def since(text: str) -> datetime:
    """From when something is valid: a time with its zone, or a day (from its start in UTC)."""
    try:
        return moment(f"{date.fromisoformat(text.strip()).isoformat()}T00:00:00Z")
    except ValueError:
        return moment(text)


def one_word(*choices: str) -> Reader:
    """One of the words, in any case; the value is in upper case."""

    def read(text: str) -> str:
        if (word := text.strip().upper()) not in choices:
            raise ValueError("one of: " + ", ".join(choice.lower() for choice in choices))
        return word

    return read


def badge(text: str) -> str:
    """A badge's token, as the hash that is kept of it."""
    return badge_hash(code()(text))


_VERDICTS = {
    **dict.fromkeys(("true", "yes", "y", "1", "pass", "passed", "ok"), True),
    **dict.fromkeys(("false", "no", "n", "0", "fail", "failed"), False),
}


def verdict(text: str) -> bool:
    """Passed or not."""
    if (word := text.strip().lower()) not in _VERDICTS:
        raise ValueError("true or false")
    return _VERDICTS[word]
