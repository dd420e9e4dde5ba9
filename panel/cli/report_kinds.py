"""The kinds of report: name, arguments, and the query that answers. A new kind is one entry here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.reports.gaps import gaps_report

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sqlalchemy import Connection

    from db.domain.report import Content


class UsageError(Exception):
    """The arguments contradict each other; the text says how."""


@dataclass(frozen=True)
class Asked:
    """What a kind is given beside the connection: its arguments, and the plant's time zone (IANA)."""

    arguments: argparse.Namespace
    timezone: str


@dataclass(frozen=True)
class Kind:
    """``add`` gives the parser its arguments; ``ask`` answers. It may raise Refused, UsageError, EmptyRootError."""

    name: str
    help: str
    add: Callable[[argparse.ArgumentParser], None]
    ask: Callable[[Connection, Asked], Content]


def _nothing(parser: argparse.ArgumentParser) -> None:
    _ = parser


def _gaps(connection: Connection, asked: Asked) -> Content:
    _ = asked
    return gaps_report(connection)


KINDS = (Kind("gaps", "what the record does not know", _nothing, _gaps),)
