from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from devices import decode, vision
from devices.decode import Code, decode_file, decode_frame, decode_picture
from tests.devices.drawn import drawn, encoded, noise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SERIAL = "TBL-2024-0315-0042"
ALL = [
    ("Code128", "OAK-2024-Q1-055", "]C0"),
    ("QRCode", "https://example.com/01/04012345123456/10/OAK", "]Q1"),
    ("DataMatrix", "TBL-2024-0315-0042", "]d1"),
    ("EAN13", "4012345123456", "]E0"),
    ("EAN8", "96385074", "]E4"),
    ("UPCE", "0012345000065", "]E0"),
    ("Code39", "MOROVIA", "]A0"),
    ("Code93", "DATA", "]G0"),
    ("ITF", "00012345678905", "]I1"),
    ("Codabar", "A12345B", "]F0"),
    ("PDF417", "LOT-1", "]L2"),
    ("Aztec", "LOT-1", "]z0"),
]


@pytest.mark.parametrize(("symbology", "text", "aim"), ALL)
def test_every_symbology_is_read_when_none_is_named(symbology: str, text: str, aim: str, tmp_path: Path) -> None:
    file = tmp_path / "code.png"
    file.write_bytes(encoded(drawn("01234565" if symbology == "UPCE" else text, symbology)))
    assert decode_file(file).codes == (Code(text, symbology, aim, "zxing-cpp"),)


def test_upc_a_is_called_so() -> None:
    (code,) = decode_picture(drawn("036000291452", "UPCA"))
    assert (code.symbology, code.text) == ("UPCA", "0036000291452")
    assert decode_picture(drawn("036000291452", "UPCA"), {"UPCA"}) == (code,)
    assert decode_picture(drawn("036000291452", "UPCA"), {"EAN13"}) == ()
    assert decode_picture(drawn("4012345123456", "EAN13"), {"UPCA"}) == ()


def test_gs1_keeps_its_separators() -> None:
    picture = drawn("(01)04012345123456(10)OAK-1(21)0042", "DataMatrix", gs1=True)
    (code,) = decode_picture(picture)
    assert (code.text, code.aim) == ("010401234512345610OAK-1\x1d210042", "]d2")


def test_only_what_is_named_is_read() -> None:
    assert decode_picture(drawn("LOT-1"), {"QRCode", "MicroQR"}) == ()
    assert decode_picture(drawn("LOT-1"), {"QRCode", "Code128"}) != ()
    with pytest.raises(ValueError, match="Klingon"):
        decode_picture(drawn("LOT-1"), {"Klingon"})
    with pytest.raises(ValueError, match="Klingon"):
        decode_file("no such file", {"Klingon"})


def test_several_codes_and_each_once() -> None:
    both = np.vstack([side(drawn("LOT-1")), side(drawn("LOT-2")), side(drawn("LOT-1"))])
    assert sorted(code.text for code in decode_picture(both)) == ["LOT-1", "LOT-2"]


def test_upside_down_and_sideways_and_inverted() -> None:
    picture = drawn("LOT-1")
    for turned in (picture[::-1, ::-1], picture.T, 255 - picture):
        assert [code.text for code in decode_picture(np.ascontiguousarray(turned))] == ["LOT-1"]


def test_transparent_paper_is_white(tmp_path: Path) -> None:
    picture = drawn("LOT-1")
    clear = np.zeros((*picture.shape, 4), np.uint8)
    clear[..., 3] = 255 - picture
    file = tmp_path / "clear.png"
    file.write_bytes(encoded(clear))
    assert [code.text for code in decode_file(file).codes] == ["LOT-1"]


def test_sixteen_bits_are_read(tmp_path: Path) -> None:
    file = tmp_path / "deep.png"
    file.write_bytes(encoded(drawn("LOT-1").astype(np.uint16) * 16))
    assert [code.text for code in decode_file(file).codes] == ["LOT-1"]


def test_a_faint_code_in_uneven_light_needs_both_better_contrast_and_the_second_reader() -> None:
    picture = faint(drawn(SERIAL))
    assert decode._by_zxing(picture, None) == ()  # the controls: neither reads it as it is
    assert decode.by_pyzbar(picture, None) == ()
    assert decode_picture(picture) == (Code(SERIAL, "Code128", None, "pyzbar"),)


def test_what_the_first_reader_misses_the_second_reads() -> None:
    noisy = grainy(
        vision.opencv().GaussianBlur(tilted(drawn("4012345123456", "EAN13", scale=2), 30), (0, 0), 0.8), seed=1
    )
    for picture in (tilted(drawn("4012345123456", "EAN13", scale=1), 45), noisy):
        assert decode._by_zxing(picture, None) == ()
        assert decode_picture(picture) == (Code("4012345123456", "EAN13", None, "pyzbar"),)


def test_half_an_ean_13_is_no_upc_e() -> None:
    picture = grainy(tilted(drawn("4012345123456", "EAN13", scale=2), 20), seed=0)
    assert "UPCE" in {code.symbology for code in decode._by_zxing(picture, frozenset({"UPCE"}))}  # the control
    assert [(code.text, code.symbology) for code in decode_picture(picture)] == [("4012345123456", "EAN13")]


@pytest.mark.usefixtures("without_pyzbar")
def test_without_the_second_reader_glare_needs_the_contrast_and_blur_another_size() -> None:
    for worse in (glare, blurred):
        picture = worse(drawn(SERIAL))
        assert decode._by_zxing(picture, None) == (), worse
        assert decode_picture(picture) == (Code(SERIAL, "Code128", "]C0", "zxing-cpp"),), worse


@pytest.mark.usefixtures("without_pyzbar")
def test_a_frame_with_glare_is_tried_again_with_better_contrast() -> None:
    assert [code.text for code in decode_frame(glare(drawn(SERIAL)))] == [SERIAL]


