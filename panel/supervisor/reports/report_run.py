"""A report asked beside everything else: on a lane of its own, with its seconds counted, and given up at a touch."""

from __future__ import annotations

import argparse
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.domain.report import Report
from db.engine import of_one_moment
from db.queries.reports.head import plant_head
from panel.cli.report import program
from panel.cli.report_asked import Asked
from panel.cli.report_files import write_files
from panel.cli.report_kinds import KINDS
from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from db.engine import Engines

TICK_MILLISECONDS = 500


class ReportRun(QObject):
    """Signals: done(Report), failed(Exception), given_up(), seconds(int) while it runs, written(Path)."""

    done = Signal(object)
    failed = Signal(object)
    given_up = Signal()
    seconds = Signal(int)
    written = Signal(object)

    def __init__(self, engines: Engines, parent: QObject) -> None:
        super().__init__(parent)
        self._engines = engines
        self._kept: Lane | None = None
        self._job: _Job | None = None
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)

    @property
    def runs(self) -> bool:
        """Whether one is being made."""
        return self._job is not None

    @property
    def _lane(self) -> Lane:
        if self._kept is None:
            self._kept = Lane("report lane", self)
        return self._kept

    def start(self, kind: str, given: Sequence[str]) -> None:
        """Make a report; one that runs is given up for it. ``given``: as after ``main.py report KIND``."""
        self.give_up(quiet=True)
        self._job = job = _Job(self._engines, kind, tuple(given))
        self._began = time.monotonic()
        self._timer.start()
        self._lane.run(job, _Answer(self, job, self._made), _Answer(self, job, self._lost))

    def give_up(self, *, quiet: bool = False) -> None:
        """Stop it in the database itself."""
        job, self._job = self._job, None
        self._timer.stop()
        if job is not None:
            job.stop()
            if not quiet:
                self.given_up.emit()

    def write(self, report: Report, kind: str, path: Path) -> None:
        """Write it to a file; ``kind``: csv, xlsx, pdf."""
        self._lane.run(_File(report, kind, path), self.written.emit, self.failed.emit)

    def order(
        self, rows: Sequence[tuple[Any, ...]], column: int, *, descending: bool, done: Callable[[Any], None]
    ) -> None:
        """The same rows by one column; what is missing comes last."""
        self._lane.run(_Sorted(rows, column, descending), done, self.failed.emit)

    def close(self) -> None:
        """End its lane; it has another when it is wanted again."""
        self.give_up(quiet=True)
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def _tick(self) -> None:
        self.seconds.emit(int(time.monotonic() - self._began))

    def _settled(self) -> None:
        self._job = None
        self._timer.stop()

    def _made(self, report: Report) -> None:
        self._settled()
        self.done.emit(report)

    def _lost(self, error: Exception) -> None:
        self._settled()
        self.failed.emit(error)

    def concerns(self, job: _Job) -> bool:
        """Whether an answer is still waited for."""
        return job is self._job


class _Answer:
    """An answer of one job; of one that was given up it is nobody's."""

    def __init__(self, run: ReportRun, job: _Job, tell: Callable[[Any], None]) -> None:
        self._run, self._job, self._tell = run, job, tell

    def __call__(self, answer: Any) -> None:
        if self._run.concerns(self._job):
            self._tell(answer)


class _Job:
    """One report, to be made on the lane. ``stop`` may be called from another thread."""

    def __init__(self, engines: Engines, kind: str, given: tuple[str, ...]) -> None:
        self._engines, self._kind, self._given = engines, next(one for one in KINDS if one.name == kind), given
        self._raw: Any = None

    def __call__(self) -> Report:
        parser = argparse.ArgumentParser(exit_on_error=False)
        self._kind.add(parser)
        arguments = parser.parse_args(self._given)
        with self._engines.read.connect() as connection:
            self._raw = connection.connection.driver_connection
            try:
                return self._made(connection, arguments)
            finally:
                self._raw = None

    def _made(self, connection: Connection, arguments: argparse.Namespace) -> Report:
        of_one_moment(connection)
        head = plant_head(connection)
        content = self._kind.ask(connection, Asked(arguments, head.timezone))
        return Report(self._kind.name, datetime.now(UTC), head.name, head.timezone, program(), content)

    def stop(self) -> None:
        """Interrupt what the database is doing for it; its answer is nobody's by now."""
        raw = self._raw
        if raw is not None:
            (raw.interrupt if hasattr(raw, "interrupt") else raw.cancel)()


class _File:
    def __init__(self, report: Report, kind: str, path: Path) -> None:
        self._report, self._kind, self._path = report, kind, path

    def __call__(self) -> Path:
        given = argparse.Namespace(csv=None, xlsx=None, pdf=None, section=None)
        setattr(given, self._kind, self._path)
        return write_files(self._report, given)[0]


class _Sorted:
    def __init__(self, rows: Sequence[tuple[Any, ...]], column: int, descending: bool) -> None:
        self._rows, self._column, self._descending = rows, column, descending

    def __call__(self) -> list[tuple[Any, ...]]:
        known = [row for row in self._rows if row[self._column] is not None]
        known.sort(key=self._value, reverse=self._descending)
        return [*known, *(row for row in self._rows if row[self._column] is None)]

    def _value(self, row: tuple[Any, ...]) -> Any:
        return row[self._column]
