"""A code on the glass, for a scanner to read: as large as there is room for, each module a whole number of pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from widgets.appearance import Appearance

BAR_MM, SQUARE_MM, TALL_MM = 0.7, 2.0, 22.0
"""The widest module of bars and of a square code, the height of bars: larger helps no hand scanner."""

LEAST = 2
"""Pixels of a module."""


class CodeView(QWidget):
    """`show_code`: a picture of one pixel a module with its quiet zone; of bars a single row."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look, self._picture = look, QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_code(self, picture: QImage) -> None:
        """The code."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        tall = self._finger() // 2 if self._linear() else LEAST * self._picture.height()
        return QSize(LEAST * self._picture.width(), tall)

    def sizeHint(self) -> QSize:
        return self._area(10**6, 10**6).size()

    def code_area(self) -> QRect:
        """Where it is painted, in the middle; its quiet zone inside."""
        area = self._area(self.width(), self.height())
        area.moveCenter(self.rect().center())
        return area

    def paintEvent(self, _event: object) -> None:
        if not self._picture.isNull():
            QPainter(self).drawImage(self.code_area(), self._picture)

    def _area(self, wide: int, tall: int) -> QRect:
        if self._picture.isNull():
            return QRect()
        most = max(LEAST, int((BAR_MM if self._linear() else SQUARE_MM) * self._look.metrics.px_per_mm))
        module = min(most, wide // self._picture.width())
        if self._linear():
            high = min(tall, int(TALL_MM * self._look.metrics.px_per_mm))
        else:
            module = min(module, tall // self._picture.height())
            high = module * self._picture.height()
        return QRect(0, 0, module * self._picture.width(), high)

    def _linear(self) -> bool:
        return self._picture.height() == 1

    def _finger(self) -> int:
        return self._look.metrics.finger


def picture_of(png: bytes) -> QImage:
    """The picture in encoded bytes, in a format that is painted fast and without smoothing."""
    return QImage.fromData(png).convertToFormat(QImage.Format.Format_RGB32)
