"""The card with the graph, the table and the timeline of a trace."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from panel.supervisor import words
from panel.supervisor.story_page import StoryPage
from panel.supervisor.table import LinesTable
from widgets.buttons import BigButton
from widgets.genealogy_graph import GenealogyGraph, ZoomButtons, ZoomWords

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from panel.supervisor.trace_graph import Drawing
    from widgets.appearance import Appearance


class Tab(IntEnum):
    """Which side of a trace is shown."""

    GRAPH = 0
    TABLE = 1
    TIMELINE = 2


class TraceView(QFrame):
    """Signals: node_chosen(key), group_opened(key), fold_all()."""

    node_chosen = Signal(str)
    group_opened = Signal(str)
    fold_all = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.canvas = GenealogyGraph(look, words.GRAPH)
        self.table = LinesTable(look)
        self.story = StoryPage(look)
        self.tabs = QTabBar()
        self.fold_button = BigButton(look, words.FOLD)
        self._zoom = ZoomButtons(look, ZoomWords(words.NEARER, words.FURTHER, words.FIT), self.canvas)
        self._stack = QStackedWidget()
        self._connect()
        self._compose()

    def _connect(self) -> None:
        self.canvas.node_chosen.connect(self.node_chosen)
        self.canvas.group_opened.connect(self.group_opened)
        self.table.clicked.connect(self._line_clicked)
        self.table.activated.connect(self._line_clicked)
        self.fold_button.clicked.connect(self.fold_all)
        self.tabs.currentChanged.connect(self._turn)

    def _compose(self) -> None:
        pad = self._look.metrics.pad
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFont(self._look.font("label", 600))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for name in (words.GRAPH, words.TABLE, words.TIMELINE):
            self.tabs.addTab(name)
        for page in (self.canvas, self.table, self.story):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(pad(10), pad(6), pad(12), 0)
        head.setSpacing(pad(10))
        head.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 8)
        column.setSpacing(pad(6))
        column.addLayout(head)
        column.addWidget(_ruler(self._look))
        column.addWidget(self._stack, 1)
        self.fold_button.hide()

    def show_drawing(self, drawing: Drawing, *, opened: bool) -> None:
        """Another graph; `opened` says whether there is something to fold again."""
        self.canvas.show_graph(drawing.graph, drawing.root)
        self.fold_button.setVisible(opened and self.tabs.currentIndex() == Tab.GRAPH)

    def turn_to(self, tab: Tab) -> None:
        """Show one of the three."""
        self.tabs.setCurrentIndex(tab)

    def _turn(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._zoom.setVisible(at == Tab.GRAPH)
        self.fold_button.setVisible(self.fold_button.isVisible() and at == Tab.GRAPH)

    def _line_clicked(self, index: QModelIndex) -> None:
        self.node_chosen.emit(self.table.line_at(index).key)


def _ruler(look: Appearance) -> QWidget:
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    colors = line.palette()
    colors.setColor(line.backgroundRole(), look.color("line"))
    line.setPalette(colors)
    return line
