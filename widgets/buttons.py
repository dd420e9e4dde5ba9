"""Buttons: an icon and one or two lines, the one primary that says why it is locked, tiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from widgets.appearance import BOLD, SEMIBOLD, Appearance
from widgets.icon import Icon
from widgets.surface import LOCKED, PLAIN, PRIMARY, TILE, Pressable, Skin
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CENTER = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Action:
    """One thing that can be done: its key (sent by signals), icon, words. `tone` colours icon and words."""

    key: str
    icon: str
    text: str
    detail: str = ""
    enabled: bool = True
    tone: str = "ink"


class BigButton(Pressable):
    """An icon above (or beside) a label and an optional second line."""

    def __init__(
        self,
        look: Appearance,
        text: str,
        *,
        icon: str = "",
        detail: str = "",
        beside: bool = False,
        skin: Skin = PLAIN,
        tone: str = "",
        icon_tone: str = "",
        role: str = "label",
        weight: int = SEMIBOLD,
        lines: int = 1,
        left: bool = False,
    ) -> None:
        super().__init__(look, skin, name=text)
        ink = tone or skin.ink
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if beside else CENTER
        self._icon = Icon(look, icon, round(look.metrics.icon(role) * 1.15), icon_tone or ink)
        self._label = Label(look, text, role=role, weight=weight, tone=ink, lines=lines, align=align)
        self._detail = Label(
            look, detail, role="small", tone=tone or ("muted" if skin.ink == "ink" else ink), align=align
        )
        for part, shown in ((self._icon, icon), (self._label, text), (self._detail, detail)):
            # Shown before it has a parent, a part would flash up as a window of its own.
            if not shown:
                part.hide()
        self._compose(_beside(look, self._icon, [self._label, self._detail], left=left) if beside else self._above())

    def _above(self) -> QBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._icon, 0, CENTER)
        if self._label.text() and self._icon.name():
            column.addSpacing(self._look.metrics.pad(8))
        column.addWidget(self._label)
        column.addWidget(self._detail)
        column.addStretch(1)
        return column

    def _compose(self, content: QBoxLayout) -> None:
        side = self._look.metrics.pad(18 if content.direction() is QBoxLayout.Direction.LeftToRight else 8)
        content.setContentsMargins(side, 4, side, 4)
        self.setLayout(content)

    def show_words(self, text: str, detail: str = "", *, icon: str = "", tone: str = "") -> None:
        """Other words, and icon or tone where given."""
        ink = tone or self._skin.ink
        self.setAccessibleName(text)
        self._label.setText(text)
        self._label.set_tone(ink)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        if icon:
            self._icon.show_icon(icon, ink)
            self._icon.setVisible(True)

    def wear(self, skin: Skin) -> None:
        """Another skin, words and icon with it."""
        self.set_skin(skin)
        self._icon.show_icon(self._icon.name(), skin.ink)
        self._label.set_tone(skin.ink)
        self._detail.set_tone("muted" if skin.ink == "ink" else skin.ink)

    def label(self) -> Label:
        """Its first line."""
        return self._label


class Tile(BigButton):
    """A task to choose: a thin edge, the icon in accent; checkable tiles are choices."""

    def __init__(self, look: Appearance, text: str, icon: str, *, checkable: bool = False) -> None:
        super().__init__(look, text, icon=icon, skin=TILE, icon_tone="accent", role="value")
        self.setCheckable(checkable)


class PrimaryButton(Pressable):
    """The one act of a screen. Locked, it is dashed, shows the reason, and answers a touch with `refused(reason)`.

    `compact` is a finger high, as on a keyboard; `bare` leaves the icon away where a keypad's corner is narrow.
    """

    refused = Signal(str)

    def __init__(self, look: Appearance, *, compact: bool = False, bare: bool = False) -> None:
        super().__init__(look, PRIMARY)
        self._bare = bare
        role = "value" if compact else "title"
        self._icon = Icon(look, "", look.metrics.icon(role), "on_primary")
        self._text = Label(look, "", role=role, weight=BOLD)
        self._detail = Label(look, "", role="small" if compact else "label")
        content = _beside(look, self._icon, [self._text, self._detail], gap=look.metrics.pad(14))
        side = look.metrics.pad(8 if bare else 18)
        content.setContentsMargins(side, 4, side, 4)
        self.setLayout(content)
        if not compact:
            self.set_least(QSize(look.metrics.row, look.metrics.row))

    def offer(self, icon: str, text: str, detail: str = "") -> None:
        """It can be pressed."""
        self._show(PRIMARY, icon, text, detail)
        self.setEnabled(True)

    def lock(self, text: str, reason: str) -> None:
        """It cannot be pressed, because."""
        self._show(LOCKED, "lock", text, reason)
        self.setEnabled(False)

    def reason(self) -> str:
        """Why it is locked; empty when it is not."""
        return "" if self.isEnabled() else self._detail.text()

    def _show(self, skin: Skin, icon: str, text: str, detail: str) -> None:
        self.set_skin(skin)
        self._icon.show_icon(icon, skin.ink)
        self._icon.setVisible(bool(icon) and not self._bare)
        for label, words in ((self._text, text), (self._detail, detail)):
            label.setText(words)
            label.set_tone(skin.ink)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and not self.isEnabled():
            self.refused.emit(self.reason())
            return True
        return super().event(event)


def _beside(look: Appearance, icon: Icon, texts: list[Label], *, gap: int = 0, left: bool = False) -> QBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for text in texts:
        column.addWidget(text)
    column.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(gap or look.metrics.pad(12))
    row.addStretch(0 if left else 1)
    row.addWidget(icon, 0, CENTER)
    row.addLayout(column)
    row.addStretch(1)
    return row


def action_button(look: Appearance, action: Action, *, beside: bool = False, skin: Skin = PLAIN) -> BigButton:
    """A button for an action; its objectName is the key."""
    tone = "" if action.tone == "ink" else action.tone
    button = BigButton(look, action.text, icon=action.icon, detail=action.detail, beside=beside, skin=skin, tone=tone)
    button.setObjectName(action.key)
    button.setEnabled(action.enabled)
    return button


def clear(row: QBoxLayout) -> None:
    """Empties a layout and deletes the widgets in it."""
    while (item := row.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
