"""When somebody stopped who forgot to say so: three moments to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from panel import wording
from panel.supervisor.exceptions import exceptions_words as words
from widgets.rows import Row
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from datetime import datetime

    from db.queries.exceptions import ForgottenRun
    from panel.supervisor.desk import Page

WIDTH = 620


class ForgottenSheet(Sheet):
    """Signals: chosen(ForgottenRun, datetime)."""

    chosen = Signal(object, object)

    def __init__(self, page: Page, one: ForgottenRun, shift_end: datetime | None, now: datetime) -> None:
        super().__init__(page.look, page, words.WHEN_ENDED.format(name=one.name), wording.CLOSE)
        self._one = one
        given = ((words.AT_LAST_ACT, one.last_act), (words.AT_SHIFT_END, shift_end), (words.JUST_NOW, now))
        self.moments = [(word, at) for word, at in given if at is not None]
        for number, (word, at) in enumerate(self.moments):
            when = wording.moment(page.desk.local(at))
            row = Row(page.look, word.format(when=when), key=str(number), icon="clock", chevron=True)
            row.setMinimumHeight(max(page.look.metrics.finger, 56))
            row.clicked.connect(self._choose)
            self.body.addWidget(row)
        self.panel.setMaximumWidth(WIDTH)
        whole = self.layout()
        if whole is not None:
            whole.setAlignment(self.panel, Qt.AlignmentFlag.AlignHCenter)

    def _choose(self) -> None:
        at = self.moments[int(self.sender().objectName())][1]
        self.finish()
        self.chosen.emit(self._one, at)
