"""Chance acts around the units: lots mounted, units that pass, boxes, shipments, what customers send back."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from db.domain.commands import Ship, ShipLine, TakeBack
from db.domain.fitting_commands import MountLot, PassUnit
from db.domain.stock_commands import PackBox, PackLine, UnpackThing
from tests.helpers.any_acts import BOXES, ONE, Acting
from tests.helpers.brute import Thing
from tests.helpers.plain_record import IN, OUT, Fact
from tests.helpers.plain_rules import Codes, passing, shipping, undrawable, unusable
from tests.helpers.random_acts import PARTS


class AroundUnits(Acting):
    """There is one slot, one customer, and a box for each thing."""

    @rule(data=st.data())
    def mount(self, data: Any) -> None:
        self.mount_lot(self.pick(data, self.of_items("RAW-B", "SEMI-L")))

    def mount_lot(self, lot: Thing) -> None:
        why = unusable(self.record, lot)
        why |= {"LOT-EMPTY"} if self.record.on_hand(lot) == 0 else set()
        why |= {"PK-PACKED"} if self.record.lifecycle(lot) == "PACKED" else set()
        before = self.mounted()
        done = self.act(MountLot, why, slot="SL", code=lot.code, item=lot.item)
        if done:
            self.record.add(Fact(done, "mount", lot))
            if before:
                self.record.add(Fact(done, "unmount", before.thing, of=before.entry))

    def mounted(self) -> Fact | None:
        mounts = self.record.stand("mount")
        return next((one for one in mounts if not self.record.count("unmount", of=one.entry)), None)

    @rule(data=st.data())
    def pass_on(self, data: Any) -> None:
        units = {fact.thing for fact in self.record.stand("output") if fact.thing in self.record.serials}
        unit = self.lean(data, [one for one in units if self.record.lifecycle(one) == "IN_PROCESS"], units)
        mount = self.mounted()
        if unit is None or mount is None:
            return
        lot = mount.thing
        order = self.pick(data, {fact.order for fact in self.record.stand("output", thing=unit)})
        why = passing(self.record, order, unit)
        drawn = lot.item in PARTS[self.record.planned[order][0]]
        if self.record.count("pass", thing=unit, order=order):
            why.add("UNIT-WRONG-STAGE")
        if drawn:
            why |= unusable(self.record, lot) | undrawable(self.record, lot, ONE) - {"LOT-EMPTY"}
            why |= {"CYCLE"} if unit in self.record.book().backward(lot) else set()
        done = self.act(PassUnit, why, order_no=order, unit=unit.code, stage_sequence=10)
        if done:
            self.record.add(Fact(done, "pass", unit, order=order))
            if drawn:
                load = {"order": order, "target": unit, "of": mount.entry}
                self.record.add(Fact(done, "load", lot, ONE, OUT, **load))

    @rule(data=st.data())
    def pack(self, data: Any) -> None:
        things = self.of_items("FIN", "BOX", "PART")
        thing = self.lean(data, self.here(things), things)
        if thing is None:
            return
        box = Thing(BOXES, self.code())
        why = unusable(self.record, thing)
        inside = self.record.count("pack", thing=thing) > self.record.count("unpack", thing=thing)
        why |= {"PK-PACKED"} if inside else set()
        why |= {"PK-NOT-FINISHED"} if self.record.on_hand(thing) == 0 else set()
        lines = (PackLine(code=thing.code, item=thing.item),)
        done = self.act(PackBox, why, box=box.code, box_item=BOXES, lines=lines)
        if done:
            self.record.boxes.add(box)
            self.record.serials.add(box)
            self.record.add(Fact(done, "birth", box), Fact(done, "boxed", box, ONE, IN))
            self.record.add(Fact(done, "pack", thing, target=box))

    @precondition(lambda self: self.record.count("pack"))
    @rule(data=st.data())
    def unpack(self, data: Any) -> None:
        things = [one.thing for one in self.record.stand("pack")]
        thing = self.lean(data, [one for one in things if self.record.lifecycle(one) == "PACKED"], things)
        inside = self.record.count("pack", thing=thing) > self.record.count("unpack", thing=thing)
        why: Codes = set() if inside else {"PK-NOT-PACKED"}
        why |= {"SH-ALREADY-SHIPPED"} if self.record.lifecycle(thing) == "SHIPPED" else set()
        done = self.act(UnpackThing, why, code=thing.code, item=thing.item)
        if done:
            packs = self.record.stand("pack", thing=thing)
            now = next(one for one in packs if not self.record.count("unpack", of=one.entry))
            self.record.add(Fact(done, "unpack", thing, of=now.entry))

    @rule(data=st.data())
    def ship(self, data: Any) -> None:
        things = self.of_items("FIN", "BOX", "PART")
        thing = self.lean(data, [one for one in things if not shipping(self.record, one, ONE)], things)
        if thing is None:
            return
        lines = (ShipLine(code=thing.code, item=thing.item, quantity=ONE),)
        why = shipping(self.record, thing, ONE)
        done = self.act(Ship, why, shipment_no=f"SH-{self.code()}", customer="C", lines=lines)
        if done:
            self.record.add(Fact(done, "ship", thing, ONE, OUT))

    @precondition(lambda self: self.record.count("ship"))
    @rule(data=st.data())
    def come_back(self, data: Any) -> None:
        thing = data.draw(st.sampled_from(list(self.record.stand("ship")))).thing
        out = self.record.total("ship", thing=thing) > self.record.total("come back", thing=thing)
        fields = {"return_no": self.code(), "code": thing.code, "item": thing.item, "quantity": ONE}
        done = self.act(TakeBack, set() if out else {"RN-NOT-SHIPPED"}, **fields, reason="LATE")
        if done:
            self.record.add(Fact(done, "come back", thing, ONE, IN))
