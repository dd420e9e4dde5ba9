"""Real frames from real video files through the real decoder."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from devices.acceptance import GONE
from devices.base import DeviceFault, DeviceState, FaultCode
from devices.camera import BLACK_FRAMES, Camera
from devices.fakes.barcode_video import HEIGHT, WIDTH, Scene, write_video
from devices.keeper import Keeper
from devices.labels.layout import LabelFields
from devices.labels.picture import label_png
from tests.devices.drawn import drawn, encoded
from tests.devices.listener import Listener

if TYPE_CHECKING:
    from pathlib import Path

    from devices.base import Scanner
    from devices.decode import Code
    from devices.vision import Picture

SERIAL = "TBL-2024-0315-0042"
LABEL = label_png(LabelFields("Table", SERIAL))
OTHER = label_png(LabelFields("Table", "TBL-2024-0315-0043"))
FAST = 500.0


def played(video: Path, scenes: list[Scene], heard: Listener, scanner: Scanner | None = None) -> list[str]:
    write_video(video, scenes, FAST)
    scanner = scanner or Camera(str(video), "cam")
    heard.listen(scanner)
    heard.wait(lambda: DeviceState.CLOSED in heard.states)
    scanner.close()
    return heard.texts


def test_a_label_before_the_lens_is_one_scan(tmp_path: Path) -> None:
    heard = Listener()
    assert played(tmp_path / "v.avi", [Scene(None, 2), Scene(LABEL, 6), Scene(None, 2)], heard) == [SERIAL]
    (scan,) = heard.scans
    assert (scan.symbology, scan.aim, scan.source) == ("Code128", "]C0", "cam")
    assert heard.states == [DeviceState.OPEN, DeviceState.CLOSED]
    assert threading.main_thread().name not in heard.threads
    assert not alive("cam")


def test_two_labels_one_after_the_other(tmp_path: Path) -> None:
    scenes = [Scene(LABEL, 3), Scene(OTHER, 3)]
    assert played(tmp_path / "v.avi", scenes, Listener()) == [SERIAL, "TBL-2024-0315-0043"]


def test_the_same_label_shown_again_is_a_second_scan_but_a_hidden_one_is_not(tmp_path: Path) -> None:
    for away, scans in ((GONE, 2), (GONE - 1, 1)):
        scenes = [Scene(LABEL, 3), Scene(None, away), Scene(LABEL, 3)]
        assert played(tmp_path / f"{away}.avi", scenes, Listener()) == [SERIAL] * scans


def test_an_empty_table_is_no_scan(tmp_path: Path) -> None:
    assert played(tmp_path / "v.avi", [Scene(None, 5)], Listener()) == []


def test_a_single_frame_of_a_bar_code_is_no_scan_and_of_a_matrix_code_is_one(tmp_path: Path) -> None:
    assert played(tmp_path / "1.avi", [Scene(LABEL, 1)], Listener()) == []
    matrix = encoded(drawn(SERIAL, "DataMatrix", scale=8))
    assert played(tmp_path / "2.avi", [Scene(matrix, 1)], Listener()) == [SERIAL]


def test_only_the_named_symbologies(tmp_path: Path) -> None:
    video = tmp_path / "v.avi"
    camera = Camera(str(video), "cam", {"QRCode"})
    assert played(video, [Scene(LABEL, 5)], Listener(), camera) == []


def test_every_frame_is_shown(tmp_path: Path) -> None:
    shown: list[Picture] = []
    video = tmp_path / "v.avi"
    camera = Camera(str(video), "cam", watcher=Shown(shown))
    played(video, [Scene(LABEL, 9)], Listener(), camera)
    assert len(shown) == 9
    assert shown[0].shape == (HEIGHT, WIDTH, 3)


class Shown:
    """Keeps what a camera shows."""

    def __init__(self, shown: list[Picture]) -> None:
        self.shown = shown
        self.codes: list[tuple[Code, ...]] = []

    def show(self, picture: Picture) -> None:
        self.shown.append(picture)

    def found(self, codes: tuple[Code, ...]) -> None:
        self.codes.append(codes)


def test_where_a_code_lies_is_told(tmp_path: Path) -> None:
    watcher = Shown([])
    video = tmp_path / "v.avi"
    played(video, [Scene(LABEL, 3)], Listener(), Camera(str(video), "cam", watcher=watcher))
    [code] = watcher.codes[0]
    across, down = zip(*code.corners, strict=True)
    assert 0 < min(across) < WIDTH / 2 < max(across) < WIDTH
    assert 0 < min(down) <= HEIGHT / 2 + 60 <= max(down) + 120 < HEIGHT


def test_black_pictures_are_said_once_until_there_is_light(tmp_path: Path) -> None:
    dark = encoded(np.zeros((HEIGHT, WIDTH), np.uint8))
    for name, scenes, said in (
        ("dark", [Scene(dark, BLACK_FRAMES + 9)], 1),
        ("twice", [Scene(dark, BLACK_FRAMES), Scene(None, 2), Scene(dark, BLACK_FRAMES)], 2),
        ("short", [Scene(dark, BLACK_FRAMES - 1), Scene(None, 2)], 0),
        ("light", [Scene(None, BLACK_FRAMES + 9)], 0),
    ):
        heard = Listener()
        played(tmp_path / f"{name}.avi", scenes, heard)
        assert [fault.code for fault in heard.faults] == [FaultCode.CAMERA_BLACK] * said, name


def test_a_file_is_not_played_faster_than_its_speed(tmp_path: Path) -> None:
    write_video(tmp_path / "v.avi", [Scene(None, 5)], rate=10)
    heard, began = Listener(), time.monotonic()
    camera = Camera(str(tmp_path / "v.avi"), "cam")
    heard.listen(camera)
    heard.wait(lambda: DeviceState.CLOSED in heard.states)
    camera.close()
    assert time.monotonic() - began >= 0.5


def test_close_in_the_middle_ends_both_threads_and_says_nothing(tmp_path: Path) -> None:
    write_video(tmp_path / "v.avi", [Scene(LABEL, 40)], rate=1)  # 40 seconds
    heard = Listener()
    camera = Camera(str(tmp_path / "v.avi"), "cam")
    heard.listen(camera)
    heard.wait_state(DeviceState.OPEN)
    assert len(alive("cam")) == 2
    camera.close()
    camera.close()
    assert not alive("cam")
    assert heard.states == [DeviceState.OPEN]


@pytest.mark.parametrize("name", ["none.avi", "/dev/video-none"])
def test_a_missing_camera_is_away(name: str, tmp_path: Path) -> None:
    with pytest.raises(DeviceFault) as fault:
        Listener().listen(Camera(str(tmp_path / name)))
    assert fault.value.code is FaultCode.DEVICE_AWAY


def test_a_file_that_is_no_video_is_away(tmp_path: Path) -> None:
    (tmp_path / "v.avi").write_bytes(b"RIFF of nothing")
    with pytest.raises(DeviceFault) as fault:
        Listener().listen(Camera(str(tmp_path / "v.avi")))
    assert fault.value.code is FaultCode.DEVICE_AWAY


def test_the_keeper_waits_for_a_camera_and_does_not_play_a_file_twice(tmp_path: Path) -> None:
    video, heard = tmp_path / "v.avi", Listener()
    keeper = Keeper("cam", lambda: Camera(str(video), "cam"), pauses=(0.01,))
    heard.listen(keeper)
    heard.wait_state(DeviceState.AWAY)
    write_video(tmp_path / "made.avi", [Scene(LABEL, 5)], FAST)
    (tmp_path / "made.avi").rename(video)  # whole at once, as a device node appears
    heard.wait_state(DeviceState.AWAY, DeviceState.OPEN, DeviceState.CLOSED)
    keeper._thread.join(10)  # type: ignore[union-attr]
    assert not alive("cam")
    keeper.close()
    assert heard.texts == [SERIAL]


def alive(source: str) -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.endswith(f" {source}")]
