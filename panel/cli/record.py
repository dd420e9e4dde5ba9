"""What the commands on the record share: its address, opening it, the sentences and exit statuses when it cannot be."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import OperationalError

from db.engine import DatabaseRefusedError, Engines, open_engines
from db.schema import ensure_current
from panel.settings import SettingsError, data_folder, load_settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

DONE, REFUSED, AWAY = 0, 1, 5


def add_record_arguments(parser: argparse.ArgumentParser) -> None:
    """--database, --settings and --json."""
    parser.add_argument("--database", metavar="URL", help="sqlite:///PATH or postgresql://...")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="default: settings.toml in the data folder")
    parser.add_argument("--json", action="store_true", help="write one JSON object to standard output")


def say(sentence: str) -> None:
    """One sentence for a person."""
    sys.stderr.write(f"{sentence}\n")


def write_json(answer: Any) -> None:
    """The object that another program reads."""
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=1) + "\n")


def database_url(arguments: argparse.Namespace) -> str:
    """--database, else $TRACEPANEL_DATABASE_URL, else the settings, else the data folder. Raises SettingsError."""
    if arguments.database:
        return str(arguments.database)
    settings = load_settings(arguments.settings)
    named = os.environ.get("TRACEPANEL_DATABASE_URL") or settings.database.url
    return named or f"sqlite:///{data_folder() / 'record.sqlite'}"


@contextmanager
def opened(url: str, *, any_version: bool = False) -> Iterator[Engines]:
    """The engines of a database, closed afterwards; an empty database is migrated, another version refused."""
    engines = open_engines(url)
    try:
        if not any_version:
            ensure_current(engines)
        yield engines
    finally:
        engines.dispose()


def on_record(arguments: argparse.Namespace, work: Callable[[Engines], int], *, any_version: bool = False) -> int:
    """Run ``work`` on the record and return its exit status; a record that cannot be used is said in one sentence."""
    try:
        with opened(database_url(arguments), any_version=any_version) as engines:
            return work(engines)
    except SettingsError as error:
        return _no(arguments, REFUSED, "SETTINGS", [f"settings: {mistake}" for mistake in error.mistakes])
    except DatabaseRefusedError as error:
        return _no(arguments, REFUSED, "DATABASE-REFUSED", [f"The record cannot be used: {error}."])
    except OperationalError as error:
        return _no(arguments, AWAY, "DATABASE-AWAY", [f"The database is away: {' '.join(str(error.orig).split())}"])


def _no(arguments: argparse.Namespace, status: int, code: str, sentences: list[str]) -> int:
    for sentence in sentences:
        say(sentence)
    if arguments.json:
        write_json({"refused": code, "detail": sentences})
    return status
