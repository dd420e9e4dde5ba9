"""A genealogy as a graph to draw: nodes by kind of record, quiet numbers folded into groups. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from panel import wording
from panel.supervisor import words
from panel.wording import amount, day
from widgets.appearance import Kind
from widgets.graph import Graph, GraphEdge, GraphNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from db.queries.genealogy import Genealogy, OrderCard, ReceiptCard
    from db.queries.trace import Trace
    from db.queries.trace_facts import Consignment, TrackedThing
    from db.queries.walk import Link

SUPPLIER, RECEIVED, ORDER, MADE, SHIPMENT = range(5)
FOLDED_FROM = 4  # like things that are drawn as one
OPENED_AT_ONCE = 40
SINGLE_RECEIPTS = 6  # more are drawn as one for each supplier


class Mode(Enum):
    """What is asked: where it came from, where it was used, both."""

    FROM = "from"
    USED = "used"
    BOTH = "both"


@dataclass(frozen=True)
class Group:
    """Things that are drawn as one node."""

    key: str
    things: tuple[TrackedThing, ...]
    certain: bool


@dataclass(frozen=True)
class Drawing:
    """The graph, its groups by key, and the key of what was asked for."""

    graph: Graph
    groups: dict[str, Group]
    root: str


@dataclass
class _Web:
    """Things with their grade, and edges between keys with theirs, before anything is folded."""

    things: dict[int, tuple[TrackedThing, bool]] = field(default_factory=dict)
    edges: dict[tuple[str, str], bool] = field(default_factory=dict)

    def join(self, source: str, target: str, *, certain: bool) -> None:
        self.edges[source, target] = self.edges.get((source, target), False) or certain

    def sure(self, key: int | None) -> bool:
        return key in self.things and self.things[key][1]


def graph_of(seen: Genealogy, mode: Mode, opened: frozenset[str], local: Callable[[datetime], datetime]) -> Drawing:
    """The graph of one genealogy. `opened` are keys of groups to show one by one; `local` is the plant's clock.

    An edge is certain when its link is and the thing at its far end is: a path is as good as its weakest link.
    """
    web = _web(seen, mode)
    groups, shown = _fold(web, thing_key(seen.found.id), opened)
    nodes = [_thing_node(*web.things[key]) for key in sorted(web.things) if shown[thing_key(key)] == thing_key(key)]
    nodes += [_group_node(group) for group in groups.values()]
    edges = _folded(web.edges, shown)
    sure = {end for pair, certain in edges.items() if certain for end in pair}
    nodes += [_order_node(seen.orders[key], certain=order_key(key) in sure) for key in _orders(edges)]
    _receive(seen, mode, web, shown, edges, nodes, opened, local)
    _ship(seen, mode, web, shown, edges, nodes, local)
    drawn = tuple(GraphEdge(source, target, certain) for (source, target), certain in edges.items())
    return Drawing(Graph(words.COLUMNS, tuple(nodes), drawn), groups, thing_key(seen.found.id))


def thing_key(key: int) -> str:
    """The node of a lot or unit."""
    return f"t:{key}"


def order_key(key: int) -> str:
    """The node of an order."""
    return f"o:{key}"


def traces_of(seen: Genealogy, mode: Mode) -> tuple[Trace, ...]:
    """The traces that a mode shows."""
    return {Mode.FROM: (seen.back,), Mode.USED: (seen.forward,), Mode.BOTH: (seen.back, seen.forward)}[mode]


def _web(seen: Genealogy, mode: Mode) -> _Web:
    web = _Web({seen.found.id: (seen.back.root, True)})
    for trace in traces_of(seen, mode):
        for one in trace.reached:
            web.things.setdefault(one.thing.id, (one.thing, one.certain))
        for link in trace.links:
            _draw(web, link, backward=trace is seen.back)
    return web


def _draw(web: _Web, link: Link, *, backward: bool) -> None:
    far = link.source if backward else link.target
    certain = link.grade.certain and web.sure(far)
    source = None if link.source is None else thing_key(link.source)
    target = None if link.target is None else thing_key(link.target)
    through = None if link.order_id is None else order_key(link.order_id)
    if source and target and through:
        web.join(source, through, certain=certain)
        web.join(through, target, certain=certain)
    elif source and target:
        web.join(source, target, certain=certain)
    elif through and source:
        web.join(source, through, certain=False)
    elif through and target:
        web.join(through, target, certain=web.sure(link.target))


def _fold(web: _Web, root: str, opened: frozenset[str]) -> tuple[dict[str, Group], dict[str, str]]:
    """Groups by key, and for every thing's key the node it is drawn in."""
    before, after = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for source, target in web.edges:
        before[target].add(source)
        after[source].add(target)
    alike: defaultdict[tuple[object, ...], list[TrackedThing]] = defaultdict(list)
    for key, (thing, certain) in web.things.items():
        name = thing_key(key)
        ends = ",".join(sorted(before[name])), ",".join(sorted(after[name]))
        state = words.state_of(thing)[0]
        alike[(name,) if name == root else (*ends, thing.item, state, certain)].append(thing)
    groups: dict[str, Group] = {}
    shown: dict[str, str] = {}
    for things in alike.values():
        things.sort(key=lambda thing: thing.code)
        folded = _still_folded(things, opened)
        shown |= {thing_key(thing.id): thing_key(thing.id) for thing in things}
        if folded:
            group = Group(f"g:{folded[0].id}", tuple(folded), web.things[folded[0].id][1])
            groups[group.key] = group
            shown |= {thing_key(thing.id): group.key for thing in folded}
    return groups, shown


