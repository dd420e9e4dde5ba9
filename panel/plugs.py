"""What is plugged into this panel and not in its settings yet; taken as a scanner it reads at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from devices.discovery import FoundPort, serial_ports
from panel.device_log import PRINTER, DeviceKind, DeviceView
from panel.settings import SerialPort
from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.base import Scanner
    from panel.device_log import DeviceLog
    from panel.scans import ScanHub
    from panel.settings_file import SettingsFile

BY_ID, PRINTERS = Path("/dev/serial/by-id"), Path("/dev/usb")
RAW_PORT = 9100
"""On which label printers listen in a network."""


@dataclass(frozen=True)
class Plugged:
    """Serial ports, and device files of printers."""

    ports: tuple[FoundPort, ...]
    printers: tuple[str, ...]


class Plugs(QObject):
    """``make(name, port)`` makes the reader of a serial port. Answers come on the GUI thread."""

    def __init__(
        self, scans: ScanHub, devices: DeviceLog, site: SettingsFile, make: Callable[[str, SerialPort], Scanner]
    ) -> None:
        super().__init__()
        self._scans, self._devices, self._site, self._make = scans, devices, site, make
        self.by_id, self.printers = BY_ID, PRINTERS
        self._lane = Lane("plug lane", self)

    def look(self, done: Callable[[Plugged], None], failed: Callable[[Exception], None]) -> None:
        """What is plugged in, and is no device of this panel."""
        known = frozenset(view.where for view in self._devices.views())
        self._lane.run(_Look(self.by_id, self.printers, known), done, failed)

    def take_scanner(self, path: str, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> str:
        """Read from a port from now on, and after the next start; its name."""
        names = {view.name for view in self._devices.views()}
        name = next(one for one in ("scanner", *(f"scanner-{at}" for at in range(2, 100))) if one not in names)
        port = SerialPort(path)
        self._devices.meet(DeviceView(name, DeviceKind.SERIAL, path))
        self._scans.add(self._make(name, port))
        self._site.keep(f"serial.{name}", {"path": port.path, "baud": port.baud}, done, failed)
        return name

    def take_printer(self, url: str, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        """Print there after the next start."""
        self._site.keep(PRINTER, {"url": url}, done, failed)

    def close(self) -> None:
        """Finish what is under way."""
        self._lane.close()


def address_of(typed: str) -> str:
    """The address of a printer in a network, of what was typed: HOST or HOST:PORT."""
    host, _, port = typed.strip().partition(":")
    return f"tcp://{host}:{port or RAW_PORT}"


class _Look:
    """For the lane: asks the system."""

    def __init__(self, by_id: Path, printers: Path, known: frozenset[str]) -> None:
        self._by_id, self._printers, self._known = by_id, printers, known

    def __call__(self) -> Plugged:
        ports = tuple(port for port in serial_ports(self._by_id) if port.path not in self._known)
        files = (f"file:{path}" for path in sorted(self._printers.glob("lp*")))
        return Plugged(ports, tuple(url for url in files if url not in self._known))
