"""What another person than the opener of a recall must do: said to the opener before they try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from panel.supervisor.recall import recall_words as words
from widgets.appearance import Kind
from widgets.buttons import BigButton
from widgets.chip import Notice

if TYPE_CHECKING:
    from panel.supervisor.desk import Desk
    from panel.supervisor.recall.recall_numbers import CaseNumbers


def why_not(desk: Desk, numbers: CaseNumbers) -> str:
    """Why whoever is signed in may not let go or close: they opened it. Empty when they may."""
    person = desk.shift.person
    if person is not None and person.personnel_no == numbers.view.told.opened_by:
        return str(words.Sheets.OPENER.format(person=person.name))
    return ""


class SecondPerson(QWidget):
    """Shown to the opener. Signals: other() when another person wants to sign in (at a desk only)."""

    other = Signal()

    def __init__(self, desk: Desk, reason: str) -> None:
        super().__init__()
        self.button = BigButton(desk.look, words.Sheets.OTHER, icon="user-check", beside=True)
        self.button.clicked.connect(self.other)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Notice(desk.look, Kind.WARN, "users", reason, words.Sheets.OPENER_DETAIL), 1)
        if not desk.on_panel:
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setVisible(bool(reason))
