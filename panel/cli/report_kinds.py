"""The kinds of report: name, arguments, and the query that answers. A new kind is one entry here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.reports.gaps import gaps_report
from db.queries.reports.genealogy import genealogy_report
from db.queries.reports.quality import quality_report
from panel.cli.report_asked import Asked, refuse_unspeakable
from panel.cli.report_causes import add_compared, ask_commonality, ask_returns
from panel.cli.report_figures import add_usage, add_whole_period, ask_balance, ask_cost, ask_production, ask_usage
from panel.cli.report_fsma import add_fsma, ask_fsma
from panel.cli.report_recall import add_root, ask_recall

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sqlalchemy import Connection

    from db.domain.report import Content


@dataclass(frozen=True)
class Kind:
    """``add`` gives the parser its arguments; ``ask`` answers. It may raise Refused, UsageError, EmptyRootError."""

    name: str
    help: str
    add: Callable[[argparse.ArgumentParser], None]
    ask: Callable[[Connection, Asked], Content]


def add_code(parser: argparse.ArgumentParser) -> None:
    """CODE and --item."""
    parser.add_argument("code", metavar="CODE", help="a lot, serial or box")
    parser.add_argument("--item", metavar="ITEM", help="its item, where several have the code")


def _nothing(parser: argparse.ArgumentParser) -> None:
    _ = parser


def _gaps(connection: Connection, asked: Asked) -> Content:
    _ = asked
    return gaps_report(connection)


def _genealogy(connection: Connection, asked: Asked) -> Content:
    refuse_unspeakable(asked.arguments.code, asked.arguments.item)
    return genealogy_report(connection, asked.arguments.code, asked.arguments.item)


def _quality(connection: Connection, asked: Asked) -> Content:
    refuse_unspeakable(asked.arguments.code, asked.arguments.item)
    return quality_report(connection, asked.arguments.code, asked.arguments.item)


KINDS = (
    Kind("genealogy", "the history record of a lot or unit, as built", add_code, _genealogy),
    Kind("quality", "every inspection and hold of it and of what is in it", add_code, _quality),
    Kind(
        "recall",
        "what is concerned by bad lots, a supplier's deliveries, a machine's or a person's work",
        add_root,
        ask_recall,
    ),
    Kind("fsma", "what was received, used, made and shipped, as food auditors ask (FSMA 204)", add_fsma, ask_fsma),
    Kind("cost", "what a lot or unit truly cost, to any depth", add_code, ask_cost),
    Kind("usage", "what was issued, returned and wasted in a period, by material and lot", add_usage, ask_usage),
    Kind("balance", "the mass balance of a lot or unit: what came in, what became of it", add_code, ask_balance),
    Kind("production", "pieces, yield, stops and OEE per shift and station", add_whole_period, ask_production),
    Kind("returns", "what customers sent back, by reason, and what is behind it", add_whole_period, ask_returns),
    Kind("commonality", "what bad units share that good ones do not", add_compared, ask_commonality),
    Kind("gaps", "what the record does not know", _nothing, _gaps),
)
