"""The supervisor's view: the rail, the bar with the one box, what was answered, and the page."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.domain.codes import ScanKind, ScannedCode, read_code
from db.domain.refusals import Refused
from db.queries.exceptions import to_settle
from panel import wording
from panel.supervisor import frame_words as words
from panel.supervisor import words as trace_words
from panel.supervisor.desk import Desk, Page, PageName, Told
from panel.supervisor.live import Live
from panel.supervisor.rail import Rail
from panel.supervisor.told_strip import ToldStrip
from panel.supervisor.top_bar import TopBar
from panel.supervisor.trace.trace_screen import TraceScreen
from panel.supervisor.who import WhoSheet
from panel.type_sheet import TypeSheet
from widgets.appearance import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from db.services.people import SignedIn

PAGES = {
    PageName.FLOOR: "floor.floor_page.FloorPage",
    PageName.TRACE: "trace.trace_screen.TraceScreen",
    PageName.RECALL: "recall.recall_page.RecallPage",
    PageName.QUALITY: "quality.quality_page.QualityPage",
    PageName.REPORTS: "reports.reports_page.ReportsPage",
    PageName.EXCEPTIONS: "exceptions.exceptions_page.ExceptionsPage",
    PageName.LEDGER: "ledger.ledger_page.LedgerPage",
    PageName.MASTER_DATA: "master.master_page.MasterPage",
}
"""Made when they are first gone to."""
CLOCK_MILLISECONDS = 1000


class SupervisorFrame(QWidget):
    """Signals: left() back to the operator's home, person_changed()."""

    left = Signal()
    person_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.top = TopBar(desk.look, on_panel=desk.on_panel)
        self.rail, self.strip, self._stack = Rail(desk.look, PAGES), ToldStrip(desk.look), QStackedWidget()
        self._pages: dict[PageName, Page] = {}
        self.name = next(iter(PAGES))
        self._after: Callable[[], None] | None = None
        self._ended = False
        self.live = Live(desk.records, self)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MILLISECONDS)
        self._compose()
        self._connect()
        self._show_person()

    def _compose(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (self.top, self.strip):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.top.asked.connect(self.take_text)
        self.top.back.connect(self.left)
        self.top.who.connect(self._who)
        self.top.typing.connect(self._type)
        self.live.changed.connect(self._changed)
        self.live.away.connect(self._away)
        self.desk.records.saved.connect(self.top.show_saved)
        self._clock.timeout.connect(self._tick)

    def begin(self, name: PageName, argument: Any = None) -> None:
        """Somebody looks: the clock goes and what others record is heard."""
        self._ended = False
        self._clock.start()
        self._tick()
        self.live.start()
        self._count()
        self._show_person()
        self.show_page(name, argument)

    def end(self) -> None:
        """Nobody looks."""
        self._ended = True
        self._clock.stop()
        self.live.stop()
        self.page.leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.end()
        super().closeEvent(event)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.page_of(self.name)

    @property
    def trace(self) -> TraceScreen:
        """The page that answers a code."""
        page = self.page_of(PageName.TRACE)
        assert isinstance(page, TraceScreen)  # noqa: S101 - PAGES says so
        return page

    def page_of(self, name: PageName) -> Page:
        """A page, made now if it was not before."""
        if name not in self._pages:
            module, _, kind = PAGES[name].rpartition(".")
            page: Page = getattr(importlib.import_module(f"panel.supervisor.{module}"), kind)(self.desk)
            page.go.connect(self.show_page)
            page.told.connect(self.strip.tell)
            page.sign_in.connect(self._sign_in)
            if isinstance(page, TraceScreen):
                page.asked_for.connect(self.top.show_code)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def show_page(self, name: PageName, argument: Any = None) -> None:
        """Go to a page."""
        if self._stack.count():
            self.page.leave()
        self.name = name
        self.strip.tell(None)
        self.rail.show_page(name)
        self.top.show_title(*words.PAGES[name])
        self.top.box.clear()
        self._stack.setCurrentWidget(self.page)
        self.page.enter(argument)
        if not self.desk.on_panel:
            self.top.box.setFocus()

    def take_text(self, text: str) -> None:
        """What was typed into the box, or what a scanner typed there."""
        try:
            scanned = read_code(text.strip())
        except Refused:
            self.show_page(PageName.TRACE, text)
            return
        if scanned.kind is ScanKind.BADGE and not self.desk.on_panel:
            self.top.box.clear()
            self._sign_in(None).take_badge(scanned.code)
        else:
            self.take(scanned)

    def take(self, scanned: ScannedCode) -> None:
        """A scan: the page may want it, else it is traced."""
        if not self.page.take(scanned.code):
            if self.name is not PageName.TRACE:
                self.show_page(PageName.TRACE)
            self.trace.take_code(scanned)

    def _type(self) -> None:
        sheet = TypeSheet(self.desk.touch_look, self, trace_words.SEARCH, trace_words.USE)
        sheet.typed.connect(self.take_text)
        sheet.open()

    def _who(self) -> None:
        if self.desk.shift.person is None:
            self._sign_in(None)
        else:
            self.desk.shift.sign_out()
            self._show_person()
            self.page.refresh()
            self.person_changed.emit()

    def _sign_in(self, then: Callable[[], None] | None) -> WhoSheet:
        self._after = then
        sheet = WhoSheet(self.desk, self)
        sheet.admitted.connect(self._admitted)
        sheet.open()
        return sheet

    def _admitted(self, person: SignedIn) -> None:
        self.desk.shift.sign_in(person)
        self._show_person()
        after, self._after = self._after, None
        if after is not None:
            after()
        self.page.refresh()
        self.person_changed.emit()

    def _show_person(self) -> None:
        person = self.desk.shift.person
        self.top.show_person(*(("", "") if person is None else (person.name, wording.ROLES[person.role])))

    def _changed(self) -> None:
        self.page.refresh()
        self._count()

    def _count(self) -> None:
        self.desk.records.read(to_settle, self.desk.shift.now(), done=self._show_count, failed=self._not_counted)

    def _show_count(self, count: int) -> None:
        if not self._ended:
            self.rail.buttons[PageName.EXCEPTIONS].show_count(count)

    def _not_counted(self, _error: Exception) -> None:
        """The strip says so already."""

    def _away(self, away: bool) -> None:
        if away:
            self.strip.tell(Told(Kind.BAD, *words.NOT_READ))
        elif self.strip.said() == words.NOT_READ[0]:
            self.strip.tell(None)
            self.page.refresh()

    def _tick(self) -> None:
        self.top.show_clock(wording.clock(self.desk.local(self.desk.shift.now())))
