"""The supervisor's own window: a rail with what there is, and the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from panel import wording
from panel.supervisor import words
from panel.supervisor.trace_screen import TraceScreen
from panel.wording import clock
from widgets.buttons import BigButton
from widgets.icon import Icon
from widgets.surface import PRIMARY

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from panel.records import Records
    from widgets.appearance import Appearance

RAIL_WIDTH = 92
CLOCK_MILLISECONDS = 1000


class Rail(QFrame):
    """The entries that there are, at the left edge."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.setFixedWidth(RAIL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, look.metrics.margin)
        sign = Icon(look, "building-factory-2", look.metrics.icon("head"), "on_header")
        held = QHBoxLayout()
        held.addWidget(sign, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing((look.metrics.header - look.metrics.icon("head")) // 2)
        column.addLayout(held)
        column.addSpacing(look.metrics.gap + 12)
        self.trace = BigButton(look, words.TITLE, icon="affiliate", skin=PRIMARY, role="small")
        self.trace.set_least(QSize(RAIL_WIDTH - 16, 80))
        column.addWidget(self.trace)
        column.addStretch(1)


class SupervisorWindow(QWidget):
    """The trace as a window of its own. `now` is the clock, `local` gives the plant's time."""

    def __init__(
        self,
        look: Appearance,
        records: Records,
        now: Callable[[], datetime],
        local: Callable[[datetime], datetime],
        person: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__()
        self._now, self._local = now, local
        self.setWindowTitle(f"{wording.APPLICATION} - {words.TITLE}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.trace = TraceScreen(look, records, local)
        self.trace.top.show_person(*person)
        self.rail = Rail(look)
        self.rail.trace.clicked.connect(self._back_to_box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.trace, 1)
        self.resize(look.metrics.width, look.metrics.height)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._tick()
        self._back_to_box()

    def _back_to_box(self) -> None:
        self.trace.top.box.setFocus()
        self.trace.top.box.selectAll()

    def _tick(self) -> None:
        self.trace.top.show_clock(clock(self._local(self._now())))
