"""What a folder speaks of: items, orders, lots and units, those in the record and those that the folder adds."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from db.domain.terms import Birth, OutputKind, Quality, TrackableKind, Tracking

NAMED_TABLES = ("supplier", "customer", "person", "work_center", "machine", "location", "inspection_plan")


@dataclass(slots=True)
class Item:
    """An item; ``id`` is 0 until it is recorded."""

    code: str
    tracking: str
    uom: str
    shelf_life_days: int | None = None
    id: int = 0

    @property
    def thing_kind(self) -> str:
        """The kind of its lots or units."""
        return (TrackableKind.SERIAL if self.tracking == Tracking.SERIAL.value else TrackableKind.LOT).value


@dataclass(slots=True)
class Order:
    """A production order. ``stages``: sequence -> key of the order's stage, 0 while it is still to be written."""

    order_no: str
    item: Item
    released_at: datetime
    id: int = 0
    stages: dict[int, int] = field(default_factory=dict)
    new_stages: tuple[int, ...] = ()
    old: bool = False
    closed: bool = False


@dataclass(slots=True)
class Thing:
    """A lot or unit. Quantities in millionths.

    ``stock``: on hand in the record, then as recording goes on; ``net``: what the whole folder leaves of it.
    ``outputs``: order number -> kind of output; None where that output is in the record.
    """

    item: Item
    code: str
    kind: str
    id: int = 0
    birth: str = Birth.MENTIONED.value
    supplier: str | None = None
    made_on: date | None = None
    expires_on: date | None = None
    first_in: datetime | None = None
    stock: int = 0
    net: int = 0
    good: int = 0
    arrivals: int = 0
    quality: str = Quality.RELEASED.value
    location_id: int | None = None
    moved: bool = False
    outputs: dict[str, str | None] | None = None
    batches: set[str] | None = None
    orders: tuple[str, ...] = ()
    short_at: int = 0
    old: bool = False
    changed: bool = False

    @property
    def serial(self) -> bool:
        """True for a unit."""
        return self.kind == TrackableKind.SERIAL.value

    def arrived(self, at: datetime) -> None:
        """Note when it first came in."""
        self.arrivals += 1
        self.first_in = at if self.first_in is None else min(self.first_in, at)

    def comes_out_of(self, order_no: str, kind: OutputKind) -> None:
        """Note an output that is still to be written, unless there is one."""
        self.outputs = {} if self.outputs is None else self.outputs
        self.outputs.setdefault(order_no, kind.value)


@dataclass(slots=True)
class Document:
    """The head of a receipt, shipment or inspection: its key, 0 until it is recorded, and what is known of it."""

    id: int
    known: dict[str, Any] | None = None


@dataclass
class World:
    """All of it, by what the files call it. ``bom``: item -> its lines; ``routing``: item -> sequence -> its stage."""

    items: dict[str, Item] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    masters: dict[str, dict[str, int]] = field(default_factory=lambda: {table: {} for table in NAMED_TABLES})
    mentioned: dict[str, dict[str, None]] = field(default_factory=lambda: {table: {} for table in NAMED_TABLES})
    bom: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    routing: dict[str, dict[int, dict[str, Any]]] = field(default_factory=dict)
    receipts: dict[str, Document] = field(default_factory=dict)
    shipments: dict[str, Document] = field(default_factory=dict)
    inspections: dict[str, Document] = field(default_factory=dict)
    by_products: dict[tuple[str, str], list[Thing]] = field(default_factory=dict)
    into_stock: dict[int, bool] = field(default_factory=dict)
    timezone: str = "UTC"
    empty: bool = True
    _things: dict[str, dict[str, Thing]] = field(default_factory=dict)

    def thing(self, item: Item, code: str) -> Thing | None:
        """The lot or unit, if it is known."""
        return self._things.get(item.code, {}).get(code)

    def add(self, thing: Thing) -> Thing:
        """Make a lot or unit known."""
        self._things.setdefault(thing.item.code, {})[thing.code] = thing
        return thing

    def things(self) -> Iterator[Thing]:
        """All of them."""
        for things in self._things.values():
            yield from things.values()

    def called(self, code: str) -> list[Thing]:
        """Every lot or unit with this code, of any item."""
        return [things[code] for things in self._things.values() if code in things]

    def key(self, table: str, code: str | None) -> int | None:
        """The key of a named row that is recorded by now."""
        return self.masters[table][code] if code else None
