"""What the rules say about an act, worked out from the plain record: the codes with which it may be refused."""

from decimal import Decimal

from tests.helpers.brute import Thing
from tests.helpers.plain_record import PlainRecord
from tests.helpers.random_acts import ITEMS, PARTS

FINISHED = {item for item, (kind, _) in ITEMS.items() if kind == "FINISHED"}
Codes = set[str]
BECOMES = {"USE": "RELEASED", "CONCESSION": "CONCESSION", "REWORK": "REJECTED"}
"""What a decision says of the quality."""
BUSY = {"PACKED": "PK-PACKED", "INSTALLED": "COMP-ALREADY-INSTALLED"}


def unusable(record: PlainRecord, thing: Thing) -> Codes:
    """Taken back, on hold or rejected."""
    if record.lifecycle(thing) == "VOID":
        return {"LOT-UNKNOWN"}
    return {"ON_HOLD": {"LOT-HOLD"}, "REJECTED": {"LOT-REJECTED"}}.get(record.quality(thing), set())


def over(record: PlainRecord, order: str) -> Codes:
    """Nobody works on an order that was closed."""
    return {"WO-COMPLETE"} if record.closed(order) else set()


def undrawable(record: PlainRecord, thing: Thing, quantity: Decimal) -> Codes:
    """More than there is, or part of a unit."""
    why: Codes = {"SERIAL-QTY"} if thing in record.serials and quantity != 1 else set()
    left = record.on_hand(thing)
    if record.lifecycle(thing) == "PACKED":
        why.add("PK-PACKED")
    if left == 0:
        state = record.lifecycle(thing)
        gone = {"SHIPPED": "UNIT-SHIPPED", "INSTALLED": "COMP-ALREADY-INSTALLED"}.get(state, "LOT-EMPTY")
        why.add(gone if thing in record.serials else "LOT-EMPTY")
    return why | {"LOT-NOT-ENOUGH"} if quantity > left else why


def closed(record: PlainRecord, unit: Thing) -> Codes:
    """Gone, scrap, aside: nothing goes into it any more."""
    why = {"SHIPPED": {"UNIT-SHIPPED"}, "SCRAPPED": {"UNIT-SCRAPPED"}}.get(record.lifecycle(unit), set())
    if record.quality(unit) == "ON_HOLD":
        why |= {"UNIT-HOLD"}
    if record.quality(unit) == "REJECTED" and not any(comes_back(record, order, unit) for order in record.planned):
        why |= {"LOT-REJECTED"}
    return why


def passing(record: PlainRecord, order: str, unit: Thing) -> Codes:
    """A unit passes a station: it must be still in work."""
    state, why = record.lifecycle(unit), closed(record, unit) | over(record, order)
    at_work = state == "IN_PROCESS" or comes_back(record, order, unit)
    return why if at_work else why | {BUSY.get(state, "UNIT-FINISHED")}


def issuing(record: PlainRecord, order: str, thing: Thing, quantity: Decimal, unit: Thing | None) -> Codes:
    """An issue to an order, or into one unit of it."""
    item = record.planned[order][0]
    why = undrawable(record, thing, quantity) | over(record, order)
    if record.quality(thing) == "REJECTED" and record.sent_to_rework(thing):
        if thing.item != item or unit is not None or record.count("output", thing=thing, order=order):
            why.add("UNIT-REWORK")
    else:
        why |= unusable(record, thing)
        to_rework = thing.item == item and thing in record.serials and unit is None
        if thing.item not in PARTS[item] and not to_rework:
            why.add("LOT-NOT-ON-BOM")
    if unit is not None:
        why |= closed(record, unit)
        if not record.count("output", thing=unit):
            why.add("LOT-UNKNOWN")
        elif not record.count("output", thing=unit, order=order) and not comes_back(record, order, unit):
            why.add("UNIT-OTHER-ORDER")
        if thing == unit or unit in record.book().backward(thing):
            why.add("CYCLE")
    return why


def completing(record: PlainRecord, order: str, unit: Thing) -> Codes:
    """One unit comes out of an order."""
    item, planned = record.planned[order]
    why = over(record, order)
    if record.total("made", order=order) + 1 > planned:
        why.add("FN-QTY-OVER")
    reworked = comes_back(record, order, unit)
    if not reworked and record.lifecycle(unit) != "VOID" and unit in record.things:
        if record.count("made", thing=unit) or record.last_word(unit) == "REJECTED":
            why.add("SN-DUPLICATE")
        if not record.count("output", thing=unit, order=order):
            why.add("UNIT-OTHER-ORDER")
    if not reworked and not set(PARTS[item]) <= inside(record, order, unit):
        why.add("FN-COMPONENT-MISSING")
    return why


def comes_back(record: PlainRecord, order: str, unit: Thing) -> bool:
    """Issued to the order to be reworked, and not out of it yet."""
    issued = any(record.left_of(one) > 0 for one in record.stand("issue", thing=unit, order=order, target=None))
    out = record.count("output", thing=unit, order=order) > 0
    return issued and not out and record.lifecycle(unit) == "INSTALLED"


def inside(record: PlainRecord, order: str, unit: Thing) -> set[str]:
    """The items of which something is in the order, or in this unit of it."""
    issues = (one for one in record.stand("issue", order=order) if one.target in {None, unit})
    loads = {one.thing.item for one in record.stand("load", order=order, target=unit)}
    return loads | {one.thing.item for one in issues if record.left_of(one) > 0}


def shipping(record: PlainRecord, thing: Thing, quantity: Decimal) -> Codes:
    """A thing leaves for a customer."""
    state, quality = record.lifecycle(thing), record.quality(thing)
    why: Codes = set()
    if state == "SHIPPED":
        why.add("SH-ALREADY-SHIPPED")
    if quality == "ON_HOLD":
        why.add("PK-HOLD")
    if quality == "REJECTED":
        why.add("PK-FAILED")
    if state == "PACKED":
        why.add("PK-PACKED")
    if thing.item not in FINISHED or state not in {"IN_STOCK", "RETURNED"}:
        why.add("PK-NOT-FINISHED")
    if thing in record.serials and quantity != 1:
        why.add("SERIAL-QTY")
    return why | {"SH-QTY-OVER"} if quantity > record.on_hand(thing) else why


def disposing(record: PlainRecord, thing: Thing, decision: str, quantity: Decimal, child: str | None) -> Codes:
    """Somebody decides what becomes of a thing: a unit that never came to stock, or what is in stock of it."""
    if thing in record.serials and record.on_hand(thing) == 0:
        return {"QTY"} if quantity > undecided(record, thing) else set()
    why: Codes = {"QTY"} if quantity > record.on_hand(thing) else set()
    if record.quality(thing) == "RELEASED" and record.lifecycle(thing) != "RETURNED":
        why.add("DS-NOT-HELD")
    if apart(record, thing, decision, quantity, child):
        if record.quality(thing) == "ON_HOLD":
            why.add("DS-PART-HELD")
        if child is None:
            why.add("DS-PART")
    return why


def apart(record: PlainRecord, thing: Thing, decision: str, quantity: Decimal, child: str | None) -> bool:
    """Whether the decision reaches a part of a lot alone, of which the rest stays."""
    alike = record.last_word(thing) == BECOMES.get(decision) and child is None
    stays = record.on_hand(thing) > quantity and thing not in record.serials
    return decision in BECOMES and stays and not alike


def undecided(record: PlainRecord, unit: Thing) -> Decimal:
    """Its defective pieces about which nobody decided."""
    return record.total("bad", thing=unit) - record.total("decided", thing=unit)
