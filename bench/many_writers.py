"""Many panels on one SQLite file: how long their operators wait, beside what the disk takes in the same seconds."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from pathlib import Path
from statistics import quantiles
from typing import Self

from bench.figures import Figure
from bench.panels import panels_at_work
from bench.plant import LEVELS, Plant
from tests.helpers.databases import migrated_file, opened

PANELS, A_SECOND, SECONDS = 32, 4.0, 12.0
P99_AIM, MAX_AIM = 100.0, 500.0
LOTS = [f"LOT-EXTRA-{number}" for number in range(8)]
BLOCK = b"\0" * 4096


class Disk:
    """Writes a block and waits for the disk, twenty times a second."""

    def __init__(self, folder: Path) -> None:
        self._path, self._over = folder / "disk", threading.Event()
        self.took: list[float] = []
        self._thread = threading.Thread(target=self._work)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _work(self) -> None:
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        while not self._over.wait(0.05):
            os.write(file, BLOCK)
            began = time.perf_counter()
            os.fdatasync(file)
            self.took.append((time.perf_counter() - began) * 1000)
        os.close(file)


def p99(samples: list[float]) -> float:
    """The value that 99 of 100 samples do not exceed."""
    return quantiles(samples, n=100)[-1]


def measure() -> list[Figure]:
    """Milliseconds are told, and never fail a run."""
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite:///{migrated_file(Path(name))}"
        with opened(url) as engines:
            plant = Plant(engines)
            for lot in LOTS:
                plant.receive(lot, LEVELS[-2])
        with panels_at_work(url, PANELS, LOTS, A_SECOND) as took, Disk(Path(name)) as disk:
            time.sleep(SECONDS)
    what = f"{PANELS} panels at {A_SECOND:g} a second"
    return [
        Figure("the same, acts a second", len(took) / SECONDS, "acts"),
        Figure(f"{what}, p99", p99(took), "ms", aim=P99_AIM),
        Figure(f"{what}, longest", max(took), "ms", aim=MAX_AIM),
        Figure("fdatasync meanwhile, p99", p99(disk.took), "ms"),
        Figure("fdatasync meanwhile, longest", max(disk.took), "ms"),
    ]
