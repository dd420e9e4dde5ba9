"""Tells systemd that the panel is up and alive, by the protocol of sd_notify(3) and sd_watchdog_enabled(3)."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from panel.records import Records

READY, BEAT, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"
MICROSECONDS = 1000
"""In a millisecond."""


class Watchdog(QObject):
    """A beat at half the time that systemd waits, and only one that went through the GUI thread and the write lane.

    The timer asks the lane, the lane's answer comes back to the GUI thread, and that sends the beat: if either stands
    still there is none, and systemd starts the panel anew. Without NOTIFY_SOCKET it does nothing.
    """

    def __init__(self, records: Records, environment: Mapping[str, str] | None = None) -> None:
        super().__init__()
        given = os.environ if environment is None else environment
        self._records, self._address = records, given.get("NOTIFY_SOCKET", "")
        self._asked = self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(beat_milliseconds(given))
        self._timer.timeout.connect(self._ask)

    def start(self) -> None:
        """The window is shown."""
        notify(self._address, READY)
        if self._address and self._timer.interval() > 0:
            self._timer.start()
            self._ask()

    def stop(self) -> None:
        """The panel ends by itself."""
        self._timer.stop()
        self._stopped = True
        notify(self._address, STOPPING)

    def _ask(self) -> None:
        if not self._asked:
            self._asked = True
            self._records.ask_writer(self._answered)

    def _answered(self, _nothing: Any) -> None:
        self._asked = False
        if not self._stopped:  # an answer that was under way is no sign of life after the end was said
            notify(self._address, BEAT)


def beat_milliseconds(environment: Mapping[str, str]) -> int:
    """Half of WATCHDOG_USEC; 0 where no watchdog waits, or waits for another process."""
    wanted, process = environment.get("WATCHDOG_USEC", ""), environment.get("WATCHDOG_PID", "")
    if not wanted.isdecimal() or (process and process != str(os.getpid())):
        return 0
    return max(1, int(wanted) // MICROSECONDS // 2)


def notify(address: str, state: str) -> None:
    """One datagram to the socket of systemd; a leading @ is its abstract name space. Nobody there: nothing happens."""
    if not address:
        return
    target = "\0" + address[1:] if address.startswith("@") else address
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as speaker:
            speaker.setblocking(False)
            speaker.sendto(state.encode(), target)
    except OSError:
        return
