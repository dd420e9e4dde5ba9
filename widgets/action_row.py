"""The lowest row: far left takes back, far right is the one primary, between them at most four others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from widgets.buttons import Action, BigButton, PrimaryButton, action_button, clear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from widgets.appearance import Appearance

MOST = 4
FULL_WIDTH_UP_TO = 3


class ActionRow(QWidget):
    """Signals: chosen(key) of a button that was pressed; refused(reason) when the locked primary was touched."""

    chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._primary_key = ""
        self._actions: tuple[Action, ...] | None = None
        self._buttons: list[BigButton] = []
        self.primary = PrimaryButton(look)
        self.primary.clicked.connect(self._primary_clicked)
        self.primary.refused.connect(self.refused)
        self._others = QHBoxLayout()
        self._others.setSpacing(look.metrics.gap)
        look.handed(self._others)
        row = look.handed(QHBoxLayout(self))
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.metrics.gap)
        row.addLayout(self._others)
        row.addStretch(1)
        row.addWidget(self.primary)
        self.primary.hide()
        self.setFixedHeight(look.metrics.row)

    def set_others(self, back: Action | None, secondaries: Sequence[Action] = ()) -> None:
        """The button that takes back, then the others; ValueError for more than four."""
        if len(secondaries) > MOST:
            raise ValueError(f"{len(secondaries)} secondary actions; {MOST} are the most")
        wanted = tuple(filter(None, (back, *secondaries)))
        if wanted == self._actions:
            return
        clear(self._others)
        self._actions, self._buttons = wanted, []
        for action in wanted:
            button = action_button(self._look, action)
            button.setFixedSize(self._look.metrics.secondary, self._look.metrics.row)
            button.clicked.connect(self._other_clicked)
            self._others.addWidget(button)
            self._buttons.append(button)
        wide = len(secondaries) <= FULL_WIDTH_UP_TO
        size = self._look.metrics
        self.primary.setFixedWidth(size.primary if wide else size.primary - size.secondary - size.gap)

    def offer(self, action: Action) -> None:
        """The primary, ready to be pressed."""
        self._is_for(action.key)
        self.primary.offer(action.icon, action.text, action.detail)
        self.primary.show()

    def lock(self, action: Action, reason: str) -> None:
        """The primary, locked, with the reason on it."""
        self._is_for(action.key)
        self.primary.lock(action.text, reason)
        self.primary.show()

    def _is_for(self, key: str) -> None:
        if key != self._primary_key:
            self.primary.let_go()
        self._primary_key = key

    @property
    def primary_key(self) -> str:
        """Which act the primary is."""
        return self._primary_key

    def button(self, key: str) -> BigButton | None:
        """The secondary button of a key."""
        return next((button for button in self._buttons if button.objectName() == key), None)

    def _primary_clicked(self) -> None:
        self.chosen.emit(self._primary_key)

    def _other_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())
