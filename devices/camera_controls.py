"""Light and focus of a camera, where it has them: asked and set through Video4Linux, beside whoever takes its pictures.

The numbers and shapes are those of linux/videodev2.h and linux/v4l2-controls.h; a driver lets several programs hold
a camera, and only one of them need take pictures. A video file, and a camera of another system, has no controls.
"""

from __future__ import annotations

import os
import stat
import struct
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from devices.base import DeviceFault, FaultCode

if TYPE_CHECKING:
    from collections.abc import Iterator

QUERY_CONTROL, GET_CONTROL, SET_CONTROL, QUERY_MENU = 0xC0445624, 0xC008561B, 0xC008561C, 0xC02C5625
CONTROL = struct.Struct("=Ii")
"""struct v4l2_control: id, value."""

RANGE = struct.Struct("=II32siiiiI8x")
"""struct v4l2_queryctrl: id, type, name, minimum, maximum, step, default, flags, reserved."""

MENU = struct.Struct("=II32s4x")
"""struct v4l2_querymenu: id, index, name, reserved."""

LED_MODE, FOCUS_AUTO, FOCUS_ABSOLUTE = 0x9C0901, 0x9A090C, 0x9A090A
LED_OFF, LED_TORCH = 0, 2
_DISABLED, _READ_ONLY = 0x1, 0x4
_STEPS = 12
"""From the nearest focus to the farthest."""


class Turn(StrEnum):
    """What a person may do to a camera. LIGHT and AUTOFOCUS change it over."""

    LIGHT = "light"
    AUTOFOCUS = "autofocus"
    NEARER = "nearer"
    FARTHER = "farther"


@dataclass(frozen=True, slots=True)
class CameraControls:
    """light, autofocus: on or off; focus: from 0 (far) to 1 (near); each None where the camera has no such thing."""

    light: bool | None = None
    autofocus: bool | None = None
    focus: float | None = None

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What the camera says it can do."""
        has = {
            Turn.LIGHT: self.light is not None,
            Turn.AUTOFOCUS: self.autofocus is not None,
            Turn.NEARER: self.focus is not None,
            Turn.FARTHER: self.focus is not None,
        }
        return tuple(turn for turn, so in has.items() if so)


@dataclass(frozen=True, slots=True)
class _Range:
    least: int
    most: int
    step: int


def controls_of(device: str) -> CameraControls:
    """What camera `device` (an index or a path) has, as it is now. Nothing of one that is away, or is no camera."""
    try:
        with _opened(device) as camera:
            return _read(camera)
    except OSError:
        return CameraControls()


def turned(device: str, turn: Turn) -> CameraControls:
    """Do it, and how the camera is then. Raises DeviceFault CAMERA_CONTROL: it has no such thing, or did not do it."""
    try:
        with _opened(device) as camera:
            _do(camera, turn)
            return _read(camera)
    except OSError as error:
        raise DeviceFault(FaultCode.CAMERA_CONTROL, device=device, turn=turn, reason=str(error)) from error


def _do(camera: int, turn: Turn) -> None:
    if turn is Turn.LIGHT:
        _set(camera, LED_MODE, LED_OFF if _get(camera, LED_MODE) == LED_TORCH else LED_TORCH)
    elif turn is Turn.AUTOFOCUS:
        _set(camera, FOCUS_AUTO, int(not _get(camera, FOCUS_AUTO)))
    else:
        _move(camera, 1 if turn is Turn.NEARER else -1)


def _move(camera: int, way: int) -> None:
    """One step; a camera that focuses by itself takes none until it was told to leave that."""
    span = _range(camera, FOCUS_ABSOLUTE)
    if span is None:
        raise OSError("no focus to set")
    if _range(camera, FOCUS_AUTO) is not None:
        _set(camera, FOCUS_AUTO, 0)
    step = max(span.step, (span.most - span.least) // _STEPS // span.step * span.step)
    _set(camera, FOCUS_ABSOLUTE, min(max(_get(camera, FOCUS_ABSOLUTE) + way * step, span.least), span.most))


def _read(camera: int) -> CameraControls:
    light = autofocus = focus = None
    if _range(camera, LED_MODE) is not None and _has_torch(camera):
        light = _get(camera, LED_MODE) == LED_TORCH
    if _range(camera, FOCUS_AUTO) is not None:
        autofocus = bool(_get(camera, FOCUS_AUTO))
    if (span := _range(camera, FOCUS_ABSOLUTE)) is not None:
        focus = (_get(camera, FOCUS_ABSOLUTE) - span.least) / (span.most - span.least)
    return CameraControls(light, autofocus, focus)


def _range(camera: int, control: int) -> _Range | None:
    """None: the camera has no such control, or nobody may set it."""
    with suppress(OSError):
        _, _, _, least, most, step, _, flags = RANGE.unpack(
            _asked(camera, QUERY_CONTROL, RANGE.pack(control, *_NOTHING))
        )
        if not flags & (_DISABLED | _READ_ONLY) and most > least:
            return _Range(least, most, max(step, 1))
    return None


def _has_torch(camera: int) -> bool:
    """A flash that only flashes is no light to see by."""
    with suppress(OSError):
        _asked(camera, QUERY_MENU, MENU.pack(LED_MODE, LED_TORCH, b""))
        return True
    return False


def _get(camera: int, control: int) -> int:
    return int(CONTROL.unpack(_asked(camera, GET_CONTROL, CONTROL.pack(control, 0)))[1])


def _set(camera: int, control: int, value: int) -> None:
    _asked(camera, SET_CONTROL, CONTROL.pack(control, value))


_NOTHING = (0, b"", 0, 0, 0, 0, 0)

if sys.platform == "linux":
    from fcntl import ioctl
else:

    def ioctl(camera: int, request: int, about: bytes) -> bytes:
        """No other system has Video4Linux."""
        raise OSError(f"no controls of {camera}: {request} {len(about)}")


def _asked(camera: int, request: int, about: bytes) -> bytes:
    return ioctl(camera, request, about)


@contextmanager
def _opened(device: str) -> Iterator[int]:
    """Raises OSError: away, denied, or no device at all."""
    path = f"/dev/video{device}" if device.isdecimal() else device
    if not stat.S_ISCHR(os.stat(path).st_mode):  # noqa: PTH116 - a path is as good as any
        raise OSError("no device")
    camera = os.open(path, os.O_RDWR | getattr(os, "O_NONBLOCK", 0))
    try:
        yield camera
    finally:
        os.close(camera)
