"""A sheet over the screen, inside the window: no modal dialog, no nested event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from widgets.appearance import BOLD, Appearance
from widgets.buttons import BigButton
from widgets.surface import QUIET
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class SheetPanel(QFrame):
    """The part that is not scrim."""


class Sheet(QWidget):
    """Covers its parent and takes every touch. Signals: closed(). Escape and the cross close it; it deletes itself.

    `body` is its column; the screen fills it and shows the sheet with `open`.
    """

    closed = Signal()

    def __init__(self, look: Appearance, parent: QWidget, title: str, close_name: str) -> None:
        super().__init__(parent)
        self._look = look
        self.body = QVBoxLayout()
        self.close_button = BigButton(look, "", icon="x", skin=QUIET, role="title")
        self.close_button.setAccessibleName(close_name)
        self.close_button.clicked.connect(self.finish)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self._compose(title)
        parent.installEventFilter(self)
        self.hide()

    def _compose(self, title: str) -> None:
        size, pad = self._look.metrics, self._look.metrics.pad
        head = QHBoxLayout()
        head.addWidget(Label(self._look, title, role="head", weight=BOLD), 1)
        head.addWidget(self.close_button)
        self.panel = SheetPanel()
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(pad(24), pad(12), pad(14), pad(20))
        column.setSpacing(size.gap)
        column.addLayout(head)
        self.body.setContentsMargins(0, 0, pad(10), 0)
        self.body.setSpacing(size.gap)
        column.addLayout(self.body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(size.margin, size.margin, size.margin, size.margin)
        whole.addStretch(1)
        whole.addWidget(self.panel)

    def open(self) -> None:
        """Shows it, over everything in its parent, in the place of a sheet that lay there: one cross leads back."""
        page = self.parentWidget()
        for other in page.findChildren(Sheet) if page is not None else ():
            if other is not self and other.isVisible():
                other.finish()
        self._cover()
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def finish(self) -> None:
        """Closes it; the focus goes to nothing, else hiding would ring the first button of the page."""
        if (holder := self.focusWidget()) is not None:
            holder.clearFocus()
        self.clearFocus()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _cover(self) -> None:
        if (page := self.parentWidget()) is not None:
            self.setGeometry(page.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("scrim"))
