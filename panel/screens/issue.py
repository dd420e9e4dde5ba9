"""How much of a lot goes into the job: what is still needed, the whole lot, or a number from the keypad."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from db.domain.commands import IssueMaterial
from db.domain.numbers import NumberRejectedError, exact, plain
from db.services.issuing import issue_material
from panel import wording
from panel.navigator import Route
from panel.screens.base import Context, JobVisit, Screen
from panel.screens.job_lots import kept_of_job
from panel.screens.layouts import below, beside, empty
from panel.screens.number_keys import number_keys
from widgets.appearance import SEMIBOLD, Kind
from widgets.bars import ProgressBar
from widgets.buttons import Action, BigButton
from widgets.card import Card
from widgets.chip import Notice
from widgets.entry import Entry
from widgets.rows import Fact, FactList
from widgets.text import Label

if TYPE_CHECKING:
    from db.domain.answers import Issued
    from db.domain.codes import ScannedCode
    from panel.screens.job_lots import LotForJob

WORDS = wording.Issue
LONGEST = 12


class IssueScreen(Screen):
    """One lot, one quantity, one button."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._text = ""
        self._fresh = True
        self.header.show_back(True)
        self.show_parts(strip=False)
        self._left = below(gap=0)
        self._middle = below(gap=self.look.metrics.gap)
        self._keys = number_keys(self.look)
        self._keys.pressed.connect(self._type)
        self._keys.backspace.connect(self._rub)
        row = beside(self._left, self._middle, self._keys, gap=self.look.metrics.gap, stretches=(4, 3, 3))
        self.set_body(row)
        self.prompt.set_buttons([Action("other", "arrows-exchange", WORDS.OTHER)])
        self.action_row.set_others(Action("cancel", "x", wording.CANCEL))

    def enter(self, argument: Any) -> None:
        self.lot: LotForJob = argument
        thing = self.lot.card.lot
        self.header.show_title(WORDS.TITLE, f"{self.lot.job.order_no}, {self.lot.job.here.name}")
        needed = wording.amount(self.lot.needed, thing.uom)
        self.prompt.ask(
            WORDS.ASK.format(order=self.lot.job.order_no), WORDS.FITS.format(needed=needed), icon="stack-push"
        )
        self._text = plain(min(self.lot.needed, thing.on_hand)) if self.lot.needed > 0 else ""
        self._fresh = True
        if self.lot.typed is not None:
            self._text, self._fresh = self.lot.typed, False
        self._build()
        self.refresh_shift()

    def kept(self) -> dict[str, Any]:
        return kept_of_job(self.lot.job, at=Route.ISSUE.name, code=self.lot.card.lot.code, typed=self._text)

    def _build(self) -> None:
        empty(self._left)
        empty(self._middle)
        self._left.addWidget(self._lot_card())
        self._middle.addWidget(self._quantity_card(), 1)
        thing = self.lot.card.lot
        for key, icon, words, value in (
            ("need", "target-arrow", WORDS.NEEDS, self.lot.needed),
            ("whole", "stack-2", WORDS.WHOLE, thing.on_hand),
        ):
            text = words.format(quantity=wording.number(value))
            button = BigButton(self.look, text, icon=icon, beside=True, left=True)
            button.setObjectName(key)
            button.setEnabled(0 < value <= thing.on_hand)
            button.setFixedHeight(self.look.metrics.prompt_button)
            button.clicked.connect(self._preset)
            self._middle.addWidget(button)
        self._show_quantity()

    def _lot_card(self) -> Card:
        thing, older = self.lot.card.lot, self.lot.card.older
        card = Card(self.look, thing.item_name)
        card.add(Label(self.look, thing.code, role="value", weight=SEMIBOLD, code=True, lines=2))
        facts = [
            Fact(WORDS.SUPPLIER, thing.supplier_name or WORDS.HOUSE),
            Fact(WORDS.ON_HAND, wording.amount(thing.on_hand, thing.uom)),
            Fact(WORDS.USE_BY, wording.day(thing.expires_on)),
            Fact(WORDS.CERTIFICATE, self.lot.card.certificate or WORDS.NONE),
        ]
        card.add(FactList(self.look, facts), 1)
        if older is not None:
            title = WORDS.OLDER_AT.format(place=older.location) if older.location else WORDS.OLDER
            left = wording.amount(older.on_hand, older.uom)
            card.add(
                Notice(self.look, Kind.WARN, "history", title, WORDS.OLDER_DETAIL.format(code=older.code, left=left))
            )
        return card

    def _quantity_card(self) -> Card:
        thing = self.lot.card.lot
        card = Card(self.look)
        self._entry = Entry(self.look, WORDS.QUANTITY, unit=wording.UNITS.get(thing.uom, thing.uom), plain=True)
        self._rest = FactList(self.look, [])
        self._bar = ProgressBar(self.look, tone="accent", tall=10)
        card.add(Label(self.look, WORDS.QUANTITY, role="label", tone="muted"))
        card.add(self._entry, 1)
        card.add(self._rest)
        card.add(self._bar)
        return card

    def _preset(self) -> None:
        need = self.sender().objectName() == "need"
        self._text = plain(self.lot.needed if need else self.lot.card.lot.on_hand)
        self._fresh = True
        self._show_quantity()

    def _type(self, key: str) -> None:
        """The first key replaces what the panel proposed."""
        text = "" if self._fresh else self._text
        if len(text) < LONGEST and not (key == "." and "." in text):
            self._text, self._fresh = text + key, False
        self._show_quantity()

    def _rub(self) -> None:
        self._text, self._fresh = self._text[:-1], False
        self._show_quantity()

    @property
    def quantity(self) -> Decimal:
        """What is entered; 0 while it is no number."""
        try:
            return exact(self._text)
        except NumberRejectedError:
            return Decimal(0)

    def _show_quantity(self) -> None:
        thing, quantity = self.lot.card.lot, self.quantity
        over = quantity > thing.on_hand
        self._entry.show_text(wording.typed(self._text), tone="bad" if over else "ink")
        left = wording.amount(max(thing.on_hand - quantity, Decimal(0)), thing.uom)
        self._rest.show_facts([Fact(WORDS.THEN_LEFT, left)])
        self._bar.show_parts(float(min(quantity, thing.on_hand)), 0, float(thing.on_hand or 1))
        text = WORDS.ISSUE.format(quantity=wording.amount(quantity, thing.uom))
        primary = Action("issue", "check", text, WORDS.FOR_ORDER)
        if quantity <= 0:
            self.action_row.lock(primary, WORDS.ENTER)
        elif over:
            self.action_row.lock(primary, WORDS.TOO_MUCH)
        else:
            self.action_row.offer(primary)

    def pressed(self, key: str) -> None:
        if key == "issue":
            self._issue()
        elif key in {"cancel", "other"}:
            self.go_back()

    def _issue(self) -> None:
        if self.still_busy():
            return
        self.busy = True
        job, thing, leave = self.lot.job, self.lot.card.lot, self.lot.leave
        self._command = IssueMaterial(
            **self.shift.head(), order_no=job.order_no, code=thing.code, item=thing.item, quantity=self.quantity,
            stage_sequence=job.here.sequence, second_person=leave.person if leave else None,
            allowed=leave.given if leave else None,
        )  # fmt: skip
        self.records.write(issue_material, self._command, self._issued, self.failed)

    def _issued(self, answer: Issued) -> None:
        self.busy = False
        job, thing = self.lot.job, self.lot.card.lot
        words = f"{wording.amount(self._command.quantity, thing.uom)}, {answer.code}"
        self.shift.did(self._command.entry_id, words)
        self.go.emit(Route.JOB, JobVisit(job.order_no, job.here.sequence, issued=(thing.item_name, words)))

    def on_code(self, code: ScannedCode) -> None:
        """Another scan means another lot: the job decides about it; nothing was recorded for this one."""
        job = self.lot.job
        self.go.emit(Route.JOB, JobVisit(job.order_no, job.here.sequence, scanned=code))

    def go_back(self) -> None:
        self.go.emit(Route.JOB, JobVisit(self.lot.job.order_no, self.lot.job.here.sequence))
