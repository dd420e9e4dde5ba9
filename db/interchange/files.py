"""The files of a plant CSV as data: their columns, their keys, what must agree over the lines of one document."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from db.domain.terms import Action
from db.interchange.values import (
    Reader,
    amount,
    badge,
    code,
    day,
    days,
    moment,
    number,
    one_word,
    positive,
    since,
    verdict,
    whole,
    words,
)


@dataclass(frozen=True)
class Column:
    """One column. ``header``: the file must have it. ``blank``: a row may leave it empty, then it is ``default``.

    ``secret``: the ledger keeps only a fingerprint of the value.
    """

    name: str
    read: Reader
    header: bool = True
    blank: bool = True
    default: Any = None
    secret: bool = False

    def of(self, text: str) -> Any:
        """The value of a row's text. Raises ValueError that says what was expected."""
        if text:
            return self.read(text)
        if not self.blank:
            raise ValueError("a value")
        return self.default


def need(name: str, read: Reader) -> Column:
    """Must be there and filled."""
    return Column(name, read, blank=False)


def may(name: str, read: Reader, default: Any = None) -> Column:
    """Must be there, may be empty."""
    return Column(name, read, default=default)


def extra(name: str, read: Reader, default: Any = None) -> Column:
    """May be missing altogether."""
    return Column(name, read, header=False, default=default)


@dataclass(frozen=True)
class FileSpec:
    """One file. ``key`` names a row; ``head`` are the columns that all lines of one document (``key[0]``) share.

    ``describing``: columns in which a row met again may differ, with a warning; the first stands.
    """

    kind: str
    action: Action
    happened: str | None
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    head: tuple[str, ...] = ()
    describing: tuple[str, ...] = ()
    by_name: dict[str, Column] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {column.name: column for column in self.columns})

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.kind}.csv"


ZERO = Decimal(0)
_NAME = ("name",)
_ITEM = need("item_code", code())
_LOT = may("lot_or_serial", code())
_UOM = may("uom", words(24))
_MASTER = Action.MASTER_SET
_CONTACT = (extra("contact", words()), extra("email", words(200)), extra("phone", words(60)),
            extra("address", words(2000)))  # fmt: skip

