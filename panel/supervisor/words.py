"""Every word of the supervisor's trace, and how each state is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.domain.terms import Lifecycle, Quality, StageStatus, TrackableKind
from db.queries.genealogy import Progress
from panel import wording
from panel.languages import Mark, Words, be_words
from widgets.appearance import Kind

if TYPE_CHECKING:
    from db.queries.trace_facts import TrackedThing

TITLE, SUBTITLE, BACK = "Trace", "Everything from and to one code", "Back"
SEARCH, TYPE_CODE, CLOSE = "Any code: serial, lot or order", "Type code", "Close"
DELETE, USE, TAKEN_BACK = "Delete last", "Trace", "{what} (taken back)"
SAVED, NOT_SAVED = "Saved", "NOT SAVED"
FROM, USED, BOTH = "Where from", "Where used", "Both"
GRAPH, TABLE, TIMELINE = "Graph", "Table", "Timeline"
MORE_TABS = ("Quality", "Cost", "People")
EXPORT, HOLD, RECALL = "Export", "Hold", "Recall"
EXPORTS = {
    "pdf": ("PDF", "The picture, and everything it reached"), "xlsx": ("Excel", "Everything it reached"),
    "csv": ("CSV", "Everything it reached"),
}  # fmt: skip
WRITTEN, NOT_WRITTEN = ("Written", "{path}"), ("Not written", "Choose another place.")
WHY_HOLD, HELD, HELD_DETAIL = "Why is {code} put on hold?", "{code} is on hold", "Every panel refuses it from now on."
COLUMNS = ("Supplier, receipt", "Received lot", "Order", "Serial or lot", "Shipment, customer")
NEARER, FURTHER, FIT, FOLD = "Nearer", "Further", "Fit", "Fold all"
FROM_HERE, NEWER, OLDER = "Trace from here", "Newer", "Older"

START = ("Scan or type any code", "A serial, a lot or an order. Nothing is recorded here.")
ASKING = "Asking the record"
UNKNOWN = ("No {code} in the record", "Scan it again, or type another code.")
WHICH = ("{code} is several things", "Which one do you hold?")
OUTPUTS = ("{code} is an order", "What came out of it? Choose one to trace.")
NOT_READ = ("The record could not be read", "Try again in a moment.")
NOT_A_LOT = ("{code} is no serial, lot or order", "Scan the label of the thing itself.")

RECEIPT, RECEIPTS, SHIPPED_ON = "Receipt, {day}", "{count} receipts", "Shipped, {day}"
OF_PLANNED, GROUP, SPAN, MORE = "{made} of {planned}, {item}", "{count} {item}", "{first} to {last}", "{count} more"
PIECES = "{shipment}, {count}"
PROGRESS = {
    Progress.OPEN: ("Open", Kind.NEUTRAL), Progress.RUNNING: ("Running", Kind.ACCENT), Progress.DONE: ("Done", Kind.OK),
}  # fmt: skip

STAGES = {StageStatus.OPEN: "open", StageStatus.RUNNING: "running", StageStatus.FINISHED: "done"}

_QUALITY = {
    Quality.ON_HOLD: (Kind.BAD, "hand-stop"), Quality.REJECTED: (Kind.BAD, "circle-x"),
    Quality.PENDING: (Kind.WARN, "hourglass"), Quality.CONCESSION: (Kind.WARN, "alert-triangle"),
}  # fmt: skip
_LIFECYCLE = {
    Lifecycle.SHIPPED: (Kind.NEUTRAL, "truck"), Lifecycle.IN_STOCK: (Kind.NEUTRAL, "building-warehouse"),
    Lifecycle.IN_PROCESS: (Kind.NEUTRAL, "tools"), Lifecycle.CONSUMED: (Kind.NEUTRAL, "package"),
    Lifecycle.INSTALLED: (Kind.NEUTRAL, "tools"), Lifecycle.RETURNED: (Kind.WARN, "arrow-back-up"),
    Lifecycle.PACKED: (Kind.NEUTRAL, "package"), Lifecycle.SCRAPPED: (Kind.BAD, "trash"),
    Lifecycle.VOID: (Kind.WARN, "arrow-back-up"),
}  # fmt: skip
KINDS = {TrackableKind.LOT: "Lot", TrackableKind.SERIAL: "Serial", TrackableKind.CONTAINER: "Box"}
GRADES = {True: "Certain", False: "Possible"}
HEADINGS = ("Code", "Item", "Kind", "State", "Grade", "Level", "Direction", "Went to")

LEGEND = "How to read it"
LEGEND_LINES = (
    (Mark("certain"), "Certain", "issued into the unit itself"),
    (Mark("possible"), "Possible", "issued to the order, shared"),
    (Mark("group"), "Folded group", "touch the plus to open it"),
    (Mark("asked"), "What you asked for", ""),
)


_HERE = be_words(__name__)
YEAR = re.compile(r"^([A-Z]+-)\d{4}-(?=\d{4}-\d+$)")


def state_of(thing: TrackedThing) -> tuple[str, Kind, str]:
    """Word, kind and icon of how a thing stands: a hold or a rejection first, else where it is."""
    if thing.quality in _QUALITY:
        return (wording.QUALITIES[thing.quality], *_QUALITY[thing.quality])
    return (wording.LIFECYCLES[thing.lifecycle], *_LIFECYCLE[thing.lifecycle])


def span(codes: list[str]) -> str:
    """The first and the last of several codes; of the last only what differs.

    House serials lose their year: "TBL-0315-0013 to 0042".
    """
    first, last = (YEAR.sub(r"\1", code) for code in (min(codes), max(codes)))
    same = 0
    for at, (one, other) in enumerate(zip(first, last, strict=False)):
        if one != other:
            break
        same = at + 1 if one == "-" else same
    return str(_HERE.SPAN).format(first=first, last=last[same:])


class Figures(metaclass=Words):
    """The row of figures."""

    ORDERS, SUPPLIERS, LEVELS = "orders", "suppliers", "levels"
    UNITS_SURE, UNITS_MAYBE, LOTS_SURE, LOTS_MAYBE = "units certain", "units possible", "lots certain", "lots possible"
    SURE, MAYBE = "into the unit itself", "into its order, shared"
    SHIPPED, IN_HOUSE, LEFT = "shipped", "in house", "{uom} left"
    PROGRESS, TO = "{running} running, {done} done", "{shipments} shipments, {customers} customers"
    HERE, OF = "{stock} in stock, {other} other", "of {total} {uom}"
    RECEIPTS, RECEIVED = "{count} receipts", "{count} received lots"


class Facts(metaclass=Words):
    """The side panel."""

    ITEM, SUPPLIER, CERTIFICATE, CHECK, PRICE = "Item", "Supplier", "Certificate", "Check", "Price paid"
    ON_HAND, USE_BY, HELD, REASON, ORDER, COMPLETED = "On hand", "Use by", "Held since", "Reason", "Order", "Completed"
    PASSED, FAILED, PER, AT = "passed, {who}", "failed, {who}", "{price} {currency} per {uom}", "{amount}, {place}"
    PLANNED, MADE, STATE, COUNT = "Planned", "Made", "State", "Pieces"
    DELIVERY, CAME, QUANTITY, CONTACT, PHONE, MAIL = (
        "Delivery note",
        "Came on",
        "Quantity",
        "Contact",
        "Phone",
        "E-mail",
    )
    SHIPMENT, CUSTOMER, THEIRS, CARRIER, LEFT = "Shipment", "Customer", "Their order", "Carrier", "Left on"
    BY, SCRAP, FIRST, LAST = "{when}, {who}", "Defective", "First", "Last"
