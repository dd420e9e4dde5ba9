"""A serial scanner made of a pseudo-terminal: whoever opens `path` reads real bytes from a real line."""

from __future__ import annotations

import os
import select
import time
from typing import TYPE_CHECKING

from devices.base import DeviceFault, FaultCode

if TYPE_CHECKING:
    from pathlib import Path


class PtyScanner:
    """The scanner's end of a serial line. Nothing reads here: what is sent waits in the line for its reader.

    link: a stable path that survives `unplug` and `replug`, as udev's /dev/serial/by-id does; a temporary name on the
    same file system is used on the way, so its folder must be writable.
    """

    def __init__(self, link: Path | None = None) -> None:
        self._link = link
        self._master = -1
        self._slave = -1
        self.replug()

    @property
    def path(self) -> str:
        """The device to open: the link if there is one, else the terminal's own name."""
        return str(self._link) if self._link else os.ttyname(self._slave)

    def send(self, text: str, suffix: str = "\r") -> None:
        """One scan, as the scanner's set-up would send it: text in UTF-8 and suffix."""
        self.send_bytes((text + suffix).encode())

    def send_bytes(self, data: bytes, timeout: float = 2.0) -> None:
        """Any bytes. DEVICE_BUSY if nobody takes them for `timeout` seconds (a line holds about 4 kB)."""
        deadline = time.monotonic() + timeout
        while data:
            _, ready, _ = select.select([], [self._master], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise DeviceFault(FaultCode.DEVICE_BUSY, path=self.path, unsent=len(data))
            data = data[os.write(self._master, data) :]

    def unplug(self) -> None:
        """Hang up: the reader sees its line end, the path is gone."""
        if self._link:
            self._link.unlink(missing_ok=True)
        for end in (self._master, self._slave):
            if end >= 0:
                os.close(end)
        self._master = self._slave = -1

    def replug(self) -> None:
        """A new line, behind the same link."""
        import pty
        import tty

        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)  # else the line itself would turn CR into LF and echo
        os.set_blocking(self._master, False)
        if self._link:
            fresh = self._link.with_name(f".{self._link.name}.{os.getpid()}")
            fresh.symlink_to(os.ttyname(self._slave))
            fresh.replace(self._link)

    def close(self) -> None:
        """The same as unplugging it."""
        self.unplug()
