"""The arguments of ``report recall`` and the root they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.queries.recall_shift import roots_of_shift
from db.queries.reports.recall import recall_report
from db.queries.reports.recall_case import case_report
from db.queries.reports.recall_roots import (
    Period,
    Roots,
    roots_of_lots,
    roots_of_machine,
    roots_of_person,
    roots_of_supplier,
)
from db.queries.reports.recall_views import RecallAsked
from panel.cli.report_asked import Asked, UsageError, refuse_unspeakable
from panel.cli.report_period import add_period, moment_of

if TYPE_CHECKING:
    import argparse

    from sqlalchemy import Connection

    from db.domain.report import Content

WORKED = {"machine": roots_of_machine, "person": roots_of_person, "shift": roots_of_shift}
ROOTS = ("lot", "supplier", *WORKED)


def add_root(parser: argparse.ArgumentParser) -> None:
    """One kind of root, and what narrows it."""
    root = parser.add_mutually_exclusive_group(required=True)
    root.add_argument("--lot", action="append", metavar="CODE", help="a lot or serial; may be given several times")
    root.add_argument("--supplier", metavar="S", help="what this supplier sent, with --from and --to: in that period")
    root.add_argument("--machine", metavar="M", help="what was worked on at this machine")
    root.add_argument("--person", metavar="P", help="what the person with this personnel number worked on")
    root.add_argument("--shift", metavar="NAME", help="what was worked on in this shift, on the days --from to --to")
    root.add_argument("--case", metavar="RC", help="a recall that was opened: calls, decisions, recovery")
    parser.add_argument("--item", metavar="ITEM", help="of --lot and --supplier: the item of the lots")
    add_period(parser)


def ask_recall(connection: Connection, asked: Asked) -> Content:
    """What is concerned. Raises Refused, UsageError, EmptyRootError."""
    given = asked.arguments
    if given.case:
        return _of_case(connection, given)
    since, until = moment_of(given.since, asked.timezone), moment_of(given.until, asked.timezone)
    if given.lot and (since or until):
        raise UsageError("--from and --to go with --supplier, --machine, --person or --shift")
    if given.shift and not (since and until):
        raise UsageError("--shift needs --from and --to")
    if given.item and given.lot is None and given.supplier is None:
        raise UsageError("--item goes with --lot or --supplier")
    if since and until and since >= until:
        raise UsageError("--from must be before --to")
    name = next(one for one in ROOTS if getattr(given, one) is not None)
    codes = given.lot or [getattr(given, name)]
    refuse_unspeakable(*codes, given.item)
    roots = _roots(connection, name, codes, given.item, Period(since, until))
    return recall_report(connection, RecallAsked(name, "\n".join(codes), given.item, since, until), roots)


def _of_case(connection: Connection, given: argparse.Namespace) -> Content:
    if given.item or given.since or given.until:
        raise UsageError("--case knows its item and its period")
    refuse_unspeakable(given.case)
    return case_report(connection, given.case)


def _roots(connection: Connection, name: str, codes: list[str], item: str | None, period: Period) -> Roots:
    if name == "lot":
        return roots_of_lots(connection, codes, item)
    if name == "supplier":
        return roots_of_supplier(connection, codes[0], period, item)
    return WORKED[name](connection, codes[0], period)
