"""The readers a site's settings name, beside the serial scanners: the one that types, and the camera."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from devices.camera import Camera
from devices.decode import DEFAULT_SYMBOLOGIES
from devices.evdev_reader import EvdevScanner
from devices.keeper import Keeper
from devices.wedge import Profile
from panel.wedge import WedgeScanner

if TYPE_CHECKING:
    from devices.base import Scanner
    from devices.camera import Watcher
    from panel.settings import CameraSettings, EvdevSettings, Settings, WedgeSettings


def readers_of(settings: Settings, watcher: Watcher | None = None) -> list[Scanner]:
    """Made, not opened. watcher: sees what the camera sees."""
    readers: list[Scanner] = [WedgeScanner(wedge_profile(settings.wedge))]
    if settings.evdev.vendor and settings.evdev.product:
        readers.append(Keeper("evdev", _EvdevMaker(settings.evdev, wedge_profile(settings.wedge))))
    if settings.camera.device is not None:
        readers.append(Keeper("camera", _CameraMaker(settings.camera.device, settings.camera, watcher)))
    return readers


def wedge_profile(settings: WedgeSettings) -> Profile:
    """The settings have been checked: their words are the profile's."""
    return Profile(
        prefix=settings.prefix,
        suffix=cast("Any", settings.suffix),
        gap_ms=settings.gap_ms,
        shortest=settings.shortest,
        longest=settings.longest,
        layout=settings.layout,
        gs=cast("Any", settings.gs),
    )


class _EvdevMaker:
    """Makes a fresh reader for every life of a scanner."""

    def __init__(self, settings: EvdevSettings, profile: Profile) -> None:
        self._vendor, self._product = int(settings.vendor, 16), int(settings.product, 16)
        self._profile = profile

    def __call__(self) -> Scanner:
        return EvdevScanner(self._vendor, self._product, self._profile)


class _CameraMaker:
    """Makes a fresh camera for every life of it: one that was unplugged is found again."""

    def __init__(self, device: str, settings: CameraSettings, watcher: Watcher | None) -> None:
        self._watcher = watcher
        self._device, self._symbologies = device, frozenset(settings.symbologies) or DEFAULT_SYMBOLOGIES

    def __call__(self) -> Scanner:
        return Camera(self._device, "camera", self._symbologies, self._watcher)
