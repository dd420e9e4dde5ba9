"""Touch to reaction, screen to screen, and the longest the GUI thread is held up, with much beside the panel."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.beside import Work, film
from bench.figures import Figure, p50, p95
from bench.plant import RAW_LOT, SUPERVISOR, Plant
from db.domain.terms import Role
from db.services.people import SignedIn
from devices.base import DeviceState
from devices.fakes.tcp_printer import TcpPrinterSink
from panel.bootstrap import Panel, build_panel
from panel.navigator import Route
from panel.settings import CameraSettings, PanelSettings, PrinterSettings, Settings
from panel.sounds import MutedSink
from tests.helpers.databases import migrated_file, opened
from widgets.surface import Pressable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

UNITS, AT_ONCE = 10_000, 500
ROUNDS, FILM_SECONDS, PATIENCE, BEAT_MS = 8, 90.0, 60.0, 5
TOUCH_AIM, CHANGE_AIM, STALL_AIM = 100.0, 50.0, 50.0
ROUTES = (
    Route.MORE, Route.HOME, Route.RECEIVE, Route.HOME, Route.MOVE, Route.HOME, Route.COUNT, Route.HOME, Route.LOOK_UP,
    Route.HOME, Route.SHIP, Route.HOME, Route.DEVICES, Route.HOME,
)  # fmt: skip
ALL = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


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


class Beat(QObject):
    """A timer of five milliseconds on the GUI thread: `longest` is by how many it came too late at most."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.start()

    def start(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, (now - self._last) * 1000 - BEAT_MS), now


class Operator:
    """Touches what is there and goes from screen to screen, with a watch in the other hand."""

    def __init__(self, panel: Panel, beat: Beat) -> None:
        self._panel, self._beat = panel, beat

    def walk(self) -> Iterator[tuple[str, float]]:
        """("touch" or "change", milliseconds)."""
        for route in ROUTES:
            yield "change", self._go(route)
            until(lambda: not self._panel.records.waiting)
            yield "touch", self._touch()

    def _go(self, route: Route) -> float:
        navigator = self._panel.shell.navigator
        began = time.perf_counter()
        navigator.go(route)
        painted = Painted(navigator.current)
        navigator.current.update()
        until(lambda: painted.at > began)
        return (painted.at - began) * 1000

    def _touch(self) -> float:
        """The head's first button, pressed until it shows it; the finger lifts elsewhere, so nothing is done."""
        screen, window = self._panel.shell.navigator.current, self._panel.shell.windowHandle()
        button = next(one for one in screen.header.findChildren(Pressable) if one.isVisible() and one.isEnabled())
        painted, began = Painted(button), time.perf_counter()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(window, left, none, button.mapTo(self._panel.shell, button.rect().center()))
        until(lambda: painted.at > began)
        QTest.mouseRelease(window, left, none, screen.rect().center())
        return (painted.at - began) * 1000


def measure() -> Iterator[Figure]:
    """First with nothing beside, then with everything."""
    app = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    with tempfile.TemporaryDirectory() as name, TcpPrinterSink() as printer:
        folder = Path(name)
        url, codes = _plant(folder)
        film(folder / "made.avi", FILM_SECONDS)
        settings = Settings(
            panel=PanelSettings(id="BENCH-PANEL"), printer=PrinterSettings(url=printer.url),
            camera=CameraSettings(str(folder / "camera.avi")),
        )  # fmt: skip
        panel = build_panel(app, settings, url, folder, sink=MutedSink())  # type: ignore[arg-type]
        panel.shell.open((1280, 800), kiosk=False)
        panel.shift.sign_in(SignedIn(personnel_no=SUPERVISOR, name="Murat", role=Role.SUPERVISOR, language="en"))
        try:
            yield from _figures(panel, Work(panel, codes), folder)
        finally:
            panel.shell.close()
            panel.close()


def _plant(folder: Path) -> tuple[str, tuple[str, ...]]:
    url = f"sqlite:///{migrated_file(folder)}"
    with opened(url) as engines:
        plant = Plant(engines)
        codes = [code for _ in range(UNITS // AT_ONCE) for code in plant.complete(AT_ONCE)]
    return url, tuple(codes)


def _figures(panel: Panel, work: Work, folder: Path) -> Iterator[Figure]:
    beat = Beat()
    operator = Operator(panel, beat)
    first = [took for kind, took in operator.walk() if kind == "change"]
    yield Figure("longest first visit to a screen", max(first), "ms", aim=STALL_AIM)
    alone = _measured(operator, beat)
    (folder / "made.avi").rename(folder / "camera.avi")
    until(lambda: panel.scans.states.get("camera") is DeviceState.OPEN)
    work.begin()
    busy = _measured(operator, beat)
    yield from _beside("touch to reaction, p95", p95(busy["touch"]), p95(alone["touch"]), TOUCH_AIM)
    yield from _beside("screen to screen, p50", p50(busy["change"]), p50(alone["change"]), CHANGE_AIM)
    yield from _beside("longest stall", busy["stall"][0], alone["stall"][0], STALL_AIM)
    yield Figure("longest stall while the trace is shown", _shown(panel, beat), "ms", aim=STALL_AIM)
    work.end()
    yield Figure("traces, labels beside", work.traces, f"+ {work.labels}")
    if work.failed or panel.scans.states["camera"] is not DeviceState.OPEN:
        raise RuntimeError(f"not everything ran beside: {work.failed} {panel.scans.states}")


def _shown(panel: Panel, beat: Beat) -> float:
    navigator = panel.shell.navigator
    until(lambda: not panel.records.waiting)  # nobody leaves a screen before
    beat.start()
    navigator.go(Route.TRACE, RAW_LOT)
    page: Any = navigator.current
    until(lambda: page.trace.picture is not None)
    settle(1.0)
    return beat.longest


def _measured(operator: Operator, beat: Beat) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {"touch": [], "change": []}
    beat.start()
    for _ in range(ROUNDS):
        for kind, took in operator.walk():
            found[kind].append(took)
    return {**found, "stall": [beat.longest]}


def _beside(name: str, busy: float, alone: float, aim: float) -> Iterator[Figure]:
    yield Figure(name, busy, "ms", aim=aim)
    yield Figure("  of that, beside nothing", alone, "ms")


def until(condition: Callable[[], bool]) -> None:
    """Let the panel live until it is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not condition():
        QCoreApplication.processEvents(ALL)
        if time.monotonic() > end:
            raise TimeoutError("the panel does not answer")


def settle(seconds: float) -> None:
    """Let the panel live so long."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)
