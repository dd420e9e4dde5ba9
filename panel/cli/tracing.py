"""``main.py trace backward|forward CODE``: where everything in it came from, or where it went."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from db.domain.codes import why_not_normal
from db.domain.refusals import Refusal, Refused
from db.interchange.trace_json import refused_json, trace_json
from db.interchange.trace_text import trace_text
from db.queries.nearest import nearest_codes
from db.queries.trace import trace
from db.queries.walk import Direction
from panel.cli.record import DONE, REFUSED, add_record_arguments, on_record, say, write_json

if TYPE_CHECKING:
    import argparse

    from sqlalchemy import Connection

    from db.engine import Engines


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("direction", choices=[one.value for one in Direction])
    parser.add_argument("code", metavar="CODE", help="a lot, serial or box")
    parser.add_argument("--item", metavar="ITEM", help="its item, where several have the code")
    parser.add_argument("--grade", choices=("certain", "possible"), default="possible", help="certain: only those")
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Trace."""
    return on_record(arguments, _Tracing(arguments))


class _Tracing:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments

    def __call__(self, engines: Engines) -> int:
        with engines.read.connect() as connection:
            return self._ask(connection)

    def _ask(self, connection: Connection) -> int:
        given = self._arguments
        direction, certain = Direction(given.direction), given.grade == "certain"
        if why_not_normal(given.code) or (given.item and why_not_normal(given.item)):
            # Neither is in any record, and databases take neither NUL nor half a character.
            self._refuse(Refused(Refusal.LOT_UNKNOWN, {"code": given.code}), ())
            return REFUSED
        try:
            answer = trace(connection, given.code, direction, item=given.item, certain_only=certain)
        except Refused as refused:
            unknown = refused.code is Refusal.LOT_UNKNOWN
            self._refuse(refused, nearest_codes(connection, given.code) if unknown else ())
            return REFUSED
        if given.json:
            write_json(trace_json(answer))
        else:
            sys.stdout.write(trace_text(answer))
        return DONE

    def _refuse(self, refused: Refused, nearest: tuple[str, ...]) -> None:
        if refused.code is Refusal.LOT_AMBIGUOUS:
            choices = refused.facts["choices"]
            found = [one for one in choices if isinstance(one, dict)] if isinstance(choices, list) else []
            items = ", ".join(sorted({one["item"] for one in found}))
            say(f"{self._arguments.code} is the code of several things. Say which with --item: {items}")
        else:
            near = f" Nearest: {', '.join(nearest)}." if nearest else ""
            say(f"No lot or unit has the code {self._arguments.code}.{near}")
        if self._arguments.json:
            write_json(refused_json(refused, nearest))
