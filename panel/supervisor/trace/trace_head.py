"""Over the graph: what was asked for and how it stands, which way to look, the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from panel.supervisor import words
from panel.supervisor.trace.trace_graph import Mode
from widgets.appearance import BOLD, SEMIBOLD, Appearance
from widgets.buttons import BigButton, clear
from widgets.chip import Chip
from widgets.icon import Icon
from widgets.surface import pen
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from db.queries.genealogy import Genealogy
    from panel.supervisor.figures import Figure

ROOMY, DETAILED = 1200, 1300  # on narrower screens the figures stand alone
MIDDLE = Qt.AlignmentFlag.AlignVCenter


def _modes() -> dict[Mode, str]:
    return {Mode.FROM: words.FROM, Mode.USED: words.USED, Mode.BOTH: words.BOTH}


class ModeButton(BigButton):
    """One way to look; the chosen one is marked by its ground and edge alone, so that its word keeps its place."""

    def _paint_tick(self, _painter: QPainter) -> None:
        return


class TraceHead(QWidget):
    """Signals: mode_chosen(Mode)."""

    mode_chosen = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._icon = Icon(look, "stack-2", look.metrics.icon("head"), "accent")
        self._code = Label(look, "", role="head", weight=BOLD, code=True)
        self._chip = Chip(look)
        self._about = Label(look, "", role="value", tone="muted", lines=2)
        self._wide = look.metrics.width >= ROOMY  # else only the facts beside the graph say it
        self._modes = {mode: ModeButton(look, text, beside=True) for mode, text in _modes().items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.metrics.pad(12))
        row.addWidget(self._icon, 0, MIDDLE)
        row.addWidget(self._code, 0, MIDDLE)
        row.addWidget(self._chip, 0, MIDDLE)
        row.addWidget(self._about, 1, MIDDLE)
        for mode, button in self._modes.items():
            button.setCheckable(True)
            button.setObjectName(mode.value)
            button.clicked.connect(self._clicked)
            row.addWidget(button)
        self.show_mode(Mode.BOTH)

    def show_seen(self, seen: Genealogy) -> None:
        """Another thing."""
        root, found = seen.back.root, seen.found
        state, kind, icon = words.state_of(root)
        self._icon.show_icon("stack-2" if found.kind.value == "LOT" else "tag", "accent")
        self._code.setText(found.code)
        self._chip.show_state(state, icon, kind)
        self._about.setText(", ".join(filter(None, (found.item_name, found.supplier_name))) if self._wide else "")

    def show_mode(self, mode: Mode) -> None:
        """Marks one way to look."""
        for other, button in self._modes.items():
            button.setChecked(other is mode)

    def button(self, mode: Mode) -> BigButton:
        """The button of a way to look."""
        return self._modes[mode]

    def _clicked(self) -> None:
        self.mode_chosen.emit(Mode(self.sender().objectName()))


class FigureBox(QWidget):
    """A large number with its name, and a line below; a thin line to its left unless it is the first."""

    def __init__(self, look: Appearance, figure: Figure, *, first: bool) -> None:
        super().__init__()
        self._look, self._first = look, first
        pad = look.metrics.pad
        upper = QHBoxLayout()
        upper.setSpacing(pad(8))
        upper.addWidget(Label(look, figure.value, role="count", weight=BOLD, tone=figure.tone))
        upper.addWidget(Label(look, figure.name, role="label", weight=SEMIBOLD, tone=figure.tone), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad(24 if first else 20), pad(10), pad(6), pad(10))
        column.setSpacing(0)
        column.addLayout(upper)
        if look.metrics.width >= DETAILED:
            column.addWidget(Label(look, figure.detail, role="small", tone="muted"))
        self.setAccessibleName(f"{figure.value} {figure.name}, {figure.detail}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._first:
            painter = QPainter(self)
            painter.setPen(pen(self._look.color("line"), 1))
            painter.drawLine(0, 14, 0, self.height() - 14)


class FigureRow(QFrame):
    """The figures side by side on one card."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._figures: tuple[Figure, ...] = ()

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        """Other figures."""
        if figures == self._figures:
            return
        self._figures = figures
        clear(self._row)
        for at, figure in enumerate(figures):
            self._row.addWidget(FigureBox(self._look, figure, first=at == 0), 1)

    def figures(self) -> tuple[Figure, ...]:
        """What is shown."""
        return self._figures
