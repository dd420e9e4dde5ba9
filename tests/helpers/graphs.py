"""Graphs to draw and to measure."""

from __future__ import annotations

import random
from itertools import pairwise

from widgets.appearance import Kind
from widgets.graph import Graph, GraphEdge, GraphNode

COLUMNS = ("Supplier, receipt", "Received lot", "Order", "Serial or lot", "Shipment, customer")


def furniture() -> Graph:
    """One held lot: two receipts, three orders, folded serials, three shipments; one order only possible."""
    nodes = (
        GraphNode("r1", 0, "Receipt, 6 Feb", "Acme Timber", "DN-88213, 60.00 m²", icon="truck-delivery"),
        GraphNode("r2", 0, "Receipt, 20 Feb", "Acme Timber", "DN-88240, 40.00 m²", icon="truck-delivery"),
        GraphNode("oak", 1, "On hold", "OAK-2024-Q1-055", "81.00 of 100.00 m² used", Kind.BAD, "hand-stop"),
        GraphNode("more", 1, "Other material", "14 lots", "in the same 3 orders", icon="stack-2", group_count=14,
                  quiet=True),
        GraphNode("o112", 2, "Done", "PO-2024-0112", "Sideboard Lund, 12 of 12", Kind.OK, "clipboard-list"),
        GraphNode("o117", 2, "Running", "PO-2024-0117", "Dining table Oslo, 41 of 50", icon="clipboard-list"),
        GraphNode("o121", 2, "Done", "PO-2024-0121", "Bench Oslo 140, 24 of 24", Kind.OK, "clipboard-list",
                  certain=False),
        GraphNode("s12", 3, "Shipped", "12 sideboards", "SDB-0308-0001 to 0012", icon="truck", group_count=12),
        GraphNode("t31", 3, "Shipped", "31 tables", "TBL-0315-0001 to 0031", icon="truck", group_count=31),
        GraphNode("t10", 3, "In stock", "10 tables", "TBL-0315-0032 to 0041", icon="building-warehouse",
                  group_count=10),
        GraphNode("t42", 3, "In work", "TBL-2024-0315-0042", "Final inspection now", icon="tools"),
        GraphNode("b8", 3, "In stock", "8 benches", "BNC-0309-0017 to 0024", icon="building-warehouse", group_count=8,
                  certain=False),
        GraphNode("b16", 3, "Shipped", "16 benches", "BNC-0309-0001 to 0016", icon="truck", group_count=16,
                  certain=False),
        GraphNode("c1", 4, "Delivered, 11 Mar", "Nordic Living", "SH-2024-0311, Oslo", icon="user"),
        GraphNode("c2", 4, "Delivered, 18 Mar", "Hotel Adler", "SH-2024-0318, München", icon="user"),
        GraphNode("c3", 4, "On the road", "Kaya Home", "SH-2024-0319, İzmir", icon="user", certain=False),
    )  # fmt: skip
    sure = [("r1", "oak"), ("r2", "oak"), ("oak", "o112"), ("oak", "o117"), ("o112", "s12"), ("o117", "t31"),
            ("o117", "t10"), ("o117", "t42"), ("s12", "c1"), ("t31", "c2")]  # fmt: skip
    pooled = [("oak", "o121"), ("o121", "b8"), ("o121", "b16"), ("b16", "c2"), ("b16", "c3")]
    edges = [GraphEdge(*pair) for pair in sure] + [GraphEdge(*pair, certain=False) for pair in pooled]
    return Graph(COLUMNS, nodes, tuple(edges))


def levels() -> Graph:
    """Screws and boards into drawers, drawers into a cabinet order: two production levels, and a line past both."""
    names = [
        ("sup", 0, "Receipt", "Acme Timber"), ("scr", 0, "Receipt", "Bolt and Co"),
        ("board", 1, "Released", "BRD-24-0007"),
        ("screw", 1, "Released", "SCR-0912"), ("glue", 1, "Released", "PVA-2024-006"),
        ("po1", 2, "Done", "PO-2024-0200"), ("po3", 2, "Done", "PO-2024-0201"), ("dr1", 3, "Used", "DRW-0001"),
        ("dr2", 3, "Used", "DRW-0002"), ("po2", 2, "Running", "PO-2024-0210"), ("cab", 3, "In work", "CAB-0001"),
        ("cab2", 3, "Shipped", "CAB-0002"), ("ship", 4, "Delivered", "Hotel Adler"),
        ("ship2", 4, "Delivered", "Spare parts"),
    ]  # fmt: skip
    nodes = tuple(GraphNode(key, at, title, code, "detail") for key, at, title, code in names)
    pairs = [
        ("sup", "board"), ("scr", "screw"), ("board", "po1"), ("screw", "po1"), ("glue", "po3"), ("board", "po3"),
        ("po1", "dr1"), ("po3", "dr2"), ("dr1", "po2"), ("dr2", "po2"), ("screw", "po2"), ("glue", "po2"),
        ("po2", "cab"), ("po2", "cab2"), ("cab2", "ship"), ("dr2", "ship2"),
    ]  # fmt: skip
    return Graph(COLUMNS, nodes, tuple(GraphEdge(*pair) for pair in pairs))


def many(count: int, seed: int = 7) -> Graph:
    """A graph of about `count` nodes over five columns, unfolded, some edges only possible."""
    dice = random.Random(seed)
    shares = (0.05, 0.15, 0.15, 0.5, 0.15)
    layers = [[f"n{column}-{at}" for at in range(max(1, int(count * share)))] for column, share in enumerate(shares)]
    nodes = tuple(
        GraphNode(key, column, "Released", f"TBL-2024-{at:04d}", "a detail of it", certain=at % 5 > 0)
        for column, keys in enumerate(layers)
        for at, key in enumerate(keys)
    )
    edges = []
    for left, right in pairwise(layers):
        for at, key in enumerate(right):
            near = min(len(left) - 1, at * len(left) // len(right))
            edges += [GraphEdge(left[near], key), GraphEdge(dice.choice(left), key, certain=False)]
    unique = {(edge.source, edge.target): edge for edge in edges}
    return Graph(COLUMNS, nodes, tuple(unique.values()))
