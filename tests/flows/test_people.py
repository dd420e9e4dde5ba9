"""A leader sets badges and PINs right at the glass, with real badges through the wire; on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from db.domain.refusals import Refused
from db.models.ledger import entry
from db.queries.people import PersonListed, everybody
from db.services.people import SignedIn, sign_in_by_badge, sign_in_by_pin
from panel.navigator import Route
from panel.screens.people import told_pin
from panel.screens.people_sheets import PinSheet, TileSheet, TypeSheet
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
    bench.badge("MURAT")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    bench.touch(bench.find(Tile, "people"))
    bench.at(Route.PEOPLE)
    bench.wait(lambda: len(bench.screen.people) == 4)
    yield bench
    bench.close()


def about(panel: PanelBench, number: str) -> None:
    panel.touch(panel.find(Row, number))
    panel.says("What about")


def listed(plant: Plant, number: str) -> PersonListed:
    with plant.engines.read.connect() as connection:
        return next(one for one in everybody(connection) if one.personnel_no == number)


def by_badge(plant: Plant, token: str) -> SignedIn | str:
    try:
        return sign_in_by_badge(plant.engines, "P-9", token, plant.moment)
    except Refused as refused:
        return refused.code.value


def acts(plant: Plant) -> int:
    with plant.engines.read.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(entry)).scalar_one())


def type_in(panel: PanelBench, text: str) -> None:
    panel.wait(lambda: bool(panel.screen.findChildren(TypeSheet)))
    sheet = panel.screen.findChild(TypeSheet)
    for letter in text:
        panel.touch(sheet.findChild(BigButton, letter))
    panel.touch(sheet.keys.done_button)
    panel.wait(lambda: sheet not in panel.screen.findChildren(TypeSheet))


def choose(panel: PanelBench, key: str) -> None:
    panel.wait(lambda: bool(panel.screen.findChildren(TileSheet)))
    panel.touch(panel.screen.findChild(TileSheet).findChild(Tile, key))


def test_a_new_pin_is_shown_once_and_opens_once(panel: PanelBench, plant: Plant) -> None:
    about(panel, "1042")
    panel.primary("New PIN")
    panel.says("Ayşe Yılmaz has a new PIN")
    panel.wait(lambda: panel.screen.findChild(PinSheet) is not None)
    sheet = panel.screen.findChild(PinSheet)
    pin = sheet.pin.text().replace(" ", "")
    assert sign_in_by_pin(plant.engines, "P-9", "1042", pin, plant.moment).must_change_pin
    with pytest.raises(Refused):
        sign_in_by_pin(plant.engines, "P-9", "1042", "135790", plant.moment)
    panel.touch(sheet.close_button)
    panel.wait(lambda: panel.screen.findChild(PinSheet) is None)
    assert pin not in str(vars(panel.screen)), "the screen forgets it"
    panel.wait(lambda: panel.screen.person.must_change_pin)


def test_a_lost_badge_is_blocked_and_a_blank_one_given(panel: PanelBench, plant: Plant) -> None:
    about(panel, "1042")
    assert isinstance(by_badge(plant, "AYSE"), SignedIn)
    panel.touch(panel.find(Tile, "block"))
    panel.says("The badge of Ayşe Yılmaz is blocked")
    assert by_badge(plant, "AYSE") == "ID-UNKNOWN"
    panel.wait(lambda: not panel.find(Tile, "block").isEnabled())
    panel.touch(panel.find(Tile, "badge"))
    panel.says("Scan the blank badge")
    panel.scan("OAK-1")
    panel.says("This is no badge")
    panel.badge("ELIF")
    panel.says("Elif Çelik has this badge")
    panel.badge("BLANK-7")
    panel.says("Ayşe Yılmaz has a new badge")
    told = by_badge(plant, "BLANK-7")
    assert isinstance(told, SignedIn)
    assert told.personnel_no == "1042"
    assert isinstance(by_badge(plant, "ELIF"), SignedIn), "the control: hers still opens"


def test_a_badge_scanned_by_chance_is_given_to_nobody(panel: PanelBench, plant: Plant) -> None:
    before = acts(plant)
    about(panel, "1042")
    panel.badge("BLANK-7")
    panel.says("This is a badge")
    panel.touch(panel.find(Tile, "badge"))
    panel.says("Scan the blank badge")
    panel.press("keep")
    panel.says("What about")
    panel.badge("BLANK-7")
    panel.says("This is a badge")
    assert (by_badge(plant, "BLANK-7"), acts(plant)) == ("ID-UNKNOWN", before)


def test_the_language_and_the_switch(panel: PanelBench, plant: Plant) -> None:
    about(panel, "1042")
    panel.touch(panel.find(Tile, "language"))
    choose(panel, "tr")
    panel.says("Ayşe Yılmaz: the panel speaks Türkçe")
    panel.touch(panel.find(Tile, "active"))
    panel.says("Ayşe Yılmaz is switched off")
    assert (listed(plant, "1042").language, by_badge(plant, "AYSE")) == ("tr", "ID-INACTIVE")
    panel.wait(lambda: not panel.screen.person.active)
    panel.touch(panel.find(Tile, "active"))
    panel.says("Ayşe Yılmaz is switched on")
    assert isinstance(by_badge(plant, "AYSE"), SignedIn)


def test_somebody_new_is_typed_on_the_glass(panel: PanelBench, plant: Plant) -> None:
    panel.primary("New person")
    type_in(panel, "ada lovelace")
    type_in(panel, "1099")
    choose(panel, "INSPECTOR")
    panel.says("Ada Lovelace was added")
    panel.wait(lambda: panel.screen.person is not None)
    one = listed(plant, "1099")
    assert (one.name, one.role.value, one.has_pin, one.has_badge) == ("Ada Lovelace", "INSPECTOR", False, False)
    panel.primary("New PIN")
    panel.says("Ada Lovelace has a new PIN")


def test_a_number_that_somebody_has_is_not_given_again(panel: PanelBench, plant: Plant) -> None:
    before = acts(plant)
    panel.primary("New person")
    type_in(panel, "ada")
    type_in(panel, "1042")
    panel.says("Ayşe Yılmaz has number 1042")
    assert (listed(plant, "1042").name, acts(plant)) == ("Ayşe Yılmaz", before)


def test_back_leads_to_everybody_and_then_home(panel: PanelBench) -> None:
    about(panel, "1042")
    panel.screen.go_back()
    panel.says("Who is it about?")
    panel.screen.go_back()
    panel.at(Route.HOME)


def test_an_operator_has_no_such_tile(panel: PanelBench) -> None:
    panel.screen.go_back()
    panel.at(Route.HOME)
    panel.screen.sign_out()
    panel.badge("AYSE")
    panel.at(Route.HOME)
    panel.touch(panel.find(Tile, "more"))
    panel.at(Route.MORE)
    panel.wait(lambda: panel.screen.findChild(Tile, "people") is None)
    assert panel.screen.findChild(Tile, "count") is not None


def test_told_pins_are_six_digits_and_never_alike() -> None:
    told = {told_pin("1042") for _ in range(200)}
    assert all(len(pin) == 6 and pin.isdigit() for pin in told)
    assert len(told) > 150
