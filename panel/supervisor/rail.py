"""The rail at the left: the pages there are, and how many exceptions wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from panel.supervisor import frame_words as words
from panel.supervisor.desk import PageName
from widgets.appearance import BOLD
from widgets.buttons import BigButton
from widgets.icon import Icon
from widgets.surface import ON_HEADER, PRIMARY, paint_ground

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from widgets.appearance import Appearance

WIDTH, LEAST, MOST, ROOM = 104, 56, 84, 14
BADGE, MOST_COUNTED = 24, 99
ICONS = {
    PageName.FLOOR: "layout-dashboard", PageName.TRACE: "affiliate", PageName.RECALL: "exclamation-circle",
    PageName.QUALITY: "microscope", PageName.REPORTS: "report-analytics", PageName.EXCEPTIONS: "alert-triangle",
    PageName.LEDGER: "history", PageName.MASTER_DATA: "database",
}  # fmt: skip


class RailButton(BigButton):
    """A page; a red disc counts what waits there."""

    def __init__(self, look: Appearance, name: PageName) -> None:
        super().__init__(look, words.PAGES[name][0], icon=ICONS[name], skin=ON_HEADER, role="small", lines=2)
        self.setObjectName(name.value)
        self.count = 0
        content = self.layout()
        if content is not None:
            content.setContentsMargins(2, 4, 2, 4)  # long words in some languages

    def show_count(self, count: int) -> None:
        """How many wait; none shows no disc."""
        self.count = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count:
            painter = QPainter(self)
            place = QRectF(self.width() - BADGE - 6, 4, BADGE, BADGE)
            paint_ground(painter, place, self._look.color("banner_bad"), None, BADGE / 2)
            painter.setPen(self._look.color("on_banner"))
            painter.setFont(self._look.font("small", BOLD, px=14))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(min(self.count, MOST_COUNTED)))


class Rail(QFrame):
    """Signals: chosen(PageName)."""

    chosen = Signal(object)

    def __init__(self, look: Appearance, pages: Iterable[PageName]) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        size = look.metrics
        self.buttons = {name: RailButton(look, name) for name in pages}
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 6)
        column.setSpacing(6)
        held = QHBoxLayout()
        held.addWidget(
            Icon(look, "building-factory-2", size.icon("head"), "on_header"), 0, Qt.AlignmentFlag.AlignCenter
        )
        column.addSpacing((size.header - size.icon("head")) // 2)
        column.addLayout(held)
        column.addSpacing((size.header - size.icon("head")) // 2)
        free = (size.height - size.header) // max(len(self.buttons), 1) - ROOM
        for button in self.buttons.values():
            button.setMinimumHeight(max(LEAST, size.finger, min(MOST, free)))
            button.clicked.connect(self._clicked)
            column.addWidget(button)
        column.addStretch(1)

    def show_page(self, name: PageName) -> None:
        """Marks the page that is shown."""
        for other, button in self.buttons.items():
            button.wear(PRIMARY if other is name else ON_HEADER)

    def _clicked(self) -> None:
        self.chosen.emit(PageName(self.sender().objectName()))
