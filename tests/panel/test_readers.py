"""What the settings make of the readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from devices.base import DeviceState
from devices.decode import decode_frame
from devices.fakes.barcode_video import Scene, write_video
from devices.labels.layout import LabelFields
from devices.labels.picture import label_png
from devices.vision import from_bytes
from devices.wedge import Profile
from panel.readers import readers_of, wedge_profile
from panel.settings import SYMBOLOGIES, CameraSettings, Settings, SettingsError, WedgeSettings, load_settings
from tests.devices.listener import Listener

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LABEL = label_png(LabelFields("Table", "TBL-1"))


def test_the_settings_defaults_are_the_profile_s(qtbot: QtBot) -> None:
    assert wedge_profile(WedgeSettings()) == Profile()
    assert len(readers_of(Settings())) == 1


@pytest.mark.parametrize(("symbologies", "texts"), [((), ["TBL-1"]), (("Code128",), ["TBL-1"]), (("QRCode",), [])])
def test_the_camera_reads_what_the_site_asks_for(
    qtbot: QtBot, tmp_path: Path, symbologies: tuple[str, ...], texts: list[str]
) -> None:
    write_video(tmp_path / "v.avi", [Scene(LABEL, 5)], 500)
    _, camera = readers_of(Settings(camera=CameraSettings(str(tmp_path / "v.avi"), symbologies)))
    heard = Listener()
    heard.listen(camera)
    heard.wait(lambda: DeviceState.CLOSED in heard.states)
    camera.close()
    assert heard.texts == texts


def test_every_symbology_of_the_settings_is_known_to_the_reader() -> None:
    assert [code.text for code in decode_frame(from_bytes(LABEL), SYMBOLOGIES)] == ["TBL-1"]


@pytest.mark.parametrize(
    ("key", "value", "good"),
    [
        ("WEDGE_SUFFIX", "linefeed", "tab"), ("WEDGE_LAYOUT", "dvorak", "de"), ("WEDGE_GS", "f9", "f8"),
        ("EVDEV_VENDOR", "5e0", "05E0"), ("EVDEV_PRODUCT", "12g0", "1200"),
        ("WEDGE_SHORTEST", "0", "6"), ("CAMERA_SYMBOLOGIES", "Code128,QR", "Code128,QRCode"),
    ],
)  # fmt: skip
def test_a_reader_s_setting_that_cannot_be_is_refused(tmp_path: Path, key: str, value: str, good: str) -> None:
    environment = {"TRACEPANEL_HOME": str(tmp_path), f"TRACEPANEL_{key}": value}
    with pytest.raises(SettingsError, match=value):
        load_settings(None, environment)
    load_settings(None, {**environment, f"TRACEPANEL_{key}": good})
