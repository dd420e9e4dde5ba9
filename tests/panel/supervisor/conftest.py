"""The supervisor's view on the demo plant, at each size and in a theme."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.ledger.writer import Ledger
from panel import theme
from panel.garbage import GarbageKeeper
from panel.languages import SOURCE
from panel.records import Records
from panel.shift import Shift, Station
from panel.supervisor.desk import Desk, PageName
from panel.supervisor.frame import SupervisorFrame
from tests.helpers.databases import copied, opened
from tests.helpers.demo import demo_file
from tests.panel.supervisor.recall_desk import RecallBench

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from db.engine import Engines
    from panel.supervisor.trace.trace_screen import TraceScreen

STATION = Station("P-TEST", "Floor PC", None, "Europe/Berlin")
SIZES = {
    "1920x1080": ((1920, 1080), 24.0, True), "1366x768": ((1366, 768), 14.0, True),
    "1280x800": ((1280, 800), 10.1, False), "1024x768": ((1024, 768), 15.0, False),
}  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says at every window that it has no window manager; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def engines(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engines]:
    """The demo plant; no test records an act in it."""
    filled = demo_file(sqlite_template, tmp_path_factory.mktemp("demo"))
    with opened(f"sqlite:///{filled}") as found:
        yield found


@pytest.fixture
def records(qapp: QApplication, engines: Engines) -> Iterator[Records]:
    keeper = GarbageKeeper()  # no widget is found by the search on another thread, as in the program
    made = Records(engines, Ledger(engines, "P-TEST"))
    yield made
    made.close()
    gc.collect()
    keeper.close()


@pytest.fixture
def frame_at(qtbot: QtBot, qapp: QApplication, records: Records) -> Iterator[Callable[..., SupervisorFrame]]:
    """Shows the supervisor's view at a size."""
    kept: list[SupervisorFrame] = []  # else it would be gone with the test's last line, before its answers

    def show(
        size: str, name: str = "light", page: PageName = PageName.TRACE, language: str = SOURCE
    ) -> SupervisorFrame:
        pixels, inch, desk = SIZES[size]
        chosen = theme.load(name, pixels, inch, desk=desk)
        theme.apply(qapp, chosen)
        frame = SupervisorFrame(Desk(chosen.appearance(), records, Shift(replace(STATION, language=language))))
        qtbot.addWidget(frame)
        frame.resize(*pixels)
        frame.show()
        frame.begin(page)
        kept.append(frame)
        return frame

    yield show
    for frame in kept:
        frame.end()


@pytest.fixture
def frame(frame_at: Callable[..., SupervisorFrame]) -> SupervisorFrame:
    """The view at a desk, nobody signed in."""
    return frame_at("1920x1080")


@pytest.fixture
def screen(frame: SupervisorFrame) -> TraceScreen:
    """The trace at a desk."""
    return frame.trace


@pytest.fixture(scope="session")
def demo_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo plant, to be copied."""
    return demo_file(sqlite_template, tmp_path_factory.mktemp("recall"))


@pytest.fixture
def own_demo(demo_template: Path, tmp_path: Path) -> Path:
    """A copy in which a test may record what it likes."""
    copied(demo_template, tmp_path)
    return tmp_path / "record.sqlite"


@pytest.fixture
def own_records(qapp: QApplication, own_demo: Path) -> Iterator[Records]:
    """The door to that copy; what becomes garbage meanwhile is taken up by the GUI thread, as in the program."""
    keeper = GarbageKeeper()
    with opened(f"sqlite:///{own_demo}") as found:
        made = Records(found, Ledger(found, "P-TEST"))
        yield made
        made.close()
    gc.collect()
    keeper.close()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, own_records: Records) -> Iterator[RecallBench]:
    """A leader before the recall page at a desk."""
    made = RecallBench(qtbot, qapp, own_records, SIZES["1920x1080"]).begin()
    yield made
    made.frame.end()
