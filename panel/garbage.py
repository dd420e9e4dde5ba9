"""Circles of garbage are taken up on the GUI thread only.

Python looks for them on whichever thread makes the next object. A widget that it finds on a worker's thread is
destroyed there, which Qt does not survive. So the search is switched off while the panel runs, and a timer of the GUI
thread makes it, in small bites: what has lived since the start is left out.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS, WHOLE = 1000, 60
"""Between two looks; each so-many-th of them takes the old objects too."""
FEW = 2000
"""New objects for which no look is worth while."""


class GarbageKeeper(QObject):
    """Owns the search while it lives; ``close`` gives it back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """One bite, on the GUI thread."""
        self._looks += 1
        if self._looks == 1:
            gc.freeze()  # what was loaded for the start stays anyway
        elif self._looks % WHOLE == 0:
            gc.collect()
        elif gc.get_count()[0] > FEW:
            gc.collect(1)

    def close(self) -> None:
        """The panel ends: nothing of it is left for another thread."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
