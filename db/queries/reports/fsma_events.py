"""The events of chosen lots and orders, one statement for each kind of fact."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, case, func, select, type_coerce

from db.domain.terms import Birth, TrackableKind, Tracking
from db.models.columns import Amount
from db.models.fitting import component_removal, load_set, unit_pass
from db.models.ledger import entry
from db.models.master import customer, item, location, supplier, work_center
from db.models.material import merge, receipt, receipt_line, split, trackable
from db.models.production import completion, issue_return, material_issue, order_stage, production_order
from db.models.quality import shipment, shipment_line
from db.queries.reports.fsma_roots import Chosen, among, inside
from db.queries.reports.fsma_views import FsmaRow, Reference, TrackingEvent
from db.queries.standing import standing

giver, batch = supplier.alias("giver"), receipt_line.alias("batch")
FOREIGN, NOBODY = (Birth.RECEIVED.value,), (Birth.MENTIONED.value,)


class _Thing(NamedTuple):
    """What every row begins with; ``code`` None: the item is not followed by lot."""

    code: str | None
    item: str
    name: str
    uom: str
    birth: str
    giver: str | None


_renamed = (
    select(batch.c.id)
    .where(batch.c.trackable_id == trackable.c.id, batch.c.supplier_batch != trackable.c.code, standing(batch))
    .correlate(trackable)
    .exists()
)
_THING = (
    case((item.c.tracking != Tracking.NONE.value, trackable.c.code)),
    item.c.code,
    item.c.name,
    item.c.uom,
    trackable.c.birth,
    # A lot that its supplier calls otherwise got its code from somebody: from whom is not recorded.
    case((~_renamed, giver.c.name)),
)


class Events:
    """Asks for the events; ``site`` is the plant's name, None where it has none."""

    def __init__(self, connection: Connection, site: str | None, which: Chosen) -> None:
        self._connection, self._site, self._which = connection, site, which

    def rows(self) -> Iterator[FsmaRow]:
        """In no order."""
        yield from self._received()
        yield from self._issued()
        yield from self._drawn()
        yield from self._completed()
        yield from self._poured()
        yield from self._shipped()

    def _ask(self, fact: Any, key: Any, *more: Any) -> Select[Any]:
        """What stands of a fact, with the thing in the column ``key``."""
        return (
            select(*_THING, *more)
            .select_from(fact)
            .join(trackable, trackable.c.id == key)
            .join(item, item.c.id == trackable.c.item_id)
            .outerjoin(giver, giver.c.id == trackable.c.supplier_id)
            .where(standing(fact))
        )

    def _rows(self, asked: Select[Any]) -> Iterator[tuple[_Thing, Any]]:
        for row in self._connection.execute(asked):
            yield _Thing._make(row[:6]), row[6:]

    def _row(self, event: TrackingEvent, at: Any, thing: _Thing, quantity: Decimal, place: str | None) -> FsmaRow:
        where = ", ".join(part for part in (self._site, place) if part) or None
        source = thing.giver if thing.birth in FOREIGN else None if thing.birth in NOBODY else self._site
        head = (event, at, thing.code, None, thing.item, thing.name, quantity, thing.uom)
        return FsmaRow(*head, None, None, None, None, None, where, source, None, None)

    def _received(self) -> Iterator[FsmaRow]:
        line, paper = receipt_line.c, receipt.c
        asked = self._ask(
            receipt_line, line.trackable_id, line.received_at, line.quantity, line.supplier_batch, location.c.name,
            supplier.c.name, supplier.c.address, supplier.c.phone, paper.delivery_note, paper.invoice_no,
            paper.purchase_order, paper.receipt_no,
        )  # fmt: skip
        asked = asked.join(receipt, paper.id == line.receipt_id).outerjoin(location, location.c.id == line.location_id)
        asked = asked.outerjoin(supplier, supplier.c.id == paper.supplier_id)
        kinds = (Reference.DELIVERY_NOTE, Reference.INVOICE, Reference.PURCHASE_ORDER, Reference.RECEIPT)
        for thing, row in self._rows(self._within(asked, line.trackable_id, line.received_at)):
            at, quantity, batch, place, name, address, phone, *papers = row
            kind, number = next((kind, number) for kind, number in zip(kinds, papers, strict=True) if number)
            yield self._row(TrackingEvent.RECEIVING, at, thing, quantity, place)._replace(
                supplier_batch=batch,
                previous_source=name,
                previous_source_address=_address(address, phone),
                reference_type=kind,
                reference_no=number,
            )

    def _within(self, asked: Select[Any], thing: Any, moment: Any) -> Select[Any]:
        period = inside(moment, self._which.period)
        return asked.where(among(self._connection, thing, self._which.things), period)

    def _of_orders(self, asked: Select[Any], order: Any) -> Select[Any]:
        """A transformation is told whole: all that went in, whenever it did."""
        asked = asked.join(production_order, production_order.c.id == order)
        return asked.where(among(self._connection, order, self._which.orders))

    def _issued(self) -> Iterator[FsmaRow]:
        issue = material_issue.c
        asked = self._ask(material_issue, issue.trackable_id, *_used(issue.issued_at, _net()))
        asked = asked.outerjoin(order_stage, order_stage.c.id == issue.order_stage_id)
        yield from self._inputs(asked, issue.order_id, issue.into_id)

    def _drawn(self) -> Iterator[FsmaRow]:
        load = load_set.c
        asked = self._ask(load_set, load.trackable_id, *_used(unit_pass.c.passed_at, load.quantity))
        asked = asked.join(unit_pass, unit_pass.c.id == load.unit_pass_id)
        asked = asked.outerjoin(order_stage, order_stage.c.id == unit_pass.c.order_stage_id)
        yield from self._inputs(asked, load.order_id, load.into_id)

    def _inputs(self, asked: Select[Any], order: Any, into: Any) -> Iterator[FsmaRow]:
        asked = asked.outerjoin(work_center, work_center.c.id == order_stage.c.work_center_id)
        asked = asked.outerjoin(UNIT, UNIT.c.id == into)
        for thing, (at, quantity, place, unit, order_no) in self._rows(self._of_orders(asked, order)):
            if quantity:
                row = self._row(TrackingEvent.TRANSFORMATION_INPUT, at, thing, quantity, place)
                yield _of_order(row, order_no)._replace(into_lot_code=unit)

    def _completed(self) -> Iterator[FsmaRow]:
        made = completion.c
        asked = self._ask(completion, made.trackable_id, made.completed_at, made.good, production_order.c.order_no)
        for thing, (at, quantity, order_no) in self._rows(self._of_orders(asked, made.order_id)):
            yield _of_order(self._row(TrackingEvent.TRANSFORMATION_OUTPUT, at, thing, quantity, None), order_no)

    def _poured(self) -> Iterator[FsmaRow]:
        """A lot that was drawn or poured together from others has a code of its own: repacking is a transformation."""
        for table, into, kind in (
            (split, split.c.child_id, Reference.SPLIT),
            (merge, merge.c.into_id, Reference.MERGE),
        ):
            ends = (table.c.trackable_id, into)
            for event, mine, far in zip(TRANSFORMATION, ends, reversed(ends), strict=True):
                asked = self._ask(table, mine, entry.c.happened_at, table.c.quantity, UNIT.c.code)
                asked = asked.join(entry, entry.c.id == table.c.entry_id).join(UNIT, UNIT.c.id == far)
                for thing, (at, quantity, other) in self._rows(self._within(asked, into, entry.c.happened_at)):
                    row = self._row(event, at, thing, quantity, None)._replace(reference_type=kind)
                    yield row._replace(into_lot_code=other) if mine is ends[0] else row

    def _shipped(self) -> Iterator[FsmaRow]:
        """A box has no row: what is in it has its own."""
        line, buyer = shipment_line.c, customer.c
        asked = self._ask(
            shipment_line, line.trackable_id, line.shipped_at, line.quantity, buyer.name, buyer.address, buyer.phone,
            shipment.c.shipment_no,
        )  # fmt: skip
        asked = asked.join(shipment, shipment.c.id == line.shipment_id).join(
            customer, buyer.id == shipment.c.customer_id
        )
        asked = asked.where(trackable.c.kind != TrackableKind.CONTAINER.value)
        for thing, row in self._rows(self._within(asked, line.trackable_id, line.shipped_at)):
            at, quantity, name, address, phone, number = row
            yield self._row(TrackingEvent.SHIPPING, at, thing, quantity, None)._replace(
                recipient=name,
                recipient_address=_address(address, phone),
                reference_type=Reference.SHIPMENT,
                reference_no=number,
            )


UNIT = trackable.alias("unit")
TRANSFORMATION = (TrackingEvent.TRANSFORMATION_INPUT, TrackingEvent.TRANSFORMATION_OUTPUT)


def _used(moment: Any, quantity: Any) -> tuple[Any, ...]:
    return moment, quantity, work_center.c.name, UNIT.c.code, production_order.c.order_no


def _net() -> Any:
    """Issued, without what came back into stock."""
    issue = material_issue.c
    gone: ColumnElement[Any] = issue.quantity
    for table, amount in ((issue_return, issue_return.c.quantity), (component_removal, component_removal.c.into_stock)):
        same = (table.c.issue_id == issue.id) & standing(table)
        gone -= func.coalesce(select(func.sum(amount)).where(same).scalar_subquery(), 0)
    return type_coerce(gone, Amount)


def _of_order(row: FsmaRow, order_no: str) -> FsmaRow:
    return row._replace(reference_type=Reference.PRODUCTION_ORDER, reference_no=order_no)


def _address(address: str | None, phone: str | None) -> str | None:
    return "\n".join(part for part in (address, phone) if part) or None
