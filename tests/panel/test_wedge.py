"""Real key events, with key codes and the keyboard's own times, posted to a real window."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from devices.base import DeviceState, FaultCode
from devices.layouts.keys import ENTER
from devices.stroke import Stroke
from devices.wedge import Profile
from panel.scans import ScanHub
from panel.wedge import WedgeScanner
from tests.devices.strokes import burst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from devices.base import DeviceFault, Scan

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

SERIAL = "TBL-2024-0315-0042"
KEYS = {ENTER: Qt.Key.Key_Return, 65: Qt.Key.Key_Space}
FRENCH = str.maketrans("1234567890-QWAZM", "&é\"'(-è_çà)AZQW,")
LAYOUTS: dict[str, dict[int, int] | dict[int, str]] = {
    "de": str.maketrans("YZyz-/", "ZYzyß-"),
    "fr": FRENCH,
    "tr": str.maketrans("iI-/", "ıIı."),
    "caps": {code: chr(code).swapcase() for code in range(65, 123)},
}


class Desk(QWidget):
    """A window with a button and a line, and who hears scans."""

    def __init__(self) -> None:
        super().__init__()
        self.button, self.line, self.presses = QPushButton("Finish"), QLineEdit(), 0
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._press)
        rows = QVBoxLayout(self)
        rows.addWidget(self.button)
        rows.addWidget(self.line)
        self.scans: list[str] = []
        self.sources: set[str] = set()
        self.faults: list[FaultCode] = []
        self.hub = ScanHub(self)
        self.hub.scanned.connect(self._hear)
        self.hub.fault.connect(self._fault)

        self.seen: list[str] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.seen.append(event.text())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.seen.append(f"{event.text()} up")

    def _press(self) -> None:
        self.presses += 1

    def _hear(self, scan: Scan) -> None:
        self.scans.append(scan.text)
        self.sources.add(scan.source)

    def _fault(self, source: str, fault: DeviceFault) -> None:
        self.sources.add(source)
        self.faults.append(fault.code)


@pytest.fixture
def bare(qtbot: QtBot) -> Iterator[Desk]:
    """Without the reader."""
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.button.setFocus()
    yield made
    made.hub.close()


@pytest.fixture
def desk(bare: Desk) -> Desk:
    bare.hub.add(WedgeScanner(Profile()))
    return bare


def post(window: QWidget, strokes: list[Stroke], *, repeats: int = 0) -> None:
    """Each key goes down and up; `repeats` times in between it repeats."""
    for stroke in strokes:
        _post(window, QEvent.Type.KeyPress, stroke)
        for _ in range(repeats):
            _post(window, QEvent.Type.KeyPress, stroke, repeat=True)
        _post(window, QEvent.Type.KeyRelease, stroke)


def _post(window: QWidget, kind: QEvent.Type, stroke: Stroke, *, repeat: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if stroke.shift else Qt.KeyboardModifier.NoModifier
    modifiers |= Qt.KeyboardModifier.ControlModifier if stroke.control else Qt.KeyboardModifier.NoModifier
    key = KEYS.get(stroke.code, Qt.Key.Key_A)
    event = QKeyEvent(kind, key, modifiers, stroke.code, 0, 0, stroke.text, repeat)
    event.setTimestamp(stroke.at)
    handle = window.windowHandle()
    assert handle is not None
    QCoreApplication.postEvent(handle, event)


def written(text: str, every: int, end: int | None = None, shown: str | None = None) -> list[Stroke]:
    """The strokes of a text with what the panel's layout makes of them (default: the same)."""
    strokes = burst(text, every, end=end)
    texts = [*(shown or text), *("\r" if end is not None else "")]
    return [replace(stroke, text=char) for stroke, char in zip(strokes, texts, strict=True)]


