"""A recall holds ten thousand things in one act while a panel goes on issuing: how long both wait."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figures import Figure
from bench.panels import panels_at_work
from bench.plant import LEVELS, RAW_LOT, SUPERVISOR, Plant
from db.domain.recall_commands import HoldRecall, OpenRecall, RootAsked
from db.domain.terms import RecallKind, RecallRoot
from db.services.recalling import hold_recall, open_recall
from tests.helpers.databases import PostgresServer, migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

THINGS, AT_ONCE = 10_000, 500
HOLD_AIM, WAIT_AIM = 2000.0, 1000.0
APART, A_SECOND = "LOT-APART", 50.0
SETTLED = 0.5
"""Seconds for which the panel works alone before and after."""


def figures(url: str) -> Iterator[Figure]:
    """Milliseconds are told, and never fail a run."""
    with opened(url) as engines:
        plant = Plant(engines)
        plant.receive(APART, LEVELS[-2])
        for _ in range(THINGS // AT_ONCE):
            plant.complete(AT_ONCE)
        root = (RootAsked(kind=RecallRoot.LOT, code=RAW_LOT),)
        found = plant.do(open_recall, OpenRecall, SUPERVISOR, roots=root, why="cracks", kind=RecallKind.REAL)
        with panels_at_work(url, 1, [APART], A_SECOND) as took:
            time.sleep(SETTLED)
            began = time.perf_counter()
            held = plant.do(hold_recall, HoldRecall, SUPERVISOR, case_no=found.case_no, snapshot=found.snapshot)
            spent = (time.perf_counter() - began) * 1000
            time.sleep(SETTLED)
        yield Figure(f"hold-all of {held.held} ({engines.dialect})", spent, "ms", aim=HOLD_AIM)
        yield Figure(f"longest wait of a panel ({engines.dialect})", max(took), "ms", aim=WAIT_AIM)


def measure() -> Iterator[Figure]:
    """On both databases."""
    with tempfile.TemporaryDirectory(prefix="tracepanel-pg-", ignore_cleanup_errors=True) as folder:
        yield from figures(f"sqlite:///{migrated_file(Path(folder))}")
        server = PostgresServer(Path(folder) / "server")
        try:
            with server.database() as url:
                yield from figures(url)
        finally:
            server.stop()
