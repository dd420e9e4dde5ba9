"""The sections of an answer as tables under tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from panel.cli.report_words import words as report_words
from panel.supervisor.reports.report_rows import SectionRows, columns_of
from widgets.choice import Choice
from widgets.grid import Column, Grid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from db.domain.report import Section
    from widgets.appearance import Appearance

LEAST, DESK_FINGER = 116, 40


class SectionView(QWidget):
    """Signals: chosen(code) when a row that is about a code is touched."""

    chosen = Signal(str)

    def __init__(self, look: Appearance, name: str, local: Callable[[datetime], datetime]) -> None:
        super().__init__()
        self._local = local
        self.sections: Sequence[Section] = ()
        self.tabs, self.grid = QTabBar(), Grid(look, name, (), least=LEAST)
        self.tabs.setExpanding(False)
        self.tabs.setFont(look.font("label", 600))
        self.tabs.currentChanged.connect(self._turn)
        self.grid.chosen.connect(self._chosen)
        self.choice = Choice(look, name)  # many tabs would scroll by buttons too small for a finger
        self.choice.activated.connect(self.tabs.setCurrentIndex)
        fingers = look.metrics.finger > DESK_FINGER
        self.tabs.setVisible(not fingers)
        self.choice.setVisible(fingers)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(4)
        column.addWidget(self.tabs)
        column.addWidget(self.choice)
        column.addWidget(self.grid, 1)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Other ones; the first that has rows is turned to."""
        self.sections = ()
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.choice.clear()
        self.sections = sections
        for section in sections:
            rows = getattr(section, "rows", None)
            count = f" {len(rows)}" if rows is not None else ""
            self.tabs.addTab(f"{report_words(section.name)}{count}")
            self.choice.addItem(f"{report_words(section.name)}{count}")
        filled = [at for at, section in enumerate(sections) if getattr(section, "rows", ())]
        self.tabs.setCurrentIndex(filled[0] if filled else 0)
        self._turn(self.tabs.currentIndex())

    def _turn(self, at: int) -> None:
        if 0 <= at < len(self.sections):
            section = self.sections[at]
            self.choice.setCurrentIndex(at)
            names = columns_of(section)
            self.grid.show_columns([Column(one.heading, one.share, sorts=False, right=one.right) for one in names])
            self.grid.show_rows(SectionRows(section, self._local))

    def _chosen(self, key: str) -> None:
        if key:
            self.chosen.emit(key)
