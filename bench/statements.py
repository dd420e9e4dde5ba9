"""SQL statements per act and per trace, counted at the database driver, on SQLite and on PostgreSQL."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import event

from bench.figures import Figure
from bench.plant import CUSTOMER, ORDER, RAW_LOT, Plant
from db.domain.commands import PlaceHold, Ship, ShipLine
from db.queries.trace import trace
from db.queries.walk import Direction
from db.services.holding import place_hold
from db.services.shipping import ship
from tests.helpers.databases import PostgresServer, migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.engine import Engines

# An act on one thing; those that make or move several write more rows.
ACT_LIMITS = {"issue": 12, "complete 2 units": 24, "ship 1": 16, "hold": 12}
TRACE_LIMIT = 10


class Counter:
    """Counts every statement that goes to the database, BEGIN on SQLite and locks on PostgreSQL included."""

    def __init__(self, engines: Engines) -> None:
        self.statements: list[str] = []
        for engine in (engines.write, engines.read):
            event.listen(engine, "before_cursor_execute", self._note)

    def _note(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        self.statements.append(statement)

    @contextmanager
    def counting(self, found: dict[str, int], name: str) -> Iterator[None]:
        """Put the number of statements of the block under the name."""
        before = len(self.statements)
        yield
        found[name] = len(self.statements) - before


def acts(plant: Plant, counter: Counter) -> dict[str, int]:
    """Statements of each act. Leaves two units, of which one is shipped."""
    found: dict[str, int] = {}
    with counter.counting(found, "issue"):
        plant.issue(ORDER, "LOT-3", 1)
    with counter.counting(found, "complete 2 units"):
        first, second = plant.complete(2)
    with counter.counting(found, "ship 1"):
        plant.do(ship, Ship, customer=CUSTOMER, lines=(ShipLine(code=first, quantity=Decimal(1)),))
    with counter.counting(found, "hold"):
        plant.do(place_hold, PlaceHold, code=second, reason="SCRATCH")
    return found


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
        plant.do(ship, Ship, customer=CUSTOMER, lines=(ShipLine(code=plant.complete(1)[0], quantity=Decimal(1)),))
        limits = {name: (number, ACT_LIMITS[name]) for name, number in acts(plant, counter).items()}
        limits |= {name: (number, TRACE_LIMIT) for name, number in traces(plant, counter).items()}
        return [
            Figure(f"{name} ({engines.dialect})", number, "statements", limit=limit)
            for name, (number, limit) in limits.items()
        ]


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
