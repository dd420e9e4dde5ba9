"""A customer sends something back: scan it, say how much where that is a question, touch why."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from db.domain.codes import ScanKind
from db.domain.commands import TakeBack
from db.domain.terms import ReasonScope, TrackableKind
from db.queries.customers import Owner, owners_of
from db.queries.reasons import reasons_of
from db.queries.scanned import find_scanned
from db.services.shipping import take_back
from panel import take_back_words as words
from panel import wording
from panel.screens.amount_pad import AmountPad
from panel.screens.base import Context, Screen
from panel.screens.choices import Choice, Choices
from panel.screens.layouts import beside, empty
from panel.screens.reasons import ReasonSheet
from widgets.appearance import SEMIBOLD
from widgets.buttons import Action
from widgets.card import Card
from widgets.rows import Fact, FactList, MaterialRow, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from db.domain.answers import Returned
    from db.domain.codes import ScannedCode
    from db.domain.found import FoundTrackable

ROWS, COLUMNS = 3, 2


class TakeBackScreen(Screen):
    """One thing at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self._body = QVBoxLayout()
        self.set_body(self._body)

    def enter(self, argument: Any) -> None:
        _ = argument
        self._reasons: tuple[tuple[str, str], ...] = ()
        self.header.show_title(words.TITLE)
        self.refresh_shift()
        self._start_again()
        self.prompt.ask(words.ASK, words.ASK_DETAIL)
        self.ask(reasons_of, ReasonScope.RETURN, done=self._know_reasons)

    def _know_reasons(self, reasons: tuple[tuple[str, str], ...]) -> None:
        self._reasons = reasons

    def _start_again(self) -> None:
        self.thing: FoundTrackable | None = None
        self._owners: tuple[Owner, ...] = ()
        self.owner: Owner | None = None
        self._show()

    def _show(self) -> None:
        empty(self._body)
        self.pad: AmountPad | None = None
        thing, owner = self.thing, self.owner
        if thing is None:
            card = Card(self.look)
            card.add(MaterialRow(self.look, RowState.NOW, words.NOTHING, words.ASK_DETAIL, ""), 1)
            card.body.addStretch(ROWS - 1)
            self._body.addWidget(card, 1)
        elif owner is None:
            self._body.addWidget(self._who(thing), 1)
        else:
            self._body.addLayout(self._what(thing, owner), 1)
        self.show_parts(strip=self.pad is None)
        others = [Action("other", "x", words.OTHER)] if thing is not None else []
        self.action_row.set_others(self.undo_action(), others)
        self._show_primary()

    def _who(self, thing: FoundTrackable) -> Choices:
        rows = Choices(self.look, rows=ROWS, columns=COLUMNS)
        rows.show_choices([
            Choice(one.code, one.name, words.HAS.format(quantity=wording.amount(one.quantity, thing.uom)))
            for one in self._owners
        ])  # fmt: skip
        rows.chosen.connect(self._chosen)
        return rows

    def _what(self, thing: FoundTrackable, owner: Owner) -> QHBoxLayout:
        card = Card(self.look, thing.item_name)
        card.add(Label(self.look, thing.code, role="value", weight=SEMIBOLD, code=True, lines=2))
        has = wording.amount(owner.quantity, thing.uom)
        card.add(FactList(self.look, [Fact(words.CUSTOMER, owner.name), Fact(words.THEY_HAVE, has)]))
        card.body.addStretch(1)
        if thing.kind is not TrackableKind.LOT:
            return beside(card, gap=0)
        self.pad = AmountPad(self.look, words.CAME_BACK, owner.quantity, thing.uom, words.ALL)
        self.pad.typed.connect(self._typed)
        return self.look.handed(beside(card, self.pad, gap=self.look.metrics.gap, stretches=(4, 7)))

    def _typed(self) -> None:
        if self.pad is not None and self.owner is not None:
            self.pad.show_meaning(None, wrong=self._amount > self.owner.quantity)
        self._show_primary()

    @property
    def _amount(self) -> Decimal:
        """Of a unit one, of a lot what is entered; 0 while that is no number."""
        return Decimal(1) if self.pad is None else self.pad.amount or Decimal(0)

    def _show_primary(self) -> None:
        thing, owner, amount = self.thing, self.owner, self._amount
        bare = Action("take_back", "check", words.TITLE)
        if thing is None:
            self.action_row.lock(bare, words.LOCK_SCAN)
        elif owner is None:
            self.action_row.lock(bare, words.LOCK_WHO)
        elif amount <= 0:
            self.action_row.lock(bare, words.LOCK_AMOUNT)
        elif amount > owner.quantity:
            has = wording.amount(owner.quantity, thing.uom)
            self.action_row.lock(bare, words.LOCK_MUCH.format(quantity=has))
        else:
            text = words.TAKE_BACK.format(quantity=wording.amount(amount, thing.uom))
            self.action_row.offer(Action("take_back", "check", text, owner.name))

    def on_code(self, code: ScannedCode) -> None:
        if code.kind in {ScanKind.ORDER, ScanKind.LOCATION}:
            super().on_code(code)
        elif not self.still_busy():
            self.busy = True
            self.ask(find_scanned, code, done=self._found)

    def _found(self, thing: FoundTrackable) -> None:
        if self.thing is not None and self.thing.id == thing.id:
            self.busy = False
            self.already(words.TWICE.format(code=thing.code), words.TWICE_DETAIL, thing.code)
            return
        self._start_again()
        self._asked = thing
        self.ask(owners_of, thing.id, done=self._know_owners)

    def _know_owners(self, owners: tuple[Owner, ...]) -> None:
        self._owners = owners
        if len(owners) > 1:
            self.busy = False
            self.thing = self._asked
            self._show()
            self.prompt.ask(words.WHO.format(code=self._asked.code), words.WHO_DETAIL, icon="users")
        else:
            self._rehearse(owners[0] if owners else None)

    def _chosen(self, code: str) -> None:
        if not self.still_busy():
            self._rehearse(next(one for one in self._owners if one.code == code))

    def _rehearse(self, owner: Owner | None) -> None:
        """What nobody has cannot come back: the rules say so before anything is asked."""
        self.busy, self._from = True, owner
        quantity = owner.quantity if owner is not None else Decimal(1)
        self.records.rehearse(take_back, self._command(self._asked, owner, quantity), self._fits, self.failed)

    def _fits(self, _answer: Returned) -> None:
        self.busy = False
        self.thing, self.owner = self._asked, self._from
        self._show()
        customer = self.owner.name if self.owner else ""
        title = words.READY.format(customer=customer) if self.pad is None else words.HOW_MUCH
        detail = words.READY_DETAIL.format(item=self._asked.item_name, code=self._asked.code)
        self.prompt.ask(title, detail, icon="truck")

    def _command(self, thing: FoundTrackable, owner: Owner | None, quantity: Decimal, reason: str = "") -> TakeBack:
        now = self.shift.station.local(self.shift.now())
        return TakeBack(
            **self.shift.head(reason=reason or None), return_no=f"RN-{self.shift.station.panel_id}-{now:%y%m%d-%H%M%S}",
            code=thing.code, item=thing.item, quantity=quantity, customer=owner.code if owner else None,
        )  # fmt: skip

    def pressed(self, key: str) -> None:
        if key == "take_back":
            self._ask_why()
        elif key == "other":
            if not self.still_busy():
                self._start_again()
                self.prompt.ask(words.ASK, words.ASK_DETAIL)
        else:
            super().pressed(key)

    def _ask_why(self) -> None:
        if self.still_busy():
            return
        if not self._reasons:
            self._take_back("")  # the plant has none to choose from
            return
        sheet = ReasonSheet(self.look, self, words.WHY)
        sheet.of_words(self._reasons)
        sheet.reason.connect(self._take_back)
        sheet.open()

    def _take_back(self, reason: str) -> None:
        if self.thing is None or self.owner is None or self.still_busy():
            return
        self.busy = True
        self._sent = self._command(self.thing, self.owner, self._amount, reason)
        self.records.write(take_back, self._sent, self._taken, self.failed)

    def _taken(self, answer: Returned) -> None:
        self.busy = False
        customer = self.owner.name if self.owner else ""
        self.shift.did(self._sent.entry_id, words.DID.format(code=answer.code))
        self._start_again()
        self.accept(words.DONE.format(code=answer.code, customer=customer), words.DONE_DETAIL, answer.code)
