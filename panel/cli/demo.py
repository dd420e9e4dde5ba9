"""``main.py demo``: the panel with the demo plant, and beside it the bench whose cards stand for a scanner."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from panel.cli.window import REFUSED, add_window_arguments, run_window, settings_of
from panel.settings import SerialPort, Settings, data_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from panel.demo.cards import DemoCard

BENCH_SIZE = (640, 940)
STATION = "ASM-02"


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_window_arguments(parser)
    parser.add_argument("--reset", action="store_true", help="make the demo plant afresh")


def run(arguments: argparse.Namespace) -> int:
    """Open panel and bench on the demo plant; it never touches the site's own record."""
    settings = settings_of(arguments)
    if settings is None:
        return REFUSED
    folder = data_folder() / "demo"
    if arguments.reset and folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    file = arguments.settings or data_folder() / "settings.toml"
    return run_window(_Build(settings, arguments.database or f"sqlite:///{folder / 'record.sqlite'}", folder, file))


class _Build:
    """Makes the plant if it is not there, then opens panel and bench."""

    def __init__(self, settings: Settings, database: str, folder: Path, file: Path) -> None:
        self._settings, self._database, self._folder, self._file = settings, database, folder, file

    def __call__(self, app: QApplication) -> Callable[[], None]:
        from panel import theme
        from panel.bootstrap import build_panel
        from panel.demo.bench import Bench
        from panel.demo.wire import BenchWire
        from panel.logs import start_logging

        start_logging(self._folder / "logs")
        cards = self._plant()
        wire = BenchWire(self._folder / "scanner")
        at_bench = replace(self._settings.panel, work_center=self._settings.panel.work_center or STATION)
        ports = {**self._settings.serial, "bench": SerialPort(wire.path)}
        settings = replace(self._settings, panel=at_bench, serial=ports)
        panel = build_panel(app, settings, self._database, self._folder, file=self._file)
        panel.shell.open(at_bench.size, kiosk=at_bench.kiosk)
        look = theme.load(at_bench.theme, BENCH_SIZE, 24.0, desk=True).appearance()
        bench = Bench(look, cards, wire.send)
        wire.unsent.connect(bench.show_unsent)
        room = app.primaryScreen().availableGeometry()
        beside = panel.shell.frameGeometry().right() + 12
        bench.resize(BENCH_SIZE[0], min(BENCH_SIZE[1], room.height()))
        bench.move(max(room.left(), min(beside, room.right() - BENCH_SIZE[0])), panel.shell.y())
        bench.show()
        panel.shell.closed.connect(bench.close)
        return _Ending([panel.close, wire.close], bench)

    def _plant(self) -> tuple[DemoCard, ...]:
        from db.engine import open_engines
        from db.schema import HEAD, ensure_current, migrate, version_of
        from panel.demo.plant import ensure_demo

        engines = open_engines(self._database)
        try:
            with engines.read.connect() as connection:
                found = version_of(connection)
            # The demo plant is nobody's record: an update of the program brings it along without asking.
            migrate(engines) if found is not None and found < HEAD else ensure_current(engines)
            return ensure_demo(engines, datetime.now(UTC)).cards
        finally:
            engines.dispose()


class _Ending:
    """Ends everything, and keeps the bench alive until then."""

    def __init__(self, steps: list[Callable[[], None]], bench: object) -> None:
        self._steps, self._bench = steps, bench

    def __call__(self) -> None:
        for step in self._steps:
            step()
