"""Recall: the list of cases, a new one, and the case itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from db.domain.recall_commands import RootAsked
from db.domain.terms import RecallKind, RecallRoot
from panel.supervisor.desk import Page
from panel.supervisor.recall.recall_case import CaseDesk
from panel.supervisor.recall.recall_draft import Draft
from panel.supervisor.recall.recall_list import CaseList, Listed, listed_cases
from panel.supervisor.recall.recall_new import NewDesk

if TYPE_CHECKING:
    from panel.supervisor.desk import Desk

ROOTS = "roots"


class RecallPage(Page):
    """``enter``: None (the one open case, else the list), a case number, ("roots", codes of lots), or a draft."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list, self.new, self.case = CaseList(desk), NewDesk(self), CaseDesk(self)
        self._stack = QStackedWidget()
        for part in (self.list, self.new.board, self.case.board):
            self._stack.addWidget(part)
        size = desk.look.metrics
        column = QVBoxLayout(self)
        column.setContentsMargins(size.margin, size.gap, size.margin, size.margin)
        column.addWidget(self._stack)
        self._enters = False
        self.list.chosen.connect(self.open_case)
        self.list.new.connect(self._begin)
        self.new.opened.connect(self.open_case)
        self.new.board.back.connect(self.show_list)
        self.case.board.head.back.connect(self.show_list)
        self.case.lost.connect(self.show_list)

    def enter(self, argument: Any) -> None:
        """It is shown, for whatever led here."""
        if isinstance(argument, str):
            self.open_case(argument)
        elif isinstance(argument, Draft):
            self._show_draft(argument)
        elif argument is not None:
            roots = tuple(RootAsked(kind=RecallRoot.LOT, code=code) for code in argument[1])
            self._show_draft(Draft(RecallKind.REAL, roots))
        else:
            self.show_list()
            self._enters = True

    def leave(self) -> None:
        """Another page takes its place."""
        super().leave()
        self._enters = False
        self.case.leave()
        self.new.leave()

    def where(self) -> Any:
        """The case, the draft, or None for the list."""
        shown = self._stack.currentWidget()
        if shown is self.case.board:
            return self.case.case_no
        return self.new.now() if shown is self.new.board else None

    def refresh(self) -> None:
        """Somebody recorded something: read again, touch nothing that is typed or chosen."""
        shown = self._stack.currentWidget()
        if shown is self.case.board:
            self.case.read()
        elif shown is self.new.board:
            self.new.read()
        else:
            self.ask(listed_cases, done=self._listed)

    def unread(self, error: Exception) -> None:
        """A question that was not answered: another may be asked."""
        self.case.unread()
        self.new.unread()
        super().unread(error)

    def take(self, code: str) -> bool:
        """A scan is a root while a recall is put together."""
        if self._stack.currentWidget() is not self.new.board:
            return False
        self.new.take(code)
        return True

    def show_list(self) -> None:
        """Every case."""
        self._enters = False
        self.case.leave()
        self._stack.setCurrentWidget(self.list)
        self.ask(listed_cases, done=self._listed)

    def open_case(self, case_no: str) -> None:
        """One case."""
        self._enters = False
        self._stack.setCurrentWidget(self.case.board)
        self.case.open(case_no)

    def _listed(self, cases: tuple[Listed, ...]) -> None:
        running = [one for one in cases if one.told.closed_at is None and one.told.kind is RecallKind.REAL]
        if self._enters and len(running) == 1:
            self.open_case(running[0].told.case_no)
            return
        self._enters = False
        self.list.show_cases(cases)

    def _begin(self, kind: RecallKind) -> None:
        self._show_draft(Draft(kind))

    def _show_draft(self, draft: Draft) -> None:
        self._enters = False
        self._stack.setCurrentWidget(self.new.board)
        self.new.show_draft(draft)
