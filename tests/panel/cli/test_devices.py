"""``devices``: a look at each device of the settings, through real lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from devices.discovery import cameras, serial_ports
from devices.fakes.pty_scanner import PtyScanner
from devices.fakes.tcp_printer import HEALTHY, TcpPrinterSink
from panel.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def looked(folder: Path, capsys: pytest.CaptureFixture[str], settings: str) -> tuple[int, dict[str, Any]]:
    file = folder / "settings.toml"
    file.write_text(settings)
    status = main(["devices", "--json", "--settings", str(file)])
    told = json.loads(capsys.readouterr().out)
    return status, {one["name"]: one for one in told["devices"]}


def test_what_is_there_and_what_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scanner = PtyScanner(tmp_path / "hand")
    with TcpPrinterSink(HEALTHY) as sink:
        settings = f"""
            [serial.hand]
            path = "{scanner.path}"
            [serial.gone]
            path = "{tmp_path}/nowhere"
            [camera]
            device = "{tmp_path}/none.avi"
            [printer]
            url = "{sink.url}"
            """
        status, found = looked(tmp_path, capsys, settings)
        assert status == 4
        states = {name: (one["state"], one.get("fault")) for name, one in found.items()}
        assert states == {
            "hand": ("open", None),
            "gone": ("away", "DEVICE-AWAY"),
            "wedge": ("unknown", None),
            "camera": ("away", "DEVICE-AWAY"),
            "printer": ("open", None),
        }
        assert found["gone"]["detail"] == "It is not there. Plug it in; it is looked for every few seconds."
        sink.answer = HEALTHY.replace(b"030,0", b"030,1")
        _, again = looked(tmp_path, capsys, settings)
        assert (again["printer"]["state"], again["printer"]["fault"]) == ("fault", "PRINTER-PAPER")
    scanner.close()


def test_a_panel_without_devices_lacks_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = looked(tmp_path, capsys, "")
    assert (status, found["printer"]["state"]) == (0, "none")
    assert main(["devices", "--settings", str(tmp_path / "settings.toml")]) == 0
    assert "wedge (keyboard) at us: unknown" in capsys.readouterr().out


def test_wrong_settings_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.toml").write_text("[wedge]\ngap_ms = 9999\n")
    assert main(["devices", "--settings", str(tmp_path / "settings.toml")]) == 1
    assert "gap_ms = 9999" in capsys.readouterr().err


def test_ports_have_their_stable_name(tmp_path: Path) -> None:
    scanner = PtyScanner()
    link = tmp_path / "usb-Scanner_1-if00"
    link.symlink_to(scanner.path)
    assert serial_ports(tmp_path)[0].path == str(link)
    scanner.close()


def test_cameras_are_device_files(tmp_path: Path) -> None:
    for name in ("video1", "video0", "vide", "videos"):
        (tmp_path / name).touch()
    assert cameras(tmp_path) == [str(tmp_path / "video0"), str(tmp_path / "video1")]
