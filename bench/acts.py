"""Acts beside the bare driver: an issue beside its own statements, fifty units beside the same rows."""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, make_url

from bench.figures import Figure, p50, p95
from bench.floor import acts as floor
from bench.plant import ORDER, Plant
from bench.rows_of_acts import rows_of_acts
from tests.helpers.databases import PostgresServer, migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.engine import Engines

ROUNDS, WARM = 3, 10
ISSUES, LOTS_OF_UNITS, UNITS = 100, 12, 50
ISSUE_LIMIT, ISSUE_AIM, UNITS_LIMIT, UNITS_AIM = 3.0, 1.5, 3.0, 1.3
Acts = list[list[floor.Step]]


class Recorder:
    """What goes to the driver, act by act."""

    def __init__(self, engines: Engines) -> None:
        self.acts: Acts = []
        self._open: list[floor.Step] = []
        event.listen(engines.write, "before_cursor_execute", self._note)
        event.listen(engines.write, "commit", self._commit)

    def _note(
        self, _connection: object, _cursor: object, statement: str, values: Any, _context: object, many: bool
    ) -> None:
        self._open.append((statement, values, many))

    def _commit(self, _connection: object) -> None:
        self.acts.append(self._open)
        self._open = []


def issues(plant: Plant, times: list[float] | None = None) -> None:
    """One piece after the other goes into the order."""
    for _ in range(ISSUES + WARM):
        began = time.perf_counter()
        plant.issue(ORDER, "LOT-3", 1)
        if times is not None:
            times.append((time.perf_counter() - began) * 1000)


def completions(plant: Plant, times: list[float] | None = None) -> None:
    """Fifty units after the other come out of it."""
    for _ in range(LOTS_OF_UNITS + WARM):
        began = time.perf_counter()
        plant.complete(UNITS)
        if times is not None:
            times.append((time.perf_counter() - began) * 1000)


class Copies:
    """One database with a plant in it, and as many copies of it as are asked for."""

    def __init__(self, folder: Path, server: PostgresServer | None) -> None:
        self._folder, self._server = folder, server
        self._file, self._name = migrated_file(folder), server.make() if server else ""
        with opened(server.url_of(self._name) if server else f"sqlite:///{self._file}") as engines:
            self._plant = Plant(engines)
            self._plant.complete(1)

    @contextmanager
    def copy(self) -> Iterator[str]:
        """The address of a new copy, which goes afterwards."""
        if self._server:
            with self._server.database(self._name) as url:
                yield url
            return
        target = self._folder / "copy.sqlite"
        shutil.copyfile(self._file, target)
        yield f"sqlite:///{target}"
        for left in self._folder.glob("copy.sqlite*"):
            left.unlink()

    @contextmanager
    def plant(self) -> Iterator[Plant]:
        """The plant on a new copy."""
        with self.copy() as url, opened(url) as engines:
            yield self._plant.on(engines)

    def ours(self, work: Callable[[Plant, list[float]], None]) -> list[float]:
        """Milliseconds of each act."""
        times: list[float] = []
        with self.plant() as plant:
            work(plant, times)
        return times[WARM:]

    def bare(self, acts: Acts) -> list[float]:
        """Milliseconds of the same acts by the driver alone."""
        with self.copy() as url:
            connection = floor.postgresql(url) if self._server else floor.sqlite(make_url(url).database or "")
            try:
                return floor.timed(connection, acts)[WARM:]
            finally:
                connection.close()

    def statements(self) -> Acts:
        """What the issues send to the driver."""
        with self.plant() as plant:
            recorder = Recorder(plant.engines)
            issues(plant)
        return recorder.acts

    def rows(self) -> Acts:
        """The rows that the completions leave behind, as plain inserts and updates."""
        with self.plant() as plant:
            recorder = Recorder(plant.engines)
            completions(plant)
            return rows_of_acts(plant.engines, LOTS_OF_UNITS + WARM, begin=recorder.acts[0][0])


def figures(copies: Copies, dialect: str) -> list[Figure]:
    """Both ratios, each of the medians of rounds that take turns: how long a disk takes changes by the minute."""
    told, rows = copies.statements(), copies.rows()
    rounds: dict[str, list[float]] = {"issue": [], "bare issue": [], "units": [], "bare units": []}
    for _ in range(ROUNDS):
        rounds["issue"].append(p95(copies.ours(issues)))
        rounds["bare issue"].append(p95(copies.bare(told)))
        rounds["units"].append(p50(copies.ours(completions)))
        rounds["bare units"].append(p50(copies.bare(rows)))
    value = {name: median(found) for name, found in rounds.items()}
    bounds = {"aim": ISSUE_AIM, "limit": ISSUE_LIMIT}
    issue = Figure(f"an issue, p95 ({dialect})", value["issue"], "ms", value["bare issue"], **bounds)
    bounds = {"aim": UNITS_AIM, "limit": UNITS_LIMIT}
    return [issue, Figure(f"{UNITS} units completed ({dialect})", value["units"], "ms", value["bare units"], **bounds)]


def measure() -> list[Figure]:
    """On both databases."""
    with tempfile.TemporaryDirectory(prefix="tracepanel-pg-", ignore_cleanup_errors=True) as folder:
        lite = figures(Copies(Path(folder), None), "sqlite")
        server = PostgresServer(Path(folder) / "server")
        try:
            return lite + figures(Copies(Path(folder), server), "postgresql")
        finally:
            server.stop()
