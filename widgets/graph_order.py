"""The order of nodes within each column, so that few lines cross."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from widgets.graph_parts import Key, Way

SWEEPS = 6


def sort_columns(stops: list[list[Key]], ways: dict[Key, Way]) -> None:
    """Barycentre sweeps to and fro; the order with the fewest crossings stays."""
    after = {stop: list(way.to) for stop, way in ways.items()}
    before: defaultdict[Key, list[Key]] = defaultdict(list)
    for stop, targets in after.items():
        for target in targets:
            before[target].append(stop)
    best, fewest = [list(column) for column in stops], crossings(stops, after)
    for sweep in range(SWEEPS):
        near, walk = (before, stops) if sweep % 2 == 0 else (after, stops[::-1])
        for column in walk:
            _sort_column(column, near, stops)
        if (count := crossings(stops, after)) < fewest:
            best, fewest = [list(column) for column in stops], count
    stops[:] = best


def _sort_column(
    column: list[Key], near: dict[Key, list[Key]] | defaultdict[Key, list[Key]], stops: list[list[Key]]
) -> None:
    place = {stop: at / max(len(other), 1) for other in stops for at, stop in enumerate(other)}
    weight = {}
    for stop in column:
        others = near.get(stop, [])
        weight[stop] = sum(place[other] for other in others) / len(others) if others else place[stop]
    column.sort(key=weight.__getitem__)


def crossings(stops: list[list[Key]], after: dict[Key, list[Key]]) -> int:
    """Crossings between neighbouring columns, counted as inversions (Barth, Juenger and Mutzel, 2004)."""
    count = 0
    for here, there in pairwise(stops):
        place = {stop: at for at, stop in enumerate(there)}
        ends = [at for stop in here for at in sorted(place[target] for target in after.get(stop, []))]
        tree = [0] * (len(there) + 1)
        for seen, end in enumerate(ends):
            count += seen - _below(tree, end + 1)
            _add(tree, end + 1)
    return count


def _below(tree: list[int], at: int) -> int:
    total = 0
    while at > 0:
        total += tree[at]
        at -= at & -at
    return total


def _add(tree: list[int], at: int) -> None:
    while at < len(tree):
        tree[at] += 1
        at += at & -at
