"""A photo: look, take, draw a ring, keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from devices.photo import Ring
from panel import photo_words as words
from panel import wording
from panel.camera_feed import image_of
from panel.screens.layouts import below, beside
from widgets.buttons import BigButton, PrimaryButton
from widgets.camera_view import CameraView
from widgets.ring_view import RingView
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from devices.vision import Picture
    from panel.camera_feed import CameraFeed
    from widgets.appearance import Appearance


SHARE = 0.66
"""Of the screen's height: a scratch must be seen."""


class PhotoSheet(Sheet):
    """Signals: taken(picture, ring or None). The camera is watched while it is open."""

    taken = Signal(object, object)

    def __init__(self, look: Appearance, parent: QWidget, feed: CameraFeed) -> None:
        super().__init__(look, parent, words.TITLE, wording.CLOSE)
        self._feed = feed
        self._picture: Picture | None = None
        self.live, self.still = CameraView(look, words.CAMERA), RingView(look, words.PICTURE)
        frame = QWidget()
        frame.setMinimumHeight(round(parent.height() * SHARE))
        self._views = QStackedLayout(frame)
        self._views.addWidget(self.live)
        self._views.addWidget(self.still)
        self._hint = Label(look, words.AIM, role="value", tone="muted", lines=3)
        self.primary = PrimaryButton(look)
        self.primary.setMinimumHeight(look.metrics.finger)
        self.primary.clicked.connect(self._go_on)
        self.again = BigButton(look, words.AGAIN, icon="refresh", beside=True)
        self.again.setMinimumHeight(look.metrics.finger)
        self.again.clicked.connect(self._look_again)
        side = below(self._hint, gap=look.metrics.gap)
        side.addStretch(1)
        side.addWidget(self.again)
        side.addWidget(self.primary)
        self.body.addLayout(beside(frame, side, gap=look.metrics.gap, stretches=(3, 1)), 1)
        feed.picture.connect(self.live.show_picture)
        feed.taken.connect(self._took)
        self.closed.connect(self._stop_watching)
        self._look_again()

    def _look_again(self) -> None:
        self._picture, self._feed.watched = None, True
        self._views.setCurrentWidget(self.live)
        self._hint.setText(words.AIM)
        self.again.hide()
        self.primary.offer("camera", words.TAKE)

    def _took(self, picture: Picture) -> None:
        self._picture, self._feed.watched = picture, False
        self.still.show_picture(image_of(picture))
        self._views.setCurrentWidget(self.still)
        self._hint.setText(words.RING)
        self.again.show()
        self.primary.offer("check", words.KEEP)

    def _go_on(self) -> None:
        if self._picture is None:
            self._feed.take()
            return
        ring = self.still.ring()
        self.taken.emit(self._picture, Ring(*ring) if ring else None)
        self.finish()

    def _stop_watching(self) -> None:
        self._feed.watched = False
