"""Beside the graph: the facts of what was touched, the way on from it, and how the picture is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panel.supervisor import words
from widgets.appearance import BOLD, SEMIBOLD, Appearance
from widgets.buttons import BigButton
from widgets.card import Card
from widgets.rows import FactList
from widgets.surface import paint_ground, pen
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from panel.supervisor.trace.facts import NodeFacts
    from widgets.rows import Fact

TALL, WIDE = 900, 1500
ROW_TALL, ROW_LOW = 38, 30
MOST_LOW = 7
SIGN = QSize(44, 26)


class SidePanel(QWidget):
    """Signals: trace_from(item, code), hold(item, code), recall(code)."""

    trace_from = Signal(str, str)
    hold = Signal(str, str)
    recall = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._facts = FactList(look)
        self._from: tuple[str, str] | None = None
        self._row_height = ROW_TALL if look.metrics.height >= TALL else ROW_LOW
        self.facts: NodeFacts | None = None
        self._card = Card(look, " ", code=True)
        self._card.add(self._facts)
        self._card.body.addStretch(1)
        self.legend = Legend(look)
        self._card.add(self.legend)
        self.legend.setVisible(look.metrics.height >= TALL)
        self.button = BigButton(look, words.FROM_HERE, icon="affiliate", beside=True)
        self.button.clicked.connect(self._clicked)
        self._card.add(self.button)
        signs = ("hand-stop", "exclamation-circle") if look.metrics.width >= WIDE else ("", "")
        self.hold_button = BigButton(look, words.HOLD, icon=signs[0], beside=True)
        self.recall_button = BigButton(look, words.RECALL, icon=signs[1], beside=True)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button, pressed in ((self.hold_button, self._hold), (self.recall_button, self._recall)):
            button.clicked.connect(pressed)
            button.hide()
            acts.addWidget(button, 1)
        self._card.add(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.button.hide()

    def offer_nothing(self) -> None:
        """Something else is asked for: until its facts are there nothing can be done with what stood here before."""
        self._from = None
        for button in (self.button, self.hold_button, self.recall_button):
            button.hide()

    def show_facts(self, facts: NodeFacts, *, is_root: bool, acts: bool) -> None:
        """Another node; the one that was asked for offers no way on from itself. ``acts``: a hold and a recall are
        offered.
        """
        self.facts, self._from = facts, facts.trace_from
        self._card.show_title(facts.title)
        shown = self._that_fit(facts.facts)
        self._facts.show_facts(shown)
        self._facts.setMinimumHeight(len(shown) * self._row_height)
        self.button.setVisible(self._from is not None and not is_root)
        for button in (self.hold_button, self.recall_button):
            button.setVisible(self._from is not None and acts)

    def _that_fit(self, facts: Sequence[Fact]) -> Sequence[Fact]:
        """On a low screen the first and the last: what it is, and what is wrong with it; the table has all."""
        low = self._row_height == ROW_LOW and len(facts) > MOST_LOW
        return [*facts[: MOST_LOW - 2], *facts[-2:]] if low else facts

    def _hold(self) -> None:
        if self._from is not None:
            self.hold.emit(*self._from)

    def _recall(self) -> None:
        if self._from is not None:
            self.recall.emit(self._from[1])

    def _clicked(self) -> None:
        if self._from is not None:
            self.trace_from.emit(*self._from)


class Legend(QWidget):
    """What the lines and the cards mean."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        pad = look.metrics.pad
        column = QVBoxLayout(self)
        column.setContentsMargins(pad(14), pad(12), pad(14), pad(12))
        column.setSpacing(pad(8))
        column.addWidget(Label(look, words.LEGEND, role="label", weight=BOLD))
        for sign, title, detail in words.LEGEND_LINES:
            row = QHBoxLayout()
            row.setSpacing(pad(14))
            row.addWidget(Sign(look, sign), 0, Qt.AlignmentFlag.AlignVCenter)
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(Label(look, title, role="small", weight=SEMIBOLD))
            if detail:
                lines.addWidget(Label(look, detail, role="small", tone="muted"))
            row.addLayout(lines, 1)
            column.addLayout(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_ground(QPainter(self), QRectF(self.rect()), self._look.color("sunken"), None, 10)


class Sign(QWidget):
    """One drawn sample of the legend."""

    def __init__(self, look: Appearance, sign: str) -> None:
        super().__init__()
        self._look, self._sign = look, sign
        self.setFixedSize(SIGN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, middle = self._look.color, self.height() / 2
        if self._sign in {"certain", "possible"}:
            painter.setPen(pen(color("accent"), 2.5, dashed=self._sign == "possible"))
            painter.drawLine(0, round(middle), self.width(), round(middle))
            return
        face = QRectF(2, 2, 32, 18)
        if self._sign == "asked":
            paint_ground(painter, face.translated(2, 2), color("accent_soft"), pen(color("accent"), 2.5), 6)
            return
        for back in (6, 3, 0):
            paint_ground(painter, face.translated(back, back), color("surface"), pen(color("line2"), 1.5), 5)
