"""``main.py roles``: make the roles of a PostgreSQL server and say what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.exc import ProgrammingError

from db.engine import DatabaseRefusedError
from db.roles import ROLES, make_roles
from panel.cli.record import DONE, SET_UP, add_record_arguments, on_record, say, write_json

if TYPE_CHECKING:
    import argparse

    from db.engine import Engines

NO_RIGHT = "42501"


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make the roles."""
    return on_record(arguments, _Making(arguments))


class _Making:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments

    def __call__(self, engines: Engines) -> int:
        if engines.dialect != "postgresql":
            raise DatabaseRefusedError("a SQLite file has no roles; who may open the file is for its folder to say")
        try:
            with engines.write.begin() as connection:
                done = make_roles(connection)
        except ProgrammingError as error:
            if getattr(error.orig, "sqlstate", None) != NO_RIGHT:
                raise
            say("Nothing was done: this needs the database's owner, with the right to make roles (CREATEROLE).")
            if self._arguments.json:
                write_json({"refused": "RIGHTS-MISSING", "done": []})
            return SET_UP
        for statement in done:
            say(statement)
        say(f"{len(done)} statements were run. Now give each panel a login of its own, for example:")
        for role in ROLES:
            say(f"  CREATE ROLE {role.removeprefix('tracepanel_')}_01 LOGIN PASSWORD '...' IN ROLE {role};")
        if self._arguments.json:
            write_json({"roles": list(ROLES), "done": list(done)})
        return DONE
