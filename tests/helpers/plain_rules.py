"""What the rules say about an act, worked out from the plain record: the codes with which it may be refused."""

from decimal import Decimal

from tests.helpers.brute import Thing
from tests.helpers.plain_record import PlainRecord
from tests.helpers.random_acts import ITEMS, PARTS

FINISHED = {item for item, (kind, _) in ITEMS.items() if kind == "FINISHED"}
Codes = set[str]
BUSY = {"PACKED": "PK-PACKED", "INSTALLED": "COMP-ALREADY-INSTALLED"}


def unusable(record: PlainRecord, thing: Thing) -> Codes:
    """Taken back, on hold or rejected."""
    if record.lifecycle(thing) == "VOID":
        return {"LOT-UNKNOWN"}
    return {"ON_HOLD": {"LOT-HOLD"}, "REJECTED": {"LOT-REJECTED"}}.get(record.quality(thing), set())


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
    return why | {"ON_HOLD": {"UNIT-HOLD"}, "REJECTED": {"LOT-REJECTED"}}.get(record.quality(unit), set())


def passing(record: PlainRecord, order: str, unit: Thing) -> Codes:
    """A unit passes a station: it must be still in work."""
    state = record.lifecycle(unit)
    if state == "IN_PROCESS" or comes_back(record, order, unit):
        return closed(record, unit)
    return closed(record, unit) | {BUSY.get(state, "UNIT-FINISHED")}


def issuing(record: PlainRecord, order: str, thing: Thing, quantity: Decimal, unit: Thing | None) -> Codes:
    """An issue to an order, or into one unit of it."""
    item = record.planned[order][0]
    why = unusable(record, thing) | undrawable(record, thing, quantity)
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
    why: Codes = set()
    if record.total("made", order=order) + 1 > planned:
        why.add("FN-QTY-OVER")
    reworked = comes_back(record, order, unit)
    if not reworked and record.lifecycle(unit) != "VOID" and unit in record.things:
        done = record.total("make", thing=unit) > 0 or record.quality(unit) == "REJECTED" or rejected(record, unit)
        if done:
            why.add("SN-DUPLICATE")
        if not record.count("output", thing=unit, order=order):
            why.add("UNIT-OTHER-ORDER")
    if not reworked and not set(PARTS[item]) <= inside(record, order, unit):
        why.add("FN-COMPONENT-MISSING")
    return why


def rejected(record: PlainRecord, unit: Thing) -> bool:
    """Whether its last word on quality is a rejection, whatever holds lie on it."""
    said = [fact.kind for fact in record.stand("rejected", "conceded", thing=unit)]
    return bool(said) and said[-1] == "rejected"


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