def test_a_scan_is_heard_and_no_widget_sees_it(qtbot: QtBot, desk: Desk) -> None:
    desk.line.setFocus()
    post(desk, written(SERIAL, 5, ENTER))
    qtbot.waitUntil(lambda: desk.scans == [SERIAL])
    qtbot.wait(150)
    assert (desk.line.text(), desk.sources, desk.faults) == ("", {"wedge"}, [])
    assert desk.hub.states["wedge"] is DeviceState.OPEN


def test_the_enter_of_a_scan_presses_no_button_and_a_person_s_does(qtbot: QtBot, desk: Desk) -> None:
    post(desk, written("WOOD 7 X", 5, ENTER))
    qtbot.waitUntil(lambda: desk.scans == ["WOOD 7 X"])
    qtbot.wait(150)
    assert desk.presses == 0
    post(desk, [Stroke(ENTER, 9000, "\r")])
    qtbot.waitUntil(lambda: desk.presses == 1)
    post(desk, [Stroke(65, 9500, " ")])
    qtbot.waitUntil(lambda: desk.presses == 2)


def test_without_the_reader_the_same_keys_press_the_button(qtbot: QtBot, bare: Desk) -> None:
    post(bare, written("WOOD 7 X", 5, ENTER))
    qtbot.waitUntil(lambda: bare.presses == 3)
    assert bare.scans == []


def test_a_person_s_typing_arrives_whole_and_in_order(qtbot: QtBot, desk: Desk) -> None:
    desk.line.setFocus()
    text = "Screw M4x12, 50 pcs"
    for stroke in written(text, 120):
        post(desk, [stroke])
        qtbot.wait(5)
    qtbot.waitUntil(lambda: desk.line.text() == text)
    assert (desk.scans, desk.faults) == ([], [])


def test_typing_in_another_layout_keeps_that_layout_s_letters(qtbot: QtBot, desk: Desk) -> None:
    desk.line.setFocus()
    post(desk, written("abc;'[", 120, shown="abcöäü"))
    qtbot.waitUntil(lambda: desk.line.text() == "abcöäü")


def test_typing_goes_to_the_widget_it_was_meant_for(qtbot: QtBot, desk: Desk) -> None:
    desk.line.setFocus()
    post(desk, written("ab", 10))
    QCoreApplication.sendPostedEvents()
    desk.button.setFocus()
    qtbot.waitUntil(lambda: desk.line.text() == "ab")


def test_what_no_widget_has_the_focus_for_is_seen_by_the_window_once(qtbot: QtBot, desk: Desk) -> None:
    desk.button.clearFocus()
    post(desk, [*written("ab", 10), *(replace(stroke, at=9000) for stroke in written("c", 10))])
    qtbot.waitUntil(lambda: len(desk.seen) >= 6)
    qtbot.wait(150)
    assert desk.seen == ["a", "a up", "b", "b up", "c", "c up"]


def test_of_a_scan_the_window_sees_nothing(qtbot: QtBot, desk: Desk) -> None:
    desk.button.clearFocus()
    post(desk, written(SERIAL, 5, ENTER))
    qtbot.waitUntil(lambda: desk.scans == [SERIAL])
    qtbot.wait(150)
    assert desk.seen == []


def test_typing_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, desk: Desk) -> None:
    line = QLineEdit()
    layout = desk.layout()
    assert layout is not None
    layout.addWidget(line)
    line.setFocus()
    post(desk, written("ab", 10))
    QCoreApplication.sendPostedEvents()
    line.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(150)
    assert (desk.line.text(), desk.scans) == ("", [])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_characters_are_right_whatever_the_panel_s_layout_makes_of_them(
    qtbot: QtBot, desk: Desk, layout: str
) -> None:
    code = "PO-2024/Yz-iqm-17"
    garbled = code.translate(LAYOUTS[layout])
    assert garbled != code
    post(desk, written(code, 5, ENTER, shown=garbled))
    qtbot.waitUntil(lambda: desk.scans == [code])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_without_the_reader_the_layout_garbles_them(qtbot: QtBot, bare: Desk, layout: str) -> None:
    bare.line.setFocus()
    code = "PO-2024/Yz-iqm-17"
    post(bare, written(code, 5, shown=code.translate(LAYOUTS[layout])))
    qtbot.waitUntil(lambda: bare.line.text() == code.translate(LAYOUTS[layout]))


