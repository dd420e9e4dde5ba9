"""PySide6 6.12 dropped references of None and True until a long-running panel aborted; the pinned release does not."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROUNDS = 3000
# Python 3.12 made None immortal: its count says nothing there and never falls.
MAY_FALL = 500


class Watched(QWidget):
    """Overrides what Qt calls, and a signal that carries None and True."""

    told = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.told.connect(self._hear)

    def _hear(self, nothing: object, yes: bool) -> None:
        self.heard += nothing is None and yes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return super().eventFilter(watched, event)


def test_counts_of_none_and_true_do_not_fall(qtbot: QtBot) -> None:
    widget = Watched()
    qtbot.addWidget(widget)
    widget.installEventFilter(widget)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(ROUNDS):
        widget.told.emit(None, True)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.User))
        widget.setEnabled(True)
        widget.parentWidget()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert widget.heard == ROUNDS
    assert after[0] > before[0] - MAY_FALL
    assert after[1] > before[1] - MAY_FALL
