"""The command a newcomer types, on a real X server: the demo's two windows come up, and end when they are told to."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.helpers.x_server import environment, x_server

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_SECONDS = 60


def test_the_demo_opens_panel_and_bench(tmp_path: Path) -> None:
    with x_server() as display:
        given = {**environment(display), "TRACEPANEL_HOME": str(tmp_path)}
        log = (tmp_path / "demo.log").open("w")
        demo = subprocess.Popen([sys.executable, "main.py", "demo"], env=given, stdout=log, stderr=log)
        try:
            for title in ("Tracepanel", "Demo bench"):
                assert window_of(title, given, demo), (tmp_path / "demo.log").read_text()
        finally:
            demo.terminate()
            demo.wait(20)
            log.close()
    assert "Traceback" not in (tmp_path / "demo.log").read_text()
    assert (tmp_path / "demo" / "record.sqlite").is_file()


def window_of(title: str, environment_of: dict[str, str], demo: subprocess.Popen[bytes]) -> bool:
    """Whether a window of that title is shown before patience ends, while the program lives."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline and demo.poll() is None:
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        if subprocess.run(search, env=environment_of, check=False, capture_output=True).stdout.strip():
            return True
        time.sleep(0.2)
    return False


def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    bare = {"PATH": "/usr/bin:/bin", "TRACEPANEL_HOME": str(tmp_path)}
    ended = subprocess.run([sys.executable, "main.py", "panel"], env=bare, check=False, capture_output=True, timeout=60)
    assert ended.returncode == 4
    assert b"There is no display" in ended.stderr
    assert b"Traceback" not in ended.stderr
