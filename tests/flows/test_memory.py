"""Memory over many jobs: what the panel has after the first ones is what it has after thousands."""

from __future__ import annotations

import gc
import mmap
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from panel.navigator import Route
from tests.flows.bench import PanelBench
from tests.helpers.soak import SOAK
from widgets.buttons import Tile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant

JOBS = int(os.environ.get("TRACEPANEL_JOBS", "5000" if SOAK else "6"))
WARM = 200 if SOAK else 4
GROWTH_MEGABYTES = 10.0
PAGE_BYTES = 4096
FEWER = 50
"""References to None and True come and go a little; a count that falls with the jobs is a fault in a binding."""


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    """Ayşe before her panel."""
    assert plant
    made = PanelBench(qtbot, qapp, database_url, tmp_path)
    made.badge("AYSE")
    made.at(Route.HOME)
    yield made
    made.close()


def one_job(bench: PanelBench) -> None:
    """The job card, start, pause with a reason, resume, a wrong lot, home again: screens, sheets, acts, a refusal."""
    bench.order("PO-1")
    bench.at(Route.JOB)
    primary = bench.screen.action_row.primary
    bench.wait(lambda: primary.isEnabled() and primary.accessibleName() in {"Start", "Resume"})
    bench.touch(primary)
    bench.says("Scan the lot")
    bench.press("pause")
    bench.wait(lambda: bench.screen.findChild(Tile, "BREAK") is not None)
    bench.touch(bench.find(Tile, "BREAK"))
    bench.says("Paused")
    bench.scan("NO-SUCH-LOT")
    bench.wait(lambda: "NO-SUCH-LOT" in bench.title or "NO-SUCH-LOT" in bench.sentence)
    bench.screen.go_back()
    bench.at(Route.HOME)


def resident() -> float:
    """Megabytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES / 1e6


@pytest.mark.timeout(3 * 3600 if SOAK else 180)
def test_it_does_not_grow_with_the_jobs(bench: PanelBench) -> None:
    for _ in range(WARM):
        one_job(bench)
    gc.collect()
    before, nones, trues = resident(), sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(JOBS):
        one_job(bench)
    gc.collect()
    grown = resident() - before
    sys.stdout.write(f"{JOBS} jobs: {grown:.1f} MB more\n")
    assert grown < GROWTH_MEGABYTES
    assert sys.getrefcount(None) > nones - FEWER
    assert sys.getrefcount(True) > trues - FEWER


def test_what_grows_is_told(bench: PanelBench) -> None:
    gc.collect()
    before = resident()
    kept = mmap.mmap(-1, 50_000_000)  # fresh pages: what was freed before is not taken again
    kept.write(b"x" * 50_000_000)
    assert resident() - before > GROWTH_MEGABYTES
    kept.close()
    assert bench.shell.isVisible()
