"""A table to read, to sort and to act in: cells of one or two lines, states as chips, buttons at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from widgets.appearance import BOLD, Kind
from widgets.grid_cells import CellDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent

    from widgets.appearance import Appearance

Index = QModelIndex | QPersistentModelIndex
ROW, TWO_LINES = 44, 58


@dataclass(frozen=True)
class Column:
    """A heading and its share of the width; ``sorts``: touching the heading orders by it."""

    heading: str
    share: int = 2
    sorts: bool = True
    right: bool = False


@dataclass(frozen=True)
class Cell:
    """What stands in one place. ``kind``: shown as a chip of that kind; ``button``: a key, shown as a button."""

    text: str = ""
    detail: str = ""
    tone: str = "ink"
    bold: bool = False
    code: bool = False
    icon: str = ""
    icon_tone: str = ""
    kind: Kind | None = None
    button: str = ""
    primary: bool = False


@dataclass(frozen=True)
class GridRow:
    """One line; ``key`` is what signals say of it."""

    key: str
    cells: tuple[Cell, ...]


class GridModel(QAbstractTableModel):
    """The rows as Qt's views want them; any sequence will do, also one that reads its pages as they are looked at."""

    def __init__(self, columns: Sequence[Column], font: QFont) -> None:
        super().__init__()
        self.columns, self._font = tuple(columns), font
        self.rows: Sequence[GridRow] = ()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Other headings, and no rows yet."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), ()
        self.endResetModel()

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell:
        """What stands there."""
        return self.rows[index.row()].cells[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell(index)
            return ", ".join(filter(None, (cell.text, cell.detail)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.FontRole:
            return self._font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
        return None


class Grid(QTableView):
    """Signals: chosen(key), pressed(key, button), sort_asked(column, descending).

    ``least``: pixels that a column of share 2 must have; a table that is wider then scrolls.
    """

    chosen = Signal(str)
    pressed = Signal(str, str)
    sort_asked = Signal(int, bool)

    def __init__(
        self, look: Appearance, name: str, columns: Sequence[Column], *, two_lines: bool = False, least: int = 0
    ) -> None:
        super().__init__()
        self._look, self._least = look, least
        self.grid = GridModel(columns, look.font("small", BOLD))
        self.setModel(self.grid)
        self.setItemDelegate(CellDelegate(look, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        if not least:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(look.metrics.finger, TWO_LINES if two_lines else ROW))
        self._dress_heading()
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def _dress_heading(self) -> None:
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading.setSectionsClickable(True)
        heading.setSortIndicatorShown(False)
        heading.setSortIndicatorClearable(True)
        heading.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heading.setMinimumHeight(max(self._look.metrics.finger, 56 if self._least else 40))
        heading.sectionClicked.connect(self._sort)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Other headings; the rows come after them."""
        self.grid.show_columns(columns)
        self.horizontalHeader().setSortIndicatorShown(False)
        self._share_out()

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Other rows; who was on one is still on it, where it is still there."""
        key, top = self.current_key(), self.verticalScrollBar().value()
        self.grid.show_rows(rows)
        if key is not None:
            self.select(key)
        self.verticalScrollBar().setValue(min(top, self.verticalScrollBar().maximum()))

    def current_key(self) -> str | None:
        """The row one is on."""
        at = self.currentIndex()
        return self.grid.rows[at.row()].key if at.isValid() else None

    def select(self, key: str) -> bool:
        """Go to a row of the first thousand. False: it is not there."""
        for at, row in enumerate(self.grid.rows[:1000]):
            if row.key == key:
                self.selectRow(at)
                return True
        return False

    def sorted_by(self) -> tuple[int, bool] | None:
        """Column and whether descending; None as it came."""
        heading = self.horizontalHeader()
        if not heading.isSortIndicatorShown() or heading.sortIndicatorSection() < 0:
            return None
        descending = heading.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return heading.sortIndicatorSection(), descending

    def _sort(self, column: int) -> None:
        heading = self.horizontalHeader()
        if not self.grid.columns[column].sorts:
            heading.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        heading.setSortIndicatorShown(True)
        now = self.sorted_by()
        if now is not None:
            self.sort_asked.emit(*now)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.grid.rows[index.row()].key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            cell = self.grid.cell(index)
            if cell.button and self.currentIndex() == index:
                self.setState(QAbstractItemView.State.NoState)
                self.pressed.emit(self.grid.rows[index.row()].key, cell.button)
                return
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        whole = sum(column.share for column in self.grid.columns) or 1
        left = wide = max(self.viewport().width(), self._least * whole // 2)
        for at, column in enumerate(self.grid.columns):
            last = at == len(self.grid.columns) - 1
            width = left if last else wide * column.share // whole
            self.setColumnWidth(at, width)
            left -= width
