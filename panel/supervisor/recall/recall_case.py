"""One case: it is read, shown and acted in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.domain.recall_commands import HoldRecall, SearchAgain
from db.domain.refusals import Refused
from db.engine import of_one_moment
from db.queries.recall_view import recall_view
from db.queries.recalls import changes_between, unseen
from db.services.recalling import hold_recall, search_again
from panel.supervisor.desk import PageName
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_board import CaseBoard
from panel.supervisor.recall.recall_call import CallSheet
from panel.supervisor.recall.recall_changes import ChangesSheet, NotHeldSheet
from panel.supervisor.recall.recall_close import CloseSheet
from panel.supervisor.recall.recall_exports import Exports
from panel.supervisor.recall.recall_numbers import CaseNumbers
from panel.supervisor.recall.recall_release import ReleaseSheet
from panel.supervisor.recall.recall_thing import ThingSheet

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.domain.recall_answers import RecallHeld, RecallSearched
    from db.domain.recall_seen import Difference, Seen
    from panel.supervisor.desk import Page


def read_case(connection: Connection, case_no: str) -> CaseNumbers:
    """The case as it stands at one moment. Raises Refused (RL-UNKNOWN)."""
    of_one_moment(connection)
    return CaseNumbers(recall_view(connection, case_no)).counted()


def read_changes(connection: Connection, case_no: str, number: int) -> tuple[int, tuple[Difference, ...]]:
    """How a search differs from the one before it."""
    return number, changes_between(connection, case_no, number - 1, number)


def read_newer(connection: Connection, case_no: str) -> tuple[str, tuple[Seen, ...]]:
    """What came out of the roots since; nothing, where what a root named was taken back."""
    try:
        return case_no, unseen(connection, case_no)
    except Refused:
        return case_no, ()


class CaseDesk(QObject):
    """What is done in a case; ``board`` shows it. Signals: shown() when it was read, lost() where there is none."""

    shown = Signal()
    lost = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.board = CaseBoard(page.desk)
        self.case_no = ""
        self.numbers: CaseNumbers | None = None
        self.exports = Exports(page)
        self._reading = self._again = False
        head, hold = self.board.head, self.board.hold
        head.search.connect(self.search)
        head.export.connect(self._export)
        head.report.connect(self._report)
        head.close_asked.connect(self._close)
        hold.hold.connect(self.hold_all)
        hold.why.connect(self._why)
        hold.let_go.connect(self._release)
        self.board.customers.call.connect(self._call)
        self.board.things.chosen.connect(self._look_at)

    def open(self, case_no: str) -> None:
        """Another case, from the top."""
        if case_no != self.case_no:
            self.case_no, self.numbers = case_no, None
            self.board.things.show_all()
            self.board.wait_for(case_no)
        self._reading = self._again = False
        self.read()
        self._page.ask(read_newer, case_no, done=self._newer)

    def leave(self) -> None:
        """Nobody looks."""
        self._reading = self._again = False
        self.board.head.watch.stop()

    def unread(self) -> None:
        """The record did not answer; it is asked again with the next change."""
        self._reading = self._again = False
        if self.numbers is None and self.case_no:
            self.case_no = ""
            self.lost.emit()

    def read(self) -> None:
        """Read it again; a reading that is under way is followed by one more."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._page.ask(read_case, self.case_no, done=self._show)

    def _show(self, numbers: CaseNumbers) -> None:
        self._reading = False
        if numbers.view.told.case_no == self.case_no:
            self.numbers = numbers
            self.board.show_case(numbers)
            self.shown.emit()
        if self._again:
            self._again = False
            self.read()

    def _newer(self, answer: tuple[str, tuple[Seen, ...]]) -> None:
        case_no, found = answer
        if case_no == self.case_no and self.numbers is not None and not self.numbers.closed:
            self.board.head.show_newer(len(found))

    def hold_all(self) -> None:
        """Everything of the latest search goes on hold, in one act."""
        if self.numbers is not None:
            snapshot = self.numbers.view.told.snapshot
            self._page.act(hold_recall, HoldRecall, self._held, case_no=self.case_no, snapshot=snapshot)

    def _held(self, answer: RecallHeld) -> None:
        away = sum(one.things for one in answer.at_customers)
        detail = words.Case.HELD_DETAIL.format(away=away) if away else ""
        self._page.say(words.Case.HELD_NOW.format(count=answer.held + answer.already), detail)
        if answer.not_held:
            NotHeldSheet(self._page.look, self._page, answer.not_held).open()
        self.read()

    def search(self) -> None:
        """The same roots once more."""
        self._page.act(search_again, SearchAgain, self._searched, case_no=self.case_no)

    def _searched(self, answer: RecallSearched) -> None:
        self.read()
        self.board.head.show_newer(0)
        if answer.new or answer.gone or answer.changed:
            self._page.ask(read_changes, self.case_no, answer.snapshot, done=self._show_changes)
        else:
            title, detail = words.Case.UNCHANGED
            self._page.say(title, detail.format(number=answer.snapshot))

    def _show_changes(self, answer: tuple[int, tuple[Difference, ...]]) -> None:
        ChangesSheet(self._page.look, self._page, *answer).open()

    def _why(self) -> None:
        if self.numbers is not None:
            NotHeldSheet.of_case(self._page.look, self._page, self.numbers).open()

    def _look_at(self, key: int) -> None:
        things = self.numbers.view.things if self.numbers is not None else ()
        for one in things:
            if one.view.now.trackable_id == key:
                sheet = ThingSheet(self._page, one)
                sheet.traced.connect(self._trace)
                sheet.open()

    def _trace(self, code: str) -> None:
        self._page.go.emit(PageName.TRACE, code)

    def _call(self, customer: str) -> None:
        self._sheet(self._page.refresh, CallSheet, customer)

    def _release(self) -> None:
        self._sheet(self._release, ReleaseSheet)

    def _close(self) -> None:
        self._sheet(self._close, CloseSheet)

    def _sheet(self, again: Any, kind: Any, *more: Any) -> None:
        if self.numbers is not None:
            sheet = kind(self._page, self.numbers, *more)
            sheet.recorded.connect(self.read)
            sheet.again = again
            sheet.open()

    def _export(self) -> None:
        self.exports.list_of(self.case_no)

    def _report(self) -> None:
        self.exports.report_of(self.case_no)
