"""What a genealogy graph is drawn from: nodes in columns by kind of record, edges from left to right."""

from __future__ import annotations

from dataclasses import dataclass

from widgets.appearance import Kind


@dataclass(frozen=True)
class GraphNode:
    """One record, or a folded group of `group_count` of them. `column` indexes `Graph.columns`.

    `title` is the state ("Shipped"), `code` what it is called, `detail` one more line. `certain` is False for a
    node reached only by possible edges. `quiet` is context that was not asked about.
    """

    key: str
    column: int
    title: str
    code: str
    detail: str = ""
    state_kind: Kind = Kind.NEUTRAL
    icon: str = ""
    certain: bool = True
    group_count: int = 0
    quiet: bool = False


@dataclass(frozen=True)
class GraphEdge:
    """Source went into target: certainly, or possibly (pooled)."""

    source: str
    target: str
    certain: bool = True


@dataclass(frozen=True)
class Graph:
    """Headings of the columns from left to right, nodes and edges; edges to unknown keys are a ValueError in layout."""

    columns: tuple[str, ...]
    nodes: tuple[GraphNode, ...]
    edges: tuple[GraphEdge, ...]
