"""A PIN that somebody was told opens nothing until another one was chosen; by name and by badge, on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from db.domain.people_commands import ResetPin, Secret
from db.domain.refusals import Refused
from db.domain.terms import Action
from db.models.ledger import entry
from db.services.credentials import reset_pin
from db.services.people import sign_in_by_pin
from panel.navigator import Route
from widgets.buttons import Tile

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant

TOLD, CHOSEN = "591736", "730264"


@pytest.fixture(autouse=True)
def told(plant: Plant) -> None:
    plant.do(reset_pin, ResetPin, person="1001", personnel_no="1042", pin=Secret(TOLD))


def changes(plant: Plant) -> int:
    asked = select(func.count()).select_from(entry).where(entry.c.action == Action.PIN_CHANGE.value)
    with plant.engines.read.connect() as connection:
        return int(connection.execute(asked).scalar_one())


def opens(plant: Plant, pin: str) -> bool:
    try:
        return not sign_in_by_pin(plant.engines, "P-9", "1042", pin, plant.moment).must_change_pin
    except Refused:
        return False


def who(bench: PanelBench) -> str:
    person = bench.panel.shift.person
    return person.personnel_no if person else ""


def enter(bench: PanelBench, pin: str) -> None:
    for digit in pin:
        bench.key(digit)
    bench.touch(bench.screen.done_button)


def by_name(bench: PanelBench, pin: str) -> None:
    bench.wait(lambda: bench.person_row("Ayşe Yılmaz") is not None)
    bench.touch(bench.person_row("Ayşe Yılmaz"))
    enter(bench, pin)


def test_by_name_the_new_pin_is_typed_twice_and_then_opens(bench: PanelBench, plant: Plant) -> None:
    by_name(bench, TOLD)
    bench.says("Ayşe: choose a new PIN")
    assert who(bench) == "", "nobody is signed in yet"
    enter(bench, CHOSEN)
    bench.says("Ayşe: the same PIN again")
    assert bench.shell.navigator.route is Route.SIGN_IN
    enter(bench, CHOSEN)
    bench.at(Route.HOME)
    assert who(bench) == "1042"
    assert (changes(plant), opens(plant, CHOSEN), opens(plant, TOLD)) == (1, True, False)
    bench.screen.sign_out()
    bench.at(Route.SIGN_IN)
    by_name(bench, CHOSEN)
    bench.at(Route.HOME)  # the control: it is asked once


def test_a_badge_asks_the_same(bench: PanelBench, plant: Plant) -> None:
    bench.badge("AYSE")
    bench.says("Ayşe: choose a new PIN")
    enter(bench, CHOSEN)
    bench.says("the same PIN again")
    enter(bench, CHOSEN)
    bench.at(Route.HOME)
    assert opens(plant, CHOSEN)


def test_digits_typed_for_a_name_are_not_taken_for_the_old_pin_of_a_badge(bench: PanelBench, plant: Plant) -> None:
    bench.wait(lambda: bench.person_row("Elif Çelik") is not None)
    bench.touch(bench.person_row("Elif Çelik"))
    bench.key("4")
    bench.badge("AYSE")
    bench.says("Ayşe: choose a new PIN")
    enter(bench, CHOSEN)
    bench.says("the same PIN again")
    enter(bench, CHOSEN)
    bench.at(Route.HOME)
    assert opens(plant, CHOSEN)


def test_two_that_differ_and_easy_ones_and_the_told_one_change_nothing(bench: PanelBench, plant: Plant) -> None:
    by_name(bench, TOLD)
    bench.says("choose a new PIN")
    enter(bench, CHOSEN)
    bench.says("the same PIN again")
    enter(bench, "730265")
    bench.says("The two are not alike")
    for easy in ("123456", "104200", "777777"):
        enter(bench, easy)
        bench.says("This PIN is too easy")
        bench.wait(lambda: "Nothing was recorded" in bench.sentence)
    enter(bench, TOLD)
    bench.says("the same PIN again")
    enter(bench, TOLD)
    bench.says("This PIN is too easy")
    assert (changes(plant), opens(plant, CHOSEN)) == (0, False)
    assert bench.shell.navigator.route is Route.SIGN_IN
    enter(bench, CHOSEN)
    bench.says("the same PIN again")
    enter(bench, CHOSEN)
    bench.at(Route.HOME)


def test_nothing_else_can_be_done_before(bench: PanelBench, plant: Plant) -> None:
    bench.badge("AYSE")
    bench.says("choose a new PIN")
    bench.order("PO-1")
    bench.says("Sign in first")
    assert bench.screen.findChild(Tile) is None
    bench.screen.to_devices()
    assert bench.shell.navigator.route is Route.SIGN_IN
    bench.badge("ELIF")  # somebody else comes in as usual
    bench.at(Route.HOME)
    assert who(bench) == "1018"
    assert changes(plant) == 0


@pytest.mark.parametrize("way", ["touch", "silence"])
def test_who_goes_away_leaves_nothing_open(bench: PanelBench, plant: Plant, way: str) -> None:
    by_name(bench, TOLD)
    bench.says("choose a new PIN")
    if way == "touch":
        bench.touch(bench.screen.new_pin.card.not_now)
    else:
        bench.screen.new_pin.patience.setInterval(100)
        bench.key("7")
    bench.says("Scan your badge")
    assert not bench.screen.new_pin.asked
    assert changes(plant) == 0
    by_name(bench, TOLD)  # the told one still leads there
    bench.says("choose a new PIN")


def test_who_was_told_a_pin_allows_nothing_to_others(bench: PanelBench, plant: Plant) -> None:
    plant.do(reset_pin, ResetPin, person="1001", personnel_no="1001", pin=Secret(TOLD))
    bench.badge("ELIF")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.says("Scan the lot of")
    bench.scan("OAK-OLD")
    bench.says("has expired")
    bench.badge("MURAT")
    bench.says("Murat Demir must choose a new PIN first")
