"""The supervisor's own window on the floor PC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panel import wording
from panel.languages import spoken
from panel.supervisor import frame_words as words
from panel.supervisor.desk import Desk, PageName
from panel.supervisor.frame import SupervisorFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

AGAIN_MILLISECONDS = 200


class SupervisorWindow(QWidget):
    """The frame as a window; made again when another language is spoken."""

    def __init__(self, desk: Desk, name: PageName = PageName.FLOOR) -> None:
        super().__init__()
        self._desk = desk
        self.setWindowTitle(f"{wording.APPLICATION} - {words.PAGES[name][0]}")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self.resize(desk.look.metrics.width, desk.look.metrics.height)
        self._make(name, None)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.frame.end()
        super().closeEvent(event)

    def _make(self, name: PageName, argument: Any) -> None:
        self._language = spoken()
        self.frame = SupervisorFrame(self._desk)
        self.frame.person_changed.connect(self._other_person)
        self._whole.addWidget(self.frame)
        self.frame.begin(name, argument)

    def _other_person(self) -> None:
        if spoken() == self._language:
            return
        if self._desk.records.waiting:  # its answer is still to be shown here
            QTimer.singleShot(AGAIN_MILLISECONDS, self, self._other_person)
            return
        old, name, argument = self.frame, self.frame.name, self.frame.page.where()
        old.end()
        self._whole.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._make(name, argument)
