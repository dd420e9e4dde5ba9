"""A walk through every screen with the demo plant at each operator size: it fits, nothing is cut, fingers find it."""

from __future__ import annotations

import contextlib
import os
import shutil
from datetime import UTC, datetime
from itertools import product
from typing import TYPE_CHECKING

import pytest
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from panel.bootstrap import Panel, build_panel
from panel.demo.plant import make_demo, speak_to_everybody
from panel.demo.tour import Tour
from panel.demo.wire import BenchWire
from panel.languages import LANGUAGES, SOURCE, speak
from panel.navigator import Route
from panel.settings import PanelSettings, SerialPort, Settings
from panel.sounds import MutedSink
from tests.flows import law
from tests.flows.aloud import unheard
from tests.helpers.databases import copied, opened
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from widgets.appearance import Appearance

INCHES = {(1280, 800): 10.1, (1024, 768): 15.0, (1920, 1080): 15.6}
SOAK = os.environ.get("TRACEPANEL_SOAK") == "1"
VIEWS = [
    ((1280, 800), "dark", "en"), ((1024, 768), "light", "de"), ((1024, 768), "dark", "tr"),
    ((1920, 1080), "light", "tr"),
]  # fmt: skip
"""Size, theme and language: each of them with each other at least where it is tightest."""
if SOAK:
    VIEWS = list(product(INCHES, ("light", "dark"), LANGUAGES))
# A remark under a code may be shortened: the code itself stands whole above it.
MAY_SHORTEN = ("-0001.png", "-0002.png")


@pytest.fixture(scope="module")
def demo(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo plant in a file."""
    folder = tmp_path_factory.mktemp("demo")
    with opened(copied(sqlite_template, folder)) as engines:
        # The walk is made by the panel's own clock, so the plant's sixty days end now.
        make_demo(engines, datetime.now(UTC))
    return folder / "record.sqlite"


@pytest.fixture(params=VIEWS, ids=lambda view: f"{view[0][0]}x{view[0][1]}-{view[1]}-{view[2]}")
def panel(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, demo: Path, tmp_path: Path
) -> Iterator[tuple[Panel, BenchWire]]:
    """A panel of that size on a copy of the plant."""
    size, theme, language = request.param
    copy = tmp_path / "record.sqlite"
    shutil.copyfile(demo, copy)
    wire = BenchWire(tmp_path / "scanner")
    with opened(f"sqlite:///{copy}") as engines:
        speak_to_everybody(engines, language, datetime.now(UTC))
    inch = INCHES[size]
    station = PanelSettings(work_center="ASM-02", diagonal_inch=inch, theme=theme, size=size, language=language)
    settings = Settings(panel=station, serial={"bench": SerialPort(wire.path)})
    made = build_panel(qapp, settings, f"sqlite:///{copy}", tmp_path, sink=MutedSink())
    qtbot.addWidget(made.shell)
    made.shell.open(size, kiosk=False)
    qtbot.waitExposed(made.shell)
    qtbot.waitUntil(lambda: bool(made.scans.states), timeout=5000)
    yield made, wire
    made.shell.close()
    made.close()
    wire.close()
    speak(SOURCE)


def test_every_screen_fits_and_nothing_is_cut(qtbot: QtBot, panel: tuple[Panel, BenchWire]) -> None:
    built, wire = panel
    size = (built.shell.width(), built.shell.height())
    seen = 0
    for name, condition in Tour(built, wire.send).steps():
        try:
            qtbot.waitUntil(condition, timeout=20_000)
        except QtTimeoutError:
            shown = built.shell.navigator.current
            pytest.fail(f"{name!r}: {built.shell.navigator.route} says {shown.prompt.title().text()!r}")
        qtbot.wait(30)
        if not name:
            continue
        seen += 1
        assert (built.shell.width(), built.shell.height()) == size, f"{name}: {least_heights(built)}"
        page: QWidget = built.shell.navigator.current
        # What was just shown is laid out a turn or two later; words that stay cut are a fault.
        with contextlib.suppress(QtTimeoutError):
            qtbot.waitUntil(_Whole(page), timeout=3000)
        assert [label.text() for label in cut(page)] == [], f"{name}: words are cut"
        if built.shell.navigator.route is not Route.TRACE:
            assert broken_laws(page, built.look) == {}, name
    assert seen >= 18


def broken_laws(page: QWidget, look: Appearance) -> dict[str, list[str]]:
    """What an operator's screen breaks, by law."""
    found = {
        "too small": law.too_small(page, look), "too close": law.too_close(page, look),
        "too fine": law.too_fine(page), "overlapping": law.overlapping(page),
        "too pale": law.too_pale(page, look), "needs a keyboard": law.needs_keyboard(page), "unheard": unheard(page),
    }  # fmt: skip
    return {name: broken for name, broken in found.items() if broken}


class _Whole:
    """True once no words on a page are cut."""

    def __init__(self, page: QWidget) -> None:
        self._page = page

    def __call__(self) -> bool:
        return not cut(self._page)


def least_heights(built: Panel) -> dict[str, int]:
    """How tall each screen that was made must at least be: the tallest one decides for the window."""
    stack = built.shell.navigator.stack
    pages = [stack.widget(at) for at in range(stack.count())]
    return {type(page).__name__: page.minimumSizeHint().height() for page in pages if page is not None}


def cut(page: QWidget) -> list[Label]:
    """Labels whose words do not fit."""
    shown = [label for label in page.findChildren(Label) if label.isVisible() and label.is_elided()]
    return [label for label in shown if not label.text().endswith(MAY_SHORTEN)]
