"""The laws of the drawing, checked by arithmetic on graphs of every size; no Qt."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.graphs import COLUMNS, furniture, levels, many
from widgets.graph import Graph, GraphEdge, GraphNode
from widgets.graph_columns import place_columns
from widgets.graph_layout import lay_out
from widgets.graph_parts import Box, Layout, Sizes, Trunk

GRAPHS = {"furniture": furniture(), "levels": levels(), "sixty": many(60), "two hundred": many(200)}


def horizontals(trunk: Trunk) -> list[tuple[float, float, float]]:
    """(x from, x to, y) of the level stretches of a trunk."""
    bent = any(abs(branch.y - trunk.y) > 0.5 for branch in trunk.branches)
    lines = [(trunk.left, trunk.x, trunk.y)] if bent else []
    for branch in trunk.branches:
        level = abs(branch.y - trunk.y) <= 0.5
        lines.append((trunk.left if level else trunk.x, branch.x, branch.y))
    return lines


def upright(trunk: Trunk) -> tuple[float, float, float]:
    ends = [trunk.y, *(branch.y for branch in trunk.branches)]
    return trunk.x, min(ends), max(ends)


def behind(layout: Layout) -> list[str]:
    """Nodes that some line runs behind."""
    found = []
    for key, box in layout.boxes.items():
        for trunk in layout.trunks:
            flat = any(
                left < box.x + box.width - 0.5 and right > box.x + 0.5 and box.y < y < box.y + box.height
                for left, right, y in horizontals(trunk)
            )
            x, top, bottom = upright(trunk)
            steep = box.x < x < box.x + box.width and top < box.y + box.height and bottom > box.y
            if flat or steep:
                found.append(key)
    return found


def apart(one: Box, other: Box) -> bool:
    return (
        one.x + one.width <= other.x
        or other.x + other.width <= one.x
        or one.y + one.height <= other.y
        or other.y + other.height <= one.y
    )


@pytest.mark.parametrize("name", list(GRAPHS))
def test_no_two_nodes_overlap(name: str) -> None:
    layout = lay_out(GRAPHS[name])
    assert all(apart(one, other) for one, other in combinations(layout.boxes.values(), 2))
    assert len(layout.boxes) == len(GRAPHS[name].nodes)


@pytest.mark.parametrize("name", list(GRAPHS))
def test_no_line_runs_behind_a_node(name: str) -> None:
    assert behind(lay_out(GRAPHS[name])) == []


def test_the_test_for_lines_behind_nodes_can_fail() -> None:
    layout = lay_out(levels())
    box = next(iter(layout.boxes.values()))
    wrong = Trunk(box.x - 10, box.middle, box.x + box.width / 2, layout.trunks[0].branches)
    assert behind(Layout(layout.boxes, (wrong,), (), layout.width, layout.height)) != []


@pytest.mark.parametrize("name", list(GRAPHS))
def test_every_edge_is_drawn_from_its_source_to_its_target(name: str) -> None:
    graph, layout = GRAPHS[name], lay_out(GRAPHS[name])
    for index, edge in enumerate(graph.edges):
        hops = [(trunk, branch) for trunk in layout.trunks for branch in trunk.branches if index in branch.edges]
        source, target = layout.boxes[edge.source], layout.boxes[edge.target]
        hops.sort(key=lambda hop: hop[1].x)
        first, last = hops[0][0], hops[-1][1]
        assert first.left == source.x + source.width
        assert first.y == pytest.approx(source.middle)
        assert last.arrives
        assert last.x == target.x
        assert target.y < last.y < target.y + target.height
        for (_, here), (there, _) in pairwise(hops):
            assert (here.x, here.y) == pytest.approx((there.left, there.y))


@pytest.mark.parametrize("name", list(GRAPHS))
def test_one_trunk_for_a_source_in_a_gutter(name: str) -> None:
    layout = lay_out(GRAPHS[name])
    starts = [(trunk.left, trunk.y) for trunk in layout.trunks]
    assert len(starts) == len(set(starts))


@pytest.mark.parametrize("name", ["furniture", "levels", "sixty"])
def test_upright_lines_of_two_sources_never_touch(name: str) -> None:
    lines = [upright(trunk) for trunk in lay_out(GRAPHS[name]).trunks]
    bent = [line for line in lines if line[2] - line[1] > 1]
    for (x, top, bottom), (other_x, other_top, other_bottom) in combinations(bent, 2):
        assert abs(x - other_x) > 3 or bottom < other_top or other_bottom < top


def test_columns_are_by_kind_from_left_to_right() -> None:
    layout = lay_out(furniture())
    lefts = {node.column: layout.boxes[node.key].x for node in furniture().nodes}
    assert list(lefts.values()) == sorted(lefts.values())
    assert [words for words, _ in layout.headings] == list(COLUMNS)


def test_a_second_production_level_gets_its_own_columns() -> None:
    columns = place_columns(levels())
    assert columns.headings == (
        "Supplier, receipt", "Received lot", "Order", "Serial or lot", "Order", "Serial or lot", "Shipment, customer",
    )  # fmt: skip
    assert all(columns.of[edge.source] < columns.of[edge.target] for edge in levels().edges)
    assert columns.of["ship"] == columns.of["ship2"]


def test_a_loop_in_the_record_is_named_and_not_drawn() -> None:
    nodes = tuple(GraphNode(key, 0, "", key) for key in "abc")
    edges = tuple(GraphEdge(*pair) for pair in (("a", "b"), ("b", "c"), ("c", "a")))
    layout = lay_out(Graph(("Lot",), nodes, edges))
    assert layout.loops == {("c", "a")}
    assert len({box.x for box in layout.boxes.values()}) == 3


def test_an_edge_to_nowhere_is_refused() -> None:
    with pytest.raises(ValueError, match="a -> ghost"):
        lay_out(Graph(("Lot",), (GraphNode("a", 0, "", "a"),), (GraphEdge("a", "ghost"),)))


def test_an_empty_graph_is_empty() -> None:
    assert lay_out(Graph(COLUMNS, (), ())).boxes == {}


def test_the_same_graph_is_drawn_the_same() -> None:
    assert lay_out(many(120)) == lay_out(many(120))


def test_the_middle_child_is_level_with_its_parent() -> None:
    boxes = lay_out(furniture()).boxes
    assert boxes["oak"].middle == pytest.approx(boxes["o117"].middle)
    assert boxes["r1"].middle + boxes["r2"].middle == pytest.approx(2 * boxes["oak"].middle)


def test_spare_room_is_shared_out_and_never_exceeded() -> None:
    tight, wide = lay_out(furniture()), lay_out(furniture(), Sizes(), 1700, 1000)
    assert tight.width < wide.width <= 1700
    assert tight.height < wide.height <= 1000


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    count = draw(st.integers(1, 24))
    nodes = tuple(GraphNode(f"n{at}", draw(st.integers(0, 4)), "", f"n{at}") for at in range(count))
    pairs = draw(st.sets(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=40))
    edges = tuple(GraphEdge(f"n{a}", f"n{b}", draw(st.booleans())) for a, b in sorted(pairs) if a != b)
    return Graph(COLUMNS, nodes, edges)


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_the_laws_hold_for_any_graph(graph: Graph) -> None:
    layout = lay_out(graph)
    assert all(apart(one, other) for one, other in combinations(layout.boxes.values(), 2))
    assert behind(layout) == []
    assert all(layout.boxes[e.source].x < layout.boxes[e.target].x for e in graph.edges
               if (e.source, e.target) not in layout.loops)  # fmt: skip


def test_five_hundred_nodes_are_laid_out_at_once() -> None:
    graph = many(500)
    began = time.perf_counter()
    lay_out(graph)
    spent = time.perf_counter() - began
    print(f"{len(graph.nodes)} nodes, {len(graph.edges)} edges laid out in {spent * 1000:.0f} ms")  # noqa: T201
    assert spent < 2


def test_the_layout_needs_no_qt_widgets() -> None:
    code = "import sys, widgets.graph_layout; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
