"""The composition root: the only module that names concrete drivers, engines and screens."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from db.engine import Engines, open_engines
from db.ledger.writer import Ledger
from db.models.master import plant, work_center
from db.schema import ensure_current
from devices.keeper import Keeper
from devices.labels.size import LabelSize
from devices.serial_scanner import SerialScanner
from panel import theme
from panel.camera_feed import CameraFeed
from panel.device_log import DeviceLog, devices_of
from panel.device_trials import DeviceTrials
from panel.drafts import Drafts
from panel.garbage import GarbageKeeper
from panel.navigator import Navigator, Route
from panel.photos import Photos
from panel.plant_folders import PlantFolders
from panel.plugs import Plugs
from panel.printing.labels import Labels
from panel.readers import readers_of
from panel.records import Records
from panel.scans import ScanHub
from panel.screens.base import Context
from panel.settings_file import SettingsFile
from panel.shell import Shell
from panel.shift import Shift, Station
from panel.sounds import Sounds

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from devices.base import Scanner
    from panel.settings import PanelSettings, SerialPort, Settings
    from panel.sounds import Sink
    from widgets.appearance import Appearance

# Loaded when they are first gone to: the sign-in screen should not wait for the others.
SCREENS = {
    Route.SIGN_IN: "sign_in.SignInScreen", Route.HOME: "home.HomeScreen", Route.JOB: "job.JobScreen",
    Route.ISSUE: "issue.IssueScreen", Route.FINISH: "finish.FinishScreen", Route.LABELS: "labels.LabelsScreen",
    Route.INSPECT: "inspect.InspectScreen", Route.LOOK_UP: "look_up.LookUpScreen", Route.SHIP: "ship.ShipScreen",
    Route.TRACE: "trace.TracePage", Route.DEVICES: "devices.DevicesScreen",
    Route.RECEIVE: "receive.ReceiveScreen", Route.TEACH: "teach.TeachScreen", Route.MORE: "more.MoreScreen",
    Route.MOVE: "move.MoveScreen", Route.COUNT: "count.CountScreen",
    Route.GIVE_BACK: "give_back.GiveBackScreen", Route.TAKE_BACK: "take_back.TakeBackScreen",
    Route.SLOTS: "slots.SlotsScreen",
    Route.UNIT: "unit.UnitScreen", Route.WRONG_LOT: "wrong_lot.WrongLotScreen",
    Route.SET_UP: "set_up.SetUpScreen",
    Route.PEOPLE: "people.PeopleScreen", Route.CLEAN: "cleaning.CleaningScreen", Route.PANEL: "this_panel.ThisPanel",
}  # fmt: skip


@dataclass
class Panel:
    """Everything that runs, and the way to end it."""

    engines: Engines
    records: Records
    shift: Shift
    scans: ScanHub
    sounds: Sounds
    labels: Labels
    devices: DeviceLog
    trials: DeviceTrials
    shell: Shell
    look: Appearance
    garbage: GarbageKeeper
    photos: Photos
    site: SettingsFile
    drafts: Drafts
    plugs: Plugs
    folders: PlantFolders

    def close(self) -> None:
        """End readers, lanes and connections, in this order: nothing new comes in while the rest is finished."""
        self.scans.close()
        self.labels.close()
        self.trials.close()
        self.photos.close()
        self.site.close()
        self.drafts.close()
        self.plugs.close()
        self.folders.close()
        self.records.close()
        self.sounds.close()
        self.engines.dispose()
        self.garbage.close()


def build_panel(
    app: QApplication,
    settings: Settings,
    database_url: str,
    folder: Path,
    *,
    sink: Sink | None = None,
    file: Path | None = None,
) -> Panel:
    """Make the panel of these settings, which stand in ``file`` (default: settings.toml in the folder); nothing is
    shown yet. Raises DatabaseRefusedError, OperationalError.
    """
    engines = open_engines(database_url)
    ensure_current(engines)
    station = station_of(engines, settings)
    chosen = _theme(settings.panel)
    theme.apply(app, chosen)
    garbage = GarbageKeeper()  # before the first thread
    records = Records(engines, Ledger(engines, station.panel_id))
    sounds = Sounds(sink, volume=settings.panel.volume, repeat=settings.panel.repeat)
    file = file or folder / "settings.toml"
    scans = ScanHub()
    context = _context(
        chosen.appearance(), records, Shift(station), sounds, settings, folder, SettingsFile(file), scans
    )
    navigator = Navigator({route: _Maker(screen, context) for route, screen in SCREENS.items()}, records.count_waiting)
    shell = Shell(navigator, context.shift, settings.panel.idle_minutes, settings.panel.blank_minutes)
    shell.idle.quiet.used.connect(sounds.answered)
    context.drafts.watch(navigator, context.shift)
    panel = Panel(
        engines, records, context.shift, scans, sounds, context.labels, context.devices, context.trials, shell,
        context.look, garbage, context.photos, context.site, context.drafts, context.plugs, context.folders,
    )  # fmt: skip
    _listen(scans, navigator, context.devices)
    for name, port in settings.serial.items():
        scans.add(serial_reader(name, port))
    for reader in readers_of(settings, context.feed):
        scans.add(reader)
    context.labels.resume()
    return panel


def _context(
    look: Appearance, records: Records, shift: Shift, sounds: Sounds, settings: Settings, folder: Path,
    site: SettingsFile, scans: ScanHub,
) -> Context:  # fmt: skip
    labels = Labels(folder / "labels", settings.printer.url, _label_size(settings), records, shift)
    devices = DeviceLog(devices_of(settings), labels)
    photos, drafts = Photos(folder / "photos"), Drafts(folder / "draft.json")
    plugs, folders = Plugs(scans, devices, site, serial_reader), PlantFolders(records.engines, folder / "import")
    return Context(
        look, records, shift, sounds, labels, devices, _trials(settings), CameraFeed(), photos, site, drafts, plugs,
        folders,
    )  # fmt: skip


def _listen(scans: ScanHub, navigator: Navigator, devices: DeviceLog) -> None:
    """Who hears what the readers say."""
    for said, hears in (
        (scans.scanned, navigator.take), (scans.ignored, navigator.ignored), (scans.fault, navigator.garbled),
        (scans.scanned, devices.hear_scan), (scans.state, devices.hear_state), (scans.fault, devices.hear_fault),
    ):  # fmt: skip
        said.connect(hears)


def serial_reader(name: str, port: SerialPort) -> Scanner:
    """A serial scanner that is found again after it was unplugged."""
    return Keeper(name, _SerialMaker(name, port))


def station_of(engines: Engines, settings: Settings) -> Station:
    """The panel's place in the plant, as the settings and the record say."""
    with engines.read.connect() as connection:
        zone = connection.execute(select(plant.c.timezone).limit(1)).scalar() or settings.plant.timezone
        code = settings.panel.work_center
        name = connection.execute(select(work_center.c.name).where(work_center.c.code == code)).scalar()
    return Station(settings.panel.id, name or code or settings.panel.id, code, zone, settings.panel.language)


def _theme(panel: PanelSettings) -> theme.Theme:
    return theme.load(
        panel.theme, panel.size, panel.diagonal_inch, big_type=panel.big_type, left_handed=panel.left_handed
    )


def _trials(settings: Settings) -> DeviceTrials:
    return DeviceTrials(settings.printer.url, _label_size(settings), settings.camera.device)


def _label_size(settings: Settings) -> LabelSize:
    wide, tall = settings.printer.size
    return LabelSize(wide, tall, settings.printer.dpi)


class _Maker:
    """Makes a screen when it is first gone to."""

    def __init__(self, screen: str, context: Context) -> None:
        self._screen, self._context = screen, context

    def __call__(self) -> Any:
        module, name = self._screen.split(".")
        return getattr(importlib.import_module(f"panel.screens.{module}"), name)(self._context)


class _SerialMaker:
    """Makes a fresh reader for every life of a scanner."""

    def __init__(self, name: str, port: SerialPort) -> None:
        self._name, self._port = name, port

    def __call__(self) -> Scanner:
        return SerialScanner(self._port.path, self._port.baud, self._name)
