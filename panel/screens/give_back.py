"""Material that an order did not use comes back: scan the lot, type how much, one touch records."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from db.domain.codes import ScanKind
from db.domain.commands import ReturnMaterial
from db.domain.refusals import Refusal, Refused
from db.queries.issued import IssueLeft, issues_left
from db.queries.scanned import find_scanned
from db.services.issuing import return_material
from panel import give_back_words as words
from panel import wording
from panel.navigator import Route
from panel.screens.amount_pad import AmountPad
from panel.screens.base import Context, JobVisit, Screen
from panel.screens.choices import Choices
from panel.screens.give_back_parts import LotLeft, choices_of, lot_card, lots_left, meaning_of
from panel.screens.job_lots import kept_of_job
from panel.screens.layouts import beside, empty
from panel.screens.series import Series
from widgets.buttons import Action

if TYPE_CHECKING:
    from db.domain.answers import Returned
    from db.domain.codes import ScannedCode
    from db.domain.found import FoundTrackable
    from db.queries.work import Job

ROWS, COLUMNS = 3, 2


class GiveBackScreen(Screen):
    """What is in the order; then one lot and how much of it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self._body = QVBoxLayout()
        self.set_body(self._body)

    def kept(self) -> dict[str, Any]:
        return kept_of_job(self._job, at=Route.GIVE_BACK.name)

    def enter(self, argument: Any) -> None:
        """With the job."""
        self._job: Job = argument
        self.lots: tuple[LotLeft, ...] = ()
        self.header.show_title(words.TITLE, f"{self._job.order_no}, {self._job.item_name}")
        self.refresh_shift()
        self.prompt.ask(words.ASK, wording.Job.READING)
        self._choose(None)
        self._told = False
        self._read()

    def _read(self) -> None:
        self.ask(issues_left, self._job.order_no, done=self._list)

    def _list(self, issues: tuple[IssueLeft, ...]) -> None:
        self.lots = lots_left(issues)
        if self.lot is not None:
            return
        self._choose(None)
        if not self._told:
            self._ask_next()
        self._told = False

    def _ask_next(self) -> None:
        if self.lot is not None:
            first = self.lot.first
            self.prompt.ask(words.HOW_MUCH, words.HOW_MUCH_DETAIL.format(item=first.item_name, code=first.code))
        elif self.lots:
            self.prompt.ask(words.ASK, words.ASK_DETAIL)
        else:
            self.prompt.ask(words.NOTHING, words.NOTHING_DETAIL.format(order=self._job.order_no), icon="info-circle")

    def _choose(self, lot: LotLeft | None) -> None:
        self.lot = lot
        self._rows: Choices | None = None
        self.pad: AmountPad | None = None
        empty(self._body)
        if lot is None:
            self._rows = Choices(self.look, rows=ROWS, columns=COLUMNS)
            self._rows.show_choices(choices_of(self.lots))
            self._rows.chosen.connect(self._touched)
            self._body.addWidget(self._rows, 1)
        else:
            self.pad = AmountPad(self.look, words.BACK, lot.left, lot.first.uom, words.ALL)
            self.pad.typed.connect(self._typed)
            card = lot_card(self.look, lot)
            row = beside(card, self.pad, gap=self.look.metrics.gap, stretches=(4, 7))
            self._body.addLayout(self.look.handed(row), 1)
        self.show_parts(strip=lot is None)
        self._show_actions()

    def _typed(self) -> None:
        lot, pad = self.lot, self.pad
        if lot is None or pad is None:
            return
        amount = pad.amount
        wrong = amount is not None and amount > lot.left
        pad.show_meaning(None if amount is None else meaning_of(self.look, lot, amount), wrong=wrong)
        self._show_primary()

    def _show_actions(self) -> None:
        others = [Action("other", "x", words.OTHER)] if self._rows is None else self._rows.turners()
        self.action_row.set_others(self.undo_action(), others)
        self._show_primary()

    def _show_primary(self) -> None:
        lot, amount = self.lot, self._amount
        text = wording.without(words.GIVE_BACK.format(quantity=""))
        if lot is None:
            self.action_row.lock(Action("give_back", "check", text), words.LOCK_SCAN)
        elif amount <= 0:
            self.action_row.lock(Action("give_back", "check", text), words.LOCK_AMOUNT)
        elif amount > lot.left:
            self.action_row.lock(Action("give_back", "check", text), words.LOCK_MUCH)
        else:
            text = words.GIVE_BACK.format(quantity=wording.amount(amount, lot.first.uom))
            self.action_row.offer(Action("give_back", "check", text, lot.first.code))

    @property
    def _amount(self) -> Decimal:
        """What is entered; 0 while it is no number."""
        return (self.pad.amount if self.pad is not None else None) or Decimal(0)

    def on_code(self, code: ScannedCode) -> None:
        if code.kind in {ScanKind.ORDER, ScanKind.LOCATION}:
            super().on_code(code)
        elif not self.still_busy():
            self.busy = True
            self.ask(find_scanned, code, {lot.first.item for lot in self.lots}, done=self._found)

    def _found(self, thing: FoundTrackable) -> None:
        lots = [lot for lot in self.lots if (lot.first.item, lot.first.code) == (thing.item, thing.code)]
        self.busy = False
        if not lots:
            self.refuse(Refused(Refusal.RT_NOT_ISSUED, thing.facts), thing.code)
        elif self.lot in lots:
            self.already(words.TWICE.format(code=thing.code), words.TWICE_DETAIL, thing.code)
        elif len(lots) > 1:
            self._choose(None)
            self.already(words.WHICH.format(code=thing.code), words.WHICH_DETAIL, thing.code)
        else:
            self._rehearse(lots[0])

    def _touched(self, key: str) -> None:
        if not self.still_busy():
            self._rehearse(next(lot for lot in self.lots if lot.key == key))

    def _rehearse(self, lot: LotLeft) -> None:
        """What may not come back is refused before anybody is asked how much."""
        self.busy, self._asked = True, lot
        command = self._command(*lot.parts(lot.left)[0])
        self.records.rehearse(return_material, command, self._fits, self.failed)

    def _fits(self, _answer: Returned) -> None:
        self.busy = False
        self._choose(self._asked)
        self._ask_next()

    def _command(self, issue: Any, quantity: Decimal) -> ReturnMaterial:
        return ReturnMaterial(**self.shift.head(), issue_entry=issue, quantity=quantity)

    def pressed(self, key: str) -> None:
        if key == "give_back":
            self._give_back()
        elif key == "other":
            if not self.still_busy():
                self._choose(None)
                self._ask_next()
        elif key in {"earlier", "later"} and self._rows is not None:
            self._rows.turn(1 if key == "later" else -1)
            self._show_actions()
        else:
            super().pressed(key)

    def _give_back(self) -> None:
        if self.lot is None or self.still_busy():
            return
        self.busy, self._back = True, self._amount
        parts = self.lot.parts(self._back)
        self._series = Series(self.records, return_material, [self._command(*part) for part in parts])
        self._series.write(self._given, self._stopped)

    def _given(self, _answers: list[Returned]) -> None:
        self.busy = False
        if self.lot is None:
            return
        first = self.lot.first
        self._keep_for_undo(first.code)
        self._choose(None)
        detail = words.DONE_DETAIL if first.place else words.DONE_NO_PLACE
        title = words.DONE.format(quantity=wording.amount(self._back, first.uom), item=first.item_name)
        self.accept(title, detail.format(code=first.code, place=first.place), first.code)
        self._told = True
        self._read()

    def _keep_for_undo(self, code: str) -> None:
        *before, last = self._series.recorded
        self.shift.did(last, words.DID.format(code=code), tuple(before))

    def _stopped(self, problem: Exception) -> None:
        """What came back before the refusal can be taken back; what is still in the order is read anew."""
        if self._series.recorded and self.lot is not None:
            self._keep_for_undo(self.lot.first.code)
        self._choose(None)
        self.failed(problem)
        self._told = True
        self._read()

    def after_undo(self) -> None:
        self._choose(None)
        self._told = True
        self._read()

    def go_back(self) -> None:
        self.go.emit(Route.JOB, JobVisit(self._job.order_no, self._job.here.sequence))
