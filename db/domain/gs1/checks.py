"""What a part of a GS1 value must be like, by the names that `facts.py` uses. Each says whether the part is right.

Source: GS1 General Specifications 7 (check digits, check pairs, dates) and the fields' own sections in 3.
"""

from __future__ import annotations

import re
from calendar import monthrange
from itertools import count
from typing import TYPE_CHECKING

from db.domain.gs1.lists import COUNTRIES, COUNTRIES_BY_LETTERS, CURRENCIES, MEDIA, PACKAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SET_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
_SET_32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_PREFIX = re.compile(r"[0-9]{4}")  # the shortest company prefix
_PERCENT = re.compile(r"([^%]|%[0-9A-Fa-f]{2})*")
_PLACE = re.compile(r"([1-9][0-9]*)/([1-9][0-9]*)")
_IBAN = re.compile(r"([A-Z]{2})[0-9A-Z]{9,32}")
_PAIR, _MONTHS, _HOURS, _SIXTY = 2, 12, 24, 60
_SOUTH_TO_NORTH, _ROUND_THE_WORLD = 1_800_000_000, 3_600_000_000  # in ten millionths of a degree


def check_digit(body: str) -> str:
    """The check digit of a GTIN, SSCC, GLN... for its digits without it (General Specifications 7.9.1)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def check_pair(body: str) -> str:
    """The two check characters of a GMN or MUDI (7.9.5): values weighted by primes from the right, modulo 1021."""
    weights = _primes()
    total = sum(_SET_82.index(char) * next(weights) for char in reversed(body)) % 1021
    return _SET_32[total >> 5] + _SET_32[total & 31]


def _primes() -> Iterator[int]:
    return (number for number in count(2) if all(number % divisor for divisor in range(2, number)))


def _pair(part: str) -> bool:
    body, pair = part[:-2], part[-2:]
    return len(pair) == _PAIR and all(char in _SET_82 for char in body) and check_pair(body) == pair


def _date(part: str, *, without_day: bool = False) -> bool:
    year, month, day = int(part[:-4]), int(part[-4:-2]), int(part[-2:])
    if len(part) == len("YYMMDD"):
        year += 2000  # of a century only the 29th of February of 00 tells; it was one in 2000
    if not 1 <= month <= _MONTHS or year == 0:
        return False
    return (without_day and day == 0) or 1 <= day <= monthrange(year, month)[1]


def _time(part: str) -> bool:
    return int(part[:2]) < _HOURS and int(part[2:]) < _SIXTY


def _piece(part: str) -> bool:
    return 0 < int(part[:2]) <= int(part[2:])


def _place(part: str) -> bool:
    found = _PLACE.fullmatch(part)
    return found is not None and int(found[1]) <= int(found[2])


def _iban(part: str) -> bool:
    found = _IBAN.fullmatch(part)
    if found is None or found[1] not in COUNTRIES_BY_LETTERS:
        return False
    return int("".join(str(int(char, 36)) for char in part[4:] + part[:4])) % 97 == 1


CHECKS: dict[str, Callable[[str], bool]] = {
    "some": bool,
    "digit": lambda part: part[-1] == check_digit(part[:-1]),
    "prefix": lambda part: _PREFIX.match(part) is not None,
    "prefix1": lambda part: _PREFIX.match(part, 1) is not None,
    "pair": _pair,
    "nondigit": lambda part: not part.isdigit(),
    "date": _date,
    "date0": lambda part: _date(part, without_day=True),
    "time": _time,
    "anytime": lambda part: part == "9999" or _time(part),
    "hour": lambda part: int(part) < _HOURS,
    "sixtieth": lambda part: int(part) < _SIXTY,
    "country": COUNTRIES.__contains__,
    "country999": lambda part: part == "999" or part in COUNTRIES,
    "country2": COUNTRIES_BY_LETTERS.__contains__,
    "currency": CURRENCIES.__contains__,
    "package": PACKAGES.__contains__,
    "medium": MEDIA.__contains__,
    "sex": "0129".__contains__,  # ISO 5218
    "winding": "019".__contains__,
    "yesno": "01".__contains__,
    "minus": "-".__contains__,
    "zero": "0".__contains__,
    "nonzero": lambda part: int(part) > 0,
    "counting": lambda part: not part.startswith("0"),
    "latitude": lambda part: int(part) <= _SOUTH_TO_NORTH,
    "longitude": lambda part: int(part) <= _ROUND_THE_WORLD,
    "percent": lambda part: _PERCENT.fullmatch(part) is not None,
    "piece": _piece,
    "place": _place,
    "importer": lambda part: re.fullmatch("[-0-9A-Z_a-z]", part) is not None,
    "iban": _iban,
}
