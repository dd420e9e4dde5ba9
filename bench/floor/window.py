"""A bare Qt window.

Prints the moment it is exposed (seconds of CLOCK_MONOTONIC), the processor time until then (seconds), and, at rest,
its memory in kB.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

REST_MILLISECONDS = 2000


class Watcher(QObject):
    """Sees the window's first exposure."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Says when, once; two seconds later says how much memory is in use, and ends."""
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            print(f"exposed {time.monotonic()}", flush=True)
            print(f"processor {time.process_time()}", flush=True)
            QTimer.singleShot(REST_MILLISECONDS, self.rest)
        return False

    def rest(self) -> None:
        """The window has settled."""
        status = Path("/proc/self/status").read_text(encoding="ascii")
        print("rss", next(row.split()[1] for row in status.splitlines() if row.startswith("VmRSS")), flush=True)
        QApplication.quit()


def main() -> int:
    """Open the window and wait."""
    app = QApplication(sys.argv)
    window = QWidget()
    window.resize(1280, 800)
    window.winId()
    watcher = Watcher()
    window.windowHandle().installEventFilter(watcher)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
