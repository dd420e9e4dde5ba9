"""A station with three slots, and the screen that shows what is mounted in them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from db.domain.codes import ScanKind, wrap
from db.domain.command import SYSTEM
from db.domain.commands import MasterRow, SetMaster
from db.domain.terms import Action
from db.models.ledger import entry
from db.queries.station_slots import station_slots
from db.services.master_data import set_master
from panel.navigator import Route
from panel.screens.slots_parts import SlotCard
from tests.flows.bench import PanelBench
from tests.helpers.plant import Plant, row
from widgets.buttons import Tile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

HERE, SAW = "work_center:ASM-02", "work_center:SAW-01"
SLOTS = {"GLUE": ("Glue pot", HERE), "HOP-1": ("Hopper left", HERE), "HOP-2": ("Hopper right", HERE)}


def slots_of(codes: dict[str, tuple[str, str]]) -> tuple[MasterRow, ...]:
    """Master data of slots: name and station by code."""
    return tuple(row("slot", {"code": code}, name=name, work_center_id=at) for code, (name, at) in codes.items())


@contextmanager
def at_the_station(qtbot: QtBot, qapp: QApplication, plant: Plant, url: str, folder: Path) -> Iterator[PanelBench]:
    """The panel on its slots: SCR-1, SCR-2, OAK-1, LAC-1 may be mounted, OAK-OLD has expired; one slot is elsewhere."""
    saw = row("work_center", {"code": "SAW-01"}, name="Saw 01")
    rows = (saw, *slots_of({**SLOTS, "SAW-BELT": ("Belt", SAW)}))
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    plant.receive("SCREW-M4", "SCR-2", "200", supplier="BOLT")
    bench = PanelBench(qtbot, qapp, url, folder)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    bench.touch(bench.find(Tile, "slots"))
    bench.at(Route.SLOTS)
    bench.wait(lambda: len(bench.screen.findChildren(SlotCard)) == len(SLOTS))
    yield bench
    bench.close()


def inside(plant: Plant) -> dict[str, str]:
    """The lot in each slot of this station."""
    with plant.engines.read.connect() as connection:
        found = station_slots(connection, "ASM-02")
    return {one.code: one.mounted.lot.code for one in found if one.mounted}


def acts(plant: Plant) -> int:
    """How often something was mounted or taken out, undone or not."""
    kinds = (Action.MOUNT.value, Action.UNMOUNT.value)
    with plant.engines.read.connect() as connection:
        rows = select(func.count()).select_from(entry).where(entry.c.action.in_(kinds))
        return int(connection.execute(rows).scalar_one())


def label(panel: PanelBench, slot: str) -> None:
    """The label of a slot is scanned."""
    panel.scan(wrap(ScanKind.LOCATION, slot))


def card(panel: PanelBench, slot: str) -> SlotCard:
    """The card of a slot."""
    found: SlotCard = panel.find(SlotCard, slot)
    return found


def shows(panel: PanelBench, slot: str, *said: str) -> None:
    """Until the slot's card says all of it."""

    def told() -> bool:
        found = panel.screen.findChild(SlotCard, slot)
        return found is not None and all(words in found.accessibleName() for words in said)

    panel.wait(told)


def mount(panel: PanelBench, slot: str, code: str) -> None:
    """A lot is scanned, a slot touched."""
    panel.scan(code)
    panel.says(f"{code}: which slot?")
    panel.touch(card(panel, slot))
    panel.says(f"{code} mounted")
    shows(panel, slot, code)
