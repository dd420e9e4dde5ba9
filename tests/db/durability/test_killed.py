"""A writer killed at any moment: nothing acknowledged is lost, nothing is there twice after sending again."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.engine import Engines
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.models.ledger import entry
from db.models.material import receipt_line
from db.services.receiving import receive_lot
from tests.helpers import busy_writer
from tests.helpers.plant import Plant
from tests.helpers.soak import SOAK

ACTS = 200
KILLS = 60 if SOAK else 5
MOST_LINES = 20


def start(url: str, first: int, *options: str) -> subprocess.Popen[bytes]:
    script = Path(busy_writer.__file__)
    arguments = [sys.executable, str(script), url, "KILLED", str(first), str(ACTS), *options]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE)


def said(output: bytes) -> tuple[list[int], list[int]]:
    """The numbers of the acts that were sent, and of those that were acknowledged."""
    lines = [line.split() for line in output.decode().splitlines()]
    return [int(n) for word, n in lines if word == "sent"], [int(n) for word, n in lines if word == "done"]


def recorded(engines: Engines) -> set[str]:
    with engines.read.connect() as connection:
        return {str(key) for key in connection.execute(select(entry.c.id).where(entry.c.stream == "KILLED")).scalars()}


def check_and_send_again(plant: Plant, sent: list[int], done: list[int]) -> None:
    """Every acknowledged act is there; the one that was cut off is there once after it was sent again."""
    there = recorded(plant.engines)
    assert {str(busy_writer.entry_of(number)) for number in done} <= there
    last = sent[-1]
    answer = Ledger(plant.engines, "KILLED").write(receive_lot, busy_writer.act(last))
    assert (answer.lot, answer.on_hand) == (f"LOT-{last}", str(last + 1))
    there = recorded(plant.engines)
    assert there == {str(busy_writer.entry_of(number)) for number in range(last + 1)}
    with plant.engines.read.connect() as connection:
        assert connection.execute(select(func.count()).select_from(receipt_line)).scalar() == last + 1
    assert verify(plant.engines).faults == ()


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_around_the_commit(plant: Plant, database_url: str, when: str) -> None:
    """Before: nothing of the act is there. After: all of it is, though nobody was told."""
    process = start(database_url, 0, when, "4")
    output, _ = process.communicate(timeout=60)
    assert process.returncode == -9
    assert said(output) == ([0, 1, 2, 3], [0, 1, 2])
    there = str(busy_writer.entry_of(3)) in recorded(plant.engines)
    assert there == (when == "after")
    check_and_send_again(plant, *said(output))


def test_killed_at_any_moment(plant: Plant, database_url: str) -> None:
    moments = random.Random(2024)
    first = 0
    for _ in range(KILLS):
        process = start(database_url, first)
        assert process.stdout is not None
        # Lines and not seconds: how far it gets in a second is chance on a machine that has other work.
        began = b"".join(process.stdout.readline() for _ in range(moments.randint(1, MOST_LINES)))
        time.sleep(moments.uniform(0, 0.02))
        process.kill()
        sent, done = said(began + process.stdout.read())
        process.stdout.close()
        assert process.wait() == -9
        check_and_send_again(plant, sent, done)
        first = sent[-1] + 1
    assert first > KILLS  # more than the one act of each run that was cut off
