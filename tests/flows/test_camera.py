"""The camera is a reader like the scanner: what it sees in a video is scanned into the same job."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from devices.base import DeviceState
from devices.fakes.barcode_video import Scene, write_video
from devices.labels.layout import LabelFields
from devices.labels.picture import label_png
from panel.navigator import Route
from panel.settings import CameraSettings
from tests.flows.bench import PanelBench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant

PATIENCE = 20_000
"""Milliseconds: the camera is looked for every five seconds."""


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    """Where the camera will be."""
    return tmp_path / "camera.avi"


@pytest.fixture
def watched(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path, camera: Path
) -> Iterator[PanelBench]:
    """A panel with a camera that is not plugged in yet; a job is open and running."""
    _ = plant
    bench = PanelBench(qtbot, qapp, database_url, tmp_path, camera=CameraSettings(str(camera)))
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.says("Scan the lot of Oak plywood")
    assert bench.panel.scans.states["camera"] is DeviceState.AWAY
    yield bench
    bench.close()


def show(camera: Path, label: bytes | None) -> None:
    """The camera is plugged in and sees a label for a while, or an empty table."""
    made = camera.with_name("made.avi")
    write_video(made, [Scene(None, 3), Scene(label, 8), Scene(None, 3)])
    made.rename(camera)  # whole at once, as a device node appears


def test_a_lot_held_before_the_camera_is_scanned_into_the_job(watched: PanelBench, camera: Path) -> None:
    show(camera, label_png(LabelFields("Oak plywood", "OAK-1")))
    watched.wait(lambda: watched.shell.navigator.route is Route.ISSUE, PATIENCE)
    assert watched.screen.lot.card.lot.code == "OAK-1"
    watched.at(Route.ISSUE)
    watched.primary("Issue")
    watched.at(Route.JOB)
    watched.says("is recorded")


def test_a_lot_that_may_not_be_used_is_refused_as_from_the_scanner(watched: PanelBench, camera: Path) -> None:
    watched.scan("OAK-OLD")
    watched.wait(lambda: "Nothing was recorded." in watched.sentence)
    scanned = (watched.title, watched.sentence)
    watched.scan("OAK-NONE")
    watched.wait(lambda: (watched.title, watched.sentence) != scanned)
    show(camera, label_png(LabelFields("Oak plywood", "OAK-OLD")))
    watched.wait(lambda: (watched.title, watched.sentence) == scanned, PATIENCE)
    assert watched.shell.navigator.route is Route.JOB


def test_an_empty_table_before_the_camera_leaves_the_job_as_it_is(watched: PanelBench, camera: Path) -> None:
    before = (watched.title, watched.sentence)
    show(camera, None)
    watched.wait(lambda: watched.panel.scans.states["camera"] is DeviceState.CLOSED, PATIENCE)
    watched.at(Route.JOB)
    assert (watched.title, watched.sentence) == before
