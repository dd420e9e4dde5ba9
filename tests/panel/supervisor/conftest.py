"""The supervisor's trace on the demo plant, at each size and in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from db.ledger.writer import Ledger
from panel import theme
from panel.records import Records
from panel.supervisor.trace_screen import TraceScreen
from tests.helpers.databases import opened
from tests.helpers.demo import demo_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from db.engine import Engines

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
    """The demo plant; no test changes it."""
    filled = demo_file(sqlite_template, tmp_path_factory.mktemp("demo"))
    with opened(f"sqlite:///{filled}") as found:
        yield found


@pytest.fixture
def records(qapp: QApplication, engines: Engines) -> Iterator[Records]:
    made = Records(engines, Ledger(engines, "P-TEST"))
    yield made
    made.close()


@pytest.fixture
def screen_at(qtbot: QtBot, qapp: QApplication, records: Records) -> Callable[..., TraceScreen]:
    """Shows the trace at a size."""

    def show(size: str, name: str = "light") -> TraceScreen:
        pixels, inch, desk = SIZES[size]
        chosen = theme.load(name, pixels, inch, desk=desk)
        theme.apply(qapp, chosen)
        page = TraceScreen(chosen.appearance(), records, plant_time)
        qtbot.addWidget(page)
        page.resize(*pixels)
        page.show()
        return page

    return show


@pytest.fixture
def screen(screen_at: Callable[..., TraceScreen]) -> TraceScreen:
    """The trace at a desk."""
    return screen_at("1920x1080")


def plant_time(moment: datetime) -> datetime:
    """The demo plant's clock."""
    return moment.astimezone(ZoneInfo("Europe/Berlin"))
