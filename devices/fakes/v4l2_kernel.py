"""A camera's light and focus as the kernel answers for them: the same requests, the same bytes, the same refusals."""

from __future__ import annotations

import errno
from dataclasses import dataclass

from devices.camera_controls import (
    CONTROL,
    GET_CONTROL,
    LED_MODE,
    LED_TORCH,
    MENU,
    QUERY_CONTROL,
    QUERY_MENU,
    RANGE,
    SET_CONTROL,
)


@dataclass
class Setting:
    """One control of a camera: minimum, maximum, step, what it is now, flags."""

    least: int
    most: int
    step: int = 1
    value: int = 0
    flags: int = 0


class V4l2Kernel:
    """`ioctl` stands for fcntl.ioctl. torch: whether a flash can also shine. broken: every setting fails (EIO)."""

    def __init__(self, settings: dict[int, Setting], *, torch: bool = True, broken: bool = False) -> None:
        self.settings, self.torch, self.broken = settings, torch, broken

    def ioctl(self, _camera: int, request: int, about: bytes) -> bytes:
        """Raises OSError as the kernel does: EINVAL for what is not there, ERANGE for what is too much."""
        number = int.from_bytes(about[:4], "little")
        setting = self.settings.get(number)
        if setting is None:
            raise OSError(errno.EINVAL, "no such control")
        if request == QUERY_CONTROL:
            told = (setting.least, setting.most, setting.step, 0, setting.flags)
            return RANGE.pack(number, 1, b"control", *told)
        if request == QUERY_MENU:
            return self._menu(number, int.from_bytes(about[4:8], "little"))
        if request == GET_CONTROL:
            return CONTROL.pack(number, setting.value)
        if request == SET_CONTROL:
            return self._set(number, setting, CONTROL.unpack(about)[1])
        raise OSError(errno.ENOTTY, "no such request")

    def _menu(self, number: int, index: int) -> bytes:
        if number != LED_MODE or (index == LED_TORCH and not self.torch):
            raise OSError(errno.EINVAL, "no such entry")
        return MENU.pack(number, index, b"Torch")

    def _set(self, number: int, setting: Setting, value: int) -> bytes:
        if self.broken:
            raise OSError(errno.EIO, "the camera did not answer")
        if not setting.least <= value <= setting.most:
            raise OSError(errno.ERANGE, "out of range")
        setting.value = value
        return CONTROL.pack(number, value)
