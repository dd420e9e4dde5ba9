"""The frame: pages by the rail, one box for any code, who is signed in, what others record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.codes import ScanKind, wrap
from db.domain.terms import Role
from db.services.people import SignedIn
from panel import theme
from panel.demo.cards import Group, cards
from panel.demo.goods import BAD_OAK
from panel.languages import SOURCE, speak
from panel.shift import Shift
from panel.supervisor.desk import Desk, PageName
from panel.supervisor.who import WhoSheet
from panel.supervisor.window import SupervisorWindow
from tests.panel.supervisor.conftest import STATION
from tests.panel.supervisor.test_trace_screen import shown
from widgets.rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from panel.records import Records
    from panel.supervisor.frame import SupervisorFrame

LEFT = Qt.MouseButton.LeftButton


def sheet_of(frame: SupervisorFrame) -> WhoSheet:
    sheet = next((one for one in frame.findChildren(WhoSheet) if one.isVisible()), None)
    assert sheet is not None
    return sheet


def type_in(frame: SupervisorFrame, text: str) -> None:
    QTest.keyClicks(frame.top.box, text)
    QTest.keyClick(frame.top.box, Qt.Key.Key_Return)


def test_any_code_typed_into_the_box_is_traced(qtbot: QtBot, frame: SupervisorFrame) -> None:
    with qtbot.waitSignal(frame.trace.answered, timeout=10_000):
        type_in(frame, BAD_OAK)
    assert frame.name is PageName.TRACE
    assert frame.top.box.text() == BAD_OAK


def test_one_signs_in_by_name_and_pin_and_out_again(qtbot: QtBot, frame: SupervisorFrame) -> None:
    QTest.mouseClick(frame.top.who_button, LEFT)
    sheet = sheet_of(frame)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(Row)), timeout=5000)
    murat = next(row for row in sheet.findChildren(Row) if row.title().text() == "Murat Demir")
    QTest.mouseClick(murat, LEFT)
    QTest.keyClicks(sheet.pin, "000000")
    QTest.keyClick(sheet.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Wrong PIN" in sheet.answer.text(), timeout=5000)
    assert frame.desk.shift.person is None


def test_a_badge_typed_by_a_scanner_signs_in(qtbot: QtBot, frame: SupervisorFrame) -> None:
    badge = next(
        card.text for card in cards() if card.group in {Group.BADGE, Group.COLLEAGUE} and "Murat" in card.title
    )
    with qtbot.waitSignal(frame.person_changed, timeout=5000):
        type_in(frame, badge)
    assert {"Murat Demir", "Supervisor"} <= shown(frame.top)
    QTest.mouseClick(frame.top.who_button, LEFT)
    assert "Murat Demir" not in shown(frame.top)


def test_an_unknown_badge_is_refused_in_words(qtbot: QtBot, frame: SupervisorFrame) -> None:
    type_in(frame, wrap(ScanKind.BADGE, "NOBODY-1"))
    qtbot.waitUntil(lambda: "Nobody has this badge" in sheet_of(frame).answer.text(), timeout=5000)
    assert frame.desk.shift.person is None


def test_the_window_says_what_time_it_is_and_whether_the_record_is_safe(
    qtbot: QtBot, qapp: QApplication, records: Records
) -> None:
    chosen = theme.load("light", (1920, 1080), 24.0, desk=True)
    theme.apply(qapp, chosen)
    window = SupervisorWindow(Desk(chosen.appearance(), records, Shift(STATION)))
    qtbot.addWidget(window)
    window.show()
    assert any(re.fullmatch(r"\d\d:\d\d", text) for text in shown(window.frame.top))
    assert {"Saved", "Sign in"} <= shown(window.frame.top)
    records.saved.emit(False)
    assert "NOT SAVED" in shown(window.frame.top)
    window.close()


def test_the_window_speaks_the_language_of_whoever_signs_in(qtbot: QtBot, qapp: QApplication, records: Records) -> None:
    chosen = theme.load("light", (1920, 1080), 24.0, desk=True)
    theme.apply(qapp, chosen)
    window = SupervisorWindow(Desk(chosen.appearance(), records, Shift(STATION)))
    qtbot.addWidget(window)
    window.show()
    before = window.frame
    speak("de")
    before.person_changed.emit()
    assert window.frame is not before
    assert window.frame.name is before.name
    window.close()
    speak(SOURCE)


@pytest.mark.parametrize(("role", "offered"), [(Role.OPERATOR, False), (Role.SUPERVISOR, True), (Role.ADMIN, True)])
def test_what_a_person_may_not_do_is_not_offered(
    qtbot: QtBot, frame: SupervisorFrame, role: Role, offered: bool
) -> None:
    with qtbot.waitSignal(frame.trace.answered, timeout=10_000):
        type_in(frame, BAD_OAK)
    side = frame.trace.side
    qtbot.waitUntil(lambda: side.hold_button.isVisible() and side.recall_button.isVisible(), timeout=5000)
    frame._admitted(SignedIn("1042", "Somebody", role, SOURCE))
    qtbot.waitUntil(lambda: side.hold_button.isVisible() is offered, timeout=5000)
    frame.show_page(PageName.MASTER_DATA)
    page: Any = frame.page
    page.refresh()
    assert page.new_button.isVisible() is offered
