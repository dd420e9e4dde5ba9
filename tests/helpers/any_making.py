"""Chance acts of making: material issued and given back, parts taken out, units born and completed."""

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from db.domain.commands import BirthUnits, CompleteUnits, ReturnMaterial
from db.domain.fitting_commands import RemoveComponent
from tests.helpers.any_acts import MADE, ONE
from tests.helpers.any_stock import InTheStore
from tests.helpers.brute import Thing
from tests.helpers.plain_record import IN, Fact
from tests.helpers.plain_rules import Codes, closed, completing
from tests.helpers.random_acts import PARTS


class AtWork(InTheStore):
    """Orders are chosen among those that were released."""

    @rule(data=st.data(), quantity=st.integers(1, 3), fitted=st.booleans())
    def issue(self, data: Any, quantity: int, fitted: bool) -> None:
        order = self.pick(data, self.record.planned)
        item = self.record.planned[order][0]
        thing = self.lean(data, self.here(self.of_items(*PARTS[item], item)), self.record.things)
        units = [fact.thing for fact in self.record.stand("output")] if fitted else []
        unit = self.pick(data, [one for one in units if one in self.record.serials and one.item == item])
        amount = ONE if thing in self.record.serials else Decimal(quantity)
        self.note_issue(order, thing, amount, unit)

    @precondition(lambda self: self.record.count("issue"))
    @rule(data=st.data(), out=st.booleans(), good=st.booleans())
    def give_back(self, data: Any, out: bool, good: bool) -> None:
        """Material comes back from an order, or a part comes out of its unit."""
        issue = data.draw(st.sampled_from(list(self.record.stand("issue"))))
        head: dict[str, Any] = {"issue_entry": issue.entry, "quantity": ONE}
        why: Codes = {"RT-MORE-THAN-ISSUED"} if self.record.left_of(issue) < 1 else set()
        if issue.target is not None:
            why |= closed(self.record, issue.target)
        if issue.thing in self.record.serials and self.record.on_hand(issue.thing) and (good or not out):
            why.add("SERIAL-QTY")
        if out and issue.target is not None:
            done = self.act(RemoveComponent, why, **head, reusable=good, reason="BENT")
            sign = IN if good else 0
            kind = "removed" if good else "thrown"
        else:
            done, sign, kind = self.act(ReturnMaterial, why, **head), IN, "return"
        if done:
            self.record.add(Fact(done, kind, issue.thing, ONE, sign, of=issue.entry))

    @rule(data=st.data())
    def birth(self, data: Any) -> None:
        order = self.pick(data, [one for one, (item, _) in self.record.planned.items() if item in MADE])
        if order is None:
            return
        unit = Thing(self.record.planned[order][0], self.code())
        full = self.record.count("output", order=order) + 1 > self.record.planned[order][1]
        fields = {"order_no": order, "count": 1, "serials": (unit.code,)}
        done = self.act(BirthUnits, {"FN-QTY-OVER"} if full else set(), **fields)
        if done:
            self.record.serials.add(unit)
            self.record.add(Fact(done, "birth", unit), Fact(done, "output", unit, order=order))

    @rule(data=st.data(), defective=st.sampled_from([False, False, True]), known=st.booleans())
    def complete(self, data: Any, defective: bool, known: bool) -> None:
        orders = [one for one, (item, _) in self.record.planned.items() if item in MADE]
        order = self.lean(data, [one for one in orders if self.ready(one)], orders)
        if order is None:
            return
        item = self.record.planned[order][0]
        unit = self.pick(data, [one for one in self.record.serials if one.item == item]) if known else None
        unit = unit or Thing(item, self.code())
        why = completing(self.record, order, unit)
        again = self.record.count("output", thing=unit, order=order)
        held = self.record.things and self.carries_hold(order, unit)
        fields = {"order_no": order, "count": 1, "serials": (unit.code,), "defective": defective}
        done = self.act(CompleteUnits, why, **fields)
        if not done:
            return
        self.record.serials.add(unit)
        if not again:
            self.record.add(Fact(done, "output", unit, order=order))
        self.record.add(Fact(done, "birth", unit), Fact(done, "made", unit, ONE, order=order))
        self.record.add(Fact(done, "rejected", unit) if defective else Fact(done, "make", unit, ONE, IN))
        if held:
            self.record.add(Fact(done, "hold", unit))

    def ready(self, order: str) -> bool:
        """Whether something of every part is in the order, and not all is made yet."""
        item, planned = self.record.planned[order]
        there = {one.thing.item for one in self.record.stand("issue", order=order, target=None)}
        return set(PARTS[item]) <= there and self.record.total("made", order=order) < planned

    def carries_hold(self, order: str, unit: Thing) -> bool:
        """Whether something on hold is in the order or the unit: what comes out is born on hold."""
        used = [one for one in self.record.stand("issue", order=order) if one.target in {None, unit}]
        used = [one for one in used if one.thing != unit]
        used = [one for one in used if self.record.left_of(one) > 0]
        used += list(self.record.stand("load", order=order, target=unit))
        holds = self.record.count
        return any(holds("hold", thing=one.thing) > holds("free", thing=one.thing) for one in used)
