"""Where the lines of a genealogy graph run: in the gutters only, one trunk for each source."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from widgets.graph_parts import Box, Branch, Key, Sizes, Trunk, Way

if TYPE_CHECKING:
    from widgets.graph_columns import Columns

MANY = 12  # tracks a gutter is widened for; more draw closer together
NEAR = 3.0
ASIDE = (0.0, 6.0, -6.0, 12.0, -12.0)


def gutters_of(stops: list[list[Key]], ways: dict[Key, Way], size: Sizes, width: float) -> list[float]:
    """Each gutter holds a track for every source, and shares what the viewport has left."""
    least = [
        max(size.gutter, size.track * (min(sum(stop in ways for stop in column), MANY) + 3)) for column in stops[:-1]
    ]
    share = (width - size.node_width * len(stops) - sum(least)) / max(len(least), 1)
    return [max(gutter, min(gutter + share, size.widest_gutter)) for gutter in least]


def trunks_of(
    column: list[Key], ways: dict[Key, Way], boxes: dict[Key, Box], columns: Columns, gutter: tuple[float, float],
    size: Sizes,
) -> list[Trunk]:  # fmt: skip
    """The lines of one gutter, given as (its left edge, its width): each source of `column` gets one trunk."""
    sources = sorted((stop for stop in column if stop in ways), key=lambda stop: boxes[stop].middle)
    ports = _ports(sources, ways, boxes, columns)
    spans = []
    for source in sources:
        ends = [boxes[source].middle, *(ports[source, target] for target in ways[source].to)]
        spans.append((min(ends), max(ends)))
    left, wide = gutter
    tracks = _tracks(spans, size.track)
    step = min(size.track, (wide - 3 * size.track) / (max(tracks, default=0) + 1))
    first = left + (wide - size.track - step * max(tracks, default=0)) / 2
    made = []
    for source, track in zip(sources, tracks, strict=True):
        branches = tuple(
            Branch(boxes[target].x, ports[source, target], columns.of[target[0]] == target[1], tuple(edges))
            for target, edges in ways[source].to.items()
        )
        box = boxes[source]
        start = box.x if columns.of[source[0]] != source[1] else box.x + box.width
        made.append(Trunk(start, box.middle, first + track * step, branches))
    return made


def _ports(
    sources: list[Key], ways: dict[Key, Way], boxes: dict[Key, Box], columns: Columns
) -> dict[tuple[Key, Key], float]:
    """Height at which each source's line meets each target: level lines stay level, others keep apart."""
    arriving: defaultdict[Key, list[Key]] = defaultdict(list)
    for source in sources:
        for target in ways[source].to:
            arriving[target].append(source)
    ports = {}
    for target, comers in arriving.items():
        box = boxes[target]
        step = min(18.0, box.height * 0.7 / len(comers)) if columns.of[target[0]] == target[1] else 0.0
        level = next((at for at, comer in enumerate(comers) if abs(boxes[comer].middle - box.middle) < 1), None)
        zero = (len(comers) - 1) / 2 if level is None else level
        reach = max(zero, len(comers) - 1 - zero) * step
        step *= min(1.0, box.height * 0.4 / reach) if reach else 1.0
        for at, comer in enumerate(comers):
            taken = [boxes[source].middle for source in sources if source != comer] if step else []
            ports[comer, target] = _aside(box.middle + (at - zero) * step, taken)
    return ports


def _aside(y: float, taken: list[float]) -> float:
    """Off the level of every other line that starts in this gutter, so that two never lie on one another."""
    return next((y + by for by in ASIDE if all(abs(y + by - other) > NEAR for other in taken)), y)


def _tracks(spans: list[tuple[float, float]], apart: float) -> list[int]:
    """A track for each vertical so that two on one track never touch."""
    last: list[float] = []
    tracks = [0] * len(spans)
    bent = [at for at, (low, high) in enumerate(spans) if high - low >= 1]
    for at in sorted(bent, key=lambda index: spans[index]):
        low, high = spans[at]
        track = next((number for number, end in enumerate(last) if end + apart <= low), len(last))
        if track == len(last):
            last.append(high)
        last[track] = high
        tracks[at] = track
    return tracks
