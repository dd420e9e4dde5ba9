"""Labels of what was made: queued, drawn, proved readable, printed, noted in the record; one after the other."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.domain.commands import PrintLabel
from db.services.labelling import record_label
from devices.base import DeviceFault, FaultCode
from devices.labels.picture import label_png
from devices.printers.sending import send_label
from panel.printing.office import printer_at
from panel.printing.spool import QueuedLabel, Spool, Stage
from panel.records import Broken
from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from devices.base import Printer
    from devices.labels.layout import LabelFields
    from devices.labels.size import LabelSize
    from panel.records import Records
    from panel.shift import Shift

    Made = Callable[["MadeLabel"], None]
    Failed = Callable[[Exception], None]

LOG = logging.getLogger(__name__)
AGAIN_MS = 5000
"""Between two looks whether a printer that was away or out of paper is ready."""

TARGET = 200
"""Characters that the record keeps of where a label went."""

NEVER = frozenset({
    FaultCode.LABEL_CODE, FaultCode.LABEL_TEXT, FaultCode.LABEL_LETTERS, FaultCode.LABEL_TOO_SMALL,
    FaultCode.LABEL_UNREADABLE,
})  # fmt: skip
"""Faults of the label itself: no printer will ever print it."""


@dataclass(frozen=True)
class MadeLabel:
    """A label that can be read: its code, its picture (PNG) and where it went."""

    code: str
    picture: bytes
    target: str


class Labels(QObject):
    """Signals: changed() when the queue, or what keeps it, is another."""

    changed = Signal()

    def __init__(self, folder: Path, printer_url: str | None, size: LabelSize, records: Records, shift: Shift) -> None:
        super().__init__()
        self._folder, self._url, self._size = folder, printer_url, size
        self._records, self._shift = records, shift
        self._spool = Spool(folder / "waiting")
        self._printer: Printer | None = None
        self._waiting: dict[str, _Making] = {}
        self.fault: DeviceFault | None = None
        self._lane = Lane("label lane", self)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.try_again)

    @property
    def waiting(self) -> int:
        """Labels that are not in the record yet."""
        return len(self._waiting)

    def make(
        self, fields: LabelFields, done: Made, failed: Failed, *, item: str | None = None, reason: str | None = None
    ) -> str:
        """Queue, draw, prove, keep and print one label, then note it: ``done`` when it is in the record.

        ``failed`` tells what is wrong; unless no printer could ever print it, the label waits and is tried again.
        Its name in the queue.
        """
        # Whose label it is was decided when it was asked for, not when the printer is done.
        head = {**self._shift.head(), "reason": reason}
        command = PrintLabel(**head, code=fields.code, target=self._target(fields), item=item)
        label = QueuedLabel(command, fields)
        self._queue(label, done, failed)
        return label.name

    def resume(self) -> None:
        """Take up what was queued when the panel was switched off."""
        self._lane.run(self._spool.labels, self._resumed, _logged)

    def try_again(self) -> None:
        """Every label that waits for the printer, in order."""
        for job in list(self._waiting.values()):
            if job.stopped and job.label.stage is not Stage.UNSURE:
                self._run(job)

    def print_unsure(self, names: Collection[str] | None = None) -> None:
        """A person looked: what broke in the middle did not come out. names: of the labels meant; None: all."""
        self._settle(Stage.WAITING, names)

    def came_out(self) -> None:
        """A person looked: it did, and is only to be recorded."""
        self._settle(Stage.PRINTED, None)

    def close(self) -> None:
        """Finish what is under way; what waits is taken up at the next start."""
        self._again.stop()
        self._lane.close()

    def produce(self, job: _Making) -> MadeLabel:
        """The work itself, on the label lane. Raises DeviceFault, OSError.

        While it is sent it is unsure, on disk as well: a panel whose power goes then does not print it again unasked.
        """
        fields = job.label.fields
        self._spool.keep(job.label)
        picture = label_png(fields, self._size)
        (self._folder / file_name(fields.code)).write_bytes(picture)
        if job.label.stage is Stage.WAITING:
            self._to(job, Stage.UNSURE)
            try:
                self._send(job.label, picture)
            except DeviceFault as fault:
                if fault.code is not FaultCode.PRINTER_UNSURE:
                    self._to(job, Stage.WAITING)
                raise
            self._to(job, Stage.PRINTED)
        return MadeLabel(fields.code, picture, job.label.command.target)

    def note(self, job: _Making, made: MadeLabel) -> None:
        """Record that the label went out."""
        job.fault = None
        self._look()
        noted = _Noted(self, job, made)
        self._records.write(record_label, job.label.command, noted.done, noted.refused)

    def noted(self, job: _Making) -> None:
        """It is in the record, or never will be."""
        self._waiting.pop(job.label.name, None)
        self._lane.run(partial(self._spool.drop, job.label), _nothing, _logged)
        self._look()

    def broke(self, job: _Making, error: Exception) -> None:
        """It is not in the record: what can be mended is waited for, the rest is forgotten."""
        job.stopped, job.fault = True, error if isinstance(error, DeviceFault) else None
        if job.fault is not None and job.fault.code in NEVER:
            self.noted(job)
            return
        if job.fault is None:
            LOG.error("a label could not be made", exc_info=error)
        self._look()

    def _look(self) -> None:
        """What keeps the queue, and whether there is anything to try again."""
        stopped = [job for job in self._waiting.values() if job.stopped]
        self.fault = next((job.fault for job in stopped if job.fault), None)
        if not any(job.label.stage is not Stage.UNSURE for job in stopped):
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()
        self.changed.emit()

    def _settle(self, stage: Stage, names: Collection[str] | None) -> None:
        """What is being sent at this moment is unsure as well, and nobody's to settle."""
        for name, job in self._waiting.items():
            if job.stopped and job.label.stage is Stage.UNSURE and (names is None or name in names):
                job.label = replace(job.label, stage=stage)
        self.try_again()

    def _to(self, job: _Making, stage: Stage) -> None:
        """In memory first: a disk that refuses must not make it print twice."""
        job.label = replace(job.label, stage=stage)
        self._spool.keep(job.label)

    def _queue(self, label: QueuedLabel, done: Made, failed: Failed) -> None:
        job = _Making(self, label, done, failed)
        self._waiting[label.name] = job
        self._run(job)
        self.changed.emit()

    def _run(self, job: _Making) -> None:
        job.stopped = False
        self._lane.run(job.work, job.made, job.broke)

    def _resumed(self, found: list[QueuedLabel]) -> None:
        for label in found:
            if label.name in self._waiting:
                continue
            if label.stage is Stage.UNSURE:
                self._hold(label)
            else:
                self._queue(label, _nothing, _logged)

    def _hold(self, label: QueuedLabel) -> None:
        """Nobody knows whether it came out: a person looks."""
        job = _Making(self, label, _nothing, _logged)
        job.stopped, job.fault = True, DeviceFault(FaultCode.PRINTER_UNSURE, code=label.fields.code)
        self._waiting[label.name] = job
        self._look()

    def _send(self, label: QueuedLabel, picture: bytes) -> None:
        if self._url is None:
            return
        self._printer = self._printer or printer_at(self._url)
        send_label(self._printer, label.fields, self._size, picture)

    def _target(self, fields: LabelFields) -> str:
        return (self._url or file_name(fields.code))[:TARGET]


