"""The card with the graph, the table and the timeline of a trace."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from panel.supervisor import words
from panel.supervisor.reports.section_view import SectionView
from panel.supervisor.trace.story_page import StoryPage
from panel.supervisor.trace.table import LinesTable
from panel.supervisor.trace.trace_more import COST, PEOPLE, QUALITY
from widgets.buttons import BigButton
from widgets.genealogy_graph import GenealogyGraph, ZoomButtons, ZoomWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtCore import QModelIndex

    from db.domain.report import Section
    from panel.supervisor.trace.trace_graph import Drawing
    from widgets.appearance import Appearance


class Tab(IntEnum):
    """Which side of a trace is shown."""

    GRAPH = 0
    TABLE = 1
    TIMELINE = 2
    QUALITY = 3
    COST = 4
    PEOPLE = 5


NARROW = 1300
ASKED = {Tab.QUALITY: QUALITY, Tab.COST: COST, Tab.PEOPLE: PEOPLE}
"""Read when somebody turns to them."""


class TraceView(QFrame):
    """Signals: node_chosen(key), group_opened(key), fold_all(), wanted(kind), code_chosen(code), export_asked()."""

    node_chosen = Signal(str)
    group_opened = Signal(str)
    fold_all = Signal()
    wanted = Signal(str)
    code_chosen = Signal(str)
    export_asked = Signal()

    def __init__(self, look: Appearance, local: Callable[[datetime], datetime]) -> None:
        super().__init__()
        self._look = look
        self.more = {tab: SectionView(look, name, local) for tab, name in zip(ASKED, words.MORE_TABS, strict=True)}
        self._loaded: set[Tab] = set()
        self.export_button = BigButton(look, "", icon="download", role="value")
        self.canvas = GenealogyGraph(look, words.GRAPH)
        self.table = LinesTable(look)
        self.story = StoryPage(look)
        self.tabs = QTabBar()
        self.fold_button = BigButton(look, words.FOLD)
        self._zoom = ZoomButtons(look, ZoomWords(words.NEARER, words.FURTHER, words.FIT), self.canvas)
        self._stack = QStackedWidget()
        self._fill()
        self._connect()
        self._compose()

    def _connect(self) -> None:
        self.canvas.node_chosen.connect(self.node_chosen)
        self.canvas.group_opened.connect(self.group_opened)
        self.table.clicked.connect(self._line_clicked)
        self.table.activated.connect(self._line_clicked)
        self.fold_button.clicked.connect(self.fold_all)
        self.tabs.currentChanged.connect(self._turn)
        self.export_button.clicked.connect(self.export_asked)
        for view in self.more.values():
            view.chosen.connect(self.code_chosen)

    def _fill(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFont(self._look.font("label", 600))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for name in (words.GRAPH, words.TABLE, words.TIMELINE, *words.MORE_TABS):
            self.tabs.addTab(name)
        for page in (self.canvas, self.table, self.story, *self.more.values()):
            self._stack.addWidget(page)
        self.export_button.setAccessibleName(words.EXPORT)
        self.export_button.setFixedSize(self._look.metrics.finger, self._look.metrics.finger)
        self.fold_button.hide()

    def _compose(self) -> None:
        pad = self._look.metrics.pad
        head = QHBoxLayout()
        head.setContentsMargins(pad(10), pad(6), pad(12), 0)
        head.setSpacing(pad(10))
        narrow = self._look.metrics.width < NARROW  # there the tabs have a row of their own
        if narrow:
            head.addStretch(1)
        else:
            head.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 8)
        column.setSpacing(pad(6))
        if narrow:
            column.addWidget(self.tabs)
        column.addLayout(head)
        column.addWidget(_ruler(self._look))
        column.addWidget(self._stack, 1)

    def show_drawing(self, drawing: Drawing, *, opened: bool) -> None:
        """Another graph; `opened` says whether there is something to fold again."""
        self.canvas.show_graph(drawing.graph, drawing.root)
        self.fold_button.setVisible(opened and self.tabs.currentIndex() == Tab.GRAPH)

    def forget_more(self) -> None:
        """Another thing is asked for: what stands under the later tabs is of the one before."""
        self._loaded.clear()
        for view in self.more.values():
            view.show_sections(())
        self._want(Tab(self.tabs.currentIndex()))

    def show_more(self, kind: str, sections: Sequence[Section]) -> None:
        """The answer to `wanted`."""
        tab = next(tab for tab, name in ASKED.items() if name == kind)
        self._loaded.add(tab)
        self.more[tab].show_sections(sections)

    def _want(self, tab: Tab) -> None:
        if tab in ASKED and tab not in self._loaded:
            self.wanted.emit(ASKED[tab])

    def turn_to(self, tab: Tab) -> None:
        """Show one of them."""
        self.tabs.setCurrentIndex(tab)

    def _turn(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._zoom.setVisible(at == Tab.GRAPH)
        self.fold_button.setVisible(self.fold_button.isVisible() and at == Tab.GRAPH)
        self._want(Tab(at))

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
