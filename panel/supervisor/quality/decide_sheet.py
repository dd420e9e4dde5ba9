"""What becomes of a thing that is on hold: a reason, then one touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from panel import wording
from panel.supervisor.quality import quality_words as words
from widgets.rows import Row
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from db.queries.quality_now import OpenHold
    from panel.supervisor.desk import Page

WIDTH, RELEASE = 760, "RELEASE"


class DecideSheet(Sheet):
    """Signals: decided(OpenHold, key, why): the key of a decision, or RELEASE. On a panel the why is touched."""

    decided = Signal(object, str, str)

    def __init__(self, page: Page, one: OpenHold, reasons: tuple[tuple[str, str], ...]) -> None:
        super().__init__(page.look, page, words.WHAT_NOW.format(code=one.code), wording.CLOSE)
        self._one = one
        self.why = QLineEdit()
        self.why.setPlaceholderText(words.WHY)
        self.why.setAccessibleName(words.WHY)
        self.answer = Label(page.look, one.reason, role="label", tone="muted", lines=2)
        self.body.addWidget(self.answer)
        self._offer_reasons(page, reasons)
        self.body.addWidget(self.why)
        grid = QGridLayout()
        grid.setSpacing(10)
        given = [(RELEASE, (words.RELEASE, words.RELEASE_DETAIL)), *((k.value, v) for k, v in words.DECISIONS.items())]
        for at, (key, (name, detail)) in enumerate(given):
            row = Row(page.look, name, detail, key=key, chevron=True)
            row.setMinimumHeight(max(page.look.metrics.finger, 60))
            row.clicked.connect(self._choose)
            grid.addWidget(row, at // 2, at % 2)
        self.body.addLayout(grid)
        self.panel.setMaximumWidth(WIDTH)
        whole = self.layout()
        if whole is not None:
            whole.setAlignment(self.panel, Qt.AlignmentFlag.AlignHCenter)

    def _offer_reasons(self, page: Page, reasons: tuple[tuple[str, str], ...]) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, (_, word) in enumerate(reasons[:6]):
            row = Row(page.look, word, key=word)
            row.setMinimumHeight(page.look.metrics.finger)
            row.clicked.connect(self._fill)
            grid.addWidget(row, at // 3, at % 3)
        self.body.addLayout(grid)

    def open(self) -> None:
        super().open()
        self.why.setFocus()

    def _fill(self) -> None:
        self.why.setText(self.sender().objectName())

    def _choose(self) -> None:
        why = self.why.text().strip()
        if not why:
            self.answer.set_tone("bad")
            self.answer.setText(words.NEEDS_WHY)
            return
        key = self.sender().objectName()
        self.finish()
        self.decided.emit(self._one, key, why)
