"""Bytes at a pseudo-terminal to a committed row: framing, reader thread, Qt signal, write lane, ledger, SQLite."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from sqlalchemy import select

from bench.figures import Figure, p50, p95
from bench.plant import LEVELS, Plant
from db.domain.codes import read_code
from db.domain.commands import IssueMaterial
from db.models.ledger import entry
from db.services.issuing import issue_material
from devices.fakes.pty_scanner import PtyScanner
from devices.serial_scanner import SerialScanner
from panel.records import Records
from panel.scans import ScanHub
from tests.helpers.databases import migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.base import Scan, Scanner

ROUNDS, SCANS, WARM = 4, 50, 10
PAUSE_MILLISECONDS = 40
GAP = 0.01  # seconds of silence that part two shots: less than the pause
RATIO_LIMIT = 25.0
FLOOR = Path(__file__).parent / "floor" / "commit.py"


class Operator(QObject):
    """Sends a lot's code, turns the scan into an issue as the panel does, and looks for the row when it is answered."""

    def __init__(self, plant: Plant, line: PtyScanner) -> None:
        super().__init__()
        self._plant, self._line = plant, line
        self._records = Records(plant.engines, plant.ledger, self)
        self._hub = ScanHub(self)
        self._hub.scanned.connect(self.take)
        self._began = 0.0
        self._command: Any = None
        self.times: list[float] = []
        self.problem: Exception | None = None

    def start(self, reader: Scanner) -> None:
        """Listen, and send the first scan once the line is open."""
        self._hub.add(reader)
        QTimer.singleShot(200, self.send)

    def send(self) -> None:
        """One scan goes into the line."""
        self._began = time.perf_counter()
        self._line.send("LOT-3")

    def take(self, scan: Scan) -> None:
        """On the GUI thread."""
        code = read_code(scan.text, scan.aim).code
        fields: dict[str, Any] = {"order_no": f"PO-{len(LEVELS) - 1}", "code": code, "quantity": Decimal(1)}
        self._command = IssueMaterial(**self._plant.head(), **fields)
        self._records.write(issue_material, self._command, self.done, self.failed)

    def done(self, answer: object) -> None:
        """Committed: another connection must see the row."""
        _ = answer
        with self._plant.engines.read.connect() as connection:
            wanted = select(entry.c.sequence).where(entry.c.id == self._command.entry_id)
            connection.execute(wanted).one()
        self.times.append((time.perf_counter() - self._began) * 1000)
        if len(self.times) == SCANS + WARM:
            self.end()
        else:
            QTimer.singleShot(PAUSE_MILLISECONDS, self.send)

    def failed(self, problem: Exception) -> None:
        """Nothing may be refused here."""
        self.problem = problem
        self.end()

    def end(self) -> None:
        """Close everything that runs."""
        self._hub.close()
        self._records.close()
        QCoreApplication.quit()


def ours(folder: Path) -> list[float]:
    """Milliseconds of each scan. Raises what the record refused."""
    app = QCoreApplication.instance() or QCoreApplication([])
    with opened(f"sqlite:///{migrated_file(folder)}") as engines:
        line = PtyScanner()
        operator = Operator(Plant(engines), line)
        operator.start(SerialScanner(line.path, gap=GAP))
        app.exec()
        line.close()
    if operator.problem is not None:
        raise operator.problem
    return operator.times[WARM:]


def floor(folder: Path) -> list[float]:
    """Milliseconds of each scan of the floor."""
    arguments = (sys.executable, str(FLOOR), str(folder), str(SCANS + WARM))
    told = subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=120)
    times: list[float] = json.loads(told.stdout)
    return times[WARM:]


def measure() -> list[Figure]:
    """The middle and the slow end."""
    mine: list[float] = []
    bare: list[float] = []
    for _ in range(ROUNDS):  # in turns: how long a disk takes changes by the minute
        with tempfile.TemporaryDirectory() as folder:
            mine += ours(Path(folder))
            bare += floor(Path(folder))
    return [_figure("p50", p50, mine, bare, RATIO_LIMIT), _figure("p95", p95, mine, bare, None)]


def _figure(
    name: str, of: Callable[[list[float]], float], mine: list[float], bare: list[float], limit: float | None
) -> Figure:
    return Figure(f"bytes to committed row, {name} of {ROUNDS * SCANS}", of(mine), "ms", of(bare), limit=limit)
