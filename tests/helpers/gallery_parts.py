"""What every page of the gallery begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from widgets.buttons import Action
from widgets.header import HeaderWords, SaveState
from widgets.last_scans import Outcome, ScanNote
from widgets.skeleton import OperatorPage

if TYPE_CHECKING:
    from widgets.appearance import Appearance

NOTES = (
    ScanNote(Outcome.OK, "10:41", "TBL-2024-0315-0042"),
    ScanNote(Outcome.REFUSED, "10:40", "DOW-24-0290", "wrong part"),
    ScanNote(Outcome.ALREADY, "10:38", "LEG-2024-0312"),
)


def blank_page(look: Appearance, title: str, subtitle: str) -> OperatorPage:
    page = OperatorPage(look, HeaderWords("Back", "Help"), "Last scans")
    page.header.show_title(title, subtitle)
    page.header.show_back(True)
    page.header.lamp.show_state(SaveState.SAVED, "Saved")
    page.header.show_clock("10:42")
    page.header.person_button.show_person("AY", "Ayşe Yilmaz", "Operator 1042")
    page.last_scans.set_notes(NOTES)
    return page


def side_by_side(*parts: QWidget | QLayout, gap: int, stretches: tuple[int, ...] = ()) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for at, part in enumerate(parts):
        stretch = stretches[at] if stretches else 0
        if isinstance(part, QLayout):
            row.addLayout(part, stretch)
        else:
            row.addWidget(part, stretch)
    return row


def stack(*parts: QWidget | QLayout, gap: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return column


def job_actions(page: OperatorPage) -> None:
    page.action_row.set_others(
        Action("undo", "arrow-back-up", "Undo last"),
        [
            Action("pause", "player-pause", "Pause"),
            Action("inspect", "ruler-measure", "Inspect"),
            Action("instruct", "list-details", "Instruction"),
        ],
    )
