"""Posted key events as X11 gives them, for every layout of the scanner: characters, disguises of GS, speeds."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from devices.layouts import keys
from devices.layouts.tables import LAYOUTS
from devices.wedge import Profile
from panel.wedge import REPEATS_AFTER, WedgeScanner
from tests.devices.strokes import ASCII, GS, Way, burst, strokes_of
from tests.helpers.posted import PRESS, RELEASE, key_events, post_keys
from tests.panel.test_wedge import Desk, bare

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
__all__ = ["bare"]

EVERY = f"0011100011{ASCII.strip()}{GS}A{ASCII.strip()[::-1]}"
GS1 = "0109506000134352103LOT\x1d3020"
GERMAN = str.maketrans("YZyz-/", "ZYzyß-")


def reading(desk: Desk, layout: str = "us") -> Desk:
    desk.hub.add(WedgeScanner(Profile(layout=layout)))
    return desk


def window(desk: Desk) -> QWindow:
    handle = desk.windowHandle()
    assert handle is not None
    return handle


@pytest.mark.parametrize("level_3", [True, False])
@pytest.mark.parametrize("every", [0, 10, 30])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_character_at_every_speed_on_panels_with_alt_gr_and_without(
    qtbot: QtBot, bare: Desk, layout: str, every: int, level_3: bool
) -> None:
    desk = reading(bare, layout)
    desk.line.setFocus()
    post_keys(window(desk), burst(EVERY, every, layout=layout), level_3=level_3)
    qtbot.waitUntil(lambda: bool(desk.scans or desk.faults))
    assert (desk.scans, desk.faults, desk.line.text(), desk.presses) == ([EVERY], [], "", 0)


@pytest.mark.parametrize("way", get_args(Way))
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_separator_in_every_disguise(qtbot: QtBot, bare: Desk, layout: str, way: Way) -> None:
    desk = reading(bare, layout)
    post_keys(window(desk), burst(GS1, 3, layout=layout, gs=way))
    qtbot.waitUntil(lambda: bool(desk.scans or desk.faults))
    assert desk.scans == [GS1]


def test_two_separators_and_characters_by_number(qtbot: QtBot, bare: Desk) -> None:
    desk = reading(bare)
    code = "10A\x1d\x1d21B\x1d"
    post_keys(window(desk), burst(code, 3, gs="alt-029"))
    qtbot.waitUntil(lambda: bool(desk.scans or desk.faults))
    assert desk.scans == [code]


def test_a_scanner_set_to_another_layout_than_the_site_says_gives_other_characters(qtbot: QtBot, bare: Desk) -> None:
    desk = reading(bare, "us")
    post_keys(window(desk), burst("PO-2024/Yz", layout="de"))
    qtbot.waitUntil(lambda: bool(desk.scans))
    assert desk.scans == ["PO/2024&Zy"]


def test_a_key_that_is_held_writes_once_and_one_pressed_twice_at_once_writes_twice(qtbot: QtBot, bare: Desk) -> None:
    desk = reading(bare)
    desk.line.setFocus()
    events = list(key_events(burst("A00B", 0)))
    assert any(event.isAutoRepeat() for event in events)
    first, *rest = burst("aBCDE", 5)
    held = [next(key_events([first]))]
    for at in range(first.at + REPEATS_AFTER, first.at + REPEATS_AFTER + 400, 40):  # as X repeats a key that is held
        held += [repeated(event, at) for event in list(key_events([first]))[::-1]]
    later = [replace(one, at=one.at + REPEATS_AFTER + 500) for one in rest]
    for event in [*events, *held, *key_events(later)]:
        QCoreApplication.postEvent(window(desk), event)
    qtbot.waitUntil(lambda: len(desk.scans) == 2)
    assert desk.scans == ["A00B", "BCDE"]
    assert desk.line.text() == "?"  # the held A is typing, and apart from the scan


def repeated(event: QKeyEvent, at: int) -> QKeyEvent:
    made = QKeyEvent(
        event.type(), event.key(), event.modifiers(), event.nativeScanCode(), 0, 0, event.text(), True
    )  # fmt: skip
    made.setTimestamp(at)
    return made


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_person_types_in_the_panel_s_layout_whatever_the_scanner_s_is(qtbot: QtBot, bare: Desk, layout: str) -> None:
    desk = reading(bare, layout)
    desk.line.setFocus()
    shown = "yes".translate(GERMAN)
    strokes = [replace(one, text=text) for one, text in zip(burst("yes", 120, end=None), shown, strict=True)]
    post_keys(window(desk), strokes)
    qtbot.waitUntil(lambda: desk.line.text() == shown)
    assert (desk.scans, desk.faults) == ([], [])


def test_a_scan_that_came_while_the_panel_was_blocked_for_long(qtbot: QtBot, bare: Desk) -> None:
    desk = reading(bare, "tr")
    strokes = burst(EVERY, 10, layout="tr")
    post_keys(window(desk), strokes[:1])
    QCoreApplication.sendPostedEvents()
    scanner = threading.Thread(target=post_keys, args=(window(desk), strokes[1:]))
    scanner.start()
    time.sleep(1.5)
    scanner.join()
    typed = [replace(one, at=one.at + 9000, text="x") for one in burst("abcdefgh", 120, end=None)]
    post_keys(window(desk), typed)
    desk.line.setFocus()
    qtbot.waitUntil(lambda: desk.line.text() == "x" * 8)
    assert (desk.scans, desk.faults, desk.presses) == ([EVERY], [], 0)


def test_alt_gr_that_was_let_go_elsewhere_does_not_stay(qtbot: QtBot, bare: Desk) -> None:
    desk = reading(bare, "de")
    pressed = QKeyEvent(PRESS, Qt.Key.Key_AltGr, Qt.KeyboardModifier.NoModifier, keys.ALT_GR, 0, 0)
    QCoreApplication.postEvent(window(desk), pressed)  # and another window hears the release
    post_keys(window(desk), burst("QQ7890", layout="de"))
    qtbot.waitUntil(lambda: bool(desk.scans))
    assert desk.scans == ["QQ7890"]


def test_alt_gr_is_let_through_to_a_person(bare: Desk) -> None:
    desk = reading(bare, "de")
    kinds = [event.type() for event in key_events(strokes_of("@", "de")) if event.nativeScanCode() == keys.ALT_GR]
    assert kinds == [PRESS, RELEASE]
    wedge = next(one for one in desk.hub._readers if isinstance(one, WedgeScanner))
    for event in key_events(strokes_of("@", "de")):
        held = wedge.eventFilter(window(desk), event)
        assert held is (event.nativeScanCode() != keys.ALT_GR)
