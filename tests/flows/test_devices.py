"""The devices screen: what each device is like, a test of each, and the lamp that leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from zxingcpp import read_barcodes

from devices import camera_controls
from devices.base import DeviceState
from devices.camera_controls import FOCUS_ABSOLUTE, FOCUS_AUTO, LED_MODE, Turn
from devices.decode import decode_picture
from devices.fakes.barcode_video import Scene, write_video
from devices.fakes.tcp_printer import HEALTHY, TcpPrinterSink
from devices.fakes.v4l2_kernel import Setting, V4l2Kernel
from devices.labels.layout import LabelFields
from devices.labels.picture import label_png
from devices.printers import tcp
from devices.set_up import LINEAR, SQUARE
from devices.vision import from_bytes
from panel.device_words import Devices
from panel.navigator import Route
from panel.settings import CameraSettings
from tests.flows.bench import PanelBench
from tests.helpers.strict_zpl import read_zpl
from widgets.buttons import Tile
from widgets.camera_view import CameraView
from widgets.code_view import CodeView
from widgets.rows import Row
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from devices.vision import Picture
    from tests.helpers.plant import Plant

NO_PAPER = HEALTHY.replace(b"030,0", b"030,1")


@pytest.fixture
def sink() -> Iterator[TcpPrinterSink]:
    with TcpPrinterSink(HEALTHY) as made:
        yield made


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the camera sees: nothing, a label, nothing for long. Written once: it takes seconds."""
    file = tmp_path_factory.mktemp("camera") / "view.avi"
    picture = label_png(LabelFields("Table", "TBL-2024-0315-0042"))
    write_video(file, [Scene(None, 40), Scene(picture, 50), Scene(None, 400)])
    return file


@pytest.fixture
def bench(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path, sink: TcpPrinterSink, view: Path
) -> Iterator[PanelBench]:
    """A panel with a scanner, a camera that sees a label for a while, and a printer; Ayşe on the devices screen."""
    _ = plant
    camera = CameraSettings(str(view))
    made = PanelBench(qtbot, qapp, database_url, tmp_path, camera=camera, printer=sink.url)
    made.badge("AYSE")
    made.at(Route.HOME)
    made.screen.go.emit(Route.DEVICES, None)
    made.at(Route.DEVICES)
    yield made
    made.close()


def rows(bench: PanelBench) -> dict[str, str]:
    return {row.objectName(): row.accessibleName() for row in bench.screen.findChildren(Row) if row.isVisible()}


def test_every_device_is_there_with_its_state(bench: PanelBench) -> None:
    bench.wait(lambda: "Ready" in rows(bench).get("camera", ""))
    assert list(rows(bench)) == ["scanner", "wedge", "camera", "printer"]
    assert all("Ready" in said for said in rows(bench).values())


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (LINEAR, "scanner is set up right"),
        (SQUARE, "scanner is set up right"),
        (SQUARE.replace("\x1d", ""), "scanner loses separators"),
        (LINEAR.swapcase(), "scanner swaps small and capital letters"),
        ("TBL-1", "scanner works"),
        ("~BAYSEX", "scanner works"),
    ],
)
def test_a_test_scan_says_what_is_wrong(bench: PanelBench, plant: Plant, sent: str, said: str) -> None:
    bench.scan(sent)
    bench.says(said)
    assert bench.shell.navigator.route is Route.DEVICES
    _ = plant


def test_the_codes_on_the_glass_are_the_test_codes(bench: PanelBench) -> None:
    bench.wait(lambda: len(pictures(bench)) == 2)
    read = [one.text for picture in pictures(bench) for one in decode_picture(picture)]
    assert sorted(read) == sorted([LINEAR, SQUARE])


def mend(bench: PanelBench, make: str) -> None:
    """Touch the make of the scanner."""
    bench.press("mend")
    bench.wait(lambda: bench.screen.findChild(Tile, make) is not None)
    bench.touch(bench.screen.findChild(Tile, make))


def test_the_code_that_mends_a_scanner_is_shown_and_the_test_codes_come_back(bench: PanelBench) -> None:
    bench.scan("#" + LINEAR)
    bench.says("sends # before the code")
    mend(bench, "Honeywell")
    bench.wait(lambda: len(pictures(bench)) == 1)
    [shown] = read_barcodes(pictures(bench)[0])
    assert (shown.text, shown.extra) == ("~PRECA2.", {"ReaderInit": True})
    bench.press("codes")
    bench.wait(lambda: len(pictures(bench)) == 2)
    bench.scan(LINEAR)
    bench.says("is set up right")
    bench.wait(lambda: bench.screen.action_row.button("mend") is None)


def test_where_no_code_is_known_the_setting_is_named(bench: PanelBench) -> None:
    bench.scan(SQUARE.replace("\x1d", ""))
    bench.says("loses separators")
    mend(bench, "Datalogic")
    bench.wait(lambda: any("GS, ASCII 29" in text for text in texts(bench)))
    assert pictures(bench) == []


def test_a_scanner_without_a_suffix_is_told_and_mended(bench: PanelBench) -> None:
    bench.send(LINEAR.encode())
    bench.says("does not end its codes")
    mend(bench, "Honeywell")
    bench.wait(lambda: len(pictures(bench)) == 1)
    assert read_barcodes(pictures(bench)[0])[0].text == "~VSUFCR."


