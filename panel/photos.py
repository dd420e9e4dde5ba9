"""Photos of what an inspector sees: ringed, encoded anew and kept by their content, off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from devices.photo import kept, photo_of, ringed
from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from devices.photo import Ring
    from devices.vision import Picture


class Photos(QObject):
    """They lie in one folder, beside the record; the record keeps the SHA-256 of each."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._lane = Lane("photo lane", self)

    def keep(
        self,
        picture: Picture,
        ring: Ring | None,
        done: Callable[[str], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Write it down; ``done`` gets its SHA-256, ``failed`` an OSError."""
        self._lane.run(partial(_keep, picture, ring, self.folder), done, failed)

    def close(self) -> None:
        """Finish what is under way."""
        self._lane.close()


def _keep(picture: Picture, ring: Ring | None, folder: Path) -> str:
    return kept(photo_of(picture if ring is None else ringed(picture, ring)), folder)
