"""The parts of the teaching screen: the scanned text in pieces to touch, the fields, and what moves their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from panel import teach_words as words
from panel.screens.layouts import empty
from panel.screens.teach_form import ORDER, MarkedLabel, parts_of
from widgets.buttons import BigButton
from widgets.rows import MaterialRow, RowState
from widgets.surface import SELECTED, TILE

if TYPE_CHECKING:
    from db.domain.supplier_labels import LabelField
    from widgets.appearance import Appearance

COLUMNS, MOST_PARTS = 4, 8
TRIMS = {"start-": (-1, 0), "start+": (1, 0), "end-": (0, -1), "end+": (0, 1)}


class LabelBoard(QWidget):
    """One label. Signals: part(number), field(name), trim(start, end)."""

    part = Signal(int)
    field = Signal(str)
    trim = Signal(int, int)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._parts, self._fields, self._trims = QGridLayout(), QGridLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for box, stretch in ((self._parts, 2), (self._fields, 1), (self._trims, 1)):
            box.setSpacing(look.metrics.gap)
            column.addLayout(box, stretch)
        column.setSpacing(look.metrics.gap)
        self._add_trims()

    def _add_trims(self) -> None:
        for key in TRIMS:
            icon = "chevron-left" if key.endswith("-") else "chevron-right"
            button = BigButton(self._look, words.TRIMS[key], icon=icon, beside=True)
            button.setObjectName(key)
            button.setAutoRepeat(True)
            button.clicked.connect(self._trimmed)
            self._trims.addWidget(button, 1)

    def show_label(self, label: MarkedLabel, current: LabelField | None, last: LabelField) -> None:
        """Its pieces. last: the field that was touched last; its piece stands out, and its ends can be moved."""
        empty(self._parts)
        span = label.spans.get(last)
        for at, (start, end) in enumerate(parts_of(label.text)[:MOST_PARTS]):
            touched = span is not None and start < span[1] and span[0] < end
            text = label.value(last) if touched else label.text[start:end]
            piece = BigButton(self._look, text, skin=SELECTED if touched else TILE, role="value", lines=2)
            piece.setObjectName(str(at))
            piece.clicked.connect(self._touched)
            self._parts.addWidget(piece, at // COLUMNS, at % COLUMNS)
        self._show_fields(label, current)
        for button in self.findChildren(BigButton):
            if button.objectName() in TRIMS:
                button.setEnabled(span is not None)

    def _show_fields(self, label: MarkedLabel, current: LabelField | None) -> None:
        empty(self._fields)
        for at, name in enumerate(ORDER):
            value = label.value(name)
            state = RowState.NOW if name is current else RowState.DONE if value else RowState.LATER
            title, below = (value, words.FIELDS[name]) if value else (words.FIELDS[name], words.NOT_THERE)
            row = MaterialRow(self._look, state, title, below, "", key=name.value, touchable=True)
            row.clicked.connect(self._named)
            self._fields.addWidget(row, 0, at)
            self._fields.setColumnStretch(at, 1)

    def _touched(self) -> None:
        self.part.emit(int(self.sender().objectName()))

    def _named(self) -> None:
        self.field.emit(self.sender().objectName())

    def _trimmed(self) -> None:
        self.trim.emit(*TRIMS[self.sender().objectName()])
