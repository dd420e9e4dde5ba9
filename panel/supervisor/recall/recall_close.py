"""A recall is closed by another person than who opened it; what customers keep is lost by the leave of a leader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.domain.recall_commands import CloseRecall, RecallThing
from db.services.recall_ending import close_recall
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_fields import Choices, TextField
from panel.supervisor.recall.recall_second import SecondPerson, why_not
from panel.supervisor.recall.recall_sheet import ActSheet
from panel.supervisor.who import WhoSheet
from widgets.appearance import Kind
from widgets.buttons import BigButton
from widgets.chip import Notice

if TYPE_CHECKING:
    from db.domain.recall_answers import RecallClosed
    from db.services.people import SignedIn
    from panel.supervisor.desk import Page
    from panel.supervisor.recall.recall_numbers import CaseNumbers

YES, NO = "yes", "no"


class CloseSheet(ActSheet):
    """How the case stands, what is to be done with what is left, and the act."""

    def __init__(self, page: Page, numbers: CaseNumbers) -> None:
        super().__init__(page, words.Sheets.CLOSE.format(case=numbers.view.told.case_no))
        told, look = words.Sheets, page.look
        self._numbers, self._agreed = numbers, ""
        self.second = SecondPerson(page.desk, why_not(page.desk, numbers))
        both = ((YES, told.YES), (NO, told.NO))
        self.lost, self.rest = Choices(look, both), Choices(look, both)
        self.agree_button = BigButton(look, told.AGREE, icon="user-check", beside=True)
        self.note = TextField(page.desk, told.NOTE, told.NOTE)
        self._fill()
        self._ready()

    def _fill(self) -> None:
        told, numbers = words.Sheets, self._numbers
        self.body.addWidget(self.second)
        if not numbers.drill:
            away, kind = len(numbers.away), Kind.WARN if numbers.unsettled else Kind.OK
            detail = told.CLOSE_DETAIL.format(open=len(numbers.unsettled), held=numbers.held, away=away)
            self.body.addWidget(Notice(self.look, kind, "list-details", detail))
        for choice in (self.lost, self.rest):
            choice.choose(NO)
            choice.chosen.connect(self._ready)
        if numbers.away and not numbers.drill:
            self.field(told.LOST, self._with_leave(), told.LOST_DETAIL)
        if numbers.unsettled and not numbers.drill:
            self.field(told.REST, self.rest, told.REST_DETAIL)
        self.body.addWidget(self.note)
        self.body.addWidget(self.primary)
        self.agree_button.clicked.connect(self._ask_leave)
        self.second.other.connect(self._other)
        self.primary.clicked.connect(self._close)

    def _with_leave(self) -> QWidget:
        """Yes or no, and who else agrees: at a desk, where a PIN can be typed."""
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.lost, 1)
        row.addWidget(self.agree_button)
        return held

    def _ready(self, _key: str = "") -> None:
        told = words.Sheets
        title = told.DRILL_CLOSE if self._numbers.drill else told.CLOSE_NOW
        self.agree_button.setVisible(self._lost)
        reason = why_not(self.page.desk, self._numbers) or self._left_open()
        if reason:
            self.primary.lock(title, reason)
        elif self._lost and not self._agreed:
            self.primary.lock(title, told.AGREE_FIRST)
        else:
            self.primary.offer("lock", title)

    def _left_open(self) -> str:
        if self._numbers.drill or self.rest.key() == YES:
            return ""
        gone = {one.view.now.trackable_id for one in self._numbers.away} if self._lost else set()
        left = sum(one.view.now.trackable_id not in gone for one in self._numbers.unsettled)
        return words.Sheets.STILL_OPEN.format(count=left) if left else ""

    @property
    def _lost(self) -> bool:
        return self.lost.key() == YES

    def _ask_leave(self) -> None:
        sheet = WhoSheet(self.page.desk, self)
        sheet.admitted.connect(self._agrees)
        sheet.open()

    def _agrees(self, person: SignedIn) -> None:
        self._agreed = person.personnel_no
        self.agree_button.show_words(words.Sheets.AGREED.format(person=person.name), icon="check")
        self._ready()

    def _other(self) -> None:
        self.page.sign_in.emit(self.again)

    def _close(self) -> None:
        away = (one.view.now for one in self._numbers.away) if self._lost else ()
        self.send(
            close_recall,
            CloseRecall,
            case_no=self._numbers.view.told.case_no,
            snapshot=self._numbers.view.told.snapshot,
            lost=tuple(RecallThing(code=now.code, item=now.item) for now in away),
            release_rest=self.rest.key() == YES,
            second_person=self._agreed or None,
            note=self.note.text() or None,
        )

    def said(self, answer: RecallClosed) -> tuple[str, str]:
        told = words.Case
        return told.CLOSED.format(case=answer.case_no), told.CLOSED_DETAIL.format(
            count=answer.released, lost=answer.lost
        )
