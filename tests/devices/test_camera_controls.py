"""Light and focus: the requests and shapes of the kernel's header, a camera that has them, and those that have not."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import pytest

from devices import camera_controls
from devices.base import DeviceFault, FaultCode
from devices.camera_controls import (
    CONTROL,
    FOCUS_ABSOLUTE,
    FOCUS_AUTO,
    GET_CONTROL,
    LED_MODE,
    LED_OFF,
    LED_TORCH,
    MENU,
    QUERY_CONTROL,
    QUERY_MENU,
    RANGE,
    SET_CONTROL,
    CameraControls,
    Turn,
    controls_of,
    turned,
)
from devices.fakes.barcode_video import Scene, write_video
from devices.fakes.v4l2_kernel import Setting, V4l2Kernel

if TYPE_CHECKING:
    import struct
    from collections.abc import Callable
    from pathlib import Path

    Plugged = Callable[[V4l2Kernel], str]


class QueryControl(ctypes.Structure):
    """struct v4l2_queryctrl, as linux/videodev2.h writes it."""

    _fields_ = (
        ("id", ctypes.c_uint32), ("type", ctypes.c_uint32), ("name", ctypes.c_uint8 * 32), ("minimum", ctypes.c_int32),
        ("maximum", ctypes.c_int32), ("step", ctypes.c_int32), ("default_value", ctypes.c_int32),
        ("flags", ctypes.c_uint32), ("reserved", ctypes.c_uint32 * 2),
    )  # fmt: skip


class QueryMenu(ctypes.Structure):
    """struct v4l2_querymenu, packed."""

    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (
        ("id", ctypes.c_uint32), ("index", ctypes.c_uint32), ("name", ctypes.c_uint8 * 32),
        ("reserved", ctypes.c_uint32),
    )  # fmt: skip


class Control(ctypes.Structure):
    """struct v4l2_control."""

    _fields_ = (("id", ctypes.c_uint32), ("value", ctypes.c_int32))


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Plugged:
    """Gives the path of a camera behind which this kernel answers: a real character device is opened."""

    def plug(kernel: V4l2Kernel) -> str:
        monkeypatch.setattr(camera_controls, "ioctl", kernel.ioctl)
        return "/dev/null"

    return plug


@pytest.mark.parametrize(
    ("request_", "shape", "packed", "number"),
    [
        (QUERY_CONTROL, QueryControl, RANGE, 36),
        (GET_CONTROL, Control, CONTROL, 27),
        (SET_CONTROL, Control, CONTROL, 28),
        (QUERY_MENU, QueryMenu, MENU, 37),
    ],
)
def test_requests_are_those_of_the_kernel(
    request_: int, shape: type[ctypes.Structure], packed: struct.Struct, number: int
) -> None:
    both_ways = 3
    assert packed.size == ctypes.sizeof(shape)
    assert request_ == both_ways << 30 | ctypes.sizeof(shape) << 16 | ord("V") << 8 | number


def test_fields_lie_where_the_kernel_has_them() -> None:
    known = QueryControl(LED_MODE, 3, (ctypes.c_uint8 * 32)(*b"LED"), -5, 9, 2, 1, 4)
    number, kind, name, least, most, step, default, flags = RANGE.unpack(bytes(known))
    assert (number, kind, name.rstrip(b"\0")) == (LED_MODE, 3, b"LED")
    assert (least, most, step, default, flags) == (-5, 9, 2, 1, 4)


def test_a_camera_with_light_and_focus(plugged: Plugged) -> None:
    settings = {
        LED_MODE: Setting(0, 2), FOCUS_AUTO: Setting(0, 1, value=1), FOCUS_ABSOLUTE: Setting(0, 250, 5, value=120),
    }  # fmt: skip
    camera = plugged(V4l2Kernel(settings))
    assert controls_of(camera) == CameraControls(light=False, autofocus=True, focus=120 / 250)
    assert turned(camera, Turn.LIGHT).light is True
    assert settings[LED_MODE].value == LED_TORCH
    assert turned(camera, Turn.LIGHT).light is False
    assert settings[LED_MODE].value == LED_OFF
    assert turned(camera, Turn.NEARER) == CameraControls(light=False, autofocus=False, focus=140 / 250)
    for _ in range(20):
        turned(camera, Turn.FARTHER)
    assert settings[FOCUS_ABSOLUTE].value == 0
    assert turned(camera, Turn.AUTOFOCUS).autofocus is True


@pytest.mark.parametrize(
    ("kernel", "turns"),
    [
        (V4l2Kernel({}), ()),
        (V4l2Kernel({FOCUS_AUTO: Setting(0, 1)}), (Turn.AUTOFOCUS,)),
        (V4l2Kernel({FOCUS_ABSOLUTE: Setting(0, 9)}), (Turn.NEARER, Turn.FARTHER)),
        (V4l2Kernel({LED_MODE: Setting(0, 2)}), (Turn.LIGHT,)),
        (V4l2Kernel({LED_MODE: Setting(0, 1)}, torch=False), ()),
        (V4l2Kernel({LED_MODE: Setting(0, 2, flags=1)}), ()),
        (V4l2Kernel({FOCUS_AUTO: Setting(0, 1, flags=4)}), ()),
        (V4l2Kernel({FOCUS_ABSOLUTE: Setting(7, 7)}), ()),
    ],
)
def test_only_what_the_camera_says_it_has_is_offered(
    plugged: Plugged, kernel: V4l2Kernel, turns: tuple[Turn, ...]
) -> None:
    assert controls_of(plugged(kernel)).turns == turns


def test_what_fails_is_a_fault_with_a_code(plugged: Plugged) -> None:
    broken = plugged(V4l2Kernel({LED_MODE: Setting(0, 2)}, broken=True))
    without = "/dev/null"
    for camera, turn in ((broken, Turn.LIGHT), (without, Turn.NEARER), ("/dev/nowhere", Turn.LIGHT)):
        with pytest.raises(DeviceFault) as fault:
            turned(camera, turn)
        assert fault.value.code is FaultCode.CAMERA_CONTROL


def test_the_real_kernel_says_that_other_devices_have_none() -> None:
    assert controls_of("/dev/null") == CameraControls()


@pytest.mark.parametrize("device", ["", "/dev/nowhere", "999"])
def test_a_camera_that_is_not_there_has_none(device: str) -> None:
    assert controls_of(device) == CameraControls()


def test_a_video_file_has_none_whatever_the_kernel_would_say(plugged: Plugged, tmp_path: Path) -> None:
    plugged(V4l2Kernel({LED_MODE: Setting(0, 2)}))
    write_video(tmp_path / "view.avi", [Scene(None, 2)])
    assert controls_of(str(tmp_path / "view.avi")) == CameraControls()
