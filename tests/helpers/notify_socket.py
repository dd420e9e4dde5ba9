"""The socket on which systemd would listen, with everything that came, and when."""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 4096


class NotifySocket:
    """A datagram socket in a folder. ``heard``: (monotonic seconds, state) in the order they came."""

    def __init__(self, folder: Path, name: str = "notify") -> None:
        self.address = str(folder / name)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.address)
        self._socket.settimeout(0.05)
        self.heard: list[tuple[float, str]] = []
        self._open = True
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        while self._open:
            try:
                state = self._socket.recv(LARGEST).decode()
            except TimeoutError:
                continue
            self.heard.append((time.monotonic(), state))

    def states(self, since: float = 0, until: float = float("inf")) -> list[str]:
        """What was said in between."""
        return [state for at, state in list(self.heard) if since < at < until]

    def close(self) -> None:
        """Nobody listens any more."""
        self._open = False
        self._thread.join()
        self._socket.close()
