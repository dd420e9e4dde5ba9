"""Random touches and scans on the demo plant: no exception, no dead end, an answer to every scan, a sound record."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from db.ledger.verify import verify
from devices.base import DeviceState
from devices.fakes.pty_scanner import PtyScanner
from panel.bootstrap import build_panel
from panel.demo.plant import make_demo
from panel.languages import SOURCE, speak
from panel.screens.base import Screen
from panel.screens.cleaning import CleaningScreen
from panel.screens.home import HomeScreen
from panel.screens.sign_in import SignInScreen
from panel.settings import PanelSettings, SerialPort, Settings
from panel.sounds import MutedSink
from tests.flows.zoo import QUIET_MS, Zoo
from tests.helpers.databases import KINDS, PostgresServer, copied, opened
from tests.helpers.soak import SOAK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SEED = int(os.environ.get("TRACEPANEL_SEED", "20240315"))
SECONDS = 600.0 if SOAK else 12.0
UNTIL_FOUND = 90.0
"""Seconds a planted fault may hide on a slow machine; it ends when it is found."""
SCREENS = 6
"""So many it must have come to, else it was asleep."""


@pytest.fixture(params=KINDS if SOAK else KINDS[:1])
def address(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The demo plant, of each kind."""
    if request.param == "sqlite":
        yield _filled(copied(sqlite_template, tmp_path_factory.mktemp("demo")))
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.database() as url:
        yield _filled(url)


def _filled(url: str) -> str:
    with opened(url) as engines:
        make_demo(engines, datetime.now(UTC))
    return url


@pytest.fixture
def zoo(
    qtbot: QtBot, qapp: QApplication, qtlog: Any, caplog: pytest.LogCaptureFixture, address: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Zoo]:  # fmt: skip
    """The panel, open on that plant, before the monkey."""
    monkeypatch.setattr(CleaningScreen, "seconds", 2)
    line = PtyScanner(tmp_path / "scanner")
    station = PanelSettings(work_center="ASM-02", diagonal_inch=10.1, size=(1280, 800))
    settings = Settings(panel=station, serial={"hand": SerialPort(line.path)})
    panel = build_panel(qapp, settings, address, tmp_path, sink=MutedSink())
    qtbot.addWidget(panel.shell)
    panel.shell.open((1280, 800), kiosk=False)
    qtbot.waitExposed(panel.shell)
    qtbot.waitUntil(lambda: panel.scans.states.get("hand") is DeviceState.OPEN, timeout=5000)
    yield Zoo(qtbot, panel, line, caplog, qtlog, SEED)
    panel.shell.close()
    panel.close()
    line.close()
    speak(SOURCE)


@pytest.mark.timeout(1200 if SOAK else 120)
def test_whatever_is_touched_and_scanned(zoo: Zoo) -> None:
    before = verify(zoo.panel.engines).entries
    zoo.live(SECONDS)
    zoo.qtbot.waitUntil(lambda: zoo.panel.labels.waiting == 0, timeout=QUIET_MS)
    assert zoo.panel.records.waiting == 0
    record = verify(zoo.panel.engines)
    sys.stdout.write(f"{record.entries - before} acts\n")
    assert record.faults == ()
    assert len(zoo.seen) >= SCREENS
    assert record.entries > before


def test_an_exception_in_a_screen_is_told_with_the_seed(zoo: Zoo, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_self: object, _code: object) -> None:
        raise LookupError("planted")

    for hears in ("on_code", "on_badge"):  # by a badge it would get away from there
        monkeypatch.setattr(SignInScreen, hears, broken)
    with pytest.raises(AssertionError, match=rf"(?s)TRACEPANEL_SEED={SEED}.*planted.*touch"):
        zoo.live(UNTIL_FOUND)


def test_a_screen_that_holds_its_operator_is_told(zoo: Zoo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HomeScreen, "sign_out", _nothing)
    monkeypatch.setattr(Screen, "go_back", _nothing)
    with pytest.raises(AssertionError, match="touches away"):
        zoo.live(UNTIL_FOUND)


def test_a_scan_that_is_swallowed_is_told(zoo: Zoo, monkeypatch: pytest.MonkeyPatch) -> None:
    for says in ("_answered", "_note"):  # the bar and the list: either of them alone is an answer
        monkeypatch.setattr(Screen, says, _nothing)
    with pytest.raises(AssertionError, match="not answered"):
        zoo.live(UNTIL_FOUND)


def _nothing(*_given: object) -> None:
    """As a handler that forgot its work."""
