"""The arguments of ``report fsma``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.queries.reports.fsma import fsma_report
from db.queries.reports.fsma_roots import chosen, lots_named
from db.queries.reports.fsma_views import FsmaAsked
from db.queries.reports.recall_roots import Period
from panel.cli.report_asked import Asked, UsageError, refuse_unspeakable
from panel.cli.report_period import add_period, moment_of

if TYPE_CHECKING:
    import argparse

    from sqlalchemy import Connection

    from db.domain.report import Content


def add_fsma(parser: argparse.ArgumentParser) -> None:
    """Roots, each any number of times, and a period."""
    parser.add_argument("--lot", action="append", metavar="CODE", default=[], help="a lot or unit, both ways")
    parser.add_argument("--order", action="append", metavar="NO", default=[], help="what went in and came out")
    parser.add_argument("--product", action="append", metavar="ITEM", default=[], help="all lots and units of it")
    parser.add_argument("--item", metavar="ITEM", help="of --lot: its item, where several have the code")
    add_period(parser)


def ask_fsma(connection: Connection, asked: Asked) -> Content:
    """Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS), EmptyRootError, UsageError."""
    given, period = asked.arguments, _period(asked)
    if not (given.lot or given.order or given.product or period.start or period.end):
        raise UsageError("What is asked for? --lot, --order, --product, --from or --to")
    if given.item and not given.lot:
        raise UsageError("--item goes with --lot")
    refuse_unspeakable(*given.lot, *given.order, *given.product, given.item)
    which = chosen(connection, lots_named(connection, given.lot, given.item), given.order, given.product, period)
    lots, orders, products = ("\n".join(codes) or None for codes in (given.lot, given.order, given.product))
    return fsma_report(connection, FsmaAsked(lots, orders, products, period.start, period.end), which)


def _period(asked: Asked) -> Period:
    given = asked.arguments
    since, until = moment_of(given.since, asked.timezone), moment_of(given.until, asked.timezone)
    if since and until and since >= until:
        raise UsageError("--from must be before --to")
    return Period(since, until)
