"""``main.py import DIR``: take over records kept elsewhere, from a folder of plant CSV."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.domain.command import SYSTEM
from db.domain.refusals import Refused
from db.interchange.importing import RecordMovedError, import_folder
from db.schema import analyze
from panel.cli.record import DONE, REFUSED, add_record_arguments, on_record, say, write_json

if TYPE_CHECKING:
    import argparse

    from tqdm import tqdm

    from db.engine import Engines
    from db.interchange.importing import ImportReport

MANY = 10_000
"""Rows after which the planner's statistics are made anew."""
MOST_SAID = 20


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder of plant CSV files")
    parser.add_argument("--dry-run", action="store_true", help="check everything and record nothing")
    parser.add_argument("--by", default=SYSTEM, metavar="PERSONNEL_NO", help="who takes the records over")
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Import."""
    return on_record(arguments, _Import(arguments))


class _Import:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments
        self._bar: tqdm[Any] | None = None

    def __call__(self, engines: Engines) -> int:
        given = self._arguments
        try:
            report = import_folder(engines, given.folder, by=given.by, dry_run=given.dry_run, progress=self._progress)
        except (Refused, RecordMovedError) as error:
            say(f"Nothing was imported: {error}")
            if given.json:
                write_json({"refused": error.code.value if isinstance(error, Refused) else "RECORD-MOVED"})
            return REFUSED
        finally:
            if self._bar is not None:
                self._bar.close()
        if sum(report.recorded.values()) >= MANY and not given.dry_run:
            analyze(engines)
        self._tell(report)
        return REFUSED if report.errors else DONE

    def _progress(self, done: int, total: int) -> None:
        from tqdm import tqdm

        bar = self._bar or tqdm(total=total, unit="row", disable=not sys.stderr.isatty())
        bar.update(done - bar.n)
        self._bar = bar

    def _tell(self, report: ImportReport) -> None:
        for line in _sentences(report, dry_run=self._arguments.dry_run):
            say(line)
        if self._arguments.json:
            write_json(import_json(report))


def import_json(report: ImportReport) -> dict[str, object]:
    """The object that ``import --json`` writes."""
    return {
        "recorded": dict(report.recorded),
        "already": dict(report.already),
        "errors": [asdict(error) for error in report.errors],
        "warnings": [asdict(warning) for warning in report.warnings],
    }


def _sentences(report: ImportReport, *, dry_run: bool) -> list[str]:
    lines = [f"{one.file} line {one.line}: {one.kind}: {one.detail}" for one in report.warnings[:MOST_SAID]]
    if len(report.warnings) > MOST_SAID:
        counts = Counter(one.kind for one in report.warnings)
        lines.append("All warnings: " + ", ".join(f"{kind} {count}" for kind, count in counts.most_common()))
    for one in report.errors:
        place = f"{one.file} line {one.line}" if one.line else one.file
        lines.append(f"{place}: {one.column or 'file'} {one.value!r}: expected {one.expected}")
    if report.errors:
        return [*lines, f"Nothing was imported: {len(report.errors)} errors."]
    done = ", ".join(f"{count} {kind}" for kind, count in report.recorded.items())
    verb = "Would record" if dry_run else "Recorded"
    return [*lines, f"{verb} {done}." if done else "Nothing new: everything was recorded before."]
