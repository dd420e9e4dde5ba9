"""Eight processes hammer one PostgreSQL while it is killed and restarted: nothing is lost, nothing is there twice."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.ledger.verify import verify
from db.models.ledger import entry
from tests.helpers import hammering
from tests.helpers.databases import PostgresServer, opened
from tests.helpers.plant import Plant
from tests.helpers.soak import SOAK

PROCESSES = 8
SECONDS, CRASHES = (60, 12) if SOAK else (4, 2)


@pytest.fixture
def own_server() -> Iterator[PostgresServer]:
    """A server of this test alone: the others would not like what happens to it."""
    with tempfile.TemporaryDirectory(prefix="tracepanel-crash-", ignore_cleanup_errors=True) as folder:
        server = PostgresServer(Path(folder))
        yield server
        server.stop()


def begin_together(writers: list[subprocess.Popen[bytes]]) -> None:
    """However long the last of them takes to start."""
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write(b"go\n")
        writer.stdin.flush()


def test_hammered_while_the_server_is_killed(own_server: PostgresServer) -> None:
    with own_server.database() as url, opened(url) as engines:
        plant = Plant(engines)
        for lot, quantity in (("OAK-1", "5"), ("OAK-2", "30")):  # the first is soon used up, and refused
            plant.receive("OAK-PLY-18", lot, quantity)
        plant.receive("SCREW-M4", "SCR-1", "100")
        plant.order("PO-1", quantity="100000")
        script, streams = str(Path(hammering.__file__)), [f"H{number}" for number in range(PROCESSES)]
        commands = [[sys.executable, script, url, stream, str(SECONDS)] for stream in streams]
        writers = [subprocess.Popen(one, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for one in commands]
        begin_together(writers)
        begun = time.monotonic()
        for crash in range(CRASHES):
            time.sleep(max(0.0, begun + (crash + 1) * SECONDS / (CRASHES + 1) - time.monotonic()))
            own_server.crash()
        told = [json.loads(writer.communicate(timeout=SECONDS + 60)[0]) for writer in writers]
        assert [writer.returncode for writer in writers] == [0] * PROCESSES
        # The control: the server was away while they worked, and they met each other.
        assert sum(one["again"] for one in told) >= PROCESSES
        assert min(len(one["done"]) for one in told) > 0
        assert sum(one["refused"] for one in told) > 0
        with engines.read.connect() as connection:
            for stream, one in zip(streams, told, strict=True):
                there = {
                    str(key) for key in connection.execute(select(entry.c.id).where(entry.c.stream == stream)).scalars()
                }
                assert there == set(one["done"])
            assert connection.execute(select(func.count()).select_from(entry)).scalar_one() > Decimal(100)
        assert verify(engines).faults == ()
