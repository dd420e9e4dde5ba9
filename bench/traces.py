"""Backward traces and a recall of a large plant, beside hand-written SQL on tables of its own, on both databases.

The plant has TRACEPANEL_BENCH_UNITS finished serials (100,000). Ratios are medians of three interleaved rounds, and
every answer is compared row by row with the floor's.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import func, make_url, select

from bench.figures import Figure, p50
from bench.floor.walk import Floor
from bench.large_plant import EVERYWHERE, make
from db.models.material import trackable
from db.models.production import material_issue, output
from db.queries.trace import trace
from db.queries.walk import Direction
from tests.helpers.databases import PostgresServer, migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection

    from db.engine import Engines

UNITS = int(os.environ.get("TRACEPANEL_BENCH_UNITS", "100000"))
ROOTS, ROUNDS = 30, 3
# The aims are what the product must reach; the limits are what it keeps today, so that nothing gets worse unseen.
TRACE_LIMITS, TRACE_AIMS = {"sqlite": 14.0, "postgresql": 5.0}, {"sqlite": 3.0, "postgresql": 1.5}
RECALL_LIMIT, RECALL_AIM = 12.0, 2.0


def measure() -> Iterator[Figure]:
    """A plant on each database, asked by both in turns."""
    with tempfile.TemporaryDirectory(prefix="tracepanel-bench-") as folder:
        yield from _on_sqlite(Path(folder))
    with tempfile.TemporaryDirectory(prefix="tracepanel-bench-pg-", ignore_cleanup_errors=True) as folder:
        server = PostgresServer(Path(folder))
        yield from _on_postgresql(server)
        server.stop()


def _on_sqlite(folder: Path) -> Iterator[Figure]:
    path = migrated_file(folder)
    with opened(f"sqlite:///{path}") as engines:
        yield from _made(engines, lambda: path.stat().st_size)
        connection = sqlite3.connect(path, isolation_level=None)
        yield from _compared(engines, Floor(_plain(connection), "sqlite"))
        connection.close()


def _on_postgresql(server: PostgresServer) -> Iterator[Figure]:
    with server.database() as url, opened(url) as engines:
        address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as connection:

            def size() -> int:
                row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
                return int(row[0]) if row else 0

            yield from _made(engines, size)
            yield from _compared(engines, Floor(_marked(connection), "postgresql"))


def _plain(connection: sqlite3.Connection) -> Callable[[str, Sequence[Any]], Iterator[tuple[Any, ...]]]:
    def run(statement: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        return iter(connection.execute(statement, values).fetchall())

    return run


def _marked(connection: psycopg.Connection[Any]) -> Callable[[str, Sequence[Any]], Iterator[tuple[Any, ...]]]:
    def run(statement: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        cursor = connection.execute(statement.replace("?", "%s").encode(), values or None)
        return iter(cursor.fetchall()) if cursor.description else iter(())

    return run


def _made(engines: Engines, size: Callable[[], int]) -> Iterator[Figure]:
    began = time.perf_counter()
    make(engines, UNITS)
    yield Figure(f"{engines.dialect}: a plant of {UNITS} units", time.perf_counter() - began, "s")
    yield Figure(f"{engines.dialect}: its database", size() / 1e6, "MB")


def _compared(engines: Engines, floor: Floor) -> Iterator[Figure]:
    floor.copy()
    numbers = Random(7)
    roots = [f"U-{numbers.randrange(UNITS):08d}" for _ in range(ROOTS)]
    kind = engines.dialect
    with engines.read.connect() as connection:
        for code in roots:
            if _traced(connection, code) != floor.backward(code):
                raise RuntimeError(f"the answers for {code} differ")
        ours, theirs = _rounds(lambda code: _traced(connection, code), floor.backward, roots)
        limits = {"aim": TRACE_AIMS[kind], "limit": TRACE_LIMITS[kind]}
        yield Figure(f"{kind}: backward trace", ours, "ms", theirs, **limits)
        lot = _lot_of_ten_thousand(connection)
        if _recalled(connection, lot) != floor.recall(lot):
            raise RuntimeError(f"the recalls of {lot} differ")
        count = len(floor.recall(lot))
        ours, theirs = _rounds(lambda code: _recalled(connection, code), floor.recall, [lot])
        yield Figure(f"{kind}: recall of {count} things", ours, "ms", theirs, aim=RECALL_AIM, limit=RECALL_LIMIT)
        began = time.perf_counter()
        count = len(_recalled(connection, EVERYWHERE))
        yield Figure(f"{kind}: recall of {count} things", (time.perf_counter() - began) * 1000, "ms")


def _rounds(
    ours: Callable[[str], object], theirs: Callable[[str], object], codes: Sequence[str]
) -> tuple[float, float]:
    """The medians of each, in milliseconds, taken in turns."""
    times: dict[str, list[float]] = {"ours": [], "theirs": []}
    for _ in range(ROUNDS):
        for name, ask in (("theirs", theirs), ("ours", ours)):
            for code in codes:
                began = time.perf_counter()
                ask(code)
                times[name].append((time.perf_counter() - began) * 1000)
    return p50(times["ours"]), p50(times["theirs"])


def _traced(connection: Connection, code: str) -> list[tuple[str, str, int]]:
    found = trace(connection, code, Direction.BACKWARD)
    return sorted((one.thing.item, one.thing.code, one.level) for one in found.reached)


def _recalled(connection: Connection, code: str) -> list[tuple[str, str, str, str, str | None]]:
    """As the floor tells it: each thing with the customers it went to."""
    found = trace(connection, code, Direction.FORWARD)
    sent: dict[int, list[str | None]] = {}
    for one in found.consignments:
        sent.setdefault(one.trackable_id, []).append(one.customer)
    rows = (
        (one.item, one.code, one.quality.value, one.lifecycle.value, buyer)
        for one in (reached.thing for reached in found.reached)
        for buyer in sent.get(one.id, [None])
    )
    return sorted(rows, key=str)


def _lot_of_ten_thousand(connection: Connection) -> str:
    """The raw lot whose number of outputs is nearest to ten thousand."""
    outputs = select(output.c.order_id, func.count().label("made")).group_by(output.c.order_id).subquery()
    made = func.sum(outputs.c.made)
    rows = connection.execute(
        select(trackable.c.code, made)
        .join(material_issue, material_issue.c.trackable_id == trackable.c.id)
        .join(outputs, outputs.c.order_id == material_issue.c.order_id)
        .where(trackable.c.code.startswith("RAW-"), trackable.c.code != EVERYWHERE)
        .group_by(trackable.c.code)
    ).all()
    return str(min(rows, key=lambda row: (abs(row[1] - 4000), row[0]))[0])
