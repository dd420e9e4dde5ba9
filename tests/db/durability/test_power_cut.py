"""The power goes at any moment: every acknowledged act is on the disk, whole, and the record verifies.

The writes are those of a real process on a real file, recorded as the kernel got them.
"""

import random
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from db.engine import Engines
from db.ledger.verify import verify
from db.models.ledger import entry
from tests.helpers import busy_writer
from tests.helpers.databases import copied, opened
from tests.helpers.plant import Plant
from tests.helpers.power import Disk, Event, record
from tests.helpers.soak import SOAK

ACTS = 60 if SOAK else 5
# Every acknowledged act is looked for after each event; the whole record is verified after each of these, and
# whenever what is in it was not met before.
VERIFIED = 1 if SOAK else 60


@dataclass(frozen=True)
class Run:
    """A run of the writer: the file before it, and everything that reached the kernel."""

    path: Path
    before: bytes
    events: list[Event]


def run(template: Path, folder: Path, *options: str) -> Run:
    """Record a run on a fresh copy of the database."""
    url = copied(template, folder)
    path = folder / "record.sqlite"
    with opened(url) as engines:
        Plant(engines)
    before = path.read_bytes()
    script = str(Path(busy_writer.__file__))
    events = record([sys.executable, script, url, "CUT", "0", str(ACTS), *options], folder / "trace")
    own = {str(path), f"{path}-wal"}
    return Run(path, before, [event for event in events if event.kind == "said" or event.path in own])


@dataclass
class Seen:
    """What was found after the cuts."""

    cuts: int = 0
    lost: int = 0
    faults: int = 0
    verified: int = 0
    most: int = 0


def cut(recorded: Run, folder: Path, seed: int) -> Seen:
    """Cut the power at moments all over the run, and look at what is left."""
    chance, seen, disk = random.Random(seed), Seen(), Disk({str(recorded.path): recorded.before})
    met = list[set[str]]()
    with opened(f"sqlite:///{folder / recorded.path.name}") as engines:
        for number, event in enumerate(recorded.events):
            disk.take(event)
            lay_out(disk.after_a_cut(chance), folder)
            done = {str(busy_writer.entry_of(int(line.split()[1]))) for line in disk.said if line.startswith("done")}
            there = entries(engines)
            seen.lost += not done <= there
            if number % VERIFIED == 0 or there not in met:
                seen.faults += verify(engines).faults != ()
                seen.verified += 1
            met.append(there)
            seen.cuts, seen.most = seen.cuts + 1, max(seen.most, len(done))
            engines.dispose()
    return seen


def lay_out(files: dict[str, bytes], folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / Path(name).name).write_bytes(content)


def entries(engines: Engines) -> set[str]:
    """What is recorded. The first connection after a cut is the writer's: it makes the index of the log anew."""
    with engines.write.connect() as connection:
        return {str(key) for key in connection.execute(select(entry.c.id)).scalars()}


@pytest.mark.timeout(3600 if SOAK else 120)
def test_no_acknowledged_act_is_lost(sqlite_template: Path, tmp_path: Path) -> None:
    recorded = run(sqlite_template, tmp_path)
    seen = cut(recorded, tmp_path / "left", seed=1)
    assert (seen.lost, seen.faults) == (0, 0)
    assert seen.most == ACTS
    assert seen.cuts > 100
    assert seen.verified > ACTS


@pytest.mark.timeout(3600 if SOAK else 120)
def test_the_cuts_are_sharp_enough_to_show_a_commit_that_did_not_wait(sqlite_template: Path, tmp_path: Path) -> None:
    """The control: with synchronous=NORMAL the same cuts lose acknowledged acts, though nothing is torn."""
    recorded = run(sqlite_template, tmp_path, "relaxed")
    seen = cut(recorded, tmp_path / "left", seed=1)
    assert seen.lost > 0
    assert seen.faults == 0
