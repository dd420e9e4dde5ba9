"""``main.py decode FILE...``: the codes in pictures."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from devices.decode import decode_file
from panel.cli.record import DONE, REFUSED, add_record_arguments, say, write_json

if TYPE_CHECKING:
    import argparse


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--symbologies", metavar="A,B", help="only these, as Code128,DataMatrix")
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Decode. A file that cannot be opened is said, the others go on, and the exit status is 1."""
    wanted = [name.strip() for name in arguments.symbologies.split(",")] if arguments.symbologies else None
    try:
        readings = [decode_file(path, wanted) for path in arguments.files]
    except ValueError as error:
        say(str(error))
        return REFUSED
    answers = [reading.as_json() for reading in readings]
    for answer in answers:
        if "error" in answer:
            say(f"{answer['file']}: {answer['error']}")
    if arguments.json:
        write_json(answers)
    else:
        for answer in answers:
            for code in answer["codes"]:
                sys.stdout.write(f"{answer['file']}: {code['symbology']} {code['text']}\n")
    return REFUSED if any("error" in answer for answer in answers) else DONE
