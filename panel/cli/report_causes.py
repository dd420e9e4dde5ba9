"""The arguments of the reports that look for causes: returns, commonality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.queries.reports.commonality import commonality_report
from db.queries.reports.returns import ReturnsAsked, returns_report
from panel.cli.report_asked import Asked, UsageError, refuse_unspeakable
from panel.cli.report_figures import period_of

if TYPE_CHECKING:
    import argparse

    from sqlalchemy import Connection

    from db.domain.report import Content


def ask_returns(connection: Connection, asked: Asked) -> Content:
    """Raises UsageError."""
    return returns_report(connection, ReturnsAsked(*period_of(asked)))


def add_compared(parser: argparse.ArgumentParser) -> None:
    """--bad and --good, several codes each."""
    bad, good = "lots or units with the fault", "those without it; else others of the same orders and items"
    parser.add_argument("--bad", nargs="+", action="extend", metavar="CODE", required=True, help=bad)
    parser.add_argument("--good", nargs="+", action="extend", metavar="CODE", default=[], help=good)


def ask_commonality(connection: Connection, asked: Asked) -> Content:
    """Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS), UsageError."""
    given = asked.arguments
    refuse_unspeakable(*given.bad, *given.good)
    if both := sorted({*given.bad} & {*given.good}):
        raise UsageError(f"--bad and --good both name {', '.join(both)}")
    return commonality_report(connection, given.bad, given.good)
