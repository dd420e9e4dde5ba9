"""Devices that are there and read nothing light the lamp: a wrong baud rate, a camera whose cap is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from devices.fakes.barcode_video import Scene, write_video
from panel.navigator import Route
from panel.settings import CameraSettings
from tests.devices.drawn import encoded
from tests.flows.bench import PanelBench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant


@pytest.fixture(scope="module")
def dark(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a camera sees whose cap is on."""
    file = tmp_path_factory.mktemp("camera") / "dark.avi"
    write_video(file, [Scene(encoded(np.zeros((720, 1280), np.uint8)), 900)], 100)
    return file


@pytest.fixture
def plain(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path, dark: Path
) -> Iterator[PanelBench]:
    """A panel at its sign-in screen, with a camera whose cap is on."""
    _ = plant
    made = PanelBench(qtbot, qapp, database_url, tmp_path, camera=CameraSettings(str(dark)))
    yield made
    made.close()


def test_a_wrong_baud_rate_lights_the_lamp_until_a_good_scan(plain: PanelBench) -> None:
    lamp = plain.screen.header.device_lamp
    for _ in range(3):
        plain.scanner.send_bytes(b"\xff\xfe\x9d\r")
        plain.qtbot.wait(300)
    plain.wait(lambda: lamp.accessibleName() == "scanner: Trouble")
    assert "another speed" in plain.title
    plain.badge("AYSE")
    plain.at(Route.HOME)
    plain.wait(lambda: lamp.accessibleName() != "scanner: Trouble")


def test_a_black_camera_lights_the_lamp_and_is_no_garbled_scan(plain: PanelBench) -> None:
    plain.wait(lambda: plain.screen.header.device_lamp.accessibleName() == "Camera: Trouble")
    assert "could not be read" not in plain.title
