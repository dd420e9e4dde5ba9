"""Everything a trace reached, as rows to read and to sort."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from panel.supervisor import words
from panel.supervisor.trace.trace_graph import Mode, traces_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.queries.genealogy import Genealogy
    from widgets.appearance import Appearance

Index = QModelIndex | QPersistentModelIndex
LEVEL = 5
WHOLE = (0, 1)  # columns as wide as their texts
SAMPLED = 50  # rows that are measured for it


@dataclass(frozen=True)
class Line:
    """One thing that was reached; `key` is its node."""

    key: str
    item: str
    code: str
    cells: tuple[str, ...]


def lines_of(seen: Genealogy, mode: Mode) -> tuple[Line, ...]:
    """What a mode reached, nearest first."""
    customers: dict[int, dict[str, None]] = {}
    for sent in seen.forward.consignments:
        customers.setdefault(sent.trackable_id, {})[sent.customer_name] = None
    lines = []
    for trace in traces_of(seen, mode):
        direction = words.FROM if trace is seen.back else words.USED
        for one in trace.reached:
            thing = one.thing
            cells = (
                thing.code, thing.item_name, words.KINDS[thing.kind], words.state_of(thing)[0],
                words.GRADES[one.certain], str(one.level), direction, ", ".join(customers.get(thing.id, ())),
            )  # fmt: skip
            lines.append(Line(f"t:{thing.id}", thing.item, thing.code, cells))
    return tuple(lines)


class LinesModel(QAbstractTableModel):
    """The lines as Qt's views want them."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(words.HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.lines[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            return self._look.font("label", 600, code=True)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return words.HEADINGS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By one column; levels as numbers."""
        ranked = sorted(self.lines, key=_ByCell(column), reverse=order is Qt.SortOrder.DescendingOrder)
        self.show_lines(ranked)


class _ByCell:
    def __init__(self, column: int) -> None:
        self._column = column

    def __call__(self, line: Line) -> tuple[int, str]:
        cell = line.cells[self._column]
        return (int(cell), "") if self._column == LEVEL else (0, cell)


class LinesTable(QTableView):
    """The table; `chosen_line` is the row the user is on."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.lines = LinesModel(look)
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setResizeContentsPrecision(SAMPLED)
        for column in WHOLE:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(look.metrics.finger, 40))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(words.TABLE)

    def line_at(self, index: Index) -> Line:
        """The line of a cell."""
        return self.lines.lines[index.row()]
