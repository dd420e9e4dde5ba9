from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.graphs import furniture, levels, many
from tests.widgets.conftest import click, tap
from widgets.genealogy_graph import GenealogyGraph, ZoomButtons, ZoomWords
from widgets.graph_items import FAR
from widgets.surface import Pressable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice

    from widgets.appearance import Appearance


@pytest.fixture
def canvas(look: Appearance, shown: Callable[..., object]) -> GenealogyGraph:
    graph = GenealogyGraph(look, "Genealogy")
    shown(graph, 1900, 1000)
    graph.show_graph(furniture(), "oak")
    return graph


@pytest.fixture
def heard(canvas: GenealogyGraph) -> list[str]:
    told: list[str] = []
    canvas.node_chosen.connect(told.append)
    return told


@pytest.fixture
def opened(canvas: GenealogyGraph) -> list[str]:
    told: list[str] = []
    canvas.group_opened.connect(told.append)
    return told


def test_every_node_can_be_touched(canvas: GenealogyGraph, heard: list[str], finger: QPointingDevice) -> None:
    keys = [node.key for node in furniture().nodes]
    canvas.resize(700, 600)  # the offscreen platform's screen is 800 wide, and touches end at its edge
    for key in keys:
        canvas.centerOn(canvas.mapToScene(canvas.node_center(key)))
        tap(canvas.viewport(), finger, canvas.node_center(key))
    assert heard == keys


def test_the_plus_of_a_group_opens_it(canvas: GenealogyGraph, heard: list[str], opened: list[str]) -> None:
    click(canvas.viewport(), canvas.plus_center("t31"))
    assert (heard, opened) == ([], ["t31"])
    click(canvas.viewport(), canvas.node_center("t42"))
    assert (heard, opened) == (["t42"], ["t31"])


def test_a_drag_chooses_nothing(canvas: GenealogyGraph, heard: list[str]) -> None:
    view, start = canvas.viewport(), canvas.node_center("oak")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    end = canvas.node_center("o112")
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert heard == []


def test_the_path_of_the_chosen_is_lit_and_the_rest_is_quiet(canvas: GenealogyGraph) -> None:
    canvas.choose("c2")
    assert canvas.lit_keys() == {"r1", "r2", "oak", "o117", "o121", "t31", "b16", "c2"}
    canvas.choose("t10")
    assert canvas.lit_keys() == {"r1", "r2", "oak", "o117", "t10"}
    canvas.choose("")
    assert canvas.lit_keys() == {node.key for node in furniture().nodes}


def test_lit_and_quiet_certain_and_possible_are_drawn_differently(canvas: GenealogyGraph) -> None:
    canvas.choose("")
    pictures = [canvas.grab().toImage()]
    for key in ("oak", "c1", "b8"):
        canvas.choose(key)
        pictures.append(canvas.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_the_keyboard_walks_chooses_and_opens(canvas: GenealogyGraph, heard: list[str], opened: list[str]) -> None:
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        QTest.keyClick(canvas, key)
        walked.append(canvas.focused())
    assert walked == ["oak", "o117", "t10", "t31", "o117"]
    assert "PO-2024-0117" in canvas.accessibleDescription()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert heard == ["o117"]
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert opened == ["t10"]


def test_zoom_keeps_within_bounds_and_fit_comes_back(look: Appearance, canvas: GenealogyGraph) -> None:
    bar = ZoomButtons(look, ZoomWords("Nearer", "Further", "Fit"), canvas)
    further, nearer, fit = bar.findChildren(Pressable)
    home = canvas.transform().m11()
    for _ in range(20):
        click(further)
    assert canvas.transform().m11() == pytest.approx(0.5)
    for _ in range(20):
        click(nearer)
    assert canvas.transform().m11() == pytest.approx(2.0)
    click(fit)
    assert canvas.transform().m11() == pytest.approx(home)


def test_from_afar_the_codes_stay_readable(look: Appearance, canvas: GenealogyGraph) -> None:
    from widgets.graph_items import FarStyle

    for scale in (0.5, 0.7, FAR - 0.01):
        assert FarStyle(look, scale).sizes[0] * scale >= look.metrics.least_type - 0.01


def test_a_small_window_scrolls_rather_than_shrinks(look: Appearance, shown: Callable[..., object]) -> None:
    graph = GenealogyGraph(look, "Genealogy")
    shown(graph, 700, 400)
    graph.show_graph(levels())
    assert graph.transform().m11() >= 0.5
    assert graph.horizontalScrollBar().maximum() > 0


def test_five_hundred_nodes_are_shown_at_once(look: Appearance, shown: Callable[..., object]) -> None:
    graph = GenealogyGraph(look, "Genealogy")
    shown(graph, 1800, 900)
    began = time.perf_counter()
    graph.show_graph(many(500))
    graph.grab()
    spent = time.perf_counter() - began
    print(f"500 nodes laid out and painted in {spent * 1000:.0f} ms")  # noqa: T201
    assert spent < 3
