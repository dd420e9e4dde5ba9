"""Why something is put on hold: the plant's reasons, one touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from panel import reason_words, wording
from panel.supervisor import words
from widgets.rows import Row
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from panel.supervisor.trace.trace_screen import TraceScreen

WIDTH = 520


class HoldSheet(Sheet):
    """A touched reason holds."""

    def __init__(self, screen: TraceScreen, item: str, code: str, reasons: tuple[tuple[str, str], ...]) -> None:
        super().__init__(screen.look, screen, words.WHY_HOLD.format(code=code), wording.CLOSE)
        self._screen, self._item, self._code = screen, item, code
        for key, word in reasons:
            row = Row(screen.look, word, key=key, icon="hand-stop", chevron=True)
            row.setMinimumHeight(max(screen.look.metrics.finger, 56))
            row.clicked.connect(self._choose)
            self.body.addWidget(row)
        self.panel.setMaximumWidth(WIDTH)
        whole = self.layout()
        if whole is not None:
            whole.setAlignment(self.panel, Qt.AlignmentFlag.AlignHCenter)

    def _choose(self) -> None:
        reason = self.sender().objectName()
        self.finish()
        self._screen.hold(self._item, self._code, reason)


class HoldAsked:
    """The plant's reasons have come."""

    def __init__(self, screen: TraceScreen, item: str, code: str) -> None:
        self._screen, self._item, self._code = screen, item, code

    def __call__(self, reasons: tuple[tuple[str, str], ...]) -> None:
        HoldSheet(self._screen, self._item, self._code, reasons or reason_words.OF_SCOPE["HOLD"]).open()
