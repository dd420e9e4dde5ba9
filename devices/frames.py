"""Codes in the frames of a camera: in a hurry, and every few frames with patience for what is held askew and unsharp.

zxing-cpp loses bars that are both tilted and out of focus; zbar reads them once they are sharpened (24 labels tilted up
to 10 degrees with a blur of 0.6 to 1.3 pixels: 44 % of the frames by zxing-cpp, 100 % by zbar), for 30 ms a frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.decode import DEFAULT_SYMBOLOGIES, by_pyzbar, decode_frame
from devices.vision import grey, sharpened

if TYPE_CHECKING:
    from collections.abc import Collection

    from devices.decode import Code
    from devices.vision import Picture

EACH = 3
"""Of so many frames without a code one is looked at with patience: an empty table must not cost a processor."""


class FrameReader:
    """Frame after frame of one camera."""

    def __init__(self, symbologies: Collection[str] = DEFAULT_SYMBOLOGIES) -> None:
        self._symbologies = frozenset(symbologies)
        self._missed = 0
        self._helped = False

    def read(self, picture: Picture) -> tuple[Code, ...]:
        """The codes in the frame. Where patience helped it stays, for bars count after several frames in a row."""
        if codes := decode_frame(picture, self._symbologies):
            self._missed = 0
            return codes
        self._missed += 1
        if not self._helped and self._missed % EACH != 1:
            return ()
        codes = by_pyzbar(sharpened(grey(picture)), self._symbologies)
        self._helped = bool(codes)
        return codes
