"""What every page of the supervisor's view is made of: what it is handed, how it asks, how it acts."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from db.domain.refusals import Refused
from db.domain.terms import Role
from panel import wording
from panel.records import Away
from panel.refusal_words import words_of
from panel.supervisor import frame_words as words
from widgets.appearance import Kind
from widgets.metrics import MM_PER_INCH, desk_metrics

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from panel.records import Records
    from panel.shift import Shift
    from widgets.appearance import Appearance

LEADERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class PageName(StrEnum):
    """The pages, in the order of the rail."""

    FLOOR = "floor"
    TRACE = "trace"
    RECALL = "recall"
    QUALITY = "quality"
    REPORTS = "reports"
    EXCEPTIONS = "exceptions"
    LEDGER = "ledger"
    MASTER_DATA = "master_data"


@dataclass(frozen=True)
class Desk:
    """What the frame hands to every page. ``touch_look``: the operator's sizes, on a panel; there are fingers then, no
    keyboard and no files.
    """

    touch_look: Appearance
    records: Records
    shift: Shift

    @cached_property
    def look(self) -> Appearance:
        """A supervisor's sizes: those of a desk, or on an operator's panel the same with targets of 12 mm."""
        size = self.touch_look.metrics
        if size.desk:
            return self.touch_look
        inch = math.hypot(size.width, size.height) / size.px_per_mm / MM_PER_INCH
        return replace(self.touch_look, metrics=desk_metrics(size.width, size.height, inch, touch=True))

    @property
    def on_panel(self) -> bool:
        """Whether it stands on the shop floor."""
        return not self.touch_look.metrics.desk

    def local(self, moment: datetime) -> datetime:
        """A moment on the plant's clock."""
        return self.shift.station.local(moment)

    @property
    def leads(self) -> bool:
        """Whether a leader's acts are offered: to those who may, and (signing in is asked then) to nobody yet."""
        return self.shift.person is None or self.shift.person.role in LEADERS

    @property
    def decides(self) -> bool:
        """The same of what inspectors may."""
        return self.leads or (self.shift.person is not None and self.shift.person.role is Role.INSPECTOR)


@dataclass(frozen=True)
class Told:
    """An answer for the strip under the bar: green, amber or red."""

    kind: Kind
    title: str
    sentence: str = ""


class Page(QWidget):
    """One page. Signals: go(PageName, argument), told(Told | None), sign_in(then): somebody must show who they are.

    ``enter`` shows it, ``refresh`` reads again because the record has changed, ``leave`` drops what it waits for.
    """

    go = Signal(object, object)
    told = Signal(object)
    sign_in = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.look = desk, desk.look
        self._visit = 0
        self.busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def enter(self, argument: Any) -> None:
        """It is shown, for whatever led here."""

    def leave(self) -> None:
        """Another page takes its place: its answers are nobody's."""
        self._visit += 1
        self.busy = False

    def where(self) -> Any:
        """What `enter` must be given to come back to what is shown."""
        return None

    def refresh(self) -> None:
        """Somebody recorded something, or somebody else is signed in: what is offered may be other."""

    def take(self, code: str) -> bool:
        """A scan while this page is shown. False: it is traced, as everywhere."""
        _ = code
        return False

    def ask(self, query: Callable[..., Any], *arguments: Any, done: Callable[[Any], None]) -> None:
        """Ask the record; the answer of a visit that is over is dropped."""
        reply = _Reply(self, self._visit, done, self.unread)
        self.desk.records.read(query, *arguments, done=reply.done, failed=reply.failed)

    def act(self, use_case: Callable[..., Any], command: type, done: Callable[[Any], None], **fields: Any) -> None:
        """Record one act of whoever is signed in; nobody is: they are asked first, then it goes on."""
        if self.busy:
            self.told.emit(Told(Kind.WARN, *words.ONE_AT_A_TIME))
        elif self.desk.shift.person is None:
            self.sign_in.emit(_Act(self, use_case, command, done, fields))
        else:
            self.busy = True
            reply = _Reply(self, self._visit, _Freed(self, done), self.refused)
            self.desk.records.write(use_case, command(**self.desk.shift.head(), **fields), reply.done, reply.failed)

    def refused(self, error: Exception) -> None:
        """An act that was not recorded, in words."""
        self.busy = False
        self.told.emit(Told(Kind.BAD, *_said(error)))

    def unread(self, error: Exception) -> None:
        """A question that was not answered."""
        self.told.emit(Told(Kind.BAD, *(_said(error) if isinstance(error, Refused) else words.NOT_READ)))

    def say(self, title: str, sentence: str = "") -> None:
        """Green, after the commit."""
        self.told.emit(Told(Kind.OK, title, sentence))


def _said(error: Exception) -> tuple[str, str]:
    if isinstance(error, Refused):
        told = words_of(error)
        return told.title, told.sentence
    away: tuple[str, str] = wording.AWAY if isinstance(error, Away) else wording.BROKEN
    return away


class _Reply:
    """An answer meant for one visit to a page."""

    def __init__(
        self, page: Page, visit: int, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self._page, self._visit, self._done, self._failed = page, visit, done, failed

    def done(self, answer: Any) -> None:
        if self._page._visit == self._visit:  # noqa: SLF001 - its own page
            self._done(answer)

    def failed(self, error: Exception) -> None:
        if self._page._visit == self._visit:  # noqa: SLF001 - its own page
            self._failed(error)


class _Freed:
    """The act is answered: another may follow, also from within the answer."""

    def __init__(self, page: Page, done: Callable[[Any], None]) -> None:
        self._page, self._done = page, done

    def __call__(self, answer: Any) -> None:
        self._page.busy = False
        self._done(answer)


@dataclass(frozen=True)
class _Act:
    """The act that somebody who was not signed in has begun, to be gone on with."""

    page: Page
    use_case: Callable[..., Any]
    command: type
    done: Callable[[Any], None]
    fields: dict[str, Any]

    def __call__(self) -> None:
        self.page.act(self.use_case, self.command, self.done, **self.fields)
