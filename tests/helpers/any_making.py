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
from tests.helpers.plain_rules import Codes, closed, comes_back, completing, over
from tests.helpers.random_acts import PARTS


class AtWork(InTheStore):
    """Orders are chosen among those that were released."""

    @rule(data=st.data(), quantity=st.integers(1, 3), fitted=st.booleans())
    def issue(self, data: Any, quantity: int, fitted: bool) -> None:
        order = self.pick(data, self.record.planned)
        item = self.record.planned[order][0]
        thing = self.lean(data, self.here(self.of_items(*PARTS[item], item)), self.record.things)
        outs = list(self.record.stand("output")) if fitted else []
        units = {one.thing for one in outs if one.thing in self.record.serials and one.thing.item == item}
        unit = self.lean(data, [one.thing for one in outs if one.order == order and one.thing in units], units)
        amount = ONE if thing in self.record.serials else Decimal(quantity)
        self.note_issue(order, thing, amount, unit)

    @precondition(lambda self: self.record.count("issue"))
    @rule(data=st.data())
    def give_back(self, data: Any) -> None:
        """Material comes back from an order."""
        self.bring_back(data.draw(st.sampled_from(list(self.record.stand("issue")))))

    @rule(data=st.data(), good=st.booleans())
    def take_out(self, data: Any, good: bool) -> None:
        """A part comes out of its unit."""
        issues = [one for one in self.record.stand("issue") if one.target is not None]
        if issues:
            self.bring_back(data.draw(st.sampled_from(issues)), out=True, good=good)

    def bring_back(self, issue: Fact, *, out: bool = False, good: bool = True) -> None:
        head: dict[str, Any] = {"issue_entry": issue.entry, "quantity": ONE}
        why: Codes = {"RT-MORE-THAN-ISSUED"} if self.record.left_of(issue) < 1 else set()
        if issue.target is not None:
            why |= closed(self.record, issue.target)
        if issue.thing in self.record.serials and self.record.on_hand(issue.thing) and (good or not out):
            why.add("SERIAL-QTY")
        if out:
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
        if order is not None:
            self.give_number(order)

    def give_number(self, order: str) -> None:
        """A unit that is still to be made gets its number."""
        unit = Thing(self.record.planned[order][0], self.code())
        full = self.record.count("output", order=order) + 1 > self.record.planned[order][1]
        fields = {"order_no": order, "count": 1, "serials": (unit.code,)}
        why = over(self.record, order) | ({"FN-QTY-OVER"} if full else set())
        done = self.act(BirthUnits, why, **fields)
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
        unit = self.pick(data, self.to_complete(order)) if known else None
        self.complete_one(order, unit or Thing(item, self.code()), defective=defective)

    def to_complete(self, order: str) -> list[Thing]:
        """Also what is made already."""
        return [one for one in self.record.serials if one.item == self.record.planned[order][0]]

    def complete_one(self, order: str, unit: Thing, *, defective: bool = False) -> None:
        """Complete it, and note it where it was recorded."""
        why, reworked = completing(self.record, order, unit), comes_back(self.record, order, unit)
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
        if defective:
            self.record.add(Fact(done, "bad", unit, ONE, order=order), Fact(done, "REJECTED", unit))
        else:
            self.record.add(Fact(done, "make", unit, ONE, IN, order=order))
            if reworked and self.record.last_word(unit) == "REJECTED":
                self.record.add(Fact(done, "RELEASED", unit))
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
