"""What the commands on the record share: its address, opening it, the sentences and exit statuses when it cannot be."""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError, OperationalError

from db.engine import DatabaseRefusedError, Engines, open_engines
from db.schema import ensure_current, version_of
from panel.settings import SettingsError, data_folder, load_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DONE, REFUSED, SET_UP, AWAY = 0, 1, 3, 5
PLACE_ERRORS = ("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_FULL")


def add_record_arguments(parser: argparse.ArgumentParser) -> None:
    """--database, --settings and --json."""
    parser.add_argument("--database", type=_address, metavar="URL", help="sqlite:///PATH or postgresql://...")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="default: settings.toml in the data folder")
    parser.add_argument("--json", action="store_true", help="write one JSON object to standard output")


def _address(text: str) -> str:
    """An empty address is a script's mistake: it must not mean the record in the data folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty address; use sqlite:///PATH or postgresql://...")
    return text


def say(sentence: str) -> None:
    """One sentence for a person."""
    sys.stderr.write(f"{sentence}\n")


def write_json(answer: Any) -> None:
    """The object that another program reads."""
    text = json.dumps(answer, ensure_ascii=False, indent=1) + "\n"
    # Half a character (an argument that was no UTF-8) becomes its JSON escape.
    sys.stdout.write(text.encode("utf-8", "backslashreplace").decode("utf-8"))


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
    try:
        engines = open_engines(url)
    except ValueError as error:
        raise DatabaseRefusedError(f"its address cannot be read ({error})") from error
    try:
        if not any_version:
            _make_current(engines)
        yield engines
    finally:
        engines.dispose()


def _make_current(engines: Engines) -> None:
    """A record that did not exist is made, and that is said: a mistyped address would be an empty record."""
    try:
        with engines.read.connect() as connection:
            new = version_of(connection) is None
    except TypeError as error:  # An option in the address that the driver does not know.
        raise DatabaseRefusedError(f"its address cannot be used ({error})") from error
    ensure_current(engines)
    if new:
        say(f"A new record was made at {engines.write.url.render_as_string(hide_password=True)}.")


def on_record(arguments: argparse.Namespace, work: Callable[[Engines], int], *, any_version: bool = False) -> int:
    """Run ``work`` on the record and return its exit status; a record that cannot be used is said in one sentence."""
    try:
        with opened(database_url(arguments), any_version=any_version) as engines:
            return work(engines)
    except BrokenPipeError:
        raise
    except SettingsError as error:
        return _no(arguments, REFUSED, "SETTINGS", [f"settings: {mistake}" for mistake in error.mistakes])
    except DatabaseRefusedError as error:
        return _no(arguments, REFUSED, "DATABASE-REFUSED", [f"The record cannot be used: {error}."])
    except OSError as error:
        return _no(arguments, SET_UP, "PLACE-REFUSED", [f"The place cannot be used: {error}."])
    except DBAPIError as error:
        return _no(arguments, *_told(error))


def _told(error: DBAPIError) -> tuple[int, str, list[str]]:
    detail = " ".join(str(error.orig).split())
    if getattr(error.orig, "sqlite_errorname", "").startswith(PLACE_ERRORS):
        return SET_UP, "PLACE-REFUSED", [f"The place cannot be used: {detail}"]
    if isinstance(error, OperationalError):
        return AWAY, "DATABASE-AWAY", [f"The database is away: {detail}"]
    return REFUSED, "DATABASE-REFUSED", [f"The record cannot be used: {detail}"]


def _no(arguments: argparse.Namespace, status: int, code: str, sentences: list[str]) -> int:
    for sentence in sentences:
        say(sentence)
    if arguments.json:
        write_json({"refused": code, "detail": sentences})
    return status
