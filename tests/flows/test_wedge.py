"""A scanner that types works on every screen of the panel, also where a number is being entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from db.domain.codes import ScanKind, wrap
from devices.layouts.keys import ENTER
from panel.navigator import Route
from tests.devices.strokes import burst

if TYPE_CHECKING:
    from devices.stroke import Stroke
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


def type_in(bench: PanelBench, strokes: list[Stroke]) -> None:
    """Key codes alone, as in a layout that knows none of the characters."""
    handle = bench.shell.windowHandle()
    for stroke in strokes:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            shift = Qt.KeyboardModifier.ShiftModifier if stroke.shift else Qt.KeyboardModifier.NoModifier
            key = Qt.Key.Key_Return if stroke.code == ENTER else Qt.Key.Key_Space
            event = QKeyEvent(kind, key, shift, stroke.code, 0, 0, " ")
            event.setTimestamp(stroke.at)
            QCoreApplication.postEvent(handle, event)


def test_a_badge_signs_in_while_the_pin_of_another_is_being_entered(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    bench.wait(lambda: bool(bench.screen._people))
    other = next(person for person in bench.screen._people if person.personnel_no != "1042")
    bench.touch(bench.person_row(other.name))
    bench.key("1")
    bench.key("2")
    type_in(bench, burst(wrap(ScanKind.BADGE, "AYSE")))
    bench.at(Route.HOME)
    person = bench.panel.shift.person
    assert person is not None
    assert person.personnel_no == "1042"


def test_a_code_scanned_while_a_pin_is_being_entered_types_nothing_into_it(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    bench.wait(lambda: bool(bench.screen._people))
    one = bench.screen._people[0]
    bench.touch(bench.person_row(one.name))
    pin = {"1042": "135790", "1018": "246802", "1001": "975310"}[one.personnel_no]
    for number, digit in enumerate(pin, 1):
        bench.key(digit)
        type_in(bench, burst("135790-42", at=10_000 * number))  # digits, and an Enter
        bench.says("Sign in first")
        bench.screen.prompt.title().setText("")
        assert len(bench.screen._pin) == number
    bench.touch(bench.screen.done_button)
    bench.at(Route.HOME)
    person = bench.panel.shift.person
    assert person is not None
    assert person.personnel_no == one.personnel_no


def test_a_code_scanned_while_a_quantity_is_being_entered_types_nothing_into_it(bench: PanelBench) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.says("Scan the lot of Oak plywood")
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    bench.key("7")
    page = bench.screen
    page.action_row.primary.setFocus()
    type_in(bench, burst("999999"))
    bench.at(Route.JOB)  # another lot was scanned, and nothing was issued of the first
    bench.wait(lambda: "999999" in [note.code for note in bench.panel.shift.scans])
    assert page._text == "7"
    bench.wait(lambda: "Nothing was recorded." in bench.sentence)


def test_a_lot_goes_into_the_running_job_and_enter_presses_nothing(bench: PanelBench) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.says("Scan the lot of Oak plywood")
    bench.screen.action_row.primary.setFocus()
    type_in(bench, burst("OAK-1"))
    bench.at(Route.ISSUE)
    assert bench.screen.lot.card.lot.code == "OAK-1"


def test_the_same_code_typed_by_a_person_is_no_scan(bench: PanelBench) -> None:
    strokes = burst(wrap(ScanKind.BADGE, "AYSE"), every=120)
    type_in(bench, strokes)
    bench.qtbot.wait(500)
    assert bench.shell.navigator.route is Route.SIGN_IN