FILES = (
    FileSpec("items", _MASTER, None, ("item_code",), (
        _ITEM, need("name", words()), need("kind", one_word("RAW", "SEMI", "FINISHED")),
        need("tracking", one_word("NONE", "LOT", "SERIAL")), need("uom", words(24)), extra("revision", words(24)),
        extra("gtin", code(14)), extra("shelf_life_days", days), extra("serial_type", code(12)),
    ), describing=_NAME),
    FileSpec("suppliers", _MASTER, None, ("supplier_code",), (
        need("supplier_code", code(60)), need("name", words()), *_CONTACT,
    ), describing=_NAME),
    FileSpec("customers", _MASTER, None, ("customer_code",), (
        need("customer_code", code(60)), need("name", words()), *_CONTACT,
    ), describing=_NAME),
    FileSpec("people", _MASTER, None, ("personnel_no",), (
        need("personnel_no", code(40)), need("name", words(120)), may("role", words(60)),
        Column("badge", badge, header=False, secret=True), extra("labour_rate", amount), extra("valid_from", since),
    ), describing=_NAME),
    FileSpec("work_centers", _MASTER, None, ("work_center_code",), (
        need("work_center_code", code(60)), need("name", words(120)), extra("overhead_rate", amount),
        extra("valid_from", since),
    ), describing=_NAME),
    FileSpec("bom", _MASTER, None, ("item_code", "component_code", "stage_sequence"), (
        _ITEM, need("component_code", code()), need("quantity_per", positive), extra("stage_sequence", whole, 0),
    )),
    FileSpec("routing", _MASTER, None, ("item_code", "sequence"), (
        _ITEM, need("sequence", whole), need("stage_name", words(120)), need("work_center_code", code(60)),
        extra("standard_minutes", amount), extra("instruction", words(20000)), extra("inspection_plan", code(60)),
    )),
    FileSpec("orders", Action.ORDER_RELEASE, "released_at", ("order_no",), (
        need("order_no", code()), _ITEM, need("quantity_planned", amount), need("released_at", moment),
        extra("due_on", day), extra("closed_at", moment),
    )),
    FileSpec("receipts", Action.RECEIVE, "received_at", ("receipt_no", "item_code", "lot_or_serial"), (
        need("receipt_no", code()), need("received_at", moment), may("supplier_code", code(60)),
        may("invoice_no", words(80)), _ITEM, _LOT, may("supplier_batch", code(120)), may("certificate_no", words(80)),
        need("quantity", positive), _UOM, may("unit_cost", amount), may("currency", words(3)),
        may("location", code(60)), may("expires_on", day),
    ), head=("received_at", "supplier_code", "invoice_no")),
    FileSpec("completions", Action.COMPLETE, "completed_at", ("completion_no", "item_code", "lot_or_serial"), (
        need("completion_no", code()), need("order_no", code()), _ITEM, _LOT,
        may("tracking", one_word("NONE", "LOT", "SERIAL")), need("quantity_good", amount),
        may("quantity_defective", amount, ZERO), need("completed_at", moment), may("quality_inspector", code(40)),
        may("notes", words(20000)),
    ), head=("order_no", "completed_at")),
    FileSpec("stages", Action.STAGE_HISTORY, "started_at", ("order_no", "sequence", "worker", "started_at"), (
        need("order_no", code()), need("sequence", whole), may("stage_name", words(120)), may("worker", code(40)),
        may("machine", code(60)), may("started_at", moment), may("ended_at", moment),
        may("quantity_good", amount, ZERO), may("quantity_scrap", amount, ZERO), may("notes", words(20000)),
    )),
    FileSpec("returns", Action.CUSTOMER_RETURN, "returned_at", ("return_no", "item_code", "lot_or_serial"), (
        need("return_no", code()), need("customer_code", code(60)), _ITEM, _LOT, need("quantity", positive),
        need("returned_at", moment), may("reason", words(200)),
    ), head=("customer_code", "returned_at")),
    FileSpec("issues", Action.ISSUE, "issued_at", ("issue_no",), (
        need("issue_no", code()), need("order_no", code()), _ITEM, _LOT, need("quantity", amount),
        may("quantity_wasted", amount, ZERO), _UOM, need("issued_at", moment), may("issued_by", code(40)),
        may("into_unit", code()), extra("stage_sequence", whole), extra("quantity_returned", amount, ZERO),
    )),
    FileSpec("shipments", Action.SHIP, "shipped_at", ("shipment_no", "item_code", "lot_or_serial"), (
        need("shipment_no", code()), need("customer_code", code(60)), may("customer_order", words(80)),
        need("shipped_at", moment), _ITEM, _LOT, need("quantity", positive), extra("delivered_at", moment),
        extra("carrier", words(120)),
    ), head=("customer_code", "customer_order", "shipped_at", "carrier")),
    FileSpec("inspections", Action.INSPECT, "inspected_at", ("inspection_no", "characteristic"), (
        need("inspection_no", code()), need("subject", one_word("RECEIPT", "STAGE", "UNIT", "LOT")),
        need("subject_no", words(120)), extra("item_code", code()), need("characteristic", words(120)),
        may("value", words(120)), may("lower", number), may("upper", number), may("passed", verdict),
        may("inspector", code(40)), need("inspected_at", moment), may("notes", words(20000)),
    ), head=("subject", "subject_no", "item_code", "inspector", "inspected_at")),
    FileSpec("holds", Action.HOLD, "opened_at", ("hold_no",), (
        need("hold_no", code()), _ITEM, _LOT, need("reason", words(200)), need("opened_at", moment),
        may("opened_by", code(40)), extra("released_at", moment), extra("released_by", code(40)),
    )),
)  # fmt: skip
"""In the order in which they are recorded: what comes in before what goes out, so that stock is never short between."""
