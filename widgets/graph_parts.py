"""The shapes a laid-out genealogy graph is made of, in pixels; y grows downwards."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

Key = tuple[str, int]  # (node, its column), or (source, a column its line passes)


@dataclass(frozen=True)
class Sizes:
    """Pixels: a node, the space between nodes, the least gutter between columns, a lane, a line's track."""

    node_width: float = 240
    node_height: float = 88
    row_gap: float = 30
    gutter: float = 56
    lane: float = 14
    track: float = 12
    heading: float = 44
    widest_gutter: float = 140


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Height of its centre."""
        return self.y + self.height / 2


@dataclass(frozen=True)
class Branch:
    """From a trunk to one target: ends at (x, y), an arrow if it `arrives`; `edges` index `Graph.edges`."""

    x: float
    y: float
    arrives: bool
    edges: tuple[int, ...]


@dataclass(frozen=True)
class Trunk:
    """One source's line in one gutter: from (left, y) to the vertical at `x`, and from there its branches."""

    left: float
    y: float
    x: float
    branches: tuple[Branch, ...]


@dataclass(frozen=True)
class Layout:
    """Boxes by key, trunks, heading boxes with their words, and the whole extent."""

    boxes: dict[str, Box]
    trunks: tuple[Trunk, ...]
    headings: tuple[tuple[str, Box], ...]
    width: float
    height: float
    loops: frozenset[tuple[str, str]] = frozenset()


@dataclass
class Way:
    """The next stops of one stop, and which edges run there."""

    to: defaultdict[Key, list[int]] = field(default_factory=lambda: defaultdict(list))
