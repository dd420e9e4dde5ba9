"""A random plant, made by the use cases, with a book of what was done."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import Connection
from uuid6 import uuid7

from db.domain.command import SYSTEM
from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    IssueMaterial,
    ReceiveLot,
    ReleaseOrder,
    ReturnMaterial,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
    SplitLot,
)
from db.engine import Engines
from db.ledger.writer import Ledger
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.issuing import issue_material, return_material
from db.services.master_data import set_master
from db.services.ordering import release_order
from db.services.receiving import receive_lot
from db.services.reversing import reverse_entry
from db.services.shipping import ship
from db.services.splitting import split_lot
from tests.helpers.brute import Book, Into, Pooled, Thing
from tests.helpers.plant import row

ITEMS = {
    "RAW-A": ("RAW", "LOT"), "RAW-B": ("RAW", "LOT"), "PART": ("RAW", "SERIAL"),
    "SEMI-L": ("SEMI", "LOT"), "SEMI-S": ("SEMI", "SERIAL"),
    "FIN": ("FINISHED", "SERIAL"), "BOX": ("FINISHED", "SERIAL"),
}  # fmt: skip
PARTS = {
    "SEMI-L": ("RAW-A", "RAW-B"), "SEMI-S": ("RAW-A", "PART"), "FIN": ("SEMI-L", "SEMI-S", "RAW-B"),
    "BOX": ("FIN", "SEMI-S"),
}  # fmt: skip


def master_rows() -> tuple[Any, ...]:
    """Items that are built of each other, four levels deep."""
    items = [row("item", {"code": code}, name=code, kind=kind, tracking=tracking, uom="piece")
             for code, (kind, tracking) in ITEMS.items()]  # fmt: skip
    lines = [
        row(
            "bom_line", {"item_id": f"item:{whole}", "component_id": f"item:{part}", "stage_sequence": 0},
            quantity_per="1",
        )
        for whole, parts in PARTS.items() for part in parts
    ]  # fmt: skip
    stages = [
        row("routing_stage", {"item_id": f"item:{whole}", "sequence": 10}, name="Make", work_center_id="work_center:W")
        for whole in PARTS
    ]
    people = row("person", {"personnel_no": "1"}, name="Boss", role="SUPERVISOR")
    named = (("work_center", "W"), ("supplier", "S"), ("customer", "C"))
    return (people, *(row(table, {"code": code}, name=code) for table, code in named), *items, *lines, *stages)


def make_master(engines: Engines) -> None:
    """Record the master data once per database."""
    command = SetMaster(
        entry_id=uuid7(), person=SYSTEM, happened_at=datetime(2024, 1, 1, tzinfo=UTC), rows=master_rows()
    )
    Ledger(engines, "MASTER").write(set_master, command)


@dataclass
class ActsPlant:
    """One plant of its own within a database: all its codes begin with ``name``."""

    ledger: Ledger
    connection: Connection
    random: Random
    name: str
    book: Book = field(default_factory=Book)
    stock: dict[Thing, int] = field(default_factory=dict)
    moment: datetime = datetime(2024, 3, 1, tzinfo=UTC)
    orders: int = 0

    def do(self, use_case: Any, command: Any, **fields: Any) -> UUID:
        """Record one act; returns its entry."""
        self.moment += timedelta(minutes=1)
        made = command(entry_id=uuid7(), person="1", happened_at=self.moment, **fields)
        self.ledger.record(self.connection, use_case, made)
        return UUID(str(made.entry_id))

    def run(self) -> Book:
        """Make the plant."""
        for item, codes in (("RAW-A", "12"), ("RAW-B", "12"), ("PART", "45")):
            for code in codes:  # the lots of two items bear the same codes
                self._receive(Thing(item, f"{self.name}-{code}"))
        if self.random.random() < 0.6:
            self._split(self._pick("RAW-A"))
        for item in ("SEMI-L", "SEMI-S", "SEMI-S", "FIN", "BOX"):
            if all(self._have(part) for part in PARTS[item]):
                self._make(item)
        return self.book

    def _receive(self, thing: Thing) -> None:
        quantity = 1 if ITEMS[thing.item][1] == "SERIAL" else 50
        fields = {"receipt_no": f"R-{thing.item}-{thing.code}", "supplier": "S", "item": thing.item, "lot": thing.code}
        self.do(receive_lot, ReceiveLot, quantity=Decimal(quantity), **fields)
        self._put(thing, quantity)

    def _put(self, thing: Thing, quantity: int) -> None:
        self.book.things.add(thing)
        self.stock[thing] = self.stock.get(thing, 0) + quantity

    def _have(self, item: str) -> list[Thing]:
        return sorted(thing for thing, left in self.stock.items() if thing.item == item and left > 0)

    def _pick(self, item: str) -> Thing:
        return self.random.choice(self._have(item))

    def _split(self, lot: Thing) -> None:
        child = Thing(lot.item, f"{lot.code}a")
        self.do(split_lot, SplitLot, item=lot.item, lot=lot.code, child=child.code, quantity=Decimal(10))
        self.stock[lot] -= 10
        self._put(child, 10)
        self.book.into.append(Into(lot, child))

    def _make(self, item: str) -> None:
        self.orders += 1
        order = f"{self.name}-PO{self.orders}"
        self.do(release_order, ReleaseOrder, order_no=order, item=item, quantity=Decimal(5))
        serial = ITEMS[item][1] == "SERIAL"
        born = self._born(order, item) if serial else []
        for part in PARTS[item]:
            # What the parts list asks for goes into the order, or into the unit that is completed in any case.
            self._issue(order, self._pick(part), born[:1])
            if self._have(part) and self.random.random() < 0.4:
                self._issue_for_nothing(order, self._pick(part), born)
            if self._have(part) and self.random.random() < 0.3:
                self._issue(order, self._pick(part), born)
        self._complete(order, item, born) if serial else self._complete_lot(order, item)

    def _born(self, order: str, item: str) -> list[Thing]:
        units = [Thing(item, f"{order}-U{number}") for number in range(self.random.choice((0, 2, 3)))]
        if units:
            serials = tuple(unit.code for unit in units)
            self.do(birth_units, BirthUnits, order_no=order, count=len(units), serials=serials)
        self.book.things.update(units)
        self.book.outputs.update((order, unit) for unit in units)
        return units

    def _issue(self, order: str, thing: Thing, born: list[Thing]) -> tuple[UUID, Pooled | Into]:
        unit = self.random.choice(born) if born and self.random.random() < 0.5 else None
        fields = {"order_no": order, "code": thing.code, "item": thing.item, "quantity": Decimal(1)}
        entry = self.do(issue_material, IssueMaterial, into_unit=unit.code if unit else None, **fields)
        self.stock[thing] -= 1
        link: Pooled | Into = Into(thing, unit) if unit else Pooled(order, thing)
        self.book.into.append(link) if isinstance(link, Into) else self.book.pooled.append(link)
        return entry, link

    def _issue_for_nothing(self, order: str, thing: Thing, born: list[Thing]) -> None:
        entry, link = self._issue(order, thing, born)
        if self.random.random() < 0.5:
            self.do(return_material, ReturnMaterial, issue_entry=entry, quantity=Decimal(1))
        else:
            self.do(reverse_entry, ReverseEntry, reversed_entry=entry, reason="WRONG")
        link.stands = False
        self.stock[thing] += 1

    def _complete(self, order: str, item: str, born: list[Thing]) -> None:
        fresh = [Thing(item, f"{order}-N{number}") for number in range(self.random.choice((0, 1) if born else (1, 2)))]
        done = fresh + born[: self.random.randint(1, len(born))] if born else fresh
        serials = tuple(unit.code for unit in done)
        entry = self.do(complete_units, CompleteUnits, order_no=order, count=len(serials), serials=serials)
        self.book.outputs.update((order, unit) for unit in done)
        for unit in done:
            self._put(unit, 1)
        if fresh and self.random.random() < 0.15:
            self.do(reverse_entry, ReverseEntry, reversed_entry=entry, reason="WRONG")
            self.book.outputs.difference_update((order, unit) for unit in fresh)
            for unit in done:
                self.stock[unit] -= 1
        elif item in {"FIN", "BOX"} and self.random.random() < 0.3:
            self._ship(done[0])

    def _ship(self, unit: Thing) -> None:
        lines = (ShipLine(code=unit.code, item=unit.item, quantity=Decimal(1)),)
        self.do(ship, Ship, shipment_no=f"SH-{unit.code}", customer="C", lines=lines)
        self.stock[unit] -= 1

    def _complete_lot(self, order: str, item: str) -> None:
        for number in range(self.random.choice((1, 2))):
            lot = Thing(item, f"{self.name}-{number + 1}")  # the code of a raw lot, too
            self.do(complete_lot, CompleteLot, order_no=order, good=Decimal(2), lot=lot.code)
            self.book.outputs.add((order, lot))
            self._put(lot, 2)
