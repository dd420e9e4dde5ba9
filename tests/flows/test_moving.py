"""Things go to another place, by real scans: in any order, one touch records, one touch takes all of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from db.domain.codes import ScanKind, wrap
from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.domain.stock_commands import MoveLot
from db.models.material import movement
from db.queries.find import find_one
from db.services.master_data import set_master
from db.services.stocking import move_lot
from panel.navigator import Route
from tests.flows.bench import PanelBench
from tests.helpers.plant import Plant, row
from widgets.buttons import Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PLACES = tuple(f"WH-{number:02}" for number in range(1, 9))


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    rows = tuple(row("location", {"code": code}, name=f"Rack {code[-2:]}") for code in PLACES)
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    bench = PanelBench(qtbot, qapp, database_url, tmp_path)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "move"))
    bench.at(Route.MOVE)
    bench.wait(lambda: bench.screen.view.places.page[2] == len(PLACES))
    yield bench
    bench.close()


def lies(plant: Plant, *codes: str) -> list[str | None]:
    with plant.engines.read.connect() as connection:
        return [find_one(connection, code).location for code in codes]


def moves(plant: Plant) -> int:
    with plant.engines.read.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(movement)).scalar_one())


def place(panel: PanelBench, code: str) -> None:
    panel.scan(wrap(ScanKind.LOCATION, code))


def test_things_then_the_place_and_one_touch_moves_them_all(panel: PanelBench, plant: Plant) -> None:
    for code in ("OAK-1", "SCR-1", "LAC-1"):
        panel.scan(code)
        panel.says(f"{code} goes along")
    assert not panel.screen.action_row.primary.isEnabled(), "nobody said where to"
    place(panel, "WH-03")
    panel.says("It goes to WH-03")
    assert moves(plant) == 0, "a scan records nothing"
    panel.primary("Move 3")
    panel.says("3 moved to WH-03")
    assert lies(plant, "OAK-1", "SCR-1", "LAC-1") == ["WH-03"] * 3
    panel.press("undo")
    panel.says("Taken back")
    assert lies(plant, "OAK-1", "SCR-1", "LAC-1") == [None] * 3, "one touch moved them, one touch brings them back"
    assert panel.panel.shift.last_act is None


def test_the_place_first_and_undo_brings_a_thing_back_to_where_it_was(panel: PanelBench, plant: Plant) -> None:
    plant.do(move_lot, MoveLot, code="OAK-1", to="WH-01")
    place(panel, "WH-02")
    panel.scan("OAK-1")
    panel.primary("Move 1")
    panel.says("OAK-1 moved to WH-02")
    assert lies(plant, "OAK-1") == ["WH-02"]
    panel.press("undo")
    panel.says("Taken back")
    assert lies(plant, "OAK-1") == ["WH-01"]


def test_a_place_is_touched_on_the_second_page(panel: PanelBench, plant: Plant) -> None:
    panel.scan("OAK-1")
    panel.says("goes along")
    assert panel.screen.view.places.findChild(Row, "WH-08") is None
    panel.press("later")
    panel.wait(lambda: panel.screen.view.places.findChild(Row, "WH-08") is not None)
    panel.touch(panel.find(Row, "WH-08"))
    panel.primary("Move 1")
    panel.says("OAK-1 moved to WH-08")
    assert lies(plant, "OAK-1") == ["WH-08"]


def test_what_is_scanned_twice_is_amber_and_moves_once(panel: PanelBench, plant: Plant) -> None:
    panel.scan("OAK-1")
    panel.says("goes along")
    panel.scan("OAK-1")
    panel.says("OAK-1 is in already")
    place(panel, "WH-01")
    panel.says("It goes to WH-01")
    place(panel, "WH-01")
    panel.says("WH-01 is chosen already")
    panel.primary("Move 1")
    panel.says("moved")
    assert moves(plant) == 1


def test_what_may_not_be_moved_is_refused_at_the_scan(panel: PanelBench, plant: Plant) -> None:
    plant.issue("PO-1", "SCR-1", "500")
    panel.scan("SCR-1")
    panel.says("SCR-1 is used up")
    panel.scan("NO-SUCH-LOT")
    panel.wait(lambda: "Nothing was recorded" in panel.sentence and "NO-SUCH-LOT" in panel.title)
    place(panel, "WH-99")
    panel.says("There is no place WH-99")
    panel.scan("OAK-1")  # the control: after all this one still goes along
    panel.says("OAK-1 goes along")
    assert len(panel.screen._things) == 1


def test_where_it_lies_already_it_is_not_moved_to(panel: PanelBench, plant: Plant) -> None:
    plant.do(move_lot, MoveLot, code="OAK-1", to="WH-01")
    panel.scan("OAK-1")
    panel.says("goes along")
    place(panel, "WH-01")
    panel.says("OAK-1 is at WH-01 already")
    place(panel, "WH-02")
    panel.says("It goes to WH-02")
    panel.press("remove")
    panel.says("Scan what goes to WH-02")
    panel.press("place")
    panel.says("Scan what you move")
    place(panel, "WH-01")
    panel.says("It goes to WH-01")
    panel.scan("OAK-1")
    panel.says("OAK-1 is at WH-01 already")


def test_a_refusal_in_the_middle_keeps_what_was_moved_and_the_rest_waits(panel: PanelBench, plant: Plant) -> None:
    for code in ("OAK-1", "SCR-1", "LAC-1"):
        panel.scan(code)
        panel.says(f"{code} goes along")
    place(panel, "WH-05")
    panel.says("It goes to WH-05")
    plant.issue("PO-1", "SCR-1", "500")  # by a colleague, between the scan and the touch
    panel.primary("Move 3")
    panel.says("SCR-1 is used up")
    assert lies(plant, "OAK-1", "LAC-1") == ["WH-05", None]
    panel.press("undo")
    panel.says("Taken back")
    assert lies(plant, "OAK-1") == [None]
    panel.primary("Move 1")
    panel.says("LAC-1 moved to WH-05")
    assert lies(plant, "OAK-1", "LAC-1") == [None, "WH-05"]


def test_the_fifth_tile_of_a_supervisor_is_the_trace_and_moving_is_under_more(panel: PanelBench) -> None:
    panel.screen.sign_out()
    panel.at(Route.SIGN_IN)
    panel.badge("MURAT")
    panel.at(Route.HOME)
    tiles = [tile.objectName() for tile in panel.screen.findChildren(Tile) if not tile.isHidden()]
    assert "more" in tiles
    assert "move" not in tiles
    panel.touch(panel.find(Tile, "more"))
    panel.at(Route.MORE)
    panel.touch(panel.find(Tile, "move"))
    panel.at(Route.MOVE)
