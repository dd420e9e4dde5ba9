"""The skeleton: what is where, how large, what passes touches on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from tests.helpers.gallery import NAMES_SHOWN_ONLY, PAGES
from tests.widgets.conftest import SIZES, click, tap, themed
from widgets.buttons import Action, BigButton
from widgets.flash_frame import WIDTH
from widgets.header import HeaderWords, SaveState
from widgets.last_scans import LastScans, Outcome, ScanNote, Tally
from widgets.prompt import Mood
from widgets.sheet import Sheet
from widgets.skeleton import OperatorPage
from widgets.surface import Pressable
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from widgets.appearance import Appearance


def settle(widget: QWidget) -> None:
    """Lets the layout take a change in at once."""
    layout = widget.layout()
    assert layout is not None
    layout.activate()


def make(look: Appearance) -> OperatorPage:
    page = OperatorPage(look, HeaderWords("Back", "Help"), "Last scans")
    page.header.show_title("Dining table Oslo", "PO-2024-0117")
    page.header.show_back(True)
    page.header.person_button.show_person("AY", "Ayse Yilmaz", "Operator")
    page.prompt.ask("Scan the lot", "8 per table")
    page.prompt.set_buttons([Action("pick", "list", "Pick lot")])
    page.action_row.set_others(Action("undo", "arrow-back-up", "Undo last"))
    page.action_row.offer(Action("go", "check", "Go"))
    return page


def test_the_grid_of_the_drawing(look: Appearance, shown: Callable[..., object]) -> None:
    page = make(look)
    shown(page, 1280, 800)
    place = page.body.mapTo(page, QPoint(0, 0))
    assert (page.header.height(), page.prompt.geometry().top(), page.prompt.height()) == (90, 108, 110)
    assert (place.x(), place.y(), page.body.height(), page.body.width()) == (18, 236, 372, 1244)
    assert page.action_row.geometry().bottom() == 781
    page.show_parts(strip=False)
    settle(page)
    assert page.body.height() == 410


def test_the_body_takes_what_hidden_parts_leave(any_look: Appearance, shown: Callable[..., object]) -> None:
    size = any_look.metrics
    page = make(any_look)
    shown(page, size.width, size.height)
    with_all = page.body.height()
    page.show_parts(strip=False, actions=False)
    settle(page)
    assert page.body.height() > with_all + size.row
    page.show_parts(prompt=False, strip=False, actions=False)
    settle(page)
    assert page.body.height() == size.height - size.header - 2 * size.margin


@pytest.mark.parametrize("size", list(SIZES))
@pytest.mark.parametrize("name", list(PAGES))
def test_every_target_is_a_finger_wide_and_nothing_overflows(
    qapp: QApplication, qtbot: QtBot, size: str, name: str
) -> None:
    look = themed(qapp, size)
    page = PAGES[name](look)
    qtbot.addWidget(page)
    page.resize(look.metrics.width, look.metrics.height)
    page.show()
    qtbot.waitExposed(page)
    assert (page.width(), page.height()) == (look.metrics.width, look.metrics.height)
    letters = set("QWERTYUIOPASDFGHJKLZXCVBNM1234567890-./_")
    for button in page.findChildren(Pressable):
        if not button.isVisible() or type(button).__name__ in NAMES_SHOWN_ONLY:
            continue
        least = 12 if name == "typing" and button.accessibleName() in letters else 15
        assert min(button.width(), button.height()) >= least * look.metrics.px_per_mm, button.accessibleName()
        assert button.accessibleName()
        corner = button.mapTo(page, QPoint(button.width() - 1, button.height() - 1))
        assert page.rect().contains(corner), button.accessibleName()
    assert not [button for button in page.findChildren(QAbstractButton) if not isinstance(button, Pressable)]


def test_the_gallery_elides_nothing_at_ten_inches(qapp: QApplication, qtbot: QtBot) -> None:
    look = themed(qapp, "1280x800")
    for build in PAGES.values():
        page = build(look)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        qtbot.waitExposed(page)
        cut = [label.text() for label in page.findChildren(Label) if label.isVisible() and label.is_elided()]
        assert cut == []


def test_the_bar_has_four_moods(look: Appearance, shown: Callable[..., object], qtbot: QtBot) -> None:
    page = make(look)
    shown(page, 1280, 800)
    spot = QPoint(700, 8)
    seen = {}
    for mood in Mood:
        page.prompt.show_prompt(mood, "Title", "Sentence")
        seen[mood] = page.prompt.grab().toImage().pixelColor(spot).name().upper()
    assert seen[Mood.REFUSED] == look.tokens["banner_bad"]
    assert seen[Mood.GOOD] == look.tokens["banner_ok"]
    assert seen[Mood.AMBER] == look.tokens["warn_soft"]
    assert seen[Mood.ASK] == look.tokens["surface"]
    assert page.prompt.accessibleName() == "Title. Sentence"


def test_the_bars_buttons_work_in_every_mood(look: Appearance, shown: Callable[..., object]) -> None:
    page = make(look)
    shown(page, 1280, 800)
    heard: list[str] = []
    page.prompt.chosen.connect(heard.append)
    for mood in Mood:
        page.prompt.show_prompt(mood, "Title")
        click(next(button for button in page.prompt.findChildren(BigButton) if button.isVisibleTo(page)))
    assert heard == ["pick"] * 4


def test_only_a_refusal_flashes_and_touches_pass_through(
    look: Appearance, shown: Callable[..., object], finger: QPointingDevice, qtbot: QtBot
) -> None:
    page = make(look)
    shown(page, 1280, 800)
    page.answer(Mood.GOOD, "Recorded")
    assert not page.frame.isVisible()
    page.answer(Mood.REFUSED, "Wrong part")
    assert page.frame.isVisible()
    picture = page.grab().toImage()
    red = look.tokens["banner_bad"]
    assert picture.pixelColor(640, WIDTH // 2).name().upper() == red
    assert picture.pixelColor(WIDTH // 2, 400).name().upper() == red
    assert picture.pixelColor(640, 230).name().upper() != red
    with qtbot.waitSignal(page.header.back):
        tap(page, finger, QPoint(30, 5))
    qtbot.waitUntil(lambda: not page.frame.isVisible(), timeout=3000)


@pytest.mark.parametrize("mood", [Mood.AMBER, Mood.GOOD])
def test_the_same_answer_once_more_is_seen_on_the_border(
    look: Appearance, shown: Callable[..., object], mood: Mood
) -> None:
    page = make(look)
    shown(page, 1280, 800)
    page.answer(mood, "Sign in first", "Scan your badge.")
    assert not page.frame.isVisible()
    page.answer(mood, "Sign in first", "Scan your badge.")
    assert page.frame.isVisible()
    page.answer(mood, "Another answer", "Scan your badge.")
    assert not page.frame.isVisible()


def test_the_frame_follows_its_window(look: Appearance, shown: Callable[..., object]) -> None:
    page = make(look)
    shown(page, 1280, 800)
    page.answer(Mood.REFUSED, "Wrong part")
    page.resize(1366, 820)
    assert page.frame.geometry() == page.rect()


def test_the_header_tells_whether_the_record_is_safe(look: Appearance, shown: Callable[..., object]) -> None:
    page = make(look)
    shown(page, 1280, 800)
    lamp = page.header.lamp
    red = look.tokens["banner_bad"]
    lamp.show_state(SaveState.SAVED, "Saved")
    assert lamp.grab().toImage().pixelColor(lamp.width() // 2, 2).name().upper() != red
    lamp.show_state(SaveState.UNSAVED, "NOT SAVED - stop")
    settle(page.header)
    assert lamp.grab().toImage().pixelColor(lamp.width() // 2, 2).name().upper() == red
    assert (lamp.state(), lamp.accessibleName()) == (SaveState.UNSAVED, "NOT SAVED - stop")


def test_nobody_signed_in_shows_nobody(look: Appearance, shown: Callable[..., object]) -> None:
    page = make(look)
    shown(page, 1280, 800)
    assert page.header.person_button.isVisible()
    page.header.person_button.show_person("", "", "")
    assert not page.header.person_button.isVisible()


def test_the_header_buttons_speak(look: Appearance, shown: Callable[..., object]) -> None:
    page = make(look)
    shown(page, 1280, 800)
    heard: list[str] = []
    page.header.back.connect(lambda: heard.append("back"))
    page.header.help.connect(lambda: heard.append("help"))
    page.header.person.connect(lambda: heard.append("person"))
    for button in (page.header.back_button, page.header.help_button, page.header.person_button):
        click(button)
    assert heard == ["back", "help", "person"]


def test_as_many_last_scans_as_fit(look: Appearance, shown: Callable[..., object]) -> None:
    strip = LastScans(look, "Last scans")
    notes = [ScanNote(Outcome.OK, f"10:{at}", f"TBL-2024-0315-00{at}") for at in range(10, 20)]
    strip.set_notes(notes)
    shown(strip, 1244, 36)
    wide = strip.shown()
    assert 2 <= wide < 10
    strip.set_tallies([Tally("37", "good this shift"), Tally("2", "scrap", "bad")])
    assert 1 <= strip.shown() < wide
    assert "TBL-2024-0315-0019" in strip.accessibleName()


def test_outcomes_look_different(look: Appearance, shown: Callable[..., object]) -> None:
    strip = LastScans(look, "Last scans")
    shown(strip, 600, 36)
    pictures = []
    for outcome in Outcome:
        strip.set_notes([ScanNote(outcome, "10:42", "TBL-0001")])
        pictures.append(strip.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_a_sheet_takes_every_touch_and_closes(
    look: Appearance, shown: Callable[..., object], finger: QPointingDevice, qtbot: QtBot
) -> None:
    page = make(look)
    row = QHBoxLayout()
    under = BigButton(look, "Under")
    row.addWidget(under)
    page.set_body(row)
    shown(page, 1280, 800)
    heard = QSignalSpy(under.clicked)
    spot = under.mapTo(page, under.rect().center())
    sheet = Sheet(look, page, "Type the code", "Close")
    sheet.body.addWidget(QWidget())
    sheet.open()
    tap(page.childAt(spot) or page, finger, QPoint(10, 10))
    assert heard.count() == 0
    closed = QSignalSpy(sheet.closed)
    with qtbot.waitSignal(sheet.destroyed):
        click(sheet.close_button)
    assert closed.count() == 1
    tap(under, finger)
    assert heard.count() == 1
