"""A window on a real X server that says on standard output what it hears: run as a program of its own.

Lines: "ready", "scan TEXT", "ignored TEXT", "fault CODE", "pressed", "shortcut", "line TEXT". Its arguments
are the layout its scanner is set to and the gap in milliseconds; with "bare" it has no reader for scanners that type.
Lines on standard input: "sleep SECONDS" keeps its GUI busy; "focus button", "focus line".
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from devices.wedge import Profile
from panel.scans import ScanHub
from panel.wedge import WedgeScanner

if TYPE_CHECKING:
    from devices.base import DeviceFault, Scan


class Desk(QWidget):
    """A button, a line, a shortcut on a letter."""

    def __init__(self) -> None:
        super().__init__()
        self.button, self.line = QPushButton("Finish"), QLineEdit()
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._pressed)
        self.line.textChanged.connect(self._written)
        rows = QVBoxLayout(self)
        rows.addWidget(self.button)
        rows.addWidget(self.line)
        QShortcut(QKeySequence("M"), self).activated.connect(self._shortcut)
        self.hub = ScanHub(self)
        self.hub.scanned.connect(self._scanned)
        self.hub.ignored.connect(self._ignored)
        self.hub.fault.connect(self._fault)
        self._told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._told.activated.connect(self._do)

    def _do(self) -> None:
        verb, _, what = sys.stdin.readline().strip().partition(" ")
        if verb == "sleep":
            say("busy")
            time.sleep(float(what))
        elif verb == "focus":
            {"button": self.button, "line": self.line}[what].setFocus()
            say("ready")
        else:
            QApplication.quit()

    def _pressed(self) -> None:
        say("pressed")

    def _shortcut(self) -> None:
        say("shortcut")

    def _written(self, text: str) -> None:
        say(f"line {text}")

    def _scanned(self, scan: Scan) -> None:
        say(f"scan {scan.text}")

    def _ignored(self, scan: Scan) -> None:
        say(f"ignored {scan.text}")

    def _fault(self, source: str, fault: DeviceFault) -> None:
        _ = source
        say(f"fault {fault.code}")


def say(what: str) -> None:
    sys.stdout.write(what + "\n")
    sys.stdout.flush()


class Waiter(QObject):
    """Says "ready" once the window is the active one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        if self._desk.isActiveWindow():
            self._timer.stop()
            say("ready")


def main() -> None:
    app = QApplication(sys.argv)
    desk = Desk()
    _, layout, gap = sys.argv
    if layout != "bare":
        desk.hub.add(WedgeScanner(Profile(layout=layout, gap_ms=int(gap))))
    desk.show()
    desk.activateWindow()
    desk.button.setFocus()
    _ = Waiter(desk)
    app.exec()
    desk.hub.close()


if __name__ == "__main__":
    main()
