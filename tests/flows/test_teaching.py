"""A supervisor teaches the panel a supplier's labels, and the next delivery fills the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from db.models.master import supplier_label
from panel.navigator import Route
from tests.flows.bench import PanelBench
from widgets.buttons import BigButton, Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    _ = plant
    bench = PanelBench(qtbot, qapp, database_url, tmp_path)
    yield bench
    bench.close()


def to_receiving(bench: PanelBench, badge: str) -> None:
    bench.badge(badge)
    bench.at(Route.HOME)
    bench.touch(bench.screen.findChild(Tile, "receive"))
    bench.at(Route.RECEIVE)


def to_teaching(bench: PanelBench) -> None:
    to_receiving(bench, "MURAT")
    bench.press("teach")
    bench.at(Route.TEACH)
    bench.wait(lambda: bench.screen.editor is not None and bench.screen.editor.findChild(Row, "BOLT") is not None)
    bench.touch(bench.screen.editor.findChild(Row, "BOLT"))
    bench.says("Scan a label of Bolt & Sons")


def part(bench: PanelBench, number: int) -> None:
    bench.touch(bench.screen.board.findChild(BigButton, str(number)))


def rules(plant: Plant) -> int:
    with plant.engines.read.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(supplier_label)).scalar_one())


def mark(bench: PanelBench, text: str, *parts: int) -> None:
    before = len(bench.screen.labels)
    bench.scan(text)
    bench.wait(lambda: len(bench.screen.labels) == before + 1)
    for number in parts:
        part(bench, number)


def test_two_scans_and_a_few_touches_teach_a_label(panel: PanelBench, plant: Plant) -> None:
    to_teaching(panel)
    mark(panel, "BS;SCREW-M4;4711;250", 2, 1, 3)
    panel.says("Touch the day")
    assert rules(plant) == 0
    mark(panel, "BS;LACQUER;0815;12", 2, 1, 3)
    panel.says("Label 2 is marked")
    panel.primary("Teach")
    panel.says("Labels of Bolt & Sons are read now")
    assert rules(plant) == 1
    panel.scan("BS;OAK-PLY-18;0900;7")
    panel.says("It reads: Item OAK-PLY-18, Batch 0900, Quantity 7")
    panel.screen.go_back()
    panel.at(Route.RECEIVE)
    panel.scan("BS;SCREW-M4;0901;40")
    panel.says("Supplier, Item, Batch, Quantity read from the label")
    panel.primary("Receive 40 pcs")
    panel.says("40 pcs of Screw M4x12 received")


def test_the_sign_before_a_number_is_cut_off_by_moving_its_beginning(panel: PanelBench, plant: Plant) -> None:
    to_teaching(panel)
    for text in ("P/1TA100/Q5", "P/1TB200/Q7"):
        mark(panel, text, 1)
        for _ in range(2):
            panel.touch(panel.screen.board.findChild(BigButton, "start+"))
    assert [one.taught().batch for one in panel.screen.labels] == ["A100", "B200"]
    panel.primary("Teach")
    panel.says("are read now")
    panel.scan("P/1TC300/Q9")
    panel.says("It reads: Batch C300")


def test_one_label_is_not_enough_and_the_same_one_twice_is_one(panel: PanelBench, plant: Plant) -> None:
    to_teaching(panel)
    mark(panel, "BS;SCREW-M4;4711;250", 2)
    assert not panel.screen.action_row.primary.isEnabled()
    panel.scan("BS;SCREW-M4;4711;250")
    panel.says("This label is here already")
    assert rules(plant) == 0


def test_labels_that_no_rule_tells_apart_are_refused_and_nothing_is_kept(panel: PanelBench, plant: Plant) -> None:
    to_teaching(panel)
    mark(panel, "A100 5", 0)
    mark(panel, "X;Y;B200", 2)
    panel.primary("Teach")
    panel.wait(lambda: "Nothing was recorded" in panel.sentence)
    assert rules(plant) == 0
    assert len(panel.screen.labels) == 2, "what was marked is still there"


def test_gs1_needs_no_teaching(panel: PanelBench) -> None:
    to_teaching(panel)
    panel.scan("(10)L77(17)260531")
    panel.says("needs no teaching")
    assert panel.screen.labels == []


def test_an_operator_is_not_offered_to_teach(panel: PanelBench) -> None:
    to_receiving(panel, "AYSE")
    assert panel.screen.action_row.button("new") is None or panel.screen.action_row.button("teach") is None
    assert panel.screen.action_row.button("teach") is None
