"""The painted parts of a genealogy graph: nodes and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem

from widgets.appearance import BOLD, MEDIUM, SEMIBOLD, Appearance, Kind
from widgets.graph_paths import arrow_heads, trunk_path
from widgets.surface import paint_ground, pen
from widgets.text import Fitted, TextStyle

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from widgets.graph import Graph, GraphNode
    from widgets.graph_parts import Box, Layout

PAD = 10.0
STACK = 5.0
FAR = 0.875  # below this scale a node shows its code alone, at reading size


class NodeStyle:
    """Type of a node's three lines; also measures how large nodes must be."""

    def __init__(self, look: Appearance) -> None:
        self.look = look
        self.title = TextStyle(look, "small", MEDIUM)
        self.code = TextStyle(look, "label", BOLD, code=True)
        self.detail = TextStyle(look, "small", MEDIUM)
        self.heading = TextStyle(look, "small", SEMIBOLD)
        self.icon = look.metrics.icon("small")

    def height(self) -> float:
        """Height of a node in pixels."""
        return 2 * PAD + self.title.line_height() + self.code.line_height() + self.detail.line_height() + 4

    def width(self, graph: Graph) -> float:
        """The widest text decides, within bounds that leave room for columns."""
        most = 19 * self.look.metrics.type["small"]
        widest = max((self._wanted(node) for node in graph.nodes), default=0.0)
        return min(max(widest + 2 * PAD + 2, self.least_width()), most)

    def least_width(self) -> float:
        """What a house's serial needs."""
        return 11.0 * self.look.metrics.type["small"]

    def _wanted(self, node: GraphNode) -> float:
        icons = self.icon * (bool(node.icon) + bool(node.group_count)) + 16
        return max(self.title.width(node.title) + icons, self.code.width(node.code), self.detail.width(node.detail))


class NodeItem(QGraphicsItem):
    """One node. `lit` is False while a path is chosen that does not pass it."""

    def __init__(self, node: GraphNode, box: Box, style: NodeStyle) -> None:
        super().__init__()
        self.node, self._style, self._look = node, style, style.look
        self._size = (box.width, box.height)
        self._texts: dict[str, Fitted] = {}
        self._drawn_at = 0.0
        self.lit, self.chosen, self.focused = True, False, False
        self.setPos(box.x, box.y)
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        over = 2 * STACK + 2 if self.node.group_count else 2
        return QRectF(-4, -4, self._size[0] + over + 4, self._size[1] + over + 4)

    def face(self) -> QRectF:
        """The node itself, without the cards behind it."""
        return QRectF(0, 0, *self._size)

    def plus(self) -> QRectF:
        """Where a folded group opens; empty for a single record. Larger than the sign that is painted."""
        side = max(self._look.metrics.finger, 2.0 * self._style.icon)
        side = min(side, self._size[1])
        return QRectF(self._size[0] - side, 0, side, side) if self.node.group_count else QRectF()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        scale = painter.worldTransform().m11() or 1.0
        if self.node.group_count:
            for back in (2 * STACK, STACK):
                self._paint_card(painter, self.face().translated(back, back), front=False)
        self._paint_card(painter, self.face(), front=True)
        if scale < FAR:
            self._paint_far(painter, scale)
        else:
            self._paint_near(painter)

    def _paint_card(self, painter: QPainter, area: QRectF, *, front: bool) -> None:
        color = self._look.color
        quiet = self.node.quiet or not self.lit
        fill, edge, wide = "surface", "line" if quiet else "line2", 1.5
        if front and self.chosen:
            fill, edge, wide = "accent_soft", "accent", 3.0
        outline = pen(color(edge), wide, dashed=front and not self.node.certain)
        paint_ground(painter, area, color(fill), outline, 8)
        if front and self.focused:
            paint_ground(painter, area.adjusted(-3, -3, 3, 3), None, pen(color("focus"), 3), 10)

    def _paint_near(self, painter: QPainter) -> None:
        style, node = self._style, self.node
        quiet = node.quiet or not self.lit
        width = self._size[0] - 2 * PAD
        tone = "muted" if quiet else node.state_kind.tone
        top, left = PAD, PAD
        line = style.title.line_height()
        if node.icon:
            pixmap = self._look.icon(node.icon, tone, style.icon)
            painter.drawPixmap(QPointF(left, top + (line - style.icon) / 2), pixmap)
            left += style.icon + 7
        right = style.icon + 6 if node.group_count else 0
        self._write(painter, style.title, node.title, QRectF(left, top, width - left + PAD - right, line), tone)
        if node.group_count:
            sign = self._look.icon("square-plus", "muted" if quiet else "accent", style.icon)
            painter.drawPixmap(QPointF(self._size[0] - PAD - style.icon, top + (line - style.icon) / 2), sign)
        top += line + 2
        line = style.code.line_height()
        self._write(painter, style.code, node.code, QRectF(PAD, top, width, line), "muted" if quiet else "ink")
        top += line + 2
        line = style.detail.line_height()
        self._write(painter, style.detail, node.detail, QRectF(PAD, top, width, line), "muted")

    def _paint_far(self, painter: QPainter, scale: float) -> None:
        """The code at reading size; the state over it where there is room, else the sign of an alarm before it."""
        if self._drawn_at != scale:
            self._texts.clear()
            self._drawn_at = scale
        quiet, kind = self.node.quiet or not self.lit, self.node.state_kind
        tone = "muted" if quiet else kind.tone
        area = self.face().adjusted(8 / scale, 4, -6 / scale, -4)
        state = FarStyle(self._look, scale, MEDIUM)
        side = self._look.metrics.least_type * 1.1 / scale
        code, line = self._far_code(scale, area.width(), area.height()), state.line_height(state.sizes[0])
        if code.height + line <= area.height() and state.width(self.node.title) + side + 6 / scale <= area.width():
            area.setTop(area.center().y() - (code.height + line) / 2)
            over = QRectF(area.left() + side + 5 / scale, area.top(), area.width(), line)
            self._paint_sign(painter, QPointF(area.left(), over.center().y() - side / 2), side, tone)
            self._write(painter, state, self.node.title, over, tone)
            area = QRectF(area.left(), over.bottom(), area.width(), code.height)
        elif kind in {Kind.BAD, Kind.WARN}:
            narrow = self._far_code(scale, area.width() - side - 6 / scale, area.height())
            if not narrow.elided:
                self._paint_sign(painter, QPointF(area.left(), area.center().y() - side / 2), side, tone)
                area.setLeft(area.left() + side + 6 / scale)
                code = narrow
        painter.setPen(self._look.color("muted" if quiet else "ink"))
        code.draw(painter, area, Qt.AlignmentFlag.AlignVCenter)

    def _far_code(self, scale: float, width: float, height: float) -> Fitted:
        key = f"far {width}"
        if key not in self._texts:
            words = self.node.code.replace("-", "-\u200b")  # a line may end after a hyphen, also before a digit
            self._texts[key] = FarStyle(self._look, scale).fit(words, width, height)
        return self._texts[key]

    def _paint_sign(self, painter: QPainter, at: QPointF, side: float, tone: str) -> None:
        if self.node.icon:
            painter.drawPixmap(at, self._look.icon(self.node.icon, tone, round(side)))

    def _write(self, painter: QPainter, style: TextStyle, text: str, area: QRectF, token: str) -> None:
        fitted = self._texts.get(text)
        if fitted is None:
            fitted = self._texts[text] = style.fit(text, area.width())
        painter.setPen(self._look.color(token))
        fitted.draw(painter, area, Qt.AlignmentFlag.AlignVCenter)


