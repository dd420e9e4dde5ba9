"""Start and memory: the panel on the demo plant beside a bare Qt window, in turns, on Qt's offscreen platform."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench.figures import Figure, p50
from panel.demo.plant import make_demo
from tests.helpers.databases import migrated_file, opened

ROUNDS = 5
START_AIM, START_LIMIT = 2.5, 6.0
MEMORY_LIMIT = 6.0
ROOT = Path(__file__).parents[1]
FLOOR = (str(ROOT / "bench" / "floor" / "window.py"),)


@dataclass(frozen=True)
class Run:
    """One process: seconds and processor seconds from its start to its window, resident memory at rest in MB."""

    seconds: float
    processor: float
    megabytes: float


def run(arguments: tuple[str, ...], environment: dict[str, str]) -> Run:
    """Start one process and wait for its end. Raises CalledProcessError."""
    began = time.monotonic()
    ended = subprocess.run(
        (sys.executable, *arguments), env=environment, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    told = dict(row.split() for row in ended.stdout.splitlines())
    return Run(float(told["exposed"]) - began, float(told["processor"]), int(told["rss"]) / 1024)


def runs() -> tuple[list[Run], list[Run]]:
    """The panel's and the floor's, in turns after one of each that warms the disk's cache."""
    with tempfile.TemporaryDirectory() as folder:
        record = migrated_file(Path(folder))
        with opened(f"sqlite:///{record}") as engines:
            make_demo(engines, datetime.now(UTC))
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TRACEPANEL_HOME": folder}
        # As on a panel: compiled modules are kept; the first round of each, which is thrown away, writes them.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = f"{folder}/compiled"
        panel = ("-m", "bench.panel_window", "--database", f"sqlite:///{record}")
        rounds = [(run(panel, environment), run(FLOOR, environment)) for _ in range(ROUNDS + 1)][1:]
    return [ours for ours, _ in rounds], [floor for _, floor in rounds]


def measure() -> list[Figure]:
    """All figures of the same runs."""
    ours, floor = runs()
    return [
        Figure("start to first window, p50", *_both("seconds", "s", ours, floor), START_AIM, START_LIMIT),
        Figure("start to first window, processor time, p50", *_both("processor", "s", ours, floor)),
        Figure("memory at rest (RSS), p50", *_both("megabytes", "MB", ours, floor), limit=MEMORY_LIMIT),
    ]


def _both(name: str, unit: str, ours: list[Run], floor: list[Run]) -> tuple[float, str, float]:
    return p50([getattr(one, name) for one in ours]), unit, p50([getattr(one, name) for one in floor])
