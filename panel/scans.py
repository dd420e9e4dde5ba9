"""Where all readers meet: their threads' callbacks become one Qt signal on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from devices.base import DeviceFault, DeviceState, Scan, Scanner


class ScanHub(QObject):
    """Signals: scanned(Scan), ignored(Scan), fault(source, DeviceFault), state(source, DeviceState); emitted by reader
    threads and delivered on the thread of the receiver.

    Of several codes in one shot the first is scanned and each other one is ignored; the same code twice is one scan.
    """

    scanned = Signal(object)
    ignored = Signal(object)
    fault = Signal(str, object)
    state = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers: list[Scanner] = []
        self.states: dict[str, DeviceState] = {}
        self._shots: dict[str, set[str]] = {}  # what each source has sent in its last shot

    def add(self, reader: Scanner) -> None:
        """Open a reader and own it until ``close``."""
        self._readers.append(reader)
        reader.open(self.take, self._note_state, self._note_fault)

    def take(self, scan: Scan) -> None:
        """One scan, from any thread, but each source's from one."""
        shot = self._shots.setdefault(scan.source, set())
        if not scan.also:
            shot.clear()
        if scan.text in shot:
            return
        (self.ignored if shot else self.scanned).emit(scan)
        shot.add(scan.text)

    def close(self) -> None:
        """Close every reader."""
        while self._readers:
            self._readers.pop().close()

    def _note_state(self, source: str, state: DeviceState) -> None:
        self.states[source] = state
        self.state.emit(source, state)

    def _note_fault(self, source: str, fault: DeviceFault) -> None:
        self.fault.emit(source, fault)
