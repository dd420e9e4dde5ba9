"""The person at the panel and what they did last: what undo and the strip of last scans are made of."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from uuid6 import uuid7

from panel.languages import speak

if TYPE_CHECKING:
    from uuid import UUID

    from db.services.people import SignedIn
    from widgets.last_scans import ScanNote

KEPT_SCANS = 8


@dataclass(frozen=True)
class Station:
    """The panel's id (the stream of its entries), its work centre (None: any), the plant's time zone, and the
    language the panel speaks while nobody is signed in.
    """

    panel_id: str
    name: str
    work_center: str | None
    timezone: str
    language: str = "en"

    def local(self, moment: datetime) -> datetime:
        """A moment on the plant's clock."""
        return moment.astimezone(ZoneInfo(self.timezone))


@dataclass(frozen=True)
class LastAct:
    """One's own last act, while it can still be undone. ``before``: what the same touch recorded before it."""

    entry_id: UUID
    words: str
    before: tuple[UUID, ...] = ()


class Shift(QObject):
    """Signals: changed() when person, last act or last scans are others; ended() when the panel is to be closed."""

    changed, ended = Signal(), Signal()

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.station = station
        self.person: SignedIn | None = None
        self.locked, self.kiosk = False, False
        self.last_act: LastAct | None = None
        speak(station.language)
        self.scans: deque[ScanNote] = deque(maxlen=KEPT_SCANS)

    @staticmethod
    def now() -> datetime:
        """The panel's clock."""
        return datetime.now(UTC)

    def sign_in(self, person: SignedIn) -> None:
        """Another person stands here, and is spoken to in their language."""
        speak(person.language)
        self.person, self.last_act, self.locked = person, None, False
        self.scans.clear()
        self.changed.emit()

    def sign_out(self) -> None:
        """Nobody stands here."""
        speak(self.station.language)
        self.person, self.last_act, self.locked = None, None, False
        self.changed.emit()

    def lock(self) -> None:
        """The person went away; what they began is kept until they, or somebody else, sign in."""
        self.locked = True
        self.changed.emit()

    def unlock(self) -> None:
        """The same person is back."""
        self.locked = False
        self.changed.emit()

    def did(self, entry_id: UUID, words: str, before: tuple[UUID, ...] = ()) -> None:
        """The person's last act, which undo would take back, together with those of the same touch."""
        self.last_act = LastAct(entry_id, words, before)
        self.changed.emit()

    def taken_back(self) -> bool:
        """The last act is undone. True: the same touch recorded another, which is to be undone next."""
        last = self.last_act
        if last is None or not last.before:
            self.undone()
            return False
        self.did(last.before[-1], last.words, last.before[:-1])
        return True

    def undone(self) -> None:
        """Nothing is left to undo."""
        self.last_act = None
        self.changed.emit()

    def note(self, scan: ScanNote) -> None:
        """One more of the last scans."""
        self.scans.appendleft(scan)
        self.changed.emit()

    def end(self) -> None:
        """Whoever may has closed the panel."""
        self.ended.emit()

    def head(self, **more: Any) -> dict[str, Any]:
        """The head of the next command of the person signed in."""
        if self.person is None:
            raise RuntimeError("nobody is signed in")
        return {"entry_id": uuid7(), "person": self.person.personnel_no, "happened_at": self.now(), **more}
