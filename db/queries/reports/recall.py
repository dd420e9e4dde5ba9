"""What a recall concerns: which lots it starts at, which units and lots they are in, where those are, whom to call."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from db.domain.report import Content, Section, fields_of, table_of
from db.domain.terms import TrackableKind
from db.models.master import customer, item, location, supplier
from db.models.material import trackable, trackable_state
from db.models.production import production_order
from db.models.quality import shipment, shipment_line
from db.queries.frontier import frontier_of
from db.queries.reports import materials, missing, operations, product
from db.queries.reports.recall_balance import LotBalance, lot_balances
from db.queries.reports.recall_roots import Roots
from db.queries.reports.recall_views import (
    CustomerRow,
    LotRow,
    RecallAsked,
    SentRow,
    SourceRow,
    Totals,
    UnitRow,
)
from db.queries.reports.recall_walk import Reached, everything_from, keys_of
from db.queries.standing import standing


class _Sent(NamedTuple):
    key: int
    boxed: bool
    name: str
    row: SentRow


def recall_report(connection: Connection, asked: RecallAsked, roots: Roots) -> Content:
    """All sections."""
    reached = everything_from(connection, roots)
    sent = list(_sent(connection, keys_of(reached.grades, roots.lots)))
    last = {one.key: one for one in sent}
    units, lots = _concerned(connection, reached, last)
    customers = _customers(connection, sent)
    documents = len({one.row.shipment_no for one in sent})
    totals = _totals(units, len(lots), len(reached.orders), documents, len(customers))
    sources, receipts = _sources(connection, roots.lots), materials.receipt_rows(connection, roots.lots)
    work = operations.operation_rows(connection, reached.orders)
    sections: tuple[Section, ...] = (
        fields_of("totals", totals),
        table_of("sources", SourceRow, sources),
        table_of("receipts", materials.ReceiptRow, receipts),
        table_of("orders", product.OrderRow, product.orders_of(connection, reached.orders)),
        table_of("operations", operations.OperationRow, work),
        table_of("units", UnitRow, units),
        table_of("lots", LotRow, lots),
        table_of("customers", CustomerRow, customers),
        table_of("shipments", SentRow, (one.row for one in sent)),
        table_of("mass_balance", LotBalance, lot_balances(connection, roots.lots)),
        table_of(
            "gaps", missing.MissingRow, missing.missing(_unknown(sources, receipts, customers), missing.of_times(work))
        ),
    )
    return Content(fields_of("parameters", asked), sections, asked.code if asked.root == "lot" else None)


def _unknown(
    sources: Iterable[SourceRow], receipts: Iterable[materials.ReceiptRow], customers: Iterable[CustomerRow]
) -> Iterator[missing.MissingRow]:
    """Sources that come from nowhere, customers whom nobody can call."""
    received = {(one.item, one.code) for one in receipts}
    for one in sources:
        if (one.item, one.code) not in received and one.produced == 0:
            yield missing.MissingRow("NO-RECEIPT", one.item, one.code, "no receipt and no completion tells of it")
    for buyer in customers:
        if not (buyer.phone or buyer.email):
            told = f"customer {buyer.customer} has neither phone nor e-mail"
            yield missing.MissingRow("NO-CONTACT", None, buyer.customer, told)


def _totals(units: Collection[UnitRow], lots: int, orders: int, shipments: int, customers: int) -> Totals:
    grades = Counter(unit.grade for unit in units)
    states = Counter(unit.lifecycle for unit in units)
    return Totals(
        units=len(units),
        units_certain=grades["certain"],
        units_possible=grades["possible"],
        units_shipped=states["SHIPPED"],
        units_in_stock=states["IN_STOCK"] + states["PACKED"],
        units_sent_back=states["RETURNED"],
        units_in_process=states["IN_PROCESS"],
        units_installed=states["INSTALLED"],
        units_scrapped=states["SCRAPPED"],
        units_on_hold=sum(unit.quality == "ON_HOLD" for unit in units),
        lots=lots,
        orders=orders,
        shipments=shipments,
        customers=customers,
    )


def _sent(connection: Connection, keys: Collection[int]) -> Iterator[_Sent]:
    """By time, shipment, item, code. Names repeat over thousands of rows: each is kept once."""
    here, line = frontier_of(connection, sorted(keys)), shipment_line.c
    rows = connection.execute(
        select(
            trackable.c.id, trackable.c.kind, customer.c.name, shipment.c.shipment_no, customer.c.code,
            shipment.c.customer_order, shipment.c.carrier, item.c.code, trackable.c.code, line.quantity, item.c.uom,
            line.shipped_at, line.delivered_at,
        )
        .select_from(here)
        .join(shipment_line, line.trackable_id == here.c.value)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(shipment, shipment.c.id == line.shipment_id)
        .join(customer, customer.c.id == shipment.c.customer_id)
        .where(standing(shipment_line))
        .order_by(line.shipped_at, shipment.c.shipment_no, item.c.code, trackable.c.code)
    )  # fmt: skip
    once: dict[Any, Any] = {}
    for key, kind, *cells in rows:
        name, *row = (once.setdefault(cell, cell) for cell in cells)
        yield _Sent(key, kind == TrackableKind.CONTAINER.value, name, SentRow._make(row))


def _customers(connection: Connection, sent: Collection[_Sent]) -> list[CustomerRow]:
    documents: dict[str, set[str]] = {}
    things: dict[str, set[int]] = {}
    for one in sent:
        documents.setdefault(one.row.customer, set()).add(one.row.shipment_no)
        things.setdefault(one.row.customer, set()).update(() if one.boxed else (one.key,))
    buyer = customer.c
    rows = connection.execute(
        select(buyer.code, buyer.name, buyer.contact, buyer.phone, buyer.email, buyer.address).order_by(buyer.code)
    )
    found = (row for row in rows if row[0] in things)
    return [CustomerRow._make((*row, len(documents[row[0]]), len(things[row[0]]))) for row in found]


def _concerned(connection: Connection, reached: Reached, last: dict[int, _Sent]) -> tuple[list[UnitRow], list[LotRow]]:
    """By item and code."""
    here, state = frontier_of(connection, sorted(reached.grades)), trackable_state.c
    rows = connection.execute(
        select(
            trackable.c.id, trackable.c.kind, item.c.code, item.c.name, trackable.c.code, state.lifecycle,
            state.quality, location.c.code, production_order.c.order_no, state.received, state.produced, state.issued,
            state.shipped, state.customer_returned, state.on_hand, item.c.uom,
        )
        .select_from(here)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
        .outerjoin(location, location.c.id == state.location_id)
        .outerjoin(production_order, production_order.c.id == trackable.c.origin_order_id)
        .order_by(item.c.code, trackable.c.code)
    )  # fmt: skip
    units: list[UnitRow] = []
    lots: list[LotRow] = []
    once: dict[Any, Any] = {}
    for key, kind, *cells in rows:
        item_code, name, code, *where = (once.setdefault(cell, cell) for cell in cells)
        grade = "certain" if reached.grades[key] else "possible"
        if kind == TrackableKind.SERIAL.value:
            units.append(UnitRow._make((item_code, name, code, grade, *where[:4], *_last(last.get(key)))))
        else:
            lots.append(LotRow._make((item_code, name, code, kind, grade, *where)))
    return units, lots


def _last(sent: _Sent | None) -> Iterable[Any]:
    if sent is None:
        return (None,) * 6
    row = sent.row
    return row.customer, sent.name, row.customer_order, row.shipment_no, row.shipped_at, row.delivered_at


def _sources(connection: Connection, lots: Collection[int]) -> list[SourceRow]:
    here, state = frontier_of(connection, sorted(lots)), trackable_state.c
    rows = connection.execute(
        select(
            item.c.code, item.c.name, trackable.c.code, trackable.c.kind, supplier.c.code, state.received,
            state.produced, state.issued, state.shipped, state.on_hand, item.c.uom, state.quality, state.lifecycle,
            location.c.code,
        )
        .select_from(here)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
        .outerjoin(supplier, supplier.c.id == trackable.c.supplier_id)
        .outerjoin(location, location.c.id == state.location_id)
        .order_by(item.c.code, trackable.c.code)
    )  # fmt: skip
    return [SourceRow._make(row) for row in rows]
