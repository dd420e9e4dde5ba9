"""Where the nodes of a genealogy graph stand and where its lines run; pure arithmetic, no Qt.

Layered drawing after Sugiyama, Tagawa and Toda (1981): columns are given, order within a column by barycentres,
heights by the least displacement that keeps the order (pool adjacent violators). Lines that pass a column get a
free lane in it, so that none runs behind a node.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from widgets.graph_columns import Columns, place_columns
from widgets.graph_order import sort_columns
from widgets.graph_parts import Box, Key, Layout, Sizes, Trunk, Way
from widgets.graph_routes import gutters_of, trunks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from widgets.graph import Graph

SWEEPS = 6


def lay_out(graph: Graph, sizes: Sizes | None = None, width: float = 0, height: float = 0) -> Layout:
    """Lays the graph out; spreads it over `width` and `height` where it needs less. ValueError for unknown keys."""
    size = sizes or Sizes()
    columns = place_columns(graph)
    ways = _ways(graph, columns)
    stops = _stops(graph, columns, ways)
    sort_columns(stops, ways)
    tops = _heights(stops, ways, columns, size, height - size.heading)
    gutters = gutters_of(stops, ways, size, width)
    lefts = [0.0]
    for gutter in gutters:
        lefts.append(lefts[-1] + size.node_width + gutter)
    boxes = {
        stop: Box(lefts[at], tops[stop] + size.heading, size.node_width, _tall(stop, columns, size))
        for at, column in enumerate(stops)
        for stop in column
    }
    trunks = [
        trunk
        for at, gutter in enumerate(gutters)
        for trunk in trunks_of(stops[at], ways, boxes, columns, (lefts[at] + size.node_width, gutter), size)
    ]
    return _finish(boxes, trunks, columns, lefts, size)


def _ways(graph: Graph, columns: Columns) -> dict[Key, Way]:
    """Edges as hops from column to column; lines of one source share their lanes."""
    ways: defaultdict[Key, Way] = defaultdict(Way)
    for index, edge in enumerate(graph.edges):
        first, last = columns.of[edge.source], columns.of[edge.target]
        if (edge.source, edge.target) in columns.loops:
            continue
        path = [(edge.source, at) for at in range(first, last)] + [(edge.target, last)]
        for here, there in pairwise(path):
            ways[here].to[there].append(index)
    return ways


def _stops(graph: Graph, columns: Columns, ways: dict[Key, Way]) -> list[list[Key]]:
    stops: list[list[Key]] = [[] for _ in columns.headings]
    for node in graph.nodes:
        stops[columns.of[node.key]].append((node.key, columns.of[node.key]))
    for stop in list(ways):
        if columns.of[stop[0]] != stop[1]:
            stops[stop[1]].append(stop)
    return stops


def _tall(stop: Key, columns: Columns, size: Sizes) -> float:
    return size.node_height if columns.of[stop[0]] == stop[1] else size.lane


def _heights(
    stops: list[list[Key]], ways: dict[Key, Way], columns: Columns, size: Sizes, room: float
) -> dict[Key, float]:
    """Top of every stop: near its neighbours' middles, in order, never overlapping."""
    before: defaultdict[Key, list[Key]] = defaultdict(list)
    after = {stop: list(way.to) for stop, way in ways.items()}
    for stop, targets in after.items():
        for target in targets:
            before[target].append(stop)
    tall = {stop: _tall(stop, columns, size) for column in stops for stop in column}
    gap = _gap(stops, tall, size, room)
    middle: dict[Key, float] = {}
    for column in stops:
        middle.update(_stack(column, [0.0] * len(column), tall, gap))
    for sweep in range(SWEEPS):
        near, walk = (before, stops) if sweep % 2 == 0 else (after, stops[::-1])
        for column in walk:
            wanted = [_median([middle[other] for other in near.get(stop, [])], middle[stop]) for stop in column]
            middle.update(_stack(column, wanted, tall, gap))
    least = min((middle[stop] - tall[stop] / 2 for stop in middle), default=0.0)
    return {stop: at - tall[stop] / 2 - least for stop, at in middle.items()}


def _gap(stops: list[list[Key]], tall: dict[Key, float], size: Sizes, room: float) -> float:
    """The space between rows: wider where the fullest column leaves room."""
    fullest = max(stops, key=lambda column: sum(tall[stop] + size.row_gap for stop in column), default=[])
    free = room - sum(tall[stop] for stop in fullest)
    return max(size.row_gap, min(free / max(len(fullest) - 1, 1), 2.2 * size.row_gap)) if fullest else size.row_gap


def _median(values: Sequence[float], otherwise: float) -> float:
    """The middle value, so that one of several lines runs straight; the mean of the middle two."""
    ranked = sorted(values)
    return (ranked[(len(ranked) - 1) // 2] + ranked[len(ranked) // 2]) / 2 if ranked else otherwise


def _stack(column: list[Key], wanted: list[float], tall: dict[Key, float], gap: float) -> dict[Key, float]:
    """Middles nearest to the wanted ones (least squares) that keep the order and the gap: isotonic regression."""
    offsets = [0.0]
    for upper, lower in pairwise(column):
        offsets.append(offsets[-1] + (tall[upper] + tall[lower]) / 2 + gap)
    pools: list[tuple[float, int]] = []
    for want, offset in zip(wanted, offsets, strict=False):
        value, count = want - offset, 1
        while pools and pools[-1][0] > value:
            other, weight = pools.pop()
            value, count = (value * count + other * weight) / (count + weight), count + weight
        pools.append((value, count))
    flat = [value for value, count in pools for _ in range(count)]
    return {stop: value + offset for stop, value, offset in zip(column, flat, offsets, strict=False)}


def _finish(boxes: dict[Key, Box], trunks: list[Trunk], columns: Columns, lefts: list[float], size: Sizes) -> Layout:
    nodes = {key: box for (key, at), box in boxes.items() if columns.of[key] == at}
    bottom = max((box.y + box.height for box in boxes.values()), default=0.0)
    headings = tuple(
        (words, Box(left, 0, size.node_width, size.heading))
        for words, left in zip(columns.headings, lefts, strict=False)
    )
    wide = lefts[-1] + size.node_width
    return Layout(nodes, tuple(trunks), headings, wide, bottom, columns.loops)
