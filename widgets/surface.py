"""Grounds that are touched: how they are filled and edged in each state, and the button all others grow from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPaintEvent

    from widgets.appearance import Appearance


@dataclass(frozen=True)
class Skin:
    """Tokens of one kind of ground. An empty token paints nothing."""

    fill: str = "surface"
    edge: str = "line2"
    ink: str = "ink"
    width: float = 2.0
    press: str = "press"
    press_edge: str = "accent"
    focus: str = "focus"
    dashed: bool = False


PLAIN = Skin()
TILE = replace(PLAIN, edge="line", width=1.0)
CARD = TILE
QUIET = Skin(fill="", edge="", ink="accent", width=0, press_edge="")
SUNKEN = Skin(fill="sunken", edge="", width=0)
PRIMARY = Skin("primary", "primary_edge", "on_primary", 2.0, "primary_press", "primary_edge", "on_primary")
LOCKED = Skin("sunken", "line2", "muted", 2.0, "sunken", "line2", dashed=True)
DANGER = Skin("banner_bad", "banner_bad", "on_banner", 2.0, "banner_press", "on_banner", "on_banner")
ON_HEADER = Skin("", "", "on_header", 0, "header_press", "", "on_header")
ON_BANNER = Skin("", "on_banner", "on_banner", 2.0, "banner_press", "on_banner", "on_banner")
SELECTED = Skin("accent_soft", "accent", "ink", 3.0)
DISABLED = Skin("sunken", "line", "muted", 1.0)


def paint_ground(painter: QPainter, area: QRectF, fill: QColor | None, edge: QPen | None, radius: float) -> None:
    """Fills and edges a rounded rectangle; the edge lies wholly inside the area."""
    half = edge.widthF() / 2 if edge is not None else 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    inner = area.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, max(radius - half, 0), max(radius - half, 0))


def pen(color: QColor, width: float, *, dashed: bool = False) -> QPen:
    """A solid or dashed pen with round joins."""
    made = QPen(color, width)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        made.setDashPattern([9 / width, 6 / width])
    return made


def paint_skin(painter: QPainter, area: QRectF, look: Appearance, skin: Skin, radius: float) -> None:
    """Paints a skin at rest."""
    fill = look.color(skin.fill) if skin.fill else None
    edge = pen(look.color(skin.edge), skin.width, dashed=skin.dashed) if skin.edge else None
    paint_ground(painter, area, fill, edge, radius)


class Pressable(QAbstractButton):
    """A ground that can be pressed, focused by Tab, disabled and, if checkable, selected; its layout holds the content.

    It takes no focus when touched, so that a scan never lands in a button.
    """

    def __init__(self, look: Appearance, skin: Skin = PLAIN, *, name: str = "", radius: int | None = None) -> None:
        super().__init__()
        self._look, self._skin, self._held = look, skin, False
        self._radius = look.metrics.radius if radius is None else radius
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self._least = QSize(look.metrics.finger, look.metrics.finger)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def skin(self) -> Skin:
        """What it is painted with now."""
        if not self.isEnabled():
            return DISABLED if self._skin.fill and not self._skin.dashed else self._skin
        shown = SELECTED if self.isChecked() else self._skin
        return replace(shown, fill=shown.press, edge=shown.press_edge) if self.isDown() else shown

    def set_skin(self, skin: Skin) -> None:
        """Another kind of ground."""
        self._skin = skin
        self.update()

    def sizeHint(self) -> QSize:
        content = self.layout()
        return content.sizeHint().expandedTo(self._least) if content is not None else self._least

    def minimumSizeHint(self) -> QSize:
        content = self.layout()
        return content.minimumSize().expandedTo(self._least) if content is not None else self._least

    def set_least(self, size: QSize) -> None:
        """The smallest it may become; a finger (15 mm) unless said otherwise."""
        self._least = size
        self.updateGeometry()

    def let_go(self) -> None:
        """A finger that lies on it presses nothing any more: what it meant has gone."""
        self._held = False
        self.setDown(False)

    def hideEvent(self, event: QHideEvent) -> None:
        self.let_go()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = True
        super().mousePressEvent(event)

    def hitButton(self, at: QPoint) -> bool:
        # Asked for every move, too: without this the finger would take up again what was let go.
        return self._held and super().hitButton(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_skin(painter, area, self._look, self.skin(), self._radius)
        if self.hasFocus():
            ring = pen(self._look.color(self._skin.focus), 3)
            paint_ground(painter, area.adjusted(5, 5, -5, -5), None, ring, max(self._radius - 5, 2))
        if self.isChecked() and self.isEnabled():
            self._paint_tick(painter)

    def _paint_tick(self, painter: QPainter) -> None:
        side = round(self._look.metrics.type["value"] * 1.04)
        disc = QRectF(self.width() - side - 9, 9, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        painter.drawEllipse(disc)
        tick = self._look.icon("check", "surface", round(side * 0.72), self.devicePixelRatioF())
        painter.drawPixmap(round(disc.x() + side * 0.14), round(disc.y() + side * 0.15), tick)
