"""How a cell of a grid is painted: one or two lines, a chip, a button; never cut off without three dots."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from widgets.appearance import MEDIUM, SEMIBOLD, Kind
from widgets.surface import PLAIN, PRIMARY, Skin, paint_skin, pen
from widgets.text import TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from widgets.appearance import Appearance
    from widgets.grid import Cell, GridModel

SIDE, CHIP_RADIUS, BUTTON_HEIGHT, CHIP_HEIGHT = 10, 8, 40, 30


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a grid."""

    def __init__(self, look: Appearance, view: QTableView) -> None:
        super().__init__(view)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = cast("GridModel", index.model())
        cell = model.cell(index)
        area: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, self._look.color("accent_soft" if selected else "surface"))
        painter.setPen(pen(self._look.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = QRectF(area.adjusted(SIDE, 2, -SIDE, -3))
        if cell.button:
            self._button(painter, inner, cell)
        elif cell.kind is not None:
            self._chip(painter, inner, cell, cell.kind)
        else:
            right = model.columns[index.column()].right
            self._lines(painter, inner, cell, right=right)
        painter.restore()

    def _button(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        if not cell.text:
            return
        skin = PRIMARY if cell.primary else PLAIN
        height = min(area.height(), max(BUTTON_HEIGHT, self._look.metrics.finger - 6))
        place = QRectF(area.x(), area.center().y() - height / 2, area.width(), height)
        paint_skin(painter, place, self._look, skin, self._look.metrics.row_radius)
        self._centred(painter, place, cell, skin.ink, Qt.AlignmentFlag.AlignHCenter)

    def _chip(self, painter: QPainter, area: QRectF, cell: Cell, kind: Kind) -> None:
        if not cell.text:
            return
        style = TextStyle(self._look, "label", SEMIBOLD)
        icon = self._look.metrics.icon("small") + 6 if cell.icon else 0
        width = min(area.width(), style.width(cell.text) + icon + 20)
        place = QRectF(area.x(), area.center().y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
        paint_skin(painter, place, self._look, Skin(kind.soft, "", width=0), CHIP_RADIUS)
        self._centred(painter, place, cell, kind.tone, Qt.AlignmentFlag.AlignLeft)

    def _centred(self, painter: QPainter, place: QRectF, cell: Cell, tone: str, align: Qt.AlignmentFlag) -> None:
        """An icon and a word on a ground."""
        inner = place.adjusted(8, 0, -8, 0)
        style = TextStyle(self._look, "label", SEMIBOLD, align=Qt.AlignmentFlag.AlignLeft)
        px = self._look.metrics.icon("small")
        fitted = style.fit(cell.text, inner.width() - (px + 6 if cell.icon else 0))
        whole = fitted.width + (px + 6 if cell.icon else 0)
        at = inner.x() + (max(0.0, (inner.width() - whole) / 2) if align is Qt.AlignmentFlag.AlignHCenter else 2)
        if cell.icon:
            self._icon(painter, at, place, cell.icon, tone, px)
            at += px + 6
        painter.setPen(self._look.color(tone))
        fitted.draw(painter, QRectF(at, place.y(), fitted.width + 1, place.height()), Qt.AlignmentFlag.AlignVCenter)

    def _lines(self, painter: QPainter, area: QRectF, cell: Cell, *, right: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        if cell.icon:
            px = self._look.metrics.icon("label")
            self._icon(painter, area.x(), area, cell.icon, cell.icon_tone or cell.tone, px)
            area = area.adjusted(px + 8, 0, 0, 0)
        first = TextStyle(self._look, "label", SEMIBOLD if cell.bold else MEDIUM, code=cell.code, align=side)
        upper = QRectF(area)
        if cell.detail:
            upper.setHeight(area.height() * 0.54)
            lower = QRectF(area.x(), upper.bottom(), area.width(), area.bottom() - upper.bottom())
            painter.setPen(self._look.color("muted"))
            second = TextStyle(self._look, "small", MEDIUM, align=side)
            second.fit(cell.detail, lower.width()).draw(painter, lower, Qt.AlignmentFlag.AlignTop)
        painter.setPen(self._look.color(cell.tone))
        middle = Qt.AlignmentFlag.AlignBottom if cell.detail else Qt.AlignmentFlag.AlignVCenter
        first.fit(cell.text, upper.width()).draw(painter, upper, middle)

    def _icon(self, painter: QPainter, x: float, area: QRectF, name: str, tone: str, px: int) -> None:
        view = self.parent()
        dpr = view.devicePixelRatioF() if isinstance(view, QTableView) else 1.0
        top = area.center().y() - px / 2
        painter.drawPixmap(round(x), round(top), self._look.icon(name, tone, px, dpr))
