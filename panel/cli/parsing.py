"""``main.py parse CODE|-``: what a scanned text is; with ``-`` one text per line of standard input."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from db.domain.canonical import jsonable
from db.domain.codes import ScannedCode, read_code
from db.domain.refusals import Refused
from panel.cli.record import DONE, REFUSED, add_record_arguments, write_json

if TYPE_CHECKING:
    import argparse


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("code", metavar="CODE", help="the text, or - for standard input")
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Parse."""
    many = arguments.code == "-"
    texts = [line.rstrip("\r\n") for line in sys.stdin] if many else [arguments.code]
    answers = [parsed(text) for text in texts]
    if arguments.json:
        write_json(answers if many else answers[0])
    else:
        for answer in answers:
            sys.stdout.write(", ".join(f"{name}: {value}" for name, value in answer.items() if value) + "\n")
    return REFUSED if any("refused" in answer for answer in answers) else DONE


def parsed(text: str) -> dict[str, Any]:
    """What the text is, or why it is no code."""
    try:
        return {"text": text, **_scanned(read_code(text))}
    except Refused as refused:
        return {"text": text, "refused": refused.code.value, "facts": dict(refused.facts)}


def _scanned(scan: ScannedCode) -> dict[str, Any]:
    answer: dict[str, Any] = {"kind": scan.kind.name, "code": scan.code}
    if gs1 := scan.gs1:
        told: dict[str, Any] = {
            "gtin": gs1.gtin,
            "lot": gs1.lot,
            "serial": gs1.serial,
            "expiry": gs1.expiry,
            "sscc": gs1.sscc,
        }
        told |= {"production": gs1.production, "count": gs1.count, "weight": gs1.weight}
        answer["elements"] = [{"ai": ai, "value": value} for ai, value in gs1.elements]
        answer |= {name: jsonable(value) for name, value in told.items() if value is not None}
    return answer
