"""The figures over a trace: how much was reached, how surely, and where it is now. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.terms import Lifecycle, TrackableKind
from db.queries.genealogy import Progress
from panel import wording
from panel.supervisor import words
from panel.supervisor.trace.trace_graph import Mode, traces_of

if TYPE_CHECKING:
    from db.queries.genealogy import Genealogy
    from db.queries.trace import TracedThing

WORDS = words.Figures


@dataclass(frozen=True)
class Figure:
    """A number, what is counted, one more line; `tone` is a token."""

    value: str
    name: str
    detail: str
    tone: str = "ink"


def figures_of(seen: Genealogy, mode: Mode) -> tuple[Figure, ...]:
    """Six figures: what a lot went into, or, where nothing was made of it, what a thing is made of."""
    onward = mode is not Mode.FROM and (bool(seen.forward.links) or seen.found.kind is TrackableKind.LOT)
    return _forward(seen, mode) if onward else _backward(seen, mode)


def _forward(seen: Genealogy, mode: Mode) -> tuple[Figure, ...]:
    units = [one for one in seen.forward.reached if one.thing.kind is TrackableKind.SERIAL]
    sure = sum(one.certain for one in units)
    shipped = [one for one in units if one.thing.lifecycle is Lifecycle.SHIPPED]
    sent = [one for one in seen.forward.consignments if one.trackable_id in {one.thing.id for one in shipped}]
    stock = sum(one.thing.lifecycle is Lifecycle.IN_STOCK for one in units)
    to = {"shipments": len({one.shipment_no for one in sent}), "customers": len({one.customer for one in sent})}
    here = len(units) - len(shipped)
    where = WORDS.HERE.format(stock=stock, other=here - stock)
    return (
        _orders(seen, mode),
        Figure(str(sure), WORDS.UNITS_SURE, WORDS.SURE),
        Figure(str(len(units) - sure), WORDS.UNITS_MAYBE, WORDS.MAYBE),
        Figure(str(len(shipped)), WORDS.SHIPPED, WORDS.TO.format(**to), "bad" if shipped else "ink"),
        Figure(str(here), WORDS.IN_HOUSE, where, "warn" if here else "ink"),
        _left(seen),
    )


def _backward(seen: Genealogy, mode: Mode) -> tuple[Figure, ...]:
    lots = seen.back.reached
    sure = sum(one.certain for one in lots)
    received = sum(one.thing.origin == "received" for one in lots)
    receipts = WORDS.RECEIPTS.format(count=len(seen.receipts))
    return (
        _orders(seen, mode),
        Figure(str(sure), WORDS.LOTS_SURE, WORDS.SURE),
        Figure(str(len(lots) - sure), WORDS.LOTS_MAYBE, WORDS.MAYBE),
        Figure(str(len(seen.back.suppliers)), WORDS.SUPPLIERS, receipts),
        Figure(str(_depth(lots)), WORDS.LEVELS, WORDS.RECEIVED.format(count=received)),
        _left(seen),
    )


def _depth(lots: tuple[TracedThing, ...]) -> int:
    return max((one.level for one in lots), default=0)


def _orders(seen: Genealogy, mode: Mode) -> Figure:
    keys = {link.order_id for trace in traces_of(seen, mode) for link in trace.links if link.order_id is not None}
    far = Counter(seen.orders[key].progress for key in keys)
    detail = WORDS.PROGRESS.format(running=far[Progress.RUNNING] + far[Progress.OPEN], done=far[Progress.DONE])
    return Figure(str(len(keys)), WORDS.ORDERS, detail)


def _left(seen: Genealogy) -> Figure:
    """What is left of it: for a lot of how much, for a unit where it is."""
    uom = wording.UNITS.get(seen.found.uom, seen.found.uom)
    state = words.state_of(seen.back.root)[0]
    total = sum(line.quantity for line in seen.receipts if line.trackable_id == seen.found.id)
    detail = f"{WORDS.OF.format(total=wording.number(total), uom=uom)}, {wording.within(state)}" if total else state
    return Figure(wording.number(seen.found.on_hand), WORDS.LEFT.format(uom=uom), detail)
