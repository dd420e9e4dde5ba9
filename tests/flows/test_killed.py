"""The panel is killed under somebody's hands: started again it asks for the badge and is as it was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from db.domain.codes import ScanKind, wrap
from devices.fakes.pty_scanner import PtyScanner
from panel.drafts import Draft, keep_draft, read_draft
from panel.navigator import Route
from panel.watchdog import BEAT, READY
from tests.flows.bench import PanelBench
from tests.flows.test_first_product import on_hand, open_job
from tests.helpers.notify_socket import NotifySocket
from widgets.buttons import Tile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
AYSE = Draft("1042", "Ayşe Yılmaz", "HOME")


class Running:
    """The real program on a platform without a screen, a scanner on its line, systemd's socket behind it."""

    def __init__(self, home: Path, url: str, scanner: PtyScanner, told: NotifySocket) -> None:
        settings = home / "settings.toml"
        settings.write_text(f'[panel]\nwork_center = "ASM-02"\n[serial.hand]\npath = "{scanner.path}"\n')
        given = {"TRACEPANEL_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "NOTIFY_SOCKET": told.address}
        given |= {"WATCHDOG_USEC": "400000", "PYTHONWARNINGS": "error"}
        self._log = (home / "said.txt").open("ab")
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "main.py", "panel", "--database", url],
            cwd=ROOT, env={**os.environ, **given}, stdout=self._log, stderr=self._log,
        )  # fmt: skip
        self.scanner, self.told, self.home = scanner, told, home

    def begin(self) -> Running:
        """Until it says that it is up."""
        told = self.told
        self.wait(lambda: READY in told.states(self.began))
        self.wait(lambda: BEAT in told.states(self.began))
        return self

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert self.process.poll() is None, (self.home / "said.txt").read_text()
            assert time.monotonic() < end, (self.draft, (self.home / "said.txt").read_text())
            time.sleep(0.02)

    @property
    def draft(self) -> dict[str, Any]:
        """What is kept of it now."""
        file = self.home / "draft.json"
        return dict(json.loads(file.read_text())) if file.exists() else {}

    def scan(self, text: str) -> None:
        time.sleep(0.4)  # two pulls of a trigger
        self.scanner.send(text)

    def is_at(self, route: str, **kept: Any) -> None:
        self.wait(lambda: self.draft.get("route") == route and kept.items() <= self.draft["kept"].items())

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        self._log.close()


@contextmanager
def started(folder: Path, url: str) -> Iterator[Callable[[], Running]]:
    scanner, told, made = PtyScanner(folder / "scanner"), NotifySocket(folder), list[Running]()

    def start() -> Running:
        made.append(Running(folder, url, scanner, told))
        return made[-1].begin()

    try:
        yield start
    finally:
        for one in made:
            if one.process.poll() is None:
                one.kill()
        told.close()
        scanner.close()


def test_what_was_typed_is_there_after_a_kill(plant: Plant, database_url: str, tmp_path: Path) -> None:
    with started(tmp_path, database_url) as start:
        first = start()
        first.scan(wrap(ScanKind.BADGE, "AYSE"))
        first.is_at("HOME")
        first.scan(wrap(ScanKind.ORDER, "PO-1"))
        first.is_at("JOB", order="PO-1", stage=10)
        first.scan(wrap(ScanKind.COMMAND, "START"))
        first.scan("OAK-1")
        first.is_at("JOB", at="ISSUE", code="OAK-1")
        for card in ("D1", "DOT", "D5"):
            first.scan(wrap(ScanKind.COMMAND, card))
        first.is_at("JOB", at="ISSUE", typed="1.5")
        first.kill()
        assert on_hand(plant, "OAK-1") == Decimal(100)
        kept = (tmp_path / "draft.json").read_text()
        again = start()
        again.scan(wrap(ScanKind.COMMAND, "YES"))
        time.sleep(1)
        assert on_hand(plant, "OAK-1") == Decimal(100), "nobody is signed in"
        assert (tmp_path / "draft.json").read_text() == kept
        again.scan(wrap(ScanKind.BADGE, "AYSE"))
        again.is_at("JOB", at="ISSUE", typed="1.5")
        again.scan(wrap(ScanKind.COMMAND, "YES"))
        again.wait(lambda: on_hand(plant, "OAK-1") == Decimal("98.5"))
        again.kill()