def test_nothing_is_read_where_nothing_is() -> None:
    blank = np.full((480, 640), 255, np.uint8)
    stripes = np.tile(np.repeat(np.array([0, 255], np.uint8), 9), (300, 30))
    for picture in (blank, noise(), stripes, noise(1, 1)):
        assert decode_picture(picture) == ()


def test_a_frame_is_read_in_a_hurry_with_the_camera_s_list() -> None:
    assert [code.text for code in decode_frame(drawn("LOT-1"))] == ["LOT-1"]
    assert decode_frame(drawn("00012345678905", "ITF")) == ()
    colour = np.dstack([drawn("LOT-1")] * 3)
    assert [code.text for code in decode_frame(colour)] == ["LOT-1"]


@pytest.mark.parametrize("content", [b"", b"GIF", b"\x89PNG\r\n\x1a\n", encoded(drawn("LOT-1"))[:60], b"\x00" * 5000])
def test_a_file_that_is_no_picture_is_an_error_not_a_crash(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "bad.png"
    file.write_bytes(content)
    reading = decode_file(file)
    assert reading.codes == ()
    assert reading.error
    assert json.loads(json.dumps(reading.as_json())) == {"file": str(file), "codes": [], "error": reading.error}


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert decode_file(tmp_path / "none.png").error == "No such file or directory"
    assert decode_file(tmp_path).error == "Is a directory"


def test_the_answer_others_read(tmp_path: Path) -> None:
    file = tmp_path / "code.png"
    file.write_bytes(encoded(drawn("LOT-1")))
    assert decode_file(file).as_json() == {
        "file": str(file),
        "codes": [{"text": "LOT-1", "symbology": "Code128", "aim": "]C0", "decoder": "zxing-cpp"}],
    }


def test_the_second_reader_reads_too_and_knows_no_aim() -> None:
    assert decode.by_pyzbar(drawn("LOT-1"), None) == (Code("LOT-1", "Code128", None, "pyzbar"),)
    assert decode.by_pyzbar(drawn("LOT-1"), frozenset({"EAN13"})) == ()
    assert decode.by_pyzbar(drawn("00012345678905", "ITF"), None) == ()  # too weak for a second opinion


@pytest.fixture
def without_pyzbar(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "pyzbar", None)  # what a missing libzbar looks like: the import fails
    decode._pyzbar.cache_clear()
    yield
    decode._pyzbar.cache_clear()


@pytest.mark.usefixtures("without_pyzbar")
def test_without_the_second_reader_the_first_goes_on_and_it_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            assert decode_picture(noise()) == ()
        assert [code.text for code in decode_picture(drawn("LOT-1"))] == ["LOT-1"]
    assert [record.message for record in caplog.records if "libzbar0" in record.message] == [caplog.messages[0]]


@pytest.mark.parametrize("before", [None, "/mine"])
def test_opencv_leaves_qt_alone(before: str | None) -> None:
    """In a process of its own: the import happens once in a life."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_QPA")}
    if before:
        environment["QT_QPA_FONTDIR"] = before
    show = "[os.environ.get(name) for name in ('QT_QPA_FONTDIR', 'QT_QPA_PLATFORM_PLUGIN_PATH')]"
    program = f"import os; from devices import vision; vision.opencv(); print({show})"
    shown = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == str([before, None])


def test_importing_the_module_loads_nothing_slow() -> None:
    modules = ["camera", "decode", "keeper", "serial_scanner", "labels.picture", "labels.zpl", "printers.address"]
    slow = "{'cv2', 'numpy', 'zxingcpp', 'pyzbar', 'PIL', 'barcode', 'serial'}"
    program = f"import sys, {', '.join(f'devices.{one}' for one in modules)}; print({slow} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"


def side(picture: vision.Picture) -> vision.Picture:
    wide = np.full((picture.shape[0], 700), 255, np.uint8)
    wide[:, : picture.shape[1]] = picture
    return wide


def faint(picture: vision.Picture) -> vision.Picture:
    """Bars only a few grey steps darker than the paper, under light that falls off from left to right."""
    light = np.linspace(230, 60, picture.shape[1])
    bars = 1 - 0.035 * (picture < 128)
    grain = np.random.default_rng(3).normal(0, 0.5, picture.shape)
    return np.clip(light * bars + grain, 0, 255).astype(np.uint8)


def glare(picture: vision.Picture) -> vision.Picture:
    """A lamp mirrored in the middle of the label."""
    rows, columns = np.mgrid[: picture.shape[0], : picture.shape[1]]
    away = (columns - picture.shape[1] / 2) ** 2 + (rows - picture.shape[0] / 2) ** 2
    spot = 0.93 * np.exp(-away / (2 * 80**2))
    return np.asarray(np.clip(picture * 0.6 * (1 - spot) + 200 * spot + 20, 0, 255), np.uint8)


def blurred(picture: vision.Picture) -> vision.Picture:
    return np.asarray(vision.opencv().GaussianBlur(picture, (0, 0), 2.0), np.uint8)


def tilted(picture: vision.Picture, degrees: float) -> vision.Picture:
    """Turned on a larger sheet."""
    cv2 = vision.opencv()
    sheet = np.pad(picture, picture.shape[1] // 2, constant_values=255)
    rows, columns = sheet.shape
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), degrees, 1)
    return np.asarray(cv2.warpAffine(sheet, turn, (columns, rows), borderValue=255), np.uint8)


def grainy(picture: vision.Picture, seed: int) -> vision.Picture:
    """A small sensor in poor light."""
    grain = np.random.default_rng(seed).normal(0, 10, picture.shape)
    return np.asarray(np.clip(picture * 0.8 + grain, 0, 255), np.uint8)
