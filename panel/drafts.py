"""Where somebody was and what they had typed, in a file: it outlives a panel that is killed, until its owner is back.

Only what is on the screen and not recorded yet. Never a PIN or a badge; what is scanned again goes through the rules
again. The file goes when its owner signs out, or when somebody else signs in.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from panel.navigator import Resumed, Route
from panel.screens.base import JobVisit
from panel.settings_file import sync_folder
from panel.tasks import Lane

if TYPE_CHECKING:
    from pathlib import Path

    from panel.navigator import Navigator
    from panel.shift import Shift

LOG = logging.getLogger(__name__)
LOOK_MILLISECONDS = 300
OVER_SOON = frozenset({Route.SIGN_IN, Route.CLEAN, Route.LABELS, Route.TEACH, Route.TRACE})
"""Places that nobody is brought back to: home is where their owner begins."""


@dataclass(frozen=True)
class Draft:
    """Whose it is, where they were, and what that screen needs to be as it was (see `Resumable`)."""

    person: str
    name: str
    route: str
    kept: dict[str, Any] = field(default_factory=dict)


class Drafts(QObject):
    """``left``: what the panel that was here before left behind; None: nothing, or it was claimed."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.left = read_draft(file)
        self._written = self.left
        self._lane = Lane("draft lane", self)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MILLISECONDS)
        self._look.timeout.connect(self._keep)

    def watch(self, navigator: Navigator, shift: Shift) -> None:
        """From now on: as often as a finger types."""
        self._navigator, self._shift = navigator, shift
        self._look.start()

    def claim(self, person: str) -> tuple[Route, Any]:
        """Where this person goes after they signed in, and with what; a draft of somebody else is gone."""
        draft, self.left = self.left, None
        if draft is None or draft.person != person or draft.route not in Route.__members__:
            return Route.HOME, None
        route, kept = Route[draft.route], draft.kept
        if route is not Route.JOB:
            return route, Resumed(kept)
        order, stage = kept.get("order"), kept.get("stage")
        if not isinstance(order, str) or not isinstance(stage, int):
            return Route.HOME, None
        return route, Resumed(kept, JobVisit(order, stage))

    def close(self) -> None:
        """Write what is waiting, and where somebody is at the end: the last look may be a moment old."""
        if self._look.isActive():
            self._look.stop()
            self._keep()
        self._lane.close()

    def _keep(self) -> None:
        if self._shift.locked or self.left is not None:
            return  # it stays as its owner left it
        draft = self._now()
        if draft != self._written:
            self._written = draft
            self._lane.run(_Keep(self._file, draft), _done, _failed)

    def _now(self) -> Draft | None:
        person, route = self._shift.person, self._navigator.route
        if person is None:
            return None
        if route in OVER_SOON:
            return Draft(person.personnel_no, person.name, Route.HOME.name)
        kept = self._navigator.current.kept()
        return Draft(person.personnel_no, person.name, kept.get("route", route.name), kept)


def read_draft(file: Path) -> Draft | None:
    """The draft in a file; None where there is none, or none that can be read."""
    try:
        draft = Draft(**json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        LOG.warning("a draft could not be read: %s", error)
        return None
    texts = (draft.person, draft.name, draft.route)
    return draft if all(isinstance(one, str) for one in texts) and isinstance(draft.kept, dict) else None


def keep_draft(file: Path, draft: Draft | None) -> None:
    """Put it in its place, synced, or take the file away. Raises OSError."""
    if draft is None:
        file.unlink(missing_ok=True)
    else:
        beside = file.with_suffix(".new")
        with beside.open("w", encoding="utf-8") as written:
            json.dump(asdict(draft), written, ensure_ascii=False)
            written.flush()
            os.fsync(written.fileno())
        beside.replace(file)
    sync_folder(file.parent)


class _Keep:
    """For the lane."""

    def __init__(self, file: Path, draft: Draft | None) -> None:
        self._file, self._draft = file, draft

    def __call__(self) -> None:
        keep_draft(self._file, self._draft)


def _done(_nothing: Any) -> None:
    """It is kept."""


def _failed(error: Exception) -> None:
    LOG.warning("a draft was not kept: %s", error)
