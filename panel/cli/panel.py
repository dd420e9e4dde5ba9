"""``main.py panel``: the operator's panel on the site's own record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from panel.cli.window import REFUSED, add_window_arguments, default_database, run_window, settings_of
from panel.settings import Settings, data_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_window_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Open the panel."""
    settings = settings_of(arguments)
    if settings is None:
        return REFUSED
    return run_window(_Build(settings, arguments.database or default_database(settings), arguments.settings))


class _Build:
    """Makes and shows the panel once there is an application."""

    def __init__(self, settings: Settings, database: str, file: Path | None) -> None:
        self._settings, self._database, self._file = settings, database, file

    def __call__(self, app: QApplication) -> Callable[[], None]:
        from panel.bootstrap import build_panel
        from panel.logs import start_logging
        from panel.watchdog import Watchdog

        start_logging(data_folder() / "logs")
        panel = build_panel(app, self._settings, self._database, data_folder(), file=self._file)
        panel.shell.open(self._settings.panel.size, kiosk=self._settings.panel.kiosk)
        self._watchdog = Watchdog(panel.records)
        self._watchdog.start()
        panel.shell.closed.connect(self._watchdog.stop)
        return panel.close
