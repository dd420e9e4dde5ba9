"""GS1 element strings and Digital Links: one scan gives item, lot, serial and dates.

Sources: GS1 General Specifications 24 (3 and 7: application identifiers, check digits, dates; 4.14: pairs that exclude
each other), GS1 Digital Link URI syntax 1.4. The biip package knows each identifier's format; what it does not check
stands here: check digits, separators, the character set, repeats, pairs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from biip.gs1_element_strings import GS1ElementString

GS = "\x1d"
"""The separator after an element of variable length (FNC1 as scanners send it)."""

GS1_AIMS = frozenset({"]C1", "]e0", "]d2", "]Q3", "]J1"})
"""AIM identifiers that promise a GS1 element string."""

EAN_AIMS = frozenset({"]E0", "]E4"})
"""AIM identifiers of EAN-13, UPC and EAN-8: a bare GTIN."""

_EAN_DIGITS = {"]E0": (12, 13), "]E4": (8,)}  # UPC-A is 13 digits by the standard, 12 from many scanners

# Application identifier -> how many leading digits the check digit closes.
_CHECKED = {
    "00": 18, "01": 14, "02": 14, "253": 13, "255": 13, "402": 17, "8003": 14, "8006": 14, "8017": 18, "8018": 18,
    "8026": 14, **{f"41{digit}": 13 for digit in range(8)},
}  # fmt: skip

# Prefixes of identifiers that must not stand together; both directions are meant.
_EXCLUSIVE = (
    ("01", "02"), ("01", "37"), ("01", "255"), ("01", "8006"), ("02", "255"), ("02", "8026"), ("21", "235"),
    ("255", "415"), ("255", "8006"), ("255", "8020"), ("255", "8026"), ("37", "8006"), ("390", "391"), ("390", "394"),
    ("390", "8111"), ("392", "393"), ("392", "395"), ("393", "395"), ("394", "8111"), ("395", "8005"), ("420", "421"),
    ("421", "4307"), ("422", "426"), ("423", "426"), ("424", "426"), ("425", "426"), ("4330", "4331"),
    ("4332", "4333"), ("8006", "8026"), ("8017", "8018"),
)  # fmt: skip

_ONE_DECIMAL_PLACE = re.compile(r"3[1-6]\d\d|39\d\d")  # the last digit is the decimal point's place, told once

# Digital Link: the key in the path -> what may follow it there, in this order.
_LINK_KEYS = {
    "00": (), "01": ("22", "10", "21", "235"), "253": (), "255": (), "401": (), "402": (), "414": ("254", "7040"),
    "415": ("8020",), "417": ("7040",), "8003": (), "8004": ("7040",), "8006": ("22", "10", "21"), "8010": ("8011",),
    "8013": (), "8017": ("8019",), "8018": ("8019",),
}  # fmt: skip

_CHARACTERS = re.compile(r"[!\"%-?A-Z_a-z]+")  # character set 82 (General Specifications, figure 7.11-1)
_BRACKETED = re.compile(r"\((\d{2,4})\)((?:\\.|[^(\\])+)")
_LINK = re.compile(r"https?://", re.IGNORECASE)


class Gs1Fault(StrEnum):
    """Why a text is no GS1 message."""

    SYNTAX = "SYNTAX"
    CHECK_DIGIT = "CHECK-DIGIT"
    REPEATED = "REPEATED"
    PAIR = "PAIR"


class Gs1Error(ValueError):
    """Not a GS1 message: the fault, and the application identifier at fault ("" if none was found)."""

    def __init__(self, fault: Gs1Fault, ai: str = "") -> None:
        super().__init__(f"{fault} at ({ai})" if ai else str(fault))
        self.fault = fault
        self.ai = ai


@dataclass(frozen=True, slots=True)
class Gs1:
    """What a GS1 message says. elements: (identifier, value) in order.

    gtin: 14 digits, of AI 01 or, for the content of a logistic unit, 02. weight: net kilograms (310n). count: 30 or 37.
    Dates with day 00 mean the last day of the month. Two-digit years are read around the current one, as GS1 says.
    """

    elements: tuple[tuple[str, str], ...]
    gtin: str | None = None
    lot: str | None = None
    serial: str | None = None
    expiry: date | None = None
    production: date | None = None
    count: int | None = None
    weight: Decimal | None = None
    sscc: str | None = None


def parse_gs1(text: str, aim: str | None = None) -> Gs1:
    """A GS1 message: element string (separated by GS), bracketed, or Digital Link. Raises Gs1Error.

    aim: the symbology identifier, which for EAN codes says how many digits belong to the GTIN.
    """
    if aim in _EAN_DIGITS:
        return _trade_item(text, _EAN_DIGITS[aim])
    if is_link(text):
        return _message(_link_pairs(text))
    if text.startswith("("):
        return _message(_element(ai, value) for ai, value in _bracket_pairs(text))
    return _message(_elements(text.removeprefix(GS)))


def is_link(text: str) -> bool:
    """Whether it is a web address at all."""
    return _LINK.match(text) is not None


def check_digit(body: str) -> str:
    """The check digit of a GTIN, SSCC, GLN... for its digits without it (General Specifications 7.9.1)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def _trade_item(text: str, lengths: tuple[int, ...]) -> Gs1:
    if not re.fullmatch("[0-9]+", text) or len(text) not in lengths:
        raise Gs1Error(Gs1Fault.SYNTAX, "01")
    return _message([_element("01", text.zfill(14))])


