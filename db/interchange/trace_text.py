"""A trace as text for people at a terminal."""

from collections.abc import Iterator

from db.domain.numbers import plain
from db.queries.trace import Trace, TracedThing
from db.queries.walk import Direction

_TITLES = {Direction.BACKWARD: "What is in {code}", Direction.FORWARD: "Where {code} went"}


def trace_text(trace: Trace) -> str:
    """The whole answer, one line per lot or unit, indented by level."""
    return "\n".join(_lines(trace)) + "\n"


def _lines(trace: Trace) -> Iterator[str]:
    root = trace.root
    yield f"{_TITLES[trace.direction].format(code=root.code)}  ({root.item_name}, {root.kind.value.lower()})"
    yield f"{len(trace.reached)} lots and units"
    yield from (_line(one) for one in trace.reached)
    for title, names in (("Orders", trace.orders), ("Suppliers", trace.suppliers)):
        if names:
            yield f"{title}: {', '.join(names)}"
    for one in trace.consignments:
        sent = f"{one.shipment_no} to {one.customer_name}, {one.shipped_at:%Y-%m-%d}"
        yield f"Shipped: {one.code} ({plain(one.quantity)}) in {sent}"
    for former in trace.former:
        yield f"No longer: {former.item} {former.code} ({former.reason.lower()})"
    for gap in trace.gaps:
        yield f"Gap: {gap.kind} {gap.item} {gap.code}: {gap.detail}"


def _line(one: TracedThing) -> str:
    thing, grade = one.thing, "certain" if one.certain else "possible"
    standing = f"{thing.quality.value.lower()}, {thing.lifecycle.value.lower().replace('_', ' ')}"
    return f"{'  ' * one.level}{thing.item} {thing.code}  {thing.item_name}; {thing.origin}; {grade}; {standing}"
