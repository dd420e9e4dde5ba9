"""Bytes at a pseudo-terminal to the answer painted on the screen: a label scanned back from its unit, real panel."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, p50, p95
from bench.floor.commit import TABLES, commit, connected
from bench.plant import PERSON, Plant
from db.domain.terms import Role
from db.services.people import SignedIn
from devices.base import DeviceState
from devices.fakes.pty_scanner import PtyScanner
from panel.bootstrap import Panel, build_panel
from panel.navigator import Route
from panel.settings import PanelSettings, SerialPort, Settings
from panel.sounds import MutedSink
from tests.helpers.databases import migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Callable

SCANS, WARM, OWN_AIM = 60, 10, 30.0
PAUSE, PATIENCE = 0.3, 20.0
"""Seconds: scans that come closer are one shot, of which the first counts."""


class Painted(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


class Timed:
    """The ledger, with how long each act took in it."""

    def __init__(self, ledger: Any) -> None:
        self._ledger, self.times = ledger, list[float]()

    def write(self, *act: Any) -> Any:
        began = time.perf_counter()
        answer = self._ledger.write(*act)
        self.times.append((time.perf_counter() - began) * 1000)
        return answer

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ledger, name)


def measure() -> list[Figure]:
    """The whole way, what of it is the panel's own, and a bare commit of as many rows on the same disk."""
    with tempfile.TemporaryDirectory() as folder:
        answers, acts = _answers(Path(folder))
        bare = _bare(Path(folder) / "floor.sqlite")
    own = [answer - act for answer, act in zip(answers, acts, strict=True)]
    return [
        Figure(f"bytes to answer painted, p50 of {SCANS}", p50(answers), "ms", p50(bare)),
        Figure(f"bytes to answer painted, p95 of {SCANS}", p95(answers), "ms", p95(bare)),
        Figure("the panel's own share of it, p95", p95(own), "ms", aim=OWN_AIM),
    ]


def _answers(folder: Path) -> tuple[list[float], list[float]]:
    app = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    url = f"sqlite:///{migrated_file(folder)}"
    with opened(url) as engines:
        codes = Plant(engines).complete(SCANS + WARM)
    line = PtyScanner()
    settings = Settings(panel=PanelSettings(id="BENCH-PANEL"), serial={"hand": SerialPort(line.path)})
    panel = build_panel(app, settings, url, folder, sink=MutedSink())  # type: ignore[arg-type]
    timed = Timed(panel.records._ledger)  # noqa: SLF001 - what the panel waits for, from inside
    panel.records._ledger = timed  # type: ignore[assignment] # noqa: SLF001
    _open(panel, codes)
    timed.times.clear()
    taken = [_scan(panel, line, code) for code in codes]
    acts = timed.times[WARM:]
    panel.shell.close()
    panel.close()
    line.close()
    return taken[WARM:], acts


def _open(panel: Panel, codes: tuple[str, ...]) -> None:
    """The screen of new units, once every label is made."""
    panel.shell.open((1280, 800), kiosk=False)
    _until(lambda: panel.scans.states.get("hand") is DeviceState.OPEN)
    panel.shift.sign_in(SignedIn(personnel_no=PERSON, name="Ayşe Yılmaz", role=Role.OPERATOR, language="en"))
    panel.shell.navigator.go(Route.LABELS, (SimpleNamespace(item=None, item_name="Part", order_no="PO"), codes))
    _until(lambda: panel.labels.waiting == 0)


def _scan(panel: Panel, line: PtyScanner, code: str) -> float:
    """Milliseconds until the green answer was painted."""
    screen: Any = panel.shell.navigator.current
    painted = Painted(screen.prompt)
    began = time.perf_counter()
    line.send(code)
    _until(lambda: code in screen.checked and painted.at > began and code in screen.prompt.title().text())
    taken = (painted.at - began) * 1000
    _until_time(PAUSE)
    return taken


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        QCoreApplication.processEvents()
        time.sleep(0.0002)
        if time.monotonic() > end:
            raise TimeoutError("the panel does not answer")


def _until_time(seconds: float) -> None:
    end = time.monotonic() + seconds
    _until(lambda: time.monotonic() > end)


def _bare(path: Path) -> list[float]:
    connection = connected(path)
    connection.executescript(TABLES)
    times = []
    for sequence in range(1, SCANS + WARM + 1):
        began = time.perf_counter()
        commit(connection, sequence, "LOT-0")
        times.append((time.perf_counter() - began) * 1000)
        time.sleep(PAUSE)
    return times[WARM:]
