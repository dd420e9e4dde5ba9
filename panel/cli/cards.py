"""``main.py cards --out FILE``: every command card on one sheet of A4."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from panel.cli.record import DONE, REFUSED, say
from panel.printing.card_sheet import command_sheet

if TYPE_CHECKING:
    import argparse


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--out", type=Path, required=True, help="a PDF file")


def run(arguments: argparse.Namespace) -> int:
    """Write the sheet."""
    try:
        arguments.out.write_bytes(command_sheet())
    except OSError as error:
        say(f"No sheet was made: {error}")
        return REFUSED
    return DONE
