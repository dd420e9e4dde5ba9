"""Chance acts of the store: deliveries, orders, lots split and poured together, counts, withdrawals, holds."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from db.domain.commands import IssueMaterial, PlaceHold, ReceiveLot, ReleaseHold, ReleaseOrder, SplitLot
from db.domain.stock_commands import CountLot, MergeLine, MergeLots, WithdrawStock
from db.domain.terms import Withdrawal
from tests.helpers.any_acts import BOUGHT, LOTS, ONE, Acting
from tests.helpers.brute import Thing
from tests.helpers.plain_record import IN, OUT, Fact
from tests.helpers.plain_rules import Codes, issuing, undrawable, unusable
from tests.helpers.random_acts import ITEMS, PARTS

PRICES = (("EUR", Decimal("3.7")), ("EUR", Decimal("0.11")), None, ("USD", Decimal("2.05")))


class InTheStore(Acting):
    """Everything that is bought comes from one supplier."""

    def note_issue(self, order: str, thing: Thing, amount: Decimal, unit: Thing | None) -> None:
        """Issue, and note it where it was recorded."""
        why = issuing(self.record, order, thing, amount, unit)
        fields = {"order_no": order, "code": thing.code, "item": thing.item, "quantity": amount}
        done = self.act(IssueMaterial, why, **fields, into_unit=unit.code if unit else None)
        if done:
            self.record.add(Fact(done, "issue", thing, amount, OUT, order=order, target=unit))

    @rule(item=st.sampled_from(BOUGHT), quantity=st.integers(1, 9), price=st.sampled_from(PRICES))
    def receive(self, item: str, quantity: int, price: tuple[str, Decimal] | None) -> None:
        thing = Thing(item, self.code())
        unit = ITEMS[item][1] == "SERIAL"
        amount = ONE if unit else Decimal(quantity)
        if unit:
            self.record.serials.add(thing)
        self.delivered(thing, amount, price)

    @rule(data=st.data(), quantity=st.integers(1, 9), price=st.sampled_from(PRICES))
    def receive_more(self, data: Any, quantity: int, price: tuple[str, Decimal] | None) -> None:
        """A second delivery of a lot."""
        self.delivered(self.pick(data, self.of_items(*LOTS)), Decimal(quantity), price, again=True)

    def delivered(
        self, thing: Thing, amount: Decimal, price: tuple[str, Decimal] | None, *, again: bool = False
    ) -> None:
        head = {"receipt_no": f"R-{self.code()}", "supplier": "S", "item": thing.item, "lot": thing.code}
        paid = {} if price is None else {"currency": price[0], "unit_cost": price[1]}
        done = self.act(ReceiveLot, set(), **head, **paid, quantity=amount, again=again)
        assert done is not None
        self.record.add(Fact(done, "receive", thing, amount, IN, price=price), Fact(done, "birth", thing))

    @rule(item=st.sampled_from(sorted(PARTS)), quantity=st.integers(1, 3))
    def release(self, item: str, quantity: int) -> None:
        order = f"{self.code()}-PO"
        self.act(ReleaseOrder, set(), order_no=order, item=item, quantity=Decimal(quantity))
        self.record.planned[order] = (item, Decimal(quantity))

    @rule(data=st.data(), quantity=st.integers(1, 12))
    def split(self, data: Any, quantity: int) -> None:
        lot = self.lean(data, self.here(self.of_items(*LOTS)), self.of_items(*LOTS))
        child = Thing(lot.item, self.code())
        why = unusable(self.record, lot) | undrawable(self.record, lot, Decimal(quantity))
        fields = {"item": lot.item, "lot": lot.code, "child": child.code}
        done = self.act(SplitLot, why, **fields, quantity=Decimal(quantity))
        if done:
            self.poured(done, lot, child, Decimal(quantity))

    def poured(self, done: UUID, lot: Thing, child: Thing, quantity: Decimal) -> None:
        out = Fact(done, "drawn", lot, quantity, OUT, target=child)
        self.record.add(out, Fact(done, "drawn in", child, quantity, IN), Fact(done, "birth", child))
        if self.record.quality(lot) == "CONCESSION":
            self.record.add(Fact(done, "CONCESSION", child))

    @rule(data=st.data(), quantity=st.integers(1, 6))
    def merge(self, data: Any, quantity: int) -> None:
        first = self.pick(data, [lot for lot in self.of_items(*LOTS) if len(self.of_items(lot.item)) > 1])
        second = self.pick(data, [lot for lot in self.of_items(first.item) if lot != first])
        into = Thing(first.item, self.code())
        lots = [first, second]
        why = set().union(*(unusable(self.record, lot) for lot in lots))
        why |= set().union(*(undrawable(self.record, lot, Decimal(quantity)) for lot in lots))
        lines = tuple(MergeLine(code=lot.code, quantity=Decimal(quantity)) for lot in lots)
        done = self.act(MergeLots, why, item=first.item, lines=lines, into=into.code)
        if done:
            for lot in lots:
                self.poured(done, lot, into, Decimal(quantity))

    @rule(data=st.data(), counted=st.integers(0, 12))
    def count(self, data: Any, counted: int) -> None:
        lot = self.pick(data, self.of_items(*LOTS))
        off = Decimal(counted) - self.record.on_hand(lot)
        why: Codes = {"LOT-UNKNOWN"} if self.record.lifecycle(lot) == "VOID" else set()
        why |= {"PK-PACKED"} if int(counted) == 0 and self.record.lifecycle(lot) == "PACKED" else set()
        done = self.act(CountLot, why, code=lot.code, item=lot.item, counted=Decimal(counted))
        if done:
            self.record.add(Fact(done, "count", lot, abs(off), IN if off > 0 else OUT))

    @rule(data=st.data(), kind=st.sampled_from(list(Withdrawal)))
    def withdraw(self, data: Any, kind: Withdrawal) -> None:
        things = self.record.things - self.record.boxes
        thing = self.lean(data, self.here(things), things)
        fields = {"code": thing.code, "item": thing.item, "kind": kind, "quantity": ONE, "reason": "BENT"}
        done = self.act(WithdrawStock, undrawable(self.record, thing, ONE), **fields)
        if done:
            self.record.add(Fact(done, "scrap" if kind is Withdrawal.SCRAPPED else "taken", thing, ONE, OUT))

    @rule(data=st.data())
    def hold(self, data: Any) -> None:
        self.hold_thing(self.pick(data, self.record.things))

    def hold_thing(self, thing: Thing) -> None:
        why: Codes = {"LOT-UNKNOWN"} if self.record.lifecycle(thing) == "VOID" else set()
        done = self.act(PlaceHold, why, code=thing.code, item=thing.item, reason="CHECK")
        if done:
            self.record.add(Fact(done, "hold", thing))

    @precondition(lambda self: self.record.count("hold"))
    @rule(data=st.data())
    def free(self, data: Any) -> None:
        self.lift(data.draw(st.sampled_from(list(self.record.stand("hold")))))

    def lift(self, held: Fact) -> None:
        why: Codes = {"HD-NOT-HELD"} if self.record.count("free", of=held.entry) else set()
        done = self.act(ReleaseHold, why, hold_entry=held.entry, person="2")
        if done:
            self.record.add(Fact(done, "free", held.thing, of=held.entry))
