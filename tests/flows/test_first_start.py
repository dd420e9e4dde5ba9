"""A panel on a record in which nobody can sign in: the plant, its administrator, the PIN, and to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from panel.navigator import Route
from panel.screens.people_sheets import TypeSheet
from tests.flows.bench import PanelBench
from tests.helpers.databases import KINDS
from tests.helpers.plant import START, Plant
from widgets.buttons import BigButton, Tile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.lived import Lived

PIN = "730264"


def staffless(made: Plant) -> None:
    """People without a badge or a PIN: what an import leaves."""
    made.moment = START


@pytest.fixture(params=KINDS)
def panel(
    request: pytest.FixtureRequest, lived: Lived, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[PanelBench]:
    with lived.address(request.param, staffless, tmp_path) as url:
        bench = PanelBench(qtbot, qapp, url, tmp_path)
        yield bench
        bench.close()


def typed(bench: PanelBench, text: str) -> None:
    bench.wait(lambda: bench.screen.findChild(TypeSheet) is not None)
    sheet = bench.screen.findChild(TypeSheet)
    for letter in text:
        bench.touch(sheet.findChild(BigButton, letter))
    bench.touch(sheet.keys.done_button)
    bench.wait(lambda: bench.screen.findChild(TypeSheet) is not sheet)


def chosen(bench: PanelBench, key: str) -> None:
    bench.wait(lambda: bench.screen.findChild(Tile, key) is not None)
    bench.touch(bench.screen.findChild(Tile, key))


def entered(bench: PanelBench) -> None:
    for digit in PIN:
        bench.key(digit)
    bench.touch(bench.screen.done_button)


def test_the_first_administrator_begins_and_is_let_in_next_time(panel: PanelBench) -> None:
    panel.says("Nobody can sign in yet")
    panel.touch(panel.screen.prompt.buttons()[0])
    typed(panel, "kaya works")
    chosen(panel, "Europe/Istanbul")
    chosen(panel, "TRY")
    typed(panel, "deniz kaya")
    typed(panel, "A-1")
    panel.says("Deniz: choose a new PIN")
    entered(panel)
    panel.says("Deniz: the same PIN again")
    entered(panel)
    panel.at(Route.SET_UP)
    for _page in range(3):
        panel.press("skip")
    panel.at(Route.HOME)
    assert not (panel.folder / "settings.toml").exists()
    person = panel.panel.shift.person
    assert person is not None
    assert (person.personnel_no, person.name, person.role.value) == ("A-1", "Deniz Kaya", "ADMIN")
    panel.screen.sign_out()
    panel.at(Route.SIGN_IN)
    panel.says("Scan your badge")
    panel.wait(lambda: panel.person_row("Deniz Kaya") is not None)
    assert panel.screen.prompt.buttons() == []


def test_whoever_goes_away_before_the_pin_leaves_a_plant_that_can_be_begun(panel: PanelBench) -> None:
    panel.says("Nobody can sign in yet")
    panel.touch(panel.screen.prompt.buttons()[0])
    typed(panel, "kaya")
    chosen(panel, "UTC")
    chosen(panel, "EUR")
    typed(panel, "deniz kaya")
    typed(panel, "A-1")
    panel.says("Deniz: choose a new PIN")
    panel.touch(panel.screen.new_pin.card.not_now)
    panel.says("Nobody can sign in yet")
    assert panel.panel.shift.person is None


def test_where_somebody_can_sign_in_nothing_is_offered(bench: PanelBench) -> None:
    bench.wait(lambda: bench.person_row("Ayşe Yılmaz") is not None)
    assert bench.title == "Scan your badge"
    assert bench.screen.prompt.buttons() == []
