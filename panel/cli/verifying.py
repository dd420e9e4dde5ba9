"""``main.py verify``: is the record what was recorded?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.ledger.verify import verify
from panel.cli.record import DONE, REFUSED, add_record_arguments, on_record, say, write_json

if TYPE_CHECKING:
    import argparse

    from db.engine import Engines


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--anchor", type=Path, metavar="FILE", help="what an earlier verify --json wrote")
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Verify."""
    return on_record(arguments, _Verifying(arguments))


class _Verifying:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments

    def __call__(self, engines: Engines) -> int:
        try:
            anchor = _anchor(self._arguments.anchor)
        except (OSError, ValueError, KeyError, TypeError) as error:
            say(f"{self._arguments.anchor} is no anchor: {error}")
            return REFUSED
        found = verify(engines, anchor)
        answer = found.as_json()
        for fault in answer["faults"]:
            say("Fault: " + ", ".join(f"{name} {value}" for name, value in fault.items() if value is not None))
        verdict = "The record is whole" if not found.faults else f"{len(found.faults)} faults"
        say(f"{verdict}: {found.entries} entries in {found.streams} streams, {found.gaps} gaps.")
        if self._arguments.json:
            write_json(answer)
        return REFUSED if found.faults else DONE


def _anchor(path: Path | None) -> dict[str, Any] | None:
    """The heads of a file that ``verify --json`` wrote; its ``heads`` alone are accepted, too."""
    if path is None:
        return None
    content = json.loads(path.read_text(encoding="utf-8"))
    heads = content.get("heads", content) if isinstance(content, dict) else None
    if not isinstance(heads, dict) or not all(map(_is_head, heads.values())):
        raise ValueError("sequence, entry_hash and result_hash of each stream are expected")
    return heads


def _is_head(head: object) -> bool:
    return isinstance(head, dict) and set(head) >= {"sequence", "entry_hash", "result_hash"}