def test_the_separator_of_a_gs1_message(qtbot: QtBot, desk: Desk) -> None:
    code = "0109506000134352103LOT\x1d3020"
    post(desk, written(code, 5, ENTER))
    qtbot.waitUntil(lambda: desk.scans == [code])


def test_a_scan_that_came_while_the_panel_was_busy_is_one_scan(qtbot: QtBot, desk: Desk) -> None:
    strokes = written(SERIAL, 10, ENTER)
    post(desk, strokes[:1])
    QCoreApplication.sendPostedEvents()  # the gap's timer runs, and is long over when the rest is heard
    scanner = threading.Thread(target=post, args=(desk, strokes[1:]))
    scanner.start()
    time.sleep(0.6)
    scanner.join()
    qtbot.waitUntil(lambda: desk.scans == [SERIAL])
    qtbot.wait(150)
    assert (desk.presses, desk.line.text(), desk.faults) == (0, "", [])


def test_typing_that_came_while_the_panel_was_busy_is_no_scan(qtbot: QtBot, desk: Desk) -> None:
    desk.line.setFocus()
    post(desk, written("ABCDEFGH", 122))  # all at once, as the queue hands them over
    time.sleep(0.3)
    qtbot.waitUntil(lambda: desk.line.text() == "ABCDEFGH")
    assert (desk.scans, desk.faults) == ([], [])


def test_a_key_that_is_held_writes_once(qtbot: QtBot, desk: Desk) -> None:
    post(desk, written(SERIAL, 5, ENTER), repeats=2)
    qtbot.waitUntil(lambda: desk.scans == [SERIAL])
    qtbot.wait(150)
    assert desk.presses == 0


def test_a_scan_without_its_end_is_said_and_neither_acted_on_nor_typed(qtbot: QtBot, desk: Desk) -> None:
    desk.line.setFocus()
    post(desk, written(SERIAL, 5))
    qtbot.waitUntil(lambda: desk.faults == [FaultCode.SCAN_INCOMPLETE])
    assert (desk.scans, desk.line.text()) == ([], "")


def test_keys_of_no_keyboard_are_let_through_at_once(desk: Desk) -> None:
    desk.line.setFocus()
    QTest.keyClicks(desk.line, SERIAL)
    assert desk.line.text() == SERIAL


def test_a_scan_is_heard_while_a_sheet_lies_over_the_window(qtbot: QtBot, desk: Desk) -> None:
    sheet = QDialog(desk)
    line = QLineEdit(sheet)
    qtbot.addWidget(sheet)
    sheet.show()
    line.setFocus()
    post(sheet, written(SERIAL, 5, ENTER))
    qtbot.waitUntil(lambda: desk.scans == [SERIAL])
    assert line.text() == ""
    assert sheet.isVisible()


def test_a_scanner_s_key_is_tried_as_no_shortcut_and_a_person_s_ctrl_c_is(desk: Desk) -> None:
    for modifiers, taken in ((Qt.KeyboardModifier.NoModifier, True), (Qt.KeyboardModifier.ControlModifier, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, modifiers, 54, 0, 0, "c")
        event.setAccepted(False)
        QCoreApplication.sendEvent(desk.button, event)
        assert event.isAccepted() is taken


def test_after_it_is_closed_every_key_is_let_through(qtbot: QtBot, desk: Desk) -> None:
    desk.hub.close()
    desk.line.setFocus()
    post(desk, written("abcd", 5))
    qtbot.waitUntil(lambda: desk.line.text() == "abcd")
