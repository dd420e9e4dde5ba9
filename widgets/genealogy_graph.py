"""The canvas of a genealogy: what went into what, from left to right; touched, typed or zoomed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QHBoxLayout, QStyle, QWidget

from widgets.buttons import BigButton
from widgets.graph import Graph
from widgets.graph_items import FAR, HeadingItem, LinesItem, NodeItem, NodeStyle
from widgets.graph_layout import lay_out
from widgets.graph_parts import Layout, Sizes

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from widgets.appearance import Appearance

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.5, 2.0, 1.25
EDGE = 24
TOUCH_SLACK = 14


class GenealogyGraph(QGraphicsView):
    """Signals: node_chosen(key) for any node, group_opened(key) for the plus of a folded group.

    Tab focuses the canvas, the arrow keys walk along lines and columns, Enter chooses, + opens a group.
    """

    node_chosen = Signal(str)
    group_opened = Signal(str)

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look, self._name = look, name
        self._style = NodeStyle(look)
        self._graph = Graph((), (), ())
        self._items: dict[str, NodeItem] = {}
        self._lines: LinesItem | None = None
        self.laid_out = Layout({}, (), (), 0, 0)
        self._focused = self._chosen = ""
        self._pressed_at = QPoint()
        self.setScene(QGraphicsScene(self))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(name)

    def show_graph(self, graph: Graph, chosen: str = "") -> None:
        """Another graph; the chosen node's path is lit."""
        self._graph = graph
        self._focused = ""
        self._build()
        self.choose(chosen)
        self.fit()

    def choose(self, key: str) -> None:
        """Lights the path of a node, all of it upstream and downstream; an empty key lights everything."""
        self._chosen = key if key in self._items else ""
        lit, edges = self._path(self._chosen)
        for other, item in self._items.items():
            item.lit, item.chosen = other in lit, other == self._chosen
            item.update()
        if self._lines is not None:
            self._lines.light(edges)

    def fit(self) -> None:
        """As much as can be shown at reading size, from the upper left."""
        room, extent = self.maximumViewportSize(), self.sceneRect()
        wide, tall = (room.width() - 2) / max(extent.width(), 1), (room.height() - 2) / max(extent.height(), 1)
        # A long list is scrolled rather than shrunk out of reading: only the width has to be seen at once.
        least = LEAST_ZOOM if wide < FAR else FAR
        wanted = min(wide, tall if tall >= least else 1.0, 1.0)
        if extent.height() * wanted > room.height():
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            wanted = min(wanted, (room.width() - bar - 2) / max(extent.width(), 1))
        self._zoom_to(wanted)
        self.centerOn(self._items[self._chosen] if wanted < LEAST_ZOOM and self._chosen else extent.topLeft())

    def zoom_in(self) -> None:
        """One step nearer."""
        self._zoom_to(self.transform().m11() * ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step further; nodes then show their code alone, at reading size."""
        self._zoom_to(self.transform().m11() / ZOOM_STEP)

    def lit_keys(self) -> set[str]:
        """The nodes that are not quiet."""
        return {key for key, item in self._items.items() if item.lit}

    def node_center(self, key: str) -> QPoint:
        """Where a node's middle lies in the viewport."""
        item = self._items[key]
        return self.mapFromScene(item.mapToScene(item.face().center()))

    def plus_center(self, key: str) -> QPoint:
        """Where a group's plus lies in the viewport."""
        item = self._items[key]
        return self.mapFromScene(item.mapToScene(item.plus().center()))

    def _zoom_to(self, scale: float) -> None:
        self.resetTransform()
        bounded = max(LEAST_ZOOM, min(scale, MOST_ZOOM))
        self.scale(bounded, bounded)

    def _build(self) -> None:
        scene = self.scene()
        scene.clear()
        style = self._style
        self.laid_out = self._lay_out()
        self._lines = LinesItem(self._graph, self.laid_out, self._look)
        scene.addItem(self._lines)
        for words, box in self.laid_out.headings:
            scene.addItem(HeadingItem(words, box, style))
        self._items = {node.key: NodeItem(node, self.laid_out.boxes[node.key], style) for node in self._graph.nodes}
        for item in self._items.values():
            scene.addItem(item)
        scene.setSceneRect(-EDGE, -EDGE / 2, self.laid_out.width + 2 * EDGE, self.laid_out.height + 2 * EDGE)

    def _lay_out(self) -> Layout:
        """As wide as the texts ask for; narrower where the whole width can then be read at once."""
        style, room = self._style, self.maximumViewportSize()
        wide, tall = room.width() - 2 * EDGE, room.height() - 2 * EDGE
        sizes = Sizes(node_width=style.width(self._graph), node_height=style.height())
        laid = lay_out(self._graph, sizes, wide, tall)
        count = max(len(laid.headings), 1)
        fitting = (wide / FAR - (laid.width - count * sizes.node_width)) / count
        if laid.width * FAR <= wide or fitting < style.least_width():
            return laid
        return lay_out(self._graph, replace(sizes, node_width=fitting), wide, tall)

    def _path(self, key: str) -> tuple[set[str], set[int]]:
        if not key:
            return set(self._items), set(range(len(self._graph.edges)))
        onward: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        backward: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for at, edge in enumerate(self._graph.edges):
            onward[edge.source].append((edge.target, at))
            backward[edge.target].append((edge.source, at))
        lit, edges = {key}, set[int]()
        for near in (onward, backward):
            reached, waiting = {key}, [key]
            while waiting:
                for other, at in near[waiting.pop()]:
                    edges.add(at)
                    if other not in reached:
                        reached.add(other)
                        waiting.append(other)
            lit |= reached
        return lit, edges

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._graph.nodes and event.size() != event.oldSize():
            self.show_graph(self._graph, self._chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second of two quick touches arrives as this; it is a touch like any other.
        self._pressed_at = event.position().toPoint()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        at = event.position().toPoint()
        if (at - self._pressed_at).manhattanLength() <= TOUCH_SLACK:
            self._touch(self.mapToScene(at))
        event.accept()

    def _touch(self, at: QPointF) -> None:
        item = next((found for found in self.scene().items(at) if isinstance(found, NodeItem)), None)
        if item is not None:
            self._act(item, opens=item.plus().contains(item.mapFromScene(at)))

    def _act(self, item: NodeItem, *, opens: bool) -> None:
        key = item.node.key
        if opens:
            self.group_opened.emit(key)
        else:
            self.choose(key)
            self.node_chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        item = self._items.get(self._focused)
        key = Qt.Key(event.key())
        if key in steps and self._items:
            self._walk(*steps[key])
        elif item and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._act(item, opens=False)
        elif item and key == Qt.Key.Key_Plus and item.node.group_count:
            self._act(item, opens=True)
        else:
            super().keyPressEvent(event)

    def _walk(self, across: int, down: int) -> None:
        """To the nearest node in that direction; to the chosen or first one when none is focused."""
        boxes = self.laid_out.boxes
        here = boxes.get(self._focused)
        if here is None:
            self._focus(self._chosen or next(iter(self._items)))
            return
        ahead = [
            key
            for key, box in boxes.items()
            if ((box.x - here.x) * across > 0 and not down) or (box.x == here.x and (box.y - here.y) * down > 0)
        ]
        if ahead:
            self._focus(min(ahead, key=lambda key: (abs(boxes[key].x - here.x), abs(boxes[key].y - here.y))))

    def _focus(self, key: str) -> None:
        for other in filter(None, (self._items.get(self._focused), self._items.get(key))):
            other.focused = other.node.key == key
            other.update()
        self._focused = key
        node = self._items[key].node
        self.setAccessibleDescription(f"{node.title}, {node.code}, {node.detail}")
        self.ensureVisible(self._items[key], 20, 20)

    def focused(self) -> str:
        """The key of the node the keyboard is on."""
        return self._focused


@dataclass(frozen=True)
class ZoomWords:
    """What the three buttons are called."""

    nearer: str
    further: str
    fit: str


class ZoomButtons(QWidget):
    """Further, nearer, fit."""

    def __init__(self, look: Appearance, words: ZoomWords, canvas: GenealogyGraph) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.metrics.pad(10))
        for icon, name, act in (
            ("zoom-out", words.further, canvas.zoom_out),
            ("zoom-in", words.nearer, canvas.zoom_in),
            ("", words.fit, canvas.fit),
        ):
            button = BigButton(look, "" if icon else name, icon=icon)
            button.setAccessibleName(name)
            button.clicked.connect(act)
            row.addWidget(button)