def _still_folded(things: list[TrackedThing], opened: frozenset[str]) -> list[TrackedThing]:
    """Those that are not opened yet: opening a group shows its first ones and folds the rest again."""
    rest = things
    while len(rest) >= FOLDED_FROM and f"g:{rest[0].id}" in opened:
        rest = rest[OPENED_AT_ONCE:]
    return rest if len(rest) >= FOLDED_FROM else []


def _folded(edges: dict[tuple[str, str], bool], shown: dict[str, str]) -> dict[tuple[str, str], bool]:
    folded: dict[tuple[str, str], bool] = {}
    for (source, target), certain in edges.items():
        pair = shown.get(source, source), shown.get(target, target)
        folded[pair] = folded.get(pair, False) or certain
    return folded


def _orders(edges: Iterable[tuple[str, str]]) -> list[int]:
    return sorted({int(end[2:]) for pair in edges for end in pair if end.startswith("o:")})


def _thing_node(thing: TrackedThing, certain: bool) -> GraphNode:
    state, kind, icon = words.state_of(thing)
    column = MADE if thing.origin == "made" else RECEIVED
    return GraphNode(thing_key(thing.id), column, state, thing.code, thing.item_name, kind, icon, certain)


def _group_node(group: Group) -> GraphNode:
    first = group.things[0]
    state, kind, icon = words.state_of(first)
    count = len(group.things)
    name = words.GROUP.format(count=count, item=first.item_name)
    column = MADE if first.origin == "made" else RECEIVED
    span = words.span([thing.code for thing in group.things])
    return GraphNode(group.key, column, state, name, span, kind, icon, group.certain, count)


def _order_node(order: OrderCard, *, certain: bool) -> GraphNode:
    state, kind = words.PROGRESS[order.progress]
    made = {"made": wording.number(order.good + order.defective), "planned": wording.number(order.planned)}
    detail = words.OF_PLANNED.format(item=order.item_name, **made)
    return GraphNode(order_key(order.id), ORDER, state, order.order_no, detail, kind, "clipboard-list", certain)


def _receive(
    seen: Genealogy, mode: Mode, web: _Web, shown: dict[str, str], edges: dict[tuple[str, str], bool],
    nodes: list[GraphNode], opened: frozenset[str], local: Callable[[datetime], datetime],
) -> None:  # fmt: skip
    """Receipts, each its own node while they are few, else one node for each supplier."""
    if mode is Mode.USED:
        return
    lines: defaultdict[str, list[ReceiptCard]] = defaultdict(list)
    for line in seen.receipts:
        folded = len(seen.receipts) > SINGLE_RECEIPTS and f"s:{line.supplier}" not in opened
        lines[f"s:{line.supplier}" if folded else f"r:{line.id}"].append(line)
    for key, some in lines.items():
        certain = False
        for line in some:
            sure = web.sure(line.trackable_id)
            edges[key, shown[thing_key(line.trackable_id)]] = sure
            certain = certain or sure
        nodes.append(_receipt_node(key, some, local, certain=certain))


def _receipt_node(
    key: str, lines: list[ReceiptCard], local: Callable[[datetime], datetime], *, certain: bool
) -> GraphNode:
    first, count = lines[0], len(lines)
    if key.startswith("r:"):
        title = words.RECEIPT.format(day=short_day(local(first.received_at)))
        detail = f"{first.delivery_note or first.receipt_no}, {amount(first.quantity, first.uom)}"
        return GraphNode(key, SUPPLIER, title, first.supplier_name, detail, icon="truck-delivery", certain=certain)
    notes = words.span([line.delivery_note or line.receipt_no for line in lines])
    title = words.RECEIPTS.format(count=count)
    return GraphNode(key, SUPPLIER, title, first.supplier_name, notes, Kind.NEUTRAL, "truck-delivery", certain, count)


def _ship(
    seen: Genealogy, mode: Mode, web: _Web, shown: dict[str, str], edges: dict[tuple[str, str], bool],
    nodes: list[GraphNode], local: Callable[[datetime], datetime],
) -> None:  # fmt: skip
    """One node for each shipment."""
    sent: defaultdict[str, list[Consignment]] = defaultdict(list)
    for one in (seen.back if mode is Mode.FROM else seen.forward).consignments:
        sent[f"c:{one.shipment_no}"].append(one)
    for key, some in sent.items():
        sure = False
        for one in some:
            pair = shown[thing_key(one.trackable_id)], key
            edges[pair] = edges.get(pair, False) or web.sure(one.trackable_id)
            sure = sure or edges[pair]
        first, pieces = some[0], wording.number(sum((one.quantity for one in some[1:]), some[0].quantity))
        title = words.SHIPPED_ON.format(day=short_day(local(first.shipped_at)))
        detail = words.PIECES.format(shipment=first.shipment_no, count=pieces)
        nodes.append(GraphNode(key, SHIPMENT, title, first.customer_name, detail, icon="user", certain=sure))


def short_day(moment: datetime) -> str:
    """Day and month."""
    return day(moment.date()).rsplit(" ", 1)[0]
