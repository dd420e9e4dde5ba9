"""``main.py migrate``: bring an older record up to this program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.schema import HEAD, ensure_current, migrate, version_of
from panel.cli.record import DONE, add_record_arguments, on_record, say, write_json

if TYPE_CHECKING:
    import argparse

    from db.engine import Engines


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Migrate."""
    return on_record(arguments, _Migrating(arguments), any_version=True)


class _Migrating:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments

    def __call__(self, engines: Engines) -> int:
        with engines.read.connect() as connection:
            found = version_of(connection)
        # An empty database is made ours; one that holds other tables is refused.
        migrate(engines) if found else ensure_current(engines)
        say(f"The record is at version {HEAD}.")
        if self._arguments.json:
            write_json({"version": HEAD})
        return DONE
