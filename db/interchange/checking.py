"""What each row of a fact means, checked against the folder and the record. Nothing is written here.

Errors are rows that point to nothing; what is odd but happened is said, and stays as it is told.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from db.domain.numbers import plain
from db.domain.terms import Birth, OutputKind
from db.interchange.documents import check_document
from db.interchange.naming import UNKNOWN_PERSON, Names
from db.interchange.sheet import Row, Sheet
from db.interchange.world import Item, Order, Thing, World
from db.ledger.bulk import millionths

ONE = 1_000_000


@dataclass
class _Again:
    """A unit that comes out of an order although it came in before."""

    row: Row
    thing: Thing
    before: int
    good: int


class FactCheck:
    """Goes through the facts of a folder in the order in which they will be recorded."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._world: World = names.world
        self._again: list[_Again] = []
        self._draws: dict[int, list[tuple[str, datetime, int]]] = defaultdict(list)

    def orders(self, sheet: Sheet) -> None:
        """Orders become known."""
        for row in sheet.rows():
            item, number = self._names.item(row), row["order_no"]
            if number in self._world.orders:
                self._names.fault(row, "order_no", number, "an order that the record does not have by other means")
            elif item:
                self._world.orders[number] = Order(number, item, row["released_at"])
            else:
                self._names.findings.broken.add(("orders", number))

    def receipts(self, sheet: Sheet) -> None:
        """Lots and units come in from suppliers."""
        for row in sheet.rows():
            self._names.mention(row, "supplier", row["supplier_code"])
            self._names.mention(row, "location", row["location"])
            check_document(self._names, row, self._world.receipts, ("supplier_code", "invoice_no"))
            item = self._names.item(row)
            code = self._names.code(row, item) if item else None
            if item and code:
                self._receive(row, item, code)

    def _receive(self, row: Row, item: Item, code: str) -> None:
        giver = row["supplier_code"]
        thing = self._world.thing(item, code) or self._world.add(
            Thing(item, code, item.thing_kind, 0, Birth.RECEIVED.value, giver, expires_on=row["expires_on"])
        )
        if giver is None:
            self._names.odd(row, "NO-SUPPLIER", f"{item.code} {code} came from a supplier that is not told")
        elif thing.supplier and thing.supplier != giver and item.tracking != "NONE":
            self._names.odd(row, "TWO-SUPPLIERS", f"{item.code} {code} came from {thing.supplier} and from {giver}")
        thing.arrived(row["received_at"])
        self._in_part(row, thing, millionths(row["quantity"]), "received")
        thing.net += millionths(row["quantity"])

    def completions(self, sheet: Sheet, order: Sequence[int]) -> None:
        """Lots and units come out of orders, the earliest first."""
        for row in sheet.rows(order):
            made_in, item = self._names.order(row), self._names.item(row)
            self._names.mention(row, "person", row["quality_inspector"])
            code = self._names.code(row, item, row["tracking"]) if item else None
            if made_in and item and code:
                self._complete(row, made_in, item, code)

    def _complete(self, row: Row, order: Order, item: Item, code: str) -> None:
        kind = {"SERIAL": "SERIAL", "LOT": "LOT", "NONE": "LOT"}.get(row["tracking"] or "", item.thing_kind)
        thing = self._world.thing(item, code) or self._world.add(Thing(item, code, kind, birth=Birth.MADE.value))
        elsewhere = thing.serial and bool(set(thing.outputs or ()) - {order.order_no})
        came_in = thing.birth == Birth.RECEIVED.value
        thing.comes_out_of(order.order_no, OutputKind.REWORKED if elsewhere or came_in else OutputKind.MADE)
        if item is not order.item:
            self._world.by_products.setdefault((order.order_no, code), []).append(thing)
        thing.arrived(row["completed_at"])
        good = millionths(row["quantity_good"])
        self._in_part(row, thing, good + millionths(row["quantity_defective"]), "completed")
        thing.good += good
        if thing.serial and good and thing.net > 0:
            self._again.append(_Again(row, thing, thing.net, good))
            self._draws[id(thing)] = []
        else:
            thing.net += good

    def stages(self, sheet: Sheet, order: Sequence[int]) -> None:
        """People work on stages of orders."""
        for row in sheet.rows(order):
            found = self._names.order(row)
            self._names.mention(row, "person", row["worker"] or UNKNOWN_PERSON)
            self._names.mention(row, "machine", row["machine"])
            if not row["worker"]:
                self._names.odd(row, "NO-WORKER", f"{row['order_no']}/{row['sequence']}: nobody is named")
            if found and row["sequence"] not in self._names.stages(found):
                found.stages.setdefault(row["sequence"], 0)
            started, ended = row["started_at"], row["ended_at"]
            if started is None or ended is None:
                self._names.odd(row, "STAGE-WITHOUT-TIMES", f"{row['order_no']}/{row['sequence']} has no full times")
            elif ended < started:
                self._names.odd(row, "ENDS-BEFORE-START", f"{row['order_no']}/{row['sequence']} ends before it starts")

    def returns(self, sheet: Sheet) -> None:
        """Customers send things back."""
        for row in sheet.rows():
            self._names.mention(row, "customer", row["customer_code"])
            if thing := self._names.used(row):
                thing.net += millionths(row["quantity"])
                self._note_draw(thing, "", row["returned_at"], -millionths(row["quantity"]))

    def units_in_work(self, sheet: Sheet) -> None:
        """Units that issues name become known before anything else can be a mention of them."""
        for row in sheet.rows():
            if row["quantity"] and row["into_unit"] and (order := self._world.orders.get(row["order_no"])):
                self._names.unit(row, order)

    def issues(self, sheet: Sheet) -> None:
        """Material goes into orders and into single units."""
        for row in sheet.rows():
            order, thing = self._names.order(row), self._names.used(row) if row["quantity"] else None
            self._names.mention(row, "person", row["issued_by"])
            if row["quantity_returned"] > row["quantity"]:
                self._names.fault(row, "quantity_returned", row["quantity_returned"], "no more than was issued")
            if row["quantity_wasted"] > row["quantity"]:
                self._names.odd(row, "WASTE-OVER", f"{row['issue_no']}: more was wasted than issued")
            if not row["quantity"] and self._names.item(row):
                self._names.odd(row, "NOTHING-ISSUED", f"{row['issue_no']}: nothing was drawn, so there is no link")
            elif order and thing:
                self._issue(row, order, thing)

    def _issue(self, row: Row, order: Order, thing: Thing) -> None:
        what, sequence = f"{thing.item.code} {thing.code}", row["stage_sequence"]
        if thing.serial:
            self._in_part(row, thing, millionths(row["quantity"]), "issued")
            if thing.orders and order.order_no not in thing.orders:
                before = ", ".join(thing.orders)
                self._names.odd(row, "SERIAL-SHARED", f"{what} was issued to {before} and to {order.order_no}")
            thing.orders = (*thing.orders, order.order_no) if order.order_no not in thing.orders else thing.orders
        if thing.first_in and row["issued_at"] < thing.first_in:
            self._names.odd(row, "ISSUED-BEFORE-RECEIVED", f"{what} was issued before it came in")
        if sequence is not None and sequence not in self._names.stages(order):
            self._names.odd(row, "NO-STAGE", f"{order.order_no} has no stage {sequence}; the issue has none")
        if row["into_unit"] and self._names.unit(row, order) is thing:
            self._names.odd(row, "INTO-ITSELF", f"{what} was issued into itself")
        taken = millionths(row["quantity"]) - millionths(row["quantity_returned"])
        self._draw(row, thing, order.order_no, row["issued_at"], taken)

    def shipments(self, sheet: Sheet) -> None:
        """Things leave for customers."""
        for row in sheet.rows():
            self._names.mention(row, "customer", row["customer_code"])
            check_document(self._names, row, self._world.shipments, ("customer_code", "customer_order", "carrier"))
            thing = self._names.used(row)
            if thing is None:
                continue
            self._in_part(row, thing, millionths(row["quantity"]), "shipped")
            if thing.first_in and row["shipped_at"] < thing.first_in:
                self._names.odd(
                    row, "SHIPPED-BEFORE-MADE", f"{thing.item.code} {thing.code} was shipped before it came in"
                )
            self._draw(row, thing, "", row["shipped_at"], millionths(row["quantity"]))

    def _draw(self, row: Row, thing: Thing, order_no: str, at: datetime, quantity: int) -> None:
        thing.net -= quantity
        thing.short_at = row.line * 2 + (row.spec.kind == "shipments")
        self._note_draw(thing, order_no, at, quantity)

    def _note_draw(self, thing: Thing, order_no: str, at: datetime, quantity: int) -> None:
        if id(thing) in self._draws:
            self._draws[id(thing)].append((order_no, at, quantity))

    def _in_part(self, row: Row, thing: Thing, quantity: int, done: str) -> None:
        if thing.serial and quantity != ONE:
            amount = plain(row.values.get("quantity", row.values.get("quantity_good")))
            kind = "SERIAL-SHARED" if done == "issued" else "SERIAL-IN-PART"
            self._names.odd(row, kind, f"{thing.item.code} {thing.code}: {amount} of one unit was {done}")

    def settle(self) -> None:
        """Last: what a unit made again adds to stock, and where more was drawn than came in."""
        granted: dict[int, int] = defaultdict(int)
        for one in self._again:
            at, order_no = one.row["completed_at"], one.row["order_no"]
            draws = self._draws[id(one.thing)]
            out = sum(quantity for order, when, quantity in draws if order == order_no or when <= at)
            enters = one.before + granted[id(one.thing)] - out <= 0
            self._world.into_stock[one.row.number] = enters
            if enters:
                granted[id(one.thing)] += one.good
                one.thing.net += one.good
            else:
                name = f"{one.thing.item.code} {one.thing.code}"
                self._names.odd(one.row, "MADE-AGAIN", f"{name} was completed again without having been issued")
        for thing in self._world.things():
            if thing.net < 0 and thing.short_at:
                file = "shipments.csv" if thing.short_at % 2 else "issues.csv"
                short = plain(Decimal(-thing.net) / ONE)
                detail = f"{thing.item.code} {thing.code}: {short} {thing.item.uom} more was drawn than came in"
                self._names.findings.odd(file, thing.short_at // 2, "IMPORT-SHORTFALL", detail)
