"""What is plugged in: serial ports by the path that stays when they are plugged in elsewhere, and cameras."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FoundPort:
    """path: to write into the settings, stable where the system gives one. about: what it says of itself."""

    path: str
    about: str


def serial_ports(by_id: Path = Path("/dev/serial/by-id")) -> list[FoundPort]:
    """USB-serial scanners and printers first, by /dev/serial/by-id; then ports that have no such name."""
    from serial.tools.list_ports import comports

    stable = {str(link.resolve()): str(link) for link in sorted(by_id.glob("*"))} if by_id.is_dir() else {}
    ports = {port.device: port.description for port in comports() if port.hwid != "n/a"}
    found = [FoundPort(link, ports.get(device, "")) for device, link in stable.items()]
    return found + [FoundPort(device, about) for device, about in sorted(ports.items()) if device not in stable]


def cameras(devices: Path = Path("/dev")) -> list[str]:
    """Device files of cameras; one camera may have several."""
    return [str(path) for path in sorted(devices.glob("video[0-9]*"))]
