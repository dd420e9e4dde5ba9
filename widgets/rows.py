"""Rows: facts to read, things to touch, material with its scan state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from widgets.appearance import SEMIBOLD, Appearance
from widgets.icon import Avatar, Icon
from widgets.surface import CARD, SELECTED, SUNKEN, Pressable, Skin, pen
from widgets.text import Label

MIDDLE = Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True)
class Fact:
    """A label and its value."""

    label: str
    value: str
    tone: str = "ink"
    code: bool = False


class FactRow(QWidget):
    """Label left, value right, a thin line above."""

    def __init__(self, look: Appearance, fact: Fact) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.metrics.pad(3), 0, look.metrics.pad(3))
        row.setSpacing(look.metrics.pad(14))
        value = Label(
            look, fact.value, role="value", weight=SEMIBOLD, tone=fact.tone, code=fact.code, lines=2, align=RIGHT
        )
        row.addWidget(Label(look, fact.label, tone="muted"))
        row.addWidget(value, 1)
        self.setAccessibleName(f"{fact.label}: {fact.value}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(pen(self._look.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)


class FactList(QWidget):
    """Facts one below the other."""

    def __init__(self, look: Appearance, facts: Sequence[Fact] = ()) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.show_facts(facts)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Other facts."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for fact in facts:
            self._column.addWidget(FactRow(self._look, fact), 1)


class Row(Pressable):
    """Leading icon or person, title, detail, and a word at the right (with a chevron where touching goes on)."""

    def __init__(
        self,
        look: Appearance,
        title: str,
        detail: str = "",
        *,
        key: str = "",
        icon: str = "",
        tone: str = "ink",
        initials: str = "",
        word: str = "",
        word_tone: str = "accent",
        chevron: bool = False,
        skin: Skin = CARD,
        lines: int = 1,
    ) -> None:
        super().__init__(look, skin, name=". ".join(filter(None, (title, detail, word))))
        self.setObjectName(key)
        size, pad = look.metrics, look.metrics.pad
        self._title = Label(look, title, role="value", weight=SEMIBOLD, lines=lines)
        self._detail = Label(look, detail, role="small", tone="muted", lines=lines)
        self._word = Label(look, word, role="label", weight=SEMIBOLD, tone=word_tone, align=Qt.AlignmentFlag.AlignRight)
        self._icon = Icon(look, icon, size.icon("value"), tone)
        self._hide_missing((self._detail, detail), (self._word, word), (self._icon, icon))
        self._avatar = Avatar(look, initials, pad(72)) if initials else None
        self._compose()
        if chevron:
            self._row.addWidget(Icon(look, "chevron-right", size.icon("label"), word_tone), 0, MIDDLE)
        self.toggled.connect(self._mark)

    @staticmethod
    def _hide_missing(*parts: tuple[QWidget, str]) -> None:
        """Only hides: shown before it has a parent, a part would flash up as a window of its own."""
        for part, given in parts:
            if not given:
                part.hide()

    def _compose(self) -> None:
        pad = self._look.metrics.pad
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(pad(18), pad(4), pad(16), pad(4))
        row.setSpacing(pad(18))
        row.addWidget(self._avatar or self._icon, 0, MIDDLE)
        row.addLayout(self._words(), 1)
        row.addWidget(self._word)

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addStretch(1)
        return column

    def _mark(self, chosen: bool) -> None:
        if self._avatar is not None:
            self._avatar.show_colors(*(("primary", "on_primary") if chosen else ("accent_soft", "accent")))

    def show_detail(self, detail: str, tone: str) -> None:
        """Another second line, and its icon in another tone."""
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._icon.show_icon(self._icon.name(), tone)
        self.setAccessibleName(". ".join(filter(None, (self._title.text(), detail, self._word.text()))))

    def title(self) -> Label:
        """Its first line."""
        return self._title


class RowState(StrEnum):
    """Of a material: scanned, to scan now, later, wrong."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    BAD = "bad"


_FLAT = replace(SUNKEN, width=2.0)
STATES = {
    RowState.DONE: ("circle-check", "ok", replace(_FLAT, fill="ok_soft")),
    RowState.NOW: ("scan", "accent", replace(SELECTED, width=2.0)),
    RowState.LATER: ("circle-dashed", "muted", _FLAT),
    RowState.BAD: ("alert-triangle", "bad", replace(_FLAT, fill="bad_soft", edge="bad")),
}


class MaterialRow(Row):
    """A material and whether its lot is scanned. It only shows, unless `touchable`."""

    def __init__(
        self,
        look: Appearance,
        state: RowState,
        title: str,
        detail: str,
        word: str,
        *,
        key: str = "",
        touchable: bool = False,
    ) -> None:
        icon, tone, skin = STATES[state]
        super().__init__(look, title, detail, key=key, icon=icon, tone=tone, word=word, word_tone=tone, skin=skin)
        self.state = state
        self._radius = look.metrics.row_radius
        if not touchable:
            self.set_least(QSize(look.metrics.finger, look.metrics.pad(56)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if not touchable:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
