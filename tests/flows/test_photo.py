"""A photo of a defect: taken with the panel's camera, ringed by finger, kept by its content, named by the record."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from db.domain.command import SYSTEM
from db.domain.commands import CompleteUnits, SetMaster
from db.models.quality import photo
from db.services.completion import complete_units
from db.services.master_data import set_master
from devices.base import DeviceState
from devices.fakes.barcode_video import Scene, write_video
from devices.photo import is_whole
from devices.vision import opencv
from panel.navigator import Route
from panel.screens.photo_sheet import PhotoSheet
from panel.settings import CameraSettings
from tests.flows.bench import PanelBench
from tests.helpers.plant import row
from widgets.buttons import Tile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant

UNIT = "TBL-7"
SLOW, ANY_MINUTE = 5, 300
"""Frames a second, and so many: longer than the test."""


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the camera sees."""
    made = tmp_path_factory.mktemp("camera") / "made.avi"
    write_video(made, [Scene(None, ANY_MINUTE)], SLOW)
    return made


@pytest.fixture
def bench(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path, film: Path
) -> Iterator[PanelBench]:
    """An inspector before a finished unit whose plan asks for a photo; the camera runs."""
    point = {"plan_id": "inspection_plan:FINAL", "sequence": 3}
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(row("characteristic", point, name="Front", kind="PHOTO"),))
    plant.issue("PO-1", "OAK-1", "4")
    plant.issue("PO-1", "SCR-1", "16")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=(UNIT,))
    made = PanelBench(qtbot, qapp, database_url, tmp_path, camera=CameraSettings(str(film)))
    made.wait(lambda: made.panel.scans.states.get("camera") is DeviceState.OPEN, 20_000)
    made.badge("ELIF")
    made.at(Route.HOME)
    made.touch(made.screen.findChild(Tile, "inspect"))
    made.at(Route.INSPECT)
    yield made
    made.close()


def to_the_photo(bench: PanelBench) -> None:
    bench.scan(UNIT)
    bench.wait(lambda: bench.screen.has_point)
    bench.screen.type_value("750")
    bench.primary("Next")
    bench.touch(bench.screen.findChild(Tile, "pass"))
    bench.primary("Next")
    bench.says("Front")
    assert not bench.screen.action_row.primary.isEnabled(), "without a photo it is not recorded"


def take(bench: PanelBench) -> PhotoSheet:
    bench.touch(bench.screen.findChild(Tile, "photo"))
    bench.wait(lambda: bench.screen.findChild(PhotoSheet) is not None)
    sheet: PhotoSheet = bench.screen.findChild(PhotoSheet)
    bench.touch(sheet.primary)
    bench.wait(lambda: sheet.primary.accessibleName() == "Keep it")
    return sheet


def photos(plant: Plant) -> list[tuple[int, str]]:
    with plant.engines.read.connect() as connection:
        return [(number, digest) for number, digest in connection.execute(select(photo.c.sequence, photo.c.sha256))]


def test_a_photo_is_taken_ringed_kept_and_named_by_the_record(bench: PanelBench, plant: Plant) -> None:
    to_the_photo(bench)
    sheet = take(bench)
    middle = sheet.still.rect().center()
    QTest.mousePress(sheet.still, Qt.MouseButton.LeftButton, pos=middle - QPoint(60, 60))
    QTest.mouseMove(sheet.still, middle + QPoint(60, 60))
    QTest.mouseRelease(sheet.still, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 60))
    bench.touch(sheet.primary)
    bench.wait(lambda: len(bench.screen.photos) == 1)
    assert photos(plant) == [], "nothing is recorded before the last point"
    bench.primary("Record")
    bench.says("passed")
    ((number, digest),) = photos(plant)
    assert number == 3
    assert is_whole(digest, bench.folder / "photos")
    data = (bench.folder / "photos" / f"{digest}.jpg").read_bytes()
    assert hashlib.sha256(data).hexdigest() == digest
    cv2 = opencv()
    picture = cv2.imread(str(bench.folder / "photos" / f"{digest}.jpg"))
    red = (picture[:, :, 2].astype(int) - picture[:, :, 1]) > 80
    assert red.sum() > 500, "the ring is on it"
    assert not red[:, : picture.shape[1] // 4].any()


def test_without_a_ring_the_picture_is_kept_as_it_is_and_the_first_one_can_be_taken_again(
    bench: PanelBench, plant: Plant
) -> None:
    to_the_photo(bench)
    sheet = take(bench)
    bench.touch(sheet.again)
    bench.wait(lambda: sheet.primary.accessibleName() == "Take it")
    bench.touch(sheet.primary)
    bench.wait(lambda: sheet.primary.accessibleName() == "Keep it")
    bench.touch(sheet.primary)
    bench.wait(lambda: len(bench.screen.photos) == 1)
    digest = bench.screen.photos[0].sha256
    picture = opencv().imread(str(bench.folder / "photos" / f"{digest}.jpg"))
    assert not ((picture[:, :, 2].astype(int) - picture[:, :, 1]) > 80).any()


def test_a_disk_that_takes_no_photo_is_said_and_nothing_is_recorded(bench: PanelBench, plant: Plant) -> None:
    (bench.folder / "photos").write_text("in the way")
    to_the_photo(bench)
    bench.touch(take(bench).primary)
    bench.says("The photo was not kept")
    assert bench.screen.photos == []
    assert not bench.screen.action_row.primary.isEnabled()
