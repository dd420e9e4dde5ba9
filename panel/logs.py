"""The log file, and what happens to an error nobody caught: it is written down, the panel goes on."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

LOG = logging.getLogger("tracepanel")
LARGEST, KEPT = 2_000_000, 5


def start_logging(folder: Path) -> None:
    """Write warnings and errors to ``panel.log`` in the folder, and to standard error."""
    folder.mkdir(parents=True, exist_ok=True)
    to_file = RotatingFileHandler(folder / "panel.log", maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    to_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(to_file)
    to_screen = logging.StreamHandler()
    to_screen.setLevel(logging.WARNING)
    root.addHandler(to_screen)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    LOG.error("an error nobody caught", exc_info=(kind, error, trace))


def _uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        _uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
