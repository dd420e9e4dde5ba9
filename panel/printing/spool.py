"""The queue of labels, one file each: what was asked for is not forgotten when the panel is switched off.

WAITING: not printed yet. PRINTED: came out, not in the record yet. UNSURE: the line broke while it was sent; a person
looks whether it came out. A label leaves the queue only when the record has it, or when it can never be printed.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from db.domain.commands import PrintLabel  # noqa: TC001 - msgspec reads the types of what it reads
from devices.labels.layout import LabelFields  # noqa: TC001

if TYPE_CHECKING:
    from pathlib import Path

LOG = logging.getLogger(__name__)
SUFFIX = ".label.json"


class Stage(StrEnum):
    """How far a label came."""

    WAITING = "WAITING"
    PRINTED = "PRINTED"
    UNSURE = "UNSURE"


@dataclass(frozen=True)
class QueuedLabel:
    """A label, and the act that will record it: its id stays, so that it is recorded once."""

    command: PrintLabel
    fields: LabelFields
    stage: Stage = Stage.WAITING

    @property
    def name(self) -> str:
        """UUIDv7 sorts by time: the queue's order."""
        return str(self.command.entry_id)


class Spool:
    """The folder of the queue. Not for the GUI thread. Raises OSError where the disk refuses."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, label: QueuedLabel) -> None:
        """Write or overwrite: either the old or the new is there, whatever happens."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(label)
        fresh = path.with_suffix(".new")
        with fresh.open("wb") as file:
            file.write(msgspec.json.encode(label))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)

    def drop(self, label: QueuedLabel) -> None:
        """It is in the record, or will never be printed."""
        self._path(label).unlink(missing_ok=True)

    def labels(self) -> list[QueuedLabel]:
        """The queue in its order. A file that is none is set aside and said in the log, not lost."""
        found = []
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                found.append(msgspec.json.decode(path.read_bytes(), type=QueuedLabel))
            except (msgspec.DecodeError, OSError):
                LOG.exception("no label can be read in %s", path.name)
                with suppress(OSError):
                    path.replace(path.with_suffix(".broken"))
        return found

    def _path(self, label: QueuedLabel) -> Path:
        return self._folder / f"{label.name}{SUFFIX}"
