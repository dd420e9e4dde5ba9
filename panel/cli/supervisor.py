"""``main.py supervisor``: the supervisor's view in a window on the floor PC."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from panel.cli.window import REFUSED, add_window_arguments, default_database, run_window, settings_of
from panel.settings import Settings, data_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from panel.garbage import GarbageKeeper
    from panel.records import Records

DESK_INCH = 24.0


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_window_arguments(parser)
    parser.add_argument("--demo", action="store_true", help="on the demo plant")


def run(arguments: argparse.Namespace) -> int:
    """Open the window."""
    settings = settings_of(arguments)
    if settings is None:
        return REFUSED
    demo = f"sqlite:///{data_folder() / 'demo' / 'record.sqlite'}"
    address = arguments.database or (demo if arguments.demo else default_database(settings))
    return run_window(_Build(settings, address, demo=arguments.demo))


class _Build:
    """Makes and shows the window once there is an application."""

    def __init__(self, settings: Settings, database: str, *, demo: bool) -> None:
        self._settings, self._database, self._demo = settings, database, demo

    def __call__(self, app: QApplication) -> Callable[[], None]:
        from db.engine import open_engines
        from db.ledger.writer import Ledger
        from db.schema import ensure_current
        from panel import theme
        from panel.bootstrap import station_of
        from panel.demo.plant import ensure_demo
        from panel.garbage import GarbageKeeper
        from panel.logs import start_logging
        from panel.records import Records
        from panel.shift import Shift
        from panel.supervisor.desk import Desk
        from panel.supervisor.window import SupervisorWindow

        start_logging(data_folder() / "logs")
        if self._demo and self._database.startswith("sqlite:///"):
            Path(self._database.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
        engines = open_engines(self._database)
        ensure_current(engines)
        if self._demo:
            ensure_demo(engines, datetime.now(UTC))
        screen = app.primaryScreen().availableGeometry()
        chosen = theme.load(self._settings.panel.theme, (screen.width(), screen.height()), DESK_INCH, desk=True)
        theme.apply(app, chosen)
        station = station_of(engines, self._settings)
        garbage = GarbageKeeper()  # before the first thread
        records = Records(engines, Ledger(engines, station.panel_id))
        self._window = SupervisorWindow(Desk(chosen.appearance(), records, Shift(station)))
        self._window.showMaximized()
        return _Ending(self._window, records, garbage, engines.dispose)


class _Ending:
    """Ends the lanes, then the connections."""

    def __init__(self, window: object, records: Records, garbage: GarbageKeeper, dispose: Callable[[], None]) -> None:
        self._window, self._records, self._garbage, self._dispose = window, records, garbage, dispose

    def __call__(self) -> None:
        self._records.close()
        self._garbage.close()
        self._dispose()
