"""Threads take short turns at Python, so that a trace on a worker's thread does not make a page stutter.

Qt asks Python once for each of the many small parts of a page it paints. Each time the GUI thread has to wait until the
thread that computes gives the interpreter up, which Python asks of it after five milliseconds: fifty parts, a quarter
of a second.
"""

from __future__ import annotations

import sys

TURN_SECONDS = 0.0002


class ShortTurns:
    """Holds for the whole process while it lives; ``close`` gives back what was before."""

    def __init__(self) -> None:
        self._before = sys.getswitchinterval()
        sys.setswitchinterval(TURN_SECONDS)

    def close(self) -> None:
        """The panel ends."""
        sys.setswitchinterval(self._before)
