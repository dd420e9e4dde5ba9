"""How every device of this panel is, and what it sent last: what the devices screen and the lamp in the header show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.domain.codes import ScanKind
from devices.base import DeviceState, FaultCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from devices.base import DeviceFault, Scan
    from panel.printing.labels import Labels
    from panel.settings import Settings

SHOWN = 60
"""Characters of what was sent last."""

PRINTER = "printer"
BADGE = f"~{ScanKind.BADGE.value}"
"""What a badge begins with; what follows opens the panel and stands nowhere."""

LASTING = frozenset({FaultCode.BAUD_RATE, FaultCode.CAMERA_BLACK})
"""Faults of devices that are there and open, and yet read nothing."""


class DeviceKind(StrEnum):
    """What a device is."""

    SERIAL = "serial"
    KEYBOARD = "keyboard"
    CAMERA = "camera"
    PRINTER = "printer"


@dataclass(frozen=True)
class DeviceView:
    """One device. last: what it sent last, control characters escaped; fault: what is wrong, None when it works."""

    name: str
    kind: DeviceKind
    where: str
    state: DeviceState = DeviceState.AWAY
    fault: DeviceFault | None = None
    last: str = ""
    scans: int = 0
    refused: int = 0

    @property
    def shown(self) -> DeviceState:
        """The state a person is told: one that is open and yet reads nothing is in trouble."""
        lasting = self.fault is not None and self.fault.code in LASTING
        return DeviceState.FAULT if lasting else self.state

    @property
    def in_trouble(self) -> bool:
        """A person has to look at it."""
        return self.shown in {DeviceState.AWAY, DeviceState.FAULT}


class DeviceLog(QObject):
    """On the GUI thread; hears the readers and the label queue. Signals: changed()."""

    changed = Signal()

    def __init__(self, views: Sequence[DeviceView], labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = {view.name: view for view in views}
        self._labels = labels
        labels.changed.connect(self._hear_printer)

    def views(self) -> tuple[DeviceView, ...]:
        """Every device, in the order of the settings."""
        return tuple(self._views.values())

    def trouble(self) -> DeviceView | None:
        """The first device that somebody has to look at."""
        return next((view for view in self._views.values() if view.in_trouble), None)

    def meet(self, view: DeviceView) -> None:
        """One more device, before anything is heard of it."""
        self._views = {view.name: view, **self._views}
        self.changed.emit()

    def hear_scan(self, scan: Scan) -> None:
        """A reader read something."""
        view = self._views.get(scan.source)
        if view is not None:
            sent = escaped((scan.aim or "") + scan.text)
            self._keep(replace(view, last=sent, scans=view.scans + 1, fault=None))

    def hear_state(self, source: str, state: DeviceState) -> None:
        """A device came or went."""
        view = self._views.get(source)
        if view is not None:
            self._keep(replace(view, state=state, fault=None if state is DeviceState.OPEN else view.fault))

    def hear_fault(self, source: str, fault: DeviceFault) -> None:
        """Something was refused, or a device cannot be opened."""
        view = self._views.get(source)
        if view is not None:
            self._keep(replace(view, fault=fault, refused=view.refused + 1))

    def _hear_printer(self) -> None:
        view = self._views.get(PRINTER)
        if view is not None:
            state = DeviceState.AWAY if self._labels.fault else DeviceState.OPEN
            self._keep(replace(view, fault=self._labels.fault, state=state))

    def _keep(self, view: DeviceView) -> None:
        self._views[view.name] = view
        self.changed.emit()


def has_camera(devices: DeviceLog) -> bool:
    """Whether a camera is there and sees."""
    return any(view.kind is DeviceKind.CAMERA and view.state is DeviceState.OPEN for view in devices.views())


def escaped(text: str) -> str:
    """What cannot be seen by its name or number, as <GS>; the end of a badge, and of what is too long, as ..."""
    before, badge, _secret = text.partition(BADGE)
    text = f"{before}{badge}..." if badge else text
    named = {"\x1d": "<GS>", "\x1e": "<RS>", "\x1c": "<FS>", "\x1f": "<US>", "\x04": "<EOT>"}
    shown = "".join(named.get(char) or (char if char.isprintable() else f"\\x{ord(char):02x}") for char in text)
    return shown if len(shown) <= SHOWN else shown[: SHOWN - 3] + "..."


def devices_of(settings: Settings) -> list[DeviceView]:
    """What the settings name, before anything is heard of it."""
    found = [DeviceView(name, DeviceKind.SERIAL, port.path) for name, port in settings.serial.items()]
    found.append(DeviceView("wedge", DeviceKind.KEYBOARD, settings.wedge.layout))
    if settings.evdev.vendor and settings.evdev.product:
        found.append(DeviceView("evdev", DeviceKind.KEYBOARD, f"{settings.evdev.vendor}:{settings.evdev.product}"))
    if settings.camera.device is not None:
        found.append(DeviceView("camera", DeviceKind.CAMERA, settings.camera.device))
    where = settings.printer.url or ""
    return [*found, DeviceView(PRINTER, DeviceKind.PRINTER, where, DeviceState.OPEN)]
