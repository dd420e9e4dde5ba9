"""What a row names: its item, order, lot or unit. A name that nothing explains is a fault, or a mention."""

from db.domain.terms import OutputKind
from db.interchange.findings import Findings
from db.interchange.sheet import Row
from db.interchange.world import Item, Order, Thing, World

UNKNOWN_PERSON = "UNKNOWN"


class Names:
    """Looks names up in the world and notes what is wrong or odd about them."""

    def __init__(self, world: World, findings: Findings) -> None:
        self.world, self.findings = world, findings

    def fault(self, row: Row, column: str, value: object, expected: str) -> None:
        """Note a wrong value of this row."""
        self.findings.fault(row.spec.file, row.line, column, "" if value is None else str(value), expected)

    def odd(self, row: Row, kind: str, detail: str) -> None:
        """Note something odd about this row."""
        self.findings.odd(row.spec.file, row.line, kind, detail)

    def item(self, row: Row, column: str = "item_code") -> Item | None:
        """The item of the row, with its unit of measure compared."""
        found = self.world.items.get(row[column])
        if found is None:
            if not self.findings.broken_too("items", row[column]):
                self.fault(row, column, row[column], "an item of the folder or the record")
        elif (uom := row.values.get("uom")) and uom != found.uom:
            self.fault(row, "uom", uom, f"{found.uom}, the unit of {found.code}")
            return None
        return found

    def order(self, row: Row, number: str | None = None) -> Order | None:
        """The order of the row."""
        number = row["order_no"] if number is None else number
        found = self.world.orders.get(number)
        if found is None and not self.findings.broken_too("orders", number):
            self.fault(row, "order_no" if "order_no" in row.values else "subject_no", number,
                       "an order of the folder or the record")  # fmt: skip
        return found

    def stages(self, order: Order) -> set[int]:
        """The sequences of the order's stages: its own, and those that its release copies from the routing."""
        return {*order.stages, *(self.world.routing.get(order.item.code, ()) if not order.old else ())}

    def code(self, row: Row, item: Item, tracking: str | None = None) -> str | None:
        """The code of the row's lot or unit; an item that is not followed has one lot, under the item's own code."""
        given: str | None = row["lot_or_serial"]
        if (tracking or item.tracking) == "NONE" or (item.tracking == "NONE" and not given):
            if given is None or given == item.code:
                return item.code
            if self.world.thing(item, given):
                return given
            self.odd(row, "CODE-IGNORED", f"{item.code} is not followed by lot; {given} was taken as its bulk")
            return item.code
        if given is None:
            self.fault(row, "lot_or_serial", "", f"a lot or serial of {item.code}")
        return given

    def used(self, row: Row, item: Item | None = None) -> Thing | None:
        """The lot or unit that the row uses. One that nothing explains becomes known, of unknown origin."""
        item = item or self.item(row)
        code = self.code(row, item) if item else None
        if item is None or code is None:
            return None
        found = self.world.thing(item, code)
        if found is None:
            found = self.world.add(Thing(item, code, item.thing_kind))
            self.odd(row, "NO-RECEIPT", f"{item.code} {code}: no receipt and no completion tells where it came from")
        return found

    def mention(self, row: Row, table: str, code: str | None) -> None:
        """A name that only facts tell: it is made, without rights, and said once."""
        if code and code not in self.world.masters[table]:
            self.world.masters[table][code] = 0
            self.world.mentioned[table][code] = None
            self.odd(row, "CREATED", f"{table.replace('_', ' ')} {code} is named only here and was made without rights")

    def unit(self, row: Row, order: Order) -> Thing | None:
        """The one output that the row's material was fitted into.

        One of this order first, else a unit of the order's item, else the only unit that has the code: it came back
        to be reworked. A code that nothing has is a unit still in work.
        """
        code = row["into_unit"]
        found = self.world.thing(order.item, code)
        others = self.world.by_products.get((order.order_no, code), [])
        if found is None or order.order_no not in (found.outputs or {}):
            if len(others) > 1:
                self.fault(row, "into_unit", code, f"the code of one output of {order.order_no}, it has several")
                return None
            if others:
                return others[0]
        if found is None:
            return self._brought_back(order, code) or self._in_work(row, order, code)
        first = not found.arrivals and not found.outputs
        found.comes_out_of(order.order_no, OutputKind.MADE if first else OutputKind.REWORKED)
        return found

    def _brought_back(self, order: Order, code: str) -> Thing | None:
        # A unit that is itself only planned came out of nothing yet: it cannot come back.
        units = [thing for thing in self.world.called(code) if thing.serial and thing.birth != "PLANNED"]
        if len(units) != 1:
            return None
        units[0].comes_out_of(order.order_no, OutputKind.REWORKED)
        self.world.by_products.setdefault((order.order_no, code), []).append(units[0])
        return units[0]

    def _in_work(self, row: Row, order: Order, code: str) -> Thing:
        unit = self.world.add(Thing(order.item, code, order.item.thing_kind, birth="PLANNED"))
        unit.comes_out_of(order.order_no, OutputKind.MADE)
        self.odd(row, "UNIT-IN-WORK", f"{order.item.code} {code}: no completion tells that it came out of an order")
        return unit
