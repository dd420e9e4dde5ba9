"""``main.py trace backward|forward CODE``: where everything in it came from, or where it went."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from db.domain.codes import why_not_normal
from db.domain.refusals import Refusal, Refused
from db.engine import of_one_moment
from db.interchange.trace_json import trace_json
from db.interchange.trace_text import trace_text
from db.queries.trace import trace
from db.queries.walk import Direction
from panel.cli.record import DONE, REFUSED, add_record_arguments, on_record, write_json
from panel.cli.refused import tell_refused

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
            of_one_moment(connection)
            return self._ask(connection)

    def _ask(self, connection: Connection) -> int:
        given = self._arguments
        direction, certain = Direction(given.direction), given.grade == "certain"
        if why_not_normal(given.code) or (given.item and why_not_normal(given.item)):
            # Neither is in any record, and databases take neither NUL nor half a character.
            tell_refused(connection, Refused(Refusal.LOT_UNKNOWN, {"code": given.code}), as_json=given.json)
            return REFUSED
        try:
            answer = trace(connection, given.code, direction, item=given.item, certain_only=certain)
        except Refused as refused:
            tell_refused(connection, refused, as_json=given.json)
            return REFUSED
        if given.json:
            write_json(trace_json(answer))
        else:
            sys.stdout.write(trace_text(answer))
        return DONE
