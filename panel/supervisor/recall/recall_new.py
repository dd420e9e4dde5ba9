"""A new recall or drill: where it begins, what that concerns (nothing is recorded for it), why, and the act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.domain.recall_commands import OpenRecall, RootAsked
from db.domain.terms import RecallKind
from db.services.recalling import open_recall
from panel.refusal_words import words_of
from panel.supervisor.desk import Told
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_draft import Draft, Previewed, period_words, preview_roots
from panel.supervisor.recall.recall_fields import Choices, TextField
from panel.supervisor.recall.recall_preview import PreviewCard
from panel.supervisor.recall.recall_roots import RootsField
from widgets.appearance import BOLD, SEMIBOLD, Kind
from widgets.buttons import BigButton, PrimaryButton
from widgets.card import Card
from widgets.grid import Cell, Column, Grid, GridRow
from widgets.text import Label

if TYPE_CHECKING:
    from db.domain.recall_answers import RecallFound
    from db.domain.refusals import Refused
    from panel.supervisor.desk import Page

REMOVE = "remove"
ROOT_ROWS = 3
WIDE = 1300
WHERE, WHAT, WHY = "where", "what", "why"


class WhyCard(Card):
    """Why, how bad, and the act. Signals: changed(), asked()."""

    changed = Signal()
    asked = Signal()

    def __init__(self, page: Page) -> None:
        told, look = words.New, page.look
        super().__init__(look)
        pad = look.metrics.pad
        self.body.setContentsMargins(pad(18), pad(14), pad(18), pad(14))
        self.why = TextField(page.desk, told.WHY, told.WHY_HINT)
        self.risk = Choices(look, told.RISKS, role="label")
        self.risk.choose("")
        self.primary = PrimaryButton(look, compact=True)
        self.primary.setMinimumHeight(max(look.metrics.finger, 52))
        self.drill_says = Label(look, told.DRILL_SAYS, role="small", tone="accent", weight=SEMIBOLD)
        self.add(Label(look, told.WHY, role="value", weight=SEMIBOLD))
        row = QHBoxLayout()
        row.setSpacing(pad(12))
        if page.desk.on_panel:  # tall fields: side by side
            row.addWidget(self.why, 1)
        else:
            self.add(self.why)
        row.addWidget(Label(look, told.RISK, role="value", weight=SEMIBOLD))
        row.addWidget(self.risk)
        if not page.desk.on_panel:
            row.addStretch(1)
        self.add(row)
        self.add(self.drill_says)
        self.add(self.primary)
        self.why.changed.connect(self.changed)
        self.why.entered.connect(self._entered)
        self.primary.clicked.connect(self.asked)

    def _entered(self, _text: str) -> None:
        if self.primary.isEnabled():
            self.primary.setFocus()


class NewBoard(QWidget):
    """Signals: back()."""

    back = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        look, told = page.look, words.New
        self._page = page
        self.back_button = BigButton(look, "", icon="arrow-left")
        self.back_button.setAccessibleName(words.BACK)
        self.back_button.clicked.connect(self.back)
        self.title = Label(look, "", role="head", weight=BOLD)
        self.roots, self.preview, self.why = RootsField(page), PreviewCard(look), WhyCard(page)
        self.list = Grid(
            look, told.WHERE, [Column("", 4, sorts=False), Column("", 4, sorts=False), Column("", 3, sorts=False)]
        )
        self.list.horizontalHeader().hide()
        self.steps = Choices(look, told.STEPS)
        self.steps.chosen.connect(self.turn_to)
        self.wide = look.metrics.width >= WIDE and not page.desk.on_panel
        self._stack, self.chosen = QStackedWidget(), Card(look)
        self._compose()

    def _compose(self) -> None:
        size = self._page.look.metrics
        head = QHBoxLayout()
        head.setSpacing(size.pad(12))
        head.addWidget(self.back_button)
        head.addWidget(self.title)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.gap)
        column.addLayout(head)
        begins = Card(self._page.look, words.New.WHERE if self.wide else "")
        if self.wide:
            begins.add(self.list)
        begins.add(self.roots, 1)
        if self.wide:
            row = QHBoxLayout()
            row.setSpacing(size.gap)
            row.addWidget(begins, 1)
            row.addWidget(self._stacked(self.preview, self.why), 1)
            column.addLayout(row, 1)
            return
        head.addWidget(self.steps)
        self.chosen.add(self.list)
        for step in (begins, self._stacked(self.chosen, self.preview), self._stacked(self.why, QWidget())):
            self._stack.addWidget(step)
        column.addWidget(self._stack, 1)
        self.turn_to(WHERE)

    def _stacked(self, *parts: QWidget) -> QWidget:
        """One below the other; the largest takes what is left."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._page.look.metrics.gap)
        for part in parts:
            column.addWidget(part, 0 if part is self.why or part is self.chosen else 1)
        return held

    def turn_to(self, key: str) -> None:
        """Where not all of it fits side by side: one of the three."""
        self.steps.choose(key)
        if not self.wide:
            self._stack.setCurrentIndex((WHERE, WHAT, WHY).index(key))


