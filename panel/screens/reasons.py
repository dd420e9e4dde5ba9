"""A sheet of reasons as big tiles: touching one answers and closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from db.queries.reasons import reasons_of
from panel import reason_words, wording
from widgets.buttons import Tile
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.domain.terms import ReasonScope
    from panel.records import Records
    from widgets.appearance import Appearance

COLUMNS = 4


class ReasonSheet(Sheet):
    """Signals: reason(code)."""

    reason = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget, title: str) -> None:
        super().__init__(look, parent, title, wording.CLOSE)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(look.metrics.gap)
        self.body.addLayout(self._tiles)

    def of_scope(self, scope: ReasonScope, records: Records) -> Self:
        """The reasons that the plant has for such acts, or those of the house; they come with the record's answer."""
        self._scope = scope
        records.read(reasons_of, scope, done=self._known, failed=self._none)
        return self

    def _known(self, reasons: tuple[tuple[str, str], ...]) -> None:
        self.of_words(reasons or reason_words.OF_SCOPE.get(self._scope.value, ()))

    def of_words(self, reasons: Iterable[tuple[str, str]]) -> None:
        """One tile for each (code, words)."""
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
