"""The devices of a panel as rows to touch: made once, changed in place; those that find no room are a page further."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panel import device_words
from panel.device_log import DeviceKind, DeviceView
from panel.device_words import Devices
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from widgets.appearance import Appearance

WORDS = Devices
MORE = "+"
ICONS = {
    DeviceKind.SERIAL: "barcode", DeviceKind.KEYBOARD: "keyboard", DeviceKind.CAMERA: "camera",
    DeviceKind.PRINTER: "printer",
}  # fmt: skip
TALLEST = 1.3
"""Times the height of the action row: a row that is taller looks empty."""


def name_of(view: DeviceView) -> str:
    """As people call it."""
    return device_words.NAMES.get(view.name, view.name)


class DeviceRows(QWidget):
    """Signals: chosen(name)."""

    chosen = Signal(str)

    def __init__(self, look: Appearance, views: Sequence[DeviceView], room: int) -> None:
        super().__init__()
        self._look, gap = look, look.metrics.gap
        self._rows = {view.name: self._row(view) for view in views}
        self._pages = pages_of(list(self._rows), (room + gap) // (look.metrics.finger + gap))
        self._page = 0
        self._more = Row(look, WORDS.OTHERS, key=MORE, icon="dots", chevron=True)
        self._more.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        for row in (*self._rows.values(), self._more):
            row.setMaximumHeight(int(look.metrics.row * TALLEST))
            column.addWidget(row, 1)
        column.addStretch(0)

    def show_views(self, views: Sequence[DeviceView], chosen: str) -> None:
        """How they are now, and which one is looked at."""
        for view in views:
            word, tone = device_words.STATES[view.shown.value]
            row = self._rows[view.name]
            row.show_detail(f"{word}, {PurePath(view.where).name or WORDS.NOWHERE}", tone)
            row.setChecked(view.name == chosen)
        self._page = next(at for at, page in enumerate(self._pages) if chosen in page)
        self._show_page()

    def _show_page(self) -> None:
        page = self._pages[self._page]
        for name, row in self._rows.items():
            row.setVisible(name in page)
        self._more.setVisible(len(self._pages) > 1)
        self._more.show_detail(WORDS.MORE.format(count=len(self._rows) - len(page)), "muted")

    def _turn(self) -> None:
        self._page = (self._page + 1) % len(self._pages)
        self._show_page()

    def _row(self, view: DeviceView) -> Row:
        row = Row(self._look, name_of(view), key=view.name, icon=ICONS[view.kind])
        row.setCheckable(True)
        row.clicked.connect(self._touched)
        return row

    def _touched(self) -> None:
        self.chosen.emit(self.sender().objectName())


def pages_of(names: Sequence[str], fit: int) -> list[tuple[str, ...]]:
    """All on one page where they fit, else in pages that leave a place for the way to the next one."""
    each = len(names) if len(names) <= fit else max(fit - 1, 1)
    return [tuple(names[at : at + each]) for at in range(0, len(names), each)]