class FarStyle(TextStyle):
    """A text of a node seen from afar: as large in the scene as makes it readable on the screen; codes are bold."""

    def __init__(self, look: Appearance, scale: float, weight: int = BOLD) -> None:
        super().__init__(look, "label", weight, code=weight == BOLD, lines=3 if weight == BOLD else 1)
        self.__dict__["sizes"] = (look.metrics.least_type / scale,)


class LinesItem(QGraphicsItem):
    """Every line of the graph: quiet ones first, possible before certain, so that what counts lies on top."""

    def __init__(self, graph: Graph, layout: Layout, look: Appearance) -> None:
        super().__init__()
        self._graph, self._layout, self._look = graph, layout, look
        self._lit: frozenset[int] = frozenset(range(len(graph.edges)))
        self.setZValue(0)

    def light(self, edges: Collection[int]) -> None:
        """These edges are lit, the others quiet."""
        self._lit = frozenset(edges)
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._layout.width, self._layout.height)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = frozenset(range(len(self._graph.edges))) - self._lit
        for edges, token, width in ((quiet, "line", 1.5), (self._lit, "accent", 2.5)):
            for certain in (False, True):
                chosen = frozenset(at for at in edges if self._graph.edges[at].certain is certain)
                if chosen:
                    self._paint_edges(painter, chosen, token, width, dashed=not certain)

    def _paint_edges(self, painter: QPainter, edges: frozenset[int], token: str, width: float, *, dashed: bool) -> None:
        color = self._look.color(token)
        for trunk in self._layout.trunks:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(color, width, dashed=dashed))
            painter.drawPath(trunk_path(trunk, edges))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for head in arrow_heads(trunk, edges):
                painter.drawPolygon(head)


class HeadingItem(QGraphicsItem):
    """The words over a column."""

    def __init__(self, words: str, box: Box, style: NodeStyle) -> None:
        super().__init__()
        self._words, self._box, self._style = words, box, style
        self.setPos(box.x, box.y)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._box.width, self._box.height)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(self._style.look.color(Kind.NEUTRAL.tone))
        style = self._style.heading if (painter.worldTransform().m11() or 1.0) >= FAR else self._far(painter)
        style.fit(self._words, self._box.width).draw(painter, self.boundingRect(), Qt.AlignmentFlag.AlignTop)

    def _far(self, painter: QPainter) -> TextStyle:
        return FarStyle(self._style.look, painter.worldTransform().m11())
