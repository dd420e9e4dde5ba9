"""A sheet of reasons as big tiles: touching one answers and closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from db.domain.terms import ReasonScope
from db.queries.reasons import reasons_of
from panel import wording
from widgets.buttons import Tile
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from panel.records import Records
    from widgets.appearance import Appearance

COLUMNS = 4


class ReasonSheet(Sheet):
    """Signals: reason(code)."""

    reason = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget, title: str, scope: str, records: Records) -> None:
        super().__init__(look, parent, title, wording.CLOSE)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(look.metrics.gap)
        self.body.addLayout(self._tiles)
        records.read(reasons_of, ReasonScope(scope), done=self._show, failed=self._none)

    def _show(self, reasons: tuple[tuple[str, str], ...]) -> None:
        if not isValid(self):  # closed before its reasons came
            return
        for at, (code, words) in enumerate(reasons):
            tile = Tile(self._look, words, "note")
            tile.setObjectName(code)
            tile.setMinimumHeight(self._look.metrics.row)
            tile.clicked.connect(self._chosen)
            self._tiles.addWidget(tile, at // COLUMNS, at % COLUMNS)

    def _none(self, error: Exception) -> None:
        _ = error
        if isValid(self):
            self.finish()

    def _chosen(self) -> None:
        code = self.sender().objectName()
        self.finish()
        self.reason.emit(code)
