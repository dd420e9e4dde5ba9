"""The facts of the node that was touched: asked of the record off the GUI thread, told as labels and values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.node_facts import shipment_facts, supplier_contact, thing_facts
from db.queries.work import stages_of
from panel import wording
from panel.supervisor import words
from panel.wording import amount, day, moment
from widgets.rows import Fact

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy import Connection

    from db.queries.genealogy import Genealogy, OrderCard, ReceiptCard
    from db.queries.node_facts import Check, Contact, ThingFacts
    from panel.supervisor.trace.trace_graph import Drawing, Group

    Local = Callable[[datetime], datetime]

WORDS = words.Facts


@dataclass(frozen=True)
class NodeFacts:
    """What stands beside the graph: the node, its title, its facts, and the code to trace from (item and code)."""

    key: str
    title: str
    facts: tuple[Fact, ...]
    trace_from: tuple[str, str] | None = None


def facts_of_node(connection: Connection, seen: Genealogy, drawn: Drawing, key: str, local: Local) -> NodeFacts:
    """The facts of one node of a drawn genealogy."""
    kind, name = key.split(":", 1)
    if kind == "g":
        return _group(key, drawn.groups[key])
    if kind == "o":
        return _order(connection, key, seen.orders[int(name)])
    if kind in {"r", "s"}:
        lines = [line for line in seen.receipts if name == (str(line.id) if kind == "r" else line.supplier)]
        return _receipt(connection, key, lines, local)
    if kind == "c":
        return _shipment(connection, key, name, local)
    return _thing(thing_facts(connection, int(name)), key, local)


def _thing(thing: ThingFacts, key: str, local: Local) -> NodeFacts:
    facts = [Fact(WORDS.ITEM, thing.item_name)]
    if thing.supplier:
        facts.append(Fact(WORDS.SUPPLIER, thing.supplier))
    if thing.certificate:
        facts.append(Fact(WORDS.CERTIFICATE, thing.certificate))
    if thing.price is not None:
        price = {
            "price": wording.typed(f"{thing.price:.2f}"),
            "currency": thing.currency or "",
            "uom": wording.UNITS.get(thing.uom, thing.uom),
        }
        facts.append(Fact(WORDS.PRICE, WORDS.PER.format(**price)))
    if thing.order_no:
        facts.append(Fact(WORDS.ORDER, thing.order_no, code=True))
    if thing.completed_at:
        done = {"when": moment(local(thing.completed_at)), "who": thing.completed_by or ""}
        facts.append(Fact(WORDS.COMPLETED, WORDS.BY.format(**done)))
    facts += _check(thing.check)
    facts.append(Fact(WORDS.ON_HAND, _place(thing)))
    if thing.expires_on:
        facts.append(Fact(WORDS.USE_BY, day(thing.expires_on)))
    for hold in thing.holds:
        since = WORDS.BY.format(when=moment(local(hold.since)), who=hold.by)
        facts += [Fact(WORDS.HELD, since), Fact(WORDS.REASON, hold.note or hold.reason, tone="bad")]
    return NodeFacts(key, thing.code, tuple(facts), (thing.item, thing.code))


def _place(thing: ThingFacts) -> str:
    left = amount(thing.on_hand, thing.uom)
    return WORDS.AT.format(amount=left, place=thing.place) if thing.place and thing.on_hand else left


def _check(check: Check | None) -> list[Fact]:
    if check is None:
        return []
    word, tone = (WORDS.PASSED, "ok") if check.passed else (WORDS.FAILED, "bad")
    measured = [Fact(*check.values[0])] if check.values else []
    return [Fact(WORDS.CHECK, word.format(who=check.inspector), tone=tone), *measured]


def _group(key: str, group: Group) -> NodeFacts:
    first = group.things[0]
    facts = (
        Fact(WORDS.STATE, words.state_of(first)[0]),
        Fact(WORDS.COUNT, str(len(group.things))),
        Fact(WORDS.FIRST, first.code, code=True),
        Fact(WORDS.LAST, group.things[-1].code, code=True),
    )
    return NodeFacts(key, words.GROUP.format(count=len(group.things), item=first.item_name), facts)


def _order(connection: Connection, key: str, order: OrderCard) -> NodeFacts:
    facts = [
        Fact(WORDS.ITEM, order.item_name),
        Fact(WORDS.PLANNED, wording.number(order.planned)),
        Fact(WORDS.MADE, wording.number(order.good)),
    ]
    if order.defective:
        facts.append(Fact(WORDS.SCRAP, wording.number(order.defective), tone="bad"))
    facts += [Fact(stage.name, words.STAGES[stage.status]) for stage in stages_of(connection, order.id)]
    return NodeFacts(key, order.order_no, tuple(facts))


def _receipt(connection: Connection, key: str, lines: list[ReceiptCard], local: Local) -> NodeFacts:
    facts = []
    for line in lines[:3]:
        facts += [
            Fact(WORDS.DELIVERY, line.delivery_note or line.receipt_no, code=True),
            Fact(WORDS.CAME, day(local(line.received_at).date())),
            Fact(WORDS.QUANTITY, amount(line.quantity, line.uom)),
        ]
    contact = supplier_contact(connection, lines[0].supplier)
    return NodeFacts(key, lines[0].supplier_name, (*facts, *_contact(contact)))


def _contact(contact: Contact | None) -> list[Fact]:
    if contact is None:
        return []
    given = ((WORDS.CONTACT, contact.contact), (WORDS.PHONE, contact.phone), (WORDS.MAIL, contact.email))
    return [Fact(label, value) for label, value in given if value]


def _shipment(connection: Connection, key: str, number: str, local: Local) -> NodeFacts:
    sent = shipment_facts(connection, number)
    if sent is None:
        return NodeFacts(key, number, ())
    facts = [
        Fact(WORDS.SHIPMENT, sent.shipment_no, code=True),
        Fact(WORDS.LEFT, day(local(sent.shipped_at).date())),
        Fact(WORDS.COUNT, wording.number(sent.pieces)),
    ]
    facts += [Fact(WORDS.THEIRS, sent.customer_order, code=True)] if sent.customer_order else []
    facts += [Fact(WORDS.CARRIER, sent.carrier)] if sent.carrier else []
    return NodeFacts(key, sent.customer.name, (*facts, *_contact(sent.customer)))