def test_the_rows_stay_the_same_ones_whatever_is_scanned(bench: PanelBench) -> None:
    before = bench.screen.findChildren(Row)
    views = bench.screen.findChildren(CodeView)
    for sent, seen in ((LINEAR, LINEAR), ("TBL-1", "TBL-1"), (SQUARE, "<GS>end")):
        bench.scan(sent)
        bench.wait(lambda seen=seen: any(seen in text for text in texts(bench)))
    assert bench.screen.findChildren(Row) == before
    assert bench.screen.findChildren(CodeView) == views


def test_an_answer_that_comes_after_the_screen_was_left_touches_nothing(
    bench: PanelBench, sink: TcpPrinterSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tcp, "PATIENCE", 3.0)
    sink.answer = b""
    bench.touch(bench.screen.findChild(Row, "printer"))
    screen = bench.screen
    with sink.held():
        bench.press("ask")
        bench.primary("Done")
        bench.at(Route.HOME)
        bench.screen.sign_out()
        bench.at(Route.SIGN_IN)
        bench.badge("AYSE")
        bench.at(Route.HOME)
        bench.screen.go.emit(Route.DEVICES, "printer")
        bench.at(Route.DEVICES)
    bench.wait(lambda: sink.asked == 1)
    bench.qtbot.wait(400)
    assert bench.screen is screen
    assert (bench.title, screen.busy) == (Devices.ASK, False)
    bench.press("ask")
    bench.says("does not say how")


def test_a_test_label_is_printed_and_says_that_it_is_one(bench: PanelBench, sink: TcpPrinterSink) -> None:
    bench.touch(bench.screen.findChild(Row, "printer"))
    bench.press("print")
    bench.says("The test label was sent")
    assert [one.text for one in decode_picture(read_zpl(sink.wait(1)[0]).picture)] == ["TEST-LABEL-0123456789"]


def test_the_printer_is_asked_how_it_is(bench: PanelBench, sink: TcpPrinterSink) -> None:
    bench.touch(bench.screen.findChild(Row, "printer"))
    for answer, said in ((HEALTHY, "The printer is ready"), (NO_PAPER, "out of labels"), (b"", "does not say how")):
        sink.answer = answer
        bench.press("ask")
        bench.says(said)
    sink.answer = NO_PAPER
    bench.press("print")
    bench.says("out of labels")
    assert sink.labels == []


def test_the_camera_is_seen_with_a_frame_around_what_it_reads(bench: PanelBench) -> None:
    bench.touch(bench.screen.findChild(Row, "camera"))
    bench.wait(lambda: bench.screen.findChild(CameraView) is not None)
    bench.wait(lambda: not bench.screen.findChild(CameraView)._picture.isNull())
    bench.says("camera works")


def test_a_video_has_no_light_and_no_focus_and_says_so(bench: PanelBench) -> None:
    bench.touch(bench.screen.findChild(Row, "camera"))
    bench.wait(lambda: Devices.NO_CONTROLS in texts(bench))
    assert [bench.screen.action_row.button(turn) for turn in Turn] == [None] * 4


@pytest.fixture
def lit(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PanelBench]:
    """A panel whose camera has a light and a focus, as the kernel tells it; it gives no pictures."""
    _ = plant
    kernel = V4l2Kernel({LED_MODE: Setting(0, 2), FOCUS_AUTO: Setting(0, 1), FOCUS_ABSOLUTE: Setting(0, 120)})
    monkeypatch.setattr(camera_controls, "ioctl", kernel.ioctl)
    made = PanelBench(qtbot, qapp, database_url, tmp_path, camera=CameraSettings("/dev/null"))
    made.kernel = kernel  # type: ignore[attr-defined]
    made.badge("AYSE")
    made.at(Route.HOME)
    made.screen.go.emit(Route.DEVICES, "camera")
    made.at(Route.DEVICES)
    yield made
    made.close()


def test_light_and_focus_of_a_camera_that_has_them(lit: PanelBench) -> None:
    lit.press("light")
    lit.wait(lambda: "Light: on" in lit.sentence)
    lit.press("nearer")
    lit.wait(lambda: "held, 8 % near" in lit.sentence)
    lit.press("autofocus")
    lit.wait(lambda: "by itself" in lit.sentence)
    lit.kernel.broken = True  # type: ignore[attr-defined]
    lit.press("light")
    lit.says("The camera did not do it")
    lit.kernel.broken = False  # type: ignore[attr-defined]
    lit.press("light")
    lit.wait(lambda: "Light: off" in lit.sentence)


def texts(bench: PanelBench) -> list[str]:
    return [label.text() for label in bench.screen.findChildren(Label) if label.isVisible()]


def test_a_scanner_that_is_unplugged_lights_the_lamp_and_the_lamp_leads_here(bench: PanelBench) -> None:
    lamp = bench.screen.header.device_lamp
    assert not lamp.isVisible()
    bench.scanner.unplug()
    bench.wait(lambda: lamp.isVisible() and lamp.accessibleName() == "scanner: Not there")
    bench.primary("Done")
    bench.at(Route.HOME)
    bench.wait(bench.screen.header.device_lamp.isVisible)
    bench.touch(bench.screen.header.device_lamp)
    bench.at(Route.DEVICES)
    bench.scanner.replug()
    bench.wait(lambda: bench.panel.scans.states["scanner"] is DeviceState.OPEN)
    bench.wait(lambda: not bench.screen.header.device_lamp.isVisible())


def pictures(bench: PanelBench) -> list[Picture]:
    """What the test codes look like on the glass, pixel for pixel."""
    from PySide6.QtCore import QBuffer, QIODevice

    found = []
    for view in bench.screen.findChildren(CodeView):
        if view.isVisible() and not view.code_area().isNull():
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            view.grab().save(buffer, "PNG")
            found.append(from_bytes(bytes(buffer.data().data())))
    return found
