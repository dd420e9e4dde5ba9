"""``main.py archive``: old orders into sealed files; nothing leaves the record."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from uuid6 import uuid7

from db.domain.commands import ArchiveOrder
from db.domain.refusals import Refusal, Refused
from db.interchange.archiving import archive, ended_orders
from db.ledger.writer import Ledger
from panel.cli.record import DONE, REFUSED, add_record_arguments, on_record, say, write_json
from panel.refusal_words import words_of
from panel.settings import data_folder

if TYPE_CHECKING:
    import argparse

    from db.engine import Engines

STREAM = "ARCHIVE"


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("orders", nargs="*", metavar="ORDER", help="default: every closed order that is old enough")
    parser.add_argument("--by", required=True, metavar="PERSON", help="the supervisor's personnel number")
    parser.add_argument("--folder", type=Path, help="default: archive/ in the data folder")
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Archive."""
    return on_record(arguments, _Archiving(arguments))


class _Archiving:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments
        self._folder = arguments.folder or data_folder() / "archive"

    def __call__(self, engines: Engines) -> int:
        ledger, done, refused = Ledger(engines, STREAM), list[dict[str, Any]](), list[dict[str, Any]]()
        asked = self._arguments.orders
        for order_no in asked or ended_orders(engines):
            try:
                made = archive(ledger, engines, self._folder, self._command(order_no))
            except Refused as no:
                if asked or no.code is not Refusal.AR_YOUNG:
                    refused.append({"order": order_no, "refused": no.code.value})
                    words = words_of(no)
                    say(f"{words.title}. {words.sentence}")
                continue
            done.append({"order": made.order_no, "file": made.file, "sha256": made.sha256})
            say(f"{made.order_no} is in {made.file}.")
        say(f"{len(done)} orders were archived in {self._folder}.")
        if self._arguments.json:
            write_json({"archived": done, "refused": refused})
        return REFUSED if refused else DONE

    def _command(self, order_no: str) -> ArchiveOrder:
        head: dict[str, Any] = {"person": self._arguments.by, "happened_at": datetime.now(UTC)}
        return ArchiveOrder(entry_id=uuid7(), **head, order_no=order_no, file="", sha256="", rows=0)
