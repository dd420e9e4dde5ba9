"""A large plant, the same each time: written through the real migrations, with entries, results and chains.

Four levels: raw lots -> sub-assembly lots -> semi-finished lots -> finished serials in orders of 50 to 500. Each order
draws on seven lots; every raw lot is in some twenty orders, one is in all of them. Some units have a part of their own,
some lots were split, some material came back, one unit of every fifth order is reworked in another one, three of five
units are shipped, and a chain of eight lots ends in the last order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Connection, select
from uuid6 import uuid7

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.domain.terms import Action, Grade, OrderStatus, OutputKind
from db.ledger.bulk import BulkPen
from db.ledger.writer import Ledger
from db.models.master import customer, item, supplier
from db.models.material import receipt, receipt_line, split, trackable, trackable_state
from db.models.production import (
    completion,
    issue_return,
    material_issue,
    order_event,
    order_state,
    output,
    production_order,
)
from db.models.quality import shipment, shipment_line
from db.schema import analyze
from db.services.master_data import set_master
from tests.helpers.plant import row

if TYPE_CHECKING:
    from db.engine import Engines

ITEMS = {"RAW": ("RAW", "LOT"), "MOTOR": ("RAW", "SERIAL"), "SUB": ("SEMI", "LOT"), "SEMI": ("SEMI", "LOT")}
FINISHED = {"UNIT": ("FINISHED", "SERIAL")}
SIZES = (50, 100, 200, 500, 150)
EVERYWHERE = "RAW-EVERYWHERE"
CHAIN, REWORKED = 8, 5
START = datetime(2024, 1, 1, 6, tzinfo=UTC)
UNITS_AN_ACT = 50
PLENTY, ONE, SOME = Decimal(10**9), Decimal(1), Decimal(10)


def make(engines: Engines, units: int) -> None:
    """Write a plant with so many finished serials into an empty, migrated record."""
    _masters(engines)
    with engines.write.begin() as connection:
        _Writer(connection, BulkPen(connection, "BENCH", SYSTEM)).write(units)
    analyze(engines)


def _masters(engines: Engines) -> None:
    kinds = {**ITEMS, **FINISHED}
    rows = [
        row("item", {"code": code}, name=code.title(), kind=kind, tracking=tracking, uom="piece")
        for code, (kind, tracking) in kinds.items()
    ]
    rows += [row("supplier", {"code": f"S-{n}"}, name=f"Supplier {n}") for n in range(10)]
    rows += [row("customer", {"code": f"C-{n}"}, name=f"Customer {n}") for n in range(50)]
    command = SetMaster(entry_id=uuid7(), person=SYSTEM, happened_at=START, rows=tuple(rows))
    Ledger(engines, "MASTER").write(set_master, command)


@dataclass
class _Writer:
    connection: Connection
    pen: BulkPen
    random: Random = field(default_factory=lambda: Random(20240315))
    acts: int = 0
    things: list[tuple[int, str]] = field(default_factory=list)
    orders: list[int] = field(default_factory=list)
    units: set[int] = field(default_factory=set)
    """What goes into an order piece by piece: units that are reworked."""

    def __post_init__(self) -> None:
        self.items = {row.code: row.id for row in self.connection.execute(select(item.c.code, item.c.id))}
        self.suppliers = list(self.connection.execute(select(supplier.c.id).order_by(supplier.c.id)).scalars())
        self.customers = list(self.connection.execute(select(customer.c.id).order_by(customer.c.id)).scalars())

    @property
    def now(self) -> datetime:
        """Every act happens a second after the one before."""
        return START + timedelta(seconds=self.acts)

    def act(self, action: Action) -> None:
        """Begin the next act."""
        self.acts += 1
        self.pen.begin(uuid5(NAMESPACE_OID, f"bench {self.acts}"), action, self.now, f'{{"number":{self.acts}}}')

    def thing(self, item_code: str, code: str, kind: str = "LOT", **more: Any) -> int:
        """A new lot or unit."""
        key = self.pen.insert(trackable, item_id=self.items[item_code], code=code, kind=kind, **more)
        self.things.append((key, kind))
        return key

    def received(self, item_code: str, code: str, kind: str = "LOT") -> int:
        """A lot from a supplier."""
        self.act(Action.RECEIVE)
        giver = self.random.choice(self.suppliers)
        paper = self.pen.insert(receipt, receipt_no=f"R-{code}", supplier_id=giver)
        key = self.thing(item_code, code, kind, birth="RECEIVED", supplier_id=giver)
        quantity = ONE if kind == "SERIAL" else PLENTY
        line = {"received_at": self.now, "quantity": quantity, "unit_cost": ONE, "currency": "EUR"}
        self.pen.insert(receipt_line, receipt_id=paper, trackable_id=key, **line)
        return key

    def order(self, item_code: str, lots: list[int], quantity: int) -> int:
        """A closed order that drew on these lots."""
        self.act(Action.ORDER_RELEASE)
        number = f"PO-{len(self.orders) + 1:07d}"
        head = {"quantity_planned": Decimal(quantity), "released_at": self.now}
        key = self.pen.insert(production_order, order_no=number, item_id=self.items[item_code], **head)
        self.pen.insert(order_event, order_id=key, status=OrderStatus.CLOSED.value, at=self.now)
        self.orders.append(key)
        for lot in lots:
            self.issue(key, lot)
        return key

    def issue(self, order: int, lot: int, into: int | None = None) -> None:
        """Material goes in; of every seventh issue a part comes back."""
        self.act(Action.ISSUE)
        grade = Grade.EXACT if into else Grade.POOLED
        quantity = ONE if into or lot in self.units else SOME
        told = {"quantity": quantity, "grade": grade.value, "issued_at": self.now}
        key = self.pen.insert(material_issue, order_id=order, trackable_id=lot, into_id=into, **told)
        if not into and self.acts % 7 == 0:
            self.act(Action.RETURN)
            self.pen.insert(issue_return, issue_id=key, trackable_id=lot, quantity=ONE)

    def made_lot(self, item_code: str, code: str, lots: list[int]) -> int:
        """A lot that an order made of others."""
        order = self.order(item_code, lots, 1000)
        self.act(Action.COMPLETE)
        key = self.thing(item_code, code, birth="MADE", origin_order_id=order)
        self.out(order, key, PLENTY)
        return key

    def out(self, order: int, thing: int, good: Decimal, kind: OutputKind = OutputKind.MADE) -> None:
        """Something comes out of an order."""
        self.pen.insert(output, order_id=order, trackable_id=thing, kind=kind.value)
        told = {"good": good, "defective": Decimal(0), "into_stock": good, "completed_at": self.now}
        self.pen.insert(completion, order_id=order, trackable_id=thing, **told)

    def write(self, units: int) -> None:
        """Everything, from the raw lots to the shipments."""
        orders = max(1, units * len(SIZES) // sum(SIZES))
        everywhere = self.received("RAW", EVERYWHERE)
        raw = self._raw_lots(max(12, orders // 5))
        subs = [self.made_lot("SUB", f"SUB-{n}", self.some(raw, 3)) for n in range(max(4, orders // 20))]
        semis = [
            self.made_lot("SEMI", f"SEMI-{n}", [*self.some(subs, 2), *self.some(raw, 3)])
            for n in range(max(4, orders // 5))
        ]
        chain = self.received("RAW", "CHAIN-0")
        for number in range(1, CHAIN):
            chain = self.made_lot("SUB", f"CHAIN-{number}", [chain])
        made, number = 0, 0
        while made < units:
            size = min(SIZES[number % len(SIZES)], units - made)
            last = [chain] if made + size >= units else []
            lots = [everywhere, *self.some(semis, 2), *self.some(raw, 4), *last]
            made, number = self._units(lots, made, size), number + 1
        self._states()

    def some(self, lots: list[int], count: int) -> list[int]:
        """Several different ones."""
        return self.random.sample(lots, count)

    def _raw_lots(self, count: int) -> list[int]:
        """Every tenth is the child of a split."""
        lots = []
        for number in range(count):
            lot = self.received("RAW", f"RAW-{number}")
            if number % 10 == 0:
                self.act(Action.SPLIT)
                child = self.thing("RAW", f"RAW-{number}a", birth="SPLIT", parent_id=lot)
                self.pen.insert(split, trackable_id=lot, child_id=child, quantity=PLENTY / 2)
                lot = child
            lots.append(lot)
        return lots

    def _units(self, lots: list[int], made: int, size: int) -> int:
        order = self.order("UNIT", lots, size)
        done: list[int] = []
        for first in range(0, size, UNITS_AN_ACT):
            self.act(Action.COMPLETE)
            for number in range(made + first, made + min(first + UNITS_AN_ACT, size)):
                key = self.thing("UNIT", f"U-{number:08d}", "SERIAL", birth="MADE", origin_order_id=order)
                self.out(order, key, ONE)
                done.append(key)
        for key in done[::50]:
            self.issue(order, self.received("MOTOR", f"M-{key}", "SERIAL"), key)
        self._ship(done[: size * 3 // 5])
        if len(self.orders) % REWORKED == 0:
            self._rework(done[-1], lots[1])
        return made + size

    def _rework(self, unit: int, lot: int) -> None:
        self.units = {unit}
        order = self.order("UNIT", [unit, lot], 1)
        self.act(Action.COMPLETE)
        self.out(order, unit, ONE, OutputKind.REWORKED)

    def _ship(self, units: list[int]) -> None:
        for first in range(0, len(units), 100):
            self.act(Action.SHIP)
            buyer = self.random.choice(self.customers)
            paper = self.pen.insert(shipment, shipment_no=f"SH-{self.acts}", customer_id=buyer)
            for unit in units[first : first + 100]:
                told = {"quantity": ONE, "shipped_at": self.now}
                self.pen.insert(shipment_line, shipment_id=paper, trackable_id=unit, **told)

    def _states(self) -> None:
        released = {"base_quality": "RELEASED", "location_id": None}
        self.pen.write_states(
            trackable_state, ({"trackable_id": key, "kind": kind, **released} for key, kind in self.things)
        )
        closed = OrderStatus.CLOSED.value
        self.pen.write_states(order_state, ({"order_id": key, "status": closed} for key in self.orders))
        self.pen.finish()
