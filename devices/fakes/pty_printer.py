"""A label printer on a pseudo-terminal: keeps every byte that is no question, and answers ~HS if it has an answer."""

from __future__ import annotations

import os
import select
import termios
import threading
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

ASK = b"~HS"


class PtyPrinter:
    """`path` is the line to open; `answer` what ~HS gets. reads: False for one that hangs and takes nothing.
    stops: it stops the line (as by XOFF) once it was asked: what is sent then stays half sent.
    drip: seconds between two bytes of its answer.
    """

    def __init__(self, answer: bytes = b"", *, reads: bool = True, stops: bool = False, drip: float = 0.0) -> None:
        import pty
        import tty

        self.answer, self._stops, self._drip = answer, stops, drip
        self.asked = 0
        self._taken = b""
        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="serial printer")
        if reads:
            self._thread.start()

    @property
    def path(self) -> str:
        return os.ttyname(self._slave)

    def wait(self, quiet: float = 0.3, timeout: float = 10.0) -> bytes:
        """What came, once nothing more came for a while."""
        deadline, before = time.monotonic() + timeout, b"?"
        while before != self._taken and time.monotonic() < deadline:
            before = self._taken
            time.sleep(quiet)
        taken, self._taken = self._taken, b""
        return taken

    def close(self) -> None:
        """End the thread, let the line go."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()
        os.close(self._master)
        os.close(self._slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _serve(self) -> None:
        while not self._stop.is_set():
            ready, _, _ = select.select([self._master], [], [], 0.05)
            if not ready:
                continue
            self._taken += os.read(self._master, 65536)
            if ASK in self._taken:
                self._taken = self._taken.replace(ASK, b"")
                self.asked += 1
                if self._stops:
                    termios.tcflow(self._slave, termios.TCOOFF)
                self._say()

    def _say(self) -> None:
        if not self._drip:
            os.write(self._master, self.answer)
            return
        for byte in self.answer:
            if self._stop.wait(self._drip):
                return
            os.write(self._master, bytes([byte]))
