"""The glass is being cleaned: for half a minute nothing can be touched, no scan counts, and it ends by itself."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer

from db.domain.codes import ScanKind, read_code
from db.domain.refusals import Refused
from panel import kiosk_words as words
from panel.navigator import Route
from panel.screens.base import Context, Screen
from panel.screens.layouts import below
from panel.sounds import Tone
from widgets.appearance import BOLD
from widgets.last_scans import Outcome
from widgets.prompt import Mood
from widgets.text import Label

if TYPE_CHECKING:
    from devices.base import Scan

SECONDS = 30
TICK_MILLISECONDS = 200
MIDDLE = Qt.AlignmentFlag.AlignHCenter


class CleaningScreen(Screen):
    """A count that falls; no button. ``seconds`` may be set before it is entered."""

    seconds: float = SECONDS

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.show_parts(actions=False)
        self.left = Label(self.look, "", role="measure", weight=BOLD, align=MIDDLE)
        said = Label(self.look, words.SECONDS, role="title", tone="muted", align=MIDDLE)
        middle = below(self.left, said, gap=0)
        middle.insertStretch(0, 1)
        middle.addStretch(1)
        self.set_body(middle)
        self._until = 0.0
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MILLISECONDS)
        self._tick.timeout.connect(self._count)

    def enter(self, argument: Any) -> None:
        _ = argument
        self.header.show_title(self.shift.station.name)
        self.header.person_button.show_person("", "", "")
        self.refresh_shift()
        self.prompt.ask(words.CLEAN, words.CLEAN_DETAIL, icon="spray")
        self._until = time.monotonic() + self.seconds
        self._tick.start()
        self._count()

    def leave(self) -> None:
        self._tick.stop()
        super().leave()

    def _count(self) -> None:
        left = math.ceil(self._until - time.monotonic())
        self.left.setText(str(max(left, 0)))
        if left <= 0:
            self.go.emit(Route.HOME, None)

    def takes(self, scan: Scan) -> bool:
        """Answered here, whatever it says: nobody sees what it would do."""
        self.records.give_up()
        self._answered(Mood.REFUSED, Tone.REFUSED, words.CLEANING, words.CLEANING_DETAIL)
        if not _is_badge(scan):
            self._note(Outcome.REFUSED, scan.text, words.CLEANING_REMARK)
        return True

    def refresh_shift(self) -> None:
        """Who is signed in is not touched either."""
        self.last_scans.set_notes(tuple(self.shift.scans))

    def go_back(self) -> None:
        """Not before the time is up."""

    def sign_out(self) -> None:
        """Nor that."""

    def to_devices(self) -> None:
        """Nor that."""


def _is_badge(scan: Scan) -> bool:
    """What a badge says stands nowhere."""
    try:
        return read_code(scan.text, scan.aim).kind is ScanKind.BADGE
    except Refused:
        return False
