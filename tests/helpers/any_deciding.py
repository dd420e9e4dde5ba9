"""Chance decisions: what becomes of what was put aside, and orders of which no more is made."""

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from db.domain.commands import CloseOrder, ResumeOrder
from db.domain.quality_commands import Dispose
from db.domain.terms import Decision
from tests.helpers.any_acts import ONE
from tests.helpers.any_stock import InTheStore
from tests.helpers.brute import Thing
from tests.helpers.plain_record import IN, OUT, Fact
from tests.helpers.plain_rules import BECOMES, Codes, apart, disposing, undecided


class Deciding(InTheStore):
    """A supervisor decides: every decision is open to one."""

    @rule(data=st.data(), decision=st.sampled_from(list(Decision)), part=st.booleans(), named=st.booleans())
    def dispose(self, data: Any, decision: Decision, part: bool, named: bool) -> None:
        things = self.record.things - self.record.boxes
        thing = self.lean(data, [one for one in things if self.put_aside(one)], things)
        quantity = ONE if part or thing in self.record.serials else max(self.record.on_hand(thing), ONE)
        self.decide(thing, decision, quantity, self.code() if named else None)

    def decide(self, thing: Thing, decision: Decision, quantity: Decimal, child: str | None = None) -> None:
        why = disposing(self.record, thing, decision.value, quantity, child)
        fields = {"code": thing.code, "item": thing.item, "decision": decision, "quantity": quantity, "child": child}
        split = apart(self.record, thing, decision.value, quantity, child)
        aside = thing in self.record.serials and self.record.on_hand(thing) == 0
        if (done := self.act(Dispose, why, **fields, reason="FINE")) is None:
            return
        about = Thing(thing.item, child) if split and child else thing
        if split:
            self.record.add(
                Fact(done, "drawn", thing, quantity, OUT, target=about),
                Fact(done, "drawn in", about, quantity, IN),
                Fact(done, "birth", about),
            )
        self.decided(Fact(done, decision.value, about, quantity), aside=aside)

    def put_aside(self, thing: Thing) -> bool:
        stands = self.record.quality(thing), self.record.lifecycle(thing)
        return stands[0] != "RELEASED" or stands[1] == "RETURNED" or undecided(self.record, thing) > 0

    def decided(self, said: Fact, *, aside: bool) -> None:
        """What a decision does. ``aside``: to a piece that was not in stock; used, it comes into stock."""
        done, thing, kind = said.entry, said.thing, said.kind
        if aside:
            self.record.add(Fact(done, "decided", thing, said.quantity))
            if kind in BECOMES:
                bad = list(self.record.stand("bad", thing=thing))
                self.record.add(Fact(done, "kept", thing, said.quantity, IN, order=bad[-1].order))
        if kind == "SCRAP":
            self.record.add(Fact(done, "scrap", thing, said.quantity, 0 if aside else OUT))
        if kind == "SUPPLIER_RETURN":
            came = [Fact(done, "fetched", thing, said.quantity, IN)] if aside else []
            self.record.add(*came, Fact(done, "taken", thing, said.quantity, OUT))
        if kind == "REWORK":
            self.record.add(Fact(done, "to rework", thing))
        if kind in BECOMES:
            self.record.add(Fact(done, BECOMES[kind], thing))

    @rule(data=st.data())
    def close(self, data: Any) -> None:
        self.close_order(self.pick(data, self.record.planned))

    def close_order(self, order: str) -> None:
        why: Codes = {"WO-COMPLETE"} if self.record.closed(order) else set()
        if done := self.act(CloseOrder, why, order_no=order, reason="DONE"):
            self.note_order(done, "closed", order)

    @rule(data=st.data())
    def reopen(self, data: Any) -> None:
        order = self.pick(data, self.record.planned)
        why: Codes = set() if self.record.closed(order) else {"WO-NOT-HELD"}
        if done := self.act(ResumeOrder, why, order_no=order, reason="MORE"):
            self.note_order(done, "reopened", order)

    def note_order(self, done: Any, word: str, order: str) -> None:
        self.record.note(Fact(done, word, Thing("", order), Decimal(0), order=order))
