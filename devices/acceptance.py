"""When a code in a moving picture counts as scanned. Pure: it sees frame after frame and knows no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from devices.decode import Code

FRAMES_NEEDED: Mapping[str, int] = {"QRCode": 1, "DataMatrix": 1, "Code128": 2}
"""Equal frames in a row, by symbology: matrix codes correct their errors, Code 128 has a check character."""

OTHERS_NEED = 3
"""EAN and UPC: one digit of check."""

GONE = 10
"""Frames without a code after which it has left the view; a reflection or a hand hides one for less."""


class Acceptance:
    """Accepts a code once it was seen in enough frames in a row, and then not again until it has left the view."""

    def __init__(self, needed: Mapping[str, int] = FRAMES_NEEDED, gone: int = GONE) -> None:
        self._needed = needed
        self._gone = gone
        self._seen: dict[tuple[str, str], int] = {}  # frames in a row
        self._missed: dict[tuple[str, str], int] = {}  # frames since
        self._accepted: set[tuple[str, str]] = set()

    def see(self, codes: Iterable[Code]) -> tuple[Code, ...]:
        """The codes of one frame in, the newly accepted ones out."""
        here = {(code.symbology, code.text): code for code in codes}
        self._forget(here.keys())
        return tuple(code for key, code in here.items() if self._accept(key))

    def _accept(self, key: tuple[str, str]) -> bool:
        self._missed[key] = 0
        self._seen[key] = self._seen.get(key, 0) + 1
        if key in self._accepted or self._seen[key] < self._needed.get(key[0], OTHERS_NEED):
            return False
        self._accepted.add(key)
        return True

    def _forget(self, here: Iterable[tuple[str, str]]) -> None:
        for key in self._missed.keys() - set(here):
            self._seen[key] = 0
            self._missed[key] += 1
            if self._missed[key] >= self._gone:
                del self._missed[key], self._seen[key]
                self._accepted.discard(key)
