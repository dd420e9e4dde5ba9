"""``main.py devices``: how each device of the settings is, and what is plugged in."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from devices.base import DeviceFault, DeviceState
from devices.camera import Camera
from devices.discovery import cameras, serial_ports
from devices.serial_scanner import SerialScanner
from panel.cli.record import DONE, REFUSED, add_record_arguments, say, write_json
from panel.device_log import DeviceKind, DeviceView, devices_of
from panel.device_words import sentence_of
from panel.printing.office import printer_at
from panel.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    import argparse

    from devices.base import Scanner

NO_DEVICE = 4


@dataclass(frozen=True)
class Looked:
    """A device, and what a look at it showed. state: open, away, fault, or unknown where only the panel hears it."""

    device: DeviceView
    state: str
    fault: DeviceFault | None = None

    def as_json(self) -> dict[str, Any]:
        """{"name", "kind", "where", "state"} and, where something is wrong, "fault", "detail"."""
        view = self.device
        told: dict[str, Any] = {"name": view.name, "kind": view.kind.value, "where": view.where, "state": self.state}
        if self.fault is None:
            return told
        return {**told, "fault": self.fault.code.value, "detail": " ".join(sentence_of(self.fault))}


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Look at each device once; exit status 4 if one that the settings name is not there."""
    try:
        settings = load_settings(arguments.settings)
    except SettingsError as error:
        for mistake in error.mistakes:
            say(f"settings: {mistake}")
        return REFUSED
    looked = [_looked(view, settings) for view in devices_of(settings)]
    found = {"serial": [asdict(port) for port in serial_ports()], "cameras": cameras()}
    if arguments.json:
        write_json({"devices": [one.as_json() for one in looked], "found": found})
    else:
        _tell(looked, found)
    return NO_DEVICE if any(one.fault for one in looked) else DONE


def _looked(view: DeviceView, settings: Settings) -> Looked:
    try:
        if view.kind is DeviceKind.SERIAL:
            _opened(SerialScanner(view.where, settings.serial[view.name].baud, view.name))
        elif view.kind is DeviceKind.CAMERA:
            _opened(Camera(view.where))
        elif view.kind is DeviceKind.KEYBOARD:
            return Looked(view, "unknown")
        else:
            return _printer(view)
    except DeviceFault as fault:
        return Looked(view, DeviceState.AWAY.value, fault)
    return Looked(view, DeviceState.OPEN.value)


def _opened(reader: Scanner) -> None:
    reader.open(_nothing, _nothing, _nothing)
    reader.close()


def _printer(view: DeviceView) -> Looked:
    """Without one, labels are pictures in the data folder: nothing is wrong."""
    if not view.where:
        return Looked(view, "none")
    state = printer_at(view.where).state()
    if state is not None and state.fault is not None:
        return Looked(view, DeviceState.FAULT.value, DeviceFault(state.fault, url=view.where))
    return Looked(view, DeviceState.OPEN.value)


def _tell(looked: list[Looked], found: dict[str, Any]) -> None:
    for one in looked:
        why = f": {' '.join(sentence_of(one.fault))}" if one.fault else ""
        where = f" at {one.device.where}" if one.device.where else ""
        sys.stdout.write(f"{one.device.name} ({one.device.kind.value}){where}: {one.state}{why}\n")
    for port in found["serial"]:
        sys.stdout.write(f"plugged in: {port['path']} {port['about']}\n".rstrip() + "\n")
    for camera in found["cameras"]:
        sys.stdout.write(f"plugged in: {camera}\n")


def _nothing(*_told: Any) -> None:
    """A look hears nothing."""
