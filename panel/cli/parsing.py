"""``main.py parse CODE|-``: what a scanned text is; with ``-`` one text per line of standard input."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

from db.domain.canonical import jsonable
from db.domain.codes import Malformed, ScanKind, ScannedCode, read_code
from db.domain.gs1.faults import Gs1Error, Gs1Fault
from db.domain.gs1.link import is_link
from db.domain.gs1.message import Gs1, parse_gs1
from db.domain.refusals import Refused
from panel.cli.record import DONE, REFUSED, add_record_arguments, say, write_json

if TYPE_CHECKING:
    import argparse

FIELDS = ("gtin", "lot", "serial", "expiry", "production", "count", "weight", "sscc")
_EMPTY_SYMBOL = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_BRACKETED = re.compile(r"\(\d+\)")

_MALFORMED = {
    Malformed.EMPTY: "there is nothing in it",
    Malformed.TOO_LONG: "it is too long for a code",
    Malformed.UNPRINTABLE: "it has characters that cannot be printed",
    Malformed.BLANKS: "it begins or ends with a blank",
    Malformed.PREFIX: "what it begins with belongs to no code",
    Malformed.CHECK_CHARACTER: "its check character is wrong",
}
_FAULTS = {
    Gs1Fault.SYNTAX: "it is not written as GS1 says",
    Gs1Fault.CHECK_DIGIT: "a check digit is wrong",
    Gs1Fault.VALUE: "a value cannot be",
    Gs1Fault.REPEATED: "a field says two things",
    Gs1Fault.PAIR: "a field is there without what belongs to it, or beside what excludes it",
    Gs1Fault.UNSUPPORTED: "it has a field that is not checked here, and so cannot be trusted",
}


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("code", metavar="CODE", help="the text, or - for standard input")
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Parse."""
    texts = _lines() if arguments.code == "-" else [arguments.code]
    answers = [parsed(text) for text in texts]
    if arguments.json:
        write_json(answers if len(answers) > 1 else answers[0])
    for answer in answers:
        _tell(answer, as_json=arguments.json)
    return REFUSED if any(answer["errors"] for answer in answers) else DONE


def parsed(text: str) -> dict[str, Any]:
    """What the text is: kind, elements, fields, and the errors: each a word and, in brackets, the field at fault."""
    none: dict[str, Any] = {"elements": {}, "fields": {}, "errors": []}
    try:
        found = read_code(text)
        if found.kind is ScanKind.PLAIN:
            _meant_as_gs1(text)
    except Refused as refused:
        return {"text": text, "kind": "unknown", **none, **_refused(text, refused)}
    except Gs1Error as error:
        return {"text": text, "kind": "gs1", **none, "errors": [_word(error.fault, error.ai)]}
    return {"text": text, "kind": found.kind.name.lower(), **none, "code": found.code, **_said(found)}


def _lines() -> list[str]:
    """Bytes that are no text stay what they are, and are refused as such."""
    text = sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
    return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")]


def _meant_as_gs1(text: str) -> None:
    """On a panel "(2024)-7" may be a lot; who asks here is told why it is no message. Raises Gs1Error."""
    if _BRACKETED.match(text) or is_link(text):
        parse_gs1(text)


def _refused(text: str, refused: Refused) -> dict[str, Any]:
    facts = dict(refused.facts)
    why = Malformed(str(facts["why"]))
    if why is Malformed.EMPTY and _EMPTY_SYMBOL.fullmatch(text):
        return {"kind": "empty"}  # a symbol with nothing in it: no code, yet nothing is wrong with it
    told = {"refused": refused.code.value, "facts": facts}
    if why is Malformed.GS1:
        return {"kind": "gs1", "errors": [_word(Gs1Fault(str(facts["fault"])), str(facts["ai"]))], **told}
    return {"errors": [why.value.lower()], **told}


def _word(fault: Gs1Fault, ai: str) -> str:
    return f"{fault.value.lower()} ({ai})" if ai else fault.value.lower()


def _said(found: ScannedCode) -> dict[str, Any]:
    if found.gs1 is None:
        return {}
    return {"elements": dict(found.gs1.elements), "fields": _fields(found.gs1)}


def _fields(message: Gs1) -> dict[str, Any]:
    values = {name: getattr(message, name) for name in FIELDS}
    return {name: jsonable(value) for name, value in values.items() if value is not None}


def _tell(answer: dict[str, Any], *, as_json: bool) -> None:
    words = {reason.value.lower(): words for table in (_MALFORMED, _FAULTS) for reason, words in table.items()}
    for error in answer["errors"]:
        word, _, field = error.partition(" ")
        what = "GS1 message" if answer["kind"] == "gs1" else "code"
        say(f"No {what}: {words[word]}{f', {field}' if field else ''}.")
    if not as_json:
        said = {"kind": answer["kind"], "code": answer.get("code"), **answer["elements"], **answer["fields"]}
        line = ", ".join(f"{name}: {value}" for name, value in said.items() if value) + "\n"
        sys.stdout.write(line.encode("utf-8", "backslashreplace").decode("utf-8"))
