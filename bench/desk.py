"""The supervisor's view on a large plant: the graph laid out, painted and pushed about, a recall of ten thousand shown.

The plant has TRACEPANEL_BENCH_UNITS finished serials (100,000), on SQLite.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bench.figures import Figure
from bench.large_plant import make
from bench.traces import lot_of_ten_thousand
from db.ledger.writer import Ledger
from db.queries.genealogy import Genealogy, asked_for
from panel import theme
from panel.records import Records
from panel.shift import Shift, Station
from panel.supervisor.desk import Desk, PageName
from panel.supervisor.frame import SupervisorFrame
from panel.supervisor.trace.trace_graph import Mode, graph_of
from tests.helpers.databases import migrated_file, opened
from tests.helpers.graphs import many
from widgets.genealogy_graph import GenealogyGraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.engine import Engines

UNITS = int(os.environ.get("TRACEPANEL_BENCH_UNITS", "100000"))
SIZE, INCH = (1920, 1080), 24.0
FEW, FEW_AIM, MANY_AIM, FRAME_AIM, RECALL_AIM = 500, 300.0, 1000.0, 50.0, 2000.0
STEPS, PATIENCE = 60, 120_000


def measure() -> Iterator[Figure]:
    """All of it, without a screen."""
    app = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    chosen = theme.load("light", SIZE, INCH, desk=True)
    theme.apply(app, chosen)  # type: ignore[arg-type]
    yield from _graph(chosen.appearance())
    with (
        tempfile.TemporaryDirectory(prefix="tracepanel-bench-") as folder,
        opened(f"sqlite:///{migrated_file(Path(folder))}") as engines,
    ):
        make(engines, UNITS)
        yield from _plant(engines, chosen.appearance())


def _graph(look: Any) -> Iterator[Figure]:
    canvas = GenealogyGraph(look, "Genealogy")
    canvas.resize(1400, 800)
    canvas.show()
    canvas.show_graph(many(10))
    canvas.grab()  # fonts and icons are there from now on
    yield Figure(f"{FEW} nodes laid out and painted", _took(lambda: _shown(canvas, many(FEW))), "ms", aim=FEW_AIM)
    yield Figure("longest frame while it is pushed about", _longest_frame(canvas), "ms", aim=FRAME_AIM)
    canvas.close()


def _shown(canvas: GenealogyGraph, graph: Any) -> None:
    canvas.show_graph(graph)
    canvas.grab()


def _longest_frame(canvas: GenealogyGraph) -> float:
    bars = (canvas.verticalScrollBar(), canvas.horizontalScrollBar())
    longest = 0.0
    for step in range(STEPS):
        for bar in bars:
            bar.setValue(bar.maximum() * step // STEPS)
        longest = max(longest, _took(canvas.grab))
    return longest


def _plant(engines: Engines, look: Any) -> Iterator[Figure]:
    with engines.read.connect() as connection:
        lot = lot_of_ten_thousand(connection)
        found = asked_for(connection, lot, None)
    if not isinstance(found, Genealogy):
        raise TypeError(f"{lot} is several things")
    canvas = GenealogyGraph(look, "Genealogy")
    canvas.resize(1400, 800)
    canvas.show()
    count = len(found.forward.reached)
    drawn = _took(lambda: _shown(canvas, graph_of(found, Mode.BOTH, frozenset(), _utc).graph))
    yield Figure(f"{count} things grouped, laid out, painted", drawn, "ms", aim=MANY_AIM)
    canvas.close()
    yield from _recall(engines, look, lot, count)


def _recall(engines: Engines, look: Any, lot: str, count: int) -> Iterator[Figure]:
    records = Records(engines, Ledger(engines, "FLOOR-PC"))
    frame = SupervisorFrame(Desk(look, records, Shift(Station("FLOOR-PC", "Floor PC", None, "UTC"))))
    frame.resize(*SIZE)
    frame.show()
    frame.begin(PageName.RECALL)
    page: Any = frame.page
    took = _took(lambda: _wait(page.new.previewed, lambda: frame.show_page(PageName.RECALL, ("roots", [lot]))))
    yield Figure(f"recall of {count} things of {UNITS} shown", took, "ms", aim=RECALL_AIM)
    frame.end()
    records.close()
    frame.close()


def _wait(signal: Any, begin: Callable[[], None]) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop.quit)
    begin()
    loop.exec()


def _took(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _utc(moment: Any) -> Any:
    return moment
