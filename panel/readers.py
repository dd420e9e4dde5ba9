"""The readers a site's settings name, beside the serial scanners: the one that types, and the camera."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from devices.camera import Camera
from devices.decode import DEFAULT_SYMBOLOGIES
from devices.keeper import Keeper
from devices.wedge import Profile
from panel.wedge import WedgeScanner

if TYPE_CHECKING:
    from devices.base import Scanner
    from panel.settings import CameraSettings, Settings, WedgeSettings


def readers_of(settings: Settings) -> list[Scanner]:
    """Made, not opened."""
    readers: list[Scanner] = [WedgeScanner(wedge_profile(settings.wedge))]
    if settings.camera.device is not None:
        readers.append(Keeper("camera", _CameraMaker(settings.camera.device, settings.camera)))
    return readers


def wedge_profile(settings: WedgeSettings) -> Profile:
    """The settings have been checked: their words are the profile's."""
    return Profile(
        prefix=settings.prefix,
        suffix=cast("Any", settings.suffix),
        gap_ms=settings.gap_ms,
        shortest=settings.shortest,
        longest=settings.longest,
        gs=cast("Any", settings.gs),
    )


class _CameraMaker:
    """Makes a fresh camera for every life of it: one that was unplugged is found again."""

    def __init__(self, device: str, settings: CameraSettings) -> None:
        self._device, self._symbologies = device, frozenset(settings.symbologies) or DEFAULT_SYMBOLOGIES

    def __call__(self) -> Scanner:
        return Camera(self._device, "camera", self._symbologies)
