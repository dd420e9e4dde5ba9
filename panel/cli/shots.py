"""``main.py shots DIR``: pictures of every screen with the demo plant, at the sizes that must hold."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from panel.cli.desk_shots import DESK_SIZES, walk_desk

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from panel.bootstrap import Panel
    from panel.demo.waits import Step
    from panel.demo.wire import BenchWire

# Of a 10.1", a 15" and a 15.6" panel.
SIZES = {"1280x800": 10.1, "1024x768": 15.0, "1920x1080": 15.6}
THEMES = ("light", "dark")
SETTLE_MILLISECONDS, PATIENCE = 250, 120
TOO_LONG, DESK = 1, "desk"


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", default=",".join(SIZES))
    parser.add_argument("--desks", default=",".join(DESK_SIZES), help="of the supervisor's view")
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--languages", default="en", help="as en,tr,de")
    only = "only this size, theme and language, as 1280x800,light,en; with ,desk the supervisor's view"
    parser.add_argument("--one", help=only, default=None)


def run(arguments: argparse.Namespace) -> int:
    """Take the pictures; each size and theme in a process of its own, as a panel has."""
    arguments.folder.mkdir(parents=True, exist_ok=True)
    if arguments.one:
        size, theme, language, *desk = (*arguments.one.split(","), "en")[: 4 if DESK in arguments.one else 3]
        return (walk_desk if desk else _walk)(arguments.folder, size, theme, language)
    status = 0
    themes, languages = arguments.themes.split(","), arguments.languages.split(",")
    views: list[tuple[str, ...]] = [*product(arguments.sizes.split(","), themes, languages)]
    views += product((size for size in arguments.desks.split(",") if size), themes, languages, (DESK,))
    for view in views:
        command = [sys.executable, "main.py", "shots", str(arguments.folder), "--one", ",".join(view)]
        status |= subprocess.run(command, check=False, env=_environment()).returncode  # noqa: S603 - ourselves
    return status


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}


def _walk(folder: Path, size: str, theme: str, language: str) -> int:
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place:
        panel, wire = _open(app, Path(place), size, theme, language)
        camera = _Camera(app, panel, wire, folder, f"{size}-{theme}-{language}")
        status = app.exec()
        camera.stop()
        panel.close()
        wire.close()
    return status


def _open(app: QApplication, folder: Path, size: str, theme: str, language: str) -> tuple[Panel, BenchWire]:
    from db.engine import open_engines
    from db.schema import ensure_current
    from panel.bootstrap import build_panel
    from panel.cli.demo import STATION
    from panel.demo.plant import ensure_demo, speak_to_everybody
    from panel.demo.wire import BenchWire
    from panel.settings import PanelSettings, SerialPort, Settings
    from panel.sounds import MutedSink

    url = f"sqlite:///{folder / 'record.sqlite'}"
    engines = open_engines(url)
    ensure_current(engines)
    ensure_demo(engines, datetime.now(UTC))
    speak_to_everybody(engines, language, datetime.now(UTC))
    engines.dispose()
    wire = BenchWire(folder / "scanner")
    wide, tall = (int(part) for part in size.split("x"))
    station = PanelSettings(
        work_center=STATION, diagonal_inch=SIZES[size], theme=theme, size=(wide, tall), language=language
    )
    panel = build_panel(
        app, Settings(panel=station, serial={"bench": SerialPort(wire.path)}), url, folder, sink=MutedSink()
    )
    panel.shell.open((wide, tall), kiosk=False)
    return panel, wire


class _Camera:
    """Takes a picture each time the walk has come to where it waits, driven by a timer."""

    def __init__(self, app: QApplication, panel: Panel, wire: BenchWire, folder: Path, suffix: str) -> None:
        from PySide6.QtCore import QTimer

        from devices.base import DeviceState
        from panel.demo.tour import Tour

        self._app, self._panel, self._folder, self._suffix = app, panel, folder, suffix
        self._opened = DeviceState.OPEN
        self._steps: Iterator[Step] = Tour(panel, wire.send).steps()
        self._step: Step | None = None
        self._settled, self._waited = False, 0
        self._timer = QTimer()
        self._timer.setInterval(SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> None:
        """No more pictures."""
        self._timer.stop()

    def _tick(self) -> None:
        if self._panel.scans.states.get("bench") is not self._opened:
            return
        if self._step is None:
            self._next()
        elif self._step[1]():
            # One more turn after the condition holds: what was just added is laid out then.
            if not self._settled:
                self._settled = True
                return
            self._take(self._step[0])
            self._next()
        else:
            self._waited += 1
            if self._waited > PATIENCE:
                sys.stderr.write(f"the walk stopped before {self._step[0]!r}\n")
                self._app.exit(TOO_LONG)

    def _next(self) -> None:
        self._waited, self._settled = 0, False
        self._step = next(self._steps, None)
        if self._step is None:
            self._app.exit(0)

    def _take(self, name: str) -> None:
        if name:
            self._panel.shell.grab().save(str(self._folder / f"{name}-{self._suffix}.png"))
