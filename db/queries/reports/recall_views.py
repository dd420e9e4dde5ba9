"""The rows of a recall."""

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from db.domain.report import Word


class RecallAsked(NamedTuple):
    """The root as it was given; lots are separated by a line end. ``from`` is included, ``to`` is not."""

    root: Word
    code: str
    item: str | None
    since: datetime | None
    until: datetime | None


class Totals(NamedTuple):
    """Counts of serial units (each once) and of lots, and of the customers that have any of it."""

    units: int
    units_certain: int
    units_possible: int
    units_shipped: int
    units_in_stock: int
    units_sent_back: int
    units_in_process: int
    units_installed: int
    units_scrapped: int
    units_on_hold: int
    lots: int
    orders: int
    shipments: int
    customers: int


class SourceRow(NamedTuple):
    """A lot or unit where the recall starts, and how it stands now; quantities in ``uom``."""

    item: str
    item_name: str
    code: str
    kind: Word
    supplier: str | None
    received: Decimal
    produced: Decimal
    issued: Decimal
    shipped: Decimal
    on_hand: Decimal
    uom: str
    quality: Word
    lifecycle: Word
    location: str | None


class UnitRow(NamedTuple):
    """A serial unit that is concerned, its state now, and its last shipment."""

    item: str
    item_name: str
    code: str
    grade: Word
    lifecycle: Word
    quality: Word
    location: str | None
    order_no: str | None
    customer: str | None
    customer_name: str | None
    customer_order: str | None
    shipment_no: str | None
    shipped_at: datetime | None
    delivered_at: datetime | None


class LotRow(NamedTuple):
    """A lot (or box) that is concerned, by quantities in ``uom``: what it was, where it is."""

    item: str
    item_name: str
    code: str
    kind: Word
    grade: Word
    lifecycle: Word
    quality: Word
    location: str | None
    order_no: str | None
    received: Decimal
    produced: Decimal
    issued: Decimal
    shipped: Decimal
    returned: Decimal
    on_hand: Decimal
    uom: str


class SentRow(NamedTuple):
    """One concerned thing in one shipment, sent back since or not; quantity in ``uom``."""

    shipment_no: str
    customer: str
    customer_order: str | None
    carrier: str | None
    item: str
    code: str
    quantity: Decimal
    uom: str
    shipped_at: datetime
    delivered_at: datetime | None


class CustomerRow(NamedTuple):
    """Who has to be told, and how many units and lots went there, boxes not counted."""

    customer: str
    customer_name: str
    contact: str | None
    phone: str | None
    email: str | None
    address: str | None
    shipments: int
    things: int
