"""Codes in the frames of a camera: in a hurry, and every few frames with patience for what is held askew and unsharp.

zxing-cpp loses bars that are both tilted and out of focus; zbar reads them once they are sharpened (24 labels tilted up
to 10 degrees with a blur of 0.6 to 1.3 pixels: 44 % of the frames by zxing-cpp, 100 % by zbar), for 30 ms a frame.

And it misreads some: in 9000 frames of such labels 23 bars, up to four frames in a row alike, always with a check
character that was right. In each of these frames zbar read what is there. So bars count once zbar has read the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.decode import DEFAULT_SYMBOLOGIES, SECOND_READS, by_pyzbar, decode_frame, has_second_reader
from devices.vision import grey, sharpened

if TYPE_CHECKING:
    from collections.abc import Collection

    from devices.decode import Code
    from devices.vision import Picture

EACH = 3
"""Of so many frames without a code one is looked at with patience: an empty table must not cost a processor."""


KNOWN = 32
"""Texts of bars that are remembered as read by both."""


class FrameReader:
    """Frame after frame of one camera."""

    def __init__(self, symbologies: Collection[str] = DEFAULT_SYMBOLOGIES) -> None:
        self._symbologies = frozenset(symbologies)
        self._missed = 0
        self._helped = False
        self._both: dict[str, None] = {}

    def read(self, picture: Picture) -> tuple[Code, ...]:
        """The codes in the frame. Where patience helped it stays, for bars count after several frames in a row."""
        if codes := decode_frame(picture, self._symbologies):
            self._missed = 0
            return tuple(code for code in codes if self._trusted(code, picture))
        self._missed += 1
        if not self._helped and self._missed % EACH != 1:
            return ()
        codes = by_pyzbar(sharpened(grey(picture)), self._symbologies)
        self._helped = bool(codes)
        return codes

    def _trusted(self, code: Code, picture: Picture) -> bool:
        """Of bars: whether zbar reads them too, now or in a frame before."""
        text = _bare(code.text)
        if code.symbology in SECOND_READS and text not in self._both and has_second_reader():
            light = grey(picture)
            others = by_pyzbar(light, self._symbologies) or by_pyzbar(sharpened(light), self._symbologies)
            if text not in {_bare(other.text) for other in others}:
                return False
            self._both[text] = None
            for old in list(self._both)[:-KNOWN]:
                del self._both[old]
        return True


def _bare(text: str) -> str:
    """As both readers tell it: one leaves separators and the zero before a UPC away."""
    return text.replace("\x1d", "").lstrip("0")
