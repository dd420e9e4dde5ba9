"""A call for help from the shop floor: one touch, on the record, until somebody says that it is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.domain.floor_commands import AnswerHelp
from db.queries.floor import open_calls
from db.services.floor import answer_help
from panel.navigator import Route
from tests.flows.bench import PanelBench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from db.queries.floor import HelpCall
    from tests.helpers.plant import Plant


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    _ = plant
    bench = PanelBench(qtbot, qapp, database_url, tmp_path)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.says("Scan the lot")
    yield bench
    bench.close()


def calls(plant: Plant) -> tuple[HelpCall, ...]:
    with plant.engines.read.connect() as connection:
        return open_calls(connection)


def word(bench: PanelBench) -> str:
    return str(bench.screen.header.help_button.accessibleName())


def test_one_touch_calls_and_the_next_one_ends_it(panel: PanelBench, plant: Plant) -> None:
    panel.touch(panel.screen.header.help_button)
    panel.says("Help is called")
    (call,) = calls(plant)
    assert (call.station, call.order_no, call.called_by) == ("ASM-02", "PO-1", "1042")
    panel.wait(lambda: word(panel) == "Called")
    panel.touch(panel.screen.header.help_button)
    panel.says("The call is over")
    assert calls(plant) == ()
    panel.wait(lambda: word(panel) == "Help")


def test_who_comes_is_said_on_the_panel(panel: PanelBench, plant: Plant) -> None:
    panel.touch(panel.screen.header.help_button)
    panel.says("Help is called")
    plant.do(answer_help, AnswerHelp, person="1001", call_entry=calls(plant)[0].entry_id)
    panel.screen.go_back()
    panel.at(Route.HOME)
    panel.says("Murat Demir comes")
    assert word(panel) == "Comes"


def test_a_call_from_another_panel_of_the_station_is_shown_and_not_doubled(panel: PanelBench, plant: Plant) -> None:
    panel.touch(panel.screen.header.help_button)
    panel.says("Help is called")
    panel.screen.go_back()
    panel.at(Route.HOME)
    panel.wait(lambda: word(panel) == "Called")
    assert len(calls(plant)) == 1