def test_a_stopped_process_does_not_beat(plant: Plant, database_url: str, tmp_path: Path) -> None:
    _ = plant
    with started(tmp_path, database_url) as start:
        running = start()
        running.process.send_signal(signal.SIGSTOP)
        time.sleep(0.3)
        since = time.monotonic()
        time.sleep(1.2)
        assert BEAT not in running.told.states(since)
        running.process.send_signal(signal.SIGCONT)
        running.wait(lambda: BEAT in running.told.states(since))
        running.kill()


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path
) -> Iterator[Callable[[], PanelBench]]:
    """Panels one after the other on the same folder; one that is dropped is not told that it ends."""
    _ = plant
    made: list[PanelBench] = []

    def again() -> PanelBench:
        if made:
            made[-1].close()
        made.append(PanelBench(qtbot, qapp, database_url, tmp_path))
        return made[-1]

    yield again
    made[-1].close()


def left(folder: Path) -> Draft | None:
    return read_draft(folder / "draft.json")


def test_counts_and_their_reason_are_kept_too(opened: Callable[[], PanelBench], tmp_path: Path) -> None:
    bench = opened()
    open_job(bench)
    for code in ("OAK-1", "SCR-1"):
        bench.scan(code)
        bench.at(Route.ISSUE)
        bench.primary("Issue")
        bench.at(Route.JOB)
        bench.says("is recorded")
    bench.primary("Finish")
    bench.at(Route.FINISH)
    bench.touch(bench.screen.good.more)
    bench.touch(bench.screen.scrap.more)
    bench.wait(lambda: bench.screen.findChild(Tile, "SPLIT") is not None)
    bench.touch(bench.find(Tile, "SPLIT"))
    bench.wait(lambda: (left(tmp_path) or AYSE).kept.get("reason") == "SPLIT")
    bench = opened()
    bench.says("Ayşe Yılmaz: scan your badge")
    bench.badge("AYSE")
    bench.at(Route.FINISH)
    bench.wait(lambda: (bench.screen.good.value(), bench.screen.scrap.value()) == (1, 1))
    bench.primary("Finish")
    bench.at(Route.HOME)
    bench.says("Assemble is finished")


def test_somebody_else_begins_at_home_and_the_draft_is_gone(opened: Callable[[], PanelBench], tmp_path: Path) -> None:
    bench = opened()
    open_job(bench)
    bench.wait(lambda: (left(tmp_path) or AYSE).route == "JOB")
    bench = opened()
    bench.badge("MURAT")
    bench.at(Route.HOME)
    bench.wait(lambda: (left(tmp_path) or AYSE).person == "1001")


def test_who_signs_out_leaves_nothing(opened: Callable[[], PanelBench], tmp_path: Path) -> None:
    bench = opened()
    open_job(bench)
    bench.wait(lambda: left(tmp_path) is not None)
    bench.screen.header.person_button.click()
    bench.at(Route.SIGN_IN)
    bench.wait(lambda: not (tmp_path / "draft.json").exists())
    bench.says("Scan your badge")


@pytest.mark.parametrize(
    "content",
    [
        "", "{", "[]", '{"person": 1}', '{"person": "1042", "name": "A", "route": "JOB", "kept": 3}', "\udcff",
        '{"person": "1042", "name": "A", "route": "NOWHERE", "kept": {}}',
        '{"person": "1042", "name": "A", "route": "JOB", "kept": {"order": "PO-1", "stage": "x"}}',
        '{"person": "1042", "name": "A", "route": "JOB", "kept": {}}',
        '{"person": "1042", "name": "A", "route": "JOB", "kept": {"order": "GONE", "stage": 10, "at": "ISSUE"}}',
    ],
)  # fmt: skip
def test_a_draft_that_cannot_be_used_does_not_keep_the_panel_shut(
    opened: Callable[[], PanelBench], tmp_path: Path, content: str
) -> None:
    (tmp_path / "draft.json").write_bytes(content.encode("utf-8", "surrogateescape"))
    bench = opened()
    bench.badge("AYSE")
    bench.at(Route.HOME)


def test_a_draft_is_whole_or_as_before(tmp_path: Path) -> None:
    file = tmp_path / "draft.json"
    keep_draft(file, AYSE)
    (tmp_path / "draft.new").mkdir()
    with pytest.raises(OSError, match=r"draft\.new"):
        keep_draft(file, Draft("1", "B", "JOB"))
    assert read_draft(file) == AYSE
    keep_draft(file, None)
    assert read_draft(file) is None
