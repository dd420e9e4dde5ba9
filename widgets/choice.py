"""A drop-down in the panel's look: its own chevron, high enough to be touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from widgets.icon import Icon

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from widgets.appearance import Appearance

SIDE, LETTERS = 10, 7


class Choice(QComboBox):
    """`name` is what it chooses, for those who do not see it."""

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(look.font("label", 600))
        self.setMinimumHeight(look.metrics.finger)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)
        self._chevron = Icon(look, "chevron-down", look.metrics.icon("label"), "muted")
        self._chevron.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._chevron.sizeHint()
        self._chevron.setGeometry(
            self.width() - size.width() - SIDE, (self.height() - size.height()) // 2, size.width(), size.height()
        )
