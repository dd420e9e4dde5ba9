"""Backward traces and recalls of a large plant, beside hand-written SQL, on both databases.

The plant has TRACEPANEL_BENCH_UNITS finished serials (100,000). Ratios are medians of three interleaved rounds, and
every answer is compared row by row with the floor's. A second floor tells less, from tables made for it alone.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import func, make_url, select

from bench.figures import Figure, p50
from bench.floor.answers import Answer, Answers
from bench.floor.walk import Floor
from bench.large_plant import EVERYWHERE, make
from bench.plans import scans_of
from db.models.material import trackable
from db.models.production import material_issue, output
from db.queries.trace import trace
from db.queries.walk import Direction
from tests.helpers.databases import PostgresServer, migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from decimal import Decimal

    from sqlalchemy import Connection

    from db.engine import Engines
    from db.queries.trace import TracedThing

    Run = Callable[[str, Any], Iterator[tuple[Any, ...]]]

UNITS = int(os.environ.get("TRACEPANEL_BENCH_UNITS", "100000"))
ROOTS, ROUNDS = 30, 3
TRACE_LIMITS = {"sqlite": 3.0, "postgresql": 1.5}
TRACE_AIMS = {"sqlite": 1.5, "postgresql": 1.0}
RECALL_LIMIT, RECALL_AIM = 2.0, 1.3
MEMORY_LIMIT = 300.0
PLANNED_ONCE = "-c plan_cache_mode=force_generic_plan"
"""The floor would plan each statement anew otherwise, which takes it six times as long."""


def measure() -> Iterator[Figure]:
    """A plant on each database, asked by all in turns."""
    with tempfile.TemporaryDirectory(prefix="tracepanel-bench-") as folder:
        yield from _on_sqlite(Path(folder))
    with tempfile.TemporaryDirectory(prefix="tracepanel-bench-pg-", ignore_cleanup_errors=True) as folder:
        server = PostgresServer(Path(folder))
        yield from _on_postgresql(server)
        server.stop()


def _on_sqlite(folder: Path) -> Iterator[Figure]:
    path = migrated_file(folder)
    url = f"sqlite:///{path}"
    with opened(url) as engines:
        yield from _made(engines, lambda: path.stat().st_size)
        connection = sqlite3.connect(path, isolation_level=None)
        yield from _compared(engines, _plain(connection))
        connection.close()
    yield from _memory(url, "sqlite")


def _on_postgresql(server: PostgresServer) -> Iterator[Figure]:
    with server.database() as url:
        address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        with opened(url) as engines, psycopg.connect(address, autocommit=True, options=PLANNED_ONCE) as connection:

            def size() -> int:
                row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
                return int(row[0]) if row else 0

            yield from _made(engines, size)
            yield from _compared(engines, _marked(connection))
        yield from _memory(url, "postgresql")


def _plain(connection: sqlite3.Connection) -> Run:
    def run(statement: str, values: Any) -> Iterator[tuple[Any, ...]]:
        return iter(connection.execute(statement, (values,) if isinstance(values, str) else values).fetchall())

    return run


def _marked(connection: psycopg.Connection[Any]) -> Run:
    def run(statement: str, values: Any) -> Iterator[tuple[Any, ...]]:
        given = {"ids": values} if isinstance(values, str) else values or None
        cursor = connection.execute(statement.replace("?", "%s").encode(), given)
        return iter(cursor.fetchall()) if cursor.description else iter(())

    return run


def _made(engines: Engines, size: Callable[[], int]) -> Iterator[Figure]:
    began = time.perf_counter()
    make(engines, UNITS)
    yield Figure(f"{engines.dialect}: a plant of {UNITS} units", time.perf_counter() - began, "s")
    yield Figure(f"{engines.dialect}: its database", size() / 1e6, "MB")


def _compared(engines: Engines, run: Run) -> Iterator[Figure]:
    kind = engines.dialect
    answers, links = Answers(run, kind), Floor(run, kind)
    numbers = Random(7)
    roots = [f"U-{numbers.randrange(UNITS):08d}" for _ in range(ROOTS)]
    with engines.read.connect() as connection:
        lot = lot_of_ten_thousand(connection)
        scans = scans_of(connection, [(code, Direction.BACKWARD) for code in roots[:3]] + [(lot, Direction.FORWARD)])
        yield Figure(f"{kind}: large tables scanned by these", len(scans), "plans", limit=0)
    links.copy()
    with engines.read.connect() as connection:
        yield from _backward(connection, roots, answers, links)
        yield from _recall(connection, lot, answers, links)


def _backward(connection: Connection, roots: Sequence[str], answers: Answers, links: Floor) -> Iterator[Figure]:
    kind = connection.dialect.name
    for code in roots:
        told = _traced(connection, code, Direction.BACKWARD)
        _same(told, answers.backward(code), code)
        _same([row[:3] for row in told[0]], links.backward(code), code)
    ours, theirs, bare = _rounds(
        (lambda code: trace(connection, code, Direction.BACKWARD), answers.backward, links.backward), roots
    )
    limits = {"aim": TRACE_AIMS[kind], "limit": TRACE_LIMITS[kind]}
    yield Figure(f"{kind}: backward trace", ours, "ms", theirs, **limits)
    yield Figure(f"{kind}: beside links in tables of their own", ours, "ms", bare)


def _recall(connection: Connection, lot: str, answers: Answers, links: Floor) -> Iterator[Figure]:
    kind = connection.dialect.name
    _same(_traced(connection, lot, Direction.FORWARD), answers.recall(lot), lot)
    count = len(answers.recall(lot)[0])
    ours, theirs, bare = _rounds(
        (lambda code: trace(connection, code, Direction.FORWARD), answers.recall, links.recall), [lot]
    )
    yield Figure(f"{kind}: recall of {count} things", ours, "ms", theirs, aim=RECALL_AIM, limit=RECALL_LIMIT)
    yield Figure(f"{kind}: beside links in tables of their own", ours, "ms", bare)


def _memory(url: str, kind: str) -> Iterator[Figure]:
    """A recall of everything in a process of its own, as the first thing that it does."""
    command = [sys.executable, "-m", "bench.recall_memory", url, EVERYWHERE]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    yield Figure(f"{kind}: recall of {told['count']} things", told["milliseconds"], "ms")
    limit = MEMORY_LIMIT if UNITS <= 100_000 else None
    yield Figure(f"{kind}: memory that it takes", told["megabytes"], "MB", limit=limit)


def _same(ours: object, theirs: object, code: str) -> None:
    if ours != theirs:
        raise RuntimeError(f"the answers for {code} differ")


def _rounds(asks: Sequence[Callable[[str], object]], codes: Sequence[str]) -> list[float]:
    """The medians of each, in milliseconds, one after the other for each code: whoever else works slows all alike."""
    times: list[list[float]] = [[] for _ in asks]
    for _ in range(ROUNDS):
        for code in codes:
            for found, ask in zip(times, asks, strict=True):
                began = time.perf_counter()
                ask(code)
                found.append((time.perf_counter() - began) * 1000)
    return [p50(found) for found in times]


def _traced(connection: Connection, code: str, direction: Direction) -> Answer:
    """As the floor tells it."""
    found = trace(connection, code, direction)
    sent: dict[int, list[tuple[Any, ...]]] = {}
    for one in found.consignments:
        sent.setdefault(one.trackable_id, []).append((one.shipment_no, one.customer, _millionths(one.quantity)))
    rows = [(*_told(one), tuple(sorted(sent.get(one.thing.id, ())))) for one in found.reached]
    return sorted(rows), sorted(found.orders), tuple(sorted(sent.get(found.root.id, ())))


def _told(one: TracedThing) -> tuple[Any, ...]:
    thing = one.thing
    state = (thing.quality.value, thing.lifecycle.value, _millionths(thing.on_hand), thing.kind.value)
    tracking = {"RAW": "LOT", "SUB": "LOT", "SEMI": "LOT"}.get(thing.item, "SERIAL")
    short = _millionths(thing.shortfall) or None
    head = (thing.item, thing.code, one.level, one.certain, *state, thing.item_name, thing.uom, tracking)
    return (*head, thing.origin, short, thing.suppliers)


def _millionths(amount: Decimal) -> int:
    return int(amount * 1_000_000)


def lot_of_ten_thousand(connection: Connection) -> str:
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
