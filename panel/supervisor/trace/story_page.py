"""The story of one thing, newest first, as many moments as fit; two buttons page through the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panel import wording
from panel.screens.look_up import ICONS
from panel.supervisor import words
from panel.wording import moment
from widgets.appearance import Appearance, Kind
from widgets.buttons import BigButton
from widgets.timeline import Moment, Timeline

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from db.queries.story import Happening

WIDEST = 900


def moments_of(happenings: tuple[Happening, ...], local: Callable[[datetime], datetime]) -> tuple[Moment, ...]:
    """Happenings in words; what was taken back says so."""
    return tuple(_moment(one, local) for one in happenings)


def _moment(one: Happening, local: Callable[[datetime], datetime]) -> Moment:
    icon, kind = ICONS.get(one.what, ("info-circle", Kind.NEUTRAL))
    title = wording.HAPPENINGS.get(one.what, "{detail}").format(detail=one.detail)
    if one.reversed:
        icon, kind, title = "arrow-back-up", Kind.WARN, words.TAKEN_BACK.format(what=title)
    return Moment(icon, kind, title, one.person, moment(local(one.at)))


class StoryPage(QWidget):
    """Timeline with its two buttons."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._line = Timeline(look)
        self._line.setMaximumWidth(WIDEST)
        self._moments: tuple[Moment, ...] = ()
        self._first = 0
        self.newer = BigButton(look, words.NEWER, icon="chevron-up", beside=True)
        self.older = BigButton(look, words.OLDER, icon="chevron-down", beside=True)
        self.newer.clicked.connect(self._go_newer)
        self.older.clicked.connect(self._go_older)
        row = QHBoxLayout()
        row.setSpacing(look.metrics.pad(10))
        row.addWidget(self.newer)
        row.addWidget(self.older)
        row.addStretch(1)
        column = QVBoxLayout(self)
        edge = look.metrics.pad(24)
        column.setContentsMargins(edge, look.metrics.pad(10), edge, look.metrics.pad(16))
        column.addWidget(self._line, 1)
        column.addLayout(row)

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Another story, from its newest moment."""
        self._moments, self._first = moments, 0
        self._show()

    def shown(self) -> tuple[Moment, ...]:
        """The moments on this page."""
        return self._moments[self._first : self._first + self._line.capacity()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        capacity = self._line.capacity()
        more = self._first + capacity < len(self._moments)
        self._line.show_moments(self.shown(), more=more)
        self.newer.setEnabled(self._first > 0)
        self.older.setEnabled(more)

    def _go_newer(self) -> None:
        self._first = max(0, self._first - self._line.capacity())
        self._show()

    def _go_older(self) -> None:
        self._first += self._line.capacity()
        self._show()
