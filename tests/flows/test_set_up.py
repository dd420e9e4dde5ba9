"""A new panel is told who it is, what is plugged into it, and what there is to take over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.models import metadata
from db.services.master_data import set_master
from devices.base import DeviceState
from devices.fakes.pty_scanner import PtyScanner
from devices.set_up import LINEAR
from panel.navigator import Route
from panel.plant_folders import plant_folders
from panel.plugs import address_of
from panel.screens.people_sheets import TypeSheet
from panel.settings import load_settings
from panel.type_sheet import TypeSheet as AddressSheet
from tests.helpers.plant import row
from widgets.buttons import BigButton, Tile
from widgets.keyboard import Keyboard
from widgets.rows import Row

if TYPE_CHECKING:
    from pathlib import Path

    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


@pytest.fixture
def panel(bench: PanelBench, plant: Plant) -> PanelBench:
    """An administrator before the first page."""
    rows = (row("person", {"personnel_no": "A-1"}, name="Deniz Kaya", role="ADMIN"),)
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    plant.credentials("A-1", "DENIZ", "730264")
    bench.panel.plugs.by_id = bench.folder / "by-id"
    bench.panel.plugs.printers = bench.folder / "usb"
    bench.panel.folders.sticks = (bench.folder / "media",)
    bench.badge("DENIZ")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    bench.touch(bench.find(Tile, "panel"))
    bench.at(Route.PANEL)
    bench.press("set_up")
    bench.at(Route.SET_UP)
    bench.says("Which panel is this?")
    return bench


def file(panel: PanelBench) -> Path:
    return panel.folder / "settings.toml"


def touch(panel: PanelBench, key: str) -> None:
    panel.wait(lambda: panel.screen.findChild(Row, key) is not None)
    panel.touch(panel.find(Row, key))


def tile(panel: PanelBench, key: str) -> None:
    panel.wait(lambda: panel.screen.findChild(Tile, key) is not None)
    panel.touch(panel.find(Tile, key))


def typed(panel: PanelBench, text: str) -> None:
    panel.wait(lambda: panel.screen.findChild(TypeSheet) is not None)
    sheet = panel.screen.findChild(TypeSheet)
    for letter in text:
        panel.touch(sheet.findChild(BigButton, letter))
    panel.touch(sheet.keys.done_button)
    panel.wait(lambda: panel.screen.findChild(TypeSheet) is None)


def to_devices(panel: PanelBench) -> None:
    panel.press("skip")
    panel.says("Scan a test code")


def to_folders(panel: PanelBench) -> None:
    to_devices(panel)
    panel.press("skip")
    panel.says("Is there data to take over?")


def test_who_the_panel_is_stands_in_its_settings(panel: PanelBench) -> None:
    file(panel).write_text('# ours\n[panel]\ntheme = "dark"  # dim hall\n')
    touch(panel, "id")
    typed(panel, "ASM-7")
    panel.wait(lambda: "ASM-7" in panel.find(Row, "id").accessibleName())
    touch(panel, "station")
    tile(panel, "ASM-02")
    touch(panel, "screen")
    tile(panel, "15.6")
    panel.primary("Keep")
    panel.says("Scan a test code")
    kept = load_settings(file(panel)).panel
    assert (kept.id, kept.work_center, kept.diagonal_inch, kept.theme) == ("ASM-7", "ASM-02", 15.6, "dark")
    assert file(panel).read_text().startswith('# ours\n[panel]\ntheme = "dark"  # dim hall\n')


def test_a_station_that_is_not_there_yet_is_typed_and_any_is_any(panel: PanelBench) -> None:
    touch(panel, "station")
    tile(panel, "+")
    typed(panel, "SAW-1")
    panel.wait(lambda: "SAW-1" in panel.find(Row, "station").accessibleName())
    panel.primary("Keep")
    panel.says("Scan a test code")
    assert load_settings(file(panel)).panel.work_center == "SAW-1"
    panel.touch(panel.screen.header.back_button)
    panel.says("Which panel is this?")
    touch(panel, "station")
    tile(panel, "*")
    panel.primary("Keep")
    panel.says("Scan a test code")
    assert load_settings(file(panel)).panel.work_center is None


def test_what_cannot_be_kept_is_said_and_the_page_stays(panel: PanelBench) -> None:
    (panel.folder / "settings.new").mkdir()
    panel.primary("Keep")
    panel.says("It was not kept")
    assert not file(panel).exists()
    panel.press("skip")
    panel.says("Scan a test code")


def test_a_scan_is_a_test_and_says_what_is_wrong(panel: PanelBench) -> None:
    to_devices(panel)
    panel.scan(LINEAR)
    panel.says("scanner is set up right")
    panel.scan(LINEAR.swapcase())
    panel.says("scanner swaps small and capital letters")
    panel.badge("AYSE")
    panel.says("scanner works")
    assert "AYSE" not in panel.sentence, "what a badge says stands nowhere"
    assert not any("AYSE" in view.last for view in panel.panel.devices.views())
    assert panel.shell.navigator.route is Route.SET_UP


def test_a_scanner_that_is_plugged_in_reads_at_once_and_after_the_next_start(panel: PanelBench) -> None:
    (panel.folder / "by-id").mkdir()
    second = PtyScanner(panel.folder / "by-id" / "usb-Honeywell_1900-if00")
    to_devices(panel)
    touch(panel, second.path)
    tile(panel, "scanner")
    panel.says("scanner-2 reads from now on")
    panel.wait(lambda: panel.panel.scans.states.get("scanner-2") is DeviceState.OPEN)
    second.send(LINEAR)
    panel.says("scanner-2 is set up right")
    panel.wait(lambda: file(panel).exists())
    assert load_settings(file(panel)).serial["scanner-2"].path == second.path
    panel.press("skip")
    panel.touch(panel.screen.header.back_button)
    panel.says("Scan a test code")
    panel.qtbot.wait(200)
    assert panel.screen.findChild(Row, second.path) is None, "it is no news any more"
    second.close()


def test_printers_are_taken_by_touch_or_by_address(panel: PanelBench) -> None:
    (panel.folder / "usb").mkdir()
    (panel.folder / "usb" / "lp0").touch()
    to_devices(panel)
    touch(panel, f"file:{panel.folder}/usb/lp0")
    panel.says("It is kept")
    assert load_settings(file(panel)).printer.url == f"file:{panel.folder}/usb/lp0"
    panel.press("net")
    panel.wait(lambda: panel.screen.findChild(AddressSheet) is not None)
    sheet = panel.screen.findChild(AddressSheet)
    for letter in "10.0.0.9":
        panel.touch(sheet.findChild(BigButton, letter))
    panel.touch(sheet.findChild(Keyboard).done_button)
    panel.wait(lambda: panel.screen.findChild(AddressSheet) is None)
    panel.wait(lambda: load_settings(file(panel)).printer.url == "tcp://10.0.0.9:9100")


def written(folder: Path) -> Path:
    """A folder of plant CSV with two suppliers and an item that the record does not have."""
    folder.mkdir(parents=True)
    (folder / "suppliers.csv").write_text("supplier_code,name\nNORD,Nordwald\nPINE,Pine & Co\n")
    (folder / "items.csv").write_text("item_code,name,kind,tracking,uom\nPEG,Wooden peg,raw,lot,piece\n")
    return folder


def rows(plant: Plant, table: str) -> int:
    with plant.engines.read.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(metadata.tables[table])).scalar_one())


def test_a_folder_is_looked_at_first_and_then_taken_over(panel: PanelBench, plant: Plant) -> None:
    written(panel.folder / "media" / "deniz" / "STICK" / "plant")
    to_folders(panel)
    before = rows(plant, "supplier"), rows(plant, "entry")
    touch(panel, "0")
    panel.says("3 rows can be taken over")
    assert panel.sentence == "suppliers 2, items 1"
    assert (rows(plant, "supplier"), rows(plant, "entry")) == before
    panel.primary("Take over 3")
    panel.says("3 rows are recorded")
    assert rows(plant, "supplier") == before[0] + 2
    touch(panel, "0")
    panel.says("Nothing new")
    panel.primary("Ready")
    panel.at(Route.HOME)
    panel.says("This panel is set up")


def test_a_folder_with_an_error_is_not_taken_over(panel: PanelBench, plant: Plant) -> None:
    items = written(panel.folder / "import") / "items.csv"
    items.write_text(items.read_text().replace("raw", "shiny"))
    to_folders(panel)
    before = rows(plant, "entry")
    touch(panel, "0")
    panel.says("Errors in it: 1")
    assert "items.csv" in panel.sentence
    assert not panel.screen.action_row.primary.isEnabled()
    assert rows(plant, "entry") == before


def test_without_a_folder_a_touch_looks_again(panel: PanelBench) -> None:
    to_folders(panel)
    panel.wait(lambda: panel.screen.findChild(Row, "again") is not None)
    written(panel.folder / "media" / "STICK")
    touch(panel, "again")
    panel.wait(lambda: panel.screen.findChild(Row, "0") is not None)
    panel.press("skip")
    panel.at(Route.HOME)


def test_only_folders_of_a_plant_are_found(tmp_path: Path) -> None:
    for place in ("a/b/c/deep", "a/b/c/d/too-deep", ".hidden", "a/notes"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / ("readme.txt" if "notes" in place else "items.csv")).touch()
    assert plant_folders((tmp_path / "nowhere", tmp_path / "a")) == (tmp_path / "a/b/c/deep",)


@pytest.mark.parametrize(
    ("said", "url"), [("10.0.0.9", "tcp://10.0.0.9:9100"), (" printer-1:6101 ", "tcp://printer-1:6101")]
)
def test_an_address_in_the_network(said: str, url: str) -> None:
    assert address_of(said) == url
