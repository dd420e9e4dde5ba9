"""Where did everything in it come from; where did it go. Exact to any depth, certain told from possible."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import Connection

from db.domain.found import FoundTrackable
from db.domain.reach import certain_from
from db.domain.terms import CERTAIN
from db.queries.find import key_of
from db.queries.levels import levels
from db.queries.trace_facts import Consignment, TrackedThing, consignments_of, things_of
from db.queries.walk import Direction, Link


class TracedThing(NamedTuple):
    """A lot or unit that the walk reached. ``level`` counts steps of the shortest path; ``certain`` is its grade."""

    thing: TrackedThing
    certain: bool
    level: int


class FormerThing(NamedTuple):
    """A link that no longer stands: REVERSED or RETURNED."""

    item: str
    code: str
    reason: str


class Gap(NamedTuple):
    """What the record does not know about a thing of this trace."""

    kind: str
    item: str
    code: str
    detail: str


@dataclass(frozen=True)
class Trace:
    """The answer, and the links it rests on. Lists are sorted; ``root`` is not among ``reached``."""

    direction: Direction
    root: TrackedThing
    reached: tuple[TracedThing, ...]
    orders: tuple[str, ...]
    suppliers: tuple[str, ...]
    consignments: tuple[Consignment, ...]
    former: tuple[FormerThing, ...]
    gaps: tuple[Gap, ...]
    links: tuple[Link, ...]


@dataclass
class _Walk:
    root: int
    levels: dict[int, int] = field(default_factory=dict)
    links: dict[Link, None] = field(default_factory=dict)
    former: set[tuple[int, str]] = field(default_factory=set)
    shared: set[tuple[int, str]] = field(default_factory=set)

    def gone(self) -> set[tuple[int, str]]:
        """What no longer stands. Of an order's outputs only those that nothing else leads to."""
        return self.former | {one for one in self.shared if one[0] not in self.levels and one[0] != self.root}


def trace(
    connection: Connection, code: str, direction: Direction, *, item: str | None = None, certain_only: bool = False
) -> Trace:
    """Trace one code. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    return _traced(connection, key_of(connection, code, item), direction, certain_only=certain_only)


def trace_thing(
    connection: Connection, start: FoundTrackable, direction: Direction, *, certain_only: bool = False
) -> Trace:
    """Trace a thing that was found already."""
    return _traced(connection, start.id, direction, certain_only=certain_only)


def _traced(connection: Connection, root: int, direction: Direction, *, certain_only: bool) -> Trace:
    walk = _walk(connection, root, direction)
    certain = certain_from(root, _certain_steps(walk.links, direction))
    kept = {key: level for key, level in walk.levels.items() if not certain_only or key in certain}
    known = things_of(connection, {root, *kept, *(key for key, _ in walk.gone())})
    shipped_from = {root, *kept} if direction is Direction.FORWARD else {root}
    supplied_to = {root, *kept} if direction is Direction.BACKWARD else {root}
    reached = [TracedThing(known[key], key in certain, level) for key, level in kept.items()]
    for by in ("thing.code", "thing.item", "level"):  # three sorts by a word each are faster than one by all of them
        reached.sort(key=attrgetter(by))
    former = [FormerThing(known[key].item, known[key].code, reason) for key, reason in walk.gone() if key in known]
    return Trace(
        direction,
        known[root],
        tuple(reached),
        tuple(sorted(_orders(walk.links, {root, *kept}, direction))),
        tuple(sorted({code for key in supplied_to for code in known[key].suppliers})),
        consignments_of(connection, [known[key] for key in shipped_from if known[key].shipped]),
        tuple(sorted(former, key=lambda one: (one.item, one.code, one.reason))),
        tuple(sorted(_gaps(known[key] for key in {root, *kept}), key=lambda gap: (gap.kind, gap.item, gap.code))),
        tuple(walk.links),
    )


def _walk(connection: Connection, root: int, direction: Direction) -> _Walk:
    far = attrgetter("source" if direction is Direction.BACKWARD else "target")
    walk = _Walk(root)
    for level, found in enumerate(levels(connection, {root}, direction), start=1):
        stands = [link for link in found if link.former is None]
        for link in found if len(stands) < len(found) else ():
            if link.former is not None and far(link) is not None:
                (walk.shared if link.source is None else walk.former).add((far(link), link.former))
        walk.links.update(dict.fromkeys(stands))
        walk.levels.update(dict.fromkeys(set(map(far, stands)) - walk.levels.keys() - {root, None}, level))
    return walk


def _certain_steps(links: Iterable[Link], direction: Direction) -> Iterable[tuple[int, int]]:
    back = direction is Direction.BACKWARD
    for source, target, _, _, grade, _ in links:
        if grade in CERTAIN and source is not None and target is not None:
            yield (target, source) if back else (source, target)


def _orders(links: Iterable[Link], things: set[int], direction: Direction) -> set[str]:
    """Backward: orders that made, or were fitted into, one of the things. Forward: orders that took one in."""
    near = (link.target if direction is Direction.BACKWARD else link.source for link in links)
    return {link.order_no for link, end in zip(links, near, strict=True) if link.order_no and end in things}


def _gaps(things: Iterable[TrackedThing]) -> Iterable[Gap]:
    for one in things:
        if one.origin == "unknown":
            yield Gap("NO-RECEIPT", one.item, one.code, "no receipt and no completion tells where it came from")
        if not one.tracked:
            yield Gap("NOT-TRACKED", one.item, one.code, "this item is not followed by lot")
        if one.shortfall > 0:
            yield Gap("IMPORT-SHORTFALL", one.item, one.code, "more was drawn than came in")
