"""SQL statements per act and per trace, counted at the database driver, on SQLite and on PostgreSQL."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import event

from bench.figures import Figure
from bench.plant import INSPECTOR, ORDER, PLAN, RAW_LOT, Plant
from bench.rarer_acts import rarer_acts
from bench.store_acts import store_acts
from db.domain.commands import FinishStage, StartStage
from db.domain.quality_commands import InspectUnit, MeasuredValue
from db.queries.trace import trace
from db.queries.walk import Direction
from db.services.inspecting import inspect_unit
from db.services.staging import finish_stage, start_stage
from tests.helpers.databases import PostgresServer, migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.engine import Engines

ACT_LIMIT, ACT_AIM, TRACE_LIMIT = 12, 9, 10
MANY = 50


class Counter:
    """Counts every statement that goes to the database, BEGIN and COMMIT included."""

    def __init__(self, engines: Engines) -> None:
        self.statements: list[str] = []
        for engine in (engines.write, engines.read):
            event.listen(engine, "before_cursor_execute", self._note)
        event.listen(engines.write, "commit", self._commit)
        if engines.dialect == "postgresql":  # where the driver sends it by itself
            event.listen(engines.write, "begin", self._begin)

    def _note(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        self.statements.append(statement)

    def _begin(self, _connection: object) -> None:
        self.statements.append("BEGIN")

    def _commit(self, _connection: object) -> None:
        self.statements.append("COMMIT")

    @contextmanager
    def counting(self, found: dict[str, int], name: str) -> Iterator[None]:
        """Put the number of statements of the block under the name."""
        before = len(self.statements)
        yield
        found[name] = len(self.statements) - before


def acts(plant: Plant, counter: Counter) -> dict[str, int]:
    """Statements of each act."""
    found: dict[str, int] = {}
    made: list[str] = []
    with counter.counting(found, "receive a lot"):
        plant.receive("LOT-NEW")
    with counter.counting(found, "issue"):
        plant.issue(ORDER, "LOT-3", 1)
    stage: dict[str, Any] = {"order_no": ORDER, "stage_sequence": 10}
    with counter.counting(found, "start a stage"):
        plant.do(start_stage, StartStage, **stage)
    with counter.counting(found, "finish a stage"):
        plant.do(finish_stage, FinishStage, good=Decimal(1), **stage)
    for count in (1, 2, MANY):
        with counter.counting(found, f"complete {count}"):
            made += plant.complete(count)
    with counter.counting(found, "hold"):
        plant.hold(made.pop())
    with counter.counting(found, "inspect a unit"):
        values = (MeasuredValue(sequence=1, value="pass"),)
        plant.do(inspect_unit, InspectUnit, INSPECTOR, plan=PLAN, code=made[0], values=values)
    for count in (1, MANY):
        with counter.counting(found, f"ship {count}"):
            plant.ship([made.pop() for _ in range(count)])
    return found


def all_acts(plant: Plant, counter: Counter) -> dict[str, int]:
    """The common ones, and those that are done now and then."""
    return {**acts(plant, counter), **rarer_acts(plant, counter), **store_acts(plant, counter)}


def traces(plant: Plant, counter: Counter) -> dict[str, int]:
    """Statements of traces whose farthest lot is three and four levels away."""
    found: dict[str, int] = {}
    unit = plant.complete(1)[0]
    for start, direction, depth in (
        ("LOT-3", Direction.BACKWARD, 3),
        (unit, Direction.BACKWARD, 4),
        (RAW_LOT, Direction.FORWARD, 4),
    ):
        with counter.counting(found, f"trace {direction.value}, depth {depth}"), plant.engines.read.connect() as reader:
            reached = trace(reader, start, direction).reached
        if max(one.level for one in reached) != depth:
            raise RuntimeError(f"the trace of {start} is not {depth} deep")
    return found


def figures(url: str) -> list[Figure]:
    """The counts on one database."""
    with opened(url) as engines:
        plant = Plant(engines)
        counter = Counter(engines)
        # The first serial and the first shipment of a day open their number series; what is counted is the next one.
        plant.ship(plant.complete(1))
        traced = [  # before boxes are packed: they would lead further
            Figure(f"{name} ({engines.dialect})", number, "statements", limit=TRACE_LIMIT)
            for name, number in traces(plant, counter).items()
        ]
        counted = [
            Figure(f"{name} ({engines.dialect})", number, "statements", aim=ACT_AIM, limit=ACT_LIMIT)
            for name, number in all_acts(plant, counter).items()
        ]
        return counted + traced


def measure() -> list[Figure]:
    """The counts on both databases."""
    with tempfile.TemporaryDirectory(prefix="tracepanel-pg-", ignore_cleanup_errors=True) as folder:
        lite = figures(f"sqlite:///{migrated_file(Path(folder))}")
        server = PostgresServer(Path(folder) / "server")
        try:
            with server.database() as url:
                return lite + figures(url)
        finally:
            server.stop()
