"""The real command ``main.py panel`` in this process, watched: prints what bench/floor/window.py prints, for it."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from panel.cli import main
from panel.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Callable

REST_MILLISECONDS = 2000


class Watcher(QObject):
    """Sees the shell's first exposure; stands before ``Shell.open``, which it calls."""

    def __init__(self, opened: Callable[..., None]) -> None:
        super().__init__()
        self._opened = opened

    def open(self, shell: Shell, size: tuple[int, int] | None, *, kiosk: bool) -> None:
        """Open the shell as the command does, with an eye on its window."""
        shell.winId()
        shell.windowHandle().installEventFilter(self)
        self._opened(shell, size, kiosk=kiosk)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Says when, once; two seconds later says how much memory is in use, and ends."""
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            print(f"exposed {time.monotonic()}", flush=True)
            print(f"processor {time.process_time()}", flush=True)
            QTimer.singleShot(REST_MILLISECONDS, self.rest)
        return False

    def rest(self) -> None:
        """The panel has settled."""
        status = Path("/proc/self/status").read_text(encoding="ascii")
        print("rss", next(row.split()[1] for row in status.splitlines() if row.startswith("VmRSS")), flush=True)
        QApplication.quit()


WATCHER = Watcher(Shell.open)


def _open(self: Shell, size: tuple[int, int] | None, *, kiosk: bool) -> None:
    WATCHER.open(self, size, kiosk=kiosk)


if __name__ == "__main__":
    setattr(Shell, "open", _open)  # noqa: B010 - the type checker holds that methods are not replaced
    sys.exit(main(["panel", *sys.argv[1:]]))
