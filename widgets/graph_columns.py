"""Which column each node stands in, when one kind of record comes several times on the way (production levels)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from widgets.graph import Graph


@dataclass(frozen=True)
class Columns:
    """Headings from left to right and the column of each key. `loops` are edges that would have run backwards."""

    headings: tuple[str, ...]
    of: dict[str, int]
    loops: frozenset[tuple[str, str]]


def place_columns(graph: Graph) -> Columns:
    """Every edge runs to the right: a kind of record that feeds an earlier kind gets a second column further on.

    Where the edges make a loop (a fault in the record), the edge that closes it is left out and named in `loops`.
    """
    kinds = max(len(graph.columns), 1)
    kind = {node.key: node.column for node in graph.nodes}
    feeds = _feeds(graph, kind)
    order, loops = _order(list(kind), feeds)
    slot: dict[str, int] = {}
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for source, targets in feeds.items():
        for target in targets:
            if (source, target) not in loops:
                sources[target].append(source)
    for key in order:
        least = max((slot[source] + 1 for source in sources[key]), default=0)
        slot[key] = least + (kind[key] - least) % kinds
    _gather_ends(slot, kind, feeds, kinds)
    used = sorted(set(slot.values()))
    number = {old: new for new, old in enumerate(used)}
    return Columns(
        tuple(graph.columns[old % kinds] for old in used) if graph.columns else (),
        {key: number[old] for key, old in slot.items()},
        loops,
    )


def _feeds(graph: Graph, known: dict[str, int]) -> dict[str, list[str]]:
    feeds: dict[str, list[str]] = {key: [] for key in known}
    for edge in graph.edges:
        if edge.source not in known or edge.target not in known:
            raise ValueError(f"edge {edge.source} -> {edge.target} names a node the graph does not have")
        feeds[edge.source].append(edge.target)
    return feeds


def _order(keys: list[str], feeds: dict[str, list[str]]) -> tuple[list[str], frozenset[tuple[str, str]]]:
    """Sources before targets, by depth-first search without recursion; edges that close a loop."""
    done: dict[str, bool] = {}
    finished: list[str] = []
    loops: set[tuple[str, str]] = set()
    for start in keys:
        stack = [(start, iter(feeds[start]))] if start not in done else []
        done.setdefault(start, False)
        while stack:
            key, rest = stack[-1]
            for target in rest:
                if target not in done:
                    done[target] = False
                    stack.append((target, iter(feeds[target])))
                    break
                if not done[target]:
                    loops.add((key, target))
            else:
                done[key] = True
                finished.append(key)
                stack.pop()
    return finished[::-1], frozenset(loops)


def _gather_ends(slot: dict[str, int], kind: dict[str, int], feeds: dict[str, list[str]], kinds: int) -> None:
    """Where the way ends (shipments), all stand in the last column of their kind."""
    last = max((at for key, at in slot.items() if kind[key] == kinds - 1), default=0)
    for key in slot:
        if kind[key] == kinds - 1 and not feeds[key]:
            slot[key] = last
