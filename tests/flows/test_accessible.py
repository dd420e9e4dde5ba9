"""The panel driven by its accessibility tree alone; scans are bytes, as ever. tests/flows/test_every_screen.py hears
every screen out.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy import func, select

from db.models import metadata
from db.queries.find import find_one
from panel.navigator import Route
from tests.flows.aloud import Role, controls, find, press, unheard
from widgets.buttons import BigButton
from widgets.entry import Entry

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


class Reader:
    """A person who hears the screen and presses what was told."""

    def __init__(self, bench: PanelBench) -> None:
        self._bench = bench

    def press(self, *names: str) -> None:
        """One after the other, each once it is there."""
        for name in names:
            self._bench.wait(lambda name=name: find(self._bench.screen, name) is not None)
            press(self._bench.screen, name)
            self._bench.qtbot.wait(120)  # as long as the press is shown

    def hears(self, role: Role, words: str) -> None:
        """Until something of that role says so."""
        self._bench.wait(lambda: any(one.role is role and words in one.name for one in controls(self._bench.screen)))


def test_a_job_is_done_by_names_and_roles_alone(bench: PanelBench, plant: Plant) -> None:
    reader = Reader(bench)
    reader.press("Ayşe", *"135790", "Sign in")
    bench.at(Route.HOME)
    reader.press("Dining table Oslo")
    bench.at(Route.JOB)
    reader.press("Start")
    reader.hears(Role.StaticText, "Scan the lot of Oak plywood")
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    reader.press("3", "Decimal", "5")
    reader.hears(Role.StaticText, "3.5 m²")
    reader.press("Issue 3.5")
    reader.hears(Role.StaticText, "is recorded")
    assert on_hand(plant, "OAK-1") == Decimal("96.5")
    for lot in ("OAK-1", "SCR-1"):
        bench.scan(lot)
        bench.at(Route.ISSUE)
        reader.press("Issue")
        reader.hears(Role.StaticText, "is recorded")
    reader.press("Finish", "Good: one more", "Good: one more")
    reader.hears(Role.StaticText, "Good: 2")
    reader.press("Finish")
    bench.at(Route.HOME)
    assert finished(plant) == 1


def on_hand(plant: Plant, code: str) -> Decimal:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).on_hand


def finished(plant: Plant) -> int:
    table = metadata.tables["stage_event"]
    with plant.engines.read.connect() as connection:
        return int(connection.execute(select(func.count()).where(table.c.event == "FINISH")).scalar_one())


def test_what_has_no_name_or_a_wrong_role_is_told(bench: PanelBench, qtbot: QtBot) -> None:
    look = bench.panel.look
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    nameless, good, entry = BigButton(look, "", icon="x"), BigButton(look, "Close"), Entry(look, "Quantity")
    nameless.setObjectName("close")
    for one in (nameless, good, entry):
        column.addWidget(one)
    page.show()
    entry.show_text("12")
    assert unheard(page) == ["nameless: BigButton '' 'close'"]
    nameless.setAccessibleName("Close")
    assert unheard(page) == []
