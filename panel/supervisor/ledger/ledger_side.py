"""Beside the ledger: one entry whole, and whether it is as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panel.supervisor.ledger import ledger_words as words
from panel.supervisor.ledger.ledger_rows import act_of, head_facts, said_facts
from panel.supervisor.scrolled import scrolled
from widgets.appearance import BOLD, Kind
from widgets.buttons import BigButton, clear
from widgets.card import Card
from widgets.chip import Notice
from widgets.rows import FactList
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from db.queries.ledger_view import LedgerDetail
    from widgets.appearance import Appearance


class LedgerSide(Card):
    """Signals: trace(code)."""

    trace = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, words.CHOOSE)
        self._thing = ""
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add(scrolled(inner), 1)
        self.button = BigButton(look, words.OPEN_TRACE, icon="affiliate", beside=True)
        self.button.clicked.connect(self._clicked)
        self.add(self.button)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No entry is chosen."""
        self.show_title(words.CHOOSE)
        clear(self._column)
        self._column.addWidget(Label(self.look, words.CHOOSE_DETAIL, role="label", tone="muted", lines=4))
        self._column.addStretch(1)
        self.button.hide()

    def show_entry(self, told: LedgerDetail, intact: bool, local: Callable[[datetime], datetime]) -> None:
        """One entry, all that is known of it; ``intact``: it is as it was written."""
        self.show_title(act_of(told.line.action))
        clear(self._column)
        self._column.addWidget(FactList(self.look, head_facts(told, local)))
        for heading, pairs in ((words.SAID, told.said), (words.ANSWERED, told.answered)):
            if pairs:
                self._column.addWidget(Label(self.look, heading, role="label", weight=BOLD))
                self._column.addWidget(FactList(self.look, said_facts(pairs)))
        fine = (Kind.OK, "circle-check", words.INTACT, words.INTACT_DETAIL, f"{told.hash[:16]} … {told.hash[-8:]}")
        bad = (Kind.BAD, "alert-triangle", words.CHANGED, words.CHANGED_DETAIL)
        self._column.addWidget(Notice(self.look, *(fine if intact else bad)))
        self._column.addStretch(1)
        self._thing = told.line.thing.split(" +")[0]
        self.button.setVisible(bool(self._thing) and " " not in self._thing)

    def _clicked(self) -> None:
        self.trace.emit(self._thing)
