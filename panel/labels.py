"""Labels of what was made: drawn, proved readable, kept as pictures, sent to the printer, noted in the record."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from db.domain.commands import PrintLabel
from db.services.labelling import record_label
from devices.base import DeviceFault
from devices.labels.picture import label_png
from devices.labels.zpl import label_zpl
from devices.printer import printer_of
from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from devices.labels.layout import LabelFields
    from devices.labels.size import LabelSize
    from panel.records import Records
    from panel.shift import Shift

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class MadeLabel:
    """A label that can be read: its code, its picture (PNG) and where it went."""

    code: str
    picture: bytes
    target: str


class Labels(QObject):
    """Makes labels one after the other, off the GUI thread."""

    def __init__(self, folder: Path, printer_url: str | None, size: LabelSize, records: Records, shift: Shift) -> None:
        super().__init__()
        self._folder, self._url, self._size = folder, printer_url, size
        self._records, self._shift = records, shift
        self._lane = Lane("label lane", self)

    def make(
        self,
        fields: LabelFields,
        done: Callable[[MadeLabel], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Draw, prove, keep and print one label, then note it: ``done`` when it is in the record."""
        # Whose label it is was decided when it was asked for, not when the printer is done.
        job = _Making(self, fields, self._shift.head(), done, failed)
        self._lane.run(job.work, job.made, job.broke)

    def close(self) -> None:
        """Finish what is queued."""
        self._lane.close()

    def produce(self, fields: LabelFields) -> MadeLabel:
        """The work itself, on the label lane. Raises DeviceFault."""
        picture = label_png(fields, self._size)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{_file_name(fields.code)}.png"
        path.write_bytes(picture)
        if self._url is None:
            return MadeLabel(fields.code, picture, path.name)
        printer = printer_of(self._url)
        try:
            printer.send(label_zpl(fields, self._size))
        finally:
            printer.close()
        return MadeLabel(fields.code, picture, self._url)

    def note(
        self, label: MadeLabel, head: dict[str, Any], done: Callable[[Any], None], failed: Callable[[Any], None]
    ) -> None:
        """Record that the label went out."""
        command = PrintLabel(**head, code=label.code, target=label.target)
        self._records.write(record_label, command, done, failed)


class _Making:
    """One label on its way."""

    def __init__(
        self,
        labels: Labels,
        fields: LabelFields,
        head: dict[str, Any],
        done: Callable[[MadeLabel], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._labels, self._fields, self._head = labels, fields, head
        self._done, self._failed = done, failed
        self._label: MadeLabel | None = None

    def work(self) -> MadeLabel:
        return self._labels.produce(self._fields)

    def made(self, label: MadeLabel) -> None:
        self._label = label
        self._labels.note(label, self._head, self._noted, self._failed)

    def broke(self, error: Exception) -> None:
        if not isinstance(error, DeviceFault):
            LOG.error("a label could not be made", exc_info=error)
        self._failed(error)

    def _noted(self, answer: object) -> None:
        _ = answer
        if self._label is not None:
            self._done(self._label)


def _file_name(code: str) -> str:
    """The code as a name that no folder takes amiss."""
    return (
        "".join(char if char.isalnum() or char in "-_." else f"%{ord(char):02X}" for char in code).lstrip(".")
        or "label"
    )
