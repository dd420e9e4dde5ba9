"""The record without a window, and the windows: ``python main.py COMMAND``. Each command is a module of its own here.

A module has ``add(parser)`` for its arguments and ``run(arguments) -> int`` for its exit status.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# command: (module in this folder, one line of help)
COMMANDS = {
    "roles": ("roles", "make the roles of a PostgreSQL server, and say what was done"),
    "migrate": ("migrating", "make the record, or bring an older one up to this program"),
    "import": ("importing", "take over records from a folder of plant CSV"),
    "trace": ("tracing", "where everything in it came from, or where it went"),
    "report": ("report", "a question answered as JSON, CSV, XLSX or PDF"),
    "archive": ("archiving", "old orders into sealed files; nothing leaves the record"),
    "verify": ("verifying", "is the record what was recorded"),
    "decode": ("decoding", "read the codes in pictures"),
    "parse": ("parsing", "what a scanned text is"),
    "panel": ("panel", "open the operator's panel"),
    "supervisor": ("supervisor", "open the supervisor's trace in a window"),
    "shots": ("shots", "pictures of every screen with the demo plant"),
    "label": ("labelling", "the label of a lot, unit, carton, badge, place, job card or command"),
    "cards": ("cards", "every command card on one sheet, to be scanned instead of touching"),
    "devices": ("devices", "how each device of the settings is, and what is plugged in"),
    "demo": ("demo", "open the panel with the demo plant and its bench"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status: 0 done, 1 refused, 2 usage, 3 set-up, 4 no display, 5 database away."""
    given = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog="main.py", description="Tracepanel: production traceability")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    wanted = given[0] if given and given[0] in COMMANDS else None
    for name, (module, help_text) in COMMANDS.items():
        command = commands.add_parser(name, help=help_text)
        # Only the command that is asked for is imported: others may need libraries that take a second to load.
        if name == wanted:
            loaded = importlib.import_module(f"panel.cli.{module}")
            loaded.add(command)
            command.set_defaults(run=loaded.run)
    if given == ["help"]:
        parser.print_help()
        return 0
    arguments = parser.parse_args(given)
    return _ending_quietly(arguments)


def _ending_quietly(arguments: argparse.Namespace) -> int:
    """Run the command; a reader of the output that has gone (``| head``) is no mistake."""
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still to be written, at the latest when Python ends, must go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status
