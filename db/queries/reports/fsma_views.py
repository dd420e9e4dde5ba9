"""The rows of the sortable spreadsheet that food auditors ask for (FSMA 204, 21 CFR 1.1315 to 1.1350)."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from db.domain.report import Word


class TrackingEvent(StrEnum):
    """Critical tracking events; a transformation is told by what went in and what came out."""

    RECEIVING = "RECEIVING"
    TRANSFORMATION_INPUT = "TRANSFORMATION_INPUT"
    TRANSFORMATION_OUTPUT = "TRANSFORMATION_OUTPUT"
    SHIPPING = "SHIPPING"


class Reference(StrEnum):
    """What kind of document ``reference_no`` is of."""

    DELIVERY_NOTE = "DELIVERY_NOTE"
    INVOICE = "INVOICE"
    PURCHASE_ORDER = "PURCHASE_ORDER"
    RECEIPT = "RECEIPT"
    PRODUCTION_ORDER = "PRODUCTION_ORDER"
    SPLIT = "SPLIT"
    MERGE = "MERGE"
    SHIPMENT = "SHIPMENT"


class FsmaAsked(NamedTuple):
    """Codes are separated by a line end. ``since`` is included, ``until`` is not."""

    lots: str | None
    orders: str | None
    products: str | None
    since: datetime | None
    until: datetime | None


class FsmaRow(NamedTuple):
    """One lot or unit in one event; quantity in ``uom``. What the record does not know is None.

    ``into_lot_code``: the one unit or lot that an input went into, where it was not all that the order made.
    ``tlc_source``: who gave the lot its code: its supplier, unless that one's batch has another; of a lot that was made
    or divided here the plant.
    """

    event: TrackingEvent
    event_at: datetime
    traceability_lot_code: str | None
    supplier_batch: str | None
    item: str
    product_description: str
    quantity: Decimal
    uom: str
    into_lot_code: str | None
    previous_source: str | None
    previous_source_address: str | None
    recipient: str | None
    recipient_address: str | None
    location: str | None
    tlc_source: str | None
    reference_type: Word | None
    reference_no: str | None


class EmptyRow(NamedTuple):
    """A key data element that a rule asks for, and in how many rows of the event it is not known."""

    event: TrackingEvent
    key_data_element: Word
    rows: int


EVERYWHERE = ("traceability_lot_code", "product_description", "quantity", "uom")
PAPER = ("location", "tlc_source", "reference_type", "reference_no")
REQUIRED: dict[TrackingEvent, tuple[str, ...]] = {
    TrackingEvent.RECEIVING: (*EVERYWHERE, "previous_source", "previous_source_address", *PAPER),
    TrackingEvent.TRANSFORMATION_INPUT: EVERYWHERE,
    TrackingEvent.TRANSFORMATION_OUTPUT: (*EVERYWHERE, *PAPER),
    TrackingEvent.SHIPPING: (*EVERYWHERE, "recipient", "recipient_address", *PAPER),
}
"""What 21 CFR 1.1340 (shipping), 1.1345 (receiving) and 1.1350 (transformation) ask for."""
