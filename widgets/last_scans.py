"""The strip of the last scans and what became of them; as many as fit, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from widgets.appearance import BOLD, MEDIUM, SEMIBOLD, Appearance
from widgets.text import TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class Outcome(StrEnum):
    """What became of a scan."""

    OK = "ok"
    REFUSED = "refused"
    ALREADY = "already"


ICONS = {
    Outcome.OK: ("circle-check", "ok"),
    Outcome.REFUSED: ("circle-x", "bad"),
    Outcome.ALREADY: ("checks", "warn"),
}


@dataclass(frozen=True)
class ScanNote:
    """One scan: its outcome, the time as shown, the code, and a short remark such as "expired"."""

    outcome: Outcome
    time: str
    code: str
    remark: str = ""


@dataclass(frozen=True)
class Tally:
    """A figure of the shift at the right end: "37 good this shift"."""

    value: str
    word: str
    tone: str = "ink"


class LastScans(QLabel):
    """Shows only; `shown()` tells how many scans fit. A QLabel, so that it is read aloud as a text."""

    def __init__(self, look: Appearance, caption: str) -> None:
        super().__init__()
        self._look, self._caption = look, caption
        self._notes: tuple[ScanNote, ...] = ()
        self._tallies: tuple[Tally, ...] = ()
        self._plain = TextStyle(look, "small")
        self._code = TextStyle(look, "small", SEMIBOLD, code=True)
        self._figure = TextStyle(look, "label", BOLD)
        self.setFixedHeight(look.metrics.strip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_notes(self, notes: Sequence[ScanNote]) -> None:
        """Newest first."""
        self._notes = tuple(notes)
        said = "; ".join(f"{n.time} {n.code} {n.outcome} {n.remark}".strip() for n in self._notes)
        self.setAccessibleName(f"{self._caption}: {said}")
        self.update()

    def set_tallies(self, tallies: Sequence[Tally]) -> None:
        """Figures at the right end."""
        self._tallies = tuple(tallies)
        self.update()

    def shown(self) -> int:
        """How many scans fit beside the figures."""
        left = self._width(self._caption) + self._pad(26)
        free = self.width() - self._tally_width() - left
        count = 0
        for note in self._notes:
            free -= self._note_width(note)
            if free < 0 and count:
                break
            count += 1
            free -= self._pad(28)
        return count

    def sizeHint(self) -> QSize:
        return QSize(300, self._look.metrics.strip)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        x = self._write(painter, 4, self._caption, self._plain, "muted") + self._pad(22)
        for note in self._notes[: self.shown()]:
            x = self._paint_note(painter, x, note) + self._pad(28)
        x = self.width() - self._tally_width()
        for tally in self._tallies:
            x = self._write(painter, x, tally.value, self._figure, tally.tone) + self._pad(10)
            x = self._write(painter, x, tally.word, self._plain, "muted") + self._pad(24)

    def _paint_note(self, painter: QPainter, x: float, note: ScanNote) -> float:
        icon, token = ICONS[note.outcome]
        side = self._look.metrics.icon("small")
        pixmap = self._look.icon(icon, token, side, self.devicePixelRatioF())
        painter.drawPixmap(round(x), (self.height() - side) // 2, pixmap)
        x = self._write(painter, x + side + self._pad(9), note.time, self._plain, "muted") + self._pad(10)
        x = self._write(painter, x, note.code, self._code, "ink")
        return self._write(painter, x + self._pad(7), note.remark, self._plain, "ink") if note.remark else x

    def _note_width(self, note: ScanNote) -> float:
        words = self._width(note.time) + self._code.width(note.code)
        remark = self._width(note.remark) + self._pad(7) if note.remark else 0
        return self._look.metrics.icon("small") + self._pad(19) + words + remark

    def _tally_width(self) -> float:
        each = (self._figure.width(t.value) + self._width(t.word) + self._pad(34) for t in self._tallies)
        return max(sum(each) - self._pad(24) + 4, 0)

    def _write(self, painter: QPainter, x: float, text: str, style: TextStyle, token: str) -> float:
        wide = style.width(text) + 1
        painter.setPen(self._look.color(token))
        style.fit(text, wide).draw(painter, QRectF(x, 0, wide, self.height()), Qt.AlignmentFlag.AlignVCenter)
        return x + wide

    def _width(self, text: str) -> float:
        return TextStyle(self._look, "small", MEDIUM).width(text)

    def _pad(self, drawn: int) -> int:
        return self._look.metrics.pad(drawn)
