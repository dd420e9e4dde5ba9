"""``main.py report KIND``: a question answered as text, JSON, CSV, XLSX or PDF. The kinds are in report_kinds.py."""

from __future__ import annotations

import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.refusals import Refused
from db.domain.report import Content, Report
from db.engine import of_one_moment
from db.interchange.report_json import write_report_json
from db.interchange.report_text import report_text
from db.queries.reports.head import plant_head
from db.queries.reports.recall_roots import EmptyRootError
from panel.cli.record import DONE, REFUSED, add_record_arguments, on_record, say, write_json
from panel.cli.refused import tell_empty, tell_refused
from panel.cli.report_asked import Asked, UsageError
from panel.cli.report_files import add_file_arguments, write_files
from panel.cli.report_kinds import KINDS
from panel.cli.report_words import words

if TYPE_CHECKING:
    import argparse

    from sqlalchemy import Connection

    from db.engine import Engines

USAGE = 2
PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def add(parser: argparse.ArgumentParser) -> None:
    """The kinds, each with its own arguments."""
    kinds = parser.add_subparsers(dest="kind", metavar="KIND", required=True)
    for kind in KINDS:
        one = kinds.add_parser(kind.name, help=kind.help)
        kind.add(one)
        one.set_defaults(of_kind=kind)
        add_file_arguments(one)
        add_record_arguments(one)


def run(arguments: argparse.Namespace) -> int:
    """Report."""
    return on_record(arguments, _Reporting(arguments))


class _Reporting:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments

    def __call__(self, engines: Engines) -> int:
        given = self._arguments
        with engines.read.connect() as connection:
            of_one_moment(connection)
            try:
                report = self._ask(connection)
            except UsageError as error:
                return self._usage(str(error))
            except EmptyRootError as empty:
                tell_empty(empty, as_json=given.json)
                return REFUSED
            except Refused as refused:
                tell_refused(connection, refused, as_json=given.json)
                return REFUSED
        return self._deliver(report)

    def _ask(self, connection: Connection) -> Report:
        head = plant_head(connection)
        kind = self._arguments.of_kind
        content: Content = kind.ask(connection, Asked(self._arguments, head.timezone))
        return Report(kind.name, datetime.now(UTC), head.name, head.timezone, program(), content)

    def _deliver(self, report: Report) -> int:
        given = self._arguments
        try:
            files = write_files(report, given)
        except KeyError as error:
            return self._usage(f"There is no section {error}; there are: {', '.join(s.name for s in report.sections)}")
        for path in files:
            say(f"Written: {path}")
        if given.json:
            write_report_json(report, sys.stdout)
        elif not files:
            sys.stdout.writelines(report_text(report, words))
        return DONE

    def _usage(self, sentence: str) -> int:
        say(sentence)
        if self._arguments.json:
            write_json({"refused": "USAGE", "detail": [sentence]})
        return USAGE


def program() -> str:
    """The program and its version, as it stands on every report."""
    with PROJECT.open("rb") as file:
        return f"Tracepanel {tomllib.load(file)['project']['version']}"
