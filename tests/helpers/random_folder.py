"""Random plants as a folder of plant CSV, odd as real histories are, with a book of what each tells."""

import csv
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from tests.helpers.brute import Book, Into, Pooled, Thing

MADE = {"SEMI-L": "lot", "SEMI-S": "serial", "FIN": "serial"}
BOUGHT = {"RAW-A": "lot", "RAW-B": "lot", "PART": "serial"}
TRACKING = {**MADE, **BOUGHT}
KINDS = {"SEMI-L": "semi", "SEMI-S": "semi", "FIN": "finished"}


@dataclass
class Folder:
    """Rows by file; every row of one file has the same columns."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, kind: str, /, **values: Any) -> None:
        """Add a row."""
        self.rows[kind].append(values)

    def write(self, path: Path, **style: Any) -> Path:
        """Write the files."""
        path.mkdir(parents=True, exist_ok=True)
        for kind, rows in self.rows.items():
            with (path / f"{kind}.csv").open("w", encoding="utf-8", newline="") as out:
                writer = csv.DictWriter(out, list(rows[0]), **style)
                writer.writeheader()
                writer.writerows(rows)
        return path


def item_rows(folder: Folder) -> None:
    """The items that all random plants share."""
    for code, tracking in TRACKING.items():
        folder.add("items", item_code=code, name=code, kind=KINDS.get(code, "raw"), tracking=tracking, uom="piece")


@dataclass
class FolderPlant:
    """One plant of its own within a folder: all its codes begin with ``name``."""

    folder: Folder
    random: Random
    name: str
    book: Book = field(default_factory=Book)
    known: list[Thing] = field(default_factory=list)
    made: dict[str, list[Thing]] = field(default_factory=lambda: defaultdict(list))
    orders: dict[str, str] = field(default_factory=dict)
    count: int = 0

    def at(self) -> str:
        """Any time: histories are not told in order."""
        return (datetime(2023, 1, 1, tzinfo=UTC) + timedelta(minutes=self.random.randint(0, 500_000))).isoformat()

    def next(self) -> str:
        """A number that this plant has not used."""
        self.count += 1
        return f"{self.name}-{self.count:03d}"

    def run(self) -> Book:
        """Tell the plant's history."""
        for item in BOUGHT:
            for number in (1, 2):
                self._receive(Thing(item, f"{self.name}-{number}"))
        # Material may be issued that no receipt and no completion mentions.
        self.known.append(Thing("RAW-A", f"{self.name}-lost"))
        for item in self.random.choices(list(MADE), k=self.random.randint(2, 4)):
            self._order(item)
        for order in self.orders:
            for _ in range(self.random.randint(1, 4)):
                self._issue(order)
        return self.book

    def _know(self, thing: Thing) -> None:
        self.book.things.add(thing)
        if thing not in self.known:
            self.known.append(thing)

    def _receive(self, thing: Thing) -> None:
        self.folder.add(
            "receipts", receipt_no=self.next(), received_at=self.at(), supplier_code="S", invoice_no="",
            item_code=thing.item, lot_or_serial=thing.code, supplier_batch="", certificate_no="", quantity="1",
            uom="piece", unit_cost="", currency="", location="", expires_on="",
        )  # fmt: skip
        self._know(thing)

    def _order(self, item: str) -> None:
        order = self.next()
        self.orders[order] = item
        self.folder.add("orders", order_no=order, item_code=item, quantity_planned="2", released_at=self.at())
        for _ in range(self.random.randint(0, 2)):
            earlier = self.made[item]
            # Two items share codes; a unit may come out of a second order: rework.
            again = bool(earlier) and self.random.random() < 0.3
            thing = self.random.choice(earlier) if again else Thing(item, f"{self.name}-{len(earlier) + 1}")
            self._complete(order, thing)

    def _complete(self, order: str, thing: Thing) -> None:
        if (order, thing) in self.book.outputs and TRACKING[thing.item] == "serial":
            return
        self.folder.add(
            "completions", completion_no=self.next(), order_no=order, item_code=thing.item, lot_or_serial=thing.code,
            tracking=TRACKING[thing.item], quantity_good="1", quantity_defective="0", completed_at=self.at(),
            quality_inspector="", notes="",
        )  # fmt: skip
        self.book.outputs.add((order, thing))
        if thing not in self.made[thing.item]:
            self.made[thing.item].append(thing)
        self._know(thing)

    def _issue(self, order: str) -> None:
        thing, unit = self.random.choice(self.known), self._unit(order)
        self.book.things.add(thing)
        returned = self.random.random() < 0.15
        if unit is None:
            self.book.pooled.append(Pooled(order, thing, stands=not returned))
        else:
            self.book.things.add(unit)
            self.book.outputs.add((order, unit))
            self.book.into.append(Into(thing, unit, stands=not returned))
        self.folder.add(
            "issues", issue_no=self.next(), order_no=order, item_code=thing.item, lot_or_serial=thing.code,
            quantity="1", quantity_wasted="0", uom="piece", issued_at=self.at(), issued_by="",
            into_unit=unit.code if unit else "", quantity_returned="1" if returned else "0",
        )  # fmt: skip

    def _unit(self, order: str) -> Thing | None:
        """Nothing, one of the order's outputs, a unit still in work, or one that another order made."""
        item, chance = self.orders[order], self.random.random()
        own = sorted(thing for number, thing in self.book.outputs if number == order)
        if chance < 0.3 and own:
            return self.random.choice(own)
        if chance < 0.45:
            return Thing(item, f"{self.name}-work{self.random.randint(1, 2)}")
        return self.random.choice(self.made[item]) if chance < 0.55 and self.made[item] else None
