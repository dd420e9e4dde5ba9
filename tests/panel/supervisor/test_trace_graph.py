"""The graph of a genealogy: pure, from traces made by hand, and from the demo plant's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from db.domain.found import FoundTrackable
from db.domain.terms import ExpiredPolicy, Grade, ItemKind, Lifecycle, Quality, TrackableKind, Tracking
from db.queries.genealogy import Genealogy, OrderCard, Progress, ReceiptCard, genealogy_of
from db.queries.trace import Trace, TracedThing
from db.queries.trace_facts import Consignment, TrackedThing
from db.queries.walk import Direction, Link
from panel.demo.goods import BAD_OAK
from panel.demo.jobs import NAMED_UNIT
from panel.supervisor.figures import figures_of
from panel.supervisor.trace.table import lines_of
from panel.supervisor.trace.trace_graph import FOLDED_FROM, OPENED_AT_ONCE, Drawing, Mode, graph_of
from panel.supervisor.words import span
from tests.panel.supervisor.conftest import STATION
from widgets.graph_layout import lay_out

if TYPE_CHECKING:
    from db.engine import Engines

MOMENT = datetime(2024, 3, 6, 9, tzinfo=UTC)
ZERO = Decimal(0)


def thing(key: int, code: str, *, made: bool = True, **more: object) -> TrackedThing:
    lot = TrackedThing(
        key, "TABLE", "Table", code, TrackableKind.SERIAL if made else TrackableKind.LOT, "piece", True,
        "made" if made else "received", Quality.RELEASED, Lifecycle.IN_STOCK, Decimal(1), ZERO, (), (),
    )  # fmt: skip
    return lot._replace(**more)  # type: ignore[arg-type]


def traced(
    root: TrackedThing,
    direction: Direction,
    reached: tuple[TracedThing, ...] = (),
    links: tuple[Link, ...] = (),
    sent: tuple[Consignment, ...] = (),
) -> Trace:
    return Trace(direction, root, reached, (), (), sent, (), (), links)


def order(key: int = 10, progress: Progress = Progress.DONE) -> OrderCard:
    return OrderCard(key, f"PO-{key}", "Table", Decimal(5), Decimal(5), ZERO, progress)


def seen_from(
    root: TrackedThing, back: Trace, forward: Trace, receipts: tuple[ReceiptCard, ...] = (), *orders: OrderCard
) -> Genealogy:
    found = FoundTrackable(
        root.id, root.code, root.kind, 1, root.item, root.item_name, ItemKind.RAW, Tracking.LOT, root.uom,
        ExpiredPolicy.BLOCK, False, False, None, None, None, None, root.on_hand, root.quality, root.lifecycle, None,
    )  # fmt: skip
    return Genealogy(found, back, forward, receipts, {one.id: one for one in orders})


def lot_into_units(count: int, *, sure: frozenset[int] = frozenset()) -> Genealogy:
    """One lot, one order, `count` units; those in `sure` have it for certain."""
    lot = thing(1, "OAK-1", made=False)
    units = [thing(100 + at, f"TBL-2024-0306-{at:04d}") for at in range(count)]
    links = [Link(1, None, 10, "PO-10", Grade.POOLED, None)]
    links += [Link(None, unit.id, 10, "PO-10", Grade.POOLED, None) for unit in units]
    links += [Link(1, unit.id, 10, "PO-10", Grade.EXACT, None) for unit in units if unit.id in sure]
    reached = tuple(TracedThing(unit, unit.id in sure, 1) for unit in units)
    forward = traced(lot, Direction.FORWARD, reached, tuple(links))
    receipt = ReceiptCard(7, 1, "R-1", "ACME", "Acme Timber", "DN-1", MOMENT, Decimal(100), "m2")
    return seen_from(lot, traced(lot, Direction.BACKWARD), forward, (receipt,), order())


def draw(seen: Genealogy, mode: Mode = Mode.BOTH, *opened: str) -> Drawing:
    return graph_of(seen, mode, frozenset(opened), STATION.local)


def edges(drawing: Drawing) -> dict[tuple[str, str], bool]:
    return {(edge.source, edge.target): edge.certain for edge in drawing.graph.edges}


def test_receipt_lot_order_and_unit_stand_in_their_columns() -> None:
    drawing = draw(lot_into_units(1))
    assert {node.key: node.column for node in drawing.graph.nodes} == {"r:7": 0, "t:1": 1, "o:10": 2, "t:100": 3}
    assert edges(drawing) == {("r:7", "t:1"): True, ("t:1", "o:10"): False, ("o:10", "t:100"): False}
    assert drawing.root == "t:1"


def test_only_what_names_the_unit_is_certain() -> None:
    drawing = draw(lot_into_units(2, sure=frozenset({100})))
    assert edges(drawing)["t:1", "o:10"] is True
    assert (edges(drawing)["o:10", "t:100"], edges(drawing)["o:10", "t:101"]) == (True, False)
    assert {node.key: node.certain for node in drawing.graph.nodes} == {
        "t:1": True, "t:100": True, "t:101": False, "o:10": True, "r:7": True,
    }  # fmt: skip


def test_a_certain_link_behind_a_possible_one_is_possible() -> None:
    """The unit has the top for certain, but the top only perhaps has the board."""
    unit, top, board = thing(1, "TBL-1"), thing(2, "TOP-1"), thing(3, "OAK-1", made=False)
    links = (
        Link(None, 1, 10, "PO-10", Grade.POOLED, None), Link(2, 1, 10, "PO-10", Grade.EXACT, None),
        Link(None, 2, 11, "PO-11", Grade.POOLED, None), Link(3, None, 11, "PO-11", Grade.POOLED, None),
    )  # fmt: skip
    reached = (TracedThing(top, True, 1), TracedThing(board, False, 2))
    back = traced(unit, Direction.BACKWARD, reached, links)
    found = edges(draw(seen_from(unit, back, traced(unit, Direction.FORWARD), (), order(10), order(11))))
    assert found == {
        ("o:10", "t:1"): True, ("t:2", "o:10"): True, ("o:11", "t:2"): True, ("t:3", "o:11"): False,
    }  # fmt: skip


def test_a_certain_link_after_a_possible_one_is_possible() -> None:
    """Forward from the board: the top only perhaps has it, so the unit that has the top for certain does too."""
    board, top, unit = thing(3, "OAK-1", made=False), thing(2, "TOP-1"), thing(1, "TBL-1")
    links = (
        Link(3, None, 11, "PO-11", Grade.POOLED, None), Link(None, 2, 11, "PO-11", Grade.POOLED, None),
        Link(2, 1, 10, "PO-10", Grade.EXACT, None),
    )  # fmt: skip
    forward = traced(board, Direction.FORWARD, (TracedThing(top, False, 1), TracedThing(unit, False, 2)), links)
    found = edges(draw(seen_from(board, traced(board, Direction.BACKWARD), forward, (), order(10), order(11))))
    assert found == dict.fromkeys((("t:3", "o:11"), ("o:11", "t:2"), ("t:2", "o:10"), ("o:10", "t:1")), False)


def test_an_assumed_link_to_a_unit_is_possible_though_another_is_certain() -> None:
    lot, unit = thing(3, "OAK-1", made=False), thing(1, "TBL-1")
    links = (
        Link(3, 1, 10, "PO-10", Grade.EXACT, None), Link(3, 1, 11, "PO-11", Grade.ASSUMED, None),
    )  # fmt: skip
    forward = traced(lot, Direction.FORWARD, (TracedThing(unit, True, 1),), links)
    found = edges(draw(seen_from(lot, traced(lot, Direction.BACKWARD), forward, (), order(10), order(11))))
    assert (found["t:3", "o:10"], found["t:3", "o:11"]) == (True, False)


def test_a_mode_shows_its_own_direction_only() -> None:
    seen = lot_into_units(1)
    assert {node.key for node in draw(seen, Mode.FROM).graph.nodes} == {"r:7", "t:1"}
    assert {node.key for node in draw(seen, Mode.USED).graph.nodes} == {"t:1", "o:10", "t:100"}


def test_like_units_fold_and_open_again() -> None:
    few, many = draw(lot_into_units(FOLDED_FROM - 1)), draw(lot_into_units(FOLDED_FROM))
    assert not few.groups
    (key,) = many.groups
    node = next(node for node in many.graph.nodes if node.key == key)
    assert (node.group_count, node.code, node.detail) == (4, "4 Table", "TBL-0306-0000 to 0003")
    assert not draw(lot_into_units(FOLDED_FROM), Mode.BOTH, key).groups


def test_certain_and_possible_units_never_share_a_group() -> None:
    drawing = draw(lot_into_units(10, sure=frozenset(range(100, 105))))
    assert sorted((len(group.things), group.certain) for group in drawing.groups.values()) == [(5, False), (5, True)]


def test_a_hundred_thousand_units_are_one_node_that_opens_by_and_by() -> None:
    seen = lot_into_units(100_000)
    drawing = draw(seen)
    assert len(drawing.graph.nodes) == 4
    (first,) = drawing.groups
    opened = draw(seen, Mode.BOTH, first)
    assert len(opened.graph.nodes) == 4 + OPENED_AT_ONCE
    (rest,) = opened.groups.values()
    assert len(rest.things) == 100_000 - OPENED_AT_ONCE


def test_units_in_different_states_are_told_apart() -> None:
    seen = lot_into_units(8)
    reached = tuple(
        one._replace(thing=one.thing._replace(quality=Quality.ON_HOLD)) if at % 2 else one
        for at, one in enumerate(seen.forward.reached)
    )
    seen = replace(seen, forward=replace(seen.forward, reached=reached))
    titles = {node.title for node in draw(seen).graph.nodes if node.group_count}
    assert titles == {"On hold", "In stock"}


def test_a_shipment_stands_once_for_all_that_is_in_it() -> None:
    seen = lot_into_units(6)
    sent = tuple(
        Consignment("SH-1", "ADLER", "Hotel Adler", one.thing.id, one.thing.code, Decimal(1), MOMENT)
        for one in seen.forward.reached
    )
    drawing = draw(replace(seen, forward=replace(seen.forward, consignments=sent)))
    node = next(node for node in drawing.graph.nodes if node.column == 4)
    assert (node.title, node.code, node.detail) == ("Shipped, 6 Mar", "Hotel Adler", "SH-1, 6")
    assert sum(edge.target == "c:SH-1" for edge in drawing.graph.edges) == 1


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        (["TBL-2024-0315-0013", "TBL-2024-0315-0042"], "TBL-0315-0013 to 0042"),
        (["BNC-2024-0314-0009", "BNC-2024-0315-0001"], "BNC-0314-0009 to 0315-0001"),
        (["0012", "0444"], "0012 to 0444"),
        (["A-1", "B-1"], "A-1 to B-1"),
    ],
)  # fmt: skip
def test_a_span_names_the_first_and_what_differs_of_the_last(codes: list[str], text: str) -> None:
    assert span(codes) == text


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("code", [BAD_OAK, NAMED_UNIT, "TOP-2024-0311", "FELT-PAD", "OAK-2024-Q1-062-B"])
def test_every_node_of_the_demo_plant_is_joined_to_what_was_asked_for(engines: Engines, code: str, mode: Mode) -> None:
    with engines.read.connect() as record:
        drawing = draw(genealogy_of(record, code), mode)
    joined, waiting = {drawing.root}, [drawing.root]
    near = [(edge.source, edge.target) for edge in drawing.graph.edges]
    while waiting:
        here = waiting.pop()
        for one, other in near + [(target, source) for source, target in near]:
            if one == here and other not in joined:
                joined.add(other)
                waiting.append(other)
    assert joined == {node.key for node in drawing.graph.nodes}
    assert lay_out(drawing.graph).loops == frozenset()


def test_the_bad_lot_is_drawn_over_two_levels_of_production(engines: Engines) -> None:
    with engines.read.connect() as record:
        seen = genealogy_of(record, BAD_OAK)
    laid = lay_out(draw(seen).graph)
    assert [words for words, _ in laid.headings].count("Order") == 2
    assert [figure.value for figure in figures_of(seen, Mode.BOTH)] == ["7", "4", "94", "30", "68", "19"]
    assert len(lines_of(seen, Mode.USED)) == 102


def test_what_a_table_is_made_of_is_counted(engines: Engines) -> None:
    with engines.read.connect() as record:
        seen = genealogy_of(record, NAMED_UNIT)
    figures = figures_of(seen, Mode.BOTH)
    assert [figure.value for figure in figures] == ["3", "2", "8", "4", "2", "0"]
    names = {line.code: line.cells[4] for line in lines_of(seen, Mode.FROM)}
    assert (names["TOP-2024-0311"], names[BAD_OAK]) == ("Certain", "Possible")
    assert all(int(one.cells[5]) <= int(other.cells[5]) for one, other in pairwise(lines_of(seen, Mode.FROM)))
