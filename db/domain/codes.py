"""What a scanned text is: a badge, an order, a location, a command card, a GS1 message, or a bare lot or serial code.

Badges, orders, locations and command cards carry ``~B``, ``~O``, ``~L``, ``~C``, the code, and one check character:
ISO/IEC 7064 MOD 37,36 over the ASCII letters and digits of the code in upper case; every other character is skipped.
So ``wrap(ScanKind.ORDER, "PO-7")`` is ``"~OPO-7"`` and the check character of ``PO7``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from db.domain.gs1.checks import check_digit
from db.domain.gs1.faults import Gs1Error, Gs1Fault
from db.domain.gs1.link import is_link
from db.domain.gs1.message import EAN_AIMS, GS, GS1_AIMS, Gs1, parse_gs1
from db.domain.refusals import Refusal, Refused

LONGEST_SCAN = 200
LONGEST_CODE = 80
"""Characters of a lot or serial code."""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_AIM = re.compile(r"(\][A-Za-z][0-9A-Za-z])(.*)", re.DOTALL)
_BARE_KEY = re.compile(r"(00(\d{18})|0[12](\d{14}))(.+)", re.DOTALL)
_SHOWN = 40


class ScanKind(StrEnum):
    """What a scan is. PLAIN: a lot, a serial, a box: the record is asked."""

    BADGE = "B"
    ORDER = "O"
    LOCATION = "L"
    COMMAND = "C"
    GS1 = "GS1"
    PLAIN = "PLAIN"


class Malformed(StrEnum):
    """Why a scan is no code; the fact "why" of the refusal CODE-MALFORMED."""

    EMPTY = "EMPTY"
    TOO_LONG = "TOO-LONG"
    UNPRINTABLE = "UNPRINTABLE"
    BLANKS = "BLANKS"
    PREFIX = "PREFIX"
    CHECK_CHARACTER = "CHECK-CHARACTER"
    GS1 = "GS1"


PREFIXED = frozenset({ScanKind.BADGE, ScanKind.ORDER, ScanKind.LOCATION, ScanKind.COMMAND})


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """code: without prefix, check character and AIM identifier; for GS1 the whole message. gs1: only for kind GS1."""

    kind: ScanKind
    code: str
    gs1: Gs1 | None = None


def wrap(kind: ScanKind, code: str) -> str:
    """The text for a badge, order, location or command card: prefix, code, check character.

    Raises ValueError for another kind or a code that such a card cannot carry: 1 to 80 printable ASCII characters
    with a letter or digit among them, no blank at either end.
    """
    if kind not in PREFIXED:
        raise ValueError(f"{kind.name} carries no prefix")
    if why_not_normal(code) or not code.isascii() or not _counted(code):
        raise ValueError(f"not a code for a card: {code[:_SHOWN]!r}")
    return f"~{kind.value}{code}{check_character(code)}"


def check_character(code: str) -> str:
    """ISO/IEC 7064 MOD 37,36 over the upper-cased ASCII letters and digits of `code`; nothing else is counted."""
    product = 36
    for char in _counted(code):
        total = (product + _ALPHABET.index(char)) % 36 or 36
        product = total * 2 % 37
    return _ALPHABET[(37 - product) % 36]


def read_code(text: str, aim: str | None = None) -> ScannedCode:
    """What a scanned text is. The prefix decides first, then GS1, and what is left is PLAIN.

    aim: the symbology identifier if the reader took it off; one that still leads the text is taken off here.
    Raises Refused CODE_MALFORMED with "why" (see Malformed), for GS1 also "fault" and "ai", and the text's beginning.
    """
    if len(text) > LONGEST_SCAN:
        raise _malformed(Malformed.TOO_LONG, text)
    if aim is None and (match := _AIM.fullmatch(text)):
        aim, text = match[1], match[2]
    if text.startswith("~"):
        return _prefixed(text)
    if text.startswith("]"):
        raise _malformed(Malformed.PREFIX, text)  # half an AIM identifier, or two
    if text and (aim in GS1_AIMS | EAN_AIMS or GS in text):
        return _gs1(text, aim)
    if maybe := _perhaps_gs1(text, aim):
        return maybe
    if why := why_not_normal(text, LONGEST_SCAN):
        raise _malformed(why, text)
    return ScannedCode(ScanKind.PLAIN, text)


def why_not_normal(code: str, longest: int = LONGEST_CODE) -> Malformed | None:
    """None for a code a lot or serial may have: 1 to 80 printable characters, no blank at either end.

    Printable as Unicode says it: no control, no invisible or direction-changing character, no blank but the space.
    """
    if not code:
        return Malformed.EMPTY
    if len(code) > longest:
        return Malformed.TOO_LONG
    if not code.isprintable():
        return Malformed.UNPRINTABLE
    return Malformed.BLANKS if code != code.strip() else None


def _counted(code: str) -> str:
    return "".join(char for char in code.upper() if char in _ALPHABET)


def _prefixed(text: str) -> ScannedCode:
    letter, code, check = text[1:2], text[2:-1], text[-1:]
    if letter not in {kind.value for kind in PREFIXED}:
        raise _malformed(Malformed.PREFIX, text)
    if why := why_not_normal(code):
        raise _malformed(why, text)
    if not code.isascii() or not _counted(code) or check.upper() != check_character(code):
        raise _malformed(Malformed.CHECK_CHARACTER, text)
    return ScannedCode(ScanKind(letter), code)


def _gs1(text: str, aim: str | None) -> ScannedCode:
    try:
        return ScannedCode(ScanKind.GS1, text, parse_gs1(text, aim))
    except Gs1Error as error:
        raise _no_gs1(error, text) from error


def _perhaps_gs1(text: str, aim: str | None) -> ScannedCode | None:
    """GS1 without a promise: brackets, a web address, or a scanner that sends neither AIM identifier nor separator.

    It is taken for GS1 if its form fits: a lot may well be called "(2024)-7", and a bare key alone is rather a serial.
    """
    key = _BARE_KEY.fullmatch(text)
    digits = key and (key[2] or key[3])
    bare = bool(digits) and check_digit(str(digits)[:-1]) == str(digits)[-1]
    if not (bare or is_link(text) or text.startswith("(")):
        return None
    try:
        return ScannedCode(ScanKind.GS1, text, parse_gs1(text, aim))
    except Gs1Error as error:
        if error.fault is Gs1Fault.SYNTAX or bare:
            return None
        raise _no_gs1(error, text) from error


def _no_gs1(error: Gs1Error, text: str) -> Refused:
    facts = {"why": Malformed.GS1.value, "fault": error.fault.value, "ai": error.ai, "text": text[:_SHOWN]}
    return Refused(Refusal.CODE_MALFORMED, facts)


def _malformed(why: Malformed, text: str) -> Refused:
    return Refused(Refusal.CODE_MALFORMED, {"why": why.value, "text": text[:_SHOWN], "length": len(text)})
