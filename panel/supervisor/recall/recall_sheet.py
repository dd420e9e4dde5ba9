"""A sheet over a case that records one act: it stays until the act is answered, and keeps what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from shiboken6 import isValid

from panel import wording
from widgets.buttons import PrimaryButton
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from panel.supervisor.desk import Page

WIDTH = 860


class ActSheet(Sheet):
    """Signals: recorded() after the commit. ``primary`` is its one act."""

    recorded = Signal()

    def __init__(self, page: Page, title: str, *, width: int = WIDTH) -> None:
        super().__init__(page.look, page, title, wording.CLOSE)
        self.page, self.look = page, page.look
        self.again: Callable[[], None] = page.refresh
        """Opens it once more: whoever signs in meanwhile covers it."""
        self.primary = PrimaryButton(page.look, compact=True)
        self.primary.setMinimumHeight(max(page.look.metrics.finger, 52))
        stand_in_middle(self, page, width)

    def field(self, name: str, part: QWidget, detail: str = "") -> None:
        """A name at the left, what is chosen or typed at the right."""
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(Label(self.look, name, role="value", weight=600, lines=2))
        if detail:
            texts.addWidget(Label(self.look, detail, role="small", tone="muted", lines=2))
        texts.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(self.look.metrics.gap)
        row.addLayout(texts, 2)
        row.addWidget(part, 5)
        self.body.addLayout(row)

    def send(self, use_case: Any, command: type, **fields: Any) -> None:
        """Record it; `said` tells what the answer means."""
        self.page.act(use_case, command, _Answered(self), **fields)

    def said(self, answer: Any) -> tuple[str, str]:
        """Title and sentence of an answer."""
        raise NotImplementedError


def stand_in_middle(sheet: Sheet, page: QWidget, width: int) -> None:
    """So wide at most; by margins, for what is aligned is as tall as its lines would be unbroken."""
    if (whole := sheet.layout()) is not None:
        margin = whole.contentsMargins().top()
        side = max(margin, (page.width() - width) // 2)
        whole.setContentsMargins(side, margin, side, margin)


class _Answered:
    """The act is recorded. The sheet may be gone: closed, or covered by whoever signed in for it."""

    def __init__(self, sheet: ActSheet) -> None:
        self._sheet, self._page = sheet, sheet.page
        self._said = type(sheet).said

    def __call__(self, answer: Any) -> None:
        if isValid(self._sheet):
            self._page.say(*self._sheet.said(answer))
            self._sheet.recorded.emit()
            self._sheet.finish()
        else:
            self._page.refresh()
