"""The trace of any code: one box to ask, a graph to read, facts to touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.domain.codes import ScanKind, ScannedCode, read_code
from db.domain.commands import PlaceHold
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ReasonScope
from db.queries.reasons import reasons_of
from db.services.holding import place_hold
from panel.supervisor import words
from panel.supervisor.answers import ChoicePage, MessagePage
from panel.supervisor.desk import Page, PageName
from panel.supervisor.trace.hold_sheet import HoldAsked
from panel.supervisor.trace.questions import Answer, NodeAnswer, Picture, about, ask, redraw
from panel.supervisor.trace.side_panel import SidePanel
from panel.supervisor.trace.trace_files import TraceFiles
from panel.supervisor.trace.trace_head import FigureRow, TraceHead
from panel.supervisor.trace.trace_more import More, more_of
from panel.supervisor.trace.trace_view import TraceView

if TYPE_CHECKING:
    from db.domain.answers import Held
    from panel.supervisor.desk import Desk
    from panel.supervisor.trace.trace_graph import Mode

SLOW_MILLISECONDS = 100
SIDE_SHARE, SIDE_LEAST, SIDE_MOST = 0.2, 270, 330
TRACED = frozenset({ScanKind.PLAIN, ScanKind.ORDER, ScanKind.GS1})


class TraceScreen(Page):
    """Signals: answered() when a question was answered in any way, asked_for(code) when the page asks by itself."""

    answered = Signal()
    asked_for = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._look, self._records, self._local = desk.look, desk.records, desk.local
        self._ticket = 0
        self.picture: Picture | None = None
        self.head, self.figures = TraceHead(self._look), FigureRow(self._look)
        self.view, self.side = TraceView(self._look, desk.local), SidePanel(self._look)
        self.files = TraceFiles(self)
        self.message, self.choice = MessagePage(self._look), ChoicePage(self._look)
        self._pages = QStackedWidget()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MILLISECONDS)
        self._compose()
        self._connect()
        self.message.say("scan", "accent", *words.START)

    def _compose(self) -> None:
        size = self._look.metrics
        self.side.setFixedWidth(max(SIDE_LEAST, min(int(size.width * SIDE_SHARE), SIDE_MOST)))
        lower = QHBoxLayout()
        lower.setSpacing(size.gap)
        lower.addWidget(self.view, 1)
        lower.addWidget(self.side)
        traced = QWidget()
        column = QVBoxLayout(traced)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.gap)
        for part in (self.head, self.figures):
            column.addWidget(part)
        column.addLayout(lower, 1)
        for page in (self.message, self.choice, traced):
            self._pages.addWidget(page)
        self._traced = traced
        framed = QVBoxLayout(self)
        framed.setContentsMargins(size.margin, size.gap, size.margin, size.margin)
        framed.addWidget(self._pages)

    def _connect(self) -> None:
        self.head.mode_chosen.connect(self.show_mode)
        self.view.node_chosen.connect(self.choose)
        self.view.group_opened.connect(self.open_group)
        self.view.fold_all.connect(self._fold_all)
        self.view.wanted.connect(self._ask_more)
        self.view.code_chosen.connect(self.ask_typed)
        self.view.export_asked.connect(self.files.ask)
        self.side.trace_from.connect(self._ask_item)
        self.side.hold.connect(self._ask_why)
        self.side.recall.connect(self._to_recall)
        self.choice.chosen.connect(self._ask_item)
        self._slow.timeout.connect(self._say_slow)

    def enter(self, argument: Any) -> None:
        """With a code to ask for, or None."""
        self.start_again()
        if argument is not None:
            self.ask_typed(argument)

    def leave(self) -> None:
        """Another page takes its place: its answer is nobody's, and nothing is shown of what was asked."""
        super().leave()
        self.start_again()

    def refresh(self) -> None:
        """What is shown is of the moment it was asked for; only what is offered changes with the person."""
        if self.picture is not None and self.side.facts is not None:
            self.choose(self.side.facts.key)

    def where(self) -> Any:
        """The code that is shown."""
        return None if self.picture is None else self.picture.seen.found.code

    def ask_typed(self, text: str) -> None:
        """Ask for what was typed, or pasted as a scanner would have sent it."""
        try:
            scanned = read_code(text.strip())
        except Refused:
            self._say("alert-triangle", "warn", words.NOT_A_LOT, text)
            return
        self.take_code(scanned)

    def take_code(self, scanned: ScannedCode) -> None:
        """Ask for a scan. Badges, places and command cards are no things to trace."""
        self.asked_for.emit(scanned.code)
        if scanned.kind in TRACED:
            self._ask(scanned, None)
        else:
            self._say("alert-triangle", "warn", words.NOT_A_LOT, scanned.code)

    def show_mode(self, mode: Mode) -> None:
        """Where from, where used, or both."""
        self.head.show_mode(mode)
        self._redraw(mode, frozenset())

    def open_group(self, key: str) -> None:
        """Show the things of a folded node one by one."""
        if self.picture is not None:
            self._redraw(self.picture.mode, self.picture.opened | {key})

    def choose(self, key: str) -> None:
        """The facts (and of a thing the story) of a node."""
        if self.picture is not None:
            self.side.offer_nothing()
            question = (self._ticket, self.picture, key, self._local)
            self._records.read(about, *question, done=self._show_facts, failed=self._not_read)

    def _ask_item(self, item: str, code: str) -> None:
        self.asked_for.emit(code)
        self._ask(ScannedCode(ScanKind.PLAIN, code), item)

    def _ask(self, scanned: ScannedCode, item: str | None) -> None:
        self._ticket += 1
        self.side.offer_nothing()
        self._slow.start()
        question = (self._ticket, scanned, item, self._local)
        self._records.read(ask, *question, done=self._answer, failed=self._not_read)

    def _redraw(self, mode: Mode, opened: frozenset[str]) -> None:
        if self.picture is not None:
            self._ticket += 1
            question = (self._ticket, self.picture.seen, mode, opened, self._local)
            self._records.read(redraw, *question, done=self._answer, failed=self._not_read)

    def _answer(self, answer: Answer) -> None:
        if answer.ticket != self._ticket:
            return
        self._slow.stop()
        if isinstance(answer.found, Refused):
            self._refuse(answer.found, answer.code)
        elif isinstance(answer.found, Picture):
            self._show(answer.found)
        else:
            choices = [(one.item, one.code, one.item_name) for one in answer.found]
            self._offer(words.OUTPUTS, answer.code, choices)
        self.answered.emit()

    def _show(self, picture: Picture) -> None:
        self.picture = picture
        self.head.show_seen(picture.seen)
        self.head.show_mode(picture.mode)
        self.figures.show_figures(picture.figures)
        self.view.table.lines.show_lines(picture.lines)
        self._pages.setCurrentWidget(self._traced)
        self.view.show_drawing(picture.drawing, opened=bool(picture.opened))
        self.view.forget_more()
        self.choose(picture.drawing.root)

    def _show_facts(self, answer: NodeAnswer) -> None:
        if answer.ticket != self._ticket or self.picture is None:
            return
        is_root = answer.facts.key == self.picture.drawing.root
        self.side.show_facts(answer.facts, is_root=is_root, acts=self.desk.leads)
        self.view.canvas.choose(answer.facts.key)
        if answer.moments is not None:
            self.view.story.show_moments(answer.moments)

    def _refuse(self, refused: Refused, code: str) -> None:
        if refused.code is Refusal.LOT_AMBIGUOUS:
            given: Any = refused.facts["choices"]
            choices = [(one["item"], one["code"], f"{one['item']} {one['supplier']}".strip()) for one in given]
            self._offer(words.WHICH, code, choices)
        else:
            self._say("list-search", "warn", words.UNKNOWN, code)

    def _offer(self, sentence: tuple[str, str], code: str, choices: list[tuple[str, str, str]]) -> None:
        self.choice.offer(sentence[0].format(code=code), sentence[1], choices)
        self._pages.setCurrentWidget(self.choice)

    def _say(self, icon: str, tone: str, sentence: tuple[str, str], code: str = "") -> None:
        self.message.say(icon, tone, sentence[0].format(code=code[:40]), sentence[1])
        self._pages.setCurrentWidget(self.message)

    def say_refused(self, sentence: tuple[str, str]) -> None:
        """A scan that leads nowhere; what it was is not part of the sentence."""
        self.message.say("hand-stop", "bad", *sentence)
        self._pages.setCurrentWidget(self.message)

    def start_again(self) -> None:
        """As at first: nothing asked, nothing shown of what the person before had asked."""
        self._ticket += 1
        self._slow.stop()
        self.picture = None
        self.asked_for.emit("")
        self._say("scan", "accent", words.START)

    def _say_slow(self) -> None:
        self._say("hourglass", "muted", (words.ASKING, ""))

    def _not_read(self, _error: Exception) -> None:
        self._slow.stop()
        self._say("alert-triangle", "bad", words.NOT_READ)
        self.answered.emit()

    def _fold_all(self) -> None:
        if self.picture is not None:
            self._redraw(self.picture.mode, frozenset())

    def _ask_more(self, kind: str) -> None:
        if self.picture is not None:
            found = self.picture.seen.found
            self.ask(more_of, self._ticket, kind, found.code, found.item, done=self._show_more)

    def _show_more(self, more: More) -> None:
        if more.ticket == self._ticket:
            self.view.show_more(more.kind, more.sections)

    def _ask_why(self, item: str, code: str) -> None:
        self.ask(reasons_of, ReasonScope.HOLD, done=HoldAsked(self, item, code))

    def hold(self, item: str, code: str, reason: str) -> None:
        """Put a lot or unit on hold."""
        self.act(place_hold, PlaceHold, self._held, code=code, item=item, reason=reason)

    def _held(self, held: Held) -> None:
        self.say(words.HELD.format(code=held.code), words.HELD_DETAIL)
        if self.picture is not None:
            found = self.picture.seen.found
            self._ask_item(found.item, found.code)

    def _to_recall(self, code: str) -> None:
        self.go.emit(PageName.RECALL, ("roots", [code]))
