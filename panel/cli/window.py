"""What the commands that open a window share: the application, the settings, the sentences when it cannot open."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import OperationalError

from panel.settings import Settings, SettingsError, data_folder, load_settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

REFUSED, NO_DISPLAY, AWAY = 1, 4, 5


def add_window_arguments(parser: argparse.ArgumentParser) -> None:
    """--database and --settings."""
    parser.add_argument("--database", help="sqlite:///PATH or postgresql://...")
    parser.add_argument("--settings", type=Path, help="the settings file (default: settings.toml in the data folder)")


def settings_of(arguments: argparse.Namespace) -> Settings | None:
    """The settings, or None after saying every mistake."""
    if arguments.database == "":
        sys.stderr.write("--database is empty; use sqlite:///PATH or postgresql://...\n")
        return None
    try:
        return load_settings(arguments.settings)
    except SettingsError as error:
        for mistake in error.mistakes:
            sys.stderr.write(f"settings: {mistake}\n")
        return None


def default_database(settings: Settings) -> str:
    """The address of the settings, else the file in the data folder."""
    return settings.database.url or f"sqlite:///{data_folder() / 'record.sqlite'}"


def has_display() -> bool:
    """Whether Qt has something to open a window on; Qt itself would abort the process."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_window(build: Callable[[QApplication], Callable[[], None]]) -> int:
    """Open what ``build`` makes and stay until its window is closed; ``build`` returns what ends it all."""
    if not has_display():
        sys.stderr.write("There is no display. Start it in a desktop session, or with xvfb-run (package xvfb).\n")
        return NO_DISPLAY
    os.environ.setdefault("QT_IM_MODULE", "none")
    from PySide6.QtWidgets import QApplication

    from db.engine import DatabaseRefusedError

    app = QApplication(sys.argv[:1])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        close = build(app)
    except DatabaseRefusedError as error:
        sys.stderr.write(f"The record cannot be used: {error}\n")
        return REFUSED
    except OperationalError as error:
        sys.stderr.write(f"The database is away: {error.orig}\n")
        return AWAY
    try:
        return app.exec()
    finally:
        close()