def _elements(text: str) -> list[GS1ElementString]:
    from biip import ParseError
    from biip.gs1_element_strings import GS1ElementString

    found = []
    while text:
        try:
            one = GS1ElementString.extract(text)
        except (ParseError, ValueError, IndexError) as error:
            raise Gs1Error(Gs1Fault.SYNTAX) from error
        text = text[len(one) :]
        if one.ai.separator_required and text and not text.startswith(GS):
            raise Gs1Error(Gs1Fault.SYNTAX, one.ai.ai)  # longer than its field: the rest is no element of its own
        text = text.removeprefix(GS)
        found.append(one)
    return found


def _element(ai: str, value: str) -> GS1ElementString:
    from biip import ParseError
    from biip.gs1_element_strings import GS1ElementString

    try:
        one = GS1ElementString.parse(ai + value)
    except (ParseError, ValueError, IndexError) as error:
        raise Gs1Error(Gs1Fault.SYNTAX, ai) from error
    if one.ai.ai != ai or one.value != value:
        raise Gs1Error(Gs1Fault.SYNTAX, ai)
    return one


def _bracket_pairs(text: str) -> list[tuple[str, str]]:
    matches = list(_BRACKETED.finditer(text))
    if "".join(match[0] for match in matches) != text:
        raise Gs1Error(Gs1Fault.SYNTAX)
    return [(match[1], re.sub(r"\\(.)", r"\1", match[2])) for match in matches]


def _link_pairs(text: str) -> list[GS1ElementString]:
    try:
        link = urlsplit(text)
    except ValueError as error:
        raise Gs1Error(Gs1Fault.SYNTAX) from error
    from biip.gs1_application_identifiers import _GS1_APPLICATION_IDENTIFIERS as KNOWN

    if not link.netloc:
        raise Gs1Error(Gs1Fault.SYNTAX)
    query = [(ai, value) for ai, value in parse_qsl(link.query, keep_blank_values=True) if ai in KNOWN]
    return [_element(ai, value) for ai, value in [*_path_pairs(link.path), *query]]


def _path_pairs(path: str) -> list[tuple[str, str]]:
    """The key nearest to the end of the path and what qualifies it; whatever stands before is the site's own."""
    parts = path.split("/")
    for start in range(len(parts) - 2, -1, -2):
        key, *qualifiers = parts[start::2]
        if key not in _LINK_KEYS:
            continue
        allowed = iter(_LINK_KEYS[key])
        if not all(qualifier in allowed for qualifier in qualifiers):  # in their order, each once
            raise Gs1Error(Gs1Fault.SYNTAX, key)
        return list(zip([key, *qualifiers], map(unquote, parts[start + 1 :: 2]), strict=True))
    raise Gs1Error(Gs1Fault.SYNTAX)


def _message(found: Iterable[GS1ElementString]) -> Gs1:
    elements = list(found)
    if not elements:
        raise Gs1Error(Gs1Fault.SYNTAX)
    for one in elements:
        _check_element(one.ai.ai, one.value)
    _check_pairs([(one.ai.ai, one.value) for one in elements])
    return _fields(elements)


def _check_element(ai: str, value: str) -> None:
    if not _CHARACTERS.fullmatch(value):
        raise Gs1Error(Gs1Fault.SYNTAX, ai)
    if (length := _CHECKED.get(ai)) and value[length - 1] != check_digit(value[: length - 1]):
        raise Gs1Error(Gs1Fault.CHECK_DIGIT, ai)


def _check_pairs(elements: list[tuple[str, str]]) -> None:
    values: dict[str, str] = {}
    for ai, value in elements:
        if values.setdefault(ai, value) != value:
            raise Gs1Error(Gs1Fault.REPEATED, ai)
    places = [ai[:3] for ai in values if _ONE_DECIMAL_PLACE.fullmatch(ai)]
    if len(places) != len(set(places)):
        raise Gs1Error(Gs1Fault.PAIR, places[0])
    for one, other in _EXCLUSIVE:
        if any(ai.startswith(one) for ai in values) and any(ai.startswith(other) for ai in values):
            raise Gs1Error(Gs1Fault.PAIR, one)
    if "02" in values and "37" not in values:  # how many of what: neither says anything without the other
        raise Gs1Error(Gs1Fault.PAIR, "02")
    if "37" in values and not {"02", "8026"} & values.keys():
        raise Gs1Error(Gs1Fault.PAIR, "37")


def _fields(elements: list[GS1ElementString]) -> Gs1:
    by_ai = {one.ai.ai: one for one in elements}
    value = {ai: one.value for ai, one in by_ai.items()}
    count = value.get("30", value.get("37"))
    return Gs1(
        elements=tuple((one.ai.ai, one.value) for one in elements),
        gtin=value.get("01", value.get("02")),
        lot=value.get("10"),
        serial=value.get("21"),
        expiry=by_ai["17"].date if "17" in by_ai else None,
        production=by_ai["11"].date if "11" in by_ai else None,
        count=None if count is None else int(count),
        weight=next((one.decimal for ai, one in by_ai.items() if ai.startswith("310")), None),
        sscc=value.get("00"),
    )
