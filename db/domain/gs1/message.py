"""One scan gives item, lot, serial and dates.

The biip package knows the form of each identifier's value; what it does not check stands in `facts.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.gs1.faults import Gs1Error, Gs1Fault
from db.domain.gs1.link import is_link, link_pairs
from db.domain.gs1.rules import check_element, check_together

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

_BRACKETED = re.compile(r"\((\d{2,4})\)((?:\\.|[^(\\])+)")


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
        return _message(_element(ai, value) for ai, value in link_pairs(text))
    if text.startswith("("):
        return _message(_element(ai, value) for ai, value in _bracket_pairs(text))
    return _message(_elements(text.removeprefix(GS)))


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


def _message(found: Iterable[GS1ElementString]) -> Gs1:
    elements = list(found)
    if not elements:
        raise Gs1Error(Gs1Fault.SYNTAX)
    for one in elements:
        check_element(one.ai.ai, one.value)
    check_together([(one.ai.ai, one.value) for one in elements])
    return _fields(elements)


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
