"""Whatever stood on a screen and was not recorded stands there again after the panel was ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.domain.codes import ScanKind, wrap
from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.services.master_data import set_master
from panel.drafts import read_draft
from panel.navigator import Route
from panel.screens.receive_form import Field
from tests.flows.bench import PanelBench
from tests.flows.test_first_product import counts, make_two, open_job
from tests.helpers.plant import row
from widgets.buttons import Tile
from widgets.keypad import Keypad
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant

    Opened = Callable[[], PanelBench]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[Opened]:
    """Panels one after the other, on the same folder and the same record."""
    rows = tuple(row("location", {"code": code}, name=f"Rack {code}") for code in ("WH-1", "WH-2"))
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    made: list[PanelBench] = []

    def again() -> PanelBench:
        if made:
            made[-1].close()
        made.append(PanelBench(qtbot, qapp, database_url, tmp_path))
        return made[-1]

    yield again
    made[-1].close()


def begun(opened: Opened, *tiles: str) -> PanelBench:
    bench = opened()
    bench.badge("AYSE")
    bench.at(Route.HOME)
    for key in tiles:
        bench.wait(lambda key=key: bench.screen.findChild(Tile, key) is not None)
        bench.touch(bench.find(Tile, key))
    return bench


def back(opened: Opened, route: Route) -> PanelBench:
    bench = opened()
    bench.says("Ayşe Yılmaz: scan your badge")
    bench.badge("AYSE")
    bench.at(route)
    return bench


def kept(bench: PanelBench, **wanted: object) -> None:
    """Until the file says so."""

    def told() -> bool:
        draft = read_draft(bench.folder / "draft.json")
        return draft is not None and wanted.items() <= draft.kept.items()

    bench.wait(told)


def test_what_was_about_to_be_moved(opened: Opened, plant: Plant) -> None:
    bench = begun(opened, "move")
    bench.at(Route.MOVE)
    for code in ("OAK-1", "SCR-1"):
        bench.scan(code)
        bench.says(f"{code}")
    bench.scan(wrap(ScanKind.LOCATION, "WH-2"))
    kept(bench, things=[["OAK-1", "OAK-PLY-18"], ["SCR-1", "SCREW-M4"]], place="WH-2")
    before = counts(plant)
    bench = back(opened, Route.MOVE)
    bench.primary("Move 2")
    bench.says("moved")
    after = counts(plant)
    assert after["movement"] - before["movement"] == 2


def test_what_was_being_counted_and_how_much_was_typed(opened: Opened, plant: Plant) -> None:
    _ = plant
    bench = begun(opened, "more", "count")
    bench.at(Route.COUNT)
    bench.scan("SCR-1")
    bench.wait(lambda: bench.screen.findChild(Keypad) is not None)
    for key in "480":
        bench.key(key)
    kept(bench, thing=["SCR-1", "SCREW-M4"], typed="480")
    bench = back(opened, Route.COUNT)
    bench.primary("Record 480")
    bench.wait(lambda: bench.screen.thing is None)


def test_the_delivery_that_was_being_received(opened: Opened, plant: Plant) -> None:
    _ = plant
    bench = begun(opened, "receive")
    bench.at(Route.RECEIVE)
    bench.wait(lambda: bench.screen.findChild(Row, "BOLT") is not None)
    bench.touch(bench.find(Row, "BOLT"))
    bench.wait(lambda: bench.screen.goods.supplier is not None)
    bench.touch(next(one for one in bench.screen.fields.findChildren(Row) if one.objectName() == Field.ITEM.value))
    bench.wait(lambda: bench.screen.editor.findChild(Row, "SCREW-M4") is not None)
    bench.touch(bench.screen.editor.findChild(Row, "SCREW-M4"))
    bench.wait(lambda: bench.screen.goods.item is not None)
    bench.scan("(10)SCR-NEW(17)281231")
    bench.wait(lambda: bench.screen.goods.batch == "SCR-NEW")
    before = bench.screen.goods
    receipt = bench.screen._receipt
    kept(bench, receipt=receipt)
    bench.qtbot.wait(700)
    bench = back(opened, Route.RECEIVE)
    bench.wait(lambda: bench.screen.goods.lot is not None)
    now = bench.screen.goods
    assert (now.supplier, now.item, now.batch, now.use_by) == (
        before.supplier,
        before.item,
        before.batch,
        before.use_by,
    )
    assert bench.screen._receipt == receipt


def test_the_units_of_a_shipment_and_the_values_of_an_inspection(opened: Opened, plant: Plant) -> None:
    bench = opened()
    open_job(bench)
    first, second = make_two(bench)
    bench.primary("Done")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "inspect"))
    bench.at(Route.INSPECT)
    bench.scan(first)
    bench.says("Table height")
    for key in "750":
        bench.key(key)
    kept(bench, code=first, values={"1": "750"}, point=0)
    bench = back(opened, Route.INSPECT)
    bench.says("Table height")
    assert bench.screen._value == "750"
    bench.screen.go_back()
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "ship"))
    bench.at(Route.SHIP)
    bench.wait(lambda: bench.screen.findChild(Row, "0") is not None)
    bench.touch(bench.find(Row, "0"))
    bench.scan(second)
    bench.says("is packed")
    kept(bench, customer="ADLER", units=[[second, "TABLE"]])
    bench = back(opened, Route.SHIP)
    bench.primary("Ship 1")
    bench.at(Route.HOME)
    assert counts(plant)["shipment_line"] == 1
