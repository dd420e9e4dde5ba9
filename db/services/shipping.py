"""Goods out to a customer, and back."""

from decimal import Decimal

from sqlalchemy import Connection, select

from db.domain.answers import Returned, Shipped
from db.domain.commands import Ship, ShipLine, TakeBack
from db.domain.found import FoundTrackable
from db.domain.identity import number_series, numbered
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ItemKind, Lifecycle, Quality, TrackableKind
from db.ledger.act import Act
from db.models.master import customer
from db.models.material import unpacking
from db.models.quality import customer_return, inspection, shipment, shipment_line
from db.queries.boxes import all_contents_of, packing_of
from db.queries.find import find_one
from db.queries.orders import plant_today
from db.queries.standing import standing
from db.services.locking import lock_state
from db.services.numbering import next_numbers

HERE = frozenset({Lifecycle.IN_STOCK, Lifecycle.RETURNED, Lifecycle.PACKED})


def ship(act: Act, command: Ship) -> Shipped:
    """Record a shipment. Raises Refused (SH-*, PK-*, SERIAL-QTY, LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    buyer = _customer(act.connection, command.customer)
    things = [(find_one(act.connection, line.code, line.item), line) for line in command.lines]
    if not things:
        raise Refused(Refusal.FN_QTY_ZERO, {"order": command.shipment_no or ""})
    for thing, line in tuple(things):
        _refuse_shipping(act.connection, thing, line)
        things += _inside(act.connection, thing)
    for thing, _ in things:
        act.require_usable(thing.id)
    number = command.shipment_no or _next_number(act)
    head = {"shipment_id": _shipment(act, command, number, buyer), "shipped_at": act.now}
    rows = [{**head, "trackable_id": thing.id, "quantity": line.quantity} for thing, line in things]
    act.insert_all(shipment_line, rows)
    return Shipped(number, command.customer, tuple(thing.code for thing, _ in things))


def _inside(connection: Connection, box: FoundTrackable) -> list[tuple[FoundTrackable, ShipLine]]:
    """Whatever is in a box leaves with it, each thing with a line of its own."""
    if box.kind is not TrackableKind.CONTAINER:
        return []
    lines = []
    for one in all_contents_of(connection, box.id):
        thing = find_one(connection, one.code, one.item)
        line = ShipLine(code=thing.code, quantity=thing.on_hand, item=thing.item)
        _refuse_shipping(connection, thing, line, packed=True)
        lines.append((thing, line))
    return lines


def _next_number(act: Act) -> str:
    """A number that nobody has used; those brought in by hand or by an import may lie in the way."""
    series = number_series("SH", plant_today(act.connection, act.now))
    while True:
        number = numbered(series, next_numbers(act.connection, series, 1)[0])
        if act.connection.execute(select(shipment.c.id).where(shipment.c.shipment_no == number)).scalar() is None:
            return number


def _shipment(act: Act, command: Ship, number: str, buyer: int) -> int:
    """The shipment of this number, made anew if there is none. Raises Refused (SH-OTHER-CUSTOMER)."""
    same = select(shipment.c.id, shipment.c.customer_id).where(shipment.c.shipment_no == number)
    known = act.connection.execute(same).one_or_none()
    if known is None:
        head = {"customer_order": command.customer_order, "carrier": command.carrier}
        return act.insert(shipment, shipment_no=number, customer_id=buyer, **head)
    if known.customer_id != buyer:
        raise Refused(Refusal.SH_OTHER_CUSTOMER, {"shipment": number, "customer": command.customer})
    return int(known.id)


def _customer(connection: Connection, code: str) -> int:
    found = connection.execute(select(customer.c.id).where(customer.c.code == code)).scalar()
    if found is None:
        raise Refused(Refusal.SH_CUSTOMER_UNKNOWN, {"customer": code})
    return int(found)


def _refuse_shipping(connection: Connection, thing: FoundTrackable, line: ShipLine, *, packed: bool = False) -> None:
    if thing.lifecycle is Lifecycle.SHIPPED:
        raise Refused(Refusal.SH_ALREADY_SHIPPED, thing.facts)
    if thing.quality is Quality.ON_HOLD:
        raise Refused(Refusal.PK_HOLD, thing.facts)
    if thing.quality not in {Quality.RELEASED, Quality.CONCESSION} or _failed_last(connection, thing.id):
        raise Refused(Refusal.PK_FAILED, thing.facts)
    if thing.lifecycle is Lifecycle.PACKED and not packed:
        raise Refused(Refusal.PK_PACKED, thing.facts)
    if not _goes_out(thing) or thing.lifecycle not in HERE:
        raise Refused(Refusal.PK_NOT_FINISHED, {**thing.facts, "lifecycle": thing.lifecycle.value})
    if thing.kind is not TrackableKind.LOT and line.quantity != 1:
        raise Refused(Refusal.SERIAL_QTY, {**thing.facts, "quantity": plain(line.quantity)})
    if line.quantity <= 0 or line.quantity > thing.on_hand:
        have = {"on_hand": plain(thing.on_hand), "quantity": plain(line.quantity)}
        raise Refused(Refusal.SH_QTY_OVER, {**thing.facts, **have})


def _goes_out(thing: FoundTrackable) -> bool:
    return thing.kind is TrackableKind.CONTAINER or thing.item_kind is ItemKind.FINISHED


def _failed_last(connection: Connection, trackable_id: int) -> bool:
    passed = connection.execute(
        select(inspection.c.passed)
        .where(inspection.c.trackable_id == trackable_id, standing(inspection))
        .order_by(inspection.c.inspected_at.desc(), inspection.c.id.desc())
        .limit(1)
    ).scalar()
    return passed is False


def take_back(act: Act, command: TakeBack) -> Returned:
    """Record a customer's return; the command's reason says why. Raises Refused (RN-NOT-SHIPPED, LOT-*)."""
    thing = find_one(act.connection, command.code, command.item)
    lock_state(act.connection, thing.id)
    out = _with_customer(act.connection, thing.id)
    if not out or command.quantity <= 0 or command.quantity > max(out.values()):
        raise Refused(Refusal.RN_NOT_SHIPPED, {**thing.facts, "quantity": plain(command.quantity)})
    act.insert(
        customer_return,
        return_no=command.return_no,
        customer_id=max(out, key=lambda buyer: out[buyer]),
        trackable_id=thing.id,
        quantity=command.quantity,
        returned_at=act.now,
        reason=command.reason,
    )
    packed = packing_of(act.connection, thing.id)
    if packed is not None:
        act.insert(unpacking, packing_id=packed, trackable_id=thing.id, unpacked_at=act.now)
    return Returned(thing.item, thing.code, plain(command.quantity))


def _with_customer(connection: Connection, trackable_id: int) -> dict[int, Decimal]:
    """How much of it each customer still has."""
    sent = select(shipment.c.customer_id, shipment_line.c.quantity).join(
        shipment_line, shipment_line.c.shipment_id == shipment.c.id
    )
    back = select(customer_return.c.customer_id, customer_return.c.quantity)
    out: dict[int, Decimal] = {}
    for buyer, quantity in connection.execute(
        sent.where(shipment_line.c.trackable_id == trackable_id, standing(shipment_line))
    ):
        out[buyer] = out.get(buyer, Decimal(0)) + quantity
    for buyer, quantity in connection.execute(
        back.where(customer_return.c.trackable_id == trackable_id, standing(customer_return))
    ):
        out[buyer] = out.get(buyer, Decimal(0)) - quantity
    return {buyer: quantity for buyer, quantity in out.items() if quantity > 0}
