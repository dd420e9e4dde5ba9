"""A call to a customer is written down: how, whether they were reached, what they say they have."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from db.domain.recall_commands import NoteCall
from db.services.recall_ending import note_call
from panel import wording
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_fields import Choices, TextField
from panel.supervisor.recall.recall_sheet import WIDTH, ActSheet
from widgets.appearance import SEMIBOLD
from widgets.counter import Counter, CounterWords
from widgets.icon import Icon
from widgets.text import Label

if TYPE_CHECKING:
    from db.domain.recall_answers import CallNoted
    from db.queries.recalls import CustomerToCall
    from panel.supervisor.desk import Page
    from panel.supervisor.recall.recall_numbers import CaseNumbers

YES, NO = "yes", "no"
PANEL_WIDTH, TALL = 1160, 60


class CallSheet(ActSheet):
    """One call (letter, visit) to one customer."""

    def __init__(self, page: Page, numbers: CaseNumbers, customer: str) -> None:
        buyer = next(one for one in numbers.view.customers if one.customer == customer)
        wide = PANEL_WIDTH if page.desk.on_panel else WIDTH
        super().__init__(page, words.Sheets.CALL.format(customer=buyer.name), width=wide)
        self._buyer, self._case_no = buyer, numbers.view.told.case_no
        told, look = words.Sheets, page.look
        self.method = Choices(look, told.METHODS)
        self.method.choose(told.METHODS[0][0])
        self.reached = Choices(look, ((YES, told.YES), (NO, told.NO)))
        self.confirmed = Choices(look, ((YES, told.YES), (NO, told.NO)))
        self.confirmed.choose(NO)
        self.reached.chosen.connect(self._ready)
        keys = CounterWords(told.LESS, told.MORE)
        self.on_hand = Counter(look, keys, told.ON_HAND, told.ON_HAND_DETAIL)
        self.returned = Counter(look, keys, told.RETURNED)
        self.ruined = Counter(look, keys, told.DESTROYED)
        self.note = TextField(page.desk, told.NOTE, told.NOTE_HINT)
        self._fill()
        self._ready()

    def _fill(self) -> None:
        told = words.Sheets
        self.body.addLayout(self._who(self._buyer))
        self.field(told.HOW, self.method)
        both = QHBoxLayout()
        for name, part in ((told.REACHED, self.reached), (told.CONFIRMED, self.confirmed)):
            both.addWidget(Label(self.look, name, role="value", weight=SEMIBOLD), 2)
            both.addWidget(part, 3)
        self.body.addLayout(both)
        across = 2 if self.look.metrics.finger > TALL else 1
        counts = QGridLayout()
        counts.setHorizontalSpacing(self.look.metrics.gap * 2)
        for at, told_by in enumerate((self.on_hand, self.returned, self.ruined, self.note)):
            counts.addWidget(told_by, at // across, at % across)
        self.body.addLayout(counts)
        self.body.addWidget(self.primary)
        self.primary.clicked.connect(self._keep)

    def _who(self, one: CustomerToCall) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Icon(self.look, "phone", self.look.metrics.icon("title"), "accent"))
        contact = ", ".join(filter(None, (one.contact, one.phone, one.email)))
        row.addWidget(Label(self.look, contact, role="value", weight=SEMIBOLD, lines=2), 1)
        if one.called_at is not None:
            when = wording.moment(self.page.desk.local(one.called_at))
            last = words.Sheets.LAST_CALL.format(count=one.calls, when=when)
            row.addWidget(Label(self.look, last, role="small", tone="muted"))
        return row

    def _ready(self, _key: str = "") -> None:
        if self.reached.key() is None:
            self.primary.lock(words.Sheets.KEEP, words.Sheets.REACHED_FIRST)
        else:
            self.primary.offer("check", words.Sheets.KEEP)

    def _keep(self) -> None:
        self.send(
            note_call,
            NoteCall,
            case_no=self._case_no,
            customer=self._buyer.customer,
            method=self.method.key() or "",
            reached=self.reached.key() == YES,
            acknowledged=self.confirmed.key() == YES,
            on_hand=Decimal(self.on_hand.value()),
            returned=Decimal(self.returned.value()),
            destroyed=Decimal(self.ruined.value()),
            note=self.note.text() or None,
        )

    def said(self, answer: CallNoted) -> tuple[str, str]:
        return words.Case.CALL_KEPT, words.Sheets.LAST_CALL.format(
            count=answer.calls, when=wording.clock(self.page.desk.local(self.page.desk.shift.now()))
        )