class NewDesk(QObject):
    """What is done in a new recall; ``board`` shows it. Signals: opened(case_no), previewed()."""

    opened = Signal(str)
    previewed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self.board = page, NewBoard(page)
        self.draft = Draft(RecallKind.REAL)
        self._reading = self._again = False
        board = self.board
        board.roots.chosen.connect(self._add)
        board.roots.refused.connect(self._refuse)
        board.list.pressed.connect(self._remove)
        board.why.changed.connect(self._ready)
        board.why.asked.connect(self.open)

    def show_draft(self, draft: Draft) -> None:
        """Begin with what was chosen so far."""
        self.draft = draft
        told, board = words, self.board
        drill = draft.kind is RecallKind.DRILL
        board.title.setText(told.NEW_DRILL if drill else told.NEW_RECALL)
        board.why.drill_says.setVisible(drill)
        board.why.why.set_text(draft.why)
        board.why.risk.choose(draft.risk)
        board.turn_to(WHERE)
        board.roots.lots.read()
        self._reading = self._again = False
        self._show_roots()

    def now(self) -> Draft:
        """What was chosen and typed so far."""
        why = self.board.why
        return replace(self.draft, why=why.why.text(), risk=why.risk.key() or "")

    def leave(self) -> None:
        """Nobody looks."""
        self._reading = self._again = False

    def unread(self) -> None:
        """The record did not answer."""
        self._reading = self._again = False

    def take(self, code: str) -> None:
        """A scan."""
        self.board.turn_to(WHERE)
        self.board.roots.take(code)

    def read(self) -> None:
        """Look once more what is concerned; what is typed stays."""
        if not self.draft.roots:
            self.board.preview.show_nothing()
        elif self._reading:
            self._again = True
        else:
            self._reading = True
            self._page.ask(preview_roots, self.draft.roots, done=self._show)

    def _add(self, root: RootAsked) -> None:
        if root in self.draft.roots:
            self._page.told.emit(Told(Kind.WARN, words.New.KNOWN_ALREADY.format(code=root.code)))
            return
        self.draft = self.draft.with_root(root)
        self._show_roots()
        self.board.turn_to(WHAT)

    def _remove(self, key: str, button: str) -> None:
        if button == REMOVE:
            self.draft = self.draft.without(int(key))
            self._show_roots()

    def _show_roots(self) -> None:
        rows = []
        for at, root in enumerate(self.draft.roots):
            what = f"{words.ROOTS[root.kind]}, {period_words(root, self._page.desk.local)}".rstrip(", ")
            button = Cell(words.New.REMOVE, icon="x", button=REMOVE)
            rows.append(GridRow(str(at), (Cell(root.code, bold=True, code=True), Cell(what, tone="muted"), button)))
        self.board.list.show_rows(rows)
        tall = self.board.list.verticalHeader().defaultSectionSize()
        self.board.list.setFixedHeight(tall * min(len(rows), ROOT_ROWS) + 4)
        self.board.list.setVisible(bool(rows))
        self._ready()
        self.read()

    def _show(self, found: Previewed) -> None:
        self._reading = False
        if found.roots == self.draft.roots:
            if found.numbers is not None:
                self.board.preview.show_numbers(found.numbers)
            elif found.refused is not None:
                told = words_of(found.refused)
                self.board.preview.show_refused(told.title, told.sentence)
            self._ready()
            self.previewed.emit()
        else:
            self._again = True
        if self._again:
            self._again = False
            self.read()

    def _refuse(self, refused: Refused) -> None:
        told = words_of(refused)
        self._page.told.emit(Told(Kind.BAD, told.title, told.sentence))

    def _ready(self) -> None:
        why, told = self.board.why, words.New
        title = told.START if self.draft.kind is RecallKind.DRILL else told.OPEN
        if not self.draft.roots:
            why.primary.lock(title, told.ROOT_FIRST)
        elif not why.why.text():
            why.primary.lock(title, told.WHY_FIRST)
        else:
            why.primary.offer("stopwatch" if self.draft.kind is RecallKind.DRILL else "exclamation-circle", title)

    def open(self) -> None:
        """The case begins."""
        draft = self.now()
        self._page.act(
            open_recall,
            OpenRecall,
            self._opened,
            roots=draft.roots,
            why=draft.why,
            kind=draft.kind,
            risk_class=draft.risk or None,
        )

    def _opened(self, answer: RecallFound) -> None:
        told, drill = words.New, self.draft.kind is RecallKind.DRILL
        self.draft = Draft(RecallKind.REAL)
        self.opened.emit(answer.case_no)
        if drill:
            self._page.say(told.STARTED.format(case=answer.case_no), told.STARTED_DETAIL)
        else:
            self._page.say(told.OPENED.format(case=answer.case_no), told.OPENED_DETAIL.format(count=answer.items))
