"""A supervisor's badge, PIN and reason allow what a rule refuses; nobody else's do, and not every rule gives way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.models.ledger import override
from db.models.master import person
from db.services.master_data import set_master
from panel.navigator import Route
from panel.screens.leave_sheet import LeaveSheet
from tests.flows.bench import PanelBench
from tests.flows.monkey import sheets_of
from tests.flows.test_whose_act import held_up
from tests.helpers.plant import row
from widgets.buttons import BigButton, Tile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    """A job runs; a lot was scanned while an older one is in stock, and refused."""
    rows = (
        row("item", {"code": "OAK-PLY-18"}, first_expired_first=True),
        row("reason_code", {"scope": "OVERRIDE", "code": "QA"}, words="Released by quality"),
    )
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    plant.receive("OAK-PLY-18", "OAK-SOON", expires_on=date(2090, 1, 1))
    plant.receive("OAK-PLY-18", "OAK-LATE", expires_on=date(2095, 1, 1))
    bench = PanelBench(qtbot, qapp, database_url, tmp_path)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.says("Scan the lot of Oak plywood")
    bench.scan("OAK-LATE")
    bench.says("OAK-SOON expires first")
    yield bench
    bench.close()


def sheet_of(bench: PanelBench) -> Any:
    bench.wait(lambda: bench.screen.findChild(LeaveSheet) is not None)
    return bench.screen.findChild(LeaveSheet)


def type_pin(bench: PanelBench, sheet: Any, pin: str) -> None:
    for digit in pin:
        bench.touch(sheet.findChild(BigButton, digit))
    bench.touch(sheet.done_button)


def overrides(plant: Plant) -> list[tuple[str, str, str]]:
    asked = select(override.c.code, person.c.personnel_no, override.c.reason).join(person)
    with plant.engines.read.connect() as connection:
        return [(code, number, reason) for code, number, reason in connection.execute(asked)]


def test_a_supervisor_allows_it_and_the_record_says_who_and_why(panel: PanelBench, plant: Plant) -> None:
    panel.badge("MURAT")
    sheet = sheet_of(panel)
    type_pin(panel, sheet, "975310")
    panel.wait(lambda: sheet.findChild(Tile, "QA") is not None)
    assert overrides(plant) == []
    panel.touch(sheet.findChild(Tile, "QA"))
    panel.at(Route.ISSUE)
    assert overrides(plant) == [], "the rules were asked, nothing was recorded"
    panel.primary("Issue")
    panel.at(Route.JOB)
    panel.says("is recorded")
    assert overrides(plant) == [("LOT-FEFO", "1001", "QA")]
    here = panel.panel.shift.person
    assert here is not None
    assert here.personnel_no == "1042", "the operator still stands here"


def test_a_wrong_pin_allows_nothing(panel: PanelBench, plant: Plant) -> None:
    panel.badge("MURAT")
    type_pin(panel, sheet_of(panel), "111111")
    panel.says("Wrong PIN")
    assert panel.shell.navigator.route is Route.JOB
    assert overrides(plant) == []


def test_the_question_takes_the_place_of_another_sheet(panel: PanelBench) -> None:
    panel.press("pause")
    panel.wait(lambda: len(sheets_of(panel.screen)) == 1)
    panel.badge("MURAT")
    sheet = sheet_of(panel)
    assert sheets_of(panel.screen) == [sheet], "one cross leads back to the job"


@pytest.mark.parametrize(("token", "words"), [("AYSE", "cannot allow this for themselves"), ("ELIF", "may not allow")])
def test_neither_oneself_nor_an_inspector_allows_it(panel: PanelBench, plant: Plant, token: str, words: str) -> None:
    panel.badge(token)
    panel.says(words)
    assert panel.screen.findChild(LeaveSheet) is None
    assert overrides(plant) == []


def test_what_nobody_may_allow_is_not_asked(panel: PanelBench, plant: Plant) -> None:
    panel.scan("LAC-1")
    panel.says("Wrong part")
    panel.badge("MURAT")
    panel.says("This is a badge")
    assert panel.screen.findChild(LeaveSheet) is None


def test_a_refusal_that_was_left_is_allowed_no_more(panel: PanelBench, plant: Plant) -> None:
    panel.screen.go_back()
    panel.at(Route.HOME)
    panel.badge("MURAT")
    panel.says("This is a badge")
    assert overrides(plant) == []


def test_a_sheet_that_is_closed_allows_nothing_and_a_further_scan_goes_on(panel: PanelBench, plant: Plant) -> None:
    panel.badge("MURAT")
    panel.touch(sheet_of(panel).close_button)
    panel.scan("OAK-SOON")
    panel.at(Route.ISSUE)
    panel.primary("Issue")
    panel.at(Route.JOB)
    assert overrides(plant) == []


def test_the_leave_is_not_for_another_lot_that_was_scanned_since(panel: PanelBench, plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-LATER", expires_on=date(2096, 1, 1))
    panel.badge("MURAT")
    sheet = sheet_of(panel)
    scans = len(panel.panel.shift.scans)
    panel.scan("OAK-LATER")
    panel.wait(lambda: len(panel.panel.shift.scans) > scans and not panel.screen.busy)
    type_pin(panel, sheet, "975310")
    panel.wait(lambda: sheet.findChild(Tile, "QA") is not None)
    panel.touch(sheet.findChild(Tile, "QA"))
    panel.wait(lambda: not panel.panel.records.waiting)
    assert panel.shell.navigator.route is Route.JOB
    panel.badge("MURAT")  # for the lot that stands in the bar now
    second = sheet_of(panel)
    type_pin(panel, second, "975310")
    panel.wait(lambda: second.findChild(Tile, "QA") is not None)
    panel.touch(second.findChild(Tile, "QA"))
    panel.at(Route.ISSUE)
    assert panel.screen.lot.card.lot.code == "OAK-LATER"


def test_what_is_no_longer_in_the_bar_is_not_allowed(panel: PanelBench) -> None:
    panel.send(b"GARBAGE\x07\r")
    panel.says("could not be read")
    panel.badge("MURAT")
    panel.says("This is a badge")
    assert panel.screen.findChild(LeaveSheet) is None


def test_a_sheet_that_is_closed_while_the_pin_is_checked_is_not_asked_again(
    panel: PanelBench, plant: Plant, database_url: str
) -> None:
    panel.badge("MURAT")
    sheet = sheet_of(panel)
    with held_up(plant, database_url):
        type_pin(panel, sheet, "975310")
        panel.touch(sheet.close_button)
        panel.wait(lambda: panel.screen.findChild(LeaveSheet) is None)
    panel.wait(lambda: not panel.panel.records.waiting)
    assert panel.shell.navigator.route is Route.JOB


def test_a_second_act_waits_for_the_one_that_was_allowed(panel: PanelBench, plant: Plant, database_url: str) -> None:
    panel.badge("MURAT")
    sheet = sheet_of(panel)
    panel.badge("MURAT")
    panel.wait(lambda: not panel.panel.records.waiting)
    assert len(panel.screen.findChildren(LeaveSheet)) == 1
    type_pin(panel, sheet, "975310")
    panel.wait(lambda: sheet.findChild(Tile, "QA") is not None)
    with held_up(plant, database_url):
        panel.touch(sheet.findChild(Tile, "QA"))
        panel.scan("OAK-SOON")
        panel.says("One at a time")
    panel.at(Route.ISSUE)
    assert panel.screen.lot.card.lot.code == "OAK-LATE"
