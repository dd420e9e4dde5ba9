"""A camera, or a video file, as a scanner: one thread takes pictures, one reads the newest of them."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from devices.acceptance import Acceptance
from devices.base import DeviceFault, DeviceState, FaultCode, Scan
from devices.decode import DEFAULT_SYMBOLOGIES
from devices.frames import FrameReader
from devices.vision import is_black, opencv

if TYPE_CHECKING:
    from collections.abc import Collection

    from devices.base import OnFault, OnScan, OnState
    from devices.decode import Code
    from devices.vision import Picture

WIDTH, HEIGHT = 1920, 1080
"""Pixels asked of a device; it gives what it can. Resolution pays most."""

BLACK_FRAMES = 25
"""About a second."""

_USUAL_RATE = 25.0  # frames a second of a file that does not say


class Watcher(Protocol):
    """Looks on, on the camera's threads: it must be quick, and must not draw into the picture."""

    def show(self, picture: Picture) -> None:
        """A frame: blue-green-red, rows x columns x 3."""

    def found(self, codes: tuple[Code, ...]) -> None:
        """The codes in the frame that was read last."""


class Camera:
    """Reads codes from camera `device`: an index ("0"), a device path, or a video file, played once.

    Of a device the newest frame is read and the rest passed over; a file is played at its own speed, slower where the
    reading needs it, and no frame is lost. A device that ends is AWAY, a file that ends is CLOSED.
    watcher: gets every frame and the codes found in one, for a preview. Black pictures are told once, as CAMERA_BLACK.
    """

    def __init__(
        self,
        device: str,
        source: str = "camera",
        symbologies: Collection[str] = DEFAULT_SYMBOLOGIES,
        watcher: Watcher | None = None,
    ) -> None:
        self._device = device
        self._source = source
        self._symbologies = frozenset(symbologies)
        self._watcher = watcher
        self._black = 0
        self._stop = threading.Event()
        self._news = threading.Condition()
        self._newest: Picture | None = None
        self._over = False
        self._threads: list[threading.Thread] = []

    def open(self, on_scan: OnScan, on_state: OnState, on_fault: OnFault) -> None:
        """See `devices.base.Scanner`. DEVICE_AWAY when there is no such camera or file; CAMERA_BLACK later."""
        if self._threads:
            raise RuntimeError("a camera is opened once")
        self._on_scan, self._on_state, self._on_fault = on_scan, on_state, on_fault
        video = _opened(self._device)
        self._threads = [
            threading.Thread(target=self._take, args=(video,), name=f"camera takes {self._source}"),
            threading.Thread(target=self._read, name=f"camera reads {self._source}"),
        ]
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """See `devices.base.Scanner`."""
        self._stop.set()
        with self._news:
            self._news.notify_all()
        for thread in self._threads:
            thread.join()

    def _take(self, video: Any) -> None:
        played = _is_file(self._device)
        pause = 1 / (video.get(opencv().CAP_PROP_FPS) or _USUAL_RATE) if played else 0.0
        due = time.monotonic()
        try:
            while not self._stop.is_set():
                there, picture = video.read()
                if not there:
                    break
                self._offer(picture, patient=played)
                due += pause
                self._stop.wait(max(0.0, due - time.monotonic()))
        finally:
            video.release()
            with self._news:
                self._over = True
                self._news.notify_all()

    def _offer(self, picture: Picture, *, patient: bool) -> None:
        with self._news:
            if patient:
                self._news.wait_for(lambda: self._newest is None or self._stop.is_set())
            self._newest = picture
            self._news.notify_all()
        if self._watcher is not None:
            self._watcher.show(picture)

    def _read(self) -> None:
        """Reads what is offered, and tells the end after the last frame was read."""
        self._on_state(self._source, DeviceState.OPEN)
        acceptance, frames = Acceptance(), FrameReader(self._symbologies)
        while (picture := self._next()) is not None:
            self._look_at(picture)
            codes = frames.read(picture)
            if codes and self._watcher is not None:
                self._watcher.found(codes)
            for code in acceptance.see(codes):
                if not self._stop.is_set():
                    self._on_scan(Scan(code.text, code.symbology, self._source, aim=code.aim))
        if not self._stop.is_set():
            self._on_state(self._source, DeviceState.CLOSED if _is_file(self._device) else DeviceState.AWAY)

    def _look_at(self, picture: Picture) -> None:
        """A cap that is on, or no light: said once, until there is something to see."""
        self._black = self._black + 1 if is_black(picture) else 0
        if self._black == BLACK_FRAMES and not self._stop.is_set():
            self._on_fault(self._source, DeviceFault(FaultCode.CAMERA_BLACK, device=self._device))

    def _next(self) -> Picture | None:
        with self._news:
            self._news.wait_for(lambda: self._newest is not None or self._over or self._stop.is_set())
            picture, self._newest = self._newest, None
            self._news.notify_all()
        return None if self._stop.is_set() else picture


def _is_file(device: str) -> bool:
    return Path(device).is_file()


def _opened(device: str) -> Any:
    cv2 = opencv()
    if not device.isdecimal() and not Path(device).exists():
        raise DeviceFault(FaultCode.DEVICE_AWAY, device=device, reason="no such device or file")
    video = cv2.VideoCapture(int(device) if device.isdecimal() else device)
    if not video.isOpened():
        video.release()
        raise DeviceFault(FaultCode.DEVICE_AWAY, device=device, reason="it gives no pictures")
    if not _is_file(device):
        video.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
        video.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
        video.set(cv2.CAP_PROP_BUFFERSIZE, 1)  # the newest frame, not one from a second ago
    return video
