"""What the record already has of the things a folder names, fetched in a few statements per 500 names."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, exists, select

from db.interchange.world import NAMED_TABLES, Document, Item, Order, Thing, World
from db.ledger.bulk import millionths
from db.models import metadata
from db.models.ledger import entry
from db.models.master import customer, item, plant, supplier
from db.models.material import identifier, movement, receipt, receipt_line, trackable, trackable_state
from db.models.production import completion, order_stage, output, production_order
from db.models.quality import inspection, shipment
from db.queries.standing import standing

CHUNK = 500
CODE_COLUMNS = {"person": "personnel_no"}


def chunks(names: Iterable[Any]) -> Iterator[list[Any]]:
    """The names, 500 at a time."""
    rest = iter(names)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def recorded_entries(connection: Connection, ids: Collection[UUID]) -> dict[UUID, tuple[str, str, str]]:
    """Of these entries the recorded ones: action, person, hash of the command."""
    rows = connection.execute(
        select(entry.c.id, entry.c.action, entry.c.person, entry.c.command_hash).where(entry.c.id.in_(list(ids)))
    )
    return {key: (action, person, told) for key, action, person, told in rows}


def load_masters(connection: Connection, world: World) -> None:
    """Items and everything that has a name of its own."""
    for row in connection.execute(select(item)):
        world.items[row.code] = Item(row.code, row.tracking, row.uom, row.shelf_life_days, row.id)
    for name in NAMED_TABLES:
        table = metadata.tables[name]
        code = table.c[CODE_COLUMNS.get(name, "code")]
        world.masters[name] = {row[0]: row[1] for row in connection.execute(select(code, table.c.id))}
    world.timezone = connection.execute(select(plant.c.timezone).limit(1)).scalar() or "UTC"
    world.empty = connection.execute(select(entry.c.id).limit(1)).scalar() is None


def load_orders(connection: Connection, world: World, numbers: Iterable[str]) -> None:
    """Orders by number, with their stages."""
    for chunk in chunks(numbers):
        head = production_order
        rows = connection.execute(
            select(head.c.id, head.c.order_no, head.c.released_at, item.c.code)
            .join(item, item.c.id == head.c.item_id)
            .where(head.c.order_no.in_(chunk))
        )
        by_id = {
            row.id: Order(row.order_no, world.items[row.code], row.released_at, row.id, {}, old=True) for row in rows
        }
        stages = select(order_stage.c.order_id, order_stage.c.sequence, order_stage.c.id)
        for order_id, sequence, key in connection.execute(stages.where(order_stage.c.order_id.in_(by_id))):
            by_id[order_id].stages[sequence] = key
        world.orders.update({order.order_no: order for order in by_id.values()})


def load_documents(connection: Connection, world: World, receipts: Iterable[str], shipments: Iterable[str]) -> None:
    """The heads of receipts and shipments by number."""
    for chunk in chunks(receipts):
        found = select(receipt.c.receipt_no, receipt.c.id, supplier.c.code, receipt.c.invoice_no)
        found = found.outerjoin(supplier, supplier.c.id == receipt.c.supplier_id)
        for number, key, giver, invoice in connection.execute(found.where(receipt.c.receipt_no.in_(chunk))):
            world.receipts[number] = Document(key, {"supplier_code": giver, "invoice_no": invoice})
    for chunk in chunks(shipments):
        sent = select(
            shipment.c.shipment_no, shipment.c.id, customer.c.code, shipment.c.customer_order, shipment.c.carrier
        )
        sent = sent.join(customer, customer.c.id == shipment.c.customer_id)
        for number, key, buyer, wish, carrier in connection.execute(sent.where(shipment.c.shipment_no.in_(chunk))):
            known = {"customer_code": buyer, "customer_order": wish, "carrier": carrier}
            world.shipments[number] = Document(key, known)


def load_inspections(connection: Connection, world: World, numbers: Iterable[str]) -> None:
    """Inspections by number, with their verdicts: facts that a further point does not change."""
    for chunk in chunks(numbers):
        found = select(inspection.c.inspection_no, inspection.c.id, inspection.c.passed)
        found = found.where(inspection.c.inspection_no.in_(chunk), standing(inspection))
        for number, key, passed in connection.execute(found.order_by(inspection.c.id.desc())):
            world.inspections[number] = Document(key, {"passed": passed})


def load_things(connection: Connection, world: World, codes: Iterable[str]) -> None:
    """Lots and units by code, with what stands of them."""
    for chunk in chunks(codes):
        state = trackable_state
        rows = connection.execute(
            select(
                trackable, item.c.code.label("item"), supplier.c.code.label("supplier"),
                state.c.on_hand, state.c.produced, state.c.base_quality, state.c.location_id,
                exists().where(movement.c.trackable_id == trackable.c.id, standing(movement)).label("moved"),
            )
            .join(item, item.c.id == trackable.c.item_id)
            .join(state, state.c.trackable_id == trackable.c.id)
            .outerjoin(supplier, supplier.c.id == trackable.c.supplier_id)
            .where(trackable.c.code.in_(chunk))
        )  # fmt: skip
        by_id = {row.id: world.add(_thing(row, world)) for row in rows}
        if by_id:
            _load_arrivals(connection, by_id)
            _load_outputs(connection, by_id, world)


def _thing(row: Any, world: World) -> Thing:
    stock = millionths(row.on_hand)
    return Thing(
        world.items[row.item], row.code, row.kind, row.id, row.birth, row.supplier, row.made_on, row.expires_on,
        stock=stock, net=stock, good=millionths(row.produced), quality=row.base_quality,
        location_id=row.location_id, moved=row.moved, old=True,
    )  # fmt: skip


def _load_arrivals(connection: Connection, by_id: dict[int, Thing]) -> None:
    for table, at in ((receipt_line, receipt_line.c.received_at), (completion, completion.c.completed_at)):
        found = select(table.c.trackable_id, at).where(table.c.trackable_id.in_(by_id), standing(table))
        for key, moment in connection.execute(found):
            by_id[key].arrived(moment)
    texts = select(identifier.c.trackable_id, identifier.c.text).where(identifier.c.trackable_id.in_(by_id))
    for key, batch in connection.execute(texts):
        by_id[key].batches = {*(by_id[key].batches or ()), batch}


def _load_outputs(connection: Connection, by_id: dict[int, Thing], world: World) -> None:
    found = select(output.c.trackable_id, production_order.c.order_no, item.c.code).where(
        output.c.trackable_id.in_(by_id), standing(output)
    )
    found = found.join(production_order, production_order.c.id == output.c.order_id)
    for key, order_no, code in connection.execute(found.join(item, item.c.id == production_order.c.item_id).distinct()):
        thing = by_id[key]
        thing.outputs = {**(thing.outputs or {}), order_no: None}
        if thing.item.code != code:
            world.by_products.setdefault((order_no, thing.code), []).append(thing)


def lock_stock(connection: Connection, world: World) -> None:
    """Read again, and lock in rising order, what is on hand of the things that the folder touches."""
    old = {thing.id: thing for thing in world.things() if thing.old}
    for chunk in chunks(sorted(old)):
        state = trackable_state
        rows = select(state.c.trackable_id, state.c.on_hand).where(state.c.trackable_id.in_(chunk))
        for key, on_hand in connection.execute(rows.order_by(state.c.trackable_id).with_for_update()):
            old[key].stock = millionths(on_hand)
