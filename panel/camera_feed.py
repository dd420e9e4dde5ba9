"""What the camera sees, for screens: small pictures, only while somebody looks, where codes lie, and whole photos."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from devices.vision import scaled

if TYPE_CHECKING:
    from devices.decode import Code
    from devices.vision import Picture

WIDE = 640
PAUSE = 0.066
"""Seconds between two pictures: fifteen a second are enough for an eye that aims."""


class CameraFeed(QObject):
    """A `devices.camera.Watcher`, called on the camera's threads. Signals: picture(QImage), found_at(corners), each
    corner a pair of shares (0 to 1) of the picture's width and height; taken(picture), a whole one that was asked for;
    delivered on the thread of the receiver.
    """

    picture = Signal(QImage)
    found_at = Signal(object)
    taken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watched = False
        self._wanted = False
        self._last = 0.0
        self._size = (1, 1)

    def take(self) -> None:
        """The next frame is a photo."""
        self._wanted = True

    def show(self, picture: Picture) -> None:
        """A frame. Called for every one: mostly nobody looks."""
        now = time.monotonic()
        self._size = (picture.shape[1], picture.shape[0])
        if self._wanted:
            self._wanted = False
            self.taken.emit(picture.copy())
        if not self.watched or now - self._last < PAUSE:
            return
        self._last = now
        self.picture.emit(image_of(scaled(picture, min(1.0, WIDE / picture.shape[1]))))

    def found(self, codes: tuple[Code, ...]) -> None:
        """The codes of a frame."""
        if self.watched:
            wide, tall = self._size
            self.found_at.emit([[(x / wide, y / tall) for x, y in code.corners] for code in codes if code.corners])


def image_of(picture: Picture) -> QImage:
    """A frame for a widget: a copy of its own, as the camera's memory is used again for the next one."""
    rows, columns = picture.shape[:2]
    return QImage(picture.tobytes(), columns, rows, columns * 3, QImage.Format.Format_BGR888).copy()
