"""The arguments of the reports that reckon: usage, mass balance."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.queries.reports.balance import balance_report
from db.queries.reports.cost import cost_report
from db.queries.reports.production import ProductionAsked, production_report
from db.queries.reports.usage import UsageAsked, usage_report
from panel.cli.report_asked import Asked, UsageError, refuse_unspeakable
from panel.cli.report_period import add_period, moment_of

if TYPE_CHECKING:
    import argparse

    from sqlalchemy import Connection

    from db.domain.report import Content


def add_whole_period(parser: argparse.ArgumentParser) -> None:
    """--from and --to, both needed."""
    add_period(parser, required=True)


def add_usage(parser: argparse.ArgumentParser) -> None:
    """The period, and --item."""
    add_whole_period(parser)
    parser.add_argument("--item", metavar="ITEM", help="of this material alone")


def ask_usage(connection: Connection, asked: Asked) -> Content:
    """Raises Refused (LOT-UNKNOWN), UsageError."""
    since, until = period_of(asked)
    refuse_unspeakable(asked.arguments.item)
    return usage_report(connection, UsageAsked(since, until, asked.arguments.item))


def ask_balance(connection: Connection, asked: Asked) -> Content:
    """Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    refuse_unspeakable(asked.arguments.code, asked.arguments.item)
    return balance_report(connection, asked.arguments.code, asked.arguments.item)


def ask_cost(connection: Connection, asked: Asked) -> Content:
    """Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    refuse_unspeakable(asked.arguments.code, asked.arguments.item)
    return cost_report(connection, asked.arguments.code, asked.arguments.item)


def ask_production(connection: Connection, asked: Asked) -> Content:
    """Raises UsageError."""
    return production_report(connection, ProductionAsked(*period_of(asked)), datetime.now(UTC))


def period_of(asked: Asked) -> tuple[datetime, datetime]:
    """From and to, as moments. Raises UsageError where the one is not before the other."""
    since, until = moment_of(asked.arguments.since, asked.timezone), moment_of(asked.arguments.until, asked.timezone)
    if since is None or until is None or since >= until:
        raise UsageError("--from must be before --to")
    return since, until
