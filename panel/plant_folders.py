"""Folders of plant CSV on a stick or in the data folder, tried and taken over as ``main.py import`` does it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.engine import Engines
    from db.interchange.importing import ImportReport

STICKS: tuple[Path, ...] = (Path("/media"), Path("/run/media"))
DEEPEST = 3
"""Of a folder below one of these: user, stick, folder."""


class PlantFolders(QObject):
    """``sticks``: where sticks are mounted; ``own``: the folder that somebody may have put files into."""

    def __init__(self, engines: Engines, own: Path) -> None:
        super().__init__()
        self._engines = engines
        self.sticks, self.own = STICKS, own
        self._lane = Lane("import lane", self)

    def look(self, done: Callable[[tuple[Path, ...]], None], failed: Callable[[Exception], None]) -> None:
        """The folders that hold at least one file of a plant."""
        self._lane.run(_Look((self.own, *self.sticks)), done, failed)

    def take(
        self, folder: Path, by: str, done: Callable[[ImportReport], None], failed: Callable[[Exception], None],
        *, dry_run: bool,
    ) -> None:  # fmt: skip
        """Take a folder over in a person's name; ``dry_run`` tells what would be recorded."""
        self._lane.run(_Take(self._engines, folder, by, dry_run=dry_run), done, failed)

    def close(self) -> None:
        """Finish what is under way."""
        self._lane.close()


def plant_folders(places: tuple[Path, ...]) -> tuple[Path, ...]:
    """The folders at these places, and up to three below, in which a file of plant CSV lies; what may not be read is
    passed over.
    """
    from db.interchange.files import FILES

    known = {spec.file for spec in FILES}
    found, level = list[Path](), list(places)
    for _depth in range(DEEPEST + 1):
        found += [folder for folder in level if known & {one.name for one in _inside(folder)}]
        level = [one for folder in level for one in _inside(folder) if one.is_dir() and not one.name.startswith(".")]
    return tuple(dict.fromkeys(found))


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


class _Look:
    """For the lane."""

    def __init__(self, places: tuple[Path, ...]) -> None:
        self._places = places

    def __call__(self) -> tuple[Path, ...]:
        return plant_folders(self._places)


class _Take:
    """For the lane."""

    def __init__(self, engines: Engines, folder: Path, by: str, *, dry_run: bool) -> None:
        self._engines, self._folder, self._by, self._dry_run = engines, folder, by, dry_run

    def __call__(self) -> ImportReport:
        from db.interchange.importing import import_folder
        from db.schema import analyze

        report = import_folder(self._engines, self._folder, by=self._by, dry_run=self._dry_run)
        if report.recorded and not self._dry_run:
            analyze(self._engines)
        return report
