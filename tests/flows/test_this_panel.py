"""How loud the panel is, and whether a refusal is repeated: set on the glass, heard at once, kept."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from panel.navigator import Route
from panel.settings import load_settings
from panel.sounds import Tone, read_tone, softened
from tests.flows.test_first_product import open_job
from widgets.buttons import BigButton, Tile

if TYPE_CHECKING:
    import pytest

    from panel.sounds import Sound
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


def to_panel(bench: PanelBench) -> None:
    bench.badge("MURAT")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    bench.touch(bench.find(Tile, "panel"))
    bench.at(Route.PANEL)


def loud(sound: Sound) -> int:
    heights: tuple[int, ...] = struct.unpack(f"<{len(sound.samples) // 2}h", sound.samples)
    return max(abs(height) for height in heights)


def test_the_volume_is_heard_at_once_and_kept(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    to_panel(bench)
    assert bench.screen.volume.text() == "100 %"
    for _turn in range(4):
        bench.touch(bench.find(BigButton, "softer"))
    bench.says("It counts from now on")
    assert bench.screen.volume.text() == "60 %"
    bench.wait(lambda: len(bench.sink.heard) >= 4)
    first, last = bench.sink.heard[-4], bench.sink.heard[-1]
    assert math.isclose(loud(last) / loud(first), 60 / 90, rel_tol=0.01)
    bench.touch(bench.find(Tile, "on"))
    bench.wait(lambda: load_settings(bench.folder / "settings.toml").panel.repeat)
    kept = load_settings(bench.folder / "settings.toml").panel
    assert (kept.volume, kept.repeat) == (60, True)
    for _turn in range(8):
        bench.touch(bench.find(BigButton, "softer"))
    assert bench.screen.volume.text() == "silent"
    bench.touch(bench.find(BigButton, "louder"))
    assert bench.screen.volume.text() == "10 %"


def test_a_file_that_cannot_be_written_is_said_and_it_counts_all_the_same(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    to_panel(bench)
    (bench.folder / "settings.new").mkdir()
    bench.touch(bench.find(BigButton, "softer"))
    bench.says("It counts until the next start")
    assert bench.panel.sounds.volume == 90


def test_only_who_leads_sets_it(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    assert bench.screen.findChild(Tile, "clean") is not None
    assert bench.screen.findChild(Tile, "panel") is None


def test_a_refusal_is_repeated_until_it_is_touched(
    bench: PanelBench, plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ = plant
    open_job(bench)
    bench.panel.sounds.set(50, repeat=True)
    bench.panel.sounds._again.setInterval(300)
    bench.sink.heard.clear()
    bench.scan("LAC-1")
    bench.wait(lambda: len(bench.sink.heard) == 3)
    assert set(bench.sink.heard) == {softened(read_tone(Tone.REFUSED), 50)}
    QTest.mouseClick(bench.shell.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(500, 4))
    bench.qtbot.wait(900)
    assert len(bench.sink.heard) == 3