class _Making:
    """One label on its way."""

    def __init__(self, labels: Labels, label: QueuedLabel, done: Made, failed: Failed) -> None:
        self._labels, self.label, self.done, self.failed = labels, label, done, failed
        self.stopped = False
        self.fault: DeviceFault | None = None

    def work(self) -> MadeLabel:
        return self._labels.produce(self)

    def made(self, label: MadeLabel) -> None:
        self._labels.note(self, label)

    def broke(self, error: Exception) -> None:
        self._labels.broke(self, error)
        self.failed(error)


@dataclass(frozen=True)
class _Noted:
    """What comes after the commit."""

    labels: Labels
    job: _Making
    made: MadeLabel

    def done(self, answer: object) -> None:
        _ = answer
        self.labels.noted(self.job)
        self.job.done(self.made)

    def refused(self, error: Exception) -> None:
        """The record does not want it: it came out all the same. Our own fault keeps it, to be recorded later."""
        if isinstance(error, Broken):
            self.labels.broke(self.job, error)
        else:
            self.labels.noted(self.job)
        self.job.failed(error)


def file_name(code: str) -> str:
    """The code as a name that no folder takes amiss."""
    safe = "".join(char if char.isalnum() or char in "-_." else f"%{ord(char):02X}" for char in code)
    return f"{safe.lstrip('.') or 'label'}.png"


def _nothing(answer: Any) -> None:
    _ = answer


def _logged(error: Exception) -> None:
    LOG.info("a label waits: %s", error)
