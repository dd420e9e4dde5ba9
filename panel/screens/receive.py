"""Goods in: one scan of the supplier's label fills what it tells, the rest is touched; the lot gets its label."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from db.domain.codes import ScanKind
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Role
from db.queries.goods_in import Arrival, arrival_of, givers_and_currency, house_lot, items_from
from db.services.receiving import receive_lot
from panel import receive_words as words
from panel import wording
from panel.navigator import Route
from panel.screens.base import Context, Screen, plain_code
from panel.screens.layouts import beside
from panel.screens.receive_form import CHOSEN, Field, Goods, goods_of, received_as, told_of
from panel.screens.receive_label import LotLabel
from panel.screens.receive_parts import Editor, FieldGrid, lot_words, question, shown, supplier_rows
from panel.type_sheet import TypeSheet
from widgets.buttons import Action

if TYPE_CHECKING:
    from db.domain.answers import Received
    from db.domain.codes import ScannedCode
    from db.queries.goods_in import HouseLot, ItemChoice, SupplierChoice
    from panel.screens.receive_form import Named


class ReceiveScreen(Screen):
    """The fields on the left, what the next one is filled in by on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.show_parts(strip=False)
        self.fields, self.editor = FieldGrid(self.look), Editor(self.look)
        self.fields.touched.connect(self._touched)
        self.editor.chosen.connect(self._chosen)
        self.editor.counted.connect(self._counted)
        self.editor.type_it.connect(self._type)
        self.label = LotLabel(self)
        self.set_body(beside(self.fields, self.editor, gap=self.look.metrics.gap, stretches=(6, 4)))

    def enter(self, argument: Any) -> None:
        _ = argument
        self.goods = Goods()
        self._field: Field | None = Field.SUPPLIER
        self._suppliers: tuple[SupplierChoice, ...] = ()
        self._items: tuple[ItemChoice, ...] = ()
        self._currency = ""
        self._unsure: ScannedCode | None = None
        self._receipt = self._receipt_no()
        self.header.show_title(words.TITLE)
        self.refresh_shift()
        self.prompt.ask(words.ASK, words.ASK_DETAIL)
        self._show()
        self.ask(givers_and_currency, done=self._begin)

    def kept(self) -> dict[str, Any]:
        return {"goods": told_of(self.goods), "receipt": self._receipt}

    def restore(self, kept: dict[str, Any]) -> None:
        """One delivery stays one receipt; which lot it becomes is asked again."""
        self.goods, self._receipt = goods_of(kept.get("goods")), kept.get("receipt") or self._receipt
        if self.goods.supplier is not None:
            self.ask(items_from, self.goods.supplier.code, done=self._list)
        self._go_on()

    def _receipt_no(self) -> str:
        """One delivery, one receipt."""
        now = self.shift.station.local(self.shift.now())
        return f"RC-{self.shift.station.panel_id}-{now:%y%m%d-%H%M%S}"

    def _begin(self, known: tuple[tuple[SupplierChoice, ...], str]) -> None:
        self._suppliers, self._currency = known
        self._show()

    def _show(self) -> None:
        """Fields, editor and buttons as they are now; the bar is left to whoever changed them."""
        self.fields.show_goods(self.goods, self._field, self._currency)
        field = self._field
        if field is Field.SUPPLIER:
            self.editor.show_choices(field, supplier_rows(self._suppliers))
        elif field is Field.ITEM:
            self.editor.show_choices(field, [(one.code, one.name, one.code) for one in self._items])
        elif field is not None:
            self.editor.show_field(field)
        elif self.goods.lot is not None:
            self.editor.show_sum(self.goods.lot.code, lot_words(self.goods))
        self._show_actions()

    def _show_actions(self) -> None:
        first, last, count = self.editor.page
        others = [Action("new", "refresh", words.NEW)]
        if self._field in CHOSEN:
            page = words.PAGE.format(first=first, last=last, count=count) if count else ""
            others = [
                Action("earlier", "chevron-left", words.EARLIER, enabled=first > 1),
                Action("later", "chevron-right", words.LATER, page, enabled=last < count),
            ]
        if self.shift.person is not None and self.shift.person.role in {Role.SUPERVISOR, Role.ADMIN}:
            others.append(Action("teach", "tag", words.TEACH))
        self.action_row.set_others(self.undo_action(), others)
        self._show_primary()

    def _show_primary(self) -> None:
        amount = shown(self.goods, Field.QUANTITY, "")
        primary = Action("receive", "package", wording.without(words.RECEIVE.format(quantity=amount)))
        missing = next(self.goods.missing(), None)
        if missing is not None:
            self.action_row.lock(primary, words.ASKS[missing][0])
        elif self.goods.lot is None:
            self.action_row.lock(primary, wording.Job.READING)
        else:
            self.action_row.offer(replace(primary, detail=words.AS_LOT.format(lot=self.goods.lot.code)))

    def _go_on(self, *, told: bool = False) -> None:
        """To the next thing that is missing. told: the bar has an answer that stays."""
        self._field = next(self.goods.missing(), None)
        self._number()
        if not told:
            self._ask_next()
        self._show()

    def _number(self) -> None:
        """Ask which lot it becomes, as soon as that can be known."""
        goods = self.goods
        if goods.supplier and goods.item and goods.lot is None and Field.BATCH not in goods.missing():
            self.ask(house_lot, goods.item, goods.supplier.code, goods.batch, done=partial(self._numbered, goods.named))

    def locked(self, reason: str) -> None:
        """Touching it leads to what is missing."""
        _ = reason
        self._go_on()

    def _ask_next(self) -> None:
        self.prompt.ask(*question(self.goods, self._field), icon="scan" if self._field else "package")

    def _numbered(self, named: Named, lot: HouseLot) -> None:
        if named != self.goods.named:
            return  # it was asked about other goods
        self.goods = replace(self.goods, lot=lot)
        if self._field is None:
            self._show()
        self._show_primary()

    def _touched(self, key: str) -> None:
        self._field = Field(key)
        self._ask_next()
        if self._field is Field.ITEM and self.goods.supplier is not None:
            self.ask(items_from, self.goods.supplier.code, done=self._list)
        self._show()

    def _list(self, items: tuple[ItemChoice, ...]) -> None:
        self._items = items
        if self._field is Field.ITEM:
            self._show()

    def _chosen(self, key: str) -> None:
        if self._field is Field.SUPPLIER:
            self._choose_supplier(next(one for one in self._suppliers if one.code == key))
        else:
            self.goods = self.goods.with_item(next(one for one in self._items if one.code == key))
            self._go_on()

    def _choose_supplier(self, giver: SupplierChoice) -> None:
        if giver.blocked:
            self.refuse(Refused(Refusal.RC_SUPPLIER_BLOCKED, {"supplier": giver.name}))
            return
        self._take_supplier(self.goods.with_supplier(giver))
        if self._unsure is not None:
            scanned, self._unsure = self._unsure, None
            self._read(scanned)
        else:
            self._go_on()

    def _take_supplier(self, goods: Goods) -> None:
        if goods.supplier is not None and goods.supplier != self.goods.supplier:
            self._receipt = self._receipt_no()
            self.ask(items_from, goods.supplier.code, done=self._list)
        self.goods = goods

    def _counted(self, text: str) -> None:
        if self._field is not None:
            self.goods = self.goods.with_count(self._field, text)
        self.fields.show_goods(self.goods, self._field, self._currency, text)
        self._number()
        self._show_primary()

    def _type(self) -> None:
        if self._field is None:
            return
        self._typing = self._field  # a scan under the sheet may lead on
        sheet = TypeSheet(self.look, self, words.FIELDS[self._field], words.USE)
        sheet.typed.connect(self._typed_there)
        sheet.open()

    def _typed_there(self, text: str) -> None:
        self._field = self._typing
        self._typed(text)

    def _typed(self, text: str) -> None:
        if self._field is not None:
            self.goods = self.goods.with_text(self._field, text)
        self._go_on()

    def on_code(self, code: ScannedCode) -> None:
        if code.kind is ScanKind.ORDER:
            super().on_code(code)
        elif code.kind is ScanKind.LOCATION:
            self.goods = replace(self.goods, place=code.code)
            self.header.show_title(words.TITLE, words.AT.format(place=code.code))
            self.accept(words.AT.format(place=code.code), "", code.code)
        elif self._field in {Field.CERTIFICATE, Field.NOTE} and code.kind is ScanKind.PLAIN:
            self._typed(code.code)
        elif not self.still_busy():
            self._read(code)

    def _read(self, code: ScannedCode) -> None:
        self.busy, self._scanned = True, code
        giver = self.goods.supplier.code if self.goods.supplier else None
        self.ask(arrival_of, code, giver, self.shift.now(), done=self._arrived)

    def _arrived(self, arrival: Arrival) -> None:
        self.busy = False
        code = plain_code(self._scanned)
        if len(arrival.givers) > 1:
            self._unsure, self._field = self._scanned, Field.SUPPLIER
            self._suppliers = (*arrival.givers, *(one for one in self._suppliers if one not in arrival.givers))
            self.already(words.WHOSE, words.WHOSE_DETAIL, code)
            self._show()
            return
        before = self.goods
        self._take_supplier(before.with_arrival(arrival))
        self._tell(before, arrival, code)

    def _tell(self, before: Goods, arrival: Arrival, code: str) -> None:
        self._go_on(told=True)
        onwards = question(self.goods, self._field)[0]
        filled = [words.FIELDS[field] for field in Field if shown(self.goods, field, "") != shown(before, field, "")]
        if arrival.their_item is not None and self.goods.item is None:
            self._field = Field.ITEM
            self._show()
            self.already(words.STRANGE_ITEM.format(code=arrival.their_item), words.STRANGE_ITEM_DETAIL, code)
        elif filled:
            self.accept(words.FROM_LABEL.format(filled=", ".join(filled)), onwards, code)
        else:
            self.already(words.TWICE.format(code=code), words.TWICE_DETAIL.format(question=onwards), code)

    def pressed(self, key: str) -> None:
        if key == "receive":
            self._receive()
        elif key in {"earlier", "later"}:
            self.editor.turn(1 if key == "later" else -1)
            self._show_actions()
        elif key == "new":
            self.enter(None)
        elif key == "teach":
            self.go.emit(Route.TEACH, self.goods.supplier)
        else:
            super().pressed(key)

    def _receive(self) -> None:
        if self.still_busy():
            return
        self.busy, self._going = True, self.goods  # the fields may be others when the answer comes
        self._sent = received_as(self.goods, self.shift.head(), self._receipt, self._currency)
        self.records.write(receive_lot, self._sent, self._received, self.failed)

    def _received(self, answer: Received) -> None:
        self.busy = False
        item, done = self._going.item, self._going
        if item is None:
            return
        amount = shown(done, Field.QUANTITY, "")
        self.shift.did(self._sent.entry_id, f"{amount}, {answer.lot}")
        sentence = words.INSPECT_FIRST if item.needs_inspection else words.RECEIVED_DETAIL
        self.goods = done.next_line()
        self._go_on(told=True)
        self.accept(words.RECEIVED.format(quantity=amount, item=item.name), sentence.format(lot=answer.lot), answer.lot)
        self.label.make(self._sent, answer.lot)
