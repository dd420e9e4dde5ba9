"""What a panel has to do beside its operator: traces of ten thousand units, labels for a printer on TCP, a camera."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bench.plant import LEVELS, RAW_LOT
from db.domain.codes import ScanKind, ScannedCode, wrap
from devices.fakes.barcode_video import RATE, Scene, write_video
from devices.labels.layout import LabelFields
from devices.labels.picture import label_png
from panel.supervisor.trace.questions import ask

if TYPE_CHECKING:
    from pathlib import Path

    from panel.bootstrap import Panel

TICKET = 0


def film(path: Path, seconds: float) -> None:
    """A command card that is held before the camera every other second; it presses nothing on these screens."""
    card = label_png(LabelFields("Card", wrap(ScanKind.COMMAND, "DOT")))
    scenes = [Scene(card if number % 2 else None, round(RATE)) for number in range(round(seconds))]
    write_video(path, scenes)


class Work:
    """One trace after the other and one label after the other, as long as it is wanted."""

    def __init__(self, panel: Panel, codes: tuple[str, ...]) -> None:
        self._panel, self._codes, self._wanted = panel, codes, False
        self.traces, self.labels, self.failed = 0, 0, list[Exception]()

    def begin(self) -> None:
        """Ask for the first of each."""
        self._wanted = True
        self._trace()
        self._label()

    def end(self) -> None:
        """What is under way is the last."""
        self._wanted = False

    def _trace(self) -> None:
        question = (TICKET, ScannedCode(ScanKind.PLAIN, RAW_LOT), None, self._panel.shift.station.local)
        self._panel.records.read(ask, *question, done=self._traced, failed=self.failed.append)

    def _traced(self, _answer: Any) -> None:
        self.traces += 1
        if self._wanted:
            self._trace()

    def _label(self) -> None:
        code = self._codes[self.labels % len(self._codes)]
        self._panel.labels.make(LabelFields("Part", code), self._made, self.failed.append, item=LEVELS[-1])

    def _made(self, _label: Any) -> None:
        self.labels += 1
        if self._wanted:
            self._label()
