"""A trace as the JSON object that others read, and the two refusals of a look-up. Pure: no database here."""

from collections.abc import Sequence
from typing import Any

from db.domain.refusals import Refusal, Refused
from db.queries.trace import Trace, TracedThing


def trace_json(trace: Trace) -> dict[str, Any]:
    """The answer. Lists are sorted: things by level, item, code; the rest by their text."""
    root = trace.root
    return {
        "direction": trace.direction.value,
        "root": {"item": root.item, "code": root.code, "kind": root.kind.value.lower()},
        "trackables": [_thing(one) for one in trace.reached],
        "orders": list(trace.orders),
        "suppliers": list(trace.suppliers),
        "customers": sorted({one.customer for one in trace.consignments}),
        "shipments": sorted({one.shipment_no for one in trace.consignments}),
        "former": [{"item": one.item, "code": one.code, "reason": one.reason} for one in trace.former],
        "gaps": [{"kind": gap.kind, "item": gap.item, "code": gap.code, "detail": gap.detail} for gap in trace.gaps],
    }


def _thing(one: TracedThing) -> dict[str, Any]:
    thing = one.thing
    return {
        "item": thing.item,
        "code": thing.code,
        "kind": thing.kind.value.lower(),
        "origin": thing.origin,
        "grade": "certain" if one.certain else "possible",
        "level": one.level,
        "quality": thing.quality.value,
        "lifecycle": thing.lifecycle.value,
    }


def refused_json(refused: Refused, nearest: Sequence[str] = ()) -> dict[str, Any]:
    """Why there is no trace: LOT-UNKNOWN with the codes that are nearest, LOT-AMBIGUOUS with the choices."""
    answer: dict[str, Any] = {"refused": refused.code.value}
    if refused.code is Refusal.LOT_UNKNOWN:
        return {**answer, "nearest": list(nearest)}
    if refused.code is Refusal.LOT_AMBIGUOUS:
        return {**answer, "choices": refused.facts["choices"]}
    return {**answer, "facts": dict(refused.facts)}
