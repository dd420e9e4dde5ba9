"""A plant with people who can sign in, and a panel before it; on each of the two databases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.services.master_data import set_master
from tests.flows.bench import PanelBench
from tests.helpers.databases import KINDS
from tests.helpers.plant import START, Plant, row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from db.engine import Engines
    from tests.helpers.lived import Lived


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says at every window that it has no window manager; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


def ready(made: Plant) -> None:
    """Three lots of oak (one expired since), screws, lacquer, an order of five tables, people with badges and PINs."""
    made.credentials("1042", "AYSE", "135790")
    made.credentials("1018", "ELIF", "246802")
    made.credentials("1001", "MURAT", "975310")
    reasons = tuple(
        row("reason_code", {"scope": scope, "code": code}, words=words)
        for scope, code, words in (("PAUSE", "BREAK", "Break"), ("SCRAP", "SPLIT", "Split wood"))
    )
    made.do(set_master, SetMaster, person=SYSTEM, rows=reasons)
    made.receive("OAK-PLY-18", "OAK-OLD", expires_on=date(2024, 4, 1))
    made.receive("OAK-PLY-18", "OAK-1")
    made.receive("SCREW-M4", "SCR-1", "500", supplier="BOLT")
    made.receive("LACQUER", "LAC-1", "20")
    made.order("PO-1", quantity="2")


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, lived: Lived, tmp_path: Path) -> Iterator[str]:
    """A copy of the record of that plant, of each kind."""
    with lived.address(request.param, ready, tmp_path) as url:
        yield url


@pytest.fixture
def plant(engines: Engines) -> Plant:
    """The plant as it is when it is ready."""
    return Plant(engines, moment=START + timedelta(hours=1), there=True)


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    """The panel, open on that plant, with nobody signed in."""
    _ = plant
    made = PanelBench(qtbot, qapp, database_url, tmp_path)
    yield made
    made.close()
