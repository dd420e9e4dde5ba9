"""Goods out to a customer, and back."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, String, bindparam, false, select, true, type_coerce

from db.domain.answers import Returned, Shipped
from db.domain.commands import Ship, ShipLine, TakeBack
from db.domain.found import FoundTrackable
from db.domain.identity import number_series, numbered
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ItemKind, Lifecycle, Quality, TrackableKind
from db.ledger.act import Act
from db.models.columns import Amount
from db.models.master import customer
from db.models.material import unpacking
from db.models.quality import customer_return, inspection, shipment, shipment_line
from db.queries.boxes import all_contents_of, packing_of
from db.queries.find import find_each, find_one
from db.queries.frontier import frontier_table, frontier_value
from db.queries.standing import standing
from db.services.locking import lock_state
from db.services.numbering import next_numbers

HERE = frozenset({Lifecycle.IN_STOCK, Lifecycle.RETURNED, Lifecycle.PACKED})


def ship(act: Act, command: Ship) -> Shipped:
    """Record a shipment. Raises Refused (SH-*, PK-*, SERIAL-QTY, LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    found = find_each(act.connection, [(line.code, line.item) for line in command.lines])
    things = list(zip(found, command.lines, strict=True))
    inside = _inside(act.connection, found)
    papers = _papers(act.connection, command, [thing.id for thing, _ in (*things, *inside)])
    if papers.blocked is not None:
        facts = {"customer": papers.blocked, "customer_code": command.customer}
        act.unless_allowed(Refused(Refusal.SH_CUSTOMER_BLOCKED, facts))
    if not things:
        raise Refused(Refusal.FN_QTY_ZERO, {"order": command.shipment_no or ""})
    for thing, line in things:
        _refuse_shipping(thing, line, papers)
    for thing, line in inside:
        _refuse_shipping(thing, line, papers, packed=True)
    things += inside
    for thing, _ in things:
        act.require_usable(thing.id)
    number, key = _shipment(act, command, papers)
    head = {"shipment_id": key, "shipped_at": act.now}
    rows = [{**head, "trackable_id": thing.id, "quantity": line.quantity} for thing, line in things]
    act.insert_all(shipment_line, rows)
    return Shipped(number, command.customer, tuple(thing.code for thing, _ in things))


def _inside(connection: Connection, things: Sequence[FoundTrackable]) -> list[tuple[FoundTrackable, ShipLine]]:
    """Whatever is in a box leaves with it, each thing with a line of its own."""
    boxes = [thing.id for thing in things if thing.kind is TrackableKind.CONTAINER]
    if not boxes:
        return []
    found = all_contents_of(connection, boxes)
    return [(thing, ShipLine(code=thing.code, quantity=thing.on_hand, item=thing.item)) for thing in found]


@dataclass(frozen=True)
class _Papers:
    """Whom it goes to, the shipment of this number if there is one, and which of the things failed their last test."""

    buyer: int
    blocked: str | None
    shipment: int | None
    shipment_buyer: int | None
    failed: frozenset[int]


def _papers(connection: Connection, command: Ship, things: Sequence[int]) -> _Papers:
    asked = {"buyer": command.customer, "number": command.shipment_no}
    keys = frontier_value(connection.dialect.name, things)
    rows = connection.execute(_asked_papers(connection.dialect.name), {**asked, "frontier": keys}).all()
    if not rows:
        raise Refused(Refusal.SH_CUSTOMER_UNKNOWN, {"customer": command.customer})
    first = rows[0]
    failed = frozenset(row.failed for row in rows)
    return _Papers(first.id, first.name if first.blocked else None, first.known, first.customer_id, failed)


@cache
def _asked_papers(dialect: str) -> Select[Any]:
    """Built once: to build it takes several times as long as to run it."""
    these = frontier_table(dialect)
    passed = select(inspection.c.passed).where(inspection.c.trackable_id == these.c.value, standing(inspection))
    last = passed.order_by(inspection.c.inspected_at.desc(), inspection.c.id.desc()).limit(1).scalar_subquery()
    failed = select(these.c.value.label("failed")).where(last.is_(false())).subquery()
    same = shipment.c.shipment_no == bindparam("number", type_=String)
    papers = customer.outerjoin(shipment, same).outerjoin(failed, true())
    buyer = (customer.c.id, customer.c.name, customer.c.blocked)
    wanted = select(*buyer, shipment.c.id.label("known"), shipment.c.customer_id, failed.c.failed)
    return wanted.select_from(papers).where(customer.c.code == bindparam("buyer", type_=String))


def _shipment(act: Act, command: Ship, papers: _Papers) -> tuple[str, int]:
    """The number and key of the shipment, made if there is none of this number. Raises Refused (SH-OTHER-CUSTOMER).

    A number of the series that was brought in by hand or by an import is stepped over.
    """
    if papers.shipment is not None:
        if papers.shipment_buyer != papers.buyer:
            facts = {"shipment": command.shipment_no or "", "customer": command.customer}
            raise Refused(Refusal.SH_OTHER_CUSTOMER, facts)
        return command.shipment_no or "", papers.shipment
    head = {"customer_id": papers.buyer, "customer_order": command.customer_order, "carrier": command.carrier}
    if command.shipment_no:
        return command.shipment_no, act.insert(shipment, shipment_no=command.shipment_no, **head)
    series = number_series("SH", act.today)
    while True:
        number = numbered(series, next_numbers(act.connection, series, 1)[0])
        if made := act.insert_all(shipment, [{**head, "shipment_no": number}], unless=("shipment_no",)):
            return number, made[0]


def _refuse_shipping(thing: FoundTrackable, line: ShipLine, papers: _Papers, *, packed: bool = False) -> None:
    if thing.lifecycle is Lifecycle.SHIPPED:
        raise Refused(Refusal.SH_ALREADY_SHIPPED, thing.facts)
    if thing.quality is Quality.ON_HOLD:
        raise Refused(Refusal.PK_HOLD, thing.facts)
    if thing.quality not in {Quality.RELEASED, Quality.CONCESSION} or thing.id in papers.failed:
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


def take_back(act: Act, command: TakeBack) -> Returned:
    """Record a customer's return; the command's reason says why. Raises Refused (RN-*, LOT-*)."""
    thing = find_one(act.connection, command.code, command.item)
    lock_state(act.connection, thing.id)
    buyer = _sender(act, command, thing)
    act.insert(
        customer_return,
        return_no=command.return_no,
        customer_id=buyer,
        trackable_id=thing.id,
        quantity=command.quantity,
        returned_at=act.now,
        reason=command.reason,
    )
    packed = packing_of(act.connection, thing.id)
    if packed is not None:
        act.insert(unpacking, packing_id=packed, trackable_id=thing.id, unpacked_at=act.now)
    return Returned(thing.item, thing.code, plain(command.quantity))


def _sender(act: Act, command: TakeBack, thing: FoundTrackable) -> int:
    """The customer who sends it back, who has so much of it. Raises Refused (RN-NOT-SHIPPED, RN-CUSTOMER)."""
    out, named = _with_customer(act.connection, thing.id)
    having = [buyer for buyer in out if command.customer in {None, named[buyer]}]
    if not having or command.quantity <= 0 or command.quantity > max(out[buyer] for buyer in having):
        raise Refused(Refusal.RN_NOT_SHIPPED, {**thing.facts, "quantity": plain(command.quantity)})
    if len(having) > 1:
        raise Refused(Refusal.RN_CUSTOMER, {**thing.facts, "customers": sorted(named.values())})
    return having[0]


def _with_customer(connection: Connection, trackable_id: int) -> tuple[dict[int, Decimal], dict[int, str]]:
    """How much of it each customer still has, and the codes of these customers."""
    line, back = shipment_line.c, customer_return.c
    sent = select(shipment.c.customer_id, line.quantity).join(shipment, shipment.c.id == line.shipment_id)
    sent = sent.where(line.trackable_id == trackable_id, standing(shipment_line))
    given = select(back.customer_id, type_coerce(-back.quantity, Amount()))
    moved = sent.union_all(given.where(back.trackable_id == trackable_id, standing(customer_return))).subquery()
    named = select(moved.c.customer_id, moved.c.quantity, customer.c.code)
    rows = connection.execute(named.join(customer, customer.c.id == moved.c.customer_id)).all()
    out: dict[int, Decimal] = {}
    for row in rows:
        out[row.customer_id] = out.get(row.customer_id, Decimal(0)) + row.quantity
    having = {buyer: quantity for buyer, quantity in out.items() if quantity > 0}
    return having, {row.customer_id: row.code for row in rows if row.customer_id in having}
